/** Team-buys as they move, over the console's one live socket; none is open while nobody watches. */
import { uuid7 } from "@shared/ids";
import { LiveClient } from "@shared/live";
import type { CardFrame } from "@shared/live-frames";
import { onUnmounted, reactive, ref, type Ref, watch } from "vue";
import { client, currentToken, got } from "./api";
import { readLocale } from "./locale";
import { forgetAccess, renewAtMs } from "./tokens";

const watchers = new Map<string, number>();
const cards = reactive(new Map<string, CardFrame>());
const isLive = ref(false);
const nothing = (): void => undefined;

const live = new LiveClient(
  {
    connect(hears) {
      const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/v1/live`);
      socket.onopen = () => hears.opened();
      socket.onmessage = (event) => hears.text(String(event.data));
      socket.onclose = (event) => hears.closed(event.code);
      return { send: (text) => socket.send(text), close: () => socket.close() };
    },
    async logIn(refused) {
      if (refused) forgetAccess();
      const token = await currentToken();
      return token === null ? null : { token, renewAtMs: renewAtMs() };
    },
    async sync({ since, rooms }) {
      return got(client.GET("/v1/sync", { params: { query: { since, rooms, timeout: 20 } } }));
    },
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    now: Date.now,
    random: Math.random,
    device: `console-${uuid7()}`,
    locale: readLocale,
  },
  {
    status: (status) => {
      isLive.value = status.state === "live";
    },
    card: (card) => void cards.set(card.team_buy_id, card),
    messages: nothing,
    reset: nothing,
    welcome: nothing,
    gone: nothing,
    notice: nothing,
    roomChanged: nothing,
    readElsewhere: nothing,
    presence: nothing,
    typing: nothing,
  },
);

/** Watch these team-buys while the page is open. */
export function useCards(ids: () => readonly string[]): { cards: Map<string, CardFrame>; isLive: Ref<boolean> } {
  let mine: string[] = [];
  watch(
    ids,
    (now) => {
      const wanted = new Set(now);
      mine.filter((id) => !wanted.has(id)).forEach(letGo);
      [...wanted].filter((id) => !mine.includes(id)).forEach(hold);
      mine = [...wanted];
    },
    { immediate: true },
  );
  onUnmounted(() => {
    mine.forEach(letGo);
    if (watchers.size === 0) live.stop();
  });
  return { cards, isLive };
}

function hold(id: string): void {
  watchers.set(id, (watchers.get(id) ?? 0) + 1);
  live.watch(id);
  live.start();
}

function letGo(id: string): void {
  const left = (watchers.get(id) ?? 1) - 1;
  if (left > 0) {
    watchers.set(id, left);
    return;
  }
  watchers.delete(id);
  live.unwatch(id);
}
