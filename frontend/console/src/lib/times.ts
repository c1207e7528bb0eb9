/** Instants as people read them, in the merchant's zone, which is always named. */
import { useI18n } from "vue-i18n";
import { zone } from "@/stores/session";

const DAY_SECONDS = 86_400;

/** `2026-11-22`: the day of an instant in a zone. */
export function dayOf(at: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(at),
  );
}

/** `2026/11/22 21:11 GMT+8`, in the words of the language. */
export function instantText(at: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).format(new Date(at));
}

/** The days before `today` and itself, oldest first. */
export function lastDays(today: string, count: number): string[] {
  const end = Date.parse(`${today}T12:00:00Z`);
  return Array.from({ length: count }, (_, nth) =>
    new Date(end - (count - 1 - nth) * DAY_SECONDS * 1000).toISOString().slice(0, 10),
  );
}

/** What pages call: instants and lengths of time in the language and zone that are set. */
export function useTimes() {
  const { locale, t } = useI18n();
  return {
    when: (at: string | null | undefined): string => (at ? instantText(at, locale.value, zone.value) : "—"),
    length: (seconds: number): string => {
      if (seconds % DAY_SECONDS === 0) return t("time.days", { n: seconds / DAY_SECONDS });
      if (seconds % 3600 === 0) return t("time.hours", { n: seconds / 3600 });
      if (seconds >= 60) return t("time.minutes", { n: Math.round(seconds / 60) });
      return t("time.seconds", { n: seconds });
    },
  };
}
