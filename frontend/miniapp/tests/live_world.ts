/** The surroundings of the live client under a test's control: clock, sockets, log-in, sync. */
import { LiveClient } from "@shared/live";
import type { FromServer, Message } from "@shared/live-frames";
import type { LiveHears, LivePorts, LiveStatus, SocketHears } from "@shared/live-ports";

export const ROOM = "0198c000-0000-7000-8000-000000000001";
export const OTHER = "0198c000-0000-7000-8000-000000000002";
export const TEAM_BUY = "0198c000-0000-7000-8000-00000000000a";

export class World {
  nowMs = 0;
  /** Answers of the next log-ins; the last one stays. */
  logIns: ({ token: string; lastsMs: number } | null | "unreachable")[] = [{ token: "t1", lastsMs: 900_000 }];
  refusedTokens: boolean[] = [];
  sockets: FakeSocket[] = [];
  syncAsked: { since: string | null; rooms: string[] }[] = [];
  syncAnswers: ({ frames: FromServer[]; next: string } | "unreachable")[] = [];
  readonly heard: string[] = [];
  readonly statuses: LiveStatus[] = [];
  readonly client: LiveClient;
  private timers: { atMs: number; work: () => void }[] = [];

  constructor() {
    this.client = new LiveClient(this.ports(), this.hears());
  }

  get socket(): FakeSocket {
    const last = this.sockets.at(-1);
    if (last === undefined) throw new Error("nobody has connected");
    return last;
  }

  get status(): string {
    return this.statuses.at(-1)?.state ?? "off";
  }

  /** Let answers that are there arrive. */
  async settle(): Promise<void> {
    for (let nth = 0; nth < 20; nth++) await Promise.resolve();
  }

  async pass(ms: number): Promise<void> {
    const end = this.nowMs + ms;
    for (;;) {
      await this.settle();
      const due = this.timers.filter((one) => one.atMs <= end).sort((one, other) => one.atMs - other.atMs)[0];
      if (due === undefined) break;
      this.timers = this.timers.filter((one) => one !== due);
      this.nowMs = Math.max(this.nowMs, due.atMs);
      due.work();
    }
    this.nowMs = end;
  }

  /** Connect and be welcomed; the rooms are as far as the client says. */
  async live(...rooms: string[]): Promise<FakeSocket> {
    for (const room of rooms) this.client.follow(room, 0);
    this.client.start();
    await this.settle();
    this.socket.open();
    this.socket.welcome(...rooms);
    return this.socket;
  }

  private ports(): LivePorts {
    return {
      connect: (hears) => {
        const socket = new FakeSocket(hears);
        this.sockets.push(socket);
        return socket;
      },
      logIn: (refused) => {
        this.refusedTokens.push(refused);
        const next = this.logIns.length > 1 ? this.logIns.shift() : this.logIns[0];
        if (next === "unreachable") return Promise.reject(new Error("unreachable"));
        if (!next) return Promise.resolve(null);
        return Promise.resolve({ token: next.token, renewAtMs: this.nowMs + next.lastsMs });
      },
      sync: (asked) => {
        this.syncAsked.push(asked);
        const next = this.syncAnswers.shift();
        if (next === undefined) return new Promise(() => undefined);
        return next === "unreachable" ? Promise.reject(new Error("unreachable")) : Promise.resolve(next);
      },
      after: (ms, work) => {
        const timer = { atMs: this.nowMs + ms, work };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((one) => one !== timer);
        };
      },
      now: () => this.nowMs,
      random: () => 0.5,
      device: "test",
      locale: () => "zh-CN",
    };
  }

  private hears(): LiveHears {
    const say = (text: string) => this.heard.push(text);
    return {
      status: (status) => this.statuses.push(status),
      messages: (room, messages) => say(`${short(room)} ${messages.map((one) => one.seq).join(" ")}`),
      reset: (room, head) => say(`${short(room)} reset ${head}`),
      welcome: (room) => say(`${short(room.id)} welcome ${room.head}`),
      gone: (room) => say(`${short(room)} gone`),
      card: (card) => say(`card v${card.version}`),
      notice: (notice) => say(`notice ${notice.code}`),
      roomChanged: (change) => say(`${short(change.id)} ${change.change}`),
      readElsewhere: (room, seq) => say(`${short(room)} read ${seq}`),
      presence: (room, online) => say(`${short(room)} online ${online}`),
      typing: (room, nickname) => say(`${short(room)} typing ${nickname}`),
    };
  }
}

export class FakeSocket {
  readonly sent: Record<string, unknown>[] = [];
  isClosed = false;

  constructor(private readonly hears: SocketHears) {}

  send(text: string): void {
    this.sent.push(JSON.parse(text) as Record<string, unknown>);
  }

  close(): void {
    this.isClosed = true;
  }

  open(): void {
    this.hears.opened();
  }

  end(code = 1006): void {
    this.hears.closed(code);
  }

  says(...frames: FromServer[]): void {
    this.hears.text(JSON.stringify(frames));
  }

  text(text: string): void {
    this.hears.text(text);
  }

  welcome(...rooms: (string | { id: string; head: number; floor: number })[]): void {
    this.says({
      type: "welcome",
      v: 1,
      conn: ROOM,
      server_time: "2026-01-01T00:00:00Z",
      expires_at: "2026-01-01T00:15:00Z",
      rooms: rooms.map((one) =>
        typeof one === "string" ? { id: one, head: 0, read_seq: 0, floor: 1 } : { read_seq: 0, ...one },
      ),
    });
  }

  /** The frames of one type that were sent. */
  of(type: string): Record<string, unknown>[] {
    return this.sent.filter((one) => one.type === type);
  }
}

export function message(seq: number, given: Partial<Message> = {}): Message {
  return {
    type: "msg",
    room: ROOM,
    seq,
    sender: null,
    nickname: "",
    kind: "text",
    body: `said ${seq}`,
    ref_seq: null,
    payload: {},
    client_msg_id: `0198c000-0000-7000-8000-${String(seq).padStart(12, "0")}`,
    at: "2026-01-01T00:00:00Z",
    edited: false,
    hidden: false,
    ...given,
  };
}

export function batch(room: string, from: number, to: number, more = false): FromServer {
  const items = Array.from({ length: to - from + 1 }, (_, at) => message(from + at, { room }));
  return { type: "batch", room, from, to, more, items };
}

export function card(version: number): FromServer {
  return {
    type: "card",
    team_buy_id: TEAM_BUY,
    version,
    state: "open",
    formed: false,
    buyers_count: version,
    units_count: version,
    pledged: 0,
    sponsored: 0,
    places_left: 10,
    unit_price_minor: 4990,
    currency: "cny",
    next_tier: null,
    closes_at: "2026-01-02T00:00:00Z",
  };
}

function short(room: string): string {
  return room === ROOM ? "a" : "b";
}
