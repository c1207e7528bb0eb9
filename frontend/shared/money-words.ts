/** Which sentence says what happens to the money, by the state of things; clients word the keys. */
import type { Schema } from "./api-types";

export type Way = Schema<"Strategy"> | "balance";

/** Said before the tap: held, charged, saved, or taken from the balance. */
export function wayKey(way: Way): `way.${Way}` {
  return `way.${way}`;
}

/** Above this a hold would lapse before the close, so the server saves the card (domain/campaigns.py). */
const HOLD_WINDOW_MS = 4 * 86_400_000;

/** How cards pay in a team-buy of this length: held, or saved for the close. */
export function cardWay(teamBuy: { opened_at: string; closes_at: string }): "hold" | "save" {
  return Date.parse(teamBuy.closes_at) - Date.parse(teamBuy.opened_at) > HOLD_WINDOW_MS ? "save" : "hold";
}

export type SeatGroup = "open" | "formed" | "failed" | "ended";

interface SeatLike {
  state: Schema<"SeatState">;
  team_buy_state: Schema<"TeamBuyState">;
  payment: { state: Schema<"PaymentState"> } | null;
}

const RUNNING: readonly Schema<"TeamBuyState">[] = ["open", "closing"];
const GONE: readonly Schema<"SeatState">[] = ["left", "expired", "transferred"];

/** Under which heading of 我的团 a seat stands; `ended`: given up, run out, or given back. */
export function seatGroup(seat: SeatLike): SeatGroup {
  if (GONE.includes(seat.state) || seat.payment?.state === "refunded") return "ended";
  if (seat.state === "captured" || seat.state === "fulfilled") return "formed";
  if (RUNNING.includes(seat.team_buy_state)) return seat.state === "released" ? "ended" : "open";
  const formed = seat.team_buy_state === "settling" || seat.team_buy_state === "settled";
  if (formed) return seat.state === "released" ? "ended" : "formed";
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
