/** The Idempotency-Key of one intention: the same until the server has answered it. */
import { uuid7 } from "@shared/ids";
import { Unreachable } from "./api";

/** Do something under a key that stays while no answer comes, so that trying again does it once. */
export function keptKey(): <T>(act: (key: string) => Promise<T>) => Promise<T> {
  let key: string | null = null;
  return async (act) => {
    key ??= uuid7();
    try {
      const done = await act(key);
      key = null;
      return done;
    } catch (error) {
      // A refusal is an answer: what is asked next is another question.
      if (!(error instanceof Unreachable)) key = null;
      throw error;
    }
  };
}
