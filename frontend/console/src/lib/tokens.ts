/** Who is logged in: the access token in memory, the refresh token in the browser, used once each. */
import type { Schema } from "@shared/api-types";

const KEY = "pintier.console.refresh";
const EARLY_SECONDS = 30;

let access: { token: string; until: number } | null = null;

export function keepLogIn(given: Schema<"LogInView">): void {
  access = { token: given.access_token, until: Date.now() + (given.expires_in - EARLY_SECONDS) * 1000 };
  localStorage.setItem(KEY, given.refresh_token);
}

/** The token to send now; null when it must be renewed first. */
export function accessToken(): string | null {
  return access !== null && access.until > Date.now() ? access.token : null;
}

export function refreshToken(): string | null {
  return localStorage.getItem(KEY);
}

export function isLoggedIn(): boolean {
  return refreshToken() !== null;
}

export function forgetAccess(): void {
  access = null;
}

export function forgetLogIn(): void {
  access = null;
  localStorage.removeItem(KEY);
}
