/** What a team-buy asks of its shoppers: sponsored seats are the merchant's own, nobody pays for them. */
import type { Schema } from "@shared/api-types";

export function paying(one: Schema<"TeamBuyView">): { buyersCount: number; amountMinor: number } {
  const sponsored = one.members.filter((member) => member.sponsored).reduce((sum, member) => sum + member.units, 0);
  return {
    buyersCount: Math.max(0, one.buyers_count - one.sponsored_count),
    amountMinor: Math.max(0, one.units_count - sponsored) * one.unit_price_minor,
  };
}
