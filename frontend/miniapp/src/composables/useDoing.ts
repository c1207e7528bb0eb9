/** One thing at a time is done to the server: busy while it is, and why not if it was refused. */
import { ref, type Ref } from "vue";

export interface Doing {
  isBusy: Ref<boolean>;
  wrong: Ref<unknown>;
  /** Do it; false when it was refused, and `wrong` says why. */
  doing: (work: () => Promise<unknown>) => Promise<boolean>;
}

export function useDoing(): Doing {
  const isBusy = ref(false);
  const wrong = ref<unknown>(null);

  async function doing(work: () => Promise<unknown>): Promise<boolean> {
    wrong.value = null;
    isBusy.value = true;
    try {
      await work();
      return true;
    } catch (problem) {
      wrong.value = problem;
      return false;
    } finally {
      isBusy.value = false;
    }
  }

  return { isBusy, wrong, doing };
}
