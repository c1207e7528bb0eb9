/** What the live client needs of its surroundings, and what it tells them. */
import type { CardFrame, Message, Notice, RoomChange, RoomWelcome } from "./live-frames";

export interface SocketHears {
  opened(): void;
  text(text: string): void;
  closed(code: number): void;
}

export interface Socket {
  send(text: string): void;
  close(): void;
}

export interface LivePorts {
  connect(hears: SocketHears): Socket;
  /** A token that holds, and when (by `now`) it is time for the next; null: nobody is logged in. */
  logIn(refused: boolean): Promise<{ token: string; renewAtMs: number } | null>;
  sync(asked: { since: string | null; rooms: string[] }): Promise<{ frames: unknown[]; next: string }>;
  /** Do `work` after a while; returns how to call it off. */
  after(ms: number, work: () => void): () => void;
  now(): number;
  random(): number;
  device: string;
  locale(): string;
}

/** `live`: on the socket. `polling`: by asking. `waiting`: nothing gets through until `retryAtMs`. */
export interface LiveStatus {
  state: "off" | "connecting" | "live" | "polling" | "waiting" | "replaced";
  retryAtMs: number | null;
}

export interface LiveHears {
  status(status: LiveStatus): void;
  /** In order, each once. */
  messages(room: string, messages: Message[]): void;
  /** Too much was missed: read the newest page over HTTP; what follows is above `head`. */
  reset(room: string, head: number): void;
  welcome(room: RoomWelcome, serverTime: string): void;
  /** The caller may not be there (any more). */
  gone(room: string): void;
  /** Newer than the one before, per team-buy. */
  card(card: CardFrame): void;
  notice(notice: Notice): void;
  roomChanged(change: RoomChange): void;
  readElsewhere(room: string, seq: number): void;
  presence(room: string, online: number): void;
  typing(room: string, nickname: string): void;
}
