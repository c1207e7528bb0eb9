import { expect, it } from "vitest";
import { readFilters, writtenFilters } from "@/lib/filters";

const DEFAULTS = { state: "", days: "14" };

it("reads what the address names and keeps the defaults of the rest", () => {
  expect(readFilters({}, DEFAULTS)).toEqual(DEFAULTS);
  expect(readFilters({ state: "open" }, DEFAULTS)).toEqual({ state: "open", days: "14" });
});

it("takes nothing that is not one text", () => {
  expect(readFilters({ state: ["a", "b"], days: null }, DEFAULTS)).toEqual(DEFAULTS);
});

it("writes only what differs, and leaves alone what is not its own", () => {
  expect(writtenFilters(DEFAULTS, DEFAULTS, {})).toEqual({});
  expect(writtenFilters({ state: "open", days: "14" }, DEFAULTS, { merchant: "m", state: "x" })).toEqual({
    merchant: "m",
    state: "open",
  });
});

it("comes back from its own address", () => {
  const filters = { state: "已成团 & more", days: "30" };
  const query = new URLSearchParams(writtenFilters(filters, DEFAULTS, {}) as Record<string, string>);
  expect(readFilters(Object.fromEntries(query), DEFAULTS)).toEqual(filters);
});
