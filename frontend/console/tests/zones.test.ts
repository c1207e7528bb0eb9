import { expect, it } from "vitest";
import { dayOf, dayStart, instantOf, isWholeYear, nextDay, wallTime } from "@/lib/zones";

it.each([
  ["2026-11-22T13:11:43Z", "Asia/Shanghai", "2026-11-22T21:11:43"],
  ["2026-11-22T16:30:00Z", "Asia/Shanghai", "2026-11-23T00:30:00"],
  ["2026-03-29T00:59:59Z", "Europe/Berlin", "2026-03-29T01:59:59"],
  ["2026-03-29T01:00:00Z", "Europe/Berlin", "2026-03-29T03:00:00"],
])("shows %s in %s as %s on the wall, and back", (at, zone, wall) => {
  expect(wallTime(at, zone)).toBe(wall);
  expect(instantOf(wall, zone).toISOString()).toBe(at.replace("Z", ".000Z"));
});

it("takes a time that the clock skips as that time after the skip", () => {
  expect(wallTime(instantOf("2026-03-29T02:30:00", "Europe/Berlin"), "Europe/Berlin")).toBe("2026-03-29T03:30:00");
});

it("takes a time that comes twice as the first of both", () => {
  expect(instantOf("2026-10-25T02:30:00", "Europe/Berlin").toISOString()).toBe("2026-10-25T00:30:00.000Z");
});

it("begins each day where the zone does", () => {
  expect(dayStart("2026-11-22", "Asia/Shanghai").toISOString()).toBe("2026-11-21T16:00:00.000Z");
  expect(dayStart("2026-11-01", "America/New_York").toISOString()).toBe("2026-11-01T04:00:00.000Z");
  expect(dayStart("2026-11-02", "America/New_York").toISOString()).toBe("2026-11-02T05:00:00.000Z");
});

it("knows the day and the one after", () => {
  expect(dayOf("2026-11-22T16:30:00Z", "Asia/Shanghai")).toBe("2026-11-23");
  expect(nextDay("2026-12-31")).toBe("2027-01-01");
});

it("waits for the whole of a year that is being typed", () => {
  expect(["0002-11-22", "0202-11-22T09:00", "2026-11-22", "2026-11-22T09:00"].map(isWholeYear)).toEqual([false, false, true, true]);
});
