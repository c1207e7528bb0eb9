"""What is asked at a room's door: how somebody stands there, which room of a series has a place."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.ids import RoomRef
from domain.room_joins import Standing
from domain.rooms import Room

HOLD_PERSON: Final = "select pg_advisory_xact_lock(hashtextextended('rooms of ' || $1::text, 0))"
STANDING: Final = """
    select p.id as shopper_id,
           coalesce((select nullif(w.display_name, '') from staff w
             where w.merchant_id = $1 and w.shopper_id = p.id), p.nickname) as nickname,
           (select f.followed_at from follow f
             where f.leader_id = $3 and f.shopper_id = p.id) as followed_at,
           (select count(*)::integer from seat s
              join team_buy t on (t.merchant_id, t.id) = (s.merchant_id, s.team_buy_id)
             where s.merchant_id = $1 and s.shopper_id = p.id and s.state = 'captured'
               and t.leader_id = $3) as captured_count,
           exists (select from seat s
             where s.merchant_id = $1 and s.shopper_id = p.id
               and s.state in ('authorized', 'captured')
               and (not exists (select from room_campaign c
                                 where c.merchant_id = $1 and c.room_id = $2)
                    or s.campaign_id in (select c.campaign_id from room_campaign c
                                          where c.merchant_id = $1 and c.room_id = $2))
           ) as has_paid_seat,
           (select count(*)::integer from membership m
              join room r on r.merchant_id = m.merchant_id and r.id = m.room_id
             where m.shopper_id = p.id and m.state = 'active'
               and r.archived_at is null) as rooms_count,
           exists (select from staff w
             where w.merchant_id = $1 and w.shopper_id = p.id) as is_staff,
           exists (select from membership m
             where m.merchant_id = $1 and m.room_id = $5 and m.shopper_id = p.id
               and m.state = 'active') as is_in_parent
      from shopper p where p.id = $4 and p.state = 'active'
"""
OWNED_COUNT: Final = """
    select count(*) from room
     where merchant_id = $1 and owner_id = $2 and kind <> 'direct' and series_no = 1
       and archived_at is null
"""
ACTIVE_SHOPPERS: Final = """
    select id, nickname from shopper
     where id = any($1::uuid[]) and state = 'active'
       and (select count(*) from membership m
             where m.shopper_id = shopper.id and m.state = 'active') < $2
"""
# Who brought the inviter, and who brought them …: a loop would make the graph useless (WX-4).
IS_ABOVE: Final = """
    with recursive above as (
      select invited_by from membership
       where merchant_id = $1 and room_id = $2 and shopper_id = $3 and invited_by is not null
      union
      select m.invited_by from above a
        join membership m on m.shopper_id = a.invited_by
       where m.merchant_id = $1 and m.room_id = $2 and m.invited_by is not null)
    select exists (select from above where invited_by = $4)
"""
WITH_A_PLACE: Final = """
    select id from room
     where merchant_id = $1 and series_id = $2 and archived_at is null
       and members_count < (policy->>'members_max')::integer
     order by series_no limit 1
"""
LAST_OF_SERIES: Final = """
    select id from room where merchant_id = $1 and series_id = $2
     order by series_no desc limit 1
"""
MINE_OF_SERIES: Final = """
    select m.room_id from membership m
      join room r on r.merchant_id = m.merchant_id and r.id = m.room_id
     where m.merchant_id = $1 and r.series_id = $2 and m.shopper_id = $3 and m.state = 'active'
     order by r.series_no limit 1
"""
BEGIN_SERIES: Final = """
    update room set series_id = id where merchant_id = $1 and id = $2 and series_id is null
"""
LEAVE: Final = """
    with gone as (
      update membership set state = 'left', left_at = app_clock()
       where merchant_id = $1 and room_id = $2 and shopper_id = $3 and state = 'active'
      returning 1)
    update room set members_count = members_count - 1
     where merchant_id = $1 and id = $2 and exists (select from gone)
