"""Transfers of seats in PostgreSQL; whoever changes one holds its team-buy's lock."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, many
from domain.ids import TeamBuyRef
from domain.seats import Seat
from domain.transfers import Transfer, TransferOutcome

BY_CODE: Final = """
    select merchant_id, id, code, campaign_id, team_buy_id, seat_id, giver_id, for_shopper_id,
           created_at, expires_at, taker_id, taker_seat_id, nullif(outcome, '') as outcome
      from seat_transfer where code = $1
"""
STANDING: Final = """
    select merchant_id, id, code, campaign_id, team_buy_id, seat_id, giver_id, for_shopper_id,
           created_at, expires_at, taker_id, taker_seat_id, nullif(outcome, '') as outcome
      from seat_transfer where merchant_id = $1 and seat_id = $2 and ended_at is null
"""
BY_TAKER: Final = """
    select merchant_id, id, code, campaign_id, team_buy_id, seat_id, giver_id, for_shopper_id,
           created_at, expires_at, taker_id, taker_seat_id, nullif(outcome, '') as outcome
      from seat_transfer
     where merchant_id = $1 and taker_seat_id = any($2::uuid[]) and ended_at is null
"""
INSERT: Final = """
    insert into seat_transfer (merchant_id, id, code, campaign_id, team_buy_id, seat_id, giver_id,
                               for_shopper_id, created_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""
ACCEPT: Final = """
    update seat_transfer
       set taker_id = $3, taker_seat_id = $4, accepted_at = app_clock(), expires_at = $5
     where merchant_id = $1 and id = $2 and ended_at is null and taker_id is null
    returning true
"""
END: Final = """
    update seat_transfer set outcome = $3, ended_at = app_clock()
     where merchant_id = $1 and id = $2 and ended_at is null
    returning true
"""
# Who takes over is invited by who gives; the room is kept where the newcomer is a member of it. No
# stock moves, but the campaign's row is written: whoever joins without holding it has to notice.
TAKE: Final = """
    with noted as (
      update campaign set units_held = units_held
       where merchant_id = $1
         and id = (select campaign_id from seat where merchant_id = $1 and team_buy_id = $3
                      and id = $4)
    )
    insert into seat (merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
                      unit_price_minor, currency, reserved_at, expires_at, invited_by, room_id)
    select $1, $2, $3, given.campaign_id, $5, 'taking_over', given.quantity, $6, given.currency,
           $7, $8, given.shopper_id,
           (select m.room_id from membership m
             where m.merchant_id = $1 and m.room_id = given.room_id and m.shopper_id = $5
               and m.state = 'active')
      from seat given
     where given.merchant_id = $1 and given.team_buy_id = $3 and given.id = $4
"""
LIVE: Final = """
    select team_buy_id, quantity from seat
     where merchant_id = $1 and campaign_id = $2 and shopper_id = $3
       and state in ('reserved', 'taking_over', 'authorized', 'captured')
"""
# An offer ends with joining, unless somebody has accepted it: their money may have come in time.
DUE: Final = """
    select t.merchant_id, t.id, t.team_buy_id, t.seat_id
      from seat_transfer t
      join team_buy b on (b.merchant_id, b.id) = (t.merchant_id, t.team_buy_id)
      join seat s on (s.merchant_id, s.team_buy_id, s.id)
           = (t.merchant_id, t.team_buy_id, t.seat_id)
     where t.ended_at is null and ($2::uuid is null or t.id = $2)
       and (t.expires_at <= app_now() or b.state not in ('open', 'closing')
            or s.state <> 'authorized' or (t.taker_id is null and b.state <> 'open'))
     order by t.expires_at limit $1
"""


class LiveUnits(msgspec.Struct, frozen=True):
    """A seat that a shopper has somewhere in a campaign."""

    team_buy_id: UUID
    quantity: int


class DueTransfer(msgspec.Struct, frozen=True):
    """An offer whose time is up, or whose seat is no longer there to be passed on."""

    merchant_id: UUID
    id: UUID
    team_buy_id: UUID
    seat_id: UUID

    @property
    def team_buy(self) -> TeamBuyRef:
        """Whose lock to hold."""
        return TeamBuyRef(self.merchant_id, self.team_buy_id)


async def by_code(tx: Tx, code: str) -> Transfer | None:
    """Return the offer that a code leads to."""
    return _transfer(await tx.fetchrow(BY_CODE, code))


async def standing(tx: Tx, merchant_id: UUID, seat_id: UUID) -> Transfer | None:
    """Return the offer of a seat that has not ended."""
    return _transfer(await tx.fetchrow(STANDING, merchant_id, seat_id))


async def by_taker(tx: Tx, merchant_id: UUID, seat_ids: Sequence[UUID]) -> list[Transfer]:
    """Return the offers that these seats take up."""
    return [_known(row) for row in await tx.fetch(BY_TAKER, merchant_id, seat_ids)]


async def insert(tx: Tx, new: Transfer) -> None:
    """Store an offer; a seat has one at a time."""
    await tx.execute(
        INSERT,
        new.merchant_id,
        new.id,
        new.code,
        new.campaign_id,
        new.team_buy_id,
        new.seat_id,
        new.giver_id,
        new.for_shopper_id,
        new.created_at,
        new.expires_at,
    )


async def accept(
    tx: Tx, transfer: Transfer, *, taker_id: UUID, seat_id: UUID, expires_at: datetime
) -> bool:
    """Write down who takes the seat over; False when somebody else was faster."""
    key = (transfer.merchant_id, transfer.id)
    return bool(await tx.fetchval(ACCEPT, *key, taker_id, seat_id, expires_at))


async def end(tx: Tx, transfer: Transfer | DueTransfer, outcome: TransferOutcome) -> bool:
    """End an offer; False when it has ended already."""
    return bool(await tx.fetchval(END, transfer.merchant_id, transfer.id, outcome.value))


async def take(tx: Tx, new: Seat, *, given_seat_id: UUID) -> None:
    """Store the seat that is to stand in another one's place."""
    await tx.execute(
        TAKE,
        new.merchant_id,
        new.id,
        new.team_buy_id,
        given_seat_id,
        new.shopper_id,
        new.unit_price_minor,
        new.reserved_at,
        new.expires_at,
    )


async def live(tx: Tx, merchant_id: UUID, campaign_id: UUID, shopper_id: UUID) -> list[LiveUnits]:
    """Return what a shopper has in a campaign; for a decision, under the campaign's lock."""
    return many(LiveUnits, await tx.fetch(LIVE, merchant_id, campaign_id, shopper_id))


async def due(tx: Tx, *, limit: int) -> list[DueTransfer]:
    """Return offers that have to end; nothing is locked."""
    return many(DueTransfer, await tx.fetch(DUE, limit, None))


async def is_due(tx: Tx, transfer: Transfer) -> bool:
    """Say whether an offer has to end; for a decision, under its team-buy's lock."""
    return await tx.fetchrow(DUE, 1, transfer.id) is not None


def _transfer(row: Row | None) -> Transfer | None:
    return None if row is None else _known(row)


def _known(row: Row) -> Transfer:
    return msgspec.convert(dict(row), Transfer)
