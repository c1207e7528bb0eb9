"""Team-buys in PostgreSQL: locked first, then read in a second statement together with the clock.

A statement that waits for a lock has looked at its other rows, and at the clock, before the wait:
lock and read in one statement oversold a three-place team-buy 3 runs of 3 (performance.md).
"""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx
from domain.campaigns import Counting
from domain.ids import TeamBuyRef
from domain.pricing import PriceLadder
from domain.team_buys import TeamBuy, TeamBuyState

LOCK: Final = """
    select id from team_buy where merchant_id = $1 and id = any($2::uuid[])
     order by id for no key update
"""
READ: Final = """
    select merchant_id, id, campaign_id, initiator_id, leader_id, state, ladder, counting, currency,
           formed_min, buyers_max, seats_held, authorized_count, sponsored_count, buyers_count,
           units_count, unit_price_minor, version, opened_at, closes_at, closing_at,
           (select app_clock()) as at
      from team_buy where merchant_id = $1 and id = any($2::uuid[])
"""
INSERT: Final = """
    insert into team_buy (merchant_id, id, campaign_id, initiator_id, leader_id, room_id,
        invite_code, ladder, counting, currency, formed_min, buyers_max, commission_bp,
        platform_fee_bp, unit_price_minor, opened_at, closes_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
"""
INSERT_PLACE: Final = """
    insert into team_buy_place (team_buy_id, merchant_id, campaign_id) values ($1, $2, $3)
"""
PLACE: Final = "select merchant_id, campaign_id from team_buy_place where team_buy_id = $1"
SAVE: Final = """
    update team_buy t
       set state = s.state, seats_held = s.seats_held, authorized_count = s.authorized_count,
           sponsored_count = s.sponsored_count, buyers_count = s.buyers_count,
           units_count = s.units_count, unit_price_minor = s.unit_price_minor,
           version = s.version, closing_at = s.closing_at, close_reason = case
             when t.close_reason = '' then s.close_reason else t.close_reason end,
           next_close_at = case when s.state = 'closing' then now() else t.next_close_at end
      from unnest($2::uuid[], $3::text[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[],
                  $9::bigint[], $10::bigint[], $11::timestamptz[], $12::text[])
        as s(id, state, seats_held, authorized_count, sponsored_count, buyers_count, units_count,
             unit_price_minor, version, closing_at, close_reason)
     where t.merchant_id = $1 and t.id = s.id
"""
HAND_OVER: Final = """
    update team_buy t set initiator_id = s.shopper_id
      from (select shopper_id from seat
             where merchant_id = $1 and team_buy_id = $2 and state = 'authorized'
               and shopper_id is not null
             order by authorized_at, id limit 1) s
     where t.merchant_id = $1 and t.id = $2
"""


class Place(msgspec.Struct, frozen=True):
    """Where a team-buy lies: never changes, so it may be cached for ever."""

    merchant_id: UUID
    campaign_id: UUID


class NewTeamBuy(msgspec.Struct, frozen=True, kw_only=True):
    """A team-buy about to be stored: the value and what only the store keeps."""

    team_buy: TeamBuy
    room_id: UUID | None
    invite_code: str
    commission_bp: int
    platform_fee_bp: int


async def lock(
    tx: Tx, merchant_id: UUID, ids: Sequence[UUID]
) -> tuple[dict[UUID, TeamBuy], datetime | None]:
    """Hold the rows of `ids` until the transaction ends; return them and PostgreSQL's clock.

    Rows are locked in id order. Ids that are not there are missing from the answer; the clock is
    None when none is.
    """
    await tx.execute(LOCK, merchant_id, ids)
    return await read(tx, merchant_id, ids)


async def read(
    tx: Tx, merchant_id: UUID, ids: Sequence[UUID]
) -> tuple[dict[UUID, TeamBuy], datetime | None]:
    """Return team-buys and PostgreSQL's clock; for a decision, only after they were locked."""
    rows = await tx.fetch(READ, merchant_id, ids)
    return {row["id"]: team_buy_of(row) for row in rows}, rows[0]["at"] if rows else None


async def lock_one(tx: Tx, ref: TeamBuyRef) -> tuple[TeamBuy, datetime] | None:
    """Hold one team-buy's row until the transaction ends; say what it is and what time it is."""
    found, at = await lock(tx, ref.merchant_id, [ref.id])
    return None if at is None else (found[ref.id], at)


async def place(tx: Tx, team_buy_id: UUID) -> Place | None:
    """Return which merchant and campaign a team-buy belongs to."""
    row = await tx.fetchrow(PLACE, team_buy_id)
    return None if row is None else Place(row["merchant_id"], row["campaign_id"])


async def insert(tx: Tx, new: NewTeamBuy) -> None:
    """Store a team-buy that has just been opened, and its look-up row."""
    one = new.team_buy
    await tx.execute(INSERT_PLACE, one.id, one.merchant_id, one.campaign_id)
    await tx.execute(
        INSERT,
        one.merchant_id,
        one.id,
        one.campaign_id,
        one.initiator_id,
        one.leader_id,
        new.room_id,
        new.invite_code,
        msgspec.json.encode(one.ladder).decode(),
        one.counting.value,
        one.currency,
        one.formed_min,
        one.buyers_max,
        new.commission_bp,
        new.platform_fee_bp,
        one.unit_price_minor,
        one.opened_at,
        one.closes_at,
    )


async def save(
    tx: Tx, merchant_id: UUID, changed: Sequence[TeamBuy], *, close_reason: str = ""
) -> None:
    """Write state, counts, price and version of team-buys that this transaction has locked."""
    if not changed:
        return
    await tx.execute(
        SAVE,
        merchant_id,
        [one.id for one in changed],
        [one.state.value for one in changed],
        [one.seats_held for one in changed],
        [one.authorized_count for one in changed],
        [one.sponsored_count for one in changed],
        [one.buyers_count for one in changed],
        [one.units_count for one in changed],
        [one.unit_price_minor for one in changed],
        [one.version for one in changed],
        [one.closing_at for one in changed],
        [close_reason if one.state is TeamBuyState.CLOSING else "" for one in changed],
    )


async def pass_on(tx: Tx, ref: TeamBuyRef) -> None:
    """Make the first paid shopper the initiator; with nobody left it stays as it is."""
    await tx.execute(HAND_OVER, ref.merchant_id, ref.id)


def team_buy_of(row: Row) -> TeamBuy:
    """Return the team-buy of a row whose columns are named like its fields."""
    return TeamBuy(
        merchant_id=row["merchant_id"],
        id=row["id"],
        campaign_id=row["campaign_id"],
        initiator_id=row["initiator_id"],
        leader_id=row["leader_id"],
        state=TeamBuyState(row["state"]),
        ladder=ladder_of_json(row["ladder"]),
        counting=Counting(row["counting"]),
        currency=row["currency"],
        formed_min=row["formed_min"],
        buyers_max=row["buyers_max"],
        seats_held=row["seats_held"],
        authorized_count=row["authorized_count"],
        sponsored_count=row["sponsored_count"],
        buyers_count=row["buyers_count"],
        units_count=row["units_count"],
        unit_price_minor=row["unit_price_minor"],
        version=row["version"],
        opened_at=row["opened_at"],
        closes_at=row["closes_at"],
        closing_at=row["closing_at"],
    )


@lru_cache(maxsize=4_096)
def ladder_of_json(text: str) -> PriceLadder:
    """Return the ladder of a jsonb column; checked while decoding, remembered by its text."""
    return msgspec.json.decode(text, type=PriceLadder)
