"""Seats as orders change them: held after campaign and team-buy, before anything is decided."""

from collections.abc import Collection, Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from app.store.seats import seat_of
from domain.seat_orders import HeldSeat

CAMPAIGNS: Final = (
    "select id, campaign_id from team_buy where merchant_id = $1 and id = any($2::uuid[])"
)
LOCK: Final = """
    select s.merchant_id, s.id, s.team_buy_id, s.campaign_id, s.shopper_id, s.state, s.quantity,
           s.unit_price_minor, s.currency, s.counted, s.reserved_at, s.expires_at
      from seat s
      join json_to_recordset($2::json)
        as a(campaign_id uuid, shopper_id uuid, team_buy_id uuid)
        on (s.campaign_id, s.shopper_id, s.team_buy_id)
         = (a.campaign_id, a.shopper_id, a.team_buy_id)
     where s.merchant_id = $1 and s.state in ('reserved', 'authorized', 'captured')
     order by s.id for no key update of s
"""
PAYING: Final = """
    select seat_id from payment
     where merchant_id = $1 and seat_id = any($2::uuid[])
       and state in ('created', 'requires_action', 'saved', 'needs_action')
"""
# Stock moves by the difference: the campaign is held, so nobody else moves it meanwhile.
CHANGE: Final = """
    with changed as (
      select * from json_to_recordset($2::json)
        as c(id uuid, team_buy_id uuid, campaign_id uuid, quantity int, unit_price_minor bigint,
             more_units int)
    ), stocks as (
      update campaign c set units_held = units_held + moved.more_units
        from (select campaign_id, sum(more_units)::int as more_units from changed
               group by campaign_id) moved
       where c.merchant_id = $1 and c.id = moved.campaign_id
    )
    update seat s set quantity = changed.quantity, unit_price_minor = changed.unit_price_minor
      from changed
     where s.merchant_id = $1 and s.team_buy_id = changed.team_buy_id and s.id = changed.id
       and s.state = 'reserved'
"""
OF_SHOPPER: Final = """
    select s.merchant_id, s.id, s.team_buy_id, s.campaign_id, s.shopper_id, s.state, s.quantity,
           s.unit_price_minor, s.currency, s.counted, s.reserved_at, s.expires_at, l.code
      from team_buy_room l
      join team_buy t on (t.merchant_id, t.id) = (l.merchant_id, l.team_buy_id)
      join seat s on s.merchant_id = t.merchant_id and s.campaign_id = t.campaign_id
       and s.shopper_id = $3 and s.team_buy_id = t.id
     where l.merchant_id = $1 and l.room_id = $2 and l.ended_at is null
       and s.state in ('reserved', 'authorized', 'captured')
     order by l.card_seq limit 20
"""


class WhoseSeat(msgspec.Struct, frozen=True):
    """A shopper's place in a team-buy."""

    campaign_id: UUID
    shopper_id: UUID
    team_buy_id: UUID


class ChangedSeat(msgspec.Struct, frozen=True, kw_only=True):
    """A reserved seat with another number of units, `more_units` on top of what it had."""

    id: UUID
    team_buy_id: UUID
    campaign_id: UUID
    quantity: int
    unit_price_minor: int
    more_units: int


class CodedSeat(msgspec.Struct, frozen=True):
    """A seat, and the letter by which the room names its team-buy."""

    held: HeldSeat
    code: str


class _Campaign(msgspec.Struct, frozen=True):
    id: UUID
    campaign_id: UUID


async def campaigns_of(
    tx: Tx, merchant_id: UUID, team_buy_ids: Collection[UUID]
) -> dict[UUID, UUID]:
    """Return the campaigns of team-buys, which never change."""
    rows = many(_Campaign, await tx.fetch(CAMPAIGNS, merchant_id, list(team_buy_ids)))
    return {row.id: row.campaign_id for row in rows}


async def lock(
    tx: Tx, merchant_id: UUID, whose: Collection[WhoseSeat]
) -> dict[tuple[UUID, UUID], HeldSeat]:
    """Hold live seats, by (team-buy, shopper); campaigns and team-buys are held already.

    Whether one is being paid for is read after the lock: paying begins under it.
    """
    rows = await tx.fetch(LOCK, merchant_id, json_text(list(whose)))
    held = [seat_of(row) for row in rows]
    paying = await _paying(tx, merchant_id, [seat.id for seat in held]) if held else set()
    return {
        (seat.team_buy_id, seat.shopper_id): HeldSeat(seat, seat.id in paying)
        for seat in held
        if seat.shopper_id is not None
    }


async def _paying(tx: Tx, merchant_id: UUID, seat_ids: Sequence[UUID]) -> set[UUID]:
    return {row["seat_id"] for row in await tx.fetch(PAYING, merchant_id, seat_ids)}


async def change(tx: Tx, merchant_id: UUID, changed: Sequence[ChangedSeat]) -> None:
    """Write new numbers of units, and take the difference from the campaigns' stock."""
    if changed:
        await tx.execute(CHANGE, merchant_id, json_text(changed))


async def of_shopper(tx: Tx, merchant_id: UUID, room_id: UUID, shopper_id: UUID) -> list[CodedSeat]:
    """Return somebody's live seats in what is sold in a room, in the order of its cards."""
    rows = await tx.fetch(OF_SHOPPER, merchant_id, room_id, shopper_id)
    return [CodedSeat(HeldSeat(seat_of(row), is_paying=False), row["code"]) for row in rows]
