/** Which sentence says what happens to the money, by the state of things; clients word the keys. */
import type { Schema } from "./api-types";

export type Way = Schema<"Strategy"> | "balance";

/** Said before the tap: held, charged, saved, or taken from the balance. */
export function wayKey(way: Way): `way.${Way}` {
  return `way.${way}`;
}

export type SeatGroup = "open" | "formed" | "failed" | "refunded";

interface SeatLike {
  state: Schema<"SeatState">;
  team_buy_state: Schema<"TeamBuyState">;
  payment: { state: Schema<"PaymentState"> } | null;
}

/** Under which heading of 我的团 a seat stands. */
export function seatGroup(seat: SeatLike): SeatGroup {
  if (seat.payment?.state === "refunded") return "refunded";
  if (seat.state === "captured" || seat.state === "fulfilled") return "formed";
  if (seat.team_buy_state === "settling" || seat.team_buy_state === "settled") {
    return seat.state === "authorized" ? "formed" : "refunded";
  }
  if (seat.state === "left" || seat.state === "transferred" || seat.state === "expired") return "refunded";
  if (seat.team_buy_state === "open" || seat.team_buy_state === "closing") {
    return seat.state === "released" ? "refunded" : "open";
  }
  return "failed";
}

/** Whether a seat still waits for its money: reserved, and its hold has not run out. */
export function isPayable(seat: { state: Schema<"SeatState">; expires_at: string | null }, now: number): boolean {
  const waits = seat.state === "reserved" || seat.state === "taking_over";
  return waits && seat.expires_at !== null && Date.parse(seat.expires_at) > now;
}

/** Whether the money is there, or the card is saved for the close. */
export function isPaid(seat: { state: Schema<"SeatState">; expires_at: string | null }): boolean {
  if (seat.state === "reserved") return seat.expires_at === null;
  return seat.state === "authorized" || seat.state === "captured" || seat.state === "fulfilled";
}
