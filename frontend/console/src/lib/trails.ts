/** What one ledger transaction moved, for whoever follows a total down to it. */
import type { Schema } from "@shared/api-types";

type Booked = Schema<"LedgerTransaction">;

/** Its debits, which equal its credits; memo accounts move no money. */
export function movedMinor(one: Booked): number {
  return one.entries.filter((line) => line.amount_minor > 0).reduce((sum, line) => sum + line.amount_minor, 0);
}

/** The objects of Stripe's that its lines are about, each once. */
export function refsOf(one: Booked): string[] {
  return [...new Set(one.entries.map((line) => line.ref).filter((ref) => ref !== ""))];
}

/** All objects of Stripe's of a trail: that of the payment first. */
export function objectsOf(gatewayRef: string, booked: readonly Booked[]): string[] {
  return [...new Set([gatewayRef, ...booked.flatMap(refsOf), ...booked.map((one) => one.source)])].filter((ref) => /^[a-z]+_\w+$/.test(ref));
}
