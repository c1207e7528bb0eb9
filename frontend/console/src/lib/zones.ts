/** Between instants and the clock on the wall in a zone, across its changes of summer time. */

const HOUR_MS = 3_600_000;

/** The days that may be typed. */
export const FIRST_DAY = "2000-01-01";
export const LAST_DAY = "2999-12-31";

/** Whether a typed day or wall time has all of its year: a browser says `0002-…` at the first of four digits. */
export function isWholeYear(typed: string): boolean {
  return typed >= FIRST_DAY && typed <= `${LAST_DAY}T24`;
}

/** `2026-11-22T21:11:43`: what a clock on the wall shows at an instant. */
export function wallTime(at: string | Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(at));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}`;
}

/** The instant at which the wall shows `wall`; of two, the first; where the clock skips it, as long after. */
export function instantOf(wall: string, timeZone: string): Date {
  const asUtc = Date.parse(`${wall}Z`);
  const offsetAt = (at: number): number => Date.parse(`${wallTime(new Date(at), timeZone)}Z`) - at;
  // The offsets a day before and a day after are those of both sides of a change, if one is near.
  const [before, after] = [asUtc - 24 * HOUR_MS, asUtc + 24 * HOUR_MS].map((at) => new Date(asUtc - offsetAt(at)));
  const shows = (at: Date | undefined): at is Date => at !== undefined && wallTime(at, timeZone) === wall;
  if (shows(before)) return before;
  return shows(after) ? after : (before ?? new Date(asUtc));
}

/** `2026-11-22`: the day of an instant in a zone. */
export function dayOf(at: string | Date, timeZone: string): string {
  return wallTime(at, timeZone).slice(0, 10);
}

/** The first instant of a day; summer time may make it 01:00 by the wall. */
export function dayStart(day: string, timeZone: string): Date {
  return instantOf(`${day}T00:00:00`, timeZone);
}

/** The day after. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
}
