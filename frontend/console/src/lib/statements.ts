/** A payee's statement as rows: what it began with, what moved it, what it ended with. */
import type { Schema } from "@shared/api-types";
import { decimalText } from "./money";

type Statement = Schema<"Statement">;

export interface StatementRow {
  /** `opening`, a section, or `closing`; within a section each kind of booking. */
  name: string;
  kind: string | null;
  count: number | null;
  amountMinor: number;
}

export function statementRows(one: Statement): StatementRow[] {
  return [
    { name: "opening", kind: null, count: null, amountMinor: one.opening_minor },
    ...one.sections.flatMap((section) => [
      { name: section.section, kind: null, count: null, amountMinor: section.amount_minor },
      ...section.kinds.map((sum) => ({ name: section.section, kind: sum.kind, count: sum.count, amountMinor: sum.amount_minor })),
    ]),
    { name: "closing", kind: null, count: null, amountMinor: one.closing_minor },
  ];
}

/** The same as cells of a file; the hash is of the statement itself, which a file only repeats. */
export function statementCells(one: Statement): (string | number | null)[][] {
  return statementRows(one).map((row) => [
    row.name,
    row.kind ?? "",
    row.count,
    decimalText(row.amountMinor, one.currency),
    one.currency,
    one.known_at,
    one.sha256 ?? "",
  ]);
}
