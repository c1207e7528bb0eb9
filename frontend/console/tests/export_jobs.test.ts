import { afterEach, expect, it, vi } from "vitest";
import { download, type Job, type JobAsked, wrongSpan } from "@/lib/export_jobs";

const ASKED: JobAsked = { kind: "settlements", format: "csv", bom: true, cursor: "", from: "", until: "" };
const BYTES = new TextEncoder().encode("id,amount\r\n1,2\r\n");
const JOB: Job = {
  id: "01a20564-35ee-7546-97c9-38b40dbc1e8a",
  merchant_id: "01930000-0000-7000-8000-000000000002",
  kind: "entries",
  format: "csv",
  state: "done",
  requested_by: "",
  rows_count: 1,
  created_at: "2026-11-22T00:00:00Z",
  ended_at: "2026-11-22T00:00:01Z",
  manifest: { rows_count: 1, totals_minor: {}, bytes_count: BYTES.length, sha256: "" },
  next_cursor: null,
};

afterEach(() => vi.unstubAllGlobals());

it("says what a span lacks", () => {
  expect(wrongSpan(ASKED)).toBeNull();
  expect(wrongSpan({ ...ASKED, from: "2026-11-02", until: "2026-11-01" })).toBe("export.badSpan");
  expect(wrongSpan({ ...ASKED, kind: "statements", from: "2026-11-01" })).toBe("export.needsSpan");
  expect(wrongSpan({ ...ASKED, kind: "entries", from: "2026-11-02", until: "2026-11-01" })).toBeNull();
});

it("goes on where a download broke off", async () => {
  const asked: (string | null)[] = [];
  vi.stubGlobal("fetch", (request: Request) => {
    const range = request.headers.get("Range");
    asked.push(range);
    const first = Number(/\d+/.exec(range ?? "")?.[0]);
    // Each answer breaks after five bytes.
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(BYTES.slice(first, first + 5)),
      pull: (stream) => stream.error(new TypeError("broken")),
    });
    return Promise.resolve(new Response(body, { status: 206 }));
  });
  const counts: number[] = [];
  await download(JOB, (count) => counts.push(count));
  expect(asked).toEqual(["bytes=0-", "bytes=5-", "bytes=10-", "bytes=15-"].slice(0, Math.ceil(BYTES.length / 5)));
  expect(counts.at(-1)).toBe(BYTES.length);
});
