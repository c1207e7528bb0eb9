"""Read the audit trail of what moves money, and the seals that it can be proven by."""

from typing import Final
from uuid import UUID

from app.store import audit_seals
from app.store.audit_seals import Act, ShownSeal
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database
from domain.finance import Books

__all__ = ("Act", "ShownSeal")

ABOUT_MONEY: Final = (
    *("payout", "payout_policy", "refund", "goodwill", "reconciliation", "reversal", "period"),
    *("op", "bank_statement", "bank_line", "export", "webhook", "finance_key"),
)
"""What an action begins with. The rest of the trail is about people, and not finance's to read."""


async def read_acts(
    db: Database, books: Books, cursor: str | None, *, limit: int
) -> tuple[list[Act], str | None]:
    """Return a page of acts, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await audit_seals.acts(tx, books, ABOUT_MONEY, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_seals(
    db: Database, merchant_id: UUID, *, before: int, limit: int
) -> list[ShownSeal]:
    """Return a merchant's seals below a number, the newest first."""
    async with db.reading() as tx:
        return await audit_seals.page(tx, merchant_id, before=before, limit=limit)
