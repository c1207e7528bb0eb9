"""Seats in PostgreSQL. Whoever changes a seat that counts holds its team-buy's lock."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, many, one
from domain.ids import TeamBuyRef
from domain.seats import Seat, SeatState

OF_SHOPPER: Final = """
    select merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
           unit_price_minor, currency, counted, reserved_at, expires_at
      from seat where shopper_id = $1 and id = $2
"""
OF_SHOPPER_LOCKED: Final = """
    select merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
           unit_price_minor, currency, counted, reserved_at, expires_at
      from seat where shopper_id = $1 and id = $2 for no key update
"""
OF_TEAM_BUY: Final = """
    select merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
           unit_price_minor, currency, counted, reserved_at, expires_at
      from seat where merchant_id = $1 and team_buy_id = $2 and id = $3
"""
SAME_CARD: Final = """
    select s.id, s.quantity from seat s
      join seat gone on (gone.merchant_id, gone.team_buy_id, gone.id) = ($1, $2, $3)
     where s.merchant_id = $1 and s.team_buy_id = $2
       and s.fingerprint = gone.fingerprint and s.state = 'authorized' and not s.counted
       and s.id <> gone.id
     order by s.id limit 1
"""
FINGERPRINT: Final = """
    select fingerprint from seat where merchant_id = $1 and team_buy_id = $2 and id = $3
"""
END: Final = """
    update seat set state = $4, counted = false, ended_at = app_clock(), expires_at = null,
                    end_reason = $5
     where merchant_id = $1 and team_buy_id = $2 and id = $3
       and state in ('reserved', 'taking_over', 'authorized')
    returning campaign_id, quantity, invite_code
"""
END_AUTHORIZED: Final = """
    update seat set state = $4, counted = false, ended_at = app_clock(), end_reason = $5
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and state = 'authorized'
    returning campaign_id, quantity, invite_code
"""
COUNT_IN: Final = """
    update seat set counted = true where merchant_id = $1 and team_buy_id = $2 and id = $3
"""
FREE_STOCK: Final = """
    update campaign set units_held = units_held - $3 where merchant_id = $1 and id = $2
"""
FREE_INVITE: Final = """
    update invite set uses_count = uses_count - 1
     where code = $1 and uses_max > 0 and uses_count > 0
"""
INSERT_SPONSORED: Final = """
    insert into seat (merchant_id, id, team_buy_id, campaign_id, sponsored_by, state, quantity,
                      unit_price_minor, currency, counted, reserved_at, authorized_at)
    values ($1, $2, $3, $4, $5, 'authorized', $6, $7, $8, true, $9, $9)
"""
REVIVE: Final = """
    update seat set state = 'reserved', ended_at = null, end_reason = '',
                    expires_at = app_clock() + make_interval(secs => $4)
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and state = 'expired'
       and not exists (select from seat other where other.merchant_id = $1
         and other.campaign_id = seat.campaign_id and other.team_buy_id = $2
         and other.shopper_id = seat.shopper_id
         and other.state in ('reserved', 'taking_over', 'authorized', 'captured'))
       and not exists (select from seat_transfer t where t.merchant_id = $1
         and t.taker_seat_id = seat.id)
    returning true
"""
EXPIRED: Final = """
    select merchant_id, campaign_id, team_buy_id, id from seat
     where state = 'reserved' and expires_at <= app_now() order by expires_at limit $1
"""
EXPIRE: Final = """
    update seat s set state = 'expired', ended_at = app_clock(), expires_at = null
     where s.merchant_id = $1 and s.team_buy_id = any($2::uuid[]) and s.id = any($3::uuid[])
       and s.state = 'reserved'
       and s.expires_at <= app_clock()
       and not exists (select from payment p where p.merchant_id = s.merchant_id
         and p.seat_id = s.id
         and p.state in ('created', 'requires_action', 'saved', 'needs_action'))
    returning s.id, s.campaign_id, s.team_buy_id, s.quantity, s.invite_code
"""
LOCK_IDLE: Final = """
    select id from seat
     where merchant_id = $1 and team_buy_id = any($2::uuid[]) and id = any($3::uuid[])
       and state = 'reserved'
     order by id for no key update skip locked
"""


class ExpiredSeat(msgspec.Struct, frozen=True):
    """A seat whose reservation has run out."""

    merchant_id: UUID
    campaign_id: UUID
    team_buy_id: UUID
    id: UUID


class EndedSeat(msgspec.Struct, frozen=True):
    """What a seat gives back when it ends without being paid."""

    campaign_id: UUID
    quantity: int
    invite_code: str | None


class ExpiredUnits(msgspec.Struct, frozen=True):
    """An expired seat and the units it gives back."""

    id: UUID
    campaign_id: UUID
    team_buy_id: UUID
    quantity: int
    invite_code: str | None


class SameCardSeat(msgspec.Struct, frozen=True):
    """A paid seat of the same card that did not count until now."""

    id: UUID
    quantity: int


async def of_shopper(
    tx: Tx, shopper_id: UUID, seat_id: UUID, *, locked: bool = False
) -> Seat | None:
    """Return a shopper's own seat; `locked` holds its row until the transaction ends."""
    row = await tx.fetchrow(OF_SHOPPER_LOCKED if locked else OF_SHOPPER, shopper_id, seat_id)
    return None if row is None else seat_of(row)


