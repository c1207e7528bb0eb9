/** Statements of the platform's bank account. */
import type { Schema } from "@shared/api-types";
import { client, got } from "./api";

export const FORMATS = ["csv", "camt.053"] as const;
export type StatementFormat = (typeof FORMATS)[number];

/** Where a line that is no payout may be booked (domain/bank.py). */
export const LINE_ACCOUNTS = ["asset:suspense", "asset:stripe:payout_in_transit", "exp:stripe:fee", "exp:bad_debt"] as const;

/** The most that the server takes (app/web/bank.py). */
export const BYTES_MAX = 4 * 1024 * 1024;

/** By its name: XML is camt.053. */
export function formatOf(fileName: string): StatementFormat {
  return /\.(xml|c53|053)$/i.test(fileName) ? "camt.053" : "csv";
}

/** Send a file as it is: the server reads it strictly, and takes the same one any number of times. */
export function importStatement(file: Blob, format: StatementFormat, key: string): Promise<Schema<"Imported">> {
  // The document says nothing of the body, which is the file itself.
  const raw = { body: file, bodySerializer: (body: unknown) => body, headers: { "Content-Type": format === "csv" ? "text/csv" : "application/xml" } } as object;
  return got(client.POST("/v1/finance/bank-statements", { params: { query: { format }, header: { "Idempotency-Key": key } }, ...raw }));
}
