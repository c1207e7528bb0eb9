"""Who is in a room, or was."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx
from domain.ids import RoomRef
from domain.rooms import Membership, Notify

READ: Final = """
    select room_id, shopper_id, role, state, nickname, is_staff, invited_by, joined_at, joined_seq,
           read_seq, muted_until, notify, pinned_at, show_on_profile
      from membership where merchant_id = $1 and room_id = $2 and shopper_id = any($3::uuid[])
"""
INSERT: Final = """
    with counted as (
      update room set members_count = members_count + 1 where merchant_id = $1 and id = $2)
    insert into membership (merchant_id, room_id, shopper_id, role, nickname, is_staff, invited_by,
                            invite_code, joined_seq)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (merchant_id, room_id, shopper_id) do update
       set state = 'active', left_at = null, joined_at = app_clock(), role = excluded.role,
           nickname = excluded.nickname, is_staff = excluded.is_staff,
           joined_seq = excluded.joined_seq
     where membership.state <> 'active'
"""

RENAME_STAFF: Final = """
    update membership set nickname = $4
     where merchant_id = $1 and shopper_id = $2 and is_staff and nickname = $3
"""
SET_OWN: Final = """
    update membership
       set nickname = coalesce($4, nickname), notify = coalesce($5, notify),
           pinned_at = case $6::boolean when true then coalesce(pinned_at, app_clock())
                                        when false then null else pinned_at end,
           show_on_profile = coalesce($7, show_on_profile)
     where merchant_id = $1 and room_id = $2 and shopper_id = $3
"""


class OwnSettings(msgspec.Struct, frozen=True):
    """What a member alone decides of their place in a room; None leaves it."""

    nickname: str | None = None
    notify: Notify | None = None
    pinned: bool | None = None
    show_on_profile: bool | None = None


class NewMember(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody about to come in; sees what is above `joined_seq`."""

    shopper_id: UUID
    role: str
    nickname: str
    is_staff: bool
    invited_by: UUID | None
    invite_code: str | None
    joined_seq: int


async def read(tx: Tx, ref: RoomRef, shopper_id: UUID) -> Membership | None:
    """Return somebody's place in a room, whatever its state."""
    found = await of_shoppers(tx, ref, [shopper_id])
    return found.get(shopper_id)


async def of_shoppers(tx: Tx, ref: RoomRef, shopper_ids: Sequence[UUID]) -> dict[UUID, Membership]:
    """Return the places of several, whatever their state."""
    rows = await tx.fetch(READ, ref.merchant_id, ref.id, shopper_ids)
    return {row["shopper_id"]: member_of(row) for row in rows}


async def insert(tx: Tx, ref: RoomRef, new: NewMember) -> None:
    """Let somebody in, for the first time or again; the room's row is locked.

    Who brought them first stays (WX-4): the graph of invitations never changes.
    """
    await tx.execute(
        INSERT,
        ref.merchant_id,
        ref.id,
        new.shopper_id,
        new.role,
        new.nickname,
        new.is_staff,
        new.invited_by,
        new.invite_code,
        new.joined_seq,
    )


async def set_own(tx: Tx, ref: RoomRef, shopper_id: UUID, own: OwnSettings) -> None:
    """Write a member's own settings; a chat that is pinned already keeps its place."""
    await tx.execute(
        SET_OWN,
        ref.merchant_id,
        ref.id,
        shopper_id,
        own.nickname,
        own.notify,
        own.pinned,
        own.show_on_profile,
    )


async def rename_staff(
    tx: Tx, merchant_id: UUID, shopper_id: UUID, *, before: str, after: str
) -> None:
    """Call a member of the staff by another name, wherever they go by the one before."""
    await tx.execute(RENAME_STAFF, merchant_id, shopper_id, before, after)


def member_of(row: Row) -> Membership:
    """Return the membership of a row that has its columns."""
    return msgspec.convert(dict(row), Membership)
