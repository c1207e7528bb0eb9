/**
 * A client of `/v1/live`, free of any transport: sockets, timers and log-in come as ports.
 *
 * It keeps one socket, resumes each room from the last seq without a gap, has holes filled, renews
 * the token on the open socket, comes back after random pauses, and asks `/v1/sync` while no socket
 * gets through (docs/reference/live.md).
 */
import { FollowedRooms, type Taken } from "./live-rooms";
import {
  type CardFrame,
  type FromClient,
  type FromServer,
  readFrames,
  REPLACED,
  UNAUTHENTICATED,
  type Welcome,
} from "./live-frames";
import type { LiveHears, LivePorts, LiveStatus, Socket } from "./live-ports";

const CONNECT_MS = 10_000;
/** The server pings every 25 s; after two that did not come, nobody is there. */
const SILENCE_MS = 60_000;
const PAUSE_MIN_MS = 500;
const PAUSE_MAX_MS = 30_000;
/** Back in front, a socket that was silent for so long is not trusted. */
const STALE_MS = 30_000;
const RENEW_AGAIN_MS = 5_000;
const REFILLS_MAX = 3;
const FAILS_BEFORE_SYNC = 3;
const SYNC_ROOMS_MAX = 64;
const SYNC_AGAIN_MS = 3_000;
const ROOMS_PER_FRAME = 100;

export class LiveClient {
  private readonly rooms = new FollowedRooms();
  private readonly watched = new Map<string, number>();
  private status: LiveStatus = { state: "off", retryAtMs: null };
  private socket: Socket | null = null;
  /** Numbers the sockets: whatever an older one still says is not heard. */
  private socketNth = 0;
  private isWelcome = false;
  private wanted = false;
  private failsCount = 0;
  private wasRefused = false;
  private asked: string[][] = [];
  private fresh: string[] = [];
  private heardAtMs = 0;
  private since: string | null = null;
  private polls = false;
  private readonly timers = new Map<"pause" | "silence" | "renew" | "poll" | "ask", () => void>();

  constructor(
    private readonly ports: LivePorts,
    private readonly hears: LiveHears,
  ) {}

