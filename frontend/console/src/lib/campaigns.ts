/** A campaign as a form: what is typed, what is wrong with it, and what is sent. */
import type { Schema } from "@shared/api-types";
import { readLadder, type TypedTier, typedLadder, wholeNumber } from "./ladder";
import { chargeMinMinor } from "./money";

const BUYERS_MAX = 100_000;
const DAY_SECONDS = 86_400;
const LENGTH_MAX_SECONDS = 30 * DAY_SECONDS;
const COMMISSION_MAX_PERCENT = 90;

export interface CampaignForm {
  title: string;
  description: string;
  /** One address per line. */
  images: string;
  currency: string;
  counting: string;
  tiers: TypedTier[];
  formedMin: string;
  buyersMax: string;
  stock: string;
  unitsPerShopperMax: string;
  length: string;
  lengthUnit: string;
  reserveMinutes: string;
  opensAt: string;
  closesAt: string;
  commissionPercent: string;
  earlyClose: boolean;
}

export const UNIT_SECONDS: Record<string, number> = { minutes: 60, hours: 3600, days: DAY_SECONDS };

export function emptyForm(): CampaignForm {
  return {
    title: "",
    description: "",
    images: "",
    currency: "cny",
    counting: "buyers",
    tiers: [
      { buyers: "1", price: "" },
      { buyers: "3", price: "" },
    ],
    formedMin: "3",
    buyersMax: "50",
    stock: "100",
    unitsPerShopperMax: "2",
    length: "24",
    lengthUnit: "hours",
    reserveMinutes: "15",
    opensAt: "",
    closesAt: "",
    commissionPercent: "5",
    earlyClose: true,
  };
}

/** The form of a campaign that stands; the length in the largest unit that tells it exactly. */
export function formOf(one: Schema<"CampaignView">): CampaignForm {
  const unit = ["days", "hours", "minutes"].find((name) => one.team_buy_seconds % (UNIT_SECONDS[name] ?? 1) === 0);
  return {
    title: one.title,
    description: one.description,
    images: one.images.join("\n"),
    currency: one.currency,
    counting: one.counting,
    tiers: typedLadder(one.ladder, one.currency),
    formedMin: String(one.formed_min),
    buyersMax: String(one.buyers_max),
    stock: String(one.stock ?? one.stock_left),
    unitsPerShopperMax: String(one.units_per_shopper_max),
    length: String(Math.max(1, Math.round(one.team_buy_seconds / (UNIT_SECONDS[unit ?? "minutes"] ?? 60)))),
    lengthUnit: unit ?? "minutes",
    reserveMinutes: String(Math.max(1, Math.round(one.reserve_seconds / 60))),
    opensAt: one.opens_at ?? "",
    closesAt: one.closes_at ?? "",
    commissionPercent: String(one.commission_bp / 100),
    earlyClose: one.early_close,
  };
}

export type FieldFault = "empty" | "whole" | "percent" | "length_long" | "above_count" | "window";
export type Faults = Partial<Record<keyof CampaignForm, FieldFault>>;

/** What is wrong, field by field; the ladder has faults of its own. */
export function faultsOf(form: CampaignForm): Faults {
  const faults: Faults = {};
  if (form.title.trim() === "") faults.title = "empty";
  for (const name of ["formedMin", "buyersMax", "unitsPerShopperMax", "length", "reserveMinutes"] as const) {
    if (wholeNumber(form[name]) === null) faults[name] = "whole";
  }
  if (!/^\d{1,9}$/.test(form.stock.trim())) faults.stock = "whole";
  if (basisPoints(form.commissionPercent) === null) faults.commissionPercent = "percent";
  if (seconds(form) > LENGTH_MAX_SECONDS) faults.length ??= "length_long";
  const counted = countedMax(form);
  if (faults.formedMin === undefined && counted !== null && Number(form.formedMin) > counted) {
    faults.formedMin = "above_count";
  }
  if (Number(form.buyersMax) > BUYERS_MAX) faults.buyersMax ??= "above_count";
  if (form.opensAt !== "" && form.closesAt !== "" && form.closesAt <= form.opensAt) faults.closesAt = "window";
  return faults;
}

/** The most that the forming rule can ever count (domain/campaigns.py). */
function countedMax(form: CampaignForm): number | null {
  const buyers = wholeNumber(form.buyersMax);
  const units = wholeNumber(form.unitsPerShopperMax);
  if (buyers === null || units === null || !/^\d{1,9}$/.test(form.stock.trim())) return null;
  return Math.min(form.counting === "units" ? buyers * Math.min(units, 99) : buyers, Number(form.stock));
}

function seconds(form: CampaignForm): number {
  return (wholeNumber(form.length) ?? 0) * (UNIT_SECONDS[form.lengthUnit] ?? 3600);
}

/** Percent with up to two decimals, in basis points; null when it is none. */
export function basisPoints(percent: string): number | null {
  const found = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(percent.trim());
  if (found === null) return null;
  const points = Number(`${found[1]}${(found[2] ?? "").padEnd(2, "0")}`);
  return points <= COMMISSION_MAX_PERCENT * 100 ? points : null;
}

/** All that is sent, of a new campaign and of a draft that is changed. */
type Given = Omit<Schema<"CampaignGiven">, "timezone">;

/** What is sent; null while anything is wrong. */
export function campaignGiven(form: CampaignForm): Given | null {
  const { tiers } = readLadder(form.tiers, form.currency);
  const commission = basisPoints(form.commissionPercent);
  if (tiers === null || commission === null || Object.keys(faultsOf(form)).length > 0) return null;
  if (chargeMinMinor(form.currency) === null) return null;
  return {
    title: form.title.trim(),
    description: form.description,
    images: form.images.split(/\s+/).filter(Boolean),
    currency: form.currency,
    counting: form.counting === "units" ? "units" : "buyers",
    ladder: tiers,
    formed_min: Number(form.formedMin),
    buyers_max: Number(form.buyersMax),
    stock: Number(form.stock),
    units_per_shopper_max: Number(form.unitsPerShopperMax),
    team_buy_seconds: seconds(form),
    reserve_seconds: Number(form.reserveMinutes) * 60,
    opens_at: form.opensAt === "" ? null : form.opensAt,
    closes_at: form.closesAt === "" ? null : form.closesAt,
    commission_bp: commission,
    early_close: form.earlyClose,
  };
}
