/** What members of a room may each take once, coupons and red packets: how it stands, and taking it. */
import { onMounted, type Ref, ref } from "vue";
import { wordsOf } from "./problems";

export interface Claim<View> {
  /** How it stands; null until an answer has come. */
  now: Ref<View | null>;
  isBusy: Ref<boolean>;
  /** What went wrong, in words; empty while nothing has. */
  wrong: Ref<string>;
  claim: () => Promise<void>;
}

/** Read it when the card is shown; `take` answers how it stands afterwards. */
export function useClaim<View>(read: () => Promise<View>, take: () => Promise<View>): Claim<View> {
  const now = ref(null) as Ref<View | null>;
  const isBusy = ref(false);
  const wrong = ref("");

  async function ask(question: () => Promise<View>): Promise<void> {
    wrong.value = "";
    try {
      now.value = await question();
    } catch (problem) {
      wrong.value = wordsOf(problem);
    }
  }

  async function claim(): Promise<void> {
    isBusy.value = true;
    await ask(take);
    isBusy.value = false;
  }

  onMounted(() => ask(read));
  return { now, isBusy, wrong, claim };
}
