"""Payouts and what was taken back of them: rows that only move forward."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.cursors import BookCursor
from app.store.database import Tx, many, one
from domain.finance import Books
from domain.payouts import Payout, PayoutReversal

INSERT: Final = """
    insert into payout (merchant_id, id, payee_id, payee_kind, currency, amount_minor, state,
                        destination, needs_review, requested_by, requester_id, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
"""
FIND: Final = """
    select id, merchant_id, payee_id, payee_kind, currency, amount_minor, state, destination,
           needs_review, requested_by, requester_id, decided_by, reason, gateway_ref, failure,
           reversed_minor, created_at, ended_at
      from payout where merchant_id between $1 and $2 and id = $3
"""
LIST: Final = """
    select id, merchant_id, payee_id, payee_kind, currency, amount_minor, state, destination,
           needs_review, requested_by, requester_id, decided_by, reason, gateway_ref, failure,
           reversed_minor, created_at, ended_at
      from payout
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
       and ($4::text is null or state = $4) and ($5::uuid is null or payee_id = $5)
     order by merchant_id desc, id desc
     limit $6
"""
DECIDE: Final = """
    update payout
       set state = $3, decided_by = $4, decider_id = $5, reason = $6,
           ended_at = case when $3 = 'refused' then app_clock() end
     where merchant_id = $1 and id = $2 and state = 'requested'
    returning true
"""
PAID: Final = """
    update payout set state = 'paid', gateway_ref = $3, ended_at = app_clock()
     where merchant_id = $1 and id = $2 and state = 'approved'
"""
FAILED: Final = """
    update payout set state = 'failed', failure = $3, ended_at = app_clock()
     where merchant_id = $1 and id = $2 and state = 'approved'
"""
# The provider's lines name the group before there is a transfer, and the transfer after it.
KEEP_NAME: Final = """
    insert into gateway_object (ref, merchant_id, payment_id) values ($1, $2, $3)
    on conflict do nothing
"""
LEFT: Final = """
    select id, merchant_id, payee_id, payee_kind, currency, amount_minor, state, destination,
           needs_review, requested_by, requester_id, decided_by, reason, gateway_ref, failure,
           reversed_minor, created_at, ended_at
      from payout
     where merchant_id = $1 and payee_id = $2 and currency = $3 and state = 'paid'
       and reversed_minor < amount_minor
     order by id desc
       for no key update
"""
TAKE_BACK: Final = """
    update payout set reversed_minor = reversed_minor + $3 where merchant_id = $1 and id = $2
"""
INSERT_REVERSAL: Final = """
    insert into payout_reversal (merchant_id, id, payout_id, refund_id, amount_minor, created_at)
    values ($1, $2, $3, $4, $5, $6)
"""
REVERSAL: Final = """
    select id, merchant_id, payout_id, refund_id, amount_minor, state, gateway_ref, failure,
           created_at, ended_at
      from payout_reversal where merchant_id = $1 and id = $2
"""
REVERSALS: Final = """
    select id, merchant_id, payout_id, refund_id, amount_minor, state, gateway_ref, failure,
           created_at, ended_at
      from payout_reversal where merchant_id = $1 and payout_id = $2 order by id
"""
REVERSAL_ENDED: Final = """
    update payout_reversal
       set state = $3, gateway_ref = $4, failure = $5, ended_at = app_clock()
     where merchant_id = $1 and id = $2 and state = 'pending'
"""


class PayoutFilter(msgspec.Struct, frozen=True):
    """Which payouts: all given fields must fit."""

    state: str | None = None
    payee_id: UUID | None = None


async def insert(tx: Tx, new: Payout) -> None:
    """Write a payout down.

    Raises:
        PayoutOpenError: one to this payee is under way (as the transaction ends).
    """
    await tx.execute(
        INSERT,
        new.merchant_id,
        new.id,
        new.payee_id,
        new.payee_kind,
        new.currency,
        new.amount_minor,
        new.state,
        new.destination,
        new.needs_review,
        new.requested_by,
        new.requester_id,
        new.created_at,
    )
    await tx.execute(KEEP_NAME, new.group, new.merchant_id, new.id)


async def find(tx: Tx, books: Books, payout_id: UUID) -> Payout | None:
    """Return a payout of these books."""
    return one(Payout, await tx.fetchrow(FIND, books.first, books.last, payout_id))


async def decide(
    tx: Tx, payout: Payout, *, state: str, by: str, person_id: UUID, reason: str = ""
) -> bool:
    """Agree to a payout, or refuse it; False when somebody has decided already."""
    return bool(
        await tx.fetchval(DECIDE, payout.merchant_id, payout.id, state, by, person_id, reason)
    )


async def paid(tx: Tx, payout: Payout, *, gateway_ref: str) -> None:
    """Note that the money was sent, by which transfer."""
    await tx.execute(PAID, payout.merchant_id, payout.id, gateway_ref)
    await tx.execute(KEEP_NAME, gateway_ref, payout.merchant_id, payout.id)


async def failed(tx: Tx, payout: Payout, *, failure: str) -> None:
    """Note that the provider will not send it."""
    await tx.execute(FAILED, payout.merchant_id, payout.id, failure)


async def page(
    tx: Tx, books: Books, wanted: PayoutFilter, cursor: BookCursor, *, limit: int
) -> tuple[list[Payout], BookCursor | None]:
    """Return the next payouts, newest first in each book, and where to go on."""
    rows = await tx.fetch(
        LIST,
        cursor.merchant_id,
        cursor.id,
        books.first,
        wanted.state,
        wanted.payee_id,
        limit + 1,
    )
    found = many(Payout, rows[:limit])
    more = len(rows) > limit
    return found, BookCursor(found[-1].merchant_id, found[-1].id) if more else None


async def left(tx: Tx, merchant_id: UUID, payee_id: UUID, currency: str) -> list[Payout]:
    """Hold the paid payouts to a payee of which something may still be taken back, newest first."""
    return many(Payout, await tx.fetch(LEFT, merchant_id, payee_id, currency))


async def take_back(tx: Tx, new: PayoutReversal) -> None:
    """Write down that part of a payout, whose row is held, is to come back."""
    await tx.execute(
        INSERT_REVERSAL,
        new.merchant_id,
        new.id,
        new.payout_id,
        new.refund_id,
        new.amount_minor,
        new.created_at,
    )
    await tx.execute(TAKE_BACK, new.merchant_id, new.payout_id, new.amount_minor)


async def reversal(tx: Tx, merchant_id: UUID, reversal_id: UUID) -> PayoutReversal | None:
    """Return one reversal."""
    return one(PayoutReversal, await tx.fetchrow(REVERSAL, merchant_id, reversal_id))


async def reversals(tx: Tx, payout: Payout) -> list[PayoutReversal]:
    """Return what was taken back of a payout, or is about to, in the order it was decided."""
    return many(PayoutReversal, await tx.fetch(REVERSALS, payout.merchant_id, payout.id))


async def came_back(tx: Tx, back: PayoutReversal, *, gateway_ref: str) -> None:
    """Note that the money is back."""
    await tx.execute(REVERSAL_ENDED, back.merchant_id, back.id, "done", gateway_ref, "")


async def stays(tx: Tx, back: PayoutReversal, *, failure: str) -> None:
    """Note that the provider will not take it back: the debt stays, for later sales to pay."""
    await tx.execute(REVERSAL_ENDED, back.merchant_id, back.id, "refused", "", failure)
    await tx.execute(TAKE_BACK, back.merchant_id, back.payout_id, -back.amount_minor)
