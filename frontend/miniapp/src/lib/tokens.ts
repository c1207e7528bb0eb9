/** Who is logged in: the access token in memory, the refresh token on the device, used once each. */
import type { Schema } from "@shared/api-types";

const KEY = "pintier.refresh";
const EARLY_SECONDS = 30;

type LogIn = Schema<"LogInView">;

let access: { token: string; until: number } | null = null;

export function keepLogIn(given: LogIn): void {
  access = { token: given.access_token, until: Date.now() + (given.expires_in - EARLY_SECONDS) * 1000 };
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
  access = null;
  uni.removeStorageSync(KEY);
}

export function forgetAccess(): void {
  access = null;
}
