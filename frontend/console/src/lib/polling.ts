/** Ask again every so often while the page is in front. */
import { onMounted, onUnmounted } from "vue";

export function usePolling(act: () => void, seconds: number): void {
  let clock: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    clock = setInterval(() => {
      if (document.visibilityState === "visible") act();
    }, seconds * 1000);
  });
  onUnmounted(() => clearInterval(clock));
}
