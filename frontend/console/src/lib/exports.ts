/** Files that the server writes: rows in bulk, from a cursor that says where the last file ended. */
import { client, Refused } from "./api";
import { saveBlob } from "./csv";
import { merchantId } from "@/stores/session";

export const FEEDS = ["entries", "balance-transactions", "settlements"] as const;
export type Feed = (typeof FEEDS)[number];
export const FORMATS = ["csv", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** The most that one file may hold (app/web/exports.py). */
export const ROWS_MAX: Record<Feed, number> = { entries: 10_000, "balance-transactions": 10_000, settlements: 1_000 };

export interface Exported {
  rowsCount: number;
  /** Where the next file begins; null where there are no more. */
  next: string | null;
}

/** Save one file; `cursor` empty begins at the beginning. */
export async function exportFile(feed: Feed, format: Format, cursor: string): Promise<Exported> {
  const query = { merchant_id: merchantId.value, cursor: cursor.trim() || undefined, limit: ROWS_MAX[feed] };
  const { data, error, response } = await client.GET(`/v1/finance/exports/${feed}.${format}`, {
    params: { query: format === "csv" ? { ...query, bom: true } : query },
    parseAs: "text",
  });
  if (!response.ok) throw refused(error, response.status);
  const text = String(data ?? "");
  const rowsCount = countRows(text, format);
  if (rowsCount > 0) saveBlob(`${feed}.${format}`, new Blob([text], { type: response.headers.get("Content-Type") ?? "text/plain" }));
  return { rowsCount, next: response.headers.get("Next-Cursor") };
}

/** Rows of a file: a line break inside of quotes ends none, and a CSV file has a line of names. */
export function countRows(text: string, format: Format): number {
  if (format === "ndjson") return text.split("\n").filter((line) => line !== "").length;
  const lines = text.replace(/"(?:[^"]|"")*"/g, "").split("\r\n");
  return Math.max(0, lines.filter((line) => line !== "").length - 1);
}

function refused(said: unknown, status: number): Refused {
  const given = typeof said === "string" ? (JSON.parse(said) as object) : (said ?? {});
  return new Refused({ type: "", title: "", status, code: "unknown", ...given }, null);
}
