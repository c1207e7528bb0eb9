/** One team-buy as it stands now: read once, then heard live while its page is shown. */
import type { Schema } from "@shared/api-types";
import { clockOffset } from "@shared/countdown";
import type { CardFrame } from "@shared/live-frames";
import { onHide, onShow, onUnload } from "@dcloudio/uni-app";
import { ref, type Ref } from "vue";
import { api } from "../lib/api";
import { useLive } from "../stores/live";

export type TeamBuy = Schema<"TeamBuyView">;

export interface TeamBuyOnScreen {
  teamBuy: Ref<TeamBuy | null>;
  /** The server's clock less this device's, in milliseconds. */
  offset: Ref<number>;
  error: Ref<unknown>;
  /** The price before the last fall that was seen here; null before any. */
  fellFrom: Ref<number | null>;
  open: (id: string) => Promise<void>;
  show: (given: TeamBuy, askedAt: number) => void;
  look: () => Promise<void>;
}

export function useTeamBuy(): TeamBuyOnScreen {
  const live = useLive();
  const teamBuy = ref<TeamBuy | null>(null);
  const offset = ref(0);
  const error = ref<unknown>(null);
  const fellFrom = ref<number | null>(null);
  let id: string | null = null;
  let stop: (() => void) | null = null;

  function put(next: TeamBuy): void {
    const before = teamBuy.value;
    if (before !== null && before.id === next.id) {
      if (next.version < before.version) return;
      if (next.unit_price_minor < before.unit_price_minor) fellFrom.value = before.unit_price_minor;
    }
    teamBuy.value = next;
  }

  function show(given: TeamBuy, askedAt: number): void {
    offset.value = clockOffset(given.server_time, askedAt, Date.now());
    put(given);
    error.value = null;
    id = given.id;
    hear();
  }

  async function look(): Promise<void> {
    if (id === null) return;
    const askedAt = Date.now();
    try {
      show(await api.get("/v1/team-buys/{team_buy_id}", { path: { team_buy_id: id } }), askedAt);
    } catch (problem) {
      error.value = problem;
    }
  }

  async function open(wanted: string): Promise<void> {
    id = wanted;
    await look();
  }

  /** The card brings the figures at once; who is in comes with the next reading. */
  function heard(card: CardFrame): void {
    const known = teamBuy.value;
    if (known === null || card.version <= known.version) return;
    put({
      ...known,
      version: card.version,
      state: card.state,
      formed: card.formed,
      buyers_count: card.buyers_count,
      units_count: card.units_count,
      pledged_count: card.pledged,
      sponsored_count: card.sponsored,
      unit_price_minor: card.unit_price_minor,
      next_tier: card.next_tier ?? null,
      closes_at: card.closes_at,
    });
    void look();
  }

  function hear(): void {
    if (id !== null) stop ??= live.watchTeamBuy(id, heard);
  }

  function pause(): void {
    stop?.();
    stop = null;
  }

  onShow(() => void look());
  onHide(pause);
  onUnload(pause);

  return { teamBuy, offset, error, fellFrom, open, show, look };
}