  /** Connect, and stay so until `stop`. */
  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.failsCount = 0;
    this.connect();
  }

  stop(): void {
    this.wanted = false;
    this.polls = false;
    this.drop();
    this.cancel("pause");
    this.cancel("poll");
    this.tell("off");
  }

  /** The page is in front again: do not wait for the pause to end, nor trust an old socket. */
  wake(): void {
    if (!this.wanted || this.status.state === "connecting") return;
    if (this.isWelcome && this.ports.now() - this.heardAtMs < STALE_MS) return;
    this.failsCount = 0;
    this.connect();
  }

  /** Hear from a room in which everything up to `after` is known. */
  follow(room: string, after: number): void {
    if (!this.rooms.add(room, after) || !this.isWelcome) return;
    // A page follows many at once: one frame says so, for frames are counted (live.md, Limits).
    this.fresh.push(room);
    this.set("ask", 0, () => this.ask(this.fresh.splice(0)));
  }

  unfollow(room: string): void {
    if (this.rooms.remove(room) && this.isWelcome) this.send({ type: "unsub", rooms: [room] });
  }

  follows(room: string): boolean {
    return this.rooms.has(room);
  }

  /** The last seq up to which nothing is missing. */
  after(room: string): number {
    return this.rooms.after(room);
  }

  watch(teamBuy: string): void {
    if (this.watched.has(teamBuy)) return;
    this.watched.set(teamBuy, -1);
    if (this.isWelcome) this.send({ type: "watch", team_buys: [teamBuy] });
  }

  unwatch(teamBuy: string): void {
    if (this.watched.delete(teamBuy) && this.isWelcome) this.send({ type: "unwatch", team_buys: [teamBuy] });
  }

  /** Volatile: false when it could not be said now. */
  read(room: string, seq: number): boolean {
    return this.isWelcome && this.rooms.has(room) && this.send({ type: "read", room, seq });
  }

  typing(room: string): boolean {
    return this.isWelcome && this.rooms.has(room) && this.send({ type: "typing", room });
  }

  private connect(): void {
    this.drop();
    this.cancel("pause");
    this.tell("connecting");
    const nth = this.socketNth;
    this.ports.logIn(this.wasRefused).then(
      (login) => {
        if (nth !== this.socketNth || !this.wanted) return;
        if (login === null) {
          this.stop();
          return;
        }
        this.wasRefused = false;
        this.open(login.token, login.renewAtMs);
      },
      () => {
        if (nth === this.socketNth && this.wanted) this.pause(null);
      },
    );
  }

  private open(token: string, renewAtMs: number): void {
    const nth = ++this.socketNth;
    const isMine = () => nth === this.socketNth;
    this.set("silence", CONNECT_MS, () => this.lost());
    this.socket = this.ports.connect({
      opened: () => {
        if (isMine()) this.greet(token, renewAtMs);
      },
      text: (text) => {
        if (!isMine()) return;
        this.heardAtMs = this.ports.now();
        for (const frame of readFrames(text)) if (isMine()) this.take(frame);
        if (isMine() && this.isWelcome) this.set("silence", SILENCE_MS, () => this.lost());
      },
      closed: (code) => {
        if (isMine()) this.closed(code, null);
      },
    });
  }

  private greet(token: string, renewAtMs: number): void {
    const rooms = this.rooms.ids();
    const first = rooms.slice(0, ROOMS_PER_FRAME);
    this.asked.push(first);
    const { device } = this.ports;
    const asking = this.rooms.asking(first);
    this.send({ type: "hello", v: 1, token, device, locale: this.ports.locale(), rooms: asking });
    const rest = rooms.slice(ROOMS_PER_FRAME);
    if (rest.length > 0) this.ask(rest);
    this.renewAt(renewAtMs);
  }

  /** A new token before the old one ends, on the same socket. */
  private renewAt(atMs: number): void {
    this.set("renew", Math.max(0, atMs - this.ports.now()), () => {
      const nth = this.socketNth;
      this.ports.logIn(false).then(
        (login) => {
          if (nth !== this.socketNth) return;
          if (login === null) return this.stop();
          this.send({ type: "auth", token: login.token });
          this.renewAt(Math.max(login.renewAtMs, this.ports.now() + RENEW_AGAIN_MS));
        },
        () => {
          if (nth === this.socketNth) this.renewAt(this.ports.now() + RENEW_AGAIN_MS);
        },
      );
    });
  }

  private take(frame: FromServer): void {
    switch (frame.type) {
      case "welcome":
        return this.welcomed(frame);
      case "msg":
        return this.taken(frame.room, this.rooms.message(frame));
      case "batch":
        return this.taken(frame.room, this.rooms.batch(frame));
      case "head":
        if (this.rooms.lacks(frame.room, frame.seq)) this.refill(frame.room);
        return;
      case "reset":
        if (this.rooms.reset(frame.room, frame.head)) this.hears.reset(frame.room, frame.head);
        return;
      case "card":
        return this.card(frame);
      case "room":
        if (frame.change === "removed") this.rooms.remove(frame.id);
        return this.hears.roomChanged(frame);
      case "read":
        return this.hears.readElsewhere(frame.room, frame.seq);
      case "presence":
        return this.hears.presence(frame.room, frame.online);
      case "typing":
        return this.hears.typing(frame.room, frame.nickname);
      case "notice":
        return this.hears.notice(frame);
      case "err":
        return this.refused(frame.frame, frame.code, frame.retry_after ?? null);
      case "ping":
        this.send({ type: "pong", t: frame.t });
        return;
      case "bye":
        return this.closed(frame.code, frame.reconnect_in ?? null);
    }
  }

  private welcomed(frame: Welcome): void {
    if (!this.isWelcome) {
      this.isWelcome = true;
      this.failsCount = 0;
      this.polls = false;
      this.since = null;
      this.cancel("poll");
      this.tell("live");
      this.askForNew();
    }
    const came = new Set(frame.rooms.map((one) => one.id));
    for (const room of frame.rooms) {
      if (this.rooms.welcomed(room)) this.hears.welcome(room, frame.server_time);
    }
    for (const room of this.asked.shift() ?? []) {
      if (!came.has(room) && this.rooms.remove(room)) this.hears.gone(room);
    }
  }

  /** What was followed or watched between `hello` and its answer. */
  private askForNew(): void {
    const asked = new Set(this.asked.flat());
    const rooms = this.rooms.ids().filter((id) => !asked.has(id));
    if (rooms.length > 0) this.ask(rooms);
    if (this.watched.size > 0) this.send({ type: "watch", team_buys: [...this.watched.keys()] });
  }

  private ask(rooms: string[]): void {
    for (let at = 0; at < rooms.length; at += ROOMS_PER_FRAME) {
      const some = rooms.slice(at, at + ROOMS_PER_FRAME);
      const asking = this.rooms.asking(some);
      if (asking.length === 0) continue;
      this.asked.push(asking.map((one) => one.id));
      this.send({ type: "sub", rooms: asking });
    }
  }

  private taken(room: string, taken: Taken): void {
    if (taken.messages.length > 0) this.hears.messages(room, taken.messages);
    if (taken.lost) this.refill(room);
  }

  /** Something was lost on the way: ask again from the last seq without a gap. */
  private refill(room: string): void {
    if (this.polls) this.since = null;
    if (!this.isWelcome) return;
    if (this.rooms.refillsCount(room) > REFILLS_MAX) {
      this.lost();
      return;
    }
    this.send({ type: "unsub", rooms: [room] });
    this.ask([room]);
  }

  private card(frame: CardFrame): void {
    const shown = this.watched.get(frame.team_buy_id);
    if (shown === undefined || frame.version < shown) return;
    this.watched.set(frame.team_buy_id, frame.version);
    this.hears.card(frame);
  }

  private refused(name: string, code: string, retryAfter: number | null): void {
    if (name !== "sub" && name !== "hello") return;
    const rooms = this.asked.shift() ?? [];
    if (code !== "busy") return;
    const nth = this.socketNth;
    this.ports.after((retryAfter ?? 1) * 1_000, () => {
      if (nth === this.socketNth) this.ask(rooms);
    });
  }

  /** Nothing comes: this socket is dead, whatever it says. */
  private lost(): void {
    this.closed(1006, null);
  }

  private closed(code: number, reconnectInSeconds: number | null): void {
    const wasWelcome = this.isWelcome;
    this.drop();
    if (!this.wanted) return;
    if (code === REPLACED) {
      // A sixth page of the same person took the place: coming back at once would oust another.
      this.tell("replaced");
      return;
    }
    this.wasRefused = code === UNAUTHENTICATED;
    if (!wasWelcome) this.failsCount += 1;
    this.pause(reconnectInSeconds);
  }

  private pause(seconds: number | null): void {
    const most = Math.min(PAUSE_MAX_MS, 2 * PAUSE_MIN_MS * 2 ** this.failsCount);
    const random = PAUSE_MIN_MS + this.ports.random() * (most - PAUSE_MIN_MS);
    const ms = seconds !== null && seconds > 0 ? seconds * 1_000 : random;
    this.set("pause", ms, () => this.connect());
    this.tell("waiting", this.ports.now() + ms);
    if (this.failsCount >= FAILS_BEFORE_SYNC && !this.polls) {
      this.polls = true;
      this.poll();
    }
  }

  private poll(): void {
    const rooms = this.rooms.ids().slice(0, SYNC_ROOMS_MAX);
    this.ports.sync({ since: this.since, rooms }).then(
      (answer) => {
        if (!this.polls) return;
        this.since = answer.next;
        this.tell("polling");
        for (const frame of answer.frames) this.take(frame as FromServer);
        // Without rooms there is nothing to wait for: look again later.
        this.set("poll", rooms.length === 0 ? SYNC_AGAIN_MS : 0, () => this.poll());
      },
      () => {
        if (this.polls) this.set("poll", SYNC_AGAIN_MS, () => this.poll());
      },
    );
  }

  private send(frame: FromClient): boolean {
    if (this.socket === null) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  private drop(): void {
    const socket = this.socket;
    this.socketNth += 1;
    this.socket = null;
    this.isWelcome = false;
    this.asked = [];
    this.fresh = [];
    this.cancel("ask");
    this.rooms.disconnected();
    this.cancel("silence");
    this.cancel("renew");
    socket?.close();
  }

  private tell(state: LiveStatus["state"], retryAtMs: number | null = null): void {
    // While asking works, trying the socket again is nothing the reader needs to see.
    if (this.polls && this.status.state === "polling" && state !== "live") return;
    this.status = { state, retryAtMs };
    this.hears.status(this.status);
  }

  private set(name: "pause" | "silence" | "renew" | "poll" | "ask", ms: number, work: () => void): void {
    this.cancel(name);
    this.timers.set(name, this.ports.after(ms, work));
  }

  private cancel(name: "pause" | "silence" | "renew" | "poll" | "ask"): void {
    this.timers.get(name)?.();
    this.timers.delete(name);
  }
}
