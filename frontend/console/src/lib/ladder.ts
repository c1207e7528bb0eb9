/** The price ladder as a merchant types it: the rules of domain/pricing.py, tier by tier. */
import type { Tier } from "@shared/ladder";
import { chargeMinMinor, decimalText, parsedMinor } from "./money";

export const TIERS_MAX = 10;
const BUYERS_MAX = 1_000_000;
const PRICE_MAX_MINOR = 99_999_999;

/** A line of the editor: what was typed, good or not. */
export interface TypedTier {
  buyers: string;
  price: string;
}

/** What is wrong with one line: a key of the locale below `ladder.wrong`. */
export type TierFault =
  | "buyers_unread"
  | "buyers_first"
  | "buyers_not_rising"
  | "buyers_too_many"
  | "price_unread"
  | "price_not_falling"
  | "price_below_minimum"
  | "price_too_high";

export interface ReadLadder {
  /** Null while any line has a fault. */
  tiers: Tier[] | null;
  /** Per line. */
  faults: (TierFault | null)[];
}

/** Read the lines; each gets its first fault, and only a ladder without any is one. */
export function readLadder(lines: readonly TypedTier[], currency: string): ReadLadder {
  const read = lines.map((line) => ({ buyers: wholeNumber(line.buyers), price: parsedMinor(line.price, currency) }));
  const faults = read.map((one, nth) => {
    const before = read[nth - 1];
    return buyersFault(one.buyers, before?.buyers, nth) ?? priceFault(one.price, before?.price, currency);
  });
  if (lines.length === 0 || lines.length > TIERS_MAX || faults.some((fault) => fault !== null)) {
    return { tiers: null, faults };
  }
  const tiers = read.flatMap(({ buyers, price }) =>
    buyers === null || price === null ? [] : [{ buyers_min: buyers, unit_price_minor: price }],
  );
  return { tiers, faults };
}

function buyersFault(buyers: number | null, before: number | null | undefined, nth: number): TierFault | null {
  if (buyers === null) return "buyers_unread";
  if (nth === 0 && buyers !== 1) return "buyers_first";
  if (buyers > BUYERS_MAX) return "buyers_too_many";
  if (typeof before === "number" && buyers <= before) return "buyers_not_rising";
  return null;
}

function priceFault(price: number | null, before: number | null | undefined, currency: string): TierFault | null {
  if (price === null) return "price_unread";
  if (price > PRICE_MAX_MINOR) return "price_too_high";
  if (price < Math.max(1, chargeMinMinor(currency) ?? 1)) return "price_below_minimum";
  if (typeof before === "number" && price >= before) return "price_not_falling";
  return null;
}

/** A whole number of one or more; null when it is none. */
export function wholeNumber(typed: string): number | null {
  return /^[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

/** The lines of a ladder that stands. */
export function typedLadder(tiers: readonly Tier[], currency: string): TypedTier[] {
  return tiers.map((tier) => ({
    buyers: String(tier.buyers_min),
    price: decimalText(tier.unit_price_minor, currency),
  }));
}
