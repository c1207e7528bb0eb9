import { expect, it } from "vitest";
import { basisPoints, campaignGiven, emptyForm, faultsOf } from "@/lib/campaigns";
import { csvText } from "@/lib/csv";
import { branches } from "@/lib/graph";
import { fullPhone } from "@/lib/phones";
import { degreesText, microdegrees } from "@/lib/places";
import { allows } from "@/lib/roles";
import { ledgerKind } from "@/lib/books";

const filled = () => ({
  ...emptyForm(),
  title: " 阳光葡萄 ",
  tiers: [
    { buyers: "1", price: "49.90" },
    { buyers: "3", price: "42.90" },
  ],
});

it("sends a campaign as the API takes it", () => {
  expect(campaignGiven(filled())).toMatchObject({
    title: "阳光葡萄",
    currency: "cny",
    team_buy_seconds: 86_400,
    reserve_seconds: 900,
    commission_bp: 500,
    opens_at: null,
    images: [],
  });
});

it.each([
  [{ title: " " }, "title", "empty"],
  [{ formedMin: "0" }, "formedMin", "whole"],
  [{ formedMin: "51" }, "formedMin", "above_count"],
  [{ stock: "2" }, "formedMin", "above_count"],
  [{ length: "31", lengthUnit: "days" }, "length", "length_long"],
  [{ commissionPercent: "91" }, "commissionPercent", "percent"],
  [{ opensAt: "2026-11-23T00:00:00.000Z", closesAt: "2026-11-22T00:00:00.000Z" }, "closesAt", "window"],
])("refuses %j", (change, field, fault) => {
  const form = { ...filled(), ...change };
  expect(faultsOf(form)).toMatchObject({ [field]: fault });
  expect(campaignGiven(form)).toBeNull();
});

it("counts units where the campaign does", () => {
  expect(faultsOf({ ...filled(), counting: "units", formedMin: "60" })).toEqual({});
});

it.each([
  ["5", 500],
  ["0", 0],
  ["2.5", 250],
  ["2.55", 255],
  ["2.555", null],
  ["x", null],
])("reads %s percent as %j basis points", (typed, points) => expect(basisPoints(typed)).toBe(points));

it("writes files that spreadsheets read and never run", () => {
  expect(csvText(["a", "b"], [['x,"y"', "-12.50"], ["=1+1", 7], [null, "多\n行"]])).toBe(
    'a,b\r\n"x,""y""",-12.50\r\n\'=1+1,7\r\n,"多\n行"\r\n',
  );
});

it("makes a tree of who brought whom", () => {
  const member = (id: string, by: string | null) => ({
    shopper_id: id,
    invited_by: by,
    nickname: id,
    role: "member" as const,
    state: "active" as const,
    joined_at: "2026-11-22T00:00:00Z",
  });
  const [root, ...others] = branches([member("a", null), member("b", "a"), member("c", "b"), member("d", "gone")]);
  expect([root?.member.shopper_id, root?.belowCount, root?.brought[0]?.belowCount]).toEqual(["a", 2, 1]);
  expect(others.map((one) => one.member.shopper_id)).toEqual(["d"]);
});

it.each([
  ["13800000001", "+8613800000001"],
  ["138 0000 0001", "+8613800000001"],
  ["+1 (415) 555-0100", "+14155550100"],
  ["0044 20 7946 0000", "+442079460000"],
  ["12", ""],
])("reads the phone %s as %s", (typed, full) => expect(fullPhone(typed)).toBe(full));

it("reads degrees without rounding", () => {
  expect(microdegrees("31.2304", 90)).toBe(31_230_400);
  expect(microdegrees("-0.5", 90)).toBe(-500_000);
  expect(microdegrees("90.1", 90)).toBeNull();
  expect(degreesText(31_230_400)).toBe("31.2304");
  expect(degreesText(-500_000)).toBe("−0.5");
});

it("hides what a role may not do", () => {
  expect(allows("finance", "books")).toBe(true);
  expect(allows("finance", "sell")).toBe(false);
  expect(allows("clerk", "books")).toBe(false);
  expect(allows("operator", "work")).toBe(false);
  expect(allows(null, "look")).toBe(false);
});

it("names a kind of transaction without nesting", () => {
  expect(ledgerKind("stripe.balance_transaction")).toBe("ledger.kind.stripe_balance_transaction");
});
