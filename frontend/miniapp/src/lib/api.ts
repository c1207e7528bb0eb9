/**
 * The one way to the API, over `uni.request` (mini-programs have no `fetch`), typed by its document.
 *
 * A call that changes something carries an Idempotency-Key, the same over all its retries, so a lost
 * answer is asked for again and nothing happens twice. A refusal is thrown as `Refused`, with the
 * code that the locale words; no answer at all as `Unreachable`.
 */
import type { Answer, Body, Method, Path, PathOf, PathParameters, Problem, Query } from "@shared/api-types";
import { uuid7 } from "@shared/ids";
import { readLocale } from "./locale";
import { ORIGIN } from "./origin";
import { accessToken, forgetAccess, forgetLogIn, keepLogIn, refreshToken } from "./tokens";

const TIMEOUT_MS = 10_000;
const TRIES_MAX = 3;
const PAUSE_MS = 400;

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

interface Given<P extends Path, M extends Method> {
  path?: PathParameters<P, M>;
  query?: Query<P, M>;
  body?: Body<P, M>;
  /** Of a tap that may be repeated by hand: pass the same key again. */
  key?: string;
}

interface Reply {
  status: number;
  data: unknown;
  header: Record<string, string>;
}

export const api = {
  get: <P extends PathOf<"get">>(path: P, given: Given<P, "get"> = {}) => call(path, "get", given),
  post: <P extends PathOf<"post">>(path: P, given: Given<P, "post"> = {}) => call(path, "post", given),
  put: <P extends PathOf<"put">>(path: P, given: Given<P, "put"> = {}) => call(path, "put", given),
  patch: <P extends PathOf<"patch">>(path: P, given: Given<P, "patch"> = {}) => call(path, "patch", given),
  delete: <P extends PathOf<"delete">>(path: P, given: Given<P, "delete"> = {}) => call(path, "delete", given),
};

async function call<P extends Path, M extends Method>(
  path: P,
  method: M,
  given: Given<P, M>,
): Promise<Answer<P, M>> {
  const url = ORIGIN + filled(path, given.path) + asked(given.query);
  const header: Record<string, string> = { "Accept-Language": readLocale() };
  if (method !== "get") header["Idempotency-Key"] = given.key ?? uuid7();
  const token = await currentToken();
  if (token !== null) header.Authorization = `Bearer ${token}`;
  let reply = await tried(url, method, header, given.body);
  if (reply.status === 401 && token !== null && (await renewed(token))) {
    reply = await tried(url, method, { ...header, Authorization: `Bearer ${accessToken()}` }, given.body);
  }
  if (reply.status >= 200 && reply.status < 300) return reply.data as Answer<P, M>;
  throw refusal(reply);
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
  renewing ??= renew().finally(() => {
    renewing = null;
  });
  return renewing;
}

/** One tab at a time: a refresh token that is used twice ends the log-in. */
function renew(): Promise<boolean> {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  return locks === undefined ? renewHere() : locks.request("pintier.refresh", renewHere);
}

async function renewHere(): Promise<boolean> {
  const refresh = refreshToken();
  if (refresh === null) return false;
  const reply = await tried(
    `${ORIGIN}/v1/auth/refresh`,
    "post",
    { "Idempotency-Key": uuid7() },
    { refresh_token: refresh },
  );
  if (reply.status === 200) {
    keepLogIn(reply.data as Parameters<typeof keepLogIn>[0]);
    return true;
  }
  if (reply.status === 401) forgetLogIn();
  return false;
}

async function tried(url: string, method: Method, header: Record<string, string>, body: unknown): Promise<Reply> {
  for (let nth = 1; ; nth++) {
    try {
      const reply = await once(url, method, header, body);
      if (reply.status !== 503 || nth === TRIES_MAX) return reply;
    } catch (error) {
      if (nth === TRIES_MAX) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * nth));
  }
}

function once(url: string, method: Method, header: Record<string, string>, body: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    uni.request({
      url,
      // The types of uni leave PATCH out; H5 and WeChat both send it.
      method: method.toUpperCase() as "GET",
      header: body === undefined ? header : { ...header, "Content-Type": "application/json" },
      data: body === undefined ? undefined : JSON.stringify(body),
      timeout: TIMEOUT_MS,
      success: (got) =>
        resolve({ status: got.statusCode, data: got.data, header: got.header as Record<string, string> }),
      fail: (why) => reject(new Unreachable(why.errMsg)),
    });
  });
}

function refusal(reply: Reply): Refused {
  const said = reply.data as Partial<Problem> | null;
  const wait = Number(reply.header["retry-after"] ?? reply.header["Retry-After"]);
  const problem: Problem = { type: "", title: "", status: reply.status, code: "unknown", ...said };
  return new Refused(problem, Number.isFinite(wait) ? wait : null);
}

function filled(path: string, values: unknown): string {
  const given = (values ?? {}) as Record<string, string>;
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name] ?? ""));
}

function asked(query: unknown): string {
  const pairs = Object.entries((query ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`));
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
