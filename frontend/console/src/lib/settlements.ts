/** Settlements of some days, for finance pages. */
import type { Schema } from "@shared/api-types";
import { client, got } from "./api";
import { booksOf } from "@/stores/session";

export const SETTLEMENT_STATES = ["settling", "settled", "releasing", "failed", "cancelled"] as const;

export interface SettlementsAsked {
  state: string;
  from: string;
  to: string;
}

/** One page; empty filters ask for everything. */
export function settlementPage(
  asked: SettlementsAsked,
  cursor: string | undefined,
  limit: number,
): Promise<Schema<"SettlementPage">> {
  return got(
    client.GET("/v1/finance/settlements", {
      params: {
        query: {
          merchant_id: booksOf.value,
          state: SETTLEMENT_STATES.find((one) => one === asked.state),
          from: asked.from || undefined,
          to: asked.to || undefined,
          limit,
          cursor,
        },
      },
    }),
  );
}
