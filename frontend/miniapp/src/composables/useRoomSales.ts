/** What is sold in a room: its team-buys as they stand now, and who ordered what and paid. */
import type { Schema } from "@shared/api-types";
import type { CardFrame } from "@shared/live-frames";
import { computed, reactive, ref } from "vue";
import { api } from "../lib/api";
import { useLive } from "../stores/live";

export interface Sale {
  card: Schema<"TeamBuyCard">;
  live: CardFrame;
  seq: number;
}

const LIST_AGAIN_MS = 700;

export function useRoomSales(roomId: string) {
  const store = useLive();
  const sales = ref<Sale[]>([]);
  const isLoaded = ref(false);
  /** The list of each team-buy: who reserved, in order, and who has paid. */
  const lists = reactive(new Map<string, Schema<"LiveListView">>());
  const stops = new Map<string, () => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Those that still take orders, the newest first. */
  const open = computed(() => sales.value.filter((one) => one.live.state === "open"));

  async function load(): Promise<void> {
    const page = await api.get("/v1/rooms/{room_id}/cards", { path: { room_id: roomId }, query: { limit: 20 } });
    sales.value = page.items as unknown as Sale[];
    isLoaded.value = true;
    for (const one of sales.value) watch(one.card.team_buy_id);
  }

  function watch(teamBuyId: string): void {
    if (stops.has(teamBuyId)) return;
    stops.set(
      teamBuyId,
      store.watchTeamBuy(teamBuyId, (card) => {
        const sale = sales.value.find((one) => one.card.team_buy_id === teamBuyId);
        if (sale !== undefined) sale.live = card;
        listSoon(teamBuyId);
      }),
    );
  }

  /** Many join at once: look at the list when they have. */
  function listSoon(teamBuyId: string): void {
    if (timers.has(teamBuyId)) return;
    timers.set(
      teamBuyId,
      setTimeout(() => {
        timers.delete(teamBuyId);
        void list(teamBuyId);
      }, LIST_AGAIN_MS),
    );
  }

  async function list(teamBuyId: string): Promise<void> {
    try {
      const path = { room_id: roomId, team_buy_id: teamBuyId };
      lists.set(teamBuyId, await api.get("/v1/rooms/{room_id}/lists/{team_buy_id}", { path }));
    } catch {
      // The next change of the card looks again.
    }
  }

  /** How somebody's order stands now; null when the list does not name them (any more). */
  function rowOf(teamBuyId: string, shopperId: string): Schema<"ShownRow"> | null {
    return lists.get(teamBuyId)?.rows.find((row) => row.shopper_id === shopperId) ?? null;
  }

  function frameOf(teamBuyId: string): CardFrame | null {
    return sales.value.find((one) => one.card.team_buy_id === teamBuyId)?.live ?? null;
  }

  function close(): void {
    for (const stop of stops.values()) stop();
    for (const timer of timers.values()) clearTimeout(timer);
    stops.clear();
  }

  return { sales, isLoaded, open, lists, load, listSoon, rowOf, frameOf, close };
}

export type RoomSales = ReturnType<typeof useRoomSales>;
