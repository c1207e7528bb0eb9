/** The rooms somebody runs, and what is sold in them. */
import type { Schema } from "@shared/api-types";
import { api } from "./api";

const ROOMS_MAX = 200;
/** So many rooms are looked through for what is sold there. */
const LOOKED_MAX = 12;

/** Rooms of which one is the owner or an admin, those that still live. */
export async function myRooms(): Promise<Schema<"RoomView">[]> {
  const page = await api.get("/v1/rooms", { query: { limit: ROOMS_MAX } });
  return page.items.filter((one) => one.archived_at === null && one.me !== null && one.me.role !== "member");
}

/** The team-buys shown in these rooms, each once. */
export async function salesOf(rooms: readonly Schema<"RoomView">[]): Promise<Schema<"ShownCard">[]> {
  const pages = await Promise.all(
    rooms.slice(0, LOOKED_MAX).map((room) => api.get("/v1/rooms/{room_id}/cards", { path: { room_id: room.id }, query: { limit: 20 } })),
  );
  const byId = new Map(pages.flatMap((page) => page.items).map((one) => [one.card.team_buy_id, one]));
  return [...byId.values()];
}
