import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { client, got, Refused, Unreachable } from "@/lib/api";
import { keptKey } from "@/lib/keys";
import { forgetLogIn, keepLogIn, refreshToken } from "@/lib/tokens";

const logIn = (nth: number, expires_in = 900) => ({
  access_token: `access${nth}`,
  refresh_token: `refresh${nth}`,
  expires_in,
  shopper: { id: "s", nickname: "" },
});
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });

/** What the network answers, in order, and what it was asked. */
function network(...answers: (Response | Error)[]): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    asked.push(request);
    const answer = answers.shift();
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error("nothing left to answer");
    return answer;
  });
  return asked;
}

beforeEach(() => {
  forgetLogIn();
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 1000 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("renews a token once for all who wait", async () => {
  keepLogIn(logIn(1, 0));
  const asked = network(json(200, logIn(2)), json(200, { items: [1] }), json(200, { items: [2] }));
  await Promise.all([got(client.GET("/v1/rooms")), got(client.GET("/v1/me"))]);
  expect(asked.map((one) => new URL(one.url).pathname)).toEqual(["/v1/auth/refresh", "/v1/rooms", "/v1/me"]);
  expect(asked[1]?.headers.get("Authorization")).toBe("Bearer access2");
  expect(refreshToken()).toBe("refresh2");
});

it("forgets a session that was ended elsewhere", async () => {
  keepLogIn(logIn(1));
  const unauthenticated = { type: "", title: "", status: 401, code: "unauthenticated" };
  network(json(401, unauthenticated), json(401, unauthenticated));
  await expect(got(client.GET("/v1/me"))).rejects.toBeInstanceOf(Refused);
  expect(refreshToken()).toBeNull();
});

it("asks again under the same key when an answer was lost", async () => {
  const asked = network(new TypeError("lost"), json(503, {}), json(201, { id: "x" }));
  await got(client.POST("/v1/rooms", { body: { title: "x" } as never }));
  const keys = asked.map((one) => one.headers.get("Idempotency-Key"));
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

it("never asks twice for a secret that is shown once", async () => {
  const asked = network(new TypeError("lost"));
  const params = { path: { merchant_id: "m" } };
  const call = got(client.POST("/v1/merchants/{merchant_id}/finance-keys", { params, body: {} as never }));
  await expect(call).rejects.toBeInstanceOf(Unreachable);
  expect(asked).toHaveLength(1);
});

it("tells a refusal by its code, and how long to wait", async () => {
  network(json(429, { code: "too_many_requests" }, { "Retry-After": "7" }));
  const refused = await got(client.GET("/v1/me")).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ problem: { code: "too_many_requests", status: 429 }, retryAfterSeconds: 7 });
});

it("keeps the key of an intention until the server has answered it", async () => {
  const once = keptKey();
  const keys: string[] = [];
  const answer = (outcome: () => string) => once(async (key) => {
    keys.push(key);
    return outcome();
  });
  const lose = () => {
    throw new Unreachable();
  };
  await expect(answer(lose)).rejects.toBeInstanceOf(Unreachable);
  await answer(() => "done");
  await answer(() => "another");
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
});
