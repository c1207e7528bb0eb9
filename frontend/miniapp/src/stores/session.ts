/** Who is logged in, and the language they read. */
import type { Schema } from "@shared/api-types";
import { defineStore } from "pinia";
import { computed, ref } from "vue";
import { i18n } from "../i18n";
import { api } from "../lib/api";
import { keepLocale, readLocale, type Locale } from "../lib/locale";
import { useLive } from "./live";
import { forgetLogIn, isLoggedIn, keepLogIn } from "../lib/tokens";

export const useSession = defineStore("session", () => {
  const me = ref<Schema<"MeView"> | null>(null);
  const loggedIn = ref(isLoggedIn());
  const locale = ref<Locale>(readLocale());

  async function loadMe(): Promise<void> {
    me.value = await api.get("/v1/me");
  }

  async function logIn(phone: string, code: string): Promise<void> {
    enter(await api.post("/v1/auth/otp/verify", { body: { phone, code } }));
  }

  async function logInByWechat(code: string): Promise<void> {
    enter(await api.post("/v1/auth/wechat", { body: { code } }));
  }

  function enter(given: Schema<"LogInView">): void {
    keepLogIn(given);
    loggedIn.value = true;
    me.value = null;
  }

  async function logOut(): Promise<void> {
    // The device forgets in any case; a server that does not answer ends the session by itself.
    await api.post("/v1/auth/logout").catch(() => undefined);
    forget();
  }

  function forget(): void {
    useLive().stop();
    forgetLogIn();
    loggedIn.value = false;
    me.value = null;
  }

  async function speak(chosen: Locale): Promise<void> {
    locale.value = chosen;
    i18n.global.locale.value = chosen;
    keepLocale(chosen);
    if (loggedIn.value) me.value = await api.patch("/v1/me", { body: { locale: chosen } });
  }

  return {
    me,
    locale,
    loggedIn: computed(() => loggedIn.value),
    loadMe,
    logIn,
    logInByWechat,
    logOut,
    forget,
    speak,
  };
});
