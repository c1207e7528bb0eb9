import { expect, it } from "vitest";
import { countRows } from "@/lib/exports";
import { ageSeconds } from "@/lib/reconciliation";

it("counts the rows of a file, whatever stands in its cells", () => {
  expect(countRows("", "csv")).toBe(0);
  expect(countRows("id,reason\r\n", "csv")).toBe(0);
  expect(countRows('id,reason\r\n1,"two\r\nlines, ""quoted"""\r\n2,plain\r\n', "csv")).toBe(2);
  expect(countRows('{"id":1}\n{"id":2}\n', "ndjson")).toBe(2);
  expect(countRows("", "ndjson")).toBe(0);
});

it("says an age in days, in hours, or in seconds", () => {
  expect([200_000, 8_000, 59].map((age_seconds) => ageSeconds({ age_seconds }))).toEqual([172_800, 7_200, 59]);
});
