"""The SQL of a join: lock campaigns, then team-buys; read; write all in one statement.

All requests of one batch belong to one merchant. Lock order: campaign → team_buy → seat.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from itertools import accumulate
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, array_text, json_text, many
from app.store.idempotency import StoredAnswer
from app.store.team_buys import team_buy_of
from domain.campaigns import CampaignStock
from domain.ids import TeamBuyRef
from domain.seats import Seat
from domain.team_buys import TeamBuy

# The inner select runs, and locks, before the outer one sees its first row: campaign → team_buy.
LOCK: Final = """
    with campaigns as materialized (
      select id from campaign
       where merchant_id = $1 and id = any(array(select json_array_elements_text($2::json)::uuid))
       order by id for no key update)
    select id from team_buy
     where merchant_id = $1 and id = any(array(select json_array_elements_text($3::json)::uuid))
       and (select count(*) from campaigns) > 0
     order by id for no key update
"""
LOCK_CAMPAIGN_OF: Final = """
    select c.id from campaign c
      join team_buy_place p on p.merchant_id = c.merchant_id and p.campaign_id = c.id
     where c.merchant_id = $1 and p.team_buy_id = $2 for no key update of c
"""
READ_CAMPAIGNS: Final = """
    select id, stock, units_held, units_per_shopper_max, reserve_seconds, early_access_until
      from campaign where merchant_id = $1 and id = any($2::uuid[])
"""
# All a batch decides by, read after the locks in one round trip. What is not the team-buys' own
# (mostly small, or empty) travels once, as JSON in the first row.
#
# Rows travel as one JSON text: asyncpg encodes arrays element by element in Python, which cost
# more than the insert itself (30 µs a join). `offset 0` keeps a look-up inside: one index probe
# per asked row, whatever the statistics say; without it a fast-growing table is scanned whole.
READ: Final = """
    select t.merchant_id, t.id, t.campaign_id, t.initiator_id, t.leader_id, t.state, t.ladder,
           t.counting, t.currency, t.formed_min, t.buyers_max, t.seats_held, t.authorized_count,
           t.sponsored_count, t.buyers_count, t.units_count, t.unit_price_minor, t.version,
           t.opened_at, t.closes_at, t.closing_at, (select app_clock()) as at,
           case when row_number() over () = 1 then json_build_object(
             'campaigns', (
               select json_agg(c) from (
                 select id, stock, units_held, units_per_shopper_max, reserve_seconds,
                        early_access_until
                   from campaign
                  where merchant_id = $1
                    and id = any(array(select json_array_elements_text($2::json)::uuid))) c),
             'held', (
               select coalesce(json_agg(s), '[]')
                 from json_to_recordset($4::json) as asked(campaign_id uuid, shopper_id uuid)
                cross join lateral (
                  select merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
                         unit_price_minor, currency, counted, reserved_at, expires_at
                    from seat
                   where merchant_id = $1 and campaign_id = asked.campaign_id
                     and shopper_id = asked.shopper_id
                     and state in ('reserved', 'taking_over', 'authorized', 'captured')
                  offset 0) s),
             'answers', (
               select coalesce(json_agg(k), '[]')
                 from json_array_elements_text($5::json) as asked(digest)
                cross join lateral (
                  select asked.digest, encode(body_hash, 'base64') as body_hash, status,
                         translate(encode(response, 'base64'), E'\n', '') as response
                    from idempotency_key where digest = asked.digest::uuid offset 0) k)
           ) end as beside
      from team_buy t
     where t.merchant_id = $1
       and t.id = any(array(select json_array_elements_text($3::json)::uuid))
"""
READ_INVITES: Final = """
    select code, team_buy_id, shopper_id, uses_max, uses_count,
           revoked_at is not null or expires_at <= app_now() as ended
      from invite where code = any($1::text[])
