/** The trail of acts that move money: what changed, in one line each. */

export interface Change {
  name: string;
  before: string;
  after: string;
}

/** What an act changed: the fields of both sides in order, those that stayed the same left out. */
export function changes(before: string | null, after: string | null): Change[] {
  const [old, now] = [fields(before), fields(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .map((name) => ({ name, before: old[name] ?? "", after: now[name] ?? "" }))
    .filter((one) => one.before !== one.after);
}

function fields(text: string | null): Record<string, string> {
  if (text === null || text === "") return {};
  const read: unknown = JSON.parse(text);
  if (typeof read !== "object" || read === null) return { value: String(read) };
  return Object.fromEntries(Object.entries(read).map(([name, value]) => [name, shown(value)]));
}

const shown = (value: unknown): string => (typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? ""));

/** What an act was about: its kind and its id; some subjects are an id alone. */
export function partsOf(subject: string): [kind: string, id: string] {
  const at = subject.indexOf(":");
  return at < 0 ? ["", subject] : [subject.slice(0, at), subject.slice(at + 1)];
}

/** Page of the console that shows what an act was about; null where there is none. */
export function pageOf(subject: string): string | null {
  const [kind, id] = partsOf(subject);
  const paths: Record<string, string> = {
    payout: `/finance/payouts/${id}`,
    period: `/finance/periods/${id}`,
    ledger_transaction: `/finance/transactions/${id}`,
    webhook: `/finance/webhooks/${id}`,
    export: `/finance/exports/${id}`,
    seat: `/finance/refunds?seat=${id}`,
    bank_line: "/finance/bank?show=all",
    finance_key: "/finance/keys",
  };
  return paths[kind] ?? null;
}