"""
LINK_CAMPAIGN: Final = """
    insert into room_campaign (merchant_id, room_id, campaign_id) values ($1, $2, $3)
    on conflict do nothing
"""
COPY_CAMPAIGNS: Final = """
    insert into room_campaign (merchant_id, room_id, campaign_id)
    select merchant_id, $3, campaign_id from room_campaign where merchant_id = $1 and room_id = $2
"""


class Named(msgspec.Struct, frozen=True):
    """Somebody and their nickname."""

    id: UUID
    nickname: str


async def hold_person(tx: Tx, shopper_id: UUID) -> None:
    """Let what one person does to their rooms happen one after the other: quotas hold."""
    await tx.execute(HOLD_PERSON, str(shopper_id))


async def standing(tx: Tx, room: Room, shopper_id: UUID) -> Standing | None:
    """Return how somebody stands at a room's door; None when there is no such person."""
    row = await tx.fetchrow(
        STANDING, room.merchant_id, room.id, room.owner_id, shopper_id, room.parent_id
    )
    return one(Standing, row)


async def owned_count(tx: Tx, merchant_id: UUID, owner_id: UUID) -> int:
    """Return how many rooms somebody has made here; a numbered series counts once."""
    count: int = await tx.fetchval(OWNED_COUNT, merchant_id, owner_id)
    return count


async def active_shoppers(
    tx: Tx, shopper_ids: Sequence[UUID], *, rooms_max: int
) -> dict[UUID, Named]:
    """Return those of these people who are there and in fewer than `rooms_max` rooms."""
    found = many(Named, await tx.fetch(ACTIVE_SHOPPERS, shopper_ids, rooms_max))
    return {person.id: person for person in found}


async def is_above(tx: Tx, ref: RoomRef, *, inviter_id: UUID, joiner_id: UUID) -> bool:
    """Say whether `joiner_id` brought `inviter_id`, straight or through others."""
    return bool(await tx.fetchval(IS_ABOVE, ref.merchant_id, ref.id, inviter_id, joiner_id))


async def with_a_place(tx: Tx, merchant_id: UUID, series_id: UUID) -> RoomRef | None:
    """Return the first room of a series that has a place; nothing is locked."""
    room_id = await tx.fetchval(WITH_A_PLACE, merchant_id, series_id)
    return None if room_id is None else RoomRef(merchant_id, room_id)


async def last_of_series(tx: Tx, merchant_id: UUID, series_id: UUID) -> RoomRef | None:
    """Return the newest room of a series; None before it has become one."""
    room_id = await tx.fetchval(LAST_OF_SERIES, merchant_id, series_id)
    return None if room_id is None else RoomRef(merchant_id, room_id)


async def mine_of_series(
    tx: Tx, merchant_id: UUID, series_id: UUID, shopper_id: UUID
) -> RoomRef | None:
    """Return the room of a series that somebody is in already."""
    room_id = await tx.fetchval(MINE_OF_SERIES, merchant_id, series_id, shopper_id)
    return None if room_id is None else RoomRef(merchant_id, room_id)


async def begin_series(tx: Tx, ref: RoomRef) -> None:
    """Make a room the first of a series; its row is locked."""
    await tx.execute(BEGIN_SERIES, ref.merchant_id, ref.id)


async def leave(tx: Tx, ref: RoomRef, shopper_id: UUID) -> None:
    """Let a member go who wants to; the room's row is locked."""
    await tx.execute(LEAVE, ref.merchant_id, ref.id, shopper_id)


async def link_campaign(tx: Tx, ref: RoomRef, campaign_id: UUID) -> None:
    """Say that a room was made for a campaign."""
    await tx.execute(LINK_CAMPAIGN, ref.merchant_id, ref.id, campaign_id)


async def copy_campaigns(tx: Tx, ref: RoomRef, new: RoomRef) -> None:
    """Say that a new room was made for the same campaigns as the one it continues."""
    await tx.execute(COPY_CAMPAIGNS, ref.merchant_id, ref.id, new.id)
