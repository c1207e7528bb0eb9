/** Settlements added up by the day on which their team-buys closed, per currency. */
import type { Schema } from "@shared/api-types";
import { dayOf } from "./zones";

type Settlement = Schema<"Settlement">;

/** What one day's closings did with the money, in one currency. */
export interface Day {
  day: string;
  formedCount: number;
  failedCount: number;
  capturedMinor: number;
  releasedMinor: number;
  refundedMinor: number;
  feeMinor: number;
  merchantMinor: number;
  leaderMinor: number;
  platformMinor: number;
  /** Authorized, and neither taken nor given back: 0 once everything is done. */
  differenceMinor: number;
  /** Settlements with a difference or an exception. */
  unbalancedCount: number;
}

const NOTHING = {
  formedCount: 0,
  failedCount: 0,
  capturedMinor: 0,
  releasedMinor: 0,
  refundedMinor: 0,
  feeMinor: 0,
  merchantMinor: 0,
  leaderMinor: 0,
  platformMinor: 0,
  differenceMinor: 0,
  unbalancedCount: 0,
};

/** What was authorized and is in no outcome yet. */
export function differenceMinor(one: Settlement): number {
  return one.authorized_minor - one.captured_minor - one.released_minor - one.refunded_minor;
}

/** Whether finance should look at it: money without an outcome, or a line that went wrong. */
export function isUnbalanced(one: Settlement): boolean {
  return differenceMinor(one) !== 0 || one.exception_count > 0;
}

/** The currencies of these settlements, in order of the alphabet. */
export function currenciesOf(settlements: readonly Settlement[]): string[] {
  return [...new Set(settlements.map((one) => one.currency))].sort();
}

/** Each of `days` with its sums; days on which nothing closed are zero, so that bars have their place. */
export function byDay(
  settlements: readonly Settlement[],
  days: readonly string[],
  currency: string,
  timeZone: string,
): Day[] {
  const sums = new Map<string, Day>(days.map((day) => [day, { day, ...NOTHING }]));
  for (const one of settlements) {
    const sum = sums.get(dayOf(one.created_at, timeZone));
    if (sum === undefined || one.currency !== currency) continue;
    if (one.formed) sum.formedCount += 1;
    else sum.failedCount += 1;
    sum.capturedMinor += one.captured_minor;
    sum.releasedMinor += one.released_minor;
    sum.refundedMinor += one.refunded_minor;
    sum.feeMinor += one.stripe_fee_minor;
    sum.merchantMinor += one.merchant_minor;
    sum.leaderMinor += one.leader_minor;
    sum.platformMinor += one.platform_minor;
    sum.differenceMinor += differenceMinor(one);
    if (isUnbalanced(one)) sum.unbalancedCount += 1;
  }
  return [...sums.values()];
}

/** All days together. */
export function total(days: readonly Day[]): Day {
  const sum: Day = { day: "", ...NOTHING };
  for (const one of days) {
    for (const name of Object.keys(NOTHING) as (keyof typeof NOTHING)[]) sum[name] += one[name];
  }
  return sum;
}
