/** Paying for one seat: start at the provider, confirm the card, answer the bank, wait for the seat. */
import type { Schema } from "@shared/api-types";
import { isPaid } from "@shared/money-words";
import { uuid7 } from "@shared/ids";
import { ref, type Ref } from "vue";
import { api } from "../lib/api";
import { readConfig } from "../lib/config";
import { confirmCard } from "../lib/sandbox";

type Started = Schema<"PaymentStartedView">;

/** `asks`: the bank wants to know; `elsewhere`: the provider's own script is needed, in a page of its own. */
export type Step = "choosing" | "working" | "asks" | "confirming" | "elsewhere";

const LOOKS_MAX = 20;
const LOOK_MS = 700;
const DONE: readonly Schema<"PaymentState">[] = ["authorized", "charged", "saved"];

export interface Choice {
  /** `new`, or the id of a saved card. */
  method: string;
  card: string;
  save: boolean;
  couponId: string | null;
}

export function usePaying(seatId: () => string, paid: () => void) {
  const step = ref<Step>("choosing");
  const error = ref<unknown>(null);
  /** Why the bank refused, in its own code; null when it did not. */
  const declined: Ref<string | null> = ref(null);
  let started: Started | null = null;

  async function pay(choice: Choice): Promise<void> {
    step.value = "working";
    error.value = null;
    declined.value = null;
    try {
      started = await api.post("/v1/seats/{seat_id}/payment", {
        path: { seat_id: seatId() },
        body: { method: choice.method, save: choice.save, coupon_id: choice.couponId },
        key: uuid7(),
      });
      if (DONE.includes(started.state)) await settle();
      else if ((await readConfig()).gateway !== "sandbox") step.value = "elsewhere";
      else if (choice.method !== "new") step.value = "asks";
      else await confirm({ card: choice.card, save: choice.save });
    } catch (problem) {
      error.value = problem;
      step.value = "choosing";
    }
  }

  async function confirm(given: { card?: string; authenticate?: boolean; save?: boolean }): Promise<void> {
    if (started === null || started.client_secret === null) return;
    const answer = await confirmCard(started.client_secret, given);
    if (answer.is === "asks") step.value = "asks";
    else if (answer.is === "done") await settle();
    else {
      declined.value = answer.declineCode;
      step.value = "choosing";
    }
  }

  /** The bank's question was answered: passed, or not. */
  async function answer(passed: boolean): Promise<void> {
    step.value = "working";
    try {
      await confirm({ authenticate: passed });
      if (!passed && step.value === "working") step.value = "choosing";
    } catch (problem) {
      error.value = problem;
      step.value = "choosing";
    }
  }

  /** The provider tells our server, which then has the seat: a moment after the card said yes. */
  async function settle(): Promise<void> {
    step.value = "confirming";
    for (let nth = 0; nth < LOOKS_MAX; nth++) {
      const seat = await api.get("/v1/seats/{seat_id}", { path: { seat_id: seatId() } });
      if (isPaid(seat)) {
        paid();
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    step.value = "choosing";
  }

  return { step, error, declined, pay, answer };
}
