import { expect, it } from "vitest";
import { amountText, chargeMinMinor, CURRENCIES, decimalText, parsedMinor } from "@/lib/money";

it.each([
  [4990, "cny", "¥49.90", "49.90"],
  [0, "cny", "¥0.00", "0.00"],
  [5, "usd", "$0.05", "0.05"],
  [-980, "cny", "−¥9.80", "-9.80"],
  [123456789, "eur", "€1,234,567.89", "1234567.89"],
  [100000, "cny", "¥1,000.00", "1000.00"],
  [4200, "jpy", "JP¥4,200", "4200"],
  [1234567, "kwd", "KWD 1,234.567", "1234.567"],
])("shows %i of %s as %s and files it as %s", (minor, currency, shown, filed) => {
  expect(amountText(minor, currency)).toBe(shown);
  expect(decimalText(minor, currency)).toBe(filed);
});

it.each([
  ["49.90", "cny", 4990],
  ["49.9", "cny", 4990],
  ["49", "cny", 4900],
  ["1,234.50", "cny", 123450],
  ["49。9", "cny", 4990],
  ["4200", "jpy", 4200],
  ["4200.0", "jpy", 4200],
  ["0.001", "kwd", 1],
  ["49.901", "cny", null],
  ["-1", "cny", null],
  ["¥1", "cny", null],
  ["", "cny", null],
])("reads %j in %s as %j", (typed, currency, minor) => expect(parsedMinor(typed, currency)).toBe(minor));

it("offers currencies that can be charged", () => {
  expect(CURRENCIES).toContain("cny");
  expect(CURRENCIES.every((one) => chargeMinMinor(one) !== null)).toBe(true);
  expect(chargeMinMinor("xyz")).toBeNull();
});
