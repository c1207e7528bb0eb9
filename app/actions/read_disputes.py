"""Read disputes: for finance."""

from app.store import disputes
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database
from app.store.disputes import DisputeFilter
from domain.disputes import Dispute
from domain.finance import Books

__all__ = ("DisputeFilter",)


async def read_disputes(
    db: Database, books: Books, wanted: DisputeFilter, cursor: str | None, *, limit: int
) -> tuple[list[Dispute], str | None]:
    """Return a page of disputes, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await disputes.page(tx, books, wanted, start, limit=limit)
    return page, None if after is None else encode(after)
