/** What the books owe whom, by its age: the newest first (docs/reference/payouts.md). */
import type { Schema } from "@shared/api-types";

type Payable = Schema<"PayableTo">;

/** Keys below `payable.age` of the locale, in the order of `ages_minor`. */
export const AGES = ["week", "month", "twoMonths", "older"] as const;

export interface Owed {
  merchantsMinor: number[];
  leadersMinor: number[];
  owedMinor: number;
  payableMinor: number;
  /** What payees owe us: it lowers nothing that is owed to others. */
  debtsMinor: number;
}

/** All payables of one currency; amounts of two currencies are never added up. */
export function owedIn(currency: string, payables: readonly Payable[]): Owed {
  const sums: Owed = { merchantsMinor: zeros(), leadersMinor: zeros(), owedMinor: 0, payableMinor: 0, debtsMinor: 0 };
  for (const one of payables) {
    if (one.currency !== currency) continue;
    const ages = one.payee_kind === "leader" ? sums.leadersMinor : sums.merchantsMinor;
    AGES.forEach((_, nth) => {
      ages[nth] = (ages[nth] ?? 0) + (one.ages_minor[nth] ?? 0);
    });
    sums.owedMinor += one.owed_minor;
    sums.payableMinor += one.payable_minor;
    sums.debtsMinor += one.debt_minor;
  }
  return sums;
}

const zeros = (): number[] => AGES.map(() => 0);

/** The currencies of these payables, that of the most payees first. */
export function currenciesOwed(payables: readonly Payable[]): string[] {
  const counts = new Map<string, number>();
  for (const one of payables) counts.set(one.currency, (counts.get(one.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([currency]) => currency);
}

export type AmountWrong = "amount" | "tooMuch" | "tooLittle";

/** What is wrong with an amount that is asked for; null: nothing, or nothing was typed and all is meant. */
export function wrongAmount(typedMinor: number | null, typed: string, owed: Payable, leastMinor: number): AmountWrong | null {
  const amountMinor = typed.trim() === "" ? owed.payable_minor : typedMinor;
  if (amountMinor === null || amountMinor <= 0) return "amount";
  if (amountMinor > owed.payable_minor) return "tooMuch";
  return amountMinor < leastMinor ? "tooLittle" : null;
}
