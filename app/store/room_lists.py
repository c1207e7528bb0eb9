"""Rooms and their members as people see them: plain reads, never decided on."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from app.store.memberships import member_of
from app.store.rooms import room_of
from domain.ids import RoomRef
from domain.rooms import Membership, Room, RoomKind

MINE: Final = """
    select r.merchant_id, r.id, r.kind, r.owner_id, r.title, r.about, r.preset, r.policy,
           r.category, r.region, r.pickup_point_id, r.parent_id, r.series_id, r.series_no,
           r.members_count, r.last_seq, r.valid_from, r.valid_to, r.archived_at, r.created_at
      from membership m join room r on r.merchant_id = m.merchant_id and r.id = m.room_id
     where m.shopper_id = $1 and m.state = 'active'
       and ($2::text[] is null or r.kind = any($2))
       and ($3::uuid is null or (coalesce(m.pinned_at, '-infinity'), m.room_id) < (
             select coalesce(a.pinned_at, '-infinity'), a.room_id from membership a
              where a.shopper_id = $1 and a.room_id = $3 and a.state = 'active'))
     order by coalesce(m.pinned_at, '-infinity') desc, m.room_id desc limit $4
"""
# What a member has not read is what is above their cursor, and above what the policy hides.
UNREAD: Final = """
    select r.kind, count(*) as rooms_count,
           sum(greatest(r.last_seq - greatest(m.read_seq,
                 case when (r.policy->>'history_from_join')::boolean then m.joined_seq else 0 end),
               0))::bigint as unread_count
      from membership m join room r on r.merchant_id = m.merchant_id and r.id = m.room_id
     where m.shopper_id = $1 and m.state = 'active' and r.archived_at is null
     group by r.kind
"""
MINE_AS: Final = """
    select room_id, shopper_id, role, state, nickname, is_staff, invited_by, joined_at, joined_seq,
           read_seq, muted_until, notify, pinned_at, show_on_profile
      from membership
     where shopper_id = $1 and state = 'active' and room_id = any($2::uuid[])
"""
PARTS: Final = """
    select merchant_id, id, kind, owner_id, title, about, preset, policy, category, region,
           pickup_point_id, parent_id, series_id, series_no, members_count, last_seq, valid_from,
           valid_to, archived_at, created_at
      from room where merchant_id = $1 and parent_id = $2 and id > $3 order by id limit $4
"""
MEMBERS: Final = """
    select room_id, shopper_id, role, state, nickname, is_staff, invited_by, joined_at, joined_seq,
           read_seq, muted_until, notify, pinned_at, show_on_profile
      from membership
     where merchant_id = $1 and room_id = $2 and state = 'active' and shopper_id > $3
     order by shopper_id limit $4
"""
CARD: Final = """
    select r.id, r.merchant_id, r.title, r.about, r.category, r.region, r.series_no,
           coalesce(nullif(w.display_name, ''), p.nickname) as owner, r.members_count, r.policy,
           r.archived_at
      from room r
      join shopper p on p.id = r.owner_id
      left join staff w on w.merchant_id = r.merchant_id and w.shopper_id = r.owner_id
     where r.merchant_id = $1 and r.id = $2
"""
NICKNAME: Final = """
    select coalesce(nullif(w.display_name, ''), p.nickname)
      from shopper p left join staff w on w.merchant_id = $1 and w.shopper_id = p.id
     where p.id = $2
"""
SHOPS: Final = """
    select id from merchant where kind = 'merchant' and state = 'active' order by id limit 2
"""
SHOPS_OF: Final = """
    select s.merchant_id from staff s join merchant m on m.id = s.merchant_id
     where s.shopper_id = $1 and m.kind = 'merchant' order by 1 limit 2
