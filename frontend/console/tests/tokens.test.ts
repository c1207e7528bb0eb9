import { beforeEach, expect, it } from "vitest";
import { accessToken, forgetLogIn, isLoggedIn, keepLogIn, refreshToken, renewAtMs } from "@/lib/tokens";

const given = (expires_in: number) => ({
  access_token: "access",
  refresh_token: "refresh",
  expires_in,
  shopper: { id: "s", nickname: "" },
});

beforeEach(forgetLogIn);

it("keeps both tokens until they are forgotten", () => {
  keepLogIn(given(900));
  expect([accessToken(), refreshToken(), isLoggedIn()]).toEqual(["access", "refresh", true]);
  forgetLogIn();
  expect([accessToken(), refreshToken(), isLoggedIn()]).toEqual([null, null, false]);
});

it("has a token renewed a little before it ends", () => {
  keepLogIn(given(30));
  expect([accessToken(), isLoggedIn()]).toEqual([null, true]);
});

it("says when the access token is to be renewed", () => {
  expect(renewAtMs()).toBe(0);
  keepLogIn(given(900));
  expect(renewAtMs()).toBeGreaterThan(Date.now() + 860_000);
});
