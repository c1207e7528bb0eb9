/** Corrections by hand: asked for by one person, agreed to by another. */
import type { Schema } from "@shared/api-types";
import { client, got } from "./api";
import { booksOf } from "@/stores/session";

type Asked = Schema<"ReversalRequestView">;

/** Kinds that a person's word or a rule made (domain/periods.py); the rest is corrected by its own act. */
const REVERSIBLE: readonly string[] = ["reconciliation.resolved", "bank.resolved", "stripe.fee_recharged"];

export const isReversible = (kind: string): boolean => REVERSIBLE.includes(kind);

export function reversalPage(cursor: string | undefined): Promise<Schema<"ReversalPage">> {
  return got(client.GET("/v1/finance/reversals", { params: { query: { merchant_id: booksOf.value, limit: 50, cursor } } }));
}

/** What was last asked for about a transaction; a refused request may be followed by another one. */
export function reversalOf(transactionId: string, asked: readonly Asked[]): Asked | null {
  return asked.find((one) => one.transaction_id === transactionId) ?? null;
}
