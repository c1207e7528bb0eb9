/** Many who come in one after the other are one line. */
import type { Shown } from "@shared/room-log";
import { factsOf } from "./facts";

export interface Joined {
  nickname: string;
  nicknames?: string[];
}

/** Take joins that follow each other together; `apart` begins a line of its own (what is new). */
export function gather(messages: readonly Shown[], apart: number | null): Shown[] {
  const rows: Shown[] = [];
  for (const one of messages) {
    const before = rows.at(-1);
    if (one.kind !== "join" || one.hidden || before?.kind !== "join" || one.seq === apart) {
      rows.push(one);
      continue;
    }
    const had = factsOf<Joined>(before);
    const nicknames = [...(had.nicknames ?? [had.nickname ?? ""]), factsOf<Joined>(one).nickname ?? ""];
    rows[rows.length - 1] = { ...before, payload: { ...had, nicknames } };
  }
  return rows;
}
