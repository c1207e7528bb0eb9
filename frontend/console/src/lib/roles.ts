/** What each role may do: the same table as domain/roles.py; the server decides, this only hides. */
import type { Schema } from "@shared/api-types";

export type Role = Schema<"Role">;
export type Need = "look" | "work" | "sell" | "fulfil" | "hire" | "books" | "operate";

const ALLOWED: Record<Need, readonly Role[]> = {
  look: ["owner", "manager", "clerk", "finance", "operator"],
  // Looking after one merchant's daily work: an operator has no shop to look after.
  work: ["owner", "manager", "clerk", "finance"],
  sell: ["owner", "manager"],
  fulfil: ["owner", "manager", "clerk"],
  hire: ["owner", "operator"],
  books: ["owner", "finance", "operator"],
  operate: ["operator"],
};

export const ROLES: readonly Role[] = ALLOWED.look;

/** Whether a role may do what needs `need`; nobody's role may nothing. */
export function allows(role: Role | null, need: Need): boolean {
  return role !== null && ALLOWED[need].includes(role);
}
