/** The price ladder as columns to draw: which tier is passed, current, next, and how tall each stands. */
import type { Schema } from "./api-types";

export type Tier = Schema<"Tier">;
export type Step = "passed" | "current" | "next" | "future";

export interface Column {
  buyersMin: number;
  unitPriceMinor: number;
  step: Step;
  /** How many are missing to this tier; 0 when it is reached. */
  missing: number;
  /** 38 to 100: the dearest price stands tallest. */
  heightPercent: number;
}

const SHORTEST_PERCENT = 38;

/**
 * The price decides what is reached, not the count: it ratchets, so a tier stays reached when
 * somebody leaves. The first tier, at one, is where everybody begins: it is current from the start.
 * Once joining has ended nothing is next: nobody can reach it any more.
 */
export function columns(
  ladder: readonly Tier[],
  unitPriceMinor: number,
  count: number,
  { running }: { running: boolean } = { running: true },
): Column[] {
  const current = Math.max(
    0,
    ladder.findIndex((tier) => tier.unit_price_minor <= unitPriceMinor),
  );
  const prices = ladder.map((tier) => tier.unit_price_minor);
  const lowest = Math.min(...prices);
  const span = Math.max(...prices) - lowest;
  return ladder.map((tier, nth) => ({
    buyersMin: tier.buyers_min,
    unitPriceMinor: tier.unit_price_minor,
    step: stepOf(nth, current, running),
    missing: nth <= current || !running ? 0 : Math.max(0, tier.buyers_min - count),
    heightPercent: span === 0 ? 100 : tall((tier.unit_price_minor - lowest) / span),
  }));
}

function stepOf(nth: number, current: number, running: boolean): Step {
  if (nth < current) return "passed";
  if (nth === current) return "current";
  return running && nth === current + 1 ? "next" : "future";
}

function tall(share: number): number {
  return Math.round(SHORTEST_PERCENT + share * (100 - SHORTEST_PERCENT));
}

/** What the tiers count in this team-buy: people, or units. */
export function countOf(one: {
  counting: Schema<"Counting">;
  buyers_count: number;
  units_count: number;
}): number {
  return one.counting === "units" ? one.units_count : one.buyers_count;
}
