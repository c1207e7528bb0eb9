"""What live screens ask for, many rooms at a time: where each ends, and who may look in."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text
from app.store.memberships import member_of
from app.store.rooms import room_of
from domain.ids import PLATFORM_ID, RoomRef
from domain.roles import Role
from domain.rooms import Membership, Room

HEADS: Final = """
    select r.id, r.last_seq
      from unnest($1::uuid[], $2::uuid[]) asked(merchant_id, id)
      join room r on (r.merchant_id, r.id) = (asked.merchant_id, asked.id)
"""
ROOMS: Final = """
    select r.merchant_id, r.id, r.kind, r.owner_id, r.title, r.about, r.preset, r.policy,
           r.category, r.region, r.pickup_point_id, r.parent_id, r.series_id, r.series_no,
           r.members_count, r.last_seq, r.valid_from, r.valid_to, r.archived_at, r.created_at
      from room_place p join room r on (r.merchant_id, r.id) = (p.merchant_id, p.room_id)
     where p.room_id = any($1::uuid[])
"""
# Of some people in some rooms: one person in many rooms, or many in one.
MEMBERS: Final = """
    select m.room_id, m.shopper_id, m.role, m.state, m.nickname, m.is_staff, m.invited_by,
           m.joined_at, m.joined_seq, m.read_seq, m.muted_until, m.notify, m.pinned_at,
           m.show_on_profile
      from room_place p
      join membership m on (m.merchant_id, m.room_id) = (p.merchant_id, p.room_id)
     where p.room_id = any($1::uuid[]) and m.shopper_id = any($2::uuid[])
"""
STAFF: Final = """
    select merchant_id, shopper_id, role from staff
     where shopper_id = any($2::uuid[])
       and (merchant_id = any($1::uuid[]) or (merchant_id = $3 and role = 'operator'))
     order by merchant_id = any($1::uuid[])
"""
# The rooms somebody is in, those where something was said last first.
OWN: Final = """
    select m.room_id
      from membership m
      join room r on (r.merchant_id, r.id) = (m.merchant_id, m.room_id)
      left join message s
        on (s.merchant_id, s.room_id, s.seq) = (r.merchant_id, r.id, r.last_seq)
     where m.shopper_id = $1 and m.state = 'active' and r.archived_at is null
     order by coalesce(s.created_at, r.created_at) desc, m.room_id desc limit $2
"""
SAVE_READ: Final = """
    update membership m set read_seq = greatest(m.read_seq, least(n.seq, r.last_seq))
      from json_to_recordset($1::json)
             as n(merchant_id uuid, room_id uuid, shopper_id uuid, seq bigint)
      join room r on (r.merchant_id, r.id) = (n.merchant_id, n.room_id)
     where (m.merchant_id, m.room_id, m.shopper_id) = (n.merchant_id, n.room_id, n.shopper_id)
       and m.state = 'active' and m.read_seq < least(n.seq, r.last_seq)
"""
VERSIONS: Final = """
    select t.id, t.version
      from team_buy_place p
      join team_buy t on (t.merchant_id, t.id) = (p.merchant_id, p.team_buy_id)
     where p.team_buy_id = any($1::uuid[])
"""


class ReadMark(msgspec.Struct, frozen=True, kw_only=True):
    """How far somebody has read a room."""

    merchant_id: UUID
    room_id: UUID
    shopper_id: UUID
    seq: int


async def heads(tx: Tx, refs: Sequence[RoomRef]) -> dict[UUID, int]:
    """Return the number of the newest message of each room."""
    rows = await tx.fetch(HEADS, [one.merchant_id for one in refs], [one.id for one in refs])
    return {row["id"]: row["last_seq"] for row in rows}


async def rooms(tx: Tx, room_ids: Sequence[UUID]) -> list[Room]:
    """Return those rooms that there are."""
    return [room_of(row) for row in await tx.fetch(ROOMS, room_ids)]


async def members(
    tx: Tx, room_ids: Sequence[UUID], shopper_ids: Sequence[UUID]
) -> dict[tuple[UUID, UUID], Membership]:
    """Return the places of these people in these rooms, by room and person."""
    rows = await tx.fetch(MEMBERS, room_ids, shopper_ids)
    return {(row["room_id"], row["shopper_id"]): member_of(row) for row in rows}


async def staff(
    tx: Tx, merchant_ids: Sequence[UUID], shopper_ids: Sequence[UUID]
) -> dict[tuple[UUID, UUID], Role]:
    """Return what these people are at these merchants; the platform's operators, everywhere."""
    rows = await tx.fetch(STAFF, merchant_ids, shopper_ids, PLATFORM_ID)
    found: dict[tuple[UUID, UUID], Role] = {}
    for row in rows:  # the operators' own rows come first, a merchant's own word replaces them
        everywhere = row["merchant_id"] == PLATFORM_ID
        for merchant_id in merchant_ids if everywhere else [row["merchant_id"]]:
            found[merchant_id, row["shopper_id"]] = Role(row["role"])
    return found


async def own(tx: Tx, shopper_id: UUID, *, limit: int) -> list[UUID]:
    """Return the rooms somebody is in, those where something was said last first."""
    return [row["room_id"] for row in await tx.fetch(OWN, shopper_id, limit)]


async def save_read(tx: Tx, marks: Sequence[ReadMark]) -> None:
    """Move read cursors forward, never back, and never past the end of the room."""
    await tx.execute(SAVE_READ, json_text(marks))


async def versions(tx: Tx, team_buy_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return the versions of team-buys."""
    rows = await tx.fetch(VERSIONS, team_buy_ids)
    return {row["id"]: row["version"] for row in rows}
