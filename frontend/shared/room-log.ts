/**
 * What a room shows: its messages with what people did to them, and one's own that are on their way.
 *
 * Edits, recalls and marks are messages of their own; the newest one wins, so it does not matter
 * whether they come by page or by socket, nor how often.
 */
import type { Message } from "./live-frames";

/** One's own message before the room has it. `refused`: why not, by code; it may be sent again. */
export interface Pending {
  client_msg_id: string;
  kind: "text" | "image" | "poll";
  body: string;
  payload: Record<string, unknown> | null;
  ref_seq: number | null;
  at: string;
  seq: number | null;
  refused: string | null;
}

/** A message as it stands now. */
export interface Shown extends Message {
  mark: string;
  /** Changes whenever what hangs on it (votes, claims, a draw's end) has changed. */
  touched: number;
}

const ACTS = new Set(["edit", "recall", "vote", "mark", "claim"]);

interface Change {
  seq: number;
  said: string;
}

export class RoomLog {
  private bySeq = new Map<number, Message>();
  private edits = new Map<number, Change>();
  private recalls = new Set<number>();
  private marks = new Map<number, Change>();
  private touches = new Map<number, number>();
  private waiting: Pending[] = [];

  constructor(private me: string) {}

  /** Take messages in any order; those that are there already change nothing. */
  add(messages: readonly Message[]): void {
    for (const one of messages) {
      if (this.bySeq.has(one.seq) && !one.edited && !one.hidden) continue;
      this.bySeq.set(one.seq, one);
      if (one.ref_seq !== null) this.apply(one, one.ref_seq);
      this.waiting = this.waiting.filter((own) => !this.isEcho(own, one));
    }
  }

  /** Forget everything but what is on its way: the server said to begin anew. */
  reset(): void {
    this.bySeq = new Map();
    this.edits = new Map();
    this.recalls = new Set();
    this.marks = new Map();
    this.touches = new Map();
  }

  /** Show one's own message at once. */
  send(pending: Pending): void {
    this.waiting = [...this.waiting.filter((one) => one.client_msg_id !== pending.client_msg_id), pending];
  }

  /** The room has it under this number. */
  sent(clientMsgId: string, seq: number): void {
    this.waiting = this.bySeq.has(seq)
      ? this.without(clientMsgId)
      : this.waiting.map((one) => (one.client_msg_id === clientMsgId ? { ...one, seq, refused: null } : one));
  }

  refuse(clientMsgId: string, code: string): void {
    this.waiting = this.waiting.map((one) =>
      one.client_msg_id === clientMsgId && one.seq === null ? { ...one, refused: code } : one,
    );
  }

  /** Give up a message that was refused. */
  discard(clientMsgId: string): void {
    this.waiting = this.without(clientMsgId);
  }

  pending(): readonly Pending[] {
    return this.waiting;
  }

  firstSeq(): number | null {
    return this.bySeq.size === 0 ? null : Math.min(...this.bySeq.keys());
  }

  lastSeq(): number {
    return Math.max(0, ...this.bySeq.keys());
  }

  /** The message as it stands now, if it is here. */
  get(seq: number): Shown | null {
    const found = this.bySeq.get(seq);
    return found === undefined ? null : this.standing(found);
  }

  /** Everything that has a place of its own, in order. */
  shown(): Shown[] {
    return [...this.bySeq.values()]
      .filter((one) => !ACTS.has(one.kind))
      .sort((one, other) => one.seq - other.seq)
      .map((one) => this.standing(one));
  }

  private apply(act: Message, ref: number): void {
    const change: Change = { seq: act.seq, said: act.body };
    if (act.kind === "edit") newest(this.edits, ref, change);
    if (act.kind === "recall") this.recalls.add(ref);
    if (act.kind === "mark") newest(this.marks, ref, { seq: act.seq, said: markOf(act) });
    this.touches.set(ref, Math.max(act.seq, this.touches.get(ref) ?? 0));
  }

  private standing(message: Message): Shown {
    const touched = this.touches.get(message.seq) ?? 0;
    const mark = this.marks.get(message.seq)?.said ?? "none";
    if (message.hidden || this.recalls.has(message.seq)) {
      return { ...message, body: "", payload: {}, hidden: true, mark: "none", touched };
    }
    const edit = this.edits.get(message.seq);
    return edit === undefined
      ? { ...message, mark, touched }
      : { ...message, body: edit.said, edited: true, mark, touched };
  }

  private isEcho(own: Pending, one: Message): boolean {
    return own.seq === one.seq || (own.client_msg_id === one.client_msg_id && one.sender === this.me);
  }

  private without(clientMsgId: string): Pending[] {
    return this.waiting.filter((one) => one.client_msg_id !== clientMsgId);
  }
}

function newest(changes: Map<number, Change>, ref: number, change: Change): void {
  if (change.seq > (changes.get(ref)?.seq ?? 0)) changes.set(ref, change);
}

function markOf(act: Message): string {
  const { mark } = (act.payload ?? {}) as { mark?: unknown };
  return typeof mark === "string" ? mark : "none";
}
