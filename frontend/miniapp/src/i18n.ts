import { createI18n } from "vue-i18n";
import enChat from "./locales/en/chat.json";
import enLeader from "./locales/en/leader.json";
import enShop from "./locales/en/shop.json";
import zhChat from "./locales/zh-CN/chat.json";
import zhLeader from "./locales/zh-CN/leader.json";
import zhShop from "./locales/zh-CN/shop.json";
import { readLocale } from "./lib/locale";

export const i18n = createI18n({
  legacy: false,
  locale: readLocale(),
  fallbackLocale: "en",
  messages: { "zh-CN": { ...zhShop, ...zhChat, ...zhLeader }, en: { ...enShop, ...enChat, ...enLeader } },
});
