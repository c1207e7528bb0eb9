/** A room policy as a form: each field by what kind of thing it is. */
import type { Schema } from "@shared/api-types";

export type Policy = Schema<"RoomPolicy">;
type Named<T> = { [K in keyof Policy]-?: Exclude<Policy[K], undefined> extends T ? K : never }[keyof Policy];

export const SWITCHES = [
  "discoverable",
  "join_review",
  "member_invite",
  "history_from_join",
  "overflow",
  "outlives_campaign",
] as const satisfies readonly Named<boolean>[];
/** Whole numbers, with what may be left empty meaning "no limit". */
export const NUMBERS = [
  "members_max",
  "qr_until_members",
  "rooms_per_owner_max",
  "slow_mode_seconds",
  "member_messages_per_second",
  "member_messages_burst",
  "room_messages_per_second",
  "cards_per_hour_max",
  "cards_per_day_max",
  "cards_limited_from_members",
  "newcomer_seconds",
  "history_open_count",
  "pictures_per_day_max",
  "recall_seconds",
  "edit_seconds",
  "question_answer_seconds",
] as const satisfies readonly Named<number | null>[];
export const OPTIONAL: readonly string[] = [
  "qr_until_members",
  "rooms_per_owner_max",
  "cards_per_hour_max",
  "cards_per_day_max",
];
export const POSTINGS = ["post", "share"] as const;

export interface PolicyForm {
  numbers: Record<string, string>;
  switches: Record<string, boolean>;
  postings: Record<string, string>;
  words: string;
}

export function policyForm(policy: Policy): PolicyForm {
  return {
    numbers: Object.fromEntries(NUMBERS.map((name) => [name, textOf(policy[name])])),
    switches: Object.fromEntries(SWITCHES.map((name) => [name, policy[name] ?? false])),
    postings: Object.fromEntries(POSTINGS.map((name) => [name, policy[name] ?? "everyone"])),
    words: (policy.word_filters ?? []).join("\n"),
  };
}

function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** Which numbers cannot be read. */
export function policyFaults(form: PolicyForm): string[] {
  return NUMBERS.filter((name) => {
    const typed = (form.numbers[name] ?? "").trim();
    return typed === "" ? !OPTIONAL.includes(name) : !/^\d{1,7}$/.test(typed);
  });
}

/** The whole policy: what the form does not show stays as it was. */
export function policyGiven(form: PolicyForm, was: Policy): Record<string, unknown> {
  const numbers = NUMBERS.map((name) => {
    const typed = (form.numbers[name] ?? "").trim();
    return [name, typed === "" ? null : Number(typed)];
  });
  const word_filters = form.words.split("\n").map((word) => word.trim()).filter(Boolean);
  return { ...was, ...Object.fromEntries(numbers), ...form.switches, ...form.postings, word_filters };
}
