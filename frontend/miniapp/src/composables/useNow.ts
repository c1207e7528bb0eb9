/** This device's clock as a value that moves once a second while somebody looks. */
import { onBeforeUnmount, ref, type Ref } from "vue";

export function useNow(): Ref<number> {
  const now = ref(Date.now());
  const timer = setInterval(() => {
    now.value = Date.now();
  }, 1000);
  onBeforeUnmount(() => clearInterval(timer));
  return now;
}
