import { describe, expect, it } from "vitest";
import { decimals, moneyParts, moneyText } from "@shared/money";

describe("money", () => {
  it.each([
    [3590, "cny", "¥35.90"],
    [5, "cny", "¥0.05"],
    [-5, "usd", "-$0.05"],
    [0, "cny", "¥0.00"],
    [4200, "jpy", "JP¥4200"],
    [1200, "pln", "PLN 12.00"],
    [1234, "kwd", "KWD 1.234"],
    [99_999_999, "cny", "¥999999.99"],
  ])("shows %i %s as %s", (minor, currency, text) => {
    expect(moneyText(minor, currency)).toBe(text);
  });

  it("gives its parts for different sizes", () => {
    expect(moneyParts(3590, "cny")).toEqual({ minus: "", sign: "¥", whole: "35", fraction: ".90" });
    expect(moneyParts(42, "krw").fraction).toBe("");
  });

  it("knows currencies without decimals and with three", () => {
    expect([decimals("cny"), decimals("jpy"), decimals("jod")]).toEqual([2, 0, 3]);
  });
});
