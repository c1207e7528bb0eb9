"""Refunds after the sale: rows beside the payment, which keeps their sum and their units."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.cursors import BookCursor
from app.store.database import Tx, many, one
from domain.finance import Books
from domain.ledger import Shares
from domain.refunds import GOODWILL, Destination, Refund, Sale

SOLD: Final = """
    select p.id as payment_id, p.team_buy_id, p.currency, p.quantity,
           p.captured_minor - p.refunded_minor as paid_minor, p.leader_minor, p.platform_minor,
           p.leader_id, p.returned_count, p.shopper_id, p.strategy
      from payment p
     where p.merchant_id = $1 and p.seat_id = $2 and p.state = 'captured'
       for no key update
"""
GIVEN_BACK: Final = """
    select coalesce(sum(amount_minor) filter (where kind = 'units'), 0)::bigint as amount_minor,
           coalesce(sum(amount_minor) filter (where kind = 'goodwill'
             and destination = 'payment'), 0)::bigint as goodwill_minor,
           coalesce(sum(leader_minor), 0)::bigint as leader_minor,
           coalesce(sum(platform_minor), 0)::bigint as platform_minor
      from refund where merchant_id = $1 and payment_id = $2 and state <> 'failed'
"""
IS_SEAT: Final = "select exists (select from seat where merchant_id = $1 and id = $2)"
INSERT: Final = """
    insert into refund (merchant_id, id, payment_id, team_buy_id, seat_id, shopper_id, kind,
                        destination, borne_by, units_count, currency, amount_minor, leader_minor,
                        platform_minor, leader_id, reason, requested_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
"""
KEEP_SUM: Final = """
    update payment set returned_minor = returned_minor + $3, returned_count = returned_count + $4
     where merchant_id = $1 and id = $2
"""
READ: Final = """
    select id, merchant_id, payment_id, team_buy_id, seat_id, state, kind, destination,
           borne_by, units_count, currency,
           amount_minor, leader_minor, platform_minor, leader_id, reason, requested_by, gateway_ref,
           failure, created_at, ended_at, shopper_id
      from refund where merchant_id = $1 and id = $2
"""
FIND: Final = """
    select id, merchant_id, payment_id, team_buy_id, seat_id, state, kind, destination,
           borne_by, units_count, currency,
           amount_minor, leader_minor, platform_minor, leader_id, reason, requested_by, gateway_ref,
           failure, created_at, ended_at, shopper_id
      from refund where merchant_id between $1 and $2 and id = $3
"""
SUCCEEDED: Final = """
    update refund set state = 'succeeded', gateway_ref = $3, ended_at = app_clock()
     where merchant_id = $1 and id = $2 and state = 'pending'
    returning true
"""
FAILED: Final = """
    update refund set state = 'failed', gateway_ref = $3, failure = $4, ended_at = app_clock()
     where merchant_id = $1 and id = $2 and state <> 'failed'
    returning true
"""
LIST: Final = """
    select id, merchant_id, payment_id, team_buy_id, seat_id, state, kind, destination,
           borne_by, units_count, currency,
           amount_minor, leader_minor, platform_minor, leader_id, reason, requested_by, gateway_ref,
           failure, created_at, ended_at, shopper_id
      from refund
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
       and ($4::text is null or state = $4) and ($5::uuid is null or seat_id = $5)
     order by merchant_id desc, id desc
     limit $6
"""
TRANSACTION: Final = """
    select id from ledger_transaction where merchant_id = $1 and idem_key = $2
"""


class SoldSeat(msgspec.Struct, frozen=True, kw_only=True):
    """The payment that bought a seat, held until the transaction ends."""

    payment_id: UUID
    team_buy_id: UUID
    shopper_id: UUID
    strategy: str
    currency: str
    sale: Sale


async def lock_sold(tx: Tx, merchant_id: UUID, seat_id: UUID) -> SoldSeat | None:
    """Hold the payment that bought a seat; None when none has."""
    row = await tx.fetchrow(SOLD, merchant_id, seat_id)
    if row is None:
        return None
    [back] = await tx.fetch(GIVEN_BACK, merchant_id, row["payment_id"])
    leader_minor, platform_minor = back["leader_minor"], back["platform_minor"]
    merchant_minor = back["amount_minor"] - leader_minor - platform_minor
    sale = Sale(
        quantity=row["quantity"],
        paid_minor=row["paid_minor"],
        leader_minor=row["leader_minor"],
        platform_minor=row["platform_minor"],
        leader_id=row["leader_id"],
        returned_count=row["returned_count"],
        returned=Shares(merchant_minor, leader_minor, platform_minor),
        goodwill_minor=back["goodwill_minor"],
    )
    return SoldSeat(
        payment_id=row["payment_id"],
        team_buy_id=row["team_buy_id"],
        shopper_id=row["shopper_id"],
        strategy=row["strategy"],
        currency=row["currency"],
        sale=sale,
    )


async def is_seat(tx: Tx, merchant_id: UUID, seat_id: UUID) -> bool:
    """Say whether the merchant has this seat, paid or not."""
    return bool(await tx.fetchval(IS_SEAT, merchant_id, seat_id))


async def insert(tx: Tx, new: Refund) -> None:
    """Write a refund down and count it against its payment, whose row is held."""
    await tx.execute(
        INSERT,
        new.merchant_id,
        new.id,
        new.payment_id,
        new.team_buy_id,
        new.seat_id,
        new.shopper_id,
        new.kind,
        new.destination,
        new.borne_by,
        new.units_count,
        new.currency,
        new.amount_minor,
        new.leader_minor,
        new.platform_minor,
        new.leader_id,
        new.reason,
        new.requested_by,
    )
    await _keep_sum(tx, new, 1)


async def read(tx: Tx, merchant_id: UUID, refund_id: UUID) -> Refund | None:
    """Return a refund."""
    return one(Refund, await tx.fetchrow(READ, merchant_id, refund_id))


async def find(tx: Tx, books: Books, refund_id: UUID) -> Refund | None:
    """Return a refund of these books."""
    return one(Refund, await tx.fetchrow(FIND, books.first, books.last, refund_id))


async def succeeded(tx: Tx, refund: Refund, *, gateway_ref: str) -> bool:
    """Note that the provider booked it; False when that was known."""
    return bool(await tx.fetchval(SUCCEEDED, refund.merchant_id, refund.id, gateway_ref))


async def failed(tx: Tx, refund: Refund, *, gateway_ref: str, failure: str) -> bool:
    """Note that its money came back (or never went): its units may be refunded anew."""
    key = (refund.merchant_id, refund.id)
    if not await tx.fetchval(FAILED, *key, gateway_ref, failure):
        return False
    await _keep_sum(tx, refund, -1)
    return True


async def _keep_sum(tx: Tx, refund: Refund, sign: int) -> None:
    """Count a refund against its payment, or no longer; a gift to the balance is none of it."""
    if refund.kind == GOODWILL and refund.destination == Destination.BALANCE:
        return
    moved = (sign * refund.amount_minor, sign * refund.units_count)
    await tx.execute(KEEP_SUM, refund.merchant_id, refund.payment_id, *moved)


async def transaction_of(tx: Tx, refund: Refund) -> UUID | None:
    """Return the ledger transaction that booked it; None while there is none."""
    found: UUID | None = await tx.fetchval(TRANSACTION, refund.merchant_id, refund.op_id)
    return found


async def page(
    tx: Tx,
    books: Books,
    cursor: BookCursor,
    *,
    state: str | None,
    seat_id: UUID | None,
    limit: int,
) -> tuple[list[Refund], BookCursor | None]:
    """Return the next refunds, newest first in each book, and where to go on."""
    rows = await tx.fetch(
        LIST, cursor.merchant_id, cursor.id, books.first, state, seat_id, limit + 1
    )
    found = many(Refund, rows[:limit])
    more = len(rows) > limit
    return found, BookCursor(found[-1].merchant_id, found[-1].id) if more else None
