import { RoomLog } from "@shared/room-log";
import { describe, expect, it } from "vitest";
import { createI18n } from "vue-i18n";
import { typedCount, typedMinor } from "@/lib/amount";
import { factsOf, type NewsFacts, type OrderItem } from "@/lib/facts";
import { gather } from "@/lib/gather";
import { payPlace } from "@/lib/pay-place";
import { preview } from "@/lib/preview";
import { sayLine, sayNews, type Translate } from "@/lib/say";
import enChat from "@/locales/en/chat.json";
import enLeader from "@/locales/en/leader.json";
import zhChat from "@/locales/zh-CN/chat.json";
import zhLeader from "@/locales/zh-CN/leader.json";
import { message, TEAM_BUY } from "./live_world";

function words(locale: "zh-CN" | "en"): Translate {
  const i18n = createI18n({ legacy: false, locale, missingWarn: false, messages: { "zh-CN": zhChat, en: enChat } });
  return (key, named) => i18n.global.t(key, named);
}
const zh = words("zh-CN");
const en = words("en");
const asIs = (nickname: string) => nickname;
const line = (payload: unknown, kind = "system", t = zh) => sayLine({ kind, body: "(fallback)", payload }, t, asIs);

describe("locales", () => {
  /** Every key with the placeholders of its words. */
  function keys(tree: object, prefix = ""): string[] {
    return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "string"
        ? [`${prefix}${key} ${[...value.matchAll(/\{\w+\}/g)].map(([one]) => one).sort().join("")}`]
        : keys(value as object, `${prefix}${key}.`),
    );
  }

  it("have the same keys and placeholders", () => {
    expect(keys(enChat).sort()).toEqual(keys(zhChat).sort());
    expect(keys(enLeader).sort()).toEqual(keys(zhLeader).sort());
  });

  it("say no Chinese in English", () => {
    const said = JSON.stringify([enChat, enLeader]).replaceAll("#接龙", "");
    expect(said.match(/[\u4e00-\u9fff]/g)).toBeNull();
  });
});

describe("system lines", () => {
  it("tell who came and went", () => {
    expect(line({ nickname: "王姐" }, "join")).toBe("王姐 加入了群聊");
    expect(line({ nickname: "Jaxon" }, "leave", en)).toBe("Jaxon left the room");
  });

  it("tell every act of moderation, and why", () => {
    for (const act of Object.keys(zhChat.said.act).filter((one) => !/for_good|set_role/.test(one))) {
      expect(line({ act, nickname: "阿强", until: "2026-01-01T00:00:00Z", seconds: 5, count: 3 })).not.toContain("said.");
      expect(line({ act, nickname: "阿强" }, "system", en)).not.toMatch(/said\.|fallback/);
    }
    expect(line({ act: "mute", nickname: "阿强", until: "9999-12-31T00:00:00Z", reason: "spam" })).toBe("阿强 被永久禁言（广告骚扰）");
    expect(line({ act: "set_role", nickname: "阿强", role: "admin" }, "system", en)).toBe("阿强 is now an admin");
    expect(line({ act: "pin", by: "x" }, "pin", en)).toBe("A message was pinned");
  });

  it("tell draws, bridges, changes and answers", () => {
    expect(line({ code: "draw_announced", prize: "葡萄", winners_count: 2 })).toBe("抽奖：葡萄，共 2 名");
    expect(line({ code: "draw_held", prize: "grapes", winners: ["x"] }, "system", en)).toBe("Drawn: grapes, winners: 1");
    expect(line({ event: "bridge_connected", platform: "feishu" })).toBe("本群已与 Feishu 互通");
    expect(line({ change: "archived", what: [] }, "system", en)).toBe("The room was archived");
    const tally = { about: "tally", items: [{ code: "A", units_count: 3, paid_units_count: 2 }] };
    expect(line(tally, "system", en)).toBe("A: 3 units, 2 paid");
    const prices = { about: "prices", items: [{ code: "A", unit_price_minor: 3590, currency: "cny" }] };
    expect(line(prices)).toBe("A：现价 ¥35.90");
    const unpaid = { about: "unpaid", items: [{ code: "A", rows: [{ nickname: "王姐" }, { nickname: "阿强" }] }, { code: "B", rows: [] }] };
    expect(line(unpaid)).toBe("A 待付款：王姐、阿强\nB：都付款了");
  });

  it("show what nobody knows yet as it came", () => {
    expect(line({ act: "of_tomorrow" })).toBe("(fallback)");
    expect(line({ about: "of_tomorrow", items: [{}] })).toBe("(fallback)");
    expect(line(null)).toBe("(fallback)");
  });
});

