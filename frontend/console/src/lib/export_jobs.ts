/** Files that a worker makes: asked for, looked at until they are whole, fetched piece by piece. */
import type { Schema } from "@shared/api-types";
import { client, got, Refused, Unreachable } from "./api";
import { saveBlob } from "./csv";
import { dayStart, nextDay } from "./zones";
import { booksOf, merchantId, zone } from "@/stores/session";

export type Job = Schema<"ExportView">;
export type JobKind = Job["kind"];
export type JobFormat = Job["format"];

export const JOB_KINDS: readonly JobKind[] = ["entries", "balance_transactions", "settlements", "reconciliation", "statements"];
export const JOB_FORMATS: readonly JobFormat[] = ["csv", "ndjson", "parquet"];
/** Feeds go on from a cursor; of the others a span is asked for. */
export const isFeed = (kind: JobKind): boolean => kind === "entries" || kind === "balance_transactions";

export interface JobAsked {
  kind: JobKind;
  format: JobFormat;
  bom: boolean;
  cursor: string;
  /** First and last day of the span, in the merchant's zone; empty leaves it open. */
  from: string;
  until: string;
}

/** What is missing or contradicts itself, as a key of the locale; null where it can be asked. */
export function wrongSpan(asked: JobAsked): "export.needsSpan" | "export.badSpan" | null {
  if (isFeed(asked.kind)) return null;
  if (asked.kind === "statements" && (asked.from === "" || asked.until === "")) return "export.needsSpan";
  return asked.from !== "" && asked.until !== "" && asked.from > asked.until ? "export.badSpan" : null;
}

/** Ask for a file of the book one works in: an operator's is the platform's own. */
export function requestJob(asked: JobAsked, key: string): Promise<Job> {
  const { kind, format, bom } = asked;
  const bounds = isFeed(kind)
    ? { cursor: asked.cursor.trim() || null }
    : {
        from: asked.from === "" ? null : dayStart(asked.from, zone.value).toISOString(),
        to: asked.until === "" ? null : dayStart(nextDay(asked.until), zone.value).toISOString(),
      };
  return got(
    client.POST("/v1/finance/exports", {
      params: { query: { merchant_id: merchantId.value }, header: { "Idempotency-Key": key } },
      body: { kind, format, bom: bom && format === "csv", ...bounds },
    }),
  );
}

export function jobPage(cursor: string | undefined): Promise<Schema<"ExportPage">> {
  return got(client.GET("/v1/finance/exports", { params: { query: { merchant_id: booksOf.value, limit: 20, cursor } } }));
}

export function readJob(id: string): Promise<Job> {
  return got(client.GET("/v1/finance/exports/{export_id}", { params: { path: { export_id: id }, query: { merchant_id: booksOf.value } } }));
}

export const fileName = (job: Job): string => `${job.kind}-${job.id}.${job.format}`;

/** Where a program fetches it, with a key of its own. */
export const fileAddress = (job: Job): string => `${location.origin}/v1/finance/exports/${job.id}/file`;

const LOST_MAX = 3;
/** What has come of files that broke off: asked for again, they go on where they ended. */
const begun = new Map<string, Uint8Array<ArrayBuffer>[]>();

/** Save the whole file; `onBytes` hears how much has come. */
export async function download(job: Job, onBytes: (count: number) => void): Promise<void> {
  const parts = begun.get(job.id) ?? [];
  begun.set(job.id, parts);
  const wholeCount = job.manifest?.bytes_count ?? 0;
  let count = parts.reduce((sum, one) => sum + one.length, 0);
  for (let lost = 0; count < wholeCount; ) {
    const before = count;
    try {
      for await (const part of bytesFrom(job, count)) {
        parts.push(part);
        count += part.length;
        onBytes(count);
      }
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    lost = count > before ? 0 : lost + 1;
    if (lost === LOST_MAX) throw new Unreachable(`${count} of ${wholeCount} bytes`);
  }
  saveBlob(fileName(job), new Blob(parts));
  begun.delete(job.id);
}

async function* bytesFrom(job: Job, firstByte: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { data, error, response } = await client.GET("/v1/finance/exports/{export_id}/file", {
    params: { path: { export_id: job.id }, query: { merchant_id: booksOf.value } },
    headers: { Range: `bytes=${firstByte}-` },
    parseAs: "stream",
  });
  if (!response.ok) throw new Refused({ type: "", title: "", status: response.status, code: "unknown", ...(error as object) }, null);
  const reader = (data as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
