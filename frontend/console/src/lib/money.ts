/** Amounts as the console shows, types and files them; what they are made of is in shared/money.ts. */
import { decimals, moneyParts } from "@shared/money";

const MINUS = "−";
/** Least charge per currency in minor units (app/gateways/stripe/facts.py); others are not offered. */
const CHARGE_MIN_MINOR: Record<string, number> = {
  ...Object.fromEntries("usd eur aud cad chf nzd sgd brl inr jpy".split(" ").map((one) => [one, 50])),
  ...Object.fromEntries("myr aed pln ron".split(" ").map((one) => [one, 200])),
  ...Object.fromEntries("cny twd hkd".split(" ").map((one) => [one, 400])),
  gbp: 30,
  dkk: 250,
  sek: 300,
  nok: 300,
  mxn: 1000,
  thb: 1000,
  czk: 1500,
  huf: 17500,
};

/** The currencies a campaign can be written in. */
export const CURRENCIES: readonly string[] = Object.keys(CHARGE_MIN_MINOR).sort();

/** The least that can be charged in one payment; null where the currency is not offered. */
export function chargeMinMinor(currency: string): number | null {
  return CHARGE_MIN_MINOR[currency] ?? null;
}

/** For people: `¥35.90`, `−$0.05`, `¥1,234.00`. */
export function amountText(amountMinor: number, currency: string): string {
  const { minus, sign, whole, fraction } = moneyParts(amountMinor, currency);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${minus === "" ? "" : MINUS}${sign}${grouped}${fraction}`;
}

/** Digits alone, `1234.50`: for files and inputs. */
export function decimalText(amountMinor: number, currency: string): string {
  const { minus, whole, fraction } = moneyParts(amountMinor, currency);
  return `${minus}${whole}${fraction}`;
}

/** What somebody typed as a price, in minor units; null when it is none, or finer than the currency. */
export function parsedMinor(typed: string, currency: string): number | null {
  const places = decimals(currency);
  const found = /^(\d{1,9})(?:[.。](\d*))?$/.exec(typed.trim().replaceAll(",", ""));
  if (found === null) return null;
  const rest = (found[2] ?? "").replace(/0+$/, "");
  if (rest.length > places) return null;
  return Number(`${found[1]}${rest.padEnd(places, "0")}`);
}
