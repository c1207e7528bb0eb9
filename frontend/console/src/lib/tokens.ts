/**
 * Who is logged in: the refresh token in the browser, used once each, and the access token in the tab.
 *
 * The access token outlives a reload of the page: were it renewed at every one, a second reload while
 * the first still waits would lose the answer, and a refresh token that is used twice ends its session.
 */
import type { Schema } from "@shared/api-types";

const REFRESH = "pintier.console.refresh";
const ACCESS = "pintier.console.access";
const EARLY_SECONDS = 30;

export function keepLogIn(given: Schema<"LogInView">): void {
  const until = Date.now() + (given.expires_in - EARLY_SECONDS) * 1000;
  localStorage.setItem(REFRESH, given.refresh_token);
  sessionStorage.setItem(ACCESS, `${until} ${given.access_token}`);
}

/** The token to send now; null when it must be renewed first. */
export function accessToken(): string | null {
  const [until, token] = (sessionStorage.getItem(ACCESS) ?? "").split(" ");
  return token !== undefined && Number(until) > Date.now() ? token : null;
}

/** When the access token is to be renewed, in milliseconds of this device's clock; 0 without one. */
export function renewAtMs(): number {
  return Number((sessionStorage.getItem(ACCESS) ?? "").split(" ")[0]);
}

export function refreshToken(): string | null {
  return localStorage.getItem(REFRESH);
}

export function isLoggedIn(): boolean {
  return refreshToken() !== null;
}

export function forgetAccess(): void {
  sessionStorage.removeItem(ACCESS);
}

export function forgetLogIn(): void {
  forgetAccess();
  localStorage.removeItem(REFRESH);
}