"""
# `offset 0` keeps each look-up an index probe, as above.
READ_ORIGINS: Final = """
    select asked.room_id, asked.shopper_id, asked.team_buy_id, link.shared_by
      from json_to_recordset($2::json)
        as asked(room_id uuid, shopper_id uuid, team_buy_id uuid)
     cross join lateral (
       select from membership m
        where m.merchant_id = $1 and m.room_id = asked.room_id
          and m.shopper_id = asked.shopper_id and m.state = 'active'
       offset 0) member
      left join lateral (
       select r.shared_by from team_buy_room r
        where r.merchant_id = $1 and r.team_buy_id = asked.team_buy_id
          and r.room_id = asked.room_id
       offset 0) link on true
"""
READ_FIRST: Final = """
    select asked.campaign_id, asked.shopper_id
      from json_to_recordset($2::json) as asked(campaign_id uuid, shopper_id uuid)
     where exists (
       select from campaign_room c
         join membership m on m.merchant_id = c.merchant_id and m.room_id = c.room_id
        where c.merchant_id = $1 and c.campaign_id = asked.campaign_id
          and c.purpose = 'early_access' and m.shopper_id = asked.shopper_id
          and m.state = 'active')
"""
LOCK_INVITES: Final = """
    select code from invite where code = any($1::text[]) and uses_max > 0
     order by code for no key update
"""
# Seats of one team-buy differ in little: what they share travels once, as JSON, what is their own
# in columns, one text per column, and the bytes of all answers as one. JSON row by row cost
# PostgreSQL more than the rows did; arrays, which asyncpg encodes by element, cost us as much.
#
# Counters move by maps from id to count: joined to a recordset, of which the planner knows nothing,
# a whole merchant's team-buys were hashed for each batch.
WRITE: Final = """
    with seats as (
      insert into seat (merchant_id, id, team_buy_id, campaign_id, shopper_id, quantity,
                        unit_price_minor, currency, reserved_at, expires_at, invite_code,
                        invited_by, room_id)
      select $1, s.id, t.team_buy_id, t.campaign_id, s.shopper_id, s.quantity,
             t.unit_price_minor, t.currency, t.reserved_at, t.expires_at, s.invite_code,
             s.invited_by, s.room_id
        from unnest($3::text::int[], $4::text::uuid[], $5::text::uuid[], $6::text::int[],
                    $7::text::text[], $8::text::uuid[], $9::text::uuid[])
          as s(terms, id, shopper_id, quantity, invite_code, invited_by, room_id)
        join rows from (json_to_recordset($2::json) as (
               team_buy_id uuid, campaign_id uuid, unit_price_minor bigint, currency text,
               reserved_at timestamptz, expires_at timestamptz)) with ordinality
          as t(team_buy_id, campaign_id, unit_price_minor, currency, reserved_at, expires_at,
               number)
          on t.number = s.terms
    ), places as (
      update team_buy set seats_held = seats_held + ($10::jsonb ->> id::text)::int
       where merchant_id = $1 and id = any(array(select jsonb_object_keys($10::jsonb)::uuid))
    ), stocks as (
      update campaign set units_held = units_held + ($11::jsonb ->> id::text)::int
       where merchant_id = $1 and id = any(array(select jsonb_object_keys($11::jsonb)::uuid))
    ), uses as (
      update invite set uses_count = uses_count + ($12::jsonb ->> code)::int
       where code = any(array(select jsonb_object_keys($12::jsonb)))
    )
    insert into idempotency_key (digest, body_hash, status, response)
    select a.digest, substr($15::bytea, (a.number::int - 1) * 32 + 1, 32), a.status,
           substr($16::bytea, a.first, a.length)
      from unnest($13::text::uuid[], $14::text::int[], $17::text::int[], $18::text::int[])
        with ordinality as a(digest, status, first, length, number)
