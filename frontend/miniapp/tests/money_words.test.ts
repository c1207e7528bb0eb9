import { describe, expect, it } from "vitest";
import { cardWay, isPaid, isPayable, seatGroup } from "@shared/money-words";

const NOW = Date.parse("2026-11-22T04:00:00Z");
const LATER = "2026-11-22T04:10:00Z";

describe("seatGroup", () => {
  it.each([
    ["reserved", "open", "open"],
    ["authorized", "closing", "open"],
    ["authorized", "settling", "formed"],
    ["captured", "settled", "formed"],
    ["released", "failed", "failed"],
    ["authorized", "releasing", "failed"],
    ["released", "cancelled", "failed"],
    ["released", "open", "ended"],
    ["left", "open", "ended"],
    ["expired", "settled", "ended"],
    ["transferred", "open", "ended"],
  ] as const)("puts a seat that is %s in a team-buy that is %s under %s", (state, teamBuyState, group) => {
    expect(seatGroup({ state, team_buy_state: teamBuyState, payment: null })).toBe(group);
  });

  it("puts what was refunded there, whatever the team-buy did", () => {
    const payment = { state: "refunded" } as const;
    expect(seatGroup({ state: "captured", team_buy_state: "settled", payment })).toBe("ended");
  });
});

describe("cardWay", () => {
  it("holds for four days at most, and saves the card for longer", () => {
    const opened_at = "2026-11-22T04:00:00Z";
    expect(cardWay({ opened_at, closes_at: "2026-11-26T04:00:00Z" })).toBe("hold");
    expect(cardWay({ opened_at, closes_at: "2026-11-26T04:00:01Z" })).toBe("save");
  });
});

describe("a reserved seat", () => {
  it("waits for its money until it runs out", () => {
    expect(isPayable({ state: "reserved", expires_at: LATER }, NOW)).toBe(true);
    expect(isPayable({ state: "reserved", expires_at: LATER }, NOW + 700_000)).toBe(false);
  });

  it("is paid, not payable, once its card is saved for the close", () => {
    expect(isPayable({ state: "reserved", expires_at: null }, NOW)).toBe(false);
    expect(isPaid({ state: "reserved", expires_at: null })).toBe(true);
  });
});
