/**
 * What the system says in a room, in the reader's language: from the facts, not from `body`, which is
 * Chinese for bridges and old clients. A kind of tomorrow is shown by its `body`.
 */
import type { Message } from "@shared/live-frames";
import { moneyText } from "@shared/money";
import { factsOf, type Moderated, type NewsFacts } from "./facts";

export type Translate = (key: string, named: Record<string, unknown>) => string;

const FOR_GOOD_YEAR = "9999";
const REASONS = new Set(["spam", "abuse", "off_platform", "impersonation", "flood", "asked", "other"]);
const ACTS = new Set(
  "mute unmute remove ban unban slow_mode word_filters pin unpin announce announce_strongly remove_invited set_role hand_over suspend reinstate".split(
    " ",
  ),
);
const EVENTS = new Set(["bridge_connected", "bridge_disconnected", "bridge_disabled"]);

interface Draw {
  code: "draw_announced" | "draw_held";
  prize: string;
  winners_count?: number;
  winners?: string[];
}

interface Counted {
  code: string;
  units_count: number;
  paid_units_count: number;
}

interface Priced {
  code: string;
  unit_price_minor: number;
  currency: string;
}

interface Unpaid {
  code: string;
  rows: { nickname: string }[];
}

/** Join, leave, pin and system messages, as a line. */
export function sayLine(message: Pick<Message, "kind" | "body" | "payload">, t: Translate, name: (nickname: string) => string): string {
  const facts = factsOf<Moderated & { nicknames: string[]; change: string; code: string; about: string; event: string; platform: string }>(message);
  if (message.kind === "join" || message.kind === "leave") {
    const names = (facts.nicknames ?? [facts.nickname ?? ""]).map(name).join(t("said.and", {}));
    return t(`said.${message.kind}`, { name: names });
  }
  if (facts.act !== undefined && ACTS.has(facts.act)) return sayAct(facts as Moderated, t, name);
  if (facts.change === "changed" || facts.change === "archived") return t(`said.room_${facts.change}`, {});
  if (facts.event !== undefined && EVENTS.has(facts.event)) {
    return t(`said.${facts.event}`, { platform: platformName(facts.platform ?? "") });
  }
  if (facts.code === "draw_announced" || facts.code === "draw_held") return sayDraw(factsOf<Draw>(message), t);
  if (facts.about !== undefined) return sayAnswer(facts.about, message, t, name);
  return message.body;
}

function sayAct(facts: Moderated, t: Translate, name: (nickname: string) => string): string {
  const forGood = facts.until?.startsWith(FOR_GOOD_YEAR) === true;
  const key = facts.act === "mute" && forGood ? "mute_for_good" : facts.act === "set_role" ? `set_role_${facts.role ?? "member"}` : facts.act;
  const line = t(`said.act.${key}`, {
    name: name(facts.nickname ?? ""),
    until: facts.until === undefined ? "" : shortTime(facts.until),
    seconds: facts.seconds ?? 0,
    n: facts.count ?? 0,
  });
  if (facts.reason === undefined || !REASONS.has(facts.reason)) return line;
  return t("said.because", { line, reason: t(`said.reason.${facts.reason}`, {}) });
}

function sayDraw(facts: Partial<Draw>, t: Translate): string {
  const n = facts.winners_count ?? facts.winners?.length ?? 0;
  return t(`said.${facts.code ?? "draw_held"}`, { prize: facts.prize ?? "", n });
}

/** What somebody asked for with a word: 统计, 价格, 收款. */
function sayAnswer(about: string, message: Pick<Message, "body" | "payload">, t: Translate, name: (nickname: string) => string): string {
  const items = factsOf<{ items: unknown[] }>(message).items ?? [];
  if (!["tally", "prices", "unpaid"].includes(about)) return message.body;
  const lines = items.map((item) => {
    if (about === "tally") {
      const one = item as Counted;
      return t("said.tally", { code: one.code, n: one.units_count, paid: one.paid_units_count });
    }
    if (about === "prices") {
      const one = item as Priced;
      return t("said.price", { code: one.code, price: moneyText(one.unit_price_minor, one.currency) });
    }
    const one = item as Unpaid;
    const names = one.rows.map((row) => name(row.nickname)).join(t("said.and", {}));
    return names === "" ? t("said.all_paid", { code: one.code }) : t("said.unpaid", { code: one.code, names });
  });
  return lines.length > 0 ? lines.join("\n") : message.body;
}

export interface NewsWords {
  title: string;
  text: string;
}

/** An announcement about a team-buy: what happened, and what comes next. */
export function sayNews(kind: string, facts: NewsFacts, t: Translate): NewsWords {
  const price = moneyText(facts.unit_price_minor, facts.currency);
  const next = facts.next_tier;
  const more =
    next === undefined
      ? t("said.news.lowest", {})
      : t("said.news.more", { n: next.missing, price: moneyText(next.unit_price_minor, facts.currency) });
  switch (kind) {
    case "price_drop":
      return { title: t("said.news.price_drop", { n: facts.buyers_min ?? 0, price }), text: more };
    case "formed":
      return { title: t("said.news.formed", {}), text: t("said.news.formed_text", { n: facts.buyers_count, price }) };
    case "almost_there": {
      const n = facts.missing ?? 0;
      const title =
        next === undefined
          ? t("said.news.almost_formed", { n })
          : t("said.news.almost_there", { n, price: moneyText(next.unit_price_minor, facts.currency) });
      return { title, text: t("said.news.now", { price }) };
    }
    case "last_hour":
      return { title: t("said.news.last_hour", { price }), text: next === undefined ? "" : more };
    default: {
      const outcome = facts.outcome ?? "formed";
      return {
        title: t(`said.news.closed_${outcome}`, { price }),
        text: t(`said.news.closed_${outcome}_text`, { n: facts.buyers_count, price }),
      };
    }
  }
}

const PLATFORMS: Record<string, string> = {
  wecom: "WeCom",
  dingtalk: "DingTalk",
  feishu: "Feishu",
  slack: "Slack",
  telegram: "Telegram",
  discord: "Discord",
  line: "LINE",
  matrix: "Matrix",
};

function platformName(platform: string): string {
  return PLATFORMS[platform] ?? platform;
}

/** `11-22 18:05` on this device's clock; the year is known. */
export function shortTime(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getMonth() + 1)}-${two(at.getDate())} ${clockTime(instant)}`;
}

export function clockTime(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
