/** Payouts and what is owed, as the finance pages ask for them. */
import type { Schema } from "@shared/api-types";
import { client, got } from "./api";
import { booksOf } from "@/stores/session";

export const PAYOUT_STATES = ["requested", "approved", "paid", "failed", "refused"] as const;

const PAGE = 200;
const PAGES_MAX = 20;

/** Every payable as of an instant: totals by age need them all. */
export async function allPayables(asOf: string): Promise<Schema<"PayableTo">[]> {
  const items: Schema<"PayableTo">[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_MAX; page++) {
    const query = { merchant_id: booksOf.value, as_of: asOf || undefined, limit: PAGE, cursor };
    const found = await got(client.GET("/v1/finance/payables", { params: { query } }));
    items.push(...found.items);
    if (found.next_cursor === null) break;
    cursor = found.next_cursor;
  }
  return items;
}

/** One page; an empty state or payee asks for all of them. */
export function payoutPage(state: string, payeeId: string, cursor: string | undefined): Promise<Schema<"PayoutPage">> {
  const query = {
    merchant_id: booksOf.value,
    state: PAYOUT_STATES.find((one) => one === state),
    payee_id: payeeId || undefined,
    limit: 50,
    cursor,
  };
  return got(client.GET("/v1/finance/payouts", { params: { query } }));
}

/** How payees are called, by their ids: payouts name the ids alone. */
export async function payeeNames(): Promise<Map<string, string>> {
  return new Map((await allPayables("")).map((one) => [one.payee_id, one.payee_name]));
}