async def of_team_buy(tx: Tx, ref: TeamBuyRef, seat_id: UUID) -> Seat | None:
    """Return a seat of a team-buy."""
    row = await tx.fetchrow(OF_TEAM_BUY, ref.merchant_id, ref.id, seat_id)
    return None if row is None else seat_of(row)


async def same_card_seat(tx: Tx, ref: TeamBuyRef, seat_id: UUID) -> SameCardSeat | None:
    """Return the seat that would count in this one's stead, paid by the same card."""
    return one(SameCardSeat, await tx.fetchrow(SAME_CARD, ref.merchant_id, ref.id, seat_id))


async def fingerprint(tx: Tx, ref: TeamBuyRef, seat_id: UUID) -> str | None:
    """Return the fingerprint of the card a seat was paid with, where cards are told apart."""
    found: str | None = await tx.fetchval(FINGERPRINT, ref.merchant_id, ref.id, seat_id)
    return found


async def end(
    tx: Tx, ref: TeamBuyRef, seat_id: UUID, *, state: SeatState, reason: str = ""
) -> EndedSeat | None:
    """End a live, uncaptured seat; None when it has ended already."""
    row = await tx.fetchrow(END, ref.merchant_id, ref.id, seat_id, state.value, reason)
    return one(EndedSeat, row)


async def end_authorized(
    tx: Tx, ref: TeamBuyRef, seat_id: UUID, *, state: SeatState, reason: str
) -> EndedSeat | None:
    """End a paid seat whose money goes back; None when it is not one (any more)."""
    row = await tx.fetchrow(END_AUTHORIZED, ref.merchant_id, ref.id, seat_id, state.value, reason)
    return one(EndedSeat, row)


async def count_in(tx: Tx, ref: TeamBuyRef, seat_id: UUID) -> None:
    """Let a paid seat count towards the tier."""
    await tx.execute(COUNT_IN, ref.merchant_id, ref.id, seat_id)


async def free_stock(tx: Tx, merchant_id: UUID, ended: EndedSeat) -> None:
    """Give an ended seat's units and its use of an invite back; the campaign is locked."""
    await tx.execute(FREE_STOCK, merchant_id, ended.campaign_id, ended.quantity)
    if ended.invite_code is not None:
        await tx.execute(FREE_INVITE, ended.invite_code)


async def insert_sponsored(tx: Tx, seat: Seat, *, transaction_id: UUID) -> None:
    """Store a seat that the merchant stands for, with the ledger transaction that books it."""
    await tx.execute(
        INSERT_SPONSORED,
        seat.merchant_id,
        seat.id,
        seat.team_buy_id,
        seat.campaign_id,
        transaction_id,
        seat.quantity,
        seat.unit_price_minor,
        seat.currency,
        seat.reserved_at,
    )


async def revive(tx: Tx, ref: TeamBuyRef, seat_id: UUID, *, reserve_seconds: int) -> bool:
    """Make an expired seat reserved again; False when its shopper has taken another one since.

    Never one that was to take over another's place: that is its shopper's again.
    The campaign and the team-buy are locked and have room.
    """
    args = (ref.merchant_id, ref.id, seat_id, float(reserve_seconds))
    return bool(await tx.fetchval(REVIVE, *args))


async def take_stock(tx: Tx, merchant_id: UUID, seat: Seat) -> None:
    """Take a revived seat's units; the campaign is locked and has them."""
    await tx.execute(FREE_STOCK, merchant_id, seat.campaign_id, -seat.quantity)


async def expired(tx: Tx, *, limit: int) -> list[ExpiredSeat]:
    """Return reserved seats whose time is up, oldest first; nothing is locked."""
    return many(ExpiredSeat, await tx.fetch(EXPIRED, limit))


async def lock_idle(tx: Tx, merchant_id: UUID, due: Sequence[ExpiredSeat]) -> list[UUID]:
    """Hold those of the due seats that nobody is just paying for."""
    team_buy_ids = [one.team_buy_id for one in due]
    rows = await tx.fetch(LOCK_IDLE, merchant_id, team_buy_ids, [one.id for one in due])
    return [row["id"] for row in rows]


async def expire(
    tx: Tx, merchant_id: UUID, team_buy_ids: Sequence[UUID], seat_ids: Sequence[UUID]
) -> list[ExpiredUnits]:
    """Expire locked seats whose time is up and which no payment is in flight for."""
    return many(ExpiredUnits, await tx.fetch(EXPIRE, merchant_id, team_buy_ids, seat_ids))


def seat_of(row: Row) -> Seat:
    """Return the seat of a row whose columns are named like its fields."""
    return Seat(
        merchant_id=row["merchant_id"],
        id=row["id"],
        team_buy_id=row["team_buy_id"],
        campaign_id=row["campaign_id"],
        shopper_id=row["shopper_id"],
        state=SeatState(row["state"]),
        quantity=row["quantity"],
        unit_price_minor=row["unit_price_minor"],
        currency=row["currency"],
        counted=row["counted"],
        reserved_at=row["reserved_at"],
        expires_at=row["expires_at"],
    )
