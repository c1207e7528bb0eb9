import { describe, expect, it } from "vitest";
import { columns, countOf } from "@shared/ladder";

const LADDER = [
  { buyers_min: 1, unit_price_minor: 4990 },
  { buyers_min: 3, unit_price_minor: 4290 },
  { buyers_min: 8, unit_price_minor: 3590 },
  { buyers_min: 15, unit_price_minor: 2990 },
];

describe("columns", () => {
  it("begins at the first tier with nobody in", () => {
    expect(columns(LADDER, 4990, 0).map((one) => one.step)).toEqual(["current", "next", "future", "future"]);
  });

  it("says how many are missing to each tier ahead", () => {
    expect(columns(LADDER, 4290, 6).map((one) => one.missing)).toEqual([0, 0, 2, 9]);
  });

  it("keeps a tier that was reached when somebody has left: the price ratchets", () => {
    const shown = columns(LADDER, 4290, 2);
    expect(shown.map((one) => one.step)).toEqual(["passed", "current", "next", "future"]);
    expect(shown[1]?.missing).toBe(0);
  });

  it("has nothing next once joining has ended", () => {
    const shown = columns(LADDER, 4290, 6, { running: false });
    expect(shown.map((one) => one.step)).toEqual(["passed", "current", "future", "future"]);
    expect(shown.map((one) => one.missing)).toEqual([0, 0, 0, 0]);
  });

  it("stands lower with every cheaper tier, between 38 and 100 percent", () => {
    const heights = columns(LADDER, 4990, 1).map((one) => one.heightPercent);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect([heights[0], heights[3]]).toEqual([100, 38]);
  });

  it("draws one tier as one whole column", () => {
    expect(columns([{ buyers_min: 1, unit_price_minor: 500 }], 500, 9)).toEqual([
      { buyersMin: 1, unitPriceMinor: 500, step: "current", missing: 0, heightPercent: 100 },
    ]);
  });
});

describe("countOf", () => {
  it("counts people, or units where the campaign says so", () => {
    const both = { buyers_count: 3, units_count: 7 };
    expect(countOf({ counting: "buyers", ...both })).toBe(3);
    expect(countOf({ counting: "units", ...both })).toBe(7);
  });
});
