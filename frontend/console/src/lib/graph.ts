/** Who brought whom, as a tree that a list can show. */
import type { Schema } from "@shared/api-types";

type Invitation = Schema<"InvitationView">;

export interface Branch {
  member: Invitation;
  brought: Branch[];
  /** Everybody below, however far. */
  belowCount: number;
}

/** The branches of an invite graph; whoever's inviter is not among them begins a branch. */
export function branches(members: readonly Invitation[]): Branch[] {
  const made = new Map(members.map((member) => [member.shopper_id, { member, brought: [], belowCount: 0 } as Branch]));
  const roots: Branch[] = [];
  for (const branch of made.values()) {
    const by = branch.member.invited_by;
    const inviter = by === null || by === branch.member.shopper_id ? undefined : made.get(by);
    if (inviter === undefined) roots.push(branch);
    else inviter.brought.push(branch);
  }
  for (const root of roots) count(root, new Set());
  return roots;
}

function count(branch: Branch, seen: Set<Branch>): number {
  if (seen.has(branch)) return 0;
  seen.add(branch);
  branch.belowCount = branch.brought.reduce((sum, one) => sum + 1 + count(one, seen), 0);
  return branch.belowCount;
}
