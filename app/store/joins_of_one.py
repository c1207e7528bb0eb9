"""The SQL of the joins of one team-buy that are decided without holding it (ADR-0027).

Two statements, each of which commits by itself: what is read says which version of the campaign's
row it was read with, and what is written asks for that version.
"""

from typing import Final

import msgspec

from app.store.database import Tx, json_text
from app.store.joins import (
    Beside,
    JoinsAsked,
    JoinsRead,
    JoinsToWrite,
    KeptAnswer,
    answer_columns,
    seat_columns,
)
from app.store.team_buys import team_buy_of
from domain.campaigns import CampaignStock
from domain.ids import TeamBuyRef
from domain.seats import Seat

# `offset 0` keeps a look-up inside: one index probe per asked row, whatever the statistics say.
READ: Final = """
    select t.merchant_id, t.id, t.campaign_id, t.initiator_id, t.leader_id, t.state, t.ladder,
           t.counting, t.currency, t.formed_min, t.buyers_max, t.seats_held, t.authorized_count,
           t.sponsored_count, t.buyers_count, t.units_count, t.unit_price_minor, t.version,
           t.opened_at, t.closes_at, t.closing_at, (select app_clock()) as at,
           c.xmin::text as campaign_version, c.stock, c.units_held, c.units_per_shopper_max,
           c.reserve_seconds, c.early_access_until,
           (select json_agg(s)
              from json_array_elements_text($3::json) as asked(shopper_id)
             cross join lateral (
               select merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
                      unit_price_minor, currency, counted, reserved_at, expires_at
                 from seat
                where merchant_id = $1 and campaign_id = t.campaign_id
                  and shopper_id = asked.shopper_id::uuid
                  and state in ('reserved', 'taking_over', 'authorized', 'captured')
               offset 0) s) as held,
           (select json_agg(k)
              from json_array_elements_text($4::json) as asked(digest)
             cross join lateral (
               select asked.digest, encode(body_hash, 'base64') as body_hash, status,
                      translate(encode(response, 'base64'), E'\\n', '') as response
                 from idempotency_key where digest = asked.digest::uuid offset 0) k) as answers
      from team_buy t
      join campaign c on c.merchant_id = t.merchant_id and c.id = t.campaign_id
     where t.merchant_id = $1 and t.id = $2
"""
# All or nothing: of what was decided by nothing may have changed. Every seat given or taken back
# anywhere writes its campaign's row, whose version therefore stands for all its seats; closing, and
# a lower price, are seen in the team-buy's.
#
# `(select $n)` hides how many rows there are: a plan for any values then costs what one for these
# values costs, and PostgreSQL stops planning anew (ADR-0026).
WRITE: Final = """
    with held as (
      select from campaign where merchant_id = $1 and id = $3 and xmin::text = $4 and $8 > 0
         for no key update
    ), places as (
      update team_buy set seats_held = seats_held + $8::int
       where merchant_id = $1 and id = $2 and exists (select from held)
         and state = 'open' and seats_held = $5 and unit_price_minor = $6
      returning unit_price_minor, currency
    ), stocks as (
      update campaign set units_held = units_held + $9
       where merchant_id = $1 and id = $3 and exists (select from places)
    ), seats as (
      insert into seat (merchant_id, team_buy_id, campaign_id, unit_price_minor, currency,
                        reserved_at, expires_at, id, shopper_id, quantity, invite_code, invited_by,
                        room_id)
      select $1, $2, $3, places.unit_price_minor, places.currency, $7::timestamptz,
             $10::timestamptz, s.*
        from places
       cross join unnest((select $11::text::uuid[]), (select $12::text::uuid[]),
                         (select $13::text::int[]), (select $14::text::text[]),
                         (select $15::text::uuid[]), (select $16::text::uuid[])) as s
    ), answers as (
      insert into idempotency_key (digest, body_hash, status, response)
      select a.digest, substr($19::bytea, (a.number::int - 1) * 32 + 1, 32), a.status,
             substr($20::bytea, a.first, a.length)
        from unnest((select $17::text::uuid[]), (select $18::text::int[]),
                    (select $21::text::int[]), (select $22::text::int[]))
          with ordinality as a(digest, status, first, length, number)
       where $8 = 0 or exists (select from places)
    )
    select $8 = 0 or exists (select from places)
"""


class OneRead(msgspec.Struct, frozen=True):
    """What the joins of one team-buy are decided by, and the version of its campaign's row then."""

    found: JoinsRead
    version: str


async def read(tx: Tx, ref: TeamBuyRef, asked: JoinsAsked) -> OneRead | None:
    """Return what a batch decides by, all of one instant; None: there is no such team-buy."""
    row = await tx.fetchrow(
        READ,
        ref.merchant_id,
        ref.id,
        json_text([one.shopper_id for one in asked.shoppers]),
        json_text([one for one in asked.digests if one is not None]),
    )
    if row is None:
        return None
    stock = CampaignStock(
        row["campaign_id"],
        row["stock"],
        row["units_held"],
        row["units_per_shopper_max"],
        row["reserve_seconds"],
        row["early_access_until"],
    )
    held = msgspec.json.decode(row["held"] or "[]", type=list[Seat])
    answers = msgspec.json.decode(row["answers"] or "[]", type=list[KeptAnswer])
    found = JoinsRead({ref.id: team_buy_of(row)}, row["at"], Beside([stock], held, answers))
    return OneRead(found, row["campaign_version"])


async def write(tx: Tx, ref: TeamBuyRef, seen: OneRead, batch: JoinsToWrite) -> bool:
    """Store a batch in one statement, if everything is as it was seen.

    Returns:
        Whether it was stored; if not, nothing was.
    """
    team_buy = seen.found.team_buys[ref.id]
    terms = batch.terms.get(ref.id)
    written: bool = await tx.fetchval(
        WRITE,
        ref.merchant_id,
        ref.id,
        team_buy.campaign_id,
        seen.version,
        team_buy.seats_held,
        team_buy.unit_price_minor,
        None if terms is None else terms.reserved_at,
        len(batch.seats),
        batch.units.get(team_buy.campaign_id, 0),
        None if terms is None else terms.expires_at,
        *seat_columns(batch.seats),
        *answer_columns(batch.answers),
    )
    return written
