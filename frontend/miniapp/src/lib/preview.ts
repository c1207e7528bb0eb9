/** A message in one line, for the list of rooms and for search. */
import type { Message } from "@shared/live-frames";
import { factsOf, type NewsFacts, type OrderItem } from "./facts";
import { sayLine, sayNews, type Translate } from "./say";

const LINES = new Set(["join", "leave", "system", "pin"]);
const NEWS = new Set(["price_drop", "formed", "almost_there", "last_hour", "closed"]);

export function preview(message: Message, t: Translate, name: (nickname: string) => string): string {
  if (message.hidden) return t("chat.recalled", { name: name(message.nickname) });
  if (LINES.has(message.kind)) return sayLine(message, t, name).split("\n")[0] ?? "";
  if (NEWS.has(message.kind)) return sayNews(message.kind, message.payload as NewsFacts, t).title;
  if (message.kind === "order") {
    const items = factsOf<{ items: OrderItem[] }>(message).items ?? [];
    return items.map((one) => t("chat.order.line", { name: name(one.nickname), delta: one.delta > 0 ? `+${one.delta}` : "", units: one.units })).join(" · ");
  }
  if (message.kind === "list") return t("chat.list.show", {});
  if (message.kind === "drop") return t(factsOf<{ red_packet_id: string }>(message).red_packet_id === undefined ? "chat.coupon.title" : "chat.packet.title", {});
  const said = message.kind === "card" ? (factsOf<{ title: string }>(message).title ?? message.body) : message.body;
  const words = message.kind === "image" && said === "" ? t("chat.picture", {}) : said;
  return message.sender === null ? words : `${name(message.nickname)}: ${words}`;
}
