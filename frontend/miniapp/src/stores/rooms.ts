/** The rooms somebody is in, with what is new in each, live. */
import type { Schema } from "@shared/api-types";
import type { Message } from "@shared/live-frames";
import { defineStore } from "pinia";
import { computed, ref } from "vue";
import { api } from "../lib/api";
import { useLive } from "./live";
import { useSession } from "./session";

type Room = Schema<"RoomView">;
export type InboxName = Schema<"Inbox">;

/** A room in the list: how many messages are unread, and the newest that came while looking. */
export interface Listed {
  room: Room;
  unread_count: number;
  newest: Message | null;
}

const ROOMS_MAX = 200;
/** So many rooms show their last words at once; the others when something is said. */
const PREVIEWED_MAX = 12;
const INBOX_OF: Record<Schema<"RoomKind">, InboxName> = { group: "group", pickup: "group", direct: "leader", support: "support" };
const SILENT = new Set(["edit", "recall", "vote", "mark", "pin"]);

export const useRooms = defineStore("rooms", () => {
  const live = useLive();
  const session = useSession();
  const listed = ref<Listed[]>([]);
  const noticesCount = ref(0);
  const isLoaded = ref(false);
  const stops = new Map<string, () => void>();

  /** Pinned ones first, then those in which something is new, then the newest. */
  const sorted = computed(() =>
    [...listed.value].sort(
      (one, other) =>
        Number(isPinned(other)) - Number(isPinned(one)) ||
        Number(other.unread_count > 0) - Number(one.unread_count > 0) ||
        other.room.created_at.localeCompare(one.room.created_at),
    ),
  );

  function ofInbox(inbox: InboxName | null): Listed[] {
    return inbox === null ? sorted.value : sorted.value.filter((one) => INBOX_OF[one.room.kind] === inbox);
  }

  async function load(): Promise<void> {
    if (session.me === null) await session.loadMe();
    const [page, inboxes] = await Promise.all([
      api.get("/v1/rooms", { query: { limit: ROOMS_MAX } }),
      api.get("/v1/me/inboxes"),
    ]);
    noticesCount.value = inboxes.items.find((one) => one.inbox === "system")?.unread_count ?? 0;
    listed.value = page.items.map((room) => ({
      room,
      unread_count: room.me?.unread_count ?? 0,
      newest: listed.value.find((one) => one.room.id === room.id)?.newest ?? null,
    }));
    isLoaded.value = true;
    follow();
    await Promise.all(sorted.value.slice(0, PREVIEWED_MAX).map(readNewest));
  }

  /** The last words of a room that has said nothing while we looked. */
  async function readNewest(one: Listed): Promise<void> {
    if (one.newest !== null) return;
    const given = { path: { room_id: one.room.id }, query: { limit: 5 } };
    const page = await api.get("/v1/rooms/{room_id}/messages", given).catch(() => null);
    one.newest ??= ((page?.items ?? []) as Message[]).filter((message) => !SILENT.has(message.kind)).at(-1) ?? null;
  }

  function follow(): void {
    const here = new Set(listed.value.map(({ room }) => room.id));
    for (const id of [...stops.keys()].filter((one) => !here.has(one))) forget(id);
    for (const { room } of listed.value) {
      if (stops.has(room.id) && live.follows(room.id)) continue;
      forget(room.id);
      const stop = live.listen(room.id, room.last_seq, {
        messages: (messages) => came(room.id, messages),
        read: (seq) => readElsewhere(room.id, seq),
        gone: () => drop(room.id),
        changed: (change) => {
          if (change.change === "removed") drop(room.id);
        },
      });
      stops.set(room.id, stop);
    }
  }

  function forget(roomId: string): void {
    stops.get(roomId)?.();
    stops.delete(roomId);
  }

  function came(roomId: string, messages: Message[]): void {
    const found = listed.value.find((one) => one.room.id === roomId);
    if (found === undefined) return;
    const others = messages.filter((one) => one.sender !== session.me?.id && one.seq > found.room.last_seq);
    found.unread_count += others.length;
    found.room.last_seq = Math.max(found.room.last_seq, ...messages.map((one) => one.seq));
    found.newest = messages.filter((one) => !SILENT.has(one.kind)).at(-1) ?? found.newest;
  }

  function readElsewhere(roomId: string, seq: number): void {
    const found = listed.value.find((one) => one.room.id === roomId);
    if (found !== undefined) found.unread_count = Math.min(found.unread_count, Math.max(0, found.room.last_seq - seq));
  }

  function drop(roomId: string): void {
    listed.value = listed.value.filter((one) => one.room.id !== roomId);
  }

  async function settle(roomId: string, wanted: Partial<Schema<"MemberSettingsWanted">>): Promise<void> {
    const path = { room_id: roomId, shopper_id: session.me?.id ?? "" };
    await api.patch("/v1/rooms/{room_id}/members/{shopper_id}", { path, body: wanted as Schema<"MemberSettingsWanted"> });
  }

  return { noticesCount, isLoaded, ofInbox, load, settle };
});

export function isPinned(one: Listed): boolean {
  return (one.room.me?.pinned_at ?? null) !== null;
}
