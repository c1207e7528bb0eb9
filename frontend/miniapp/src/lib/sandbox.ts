/**
 * What a phone and a bank do in development, at `/sandbox/…` of a server that has it.
 *
 * A production server has no such paths; `lib/config` says whether this one does.
 */
import { uuid7 } from "@shared/ids";
import { Unreachable } from "./api";
import { ORIGIN } from "./origin";

interface Sms {
  items: { code: string | null }[];
}

/** The newest code that was sent to a phone; null where nobody plays its part. */
export async function readCode(phone: string): Promise<string | null> {
  const reply = await ask("GET", `/sandbox/sms?phone=${encodeURIComponent(phone)}`);
  if (reply.status !== 200) return null;
  return (reply.data as Sms).items.find((one) => one.code !== null)?.code ?? null;
}

interface Paid {
  status?: string;
  requires_action?: boolean;
  error?: { code?: string; decline_code?: string };
}

export type CardAnswer =
  | { is: "done" }
  | { is: "asks" }
  | { is: "declined"; declineCode: string };

/** Confirm an intent as Stripe.js would: with a card, or by passing (or not) the bank's question. */
export async function confirmCard(
  clientSecret: string,
  given: { card?: string; authenticate?: boolean; save?: boolean },
): Promise<CardAnswer> {
  const reply = await ask("POST", "/sandbox/pay", { client_secret: clientSecret, ...given });
  const said = reply.data as Paid;
  if (reply.status === 200) return said.requires_action === true ? { is: "asks" } : { is: "done" };
  return { is: "declined", declineCode: said.error?.decline_code ?? said.error?.code ?? "" };
}

function ask(method: "GET" | "POST", path: string, body?: unknown): Promise<{ status: number; data: unknown }> {
  return new Promise((resolve, reject) => {
    uni.request({
      url: ORIGIN + path,
      method,
      header: { "Content-Type": "application/json", "Idempotency-Key": uuid7() },
      data: body === undefined ? undefined : JSON.stringify(body),
      timeout: 10_000,
      success: (got) => resolve({ status: got.statusCode, data: got.data }),
      fail: (why) => reject(new Unreachable(why.errMsg)),
    });
  });
}
