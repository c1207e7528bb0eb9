"""The SQL of a join: lock campaigns, then team-buys; read; write all in one statement.

All requests of one batch belong to one merchant. Lock order: campaign → team_buy → seat.
"""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many
from app.store.idempotency import StoredAnswer
from app.store.seats import seat_of
from domain.campaigns import CampaignStock
from domain.seats import Seat

LOCK_CAMPAIGNS: Final = """
    select id from campaign where merchant_id = $1 and id = any($2::uuid[])
     order by id for no key update
"""
READ_CAMPAIGNS: Final = """
    select id, stock, units_held, units_per_shopper_max, reserve_seconds
      from campaign where merchant_id = $1 and id = any($2::uuid[])
"""
READ_HELD: Final = """
    select merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
           unit_price_minor, currency, counted, reserved_at, expires_at
      from seat
     where merchant_id = $1 and campaign_id = any($2::uuid[]) and shopper_id = any($3::uuid[])
       and state in ('reserved', 'authorized', 'captured')
"""
READ_ANSWERS: Final = """
    select k.scope, k.key, k.body_hash, k.status, k.response
      from unnest($1::text[], $2::text[]) as asked(scope, key)
      join idempotency_key k on (k.scope, k.key) = (asked.scope, asked.key)
"""
READ_INVITES: Final = """
    select code, team_buy_id, shopper_id, uses_max, uses_count,
           revoked_at is not null or expires_at <= app_now() as ended
      from invite where code = any($1::text[])
"""
LOCK_INVITES: Final = """
    select code from invite where code = any($1::text[]) and uses_max > 0
     order by code for no key update
"""
WRITE: Final = """
    with seats as (
      insert into seat (merchant_id, id, team_buy_id, campaign_id, shopper_id, quantity,
                        unit_price_minor, currency, reserved_at, expires_at, invite_code,
                        invited_by, room_id)
      select $1, s.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[],
                                 $7::bigint[], $8::text[], $9::timestamptz[], $10::timestamptz[],
                                 $11::text[], $12::uuid[], $13::uuid[]) as s
    ), places as (
      update team_buy t set seats_held = t.seats_held + d.places
        from unnest($14::uuid[], $15::int[]) as d(id, places)
       where t.merchant_id = $1 and t.id = d.id
    ), stocks as (
      update campaign c set units_held = c.units_held + d.units
        from unnest($16::uuid[], $17::int[]) as d(id, units)
       where c.merchant_id = $1 and c.id = d.id
    ), uses as (
      update invite i set uses_count = i.uses_count + d.uses
        from unnest($18::text[], $19::int[]) as d(code, uses) where i.code = d.code
    )
    insert into idempotency_key (scope, key, body_hash, status, response)
    select * from unnest($20::text[], $21::text[], $22::bytea[], $23::int[], $24::bytea[])
    on conflict do nothing
"""


class InviteUse(msgspec.Struct, frozen=True):
    """An invite that a join names: whose it is, and whether it may still be used."""

    code: str
    team_buy_id: UUID | None
    shopper_id: UUID
    uses_max: int
    uses_count: int
    ended: bool


class SeatOrigin(msgspec.Struct, frozen=True):
    """Where a seat came from; never changes after it was reserved (PDD-4)."""

    invite_code: str | None
    invited_by: UUID | None
    room_id: UUID | None


class JoinsToWrite(msgspec.Struct, frozen=True):
    """Everything a batch writes. `answers` are first answers by (scope, key)."""

    seats: Sequence[Seat]
    origins: Sequence[SeatOrigin]
    places: dict[UUID, int]
    units: dict[UUID, int]
    uses: dict[str, int]
    answers: dict[tuple[str, str], StoredAnswer]


async def lock_campaigns(
    tx: Tx, merchant_id: UUID, ids: Sequence[UUID]
) -> dict[UUID, CampaignStock]:
    """Hold the campaigns' rows, in id order, until the transaction ends; return their stock."""
    await tx.fetch(LOCK_CAMPAIGNS, merchant_id, ids)
    rows = await tx.fetch(READ_CAMPAIGNS, merchant_id, ids)
    return {row["id"]: CampaignStock(**dict(row)) for row in rows}


async def held_seats(
    tx: Tx, merchant_id: UUID, campaign_ids: Sequence[UUID], shopper_ids: Sequence[UUID]
) -> list[Seat]:
    """Return the live seats of these shoppers in these campaigns."""
    return [
        seat_of(row) for row in await tx.fetch(READ_HELD, merchant_id, campaign_ids, shopper_ids)
    ]


async def answers(tx: Tx, asked: Sequence[tuple[str, str]]) -> dict[tuple[str, str], StoredAnswer]:
    """Return the first answers under these (scope, key) pairs."""
    if not asked:
        return {}
    rows = await tx.fetch(READ_ANSWERS, [scope for scope, _ in asked], [key for _, key in asked])
    return {
        (row["scope"], row["key"]): StoredAnswer(row["body_hash"], row["status"], row["response"])
        for row in rows
    }


async def lock_invites(tx: Tx, codes: Sequence[str]) -> dict[str, InviteUse]:
    """Return the invites of these codes; those with a limit stay locked until the end."""
    if not codes:
        return {}
    await tx.fetch(LOCK_INVITES, codes)
    return {use.code: use for use in many(InviteUse, await tx.fetch(READ_INVITES, codes))}


async def write(tx: Tx, merchant_id: UUID, joins: JoinsToWrite) -> None:
    """Store a batch: seats, places, stock, uses of invites and first answers, in one statement."""
    answered = joins.answers
    await tx.execute(
        WRITE,
        merchant_id,
        [seat.id for seat in joins.seats],
        [seat.team_buy_id for seat in joins.seats],
        [seat.campaign_id for seat in joins.seats],
        [seat.shopper_id for seat in joins.seats],
        [seat.quantity for seat in joins.seats],
        [seat.unit_price_minor for seat in joins.seats],
        [seat.currency for seat in joins.seats],
        [seat.reserved_at for seat in joins.seats],
        [seat.expires_at for seat in joins.seats],
        [origin.invite_code for origin in joins.origins],
        [origin.invited_by for origin in joins.origins],
        [origin.room_id for origin in joins.origins],
        list(joins.places),
        list(joins.places.values()),
        list(joins.units),
        list(joins.units.values()),
        list(joins.uses),
        list(joins.uses.values()),
        [scope for scope, _ in answered],
        [key for _, key in answered],
        [answer.body_hash for answer in answered.values()],
        [answer.status for answer in answered.values()],
        [answer.response for answer in answered.values()],
    )
