import type { Schema } from "@shared/api-types";
import { expect, it } from "vitest";
import { byDay, currenciesOf, differenceMinor, isUnbalanced, total } from "@/lib/days";
import { paying } from "@/lib/team-buys";

const settled = (more: Partial<Schema<"Settlement">> = {}): Schema<"Settlement"> => ({
  id: "s",
  merchant_id: "m",
  team_buy_id: "t",
  state: "settled",
  formed: true,
  currency: "cny",
  seats_count: 2,
  units_count: 2,
  sponsored_count: 0,
  exception_count: 0,
  closing_unit_price_minor: 3590,
  authorized_minor: 9980,
  captured_minor: 7180,
  released_minor: 2800,
  refunded_minor: 0,
  stripe_fee_minor: 238,
  leader_minor: 359,
  platform_minor: 144,
  coupon_minor: 0,
  merchant_minor: 6439,
  created_at: "2026-11-22T13:00:00Z",
  settled_at: "2026-11-22T13:00:01Z",
  ...more,
});
const DAYS = ["2026-11-22", "2026-11-23"];

it("adds up each day of the merchant's calendar, and shows days on which nothing closed", () => {
  const late = settled({ created_at: "2026-11-22T16:30:00Z", formed: false, captured_minor: 0, released_minor: 9980 });
  const [first, second] = byDay([settled(), settled(), late], DAYS, "cny", "Asia/Shanghai");
  expect(first).toMatchObject({ formedCount: 2, failedCount: 0, capturedMinor: 14360, merchantMinor: 12878 });
  expect(second).toMatchObject({ formedCount: 0, failedCount: 1, capturedMinor: 0, releasedMinor: 9980 });
});

it("never adds currencies up together", () => {
  const dollars = settled({ currency: "usd" });
  expect(currenciesOf([dollars, settled()])).toEqual(["cny", "usd"]);
  expect(total(byDay([dollars, settled()], DAYS, "usd", "UTC")).capturedMinor).toBe(7180);
});

it("leaves out what closed on another day", () => {
  expect(total(byDay([settled({ created_at: "2026-11-20T00:00:00Z" })], DAYS, "cny", "UTC")).formedCount).toBe(0);
});

it("tells money without an outcome, and lines that went wrong", () => {
  expect(differenceMinor(settled())).toBe(0);
  expect(isUnbalanced(settled())).toBe(false);
  expect(isUnbalanced(settled({ exception_count: 1 }))).toBe(true);
  expect(isUnbalanced(settled({ released_minor: 0 }))).toBe(true);
  expect(differenceMinor(settled({ released_minor: 0, refunded_minor: 2800 }))).toBe(0);
  const [day] = byDay([settled({ released_minor: 0 }), settled()], DAYS, "cny", "UTC");
  expect(day).toMatchObject({ differenceMinor: 2800, unbalancedCount: 1 });
});

it("asks shoppers for what they pay, not for seats the merchant stands for", () => {
  const member = (units: number, sponsored: boolean) => ({ nickname: "", avatar: "", joined_at: "", units, sponsored });
  const teamBuy = {
    buyers_count: 3,
    sponsored_count: 1,
    units_count: 5,
    unit_price_minor: 4290,
    members: [member(2, false), member(1, false), member(2, true)],
  } as Schema<"TeamBuyView">;
  expect(paying(teamBuy)).toEqual({ buyersCount: 2, amountMinor: 3 * 4290 });
});
