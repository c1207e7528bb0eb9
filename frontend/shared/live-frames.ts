/** The frames of `/v1/live` under their short names (docs/reference/live.md). */
import type { Schema } from "./api-types";

export type FromServer = Schema<"LiveFromServer">;
/** A client leaves out what has a default, so these are looser than the document's. */
export type FromClient =
  | { type: "hello"; v: 1; token: string; device?: string; locale?: string; rooms?: RoomAsked[] }
  | { type: "auth"; token: string }
  | { type: "sub"; rooms: RoomAsked[] }
  | { type: "unsub"; rooms: string[] }
  | { type: "watch"; team_buys: string[] }
  | { type: "unwatch"; team_buys: string[] }
  | { type: "read"; room: string; seq: number }
  | { type: "typing"; room: string }
  | { type: "pong"; t: number };

export type RoomAsked = Schema<"LiveRoomAsked">;
export type RoomWelcome = Schema<"LiveRoomWelcome">;
export type Welcome = Schema<"LiveWelcome">;
export type Batch = Schema<"LiveBatch">;
export type Reset = Schema<"LiveReset">;
export type CardFrame = Schema<"LiveCardFrame">;
export type Notice = Schema<"LiveNotice">;
export type RoomChange = Schema<"LiveRoomChange">;
export type Message = Schema<"LiveMessage">;

/** Close codes that change what the client does next; all others mean: come again. */
export const UNAUTHENTICATED = 4401;
export const REPLACED = 4409;

/** The frames in one text of the server; none when it is not what was agreed on. */
export function readFrames(text: string): FromServer[] {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(found) ? (found.filter(isFrame) as FromServer[]) : [];
}

function isFrame(one: unknown): boolean {
  return typeof one === "object" && one !== null && typeof (one as { type?: unknown }).type === "string";
}
