/** Deadlines by the server's clock: how long is left, and the hour on the merchant's wall. */

/**
 * How far this device's clock is behind the server's, in milliseconds, from one answer.
 *
 * The answer was written between asking and receiving; the middle is the best guess.
 */
export function clockOffset(serverTime: string, askedAt: number, answeredAt: number): number {
  return Date.parse(serverTime) - (askedAt + answeredAt) / 2;
}

export interface Left {
  /** Nothing is left: the server decides now; a countdown never begins anew. */
  over: boolean;
  seconds: number;
  days: number;
  /** `07:05:09` without the days, `05:09` below an hour. */
  clock: string;
}

export function left(until: string, now: number): Left {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  const parts = [Math.floor((seconds % 3600) / 60), seconds % 60];
  if (days > 0 || hours > 0) parts.unshift(hours);
  return {
    over: seconds === 0,
    seconds,
    days,
    clock: parts.map((part) => String(part).padStart(2, "0")).join(":"),
  };
}

/** Seconds at which a countdown is said aloud: often enough to act, too rarely to disturb. */
export const SAID_AT_SECONDS: readonly number[] = [300, 60];

export interface WallTime {
  year: number;
  month: number;
  day: number;
  /** `20:05`. */
  clock: string;
  /** Days from today there: 0 today, 1 tomorrow. */
  daysAhead: number;
}

/** An instant as the clock on a wall in a zone shows it. */
export function wallTime(instant: string, timezone: string, now: number): WallTime {
  const then = wall(Date.parse(instant), timezone);
  const today = wall(now, timezone);
  const clock = `${String(then.hour).padStart(2, "0")}:${String(then.minute).padStart(2, "0")}`;
  const days = Date.UTC(then.year, then.month - 1, then.day) - Date.UTC(today.year, today.month - 1, today.day);
  return { year: then.year, month: then.month, day: then.day, clock, daysAhead: days / 86_400_000 };
}

type Wall = Record<"year" | "month" | "day" | "hour" | "minute", number>;

const SHANGHAI_MS = 8 * 3_600_000;

function wall(at: number, timezone: string): Wall {
  // China keeps no summer time, and mini-programs promise no Intl: plain arithmetic where it is enough.
  if (timezone === "Asia/Shanghai" || typeof Intl === "undefined") {
    const moved = new Date(at + SHANGHAI_MS);
    return {
      year: moved.getUTCFullYear(),
      month: moved.getUTCMonth() + 1,
      day: moved.getUTCDate(),
      hour: moved.getUTCHours(),
      minute: moved.getUTCMinutes(),
    };
  }
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(at);
  const value = (type: keyof Wall) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return {
    year: value("year"),
    month: value("month"),
    day: value("day"),
    hour: value("hour"),
    minute: value("minute"),
  };
}
