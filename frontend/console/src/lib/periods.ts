/** Accounting periods in days of the merchant's calendar. */

export interface Days {
  from: string;
  /** The last day of it. */
  until: string;
}

/** The last day of the month that a day lies in. */
export function monthEnd(day: string): string {
  const [year = 1970, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** What is most likely made next: the month after the last period; without one, last month. */
export function nextPeriod(lastEndedOn: string | null, today: string): Days {
  if (lastEndedOn !== null) return { from: lastEndedOn, until: monthEnd(lastEndedOn) };
  const until = new Date(Date.parse(`${today.slice(0, 7)}-01T00:00:00Z`) - 1).toISOString().slice(0, 10);
  return { from: `${until.slice(0, 7)}-01`, until };
}

export type PeriodState = "open" | "running" | "closed";

/** `running` has not ended yet, so it cannot be closed. */
export function periodState(one: { closed_at: string | null; ends_at: string }, now: number): PeriodState {
  if (one.closed_at !== null) return "closed";
  return Date.parse(one.ends_at) > now ? "running" : "open";
}
