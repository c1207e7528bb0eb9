import { join } from "node:path";
import { wordKeys } from "@shared/tests/word_keys";
import { expect, it } from "vitest";

const found = wordKeys(join(__dirname, ".."));

it("has no words that nothing says", () => {
  expect(found.keys.length).toBeGreaterThan(500);
  expect(found.unsaid).toEqual([]);
});

it("has all words that the sources name", () => {
  expect(found.named.length).toBeGreaterThan(300);
  expect(found.missing).toEqual([]);
});
