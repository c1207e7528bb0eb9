/**
 * Amounts as people read them: integer arithmetic, the currency's own number of decimals.
 *
 * Mini-programs promise no `Intl`, so signs and decimals are listed here, as in `domain/prices.py`.
 */
const ZERO_DECIMAL = new Set(
  "bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf".split(" "),
);
const THREE_DECIMAL = new Set(["bhd", "jod", "kwd", "omr", "tnd"]);
const SIGNS: Record<string, string> = {
  cny: "¥",
  usd: "$",
  eur: "€",
  gbp: "£",
  jpy: "JP¥",
  hkd: "HK$",
  twd: "NT$",
};

/** An amount in the parts that are set in different sizes: `-`, `¥`, `35`, `.90`. */
export interface MoneyParts {
  minus: string;
  sign: string;
  whole: string;
  /** With its point; empty where the currency has no decimals. */
  fraction: string;
}

/** How many decimals a currency has: its minor unit is one of the last of them. */
export function decimals(currency: string): number {
  if (ZERO_DECIMAL.has(currency)) return 0;
  return THREE_DECIMAL.has(currency) ? 3 : 2;
}

export function moneyParts(amountMinor: number, currency: string): MoneyParts {
  const places = decimals(currency);
  const digits = String(Math.abs(amountMinor)).padStart(places + 1, "0");
  return {
    minus: amountMinor < 0 ? "-" : "",
    sign: SIGNS[currency] ?? `${currency.toUpperCase()} `,
    whole: digits.slice(0, digits.length - places),
    fraction: places > 0 ? `.${digits.slice(-places)}` : "",
  };
}

/** `¥35.90`, `-$0.05`, `JP¥4200`, `PLN 12.00`. */
export function moneyText(amountMinor: number, currency: string): string {
  const { minus, sign, whole, fraction } = moneyParts(amountMinor, currency);
  return `${minus}${sign}${whole}${fraction}`;
}
