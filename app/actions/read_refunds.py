"""Read refunds after the sale: for finance."""

from uuid import UUID

import msgspec

from app.store import refunds
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database
from domain.finance import Books
from domain.finance_errors import RefundNotFoundError
from domain.refunds import Refund


class RefundFilter(msgspec.Struct, frozen=True):
    """Which refunds: all given fields must fit."""

    state: str | None = None
    seat_id: UUID | None = None


async def read_refunds(
    db: Database, books: Books, wanted: RefundFilter, cursor: str | None, *, limit: int
) -> tuple[list[Refund], str | None]:
    """Return a page of refunds, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await refunds.page(
            tx, books, start, state=wanted.state, seat_id=wanted.seat_id, limit=limit
        )
    return page, None if after is None else encode(after)


async def read_refund(db: Database, books: Books, refund_id: UUID) -> Refund:
    """Return one refund.

    Raises:
        RefundNotFoundError: these books have no such refund.
    """
    async with db.reading() as tx:
        found = await refunds.find(tx, books, refund_id)
    if found is None:
        raise RefundNotFoundError
    return found
