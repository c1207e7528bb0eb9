/** One team-buy as it stands now: read, and looked at again while its page is shown. */
import type { Schema } from "@shared/api-types";
import { clockOffset } from "@shared/countdown";
import { onHide, onShow, onUnload } from "@dcloudio/uni-app";
import { ref, type Ref } from "vue";
import { api } from "../lib/api";

export type TeamBuy = Schema<"TeamBuyView">;

const LOOK_AGAIN_MS = 3000;

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
  const teamBuy = ref<TeamBuy | null>(null);
  const offset = ref(0);
  const error = ref<unknown>(null);
  const fellFrom = ref<number | null>(null);
  let id: string | null = null;
  let timer: ReturnType<typeof setInterval> | null = null;

  function show(given: TeamBuy, askedAt: number): void {
    const before = teamBuy.value;
    if (before !== null && before.id === given.id && given.version < before.version) return;
    if (before !== null && given.unit_price_minor < before.unit_price_minor) {
      fellFrom.value = before.unit_price_minor;
    }
    offset.value = clockOffset(given.server_time, askedAt, Date.now());
    teamBuy.value = given;
    id = given.id;
    error.value = null;
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

  function pause(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }

  onShow(() => {
    pause();
    void look();
    timer = setInterval(() => void look(), LOOK_AGAIN_MS);
  });
  onHide(pause);
  onUnload(pause);

  return { teamBuy, offset, error, fellFrom, open, show, look };
}
