/** An amount as somebody types it: digits and at most the currency's decimals, else null. */
import { decimals } from "@shared/money";

export function typedMinor(text: string, currency: string): number | null {
  const places = decimals(currency);
  const found = /^(\d{1,9})(?:[.。](\d+))?$/.exec(text.trim());
  if (found === null) return null;
  const [, whole = "0", fraction = ""] = found;
  if (fraction.length > places) return null;
  return Number(whole + fraction.padEnd(places, "0"));
}

/** A whole number within limits, else null. */
export function typedCount(text: string, least: number, most: number): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null;
  const count = Number(text.trim());
  return count >= least && count <= most ? count : null;
}
