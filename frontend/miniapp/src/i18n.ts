import { createI18n } from "vue-i18n";
import en from "./locales/en.json";
import zh from "./locales/zh-CN.json";
import { readLocale } from "./lib/locale";

export const i18n = createI18n({
  legacy: false,
  locale: readLocale(),
  fallbackLocale: "en",
  messages: { "zh-CN": zh, en },
});
