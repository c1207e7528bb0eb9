/**
 * What comes live, for every page: the connection's state, team-buys as they stand, rooms as they grow.
 *
 * Pages say what they want to hear and get back how to stop; the socket is opened by the first of
 * them. Without one (nobody logged in, a proxy in between) team-buys are asked for by HTTP.
 */
import type { Schema } from "@shared/api-types";
import type { CardFrame, Message, RoomChange, RoomWelcome } from "@shared/live-frames";
import type { LiveStatus } from "@shared/live-ports";
import { defineStore } from "pinia";
import { computed, ref } from "vue";
import { api } from "@/lib/api";
import { makeLive } from "@/lib/live";
import { isLoggedIn } from "@/lib/tokens";

const ASK_MS = 4_000;

/** What a page may hear of a room. */
export interface RoomHears {
  messages(messages: Message[]): void;
  reset?(head: number): void;
  welcome?(room: RoomWelcome): void;
  changed?(change: RoomChange): void;
  gone?(): void;
  typing?(nickname: string): void;
  online?(count: number): void;
  read?(seq: number): void;
}

type CardHears = (card: CardFrame) => void;

export const useLive = defineStore("live", () => {
  const status = ref<LiveStatus>({ state: "off", retryAtMs: null });
  const serverOffsetMs = ref(0);
  const noticed = ref<Schema<"LiveNotice"> | null>(null);
  const cards = new Map<string, CardFrame>();
  const watchers = new Map<string, Set<CardHears>>();
  const listeners = new Map<string, Set<RoomHears>>();
  let asking: ReturnType<typeof setInterval> | null = null;

  const each = (room: string, work: (hears: RoomHears) => void) => [...(listeners.get(room) ?? [])].forEach(work);

  const client = makeLive({
    status: (now) => {
      status.value = now;
      askOrNot();
    },
    messages: (room, messages) => each(room, (one) => one.messages(messages)),
    reset: (room, head) => each(room, (one) => one.reset?.(head)),
    welcome: (room, serverTime) => {
      serverOffsetMs.value = Date.parse(serverTime) - Date.now();
      each(room.id, (one) => one.welcome?.(room));
    },
    gone: (room) => each(room, (one) => one.gone?.()),
    card: show,
    notice: (notice) => {
      noticed.value = notice;
    },
    roomChanged: (change) => each(change.id, (one) => one.changed?.(change)),
    readElsewhere: (room, seq) => each(room, (one) => one.read?.(seq)),
    presence: (room, online) => each(room, (one) => one.online?.(online)),
    typing: (room, nickname) => each(room, (one) => one.typing?.(nickname)),
  });

  /** True while what is on the screen may be old. */
  const isCutOff = computed(() => ["waiting", "replaced"].includes(status.value.state));

  /** Connect, if anybody is logged in; called by whoever wants to hear something. */
  function start(): void {
    if (isLoggedIn()) client.start();
  }

  /** Hear how a team-buy stands, at once and whenever that changes. Returns how to stop. */
  function watchTeamBuy(id: string, hears: CardHears): () => void {
    const known = cards.get(id);
    if (known !== undefined) hears(known);
    const all = watchers.get(id) ?? new Set();
    watchers.set(id, all.add(hears));
    client.watch(id);
    start();
    askOrNot();
    return () => {
      all.delete(hears);
      if (all.size > 0) return;
      watchers.delete(id);
      client.unwatch(id);
      askOrNot();
    };
  }

  /** Hear a room in which everything up to `after` is known. Returns how to stop. */
  function listen(room: string, after: number, hears: RoomHears): () => void {
    const all = listeners.get(room) ?? new Set();
    listeners.set(room, all.add(hears));
    client.follow(room, after);
    start();
    return () => {
      all.delete(hears);
      if (all.size > 0) return;
      listeners.delete(room);
      client.unfollow(room);
    };
  }

  function show(card: CardFrame): void {
    if ((cards.get(card.team_buy_id)?.version ?? -1) > card.version) return;
    cards.set(card.team_buy_id, card);
    watchers.get(card.team_buy_id)?.forEach((hears) => hears(card));
  }

  /** Without a socket nobody brings cards: ask for them. */
  function askOrNot(): void {
    const needed = watchers.size > 0 && status.value.state !== "live";
    if (!needed && asking !== null) {
      clearInterval(asking);
      asking = null;
    }
    if (needed && asking === null) asking = setInterval(() => void ask(), ASK_MS);
  }

  async function ask(): Promise<void> {
    for (const id of [...watchers.keys()]) {
      try {
        show(cardOf(await api.get("/v1/team-buys/{team_buy_id}", { path: { team_buy_id: id } })));
      } catch {
        // Offline, or asked too often: the next round tries again.
      }
    }
  }

  return {
    status,
    isCutOff,
    serverOffsetMs,
    noticed,
    start,
    stop: () => client.stop(),
    wake: () => client.wake(),
    watchTeamBuy,
    listen,
    follows: (room: string) => client.follows(room),
    after: (room: string) => client.after(room),
    read: (room: string, seq: number) => client.read(room, seq),
    typing: (room: string) => client.typing(room),
  };
});

/** What a card shows, from the whole of a team-buy. */
export function cardOf(team: Schema<"TeamBuyView">): CardFrame {
  return {
    type: "card",
    team_buy_id: team.id,
    version: team.version,
    state: team.state,
    formed: team.formed,
    buyers_count: team.buyers_count,
    units_count: team.units_count,
    pledged: team.pledged_count,
    sponsored: team.sponsored_count,
    places_left: team.buyers_max - team.seats_held,
    unit_price_minor: team.unit_price_minor,
    currency: team.currency,
    next_tier: team.next_tier,
    closes_at: team.closes_at,
  };
}
