import { describe, expect, it } from "vitest";
import { clockOffset, left, wallTime } from "@shared/countdown";

const NOON = Date.parse("2026-11-22T04:00:00Z");

describe("left", () => {
  it.each([
    ["2026-11-22T04:00:09Z", "00:09", 0],
    ["2026-11-22T05:05:09Z", "01:05:09", 0],
    ["2026-11-25T04:00:00Z", "00:00:00", 3],
  ])("counts to %s", (until, clock, days) => {
    expect(left(until, NOON)).toMatchObject({ clock, days, over: false });
  });

  it("is over at its end and stays over", () => {
    expect(left("2026-11-22T04:00:00Z", NOON).over).toBe(true);
    expect(left("2026-11-22T03:00:00Z", NOON)).toMatchObject({ over: true, seconds: 0, clock: "00:00" });
  });

  it("shows the last second until it has passed", () => {
    expect(left("2026-11-22T04:00:00.200Z", NOON)).toMatchObject({ over: false, clock: "00:01" });
  });
});

describe("clockOffset", () => {
  it("takes the server's time for the middle of the call", () => {
    expect(clockOffset("2026-11-22T04:00:10Z", NOON - 100, NOON + 100)).toBe(10_000);
  });
});

describe("wallTime", () => {
  it("shows the hour of the merchant's zone, and which day that is there", () => {
    expect(wallTime("2026-11-22T16:30:00Z", "Asia/Shanghai", NOON)).toEqual({
      year: 2026, month: 11, day: 23, clock: "00:30", daysAhead: 1,
    });
  });

  it("is right across a change of clocks", () => {
    const before = Date.parse("2026-10-31T16:00:00Z");
    expect(wallTime("2026-11-01T17:00:00Z", "America/New_York", before)).toMatchObject({ clock: "12:00", daysAhead: 1 });
    expect(wallTime("2026-10-31T17:00:00Z", "America/New_York", before)).toMatchObject({ clock: "13:00", daysAhead: 0 });
  });
});