"""


class InviteUse(msgspec.Struct, frozen=True):
    """An invite that a join names: whose it is, and whether it may still be used."""

    code: str
    team_buy_id: UUID | None
    shopper_id: UUID
    uses_max: int
    uses_count: int
    ended: bool


class SeatTerms(msgspec.Struct, frozen=True):
    """What the new seats of a team-buy have in common."""

    team_buy_id: UUID
    campaign_id: UUID
    unit_price_minor: int
    currency: str
    reserved_at: datetime
    expires_at: datetime | None


class SeatRow(msgspec.Struct, frozen=True):
    """A new seat as it is written."""

    id: UUID
    team_buy_id: UUID
    shopper_id: UUID
    quantity: int
    invite_code: str | None
    invited_by: UUID | None
    room_id: UUID | None


class Shopper(msgspec.Struct, frozen=True):
    """Whose live seats of which campaign a join has to know."""

    campaign_id: UUID
    shopper_id: UUID


class Origin(msgspec.Struct, frozen=True):
    """From which room somebody joins which team-buy."""

    room_id: UUID
    shopper_id: UUID
    team_buy_id: UUID


class JoinsAsked(msgspec.Struct, frozen=True):
    """What a batch wants to know; digests are those of the keys sent, one per request, as text."""

    campaign_ids: Sequence[UUID]
    team_buy_ids: Sequence[UUID]
    shoppers: Collection[Shopper]
    digests: Sequence[str | None]


class KeptAnswer(msgspec.Struct, frozen=True):
    """A first answer, and the name it is kept under."""

    digest: str
    body_hash: bytes
    status: int
    response: bytes


class Beside(msgspec.Struct, frozen=True):
    """What is read beside the team-buys: stocks, live seats of the shoppers, first answers."""

    campaigns: list[CampaignStock]
    held: list[Seat]
    answers: list[KeptAnswer]


class JoinsRead(msgspec.Struct, frozen=True):
    """What a batch decides by, and PostgreSQL's clock, all read after the locks."""

    team_buys: dict[UUID, TeamBuy]
    at: datetime
    beside: Beside


class JoinsToWrite(msgspec.Struct, frozen=True):
    """Everything a batch writes.

    `terms`: by team-buy, whichever has new seats. `places`, `units`, `uses`: by how much each
    counter grows. `answers`: the first ones, by digest.
    """

    terms: Mapping[UUID, SeatTerms]
    seats: Sequence[SeatRow]
    places: Mapping[UUID, int]
    units: Mapping[UUID, int]
    uses: Mapping[str, int]
    answers: Mapping[str, StoredAnswer]


async def lock(
    tx: Tx, merchant_id: UUID, campaign_ids: Sequence[UUID], team_buy_ids: Sequence[UUID]
) -> dict[UUID, CampaignStock]:
    """Hold campaigns, then team-buys, each in id order, until the transaction ends.

    Returns:
        The campaigns' stock, read after the locks; the team-buys are read by `team_buys.read`.
    """
    await hold(tx, merchant_id, campaign_ids, team_buy_ids)
    rows = await tx.fetch(READ_CAMPAIGNS, merchant_id, campaign_ids)
    return {row["id"]: CampaignStock(**dict(row)) for row in rows}


async def hold(
    tx: Tx, merchant_id: UUID, campaign_ids: Sequence[UUID], team_buy_ids: Sequence[UUID]
) -> None:
    """Hold campaigns, then team-buys, each in id order, until the transaction ends."""
    await tx.execute(LOCK, merchant_id, json_text(campaign_ids), json_text(team_buy_ids))


async def read(tx: Tx, merchant_id: UUID, asked: JoinsAsked) -> JoinsRead | None:
    """Return what a batch decides by; the locks are held already. None: no team-buy is there."""
    rows = await tx.fetch(
        READ,
        merchant_id,
        json_text(asked.campaign_ids),
        json_text(asked.team_buy_ids),
        json_text(asked.shoppers),
        json_text([one for one in asked.digests if one is not None]),
    )
    if not rows:
        return None
    beside = next(row["beside"] for row in rows if row["beside"])
    return JoinsRead(
        {row["id"]: team_buy_of(row) for row in rows},
        rows[0]["at"],
        msgspec.json.decode(beside, type=Beside),
    )


