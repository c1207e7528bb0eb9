/**
 * The one way to the API: openapi-fetch, typed by the API's own document.
 *
 * `got(client.GET(…))` answers the body or throws: `Refused` with the problem whose code the locale
 * words, `Unreachable` when nobody answered. Beneath it every request carries the token (renewed once
 * for all who wait), the language, and an Idempotency-Key where it changes something; it is sent again
 * after a lost answer, under the same key, so nothing happens twice.
 */
import type { Problem, Schema } from "@shared/api-types";
import { uuid7 } from "@shared/ids";
import type { paths } from "@shared/schema";
import createClient from "openapi-fetch";
import { readLocale } from "./locale";
import { accessToken, forgetAccess, forgetLogIn, keepLogIn, refreshToken } from "./tokens";

const TIMEOUT_MS = 15_000;
const TRIES_MAX = 3;
const PAUSE_MS = 400;
const KEY_NAME = "Idempotency-Key";
/** Answers a secret that is kept nowhere, so asking again would make another one. */
const SHOWN_ONCE = /\/finance-keys(\/[^/]+\/rotate)?$|\/webhook-endpoints(\/[^/]+\/rotate)?$/;
const SESSION_PATHS = ["/v1/auth/refresh", "/v1/auth/otp", "/v1/auth/otp/verify"];

/** The server said no: `problem.code` is stable, `problem.errors` point at fields. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfterSeconds: number | null,
  ) {
    super(problem.code);
  }
}

/** Nobody answered: offline, or too slow. */
export class Unreachable extends Error {}

export const client = createClient<paths>({ baseUrl: location.origin, fetch: carried });

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer; undefined where it has none (204). */
export async function got<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok) return data as T;
  throw refusal(error, response);
}

function refusal(said: unknown, response: Response): Refused {
  const given = typeof said === "object" && said !== null ? (said as Partial<Problem>) : {};
  const problem: Problem = { type: "", title: "", status: response.status, code: "unknown", ...given };
  const wait = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return new Refused(problem, Number.isFinite(wait) ? wait : null);
}

let onLogOut: () => void = () => undefined;

/** Say what happens when the session has ended elsewhere. */
export function whenLoggedOut(act: () => void): void {
  onLogOut = act;
}

async function carried(asked: Request): Promise<Response> {
  asked.headers.set("Accept-Language", readLocale());
  if (asked.method !== "GET" && !asked.headers.has(KEY_NAME)) asked.headers.set(KEY_NAME, uuid7());
  if (SESSION_PATHS.includes(new URL(asked.url).pathname)) return tried(asked);
  const token = await currentToken();
  if (token !== null) asked.headers.set("Authorization", `Bearer ${token}`);
  const reply = await tried(asked);
  if (reply.status !== 401 || token === null) return reply;
  if (await renewed(token)) {
    asked.headers.set("Authorization", `Bearer ${accessToken()}`);
    return tried(asked);
  }
  if (refreshToken() === null) onLogOut();
  return reply;
}

/** The token to send; renews it first when it has run out. Null when nobody is logged in. */
export async function currentToken(): Promise<string | null> {
  return accessToken() ?? ((await renewed(null)) ? accessToken() : null);
}

let renewing: Promise<boolean> | null = null;

/** Renew once for everybody who waits; a refresh token is good for one use. */
function renewed(stale: string | null): Promise<boolean> {
  if (stale !== null && accessToken() === stale) forgetAccess();
  if (accessToken() !== null) return Promise.resolve(true);
  renewing ??= alone(renew).finally(() => {
    renewing = null;
  });
  return renewing;
}

// Two tabs that used the same refresh token would end the session: one at a time, where locks exist.
async function alone(act: () => Promise<boolean>): Promise<boolean> {
  const locks = navigator.locks as LockManager | null | undefined;
  return locks ? await locks.request("pintier.console.refresh", act) : act();
}

async function renew(): Promise<boolean> {
  const refresh = refreshToken();
  if (refresh === null) return false;
  const reply = await tried(
    new Request(`${location.origin}/v1/auth/refresh`, {
      method: "POST",
      headers: { "Content-Type": "application/json", [KEY_NAME]: uuid7() },
      body: JSON.stringify({ refresh_token: refresh }),
    }),
  );
  if (reply.ok) {
    keepLogIn((await reply.json()) as Schema<"LogInView">);
    return true;
  }
  if (reply.status === 401) forgetLogIn();
  return false;
}

async function tried(asked: Request): Promise<Response> {
  const { pathname } = new URL(asked.url);
  const once = pathname === "/health/ready" || (asked.method === "POST" && SHOWN_ONCE.test(pathname));
  const tries = once ? 1 : TRIES_MAX;
  for (let nth = 1; ; nth++) {
    try {
      const reply = await fetch(asked.clone(), { signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (reply.status !== 503 || nth === tries) return reply;
    } catch (error) {
      if (nth === tries) throw new Unreachable(String(error));
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * nth));
  }
}
