/** The sign of a currency alone, for the label of a field. */
import { moneyParts } from "@shared/money";

export function signOf(currency: string): string {
  return moneyParts(0, currency).sign.trim();
}
