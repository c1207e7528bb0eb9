"""Read payouts, and what was taken back of each."""

from uuid import UUID

import msgspec

from app.store import payables, payouts
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database
from app.store.payouts import PayoutFilter
from domain.finance import Books
from domain.finance_errors import PayoutNotFoundError
from domain.payouts import Payout, PayoutPolicy, PayoutReversal

__all__ = ("PayoutFilter",)


class PayoutDetail(msgspec.Struct, frozen=True):
    """A payout and its reversals, in the order they were decided."""

    payout: Payout
    reversals: list[PayoutReversal]


async def read_payouts(
    db: Database, books: Books, wanted: PayoutFilter, cursor: str | None, *, limit: int
) -> tuple[list[Payout], str | None]:
    """Return a page of payouts, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await payouts.page(tx, books, wanted, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_payout(db: Database, books: Books, payout_id: UUID) -> PayoutDetail:
    """Return one payout.

    Raises:
        PayoutNotFoundError: these books have no such payout.
    """
    async with db.snapshot() as tx:
        found = await payouts.find(tx, books, payout_id)
        if found is None:
            raise PayoutNotFoundError
        return PayoutDetail(found, await payouts.reversals(tx, found))


async def read_policy(db: Database, merchant_id: UUID) -> PayoutPolicy:
    """Return how a book is paid out."""
    async with db.reading() as tx:
        return await payables.policy(tx, merchant_id)
