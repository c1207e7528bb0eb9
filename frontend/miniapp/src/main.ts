import { createPinia } from "pinia";
import { createSSRApp } from "vue";
import App from "./App.vue";
import { i18n } from "./i18n";
// #ifdef H5
// Where shared links and first visits arrive: one file instead of thirty asked for after the first.
import "./pages/home/index.vue";
import "./pages/team/index.vue";
// #endif

export function createApp() {
  const app = createSSRApp(App);
  app.use(createPinia());
  app.use(i18n);
  return { app };
}
