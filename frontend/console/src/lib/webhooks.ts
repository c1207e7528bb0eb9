/** Where a merchant's programs are told of what happens. */

export const EVENTS = ["settlement.settled", "payout.paid", "payout.failed", "dispute.opened", "recon.mismatch", "period.closed"] as const;
export type EventName = (typeof EVENTS)[number];

/** Whether events can be sent there: https, a host with a point, no password in it. */
export function isSendable(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === "https:" && url.username === "" && url.password === "" && url.hostname.includes(".");
}

/** Key of the locale for an event; its point would be read as nesting. */
export const eventKey = (name: string): string => `webhook.event.${name.replace(".", "_")}`;

/** How long a former secret may sign beside the new one (app/web/webhook_endpoints.py: a week at most). */
export const OVERLAPS_SECONDS = [0, 3_600, 86_400, 604_800] as const;
