/** The instants at which a day begins in a zone, across its changes of the clock. */
import { dayOf } from "./times";

const HOUR_MS = 3_600_000;

/** The first instant of a day; summer time may make it 01:00 by the wall. */
export function dayStart(day: string, timeZone: string): Date {
  // No zone is more than 14 hours ahead of UTC, and each changes its clock by quarter hours.
  const step = HOUR_MS / 4;
  let at = Date.parse(`${day}T00:00:00Z`) - 14 * HOUR_MS;
  while (dayOf(new Date(at), timeZone) < day) at += step;
  return new Date(at);
}

/** The day after. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
}
