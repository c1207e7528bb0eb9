import { describe, expect, it } from "vitest";
import { readLadder, type TypedTier, typedLadder, wholeNumber } from "@/lib/ladder";

const typed = (...tiers: [string, string][]): TypedTier[] => tiers.map(([buyers, price]) => ({ buyers, price }));

describe("the ladder editor", () => {
  it("reads a ladder whose counts rise and whose prices fall", () => {
    const lines = typed(["1", "49.90"], ["3", "42.9"], ["8", "35.90"]);
    expect(readLadder(lines, "cny")).toEqual({
      tiers: [
        { buyers_min: 1, unit_price_minor: 4990 },
        { buyers_min: 3, unit_price_minor: 4290 },
        { buyers_min: 8, unit_price_minor: 3590 },
      ],
      faults: [null, null, null],
    });
  });

  it.each([
    ["a price that rises", typed(["1", "10"], ["2", "11"]), [null, "price_not_falling"]],
    ["a price that stays", typed(["1", "10"], ["2", "10.00"]), [null, "price_not_falling"]],
    ["a count that stays", typed(["1", "10"], ["1", "9"]), [null, "buyers_not_rising"]],
    ["a count that falls", typed(["1", "10"], ["5", "9"], ["3", "8"]), [null, null, "buyers_not_rising"]],
    ["a first tier above one", typed(["2", "10"]), ["buyers_first"]],
    ["no price", typed(["1", ""]), ["price_unread"]],
    ["a word for a price", typed(["1", "ten"]), ["price_unread"]],
    ["finer than the currency", typed(["1", "10.001"]), ["price_unread"]],
    ["no count", typed(["", "10"]), ["buyers_unread"]],
    ["half a buyer", typed(["1", "10"], ["2.5", "9"]), [null, "buyers_unread"]],
    ["below the least charge", typed(["1", "10"], ["2", "3.99"]), [null, "price_below_minimum"]],
    ["nothing", typed(["1", "0"]), ["price_below_minimum"]],
    ["more than one payment", typed(["1", "1000000"]), ["price_too_high"]],
    ["too many buyers", typed(["1", "10"], ["1000001", "9"]), [null, "buyers_too_many"]],
  ])("refuses %s", (_, lines, faults) => {
    expect(readLadder(lines, "cny")).toEqual({ tiers: null, faults });
  });

  it("knows the least charge of each currency", () => {
    expect(readLadder(typed(["1", "0.50"]), "usd").tiers).not.toBeNull();
    expect(readLadder(typed(["1", "0.49"]), "usd").faults).toEqual(["price_below_minimum"]);
    expect(readLadder(typed(["1", "50"]), "jpy").tiers).toEqual([{ buyers_min: 1, unit_price_minor: 50 }]);
    expect(readLadder(typed(["1", "50.5"]), "jpy").faults).toEqual(["price_unread"]);
  });

  it("takes ten tiers and not eleven", () => {
    const lines = Array.from({ length: 11 }, (_, nth) => ({ buyers: String(nth + 1), price: String(50 - nth) }));
    expect(readLadder(lines.slice(0, 10), "cny").tiers).toHaveLength(10);
    expect(readLadder(lines, "cny").tiers).toBeNull();
    expect(readLadder([], "cny").tiers).toBeNull();
  });

  it("types a ladder as it reads it", () => {
    const tiers = [
      { buyers_min: 1, unit_price_minor: 4990 },
      { buyers_min: 20, unit_price_minor: 405 },
    ];
    expect(readLadder(typedLadder(tiers, "cny"), "cny").tiers).toEqual(tiers);
  });
});

it.each([
  ["1", 1],
  [" 12 ", 12],
  ["0", null],
  ["-1", null],
  ["1e3", null],
  ["", null],
])("reads %j as the whole number %j", (text, number) => expect(wholeNumber(text)).toBe(number));
