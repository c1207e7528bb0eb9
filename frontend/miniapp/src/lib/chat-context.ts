/** What the parts of a chat page share: the room, what is sold there, and who reads. */
import type { InjectionKey } from "vue";
import { inject } from "vue";
import type { RoomOnScreen } from "../composables/useRoom";
import type { RoomSales } from "../composables/useRoomSales";

export interface Chat {
  roomId: string;
  room: RoomOnScreen;
  sales: RoomSales;
  me: () => string;
}

export const CHAT: InjectionKey<Chat> = Symbol("chat");

export function useChat(): Chat {
  const chat = inject(CHAT);
  if (chat === undefined) throw new Error("a part of a chat stands outside of one");
  return chat;
}