describe("news", () => {
  const facts: NewsFacts = {
    team_buy_id: TEAM_BUY,
    code: "A",
    buyers_count: 8,
    units_count: 9,
    unit_price_minor: 3590,
    currency: "cny",
    closes_at: "2026-01-01T00:00:00Z",
    version: 3,
    buyers_min: 8,
    next_tier: { buyers_min: 15, unit_price_minor: 2990, missing: 7 },
  };

  it("is worded from facts, in either language", () => {
    expect(sayNews("price_drop", facts, zh)).toEqual({ title: "满 8 人，全员降到 ¥35.90", text: "再来 7 人，降到 ¥29.90" });
    expect(sayNews("price_drop", { ...facts, next_tier: undefined }, en).text).toBe("This is the lowest price");
    expect(sayNews("almost_there", { ...facts, missing: 1, next_tier: undefined }, zh).title).toBe("还差 1 人就成团");
    expect(sayNews("last_hour", facts, en).title).toBe("Last hour, now ¥35.90");
    expect(sayNews("closed", { ...facts, outcome: "failed" }, zh).text).toBe("没有人被扣款，冻结的款项全部退回");
    expect(sayNews("closed", { ...facts, outcome: "formed" }, en).title).toBe("Closed at ¥35.90");
  });

  it("is previewed in one line", () => {
    expect(preview(message(1, { kind: "price_drop", payload: facts }), zh, asIs)).toBe("满 8 人，全员降到 ¥35.90");
    expect(preview(message(1, { nickname: "王姐", sender: "x", body: "好" }), zh, asIs)).toBe("王姐: 好");
    expect(preview(message(1, { nickname: "王姐", hidden: true }), zh, asIs)).toBe("王姐 撤回了一条消息");
    expect(preview(message(1, { kind: "image", nickname: "A", sender: "x", body: "" }), en, asIs)).toBe("A: Picture");
  });
});

describe("joins", () => {
  it("are one line while nobody speaks, and begin anew at what is unread", () => {
    const log = new RoomLog("");
    const join = (seq: number, nickname: string) => message(seq, { kind: "join", payload: { nickname } });
    log.add([join(1, "甲"), join(2, "乙"), join(3, "丙"), message(4), join(5, "丁")]);
    const rows = gather(log.shown(), 3);
    expect(rows.map((one) => one.seq)).toEqual([1, 3, 4, 5]);
    expect(sayLine(rows[0] ?? message(1), zh, asIs)).toBe("甲、乙 加入了群聊");
  });
});

describe("where a seat is paid", () => {
  const item = { seat_id: "s" } as OrderItem;
  const answer = { items: [{ seat_id: "s" }], refusals: [], ask: [], list_id: null, pay: null };

  it("is one place: the newest answer, else the newest reply of the room", () => {
    const log = new RoomLog("");
    log.add([message(1), message(2, { kind: "order", payload: { items: [item] } }), message(4, { kind: "order", payload: { items: [item] } })]);
    expect(payPlace("s", new Map(), log.shown())).toBe(4);
    const answers = new Map([1, 3].map((seq) => [seq, answer as never] as const));
    expect(payPlace("s", answers, log.shown())).toBe(3);
    expect(payPlace("other", answers, log.shown())).toBeNull();
  });
});

describe("what is typed", () => {
  it("is an amount only with the currency's decimals", () => {
    expect(["20", "20.5", "20.50", "20.505", "", "-1", "1e3"].map((one) => typedMinor(one, "cny"))).toEqual([2000, 2050, 2050, null, null, null, null]);
    expect([typedMinor("20", "jpy"), typedMinor("20.5", "jpy")]).toEqual([20, null]);
  });

  it("is a count within limits", () => {
    expect(["1", "0", "101", "x", " 7 "].map((one) => typedCount(one, 1, 100))).toEqual([1, null, null, null, 7]);
  });
});

describe("facts", () => {
  it("of a message without any are none", () => {
    expect(factsOf({ payload: null })).toEqual({});
  });
});
