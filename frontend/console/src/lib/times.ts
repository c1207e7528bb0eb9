/** Instants as people read them, in the merchant's zone, which is always named. */
import { useI18n } from "vue-i18n";
import { wallTime } from "./zones";
import { zone } from "@/stores/session";

const DAY_SECONDS = 86_400;

/** `2026-11-22 21:11:43 GMT+8`, the same in every language: columns of instants can be compared. */
export function instantText(at: string, timeZone: string): string {
  const zoneName = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" })
    .formatToParts(new Date(at))
    .find((part) => part.type === "timeZoneName");
  return `${wallTime(at, timeZone).replace("T", " ")} ${zoneName?.value ?? "UTC"}`;
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
  const { t } = useI18n();
  return {
    when: (at: string | null | undefined): string => (at ? instantText(at, zone.value) : "—"),
    length: (seconds: number): string => {
      if (seconds % DAY_SECONDS === 0) return t("time.days", { n: seconds / DAY_SECONDS });
      if (seconds % 3600 === 0) return t("time.hours", { n: seconds / 3600 });
      if (seconds >= 60) return t("time.minutes", { n: Math.round(seconds / 60) });
      return t("time.seconds", { n: seconds });
    },
  };
}
