"""What those who run a room change of it and of its members; the room's row is locked."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from domain.ids import RoomRef
from domain.room_policies import RoomPolicy
from domain.rooms import MembershipState, RoomRole

SET_MUTED: Final = """
    update membership set muted_until = $4
     where merchant_id = $1 and room_id = $2 and shopper_id = $3
"""
SET_ROLE: Final = """
    update membership set role = $4
     where merchant_id = $1 and room_id = $2 and shopper_id = $3
"""
SET_OWNER: Final = "update room set owner_id = $3 where merchant_id = $1 and id = $2"
SET_POLICY: Final = "update room set policy = $3::text::jsonb where merchant_id = $1 and id = $2"
# Whoever had left before stays gone since then; only those who were in are counted out.
END: Final = """
    with gone as (
      update membership set state = $4, left_at = coalesce(left_at, app_clock())
       where merchant_id = $1 and room_id = $2 and shopper_id = any($3::uuid[])
      returning old.state as was)
    update room
       set members_count = members_count - (select count(*) from gone where was = 'active')
     where merchant_id = $1 and id = $2
"""
END_INVITES: Final = """
    update invite set revoked_at = app_clock()
     where merchant_id = $1 and room_id = $2 and shopper_id = any($3::uuid[])
       and revoked_at is null
"""
INVITATIONS: Final = """
    select shopper_id, nickname, role, state, invited_by, joined_at
      from membership where merchant_id = $1 and room_id = $2 order by joined_at, shopper_id
"""
BANNED: Final = """
    select shopper_id, nickname, role, state, invited_by, joined_at
      from membership
     where merchant_id = $1 and room_id = $2 and state = 'banned' and shopper_id > $3
     order by shopper_id limit $4
"""


class Invitation(msgspec.Struct, frozen=True):
    """Somebody who ever came into a room, and who brought them (WX-4)."""

    shopper_id: UUID
    nickname: str
    role: str
    state: str
    invited_by: UUID | None
    joined_at: datetime


async def set_muted(tx: Tx, ref: RoomRef, shopper_id: UUID, until: datetime | None) -> None:
    """Let somebody not write until then; None lets them."""
    await tx.execute(SET_MUTED, ref.merchant_id, ref.id, shopper_id, until)


async def set_role(tx: Tx, ref: RoomRef, shopper_id: UUID, role: RoomRole) -> None:
    """Give somebody a role."""
    await tx.execute(SET_ROLE, ref.merchant_id, ref.id, shopper_id, role.value)


async def hand_over(tx: Tx, ref: RoomRef, *, old: UUID, new: UUID) -> None:
    """Make somebody else the owner; the old one stays as an admin. In this order: one owner."""
    await set_role(tx, ref, old, RoomRole.ADMIN)
    await set_role(tx, ref, new, RoomRole.OWNER)
    await tx.execute(SET_OWNER, ref.merchant_id, ref.id, new)


async def set_policy(tx: Tx, ref: RoomRef, policy: RoomPolicy) -> None:
    """Write what the room allows."""
    await tx.execute(SET_POLICY, ref.merchant_id, ref.id, json_text(policy))


async def end(tx: Tx, ref: RoomRef, shopper_ids: Sequence[UUID], state: MembershipState) -> None:
    """Put people out of the room, or say of those who are out how they went.

    The codes they passed on end with them: nobody comes in on the word of who had to go (WX-4).
    """
    await tx.execute(END, ref.merchant_id, ref.id, shopper_ids, state.value)
    await tx.execute(END_INVITES, ref.merchant_id, ref.id, shopper_ids)


async def invitations(tx: Tx, ref: RoomRef) -> list[Invitation]:
    """Return everybody who ever came, in the order of their coming."""
    return many(Invitation, await tx.fetch(INVITATIONS, ref.merchant_id, ref.id))


async def banned(tx: Tx, ref: RoomRef, *, after: UUID, limit: int) -> list[Invitation]:
    """Return who is kept out, by id."""
    return many(Invitation, await tx.fetch(BANNED, ref.merchant_id, ref.id, after, limit))
