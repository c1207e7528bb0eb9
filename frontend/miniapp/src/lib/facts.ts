/** What the payload of each kind of message holds: the facts that every reader's client words. */
import type { Schema } from "@shared/api-types";
import type { Message } from "@shared/live-frames";

type NextTier = Schema<"NextTier">;

export type TeamBuyCard = Schema<"TeamBuyCard">;

export interface CampaignCard {
  card: "campaign";
  campaign_id: string;
  title: string;
  currency: string;
  ladder: Schema<"Tier">[];
  opens_at: string | null;
  closes_at: string | null;
}

export interface OfferCard {
  card: "offer";
  offer_id: string;
  campaign_id: string;
  for_shopper: string;
  title: string;
  quantity: number;
  unit_price_minor: number;
  currency: string;
  expires_at: string;
}

export interface LinkCard {
  card: "link";
  about: "product" | "live" | "video";
  url: string;
  title: string;
}

export type AnyCard = TeamBuyCard | CampaignCard | OfferCard | LinkCard;

/** Of price_drop, formed, almost_there, last_hour and closed; what does not apply is left out. */
export interface NewsFacts {
  team_buy_id: string;
  code: string;
  buyers_count: number;
  units_count: number;
  unit_price_minor: number;
  currency: string;
  closes_at: string;
  version: number;
  buyers_min?: number;
  old_unit_price_minor?: number;
  next_tier?: NextTier;
  missing?: number;
  outcome?: "formed" | "failed" | "cancelled";
}

export interface OrderItem {
  seat_id: string;
  shopper_id: string;
  nickname: string;
  team_buy_id: string;
  code: string;
  delta: number;
  units: number;
  state: Schema<"SeatState">;
  expires_at: string | null;
}

export interface ListFacts {
  team_buy_id: string;
  code: string;
  title: string;
  rows: Schema<"ShownRow">[];
  units_count: number;
  unit_price_minor: number;
  currency: string;
  closes_at: string;
}

export interface Moderated {
  act: string;
  by?: string;
  shopper_id?: string;
  nickname?: string;
  reason?: string;
  until?: string;
  role?: string;
  seconds?: number;
  count?: number;
}

export interface Announced {
  strong: boolean;
  ack_until: string | null;
}

export interface PacketFacts {
  red_packet_id: string;
  greeting: string;
  currency: string;
  total_minor: number;
  shares_count: number;
  sender: string;
  expires_at: string;
}

export interface CouponFacts {
  coupon_drop_id: string;
  title: string;
  currency: string;
  amount_minor: number;
  coupons_count: number;
  expires_at: string;
}

export interface SaidFacts {
  images?: string[];
  options?: string[];
  choices_max?: number;
  closes_at?: string | null;
}

/** The payload as the facts of its kind: which those are, the server's document of rooms says. */
export function factsOf<T>(message: Pick<Message, "payload">): Partial<T> {
  return (message.payload ?? {}) as Partial<T>;
}
