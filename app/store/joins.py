"""The SQL of a join: lock campaigns, then team-buys; read; write all in one statement.

All requests of one batch belong to one merchant. Lock order: campaign → team_buy → seat.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from app.store.idempotency import StoredAnswer
from app.store.seats import seat_of
from domain.campaigns import CampaignStock
from domain.ids import TeamBuyRef
from domain.seats import Seat

# The inner select runs, and locks, before the outer one sees its first row: campaign → team_buy.
LOCK: Final = """
    with campaigns as materialized (
      select id from campaign where merchant_id = $1 and id = any($2::uuid[])
       order by id for no key update)
    select id from team_buy
     where merchant_id = $1 and id = any($3::uuid[]) and (select count(*) from campaigns) > 0
     order by id for no key update
"""
LOCK_CAMPAIGN_OF: Final = """
    select c.id from campaign c
      join team_buy_place p on p.merchant_id = c.merchant_id and p.campaign_id = c.id
     where c.merchant_id = $1 and p.team_buy_id = $2 for no key update of c
"""
READ_CAMPAIGNS: Final = """
    select id, stock, units_held, units_per_shopper_max, reserve_seconds
      from campaign where merchant_id = $1 and id = any($2::uuid[])
"""
# Rows travel as one JSON text: asyncpg encodes arrays element by element in Python, which cost
# more than the insert itself (30 µs a join). `offset 0` keeps the look-up inside: one index probe
# per asked row, whatever the statistics say; without it a fast-growing table is scanned whole.
READ_HELD: Final = """
    select s.* from json_to_recordset($2::json) as asked(campaign_id uuid, shopper_id uuid)
     cross join lateral (
       select merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
              unit_price_minor, currency, counted, reserved_at, expires_at
         from seat
        where merchant_id = $1 and campaign_id = asked.campaign_id
          and shopper_id = asked.shopper_id and state in ('reserved', 'authorized', 'captured')
       offset 0) s
"""
READ_ANSWERS: Final = """
    select k.* from unnest($1::text[]) as asked(digest)
     cross join lateral (
       select digest, body_hash, status, response from idempotency_key
        where digest = asked.digest::uuid offset 0) k
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
      select $1, s.* from json_to_recordset($2::json) as s(
        id uuid, team_buy_id uuid, campaign_id uuid, shopper_id uuid, quantity int,
        unit_price_minor bigint, currency text, reserved_at timestamptz, expires_at timestamptz,
        invite_code text, invited_by uuid, room_id uuid)
    ), places as (
      update team_buy t set seats_held = t.seats_held + d.count
        from json_to_recordset($3::json) as d(id uuid, count int)
       where t.merchant_id = $1 and t.id = d.id
    ), stocks as (
      update campaign c set units_held = c.units_held + d.count
        from json_to_recordset($4::json) as d(id uuid, count int)
       where c.merchant_id = $1 and c.id = d.id
    ), uses as (
      update invite i set uses_count = i.uses_count + d.count
        from json_to_recordset($5::json) as d(id text, count int) where i.code = d.id
    )
    insert into idempotency_key (digest, body_hash, status, response)
    select k.digest, decode(k.body_hash, 'base64'), k.status, decode(k.response, 'base64')
      from json_to_recordset($6::json)
        as k(digest uuid, body_hash text, status int, response text)
"""


class InviteUse(msgspec.Struct, frozen=True):
    """An invite that a join names: whose it is, and whether it may still be used."""

    code: str
    team_buy_id: UUID | None
    shopper_id: UUID
    uses_max: int
    uses_count: int
    ended: bool


class SeatRow(msgspec.Struct, frozen=True):
    """A new seat as it is written."""

    id: UUID
    team_buy_id: UUID
    campaign_id: UUID
    shopper_id: UUID
    quantity: int
    unit_price_minor: int
    currency: str
    reserved_at: datetime
    expires_at: datetime | None
    invite_code: str | None
    invited_by: UUID | None
    room_id: UUID | None


class Moved(msgspec.Struct, frozen=True):
    """By how much a counter grows."""

    id: UUID | str
    count: int


class AnswerRow(msgspec.Struct, frozen=True):
    """A first answer as it is written; msgspec encodes its bytes as base64."""

    digest: UUID
    body_hash: bytes
    status: int
    response: bytes


class JoinsToWrite(msgspec.Struct, frozen=True):
    """Everything a batch writes."""

    seats: Sequence[SeatRow]
    places: Sequence[Moved]
    units: Sequence[Moved]
    uses: Sequence[Moved]
    answers: Sequence[AnswerRow]


async def lock(
    tx: Tx, merchant_id: UUID, campaign_ids: Sequence[UUID], team_buy_ids: Sequence[UUID]
) -> dict[UUID, CampaignStock]:
    """Hold campaigns, then team-buys, each in id order, until the transaction ends.

    Returns:
        The campaigns' stock, read after the locks; the team-buys are read by `team_buys.read`.
    """
    await tx.execute(LOCK, merchant_id, campaign_ids, team_buy_ids)
    rows = await tx.fetch(READ_CAMPAIGNS, merchant_id, campaign_ids)
    return {row["id"]: CampaignStock(**dict(row)) for row in rows}


async def lock_campaign_of(tx: Tx, ref: TeamBuyRef) -> None:
    """Hold the campaign of a team-buy: first of all locks, for whoever may give stock back."""
    await tx.execute(LOCK_CAMPAIGN_OF, ref.merchant_id, ref.id)


async def held_seats(
    tx: Tx, merchant_id: UUID, shoppers: Iterable[tuple[UUID, UUID]]
) -> list[Seat]:
    """Return the live seats of (campaign, shopper) pairs, each pair named once."""
    asked = [{"campaign_id": campaign, "shopper_id": shopper} for campaign, shopper in shoppers]
    return [seat_of(row) for row in await tx.fetch(READ_HELD, merchant_id, json_text(asked))]


async def answers(tx: Tx, digests: Sequence[UUID]) -> dict[UUID, StoredAnswer]:
    """Return the first answers kept under these digests."""
    if not digests:
        return {}
    rows = await tx.fetch(READ_ANSWERS, [str(digest) for digest in digests])
    return {
        row["digest"]: StoredAnswer(row["body_hash"], row["status"], row["response"])
        for row in rows
    }


async def lock_invites(tx: Tx, codes: Sequence[str]) -> dict[str, InviteUse]:
    """Return the invites of these codes; those with a limit stay locked until the end."""
    if not codes:
        return {}
    await tx.fetch(LOCK_INVITES, codes)
    return {use.code: use for use in many(InviteUse, await tx.fetch(READ_INVITES, codes))}


async def write(tx: Tx, merchant_id: UUID, batch: JoinsToWrite) -> None:
    """Store a batch: seats, places, stock, uses of invites and first answers, in one statement."""
    await tx.execute(
        WRITE,
        merchant_id,
        json_text(batch.seats),
        json_text(batch.places),
        json_text(batch.units),
        json_text(batch.uses),
        json_text(batch.answers),
    )
