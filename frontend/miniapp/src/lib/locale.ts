export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const KEY = "pintier.locale";

/** The language chosen before, else the device's, else Chinese. */
export function readLocale(): Locale {
  const chosen = uni.getStorageSync(KEY) as string;
  if (chosen === "zh-CN" || chosen === "en") return chosen;
  const device = uni.getSystemInfoSync().language || "zh-CN";
  return device.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** Keep the choice on this device, and tell uni's own words (tab bar, titles). */
export function keepLocale(locale: Locale): void {
  uni.setStorageSync(KEY, locale);
  uni.setLocale(locale === "zh-CN" ? "zh-Hans" : "en");
  // #ifdef H5
  document.documentElement.lang = locale;
  // #endif
}
