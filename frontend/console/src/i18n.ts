/** The words of the chosen language; the other one is loaded when it is chosen. */
import { createI18n } from "vue-i18n";
import { shallowRef } from "vue";
import type { Language } from "element-plus/es/locale";
import { keepLocale, type Locale, readLocale } from "@/lib/locale";

const words: Record<Locale, () => Promise<{ messages: Record<string, unknown>; element: Language }>> = {
  "zh-CN": () => import("./locales/zh-CN"),
  en: () => import("./locales/en"),
};

export const i18n = createI18n({
  legacy: false,
  locale: readLocale() as string,
  messages: {} as Record<string, Record<string, string>>,
});

/** What Element Plus says by itself (calendars, dialogs). */
export const elementWords = shallowRef<Language>();

/** Speak this language from now on. */
export async function speak(locale: Locale): Promise<void> {
  const { messages, element } = await words[locale]();
  i18n.global.setLocaleMessage(locale, messages as Record<string, string>);
  i18n.global.locale.value = locale;
  elementWords.value = element;
  document.documentElement.lang = locale;
  keepLocale(locale);
}
