/** Which language the reader chose; else the browser's, and Chinese where it is neither. */
export type Locale = "zh-CN" | "en";

const KEY = "pintier.console.locale";

export function readLocale(): Locale {
  const kept = localStorage.getItem(KEY);
  if (kept === "zh-CN" || kept === "en") return kept;
  return navigator.language.startsWith("en") ? "en" : "zh-CN";
}

export function keepLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}
