import type { Schema } from "@shared/api-types";
import { expect, it } from "vitest";
import { currenciesOwed, owedIn, wrongAmount } from "@/lib/payables";

const owed = (more: Partial<Schema<"PayableTo">> = {}): Schema<"PayableTo"> => ({
  merchant_id: "m",
  payee_id: "m",
  payee_kind: "merchant",
  payee_name: "Lin's Orchard",
  account: "liab:merchant:payable",
  account_state: "active",
  currency: "cny",
  owed_minor: 9_000,
  debt_minor: 0,
  held_back_minor: 0,
  reserve_minor: 0,
  under_way_minor: 0,
  payable_minor: 8_000,
  ages_minor: [4_000, 3_000, 2_000, 0],
  ...more,
});

it("adds up ages by kind of payee, and lets a debt lower nothing", () => {
  const leader = owed({ payee_kind: "leader", owed_minor: 500, payable_minor: 0, ages_minor: [0, 0, 0, 500] });
  const debtor = owed({ payee_kind: "leader", owed_minor: 0, payable_minor: 0, debt_minor: 259, ages_minor: [0, 0, 0, 0] });
  expect(owedIn("cny", [owed(), leader, debtor])).toEqual({
    merchantsMinor: [4_000, 3_000, 2_000, 0],
    leadersMinor: [0, 0, 0, 500],
    owedMinor: 9_500,
    payableMinor: 8_000,
    debtsMinor: 259,
  });
});

it("never adds currencies up, and begins with that of the most payees", () => {
  const rows = [owed({ currency: "usd" }), owed(), owed()];
  expect(currenciesOwed(rows)).toEqual(["cny", "usd"]);
  expect(owedIn("usd", rows).owedMinor).toBe(9_000);
});

it("says what is wrong with an amount before the server does", () => {
  expect(wrongAmount(null, "", owed(), 100)).toBeNull();
  expect(wrongAmount(null, "abc", owed(), 100)).toBe("amount");
  expect(wrongAmount(0, "0", owed(), 100)).toBe("amount");
  expect(wrongAmount(8_001, "80.01", owed(), 100)).toBe("tooMuch");
  expect(wrongAmount(99, "0.99", owed(), 100)).toBe("tooLittle");
  expect(wrongAmount(8_000, "80", owed(), 100)).toBeNull();
});
