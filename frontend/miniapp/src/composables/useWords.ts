/** Deadlines and tiers in the reader's language. */
import { wallTime } from "@shared/countdown";
import { useI18n } from "vue-i18n";

export function useWords() {
  const { t } = useI18n();

  /** `今天 20:05（北京时间）`, `Mon 3/12 20:05 (Beijing time)`: always with its zone. */
  function deadline(instant: string, timezone: string): string {
    const at = wallTime(instant, timezone, Date.now());
    const zone = timezone === "Asia/Shanghai" ? t("when.beijing") : timezone;
    const near = at.daysAhead === 0 ? "when.today" : at.daysAhead === 1 ? "when.tomorrow" : "when.date";
    return t("when.zoned", { when: t(near, { month: at.month, day: at.day, clock: at.clock }), zone });
  }

  function counted(counting: "buyers" | "units", n: number): string {
    return t(`count.${counting}`, { n }, n);
  }

  return { deadline, counted };
}
