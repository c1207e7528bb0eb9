import type { Schema } from "@shared/api-types";
import { expect, it } from "vitest";
import { actorOf, isBy, shortId } from "@/lib/actors";
import { changes, pageOf } from "@/lib/audit";
import { formatOf } from "@/lib/bank";
import { countsByUrgency, oldestFirst, urgencyOf } from "@/lib/exceptions";
import { monthEnd, nextPeriod, periodState } from "@/lib/periods";
import { isReversible, reversalOf } from "@/lib/reversals";
import { statementCells, statementRows } from "@/lib/statements";
import { movedMinor, objectsOf, refsOf } from "@/lib/trails";
import { eventKey, isSendable } from "@/lib/webhooks";

const DAY = 86_400;

it("knows who asked, so that nobody is offered to agree with themselves", () => {
  expect(isBy("shopper:one", "one")).toBe(true);
  expect(isBy("shopper:one", "two")).toBe(false);
  expect(isBy("finance_key:one", "one")).toBe(false);
  expect(isBy("shopper:one", undefined)).toBe(false);
  expect(actorOf("system")).toEqual({ kind: "system", id: "" });
  expect(shortId("01a204e6-6125-73d0-8904-6fbbf54b4f26")).toBe("…f54b4f26");
});

it("offers the month after the last period, or the last month", () => {
  expect(nextPeriod("2026-11-01", "2026-11-22")).toEqual({ from: "2026-11-01", until: "2026-11-30" });
  expect(nextPeriod(null, "2026-01-05")).toEqual({ from: "2025-12-01", until: "2025-12-31" });
  expect(monthEnd("2028-02-10")).toBe("2028-02-29");
});

it("closes only what is over", () => {
  const now = Date.parse("2026-11-22T00:00:00Z");
  expect(periodState({ closed_at: null, ends_at: "2026-12-01T00:00:00Z" }, now)).toBe("running");
  expect(periodState({ closed_at: null, ends_at: "2026-11-22T00:00:00Z" }, now)).toBe("open");
  expect(periodState({ closed_at: "2026-11-21T00:00:00Z", ends_at: "2026-11-01T00:00:00Z" }, now)).toBe("closed");
});

it("shows of an act only what changed", () => {
  expect(changes('{"a":1,"b":"x"}', '{"a":2,"b":"x","c":["y"]}')).toEqual([
    { name: "a", before: "1", after: "2" },
    { name: "c", before: "", after: '["y"]' },
  ]);
  expect(changes(null, null)).toEqual([]);
  expect(pageOf("payout:1")).toBe("/finance/payouts/1");
  expect(pageOf("format:csv")).toBeNull();
});

it("takes XML for camt.053, and everything else for CSV", () => {
  expect([formatOf("nov.XML"), formatOf("nov.csv"), formatOf("nov")]).toEqual(["camt.053", "csv", "csv"]);
});

const item = (ref: string, days: number) => ({ ref, age_seconds: days * DAY }) as Schema<"ItemView">;

it("puts what has waited longest first", () => {
  const items = [item("ch_b", 0.5), item("ch_a", 40), item("ch_c", 7), item("ch_d", 40)];
  expect(oldestFirst(items).map((one) => one.ref)).toEqual(["ch_a", "ch_d", "ch_c", "ch_b"]);
  expect(items.map(urgencyOf)).toEqual(["new", "month", "week", "month"]);
  expect(countsByUrgency(items)).toEqual({ new: 1, days: 0, week: 1, month: 2 });
});

it("lets a person undo what only a person or a fee has booked", () => {
  expect([isReversible("reconciliation.resolved"), isReversible("capture")]).toEqual([true, false]);
  const asked = [{ transaction_id: "b", state: "refused" }, { transaction_id: "a" }] as Schema<"ReversalRequestView">[];
  expect(reversalOf("b", asked)?.state).toBe("refused");
  expect(reversalOf("c", asked)).toBeNull();
});

it("writes a statement from opening to closing, section by section", () => {
  const statement = {
    currency: "cny",
    opening_minor: 100,
    closing_minor: 5_600,
    known_at: "2026-11-22T00:00:00Z",
    sha256: "abc",
    sections: [{ section: "sales", amount_minor: 5_500, kinds: [{ kind: "capture", count: 2, amount_minor: 5_500 }] }],
  } as unknown as Schema<"Statement">;
  expect(statementRows(statement).map((row) => [row.name, row.kind, row.amountMinor])).toEqual([
    ["opening", null, 100],
    ["sales", null, 5_500],
    ["sales", "capture", 5_500],
    ["closing", null, 5_600],
  ]);
  expect(statementCells(statement)[2]).toEqual(["sales", "capture", 2, "55.00", "cny", "2026-11-22T00:00:00Z", "abc"]);
});

it("follows a payment down to each object of Stripe's, once", () => {
  const booked = {
    source: "txn_1",
    entries: [
      { account: "a", amount_minor: 500, currency: "cny", ref: "ch_1" },
      { account: "b", amount_minor: -300, currency: "cny", ref: "ch_1" },
      { account: "c", amount_minor: -200, currency: "cny", ref: "" },
    ],
  } as unknown as Schema<"LedgerTransaction">;
  expect([movedMinor(booked), refsOf(booked)]).toEqual([500, ["ch_1"]]);
  expect(objectsOf("pi_1", [booked, booked])).toEqual(["pi_1", "ch_1", "txn_1"]);
  expect(objectsOf("", [])).toEqual([]);
});

it("sends events to https addresses alone, and words them by a key without a point", () => {
  expect(isSendable("https://erp.example.com/hook")).toBe(true);
  for (const wrong of ["http://erp.example.com", "https://me:pass@erp.example.com", "https://localhost", "erp"]) {
    expect(isSendable(wrong), wrong).toBe(false);
  }
  expect(eventKey("payout.paid")).toBe("webhook.event.payout_paid");
});