async def origins(
    tx: Tx, merchant_id: UUID, asked: Collection[Origin]
) -> dict[Origin, UUID | None]:
    """Return who shared the team-buy into the room, for each shopper who is a member there."""
    if not asked:
        return {}
    rows = await tx.fetch(READ_ORIGINS, merchant_id, json_text(asked))
    return {
        Origin(row["room_id"], row["shopper_id"], row["team_buy_id"]): row["shared_by"]
        for row in rows
    }


async def first(tx: Tx, merchant_id: UUID, asked: Collection[Shopper]) -> set[tuple[UUID, UUID]]:
    """Return which shoppers are in a room that may buy of the campaign before others."""
    rows = await tx.fetch(READ_FIRST, merchant_id, json_text(asked))
    return {(row["campaign_id"], row["shopper_id"]) for row in rows}


async def lock_campaign_of(tx: Tx, ref: TeamBuyRef) -> None:
    """Hold the campaign of a team-buy: first of all locks, for whoever may give stock back."""
    await tx.execute(LOCK_CAMPAIGN_OF, ref.merchant_id, ref.id)


async def lock_invites(tx: Tx, codes: Sequence[str]) -> dict[str, InviteUse]:
    """Return the invites of these codes; those with a limit stay locked until the end."""
    if codes:
        await tx.fetch(LOCK_INVITES, codes)
    return await read_invites(tx, codes)


async def read_invites(tx: Tx, codes: Sequence[str]) -> dict[str, InviteUse]:
    """Return the invites of these codes."""
    if not codes:
        return {}
    return {use.code: use for use in many(InviteUse, await tx.fetch(READ_INVITES, codes))}


async def write(tx: Tx, merchant_id: UUID, batch: JoinsToWrite) -> None:
    """Store a batch: seats, places, stock, uses of invites and first answers, in one statement."""
    numbers = {team_buy_id: number for number, team_buy_id in enumerate(batch.terms, 1)}
    await tx.execute(
        WRITE,
        merchant_id,
        json_text(list(batch.terms.values())),
        array_text([numbers[one.team_buy_id] for one in batch.seats]),
        *seat_columns(batch.seats),
        json_text(batch.places),
        json_text(batch.units),
        json_text(batch.uses),
        *answer_columns(batch.answers),
    )


def seat_columns(seats: Sequence[SeatRow]) -> tuple[str | None, ...]:
    """Return new seats as parameters: id, shopper, quantity, invite, who invited, room."""
    return (
        array_text([one.id for one in seats]),
        array_text([one.shopper_id for one in seats]),
        array_text([one.quantity for one in seats]),
        _column_if_any([one.invite_code for one in seats]),
        _column_if_any([one.invited_by for one in seats]),
        _column_if_any([one.room_id for one in seats]),
    )


def answer_columns(answers: Mapping[str, StoredAnswer]) -> tuple[str | bytes, ...]:
    """Return first answers as parameters: digest, status; body hashes; responses, starts, lengths.

    The body hashes, of 32 bytes each, are one text of bytes, and so are the responses.
    """
    stored = answers.values()
    lengths = [len(one.response) for one in stored]
    return (
        array_text(list(answers)),
        array_text([one.status for one in stored]),
        b"".join(one.body_hash for one in stored),
        b"".join(one.response for one in stored),
        array_text([*accumulate(lengths, initial=1)][:-1]),
        array_text(lengths),
    )


def _column_if_any(values: Sequence[UUID | str | None]) -> str | None:
    """Return a column that is mostly empty: `unnest` fills what is missing with nulls."""
    return array_text(values) if any(values) else None
