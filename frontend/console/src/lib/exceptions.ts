/** What differs from Stripe and waits for a person, the longest waiting first. */
import type { Schema } from "@shared/api-types";
import { client, got } from "./api";
import { DIFFERENT } from "./reconciliation";

type Item = Schema<"ItemView">;
type Status = Item["status"];

const PAGE = 200;
const PAGES_MAX = 5;
const DAY_SECONDS = 86_400;

export type Urgency = "new" | "days" | "week" | "month";
export const URGENCIES: readonly Urgency[] = ["new", "days", "week", "month"];
const STARTS_DAYS: Record<Urgency, number> = { new: 0, days: 1, week: 7, month: 30 };

/** How long something has waited: under a day, a week, a month, or more. */
export function urgencyOf(one: Pick<Item, "age_seconds">): Urgency {
  const days = one.age_seconds / DAY_SECONDS;
  return [...URGENCIES].reverse().find((urgency) => days >= STARTS_DAYS[urgency]) ?? "new";
}

export const URGENCY_TONE: Record<Urgency, string> = { new: "off", days: "info", week: "wait", month: "bad" };

export function oldestFirst(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => b.age_seconds - a.age_seconds || a.ref.localeCompare(b.ref));
}

export function countsByUrgency(items: readonly Item[]): Record<Urgency, number> {
  const counts: Record<Urgency, number> = { new: 0, days: 0, week: 0, month: 0 };
  for (const one of items) counts[urgencyOf(one)] += 1;
  return counts;
}

/** Every item that differs: asked for status by status, for the list knows one at a time. */
export async function exceptions(merchantId: string | undefined, statuses: readonly string[]): Promise<Item[]> {
  const lists = await Promise.all(
    statuses.filter((status): status is Status => DIFFERENT.has(status)).map((status) => itemsOf(merchantId, status)),
  );
  return oldestFirst(lists.flat());
}

async function itemsOf(merchantId: string | undefined, status: Status): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_MAX; page++) {
    const query = { merchant_id: merchantId, status, limit: PAGE, cursor };
    const found = await got(client.GET("/v1/finance/reconciliation/items", { params: { query } }));
    items.push(...found.items);
    if (found.next_cursor === null) break;
    cursor = found.next_cursor;
  }
  return items;
}
