/** Where one's own seat is paid from: one place per seat, the newest, so that nobody pays twice. */
import type { Schema } from "@shared/api-types";
import type { Shown } from "@shared/room-log";
import { factsOf, type OrderItem } from "./facts";

/**
 * The number of the message under which a seat is paid: that of one's newest order whose answer is
 * known here, else the newest reply of the room that names the seat. Null: nowhere.
 */
export function payPlace(
  seatId: string,
  answers: ReadonlyMap<number, Schema<"OrderView">>,
  messages: readonly Shown[],
): number | null {
  const answered = [...answers].filter(([, order]) => order.items.some((item) => item.seat_id === seatId));
  if (answered.length > 0) return Math.max(...answered.map(([seq]) => seq));
  const noted = messages.filter(
    (one) => one.kind === "order" && (factsOf<{ items: OrderItem[] }>(one).items ?? []).some((item) => item.seat_id === seatId),
  );
  return noted.at(-1)?.seq ?? null;
}
