"""Where team-buys are announced, and what each room has been told of them (P9).

Rows are locked after their room's row, by whoever posts; the relay that wakes them locks no room.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many, one
from app.store.team_buys import team_buy_of
from domain.ids import RoomRef, TeamBuyRef
from domain.team_buy_news import Told
from domain.team_buys import TeamBuy

FIND: Final = """
    select merchant_id, team_buy_id, room_id, code, card_seq, shared_by
      from team_buy_room where merchant_id = $1 and team_buy_id = $2 and room_id = $3
"""
COUNT: Final = "select count(*) from team_buy_room where merchant_id = $1 and room_id = $2"
INSERT: Final = """
    insert into team_buy_room (merchant_id, team_buy_id, room_id, code, card_seq, shared_by,
                               told_version, told_tier, told, next_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app_now())
"""
OF_ROOM: Final = """
    select merchant_id, team_buy_id, room_id, code, card_seq, shared_by
      from team_buy_room
     where merchant_id = $1 and room_id = $2 and card_seq < $3
     order by card_seq desc limit $4
"""
# What stands is compared with what was told, so a room that has nothing new to hear sleeps on.
WAKE: Final = """
    update team_buy_room r set next_at = app_now()
      from json_to_recordset($1::json)
        as s(merchant_id uuid, team_buy_id uuid, tiers_count int, names jsonb)
     where r.merchant_id = s.merchant_id and r.team_buy_id = s.team_buy_id
       and r.ended_at is null
       and (r.told_tier < s.tiers_count
            or not r.told ?& array(select jsonb_array_elements_text(s.names)))
"""
DUE: Final = """
    select distinct merchant_id, room_id as id from (
      select merchant_id, room_id from team_buy_room
       where ended_at is null and next_at <= app_now()
       order by next_at limit $1) due
"""
LOCK_DUE: Final = """
    select merchant_id, team_buy_id, room_id, code, card_seq, shared_by, told_tier, told
      from team_buy_room
     where merchant_id = $1 and room_id = $2 and ended_at is null and next_at <= app_now()
     order by linked_at, team_buy_id limit $3 for no key update
"""
TOPICS: Final = """
    select t.merchant_id, t.id, t.campaign_id, t.initiator_id, t.leader_id, t.state, t.ladder,
           t.counting, t.currency, t.formed_min, t.buyers_max, t.seats_held, t.authorized_count,
           t.sponsored_count, t.buyers_count, t.units_count, t.unit_price_minor, t.version,
           t.opened_at, t.closes_at, t.closing_at, t.close_reason, c.title, c.timezone,
           (select app_clock()) as at
      from team_buy t join campaign c on (c.merchant_id, c.id) = (t.merchant_id, t.campaign_id)
     where t.merchant_id = $1 and t.id = any($2::uuid[])
"""
SAVE: Final = """
    update team_buy_room r
       set told_version = s.told_version, told_tier = s.told_tier, told = s.told,
           next_at = coalesce(s.next_at, r.next_at),
           ended_at = case when s.next_at is null then app_clock() end
      from json_to_recordset($3::json)
        as s(team_buy_id uuid, told_version bigint, told_tier int, told jsonb,
             next_at timestamptz)
     where r.merchant_id = $1 and r.room_id = $2 and r.team_buy_id = s.team_buy_id
"""


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A team-buy's card in a room: how it is called there, which message it is, who shared it."""

    merchant_id: UUID
    team_buy_id: UUID
    room_id: UUID
    code: str
    card_seq: int
    shared_by: UUID


class DueLink(msgspec.Struct, frozen=True, kw_only=True):
    """A link whose room may have something to hear, and what it has heard."""

    link: Link
    told: Told


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A team-buy as announcements need it, and PostgreSQL's clock."""

    team_buy: TeamBuy
    title: str
    timezone: str
    cancelled: bool
    at: datetime


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What stands of a team-buy now: a room that has heard less of it is woken."""

    merchant_id: UUID
    team_buy_id: UUID
    tiers_count: int
    names: Sequence[str]


class ToldRow(msgspec.Struct, frozen=True, kw_only=True):
    """What a room has now heard. `next_at` None: it hears nothing more."""

    team_buy_id: UUID
    told_version: int
    told_tier: int
    told: Mapping[str, int]
    next_at: datetime | None


async def find(tx: Tx, room: RoomRef, team_buy_id: UUID) -> Link | None:
    """Return the card of a team-buy in a room."""
    return one(Link, await tx.fetchrow(FIND, room.merchant_id, team_buy_id, room.id))


async def count(tx: Tx, room: RoomRef) -> int:
    """Return how many team-buys were ever shared in a room; exact while its row is held."""
    shared_count: int = await tx.fetchval(COUNT, room.merchant_id, room.id)
    return shared_count


async def insert(tx: Tx, link: Link, told: Told, *, version: int) -> None:
    """Store a link; the room's row is held. `version` is the team-buy's when `told` was true."""
    await tx.execute(
        INSERT,
        link.merchant_id,
        link.team_buy_id,
        link.room_id,
        link.code,
        link.card_seq,
        link.shared_by,
        version,
        told.tiers_count,
        json_text(told.names),
    )


async def of_room(tx: Tx, room: RoomRef, *, before_seq: int, limit: int) -> list[Link]:
    """Return the team-buys shared in a room, the newest card first."""
    return many(Link, await tx.fetch(OF_ROOM, room.merchant_id, room.id, before_seq, limit))


async def wake(tx: Tx, standings: Sequence[Standing]) -> None:
    """Have rooms looked at that have not heard all of what stands."""
    if standings:
        await tx.execute(WAKE, json_text(standings))


async def due_rooms(tx: Tx, *, limit: int) -> list[RoomRef]:
    """Return rooms in which something may have to be said; `limit` counts links, not rooms."""
    return many(RoomRef, await tx.fetch(DUE, limit))


async def lock_due(tx: Tx, room: RoomRef, *, limit: int) -> list[DueLink]:
    """Hold the room's links that are due; the room's row is held already.

    A wake of the relay waits for this lock, so a fact that comes after what is read next is not
    overwritten by the time of the next look.
    """
    rows = await tx.fetch(LOCK_DUE, room.merchant_id, room.id, limit)
    return [
        DueLink(
            link=Link(**{name: row[name] for name in Link.__struct_fields__}),
            told=Told(row["told_tier"], msgspec.json.decode(row["told"], type=dict[str, int])),
        )
        for row in rows
    ]


async def topics(tx: Tx, merchant_id: UUID, ids: Sequence[UUID]) -> dict[UUID, Topic]:
    """Return team-buys as announcements need them."""
    return {
        row["id"]: Topic(
            team_buy=team_buy_of(row),
            title=row["title"],
            timezone=row["timezone"],
            cancelled=row["close_reason"] == "cancelled",
            at=row["at"],
        )
        for row in await tx.fetch(TOPICS, merchant_id, ids)
    }


async def topic(tx: Tx, ref: TeamBuyRef) -> Topic | None:
    """Return one team-buy as announcements need it."""
    return (await topics(tx, ref.merchant_id, [ref.id])).get(ref.id)


async def save(tx: Tx, room: RoomRef, rows: Sequence[ToldRow]) -> None:
    """Write what a room has heard, in the transaction that posted it."""
    if rows:
        await tx.execute(SAVE, room.merchant_id, room.id, json_text(rows))