"""
# The room a paid seat leads to: the one it came through, else one that was made for its campaign,
# else the newest of the leader who led its team-buy. Never somebody's who led nothing.
OF_SEAT: Final = """
    select r.id from seat s
      join team_buy t on (t.merchant_id, t.id) = (s.merchant_id, s.team_buy_id)
      join room r on r.merchant_id = s.merchant_id and r.kind = 'group' and r.archived_at is null
       and (r.id = s.room_id or r.id in (
         select c.room_id from room_campaign c
          where c.merchant_id = s.merchant_id and c.campaign_id = s.campaign_id
         union all
         select o.id from room o
          where o.merchant_id = s.merchant_id and o.owner_id = t.leader_id))
       and (r.id = s.room_id or r.series_no = 1)
     where s.merchant_id = $1 and s.shopper_id = $2 and s.id = $3
       and s.state in ('authorized', 'captured')
     order by r.id is not distinct from s.room_id desc, exists (
              select from room_campaign c
               where c.merchant_id = s.merchant_id and c.room_id = r.id
                 and c.campaign_id = s.campaign_id) desc, r.id desc limit 1
"""
MERCHANT_OF_SEAT: Final = "select merchant_id from seat where shopper_id = $1 and id = $2"


class Unread(msgspec.Struct, frozen=True):
    """How many rooms of a kind somebody is in, and what they have not read there."""

    kind: str
    rooms_count: int
    unread_count: int


class RoomCard(msgspec.Struct, frozen=True):
    """What a stranger with an invite sees of a room; `policy` is JSON."""

    id: UUID
    merchant_id: UUID
    title: str
    about: str
    category: str
    region: str
    series_no: int
    owner: str
    members_count: int
    policy: str
    archived_at: datetime | None


async def mine(
    tx: Tx, shopper_id: UUID, *, kinds: Sequence[RoomKind] | None, after: UUID | None, limit: int
) -> list[Room]:
    """Return the rooms somebody is in: the pinned ones, the latest first, then the newest."""
    rows = await tx.fetch(MINE, shopper_id, kinds, after, limit)
    return [room_of(row) for row in rows]


async def unread(tx: Tx, shopper_id: UUID) -> list[Unread]:
    """Return what somebody has not read, by kind of room."""
    return many(Unread, await tx.fetch(UNREAD, shopper_id))


async def mine_as(tx: Tx, shopper_id: UUID, room_ids: list[UUID]) -> dict[UUID, Membership]:
    """Return what somebody is in these rooms."""
    rows = await tx.fetch(MINE_AS, shopper_id, room_ids)
    return {row["room_id"]: member_of(row) for row in rows}


async def parts(tx: Tx, ref: RoomRef, *, after: UUID, limit: int) -> list[Room]:
    """Return the sub-rooms of a room."""
    rows = await tx.fetch(PARTS, ref.merchant_id, ref.id, after, limit)
    return [room_of(row) for row in rows]


async def members(tx: Tx, ref: RoomRef, *, after: UUID, limit: int) -> list[Membership]:
    """Return who is in a room."""
    rows = await tx.fetch(MEMBERS, ref.merchant_id, ref.id, after, limit)
    return [member_of(row) for row in rows]


async def card(tx: Tx, ref: RoomRef) -> RoomCard | None:
    """Return what a stranger with an invite may see of a room."""
    return one(RoomCard, await tx.fetchrow(CARD, ref.merchant_id, ref.id))


async def nickname(tx: Tx, merchant_id: UUID, shopper_id: UUID) -> str:
    """Return how somebody is called at a merchant: staff by their persona; empty for nobody."""
    return str(await tx.fetchval(NICKNAME, merchant_id, shopper_id) or "")


async def only_merchant(tx: Tx, shopper_id: UUID) -> UUID | None:
    """Return the merchant somebody means without saying so.

    The only one they work for, else the only one there is; None where that names none or several.
    """
    of_person = [row["merchant_id"] for row in await tx.fetch(SHOPS_OF, shopper_id)]
    found = of_person or [row["id"] for row in await tx.fetch(SHOPS)]
    return found[0] if len(found) == 1 else None


async def of_seat(tx: Tx, shopper_id: UUID, seat_id: UUID) -> RoomRef | None:
    """Return the room that somebody's paid seat leads to."""
    merchant_id = await tx.fetchval(MERCHANT_OF_SEAT, shopper_id, seat_id)
    room_id = await tx.fetchval(OF_SEAT, merchant_id, shopper_id, seat_id)
    return None if room_id is None else RoomRef(merchant_id, room_id)
