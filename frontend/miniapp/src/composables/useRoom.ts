/** A room on the screen: its newest messages, what comes live, and one's own words on their way. */
import type { Schema } from "@shared/api-types";
import { uuid7 } from "@shared/ids";
import type { Message } from "@shared/live-frames";
import { RoomLog, type Pending, type Shown } from "@shared/room-log";
import { ref, shallowRef, triggerRef, watch } from "vue";
import { api, Refused, Unreachable } from "../lib/api";
import { onNetworkBack } from "../lib/network";
import { codeOf } from "../lib/problems";
import { useLive } from "../stores/live";
import { useSession } from "../stores/session";

export type Room = Schema<"RoomView">;
type Order = Schema<"OrderView">;

/** How far back a message is looked for, in pages. */
const REACH_PAGES_MAX = 20;
const PAGE_COUNT = 50;
const READ_MS = 1_000;
const TYPING_MS = 6_000;

export interface Wanted {
  body: string;
  kind?: Pending["kind"];
  payload?: Pending["payload"];
  refSeq?: number | null;
}

export function useRoom(id: string) {
  const live = useLive();
  const session = useSession();
  const room = ref<Room | null>(null);
  const messages = shallowRef<Shown[]>([]);
  const pending = shallowRef<readonly Pending[]>([]);
  /** Why a message of one's own was refused, by its id: for the words. */
  const errors = shallowRef(new Map<string, unknown>());
  /** What one's orders came to, by the message's number: for oneself alone. */
  const answers = shallowRef(new Map<number, Order>());
  const error = ref<unknown>(null);
  const isLoading = ref(true);
  const hasOlder = ref(false);
  const isGone = ref(false);
  /** Where reading ended before this visit; what is above it is new. */
  const readBefore = ref<number | null>(null);
  const typist = ref("");
  const online = ref(0);
  let log = new RoomLog("");
  let floor = 1;
  let stopHearing: (() => void) | null = null;
  let readTimer: ReturnType<typeof setTimeout> | null = null;
  let typingTimer: ReturnType<typeof setTimeout> | null = null;
  let readSeq = 0;
  /** How often the network came back: what failed for want of it is sent again, once each time. */
  let backCount = 0;
  const stopWatching = watch(
    () => live.status.state,
    (state) => {
      if (state === "live" || state === "polling") void back();
    },
  );
  const stopWaiting = onNetworkBack(() => void back());

  function refresh(): void {
    messages.value = log.shown();
    pending.value = log.pending();
  }

  /** Read the room and its newest page, and follow it from there. */
  async function open(): Promise<void> {
    error.value = null;
    isLoading.value = true;
    stopHearing?.();
    stopHearing = null;
    try {
      if (session.me === null) await session.loadMe();
      room.value = await api.get("/v1/rooms/{room_id}", { path: { room_id: id } });
      log = new RoomLog(session.me?.id ?? "");
      // Followed already by another page: hear first and read then, or what comes between is lost.
      if (live.follows(id)) follow(live.after(id));
      const page = await newest();
      readBefore.value = room.value.me?.read_seq ?? page.last_seq;
      if (stopHearing === null) follow(page.last_seq);
    } catch (problem) {
      error.value = problem;
    } finally {
      isLoading.value = false;
    }
  }

  async function newest(): Promise<Schema<"MessagePage">> {
    const page = await api.get("/v1/rooms/{room_id}/messages", { path: { room_id: id }, query: { limit: PAGE_COUNT } });
    take(page);
    return page;
  }

  function take(page: Schema<"MessagePage">): void {
    floor = page.first_seq;
    log.add(page.items as Message[]);
    hasOlder.value = (log.firstSeq() ?? floor) > floor;
    refresh();
  }

  async function older(): Promise<void> {
    const before = log.firstSeq();
    if (before === null || !hasOlder.value) return;
    try {
      take(await api.get("/v1/rooms/{room_id}/messages", { path: { room_id: id }, query: { before, limit: PAGE_COUNT } }));
    } catch (problem) {
      error.value = problem;
    }
  }

  /** Read back until a message is there; false when it lies too far back, or before what one may see. */
  async function reach(seq: number): Promise<boolean> {
    for (let nth = 0; nth < REACH_PAGES_MAX && hasOlder.value && (log.firstSeq() ?? 0) > seq; nth++) await older();
    return log.get(seq) !== null && log.get(seq) !== undefined;
  }

  function follow(after: number): void {
    stopHearing = live.listen(id, after, {
      messages(some) {
        log.add(some);
        if (some.some((one) => one.sender !== null)) typist.value = "";
        refresh();
      },
      reset() {
        log.reset();
        void newest().catch((problem: unknown) => {
          error.value = problem;
        });
      },
      gone: () => {
        isGone.value = true;
      },
      changed(change) {
        if (change.change === "removed") isGone.value = true;
        else void reread();
      },
      typing(nickname) {
        typist.value = nickname;
        if (typingTimer !== null) clearTimeout(typingTimer);
        typingTimer = setTimeout(() => {
          typist.value = "";
        }, TYPING_MS);
      },
      online: (count) => {
        online.value = count;
      },
    });
  }

  async function reread(): Promise<void> {
    try {
      room.value = await api.get("/v1/rooms/{room_id}", { path: { room_id: id } });
    } catch (problem) {
      if (problem instanceof Refused && problem.problem.status === 404) isGone.value = true;
    }
  }

  /** Say something: shown at once, real once the room has numbered it. */
  async function send(wanted: Wanted): Promise<Order | null> {
    const own: Pending = {
      client_msg_id: uuid7(),
      kind: wanted.kind ?? "text",
      body: wanted.body,
      payload: wanted.payload ?? null,
      ref_seq: wanted.refSeq ?? null,
      at: new Date().toISOString(),
      seq: null,
      refused: null,
    };
    return await post(own);
  }

  /** The same words under the same id, so they are said once however often this is tried. */
  async function retry(clientMsgId: string): Promise<void> {
    const own = log.pending().find((one) => one.client_msg_id === clientMsgId);
    if (own !== undefined && own.refused !== null) await post({ ...own, refused: null });
  }

  /** The network is there again: say in their order the words that nobody heard. */
  async function back(): Promise<void> {
    backCount++;
    const unheard = log.pending().filter((own) => errors.value.get(own.client_msg_id) instanceof Unreachable);
    for (const own of unheard) await retry(own.client_msg_id);
  }

  async function post(own: Pending): Promise<Order | null> {
    const backBefore = backCount;
    log.send(own);
    refresh();
    try {
      const posted = await api.post("/v1/rooms/{room_id}/messages", {
        path: { room_id: id },
        body: {
          client_msg_id: own.client_msg_id,
          kind: own.kind,
          body: own.body,
          ref_seq: own.ref_seq,
          payload: own.payload as Schema<"MessageSent">["payload"],
        },
        key: own.client_msg_id,
      });
      log.sent(own.client_msg_id, posted.seq);
      if (posted.order) {
        answers.value.set(posted.seq, posted.order);
        triggerRef(answers);
      }
      return posted.order ?? null;
    } catch (problem) {
      if (problem instanceof Unreachable && backCount > backBefore) return await post(own);
      errors.value.set(own.client_msg_id, problem);
      log.refuse(own.client_msg_id, codeOf(problem));
      return null;
    } finally {
      refresh();
    }
  }

  function discard(clientMsgId: string): void {
    log.discard(clientMsgId);
    refresh();
  }

  /** Everything on the screen has been seen. */
  function markRead(): void {
    const seq = log.lastSeq();
    if (seq <= readSeq || readTimer !== null) return;
    readTimer = setTimeout(() => {
      readTimer = null;
      readSeq = log.lastSeq();
      if (live.read(id, readSeq)) return;
      // Without a socket; should it fail, the next message says it again.
      api.post("/v1/rooms/{room_id}/read", { path: { room_id: id }, body: { seq: readSeq } }).catch(() => undefined);
    }, READ_MS);
  }

  function close(): void {
    stopHearing?.();
    stopWatching();
    stopWaiting();
    if (readTimer !== null) clearTimeout(readTimer);
    if (typingTimer !== null) clearTimeout(typingTimer);
  }

  return {
    room,
    messages,
    pending,
    errors,
    answers,
    error,
    isLoading,
    hasOlder,
    isGone,
    readBefore,
    typist,
    online,
    open,
    older,
    reach,
    reread,
    send,
    retry,
    discard,
    markRead,
    close,
    get: (seq: number) => log.get(seq),
  };
}

export type RoomOnScreen = ReturnType<typeof useRoom>;
