import "./styles.css";
import { createApp } from "vue";
import App from "./App.vue";
import { i18n, speak } from "./i18n";
import { readLocale } from "./lib/locale";
import { router } from "./router";

await speak(readLocale());
createApp(App).use(i18n).use(router).mount("#app");
