/**
 * Who is logged in: the refresh token on the device, used once each; the access token in this tab,
 * so that a page which is loaded twice in a row need not renew it twice.
 */
import type { Schema } from "@shared/api-types";

const KEY = "pintier.refresh";
const EARLY_SECONDS = 30;

type LogIn = Schema<"LogInView">;

interface Access {
  token: string;
  until: number;
}

const TAB_KEY = "pintier.access";
/** Mini-programs have none, and are not loaded anew. */
const tab: Storage | null = typeof sessionStorage === "undefined" ? null : sessionStorage;
let access: Access | null = readTab();

function readTab(): Access | null {
  try {
    return JSON.parse(tab?.getItem(TAB_KEY) ?? "null") as Access | null;
  } catch {
    return null;
  }
}

export function keepLogIn(given: LogIn): void {
  access = { token: given.access_token, until: Date.now() + (given.expires_in - EARLY_SECONDS) * 1000 };
  tab?.setItem(TAB_KEY, JSON.stringify(access));
  uni.setStorageSync(KEY, given.refresh_token);
}

/** The token to send now; null when it must be renewed first. */
export function accessToken(): string | null {
  return access !== null && access.until > Date.now() ? access.token : null;
}

/** When the token is to be renewed, as `Date.now()` counts; 0 when there is none. */
export function accessUntil(): number {
  return access?.until ?? 0;
}

export function refreshToken(): string | null {
  return (uni.getStorageSync(KEY) as string) || null;
}

export function isLoggedIn(): boolean {
  return refreshToken() !== null;
}

export function forgetLogIn(): void {
  forgetAccess();
  uni.removeStorageSync(KEY);
}

export function forgetAccess(): void {
  access = null;
  tab?.removeItem(TAB_KEY);
}
