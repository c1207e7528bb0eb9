/** How a line of ours stands against Stripe's (docs/reference/ledger.md). */
import type { Schema } from "@shared/api-types";

type Item = Schema<"ItemView">;

export const ITEM_STATUSES = [
  "amount_mismatch",
  "fee_mismatch",
  "missing_at_stripe",
  "missing_here",
  "duplicate",
  "unknown_type",
  "expected",
  "matched",
  "resolved",
] as const satisfies readonly Item["status"][];

/** Those that wait for a person. */
export const DIFFERENT: ReadonlySet<string> = new Set(ITEM_STATUSES.slice(0, 6));

/** Where an adjustment may be booked. */
export const ACCOUNTS = ["liab:merchant:payable", "asset:bank", "exp:bad_debt", "exp:stripe:fee"] as const;
/** What of them a merchant's own people may book to. */
export const OWN_ACCOUNTS = ["liab:merchant:payable"] as const satisfies readonly (typeof ACCOUNTS)[number][];

const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;

/** In whole days, or whole hours where it is younger: nobody settles by the second. */
export function ageSeconds(one: Pick<Item, "age_seconds">): number {
  const step = one.age_seconds >= DAY_SECONDS ? DAY_SECONDS : one.age_seconds >= HOUR_SECONDS ? HOUR_SECONDS : 1;
  return Math.floor(one.age_seconds / step) * step;
}
