/** Who did something, as the books write it (`shopper:<id>`, `finance_key:<id>`), in words. */
import { useI18n } from "vue-i18n";
import { client, got } from "./api";
import { useOne } from "./lists";
import { me, merchantId } from "@/stores/session";

const SHORT = 8;

export interface Actor {
  kind: string;
  id: string;
}

export function actorOf(written: string): Actor {
  const at = written.indexOf(":");
  return at < 0 ? { kind: written, id: "" } : { kind: written.slice(0, at), id: written.slice(at + 1) };
}

/** Whether somebody did it under their own name; what their keys did, only the server knows. */
export function isBy(written: string, personId: string | undefined): boolean {
  const { kind, id } = actorOf(written);
  return kind === "shopper" && id === personId;
}

/** The end of an id tells apart what was made at the same time. */
export const shortId = (id: string): string => `…${id.slice(-SHORT)}`;

/** What pages call: names of colleagues, and of programs by their keys. */
export function useActors(): { who: (written: string) => string; isMine: (written: string) => boolean } {
  const { t } = useI18n();
  const staff = useOne(async () => {
    const path = { merchant_id: merchantId.value };
    const found = await got(client.GET("/v1/merchants/{merchant_id}/staff", { params: { path, query: { limit: 100 } } }));
    return new Map(found.items.map((one) => [one.shopper_id, one.display_name || one.nickname]));
  });
  const isMine = (written: string): boolean => isBy(written, me.value?.id);
  const who = (written: string): string => {
    if (written === "") return "—";
    if (isMine(written)) return t("actor.me");
    const { kind, id } = actorOf(written);
    const name = staff.value?.get(id);
    if (kind === "shopper") return name ?? t("actor.person", { id: shortId(id) });
    return kind === "finance_key" ? t("actor.key", { id: shortId(id) }) : t("actor.system");
  };
  return { who, isMine };
}
