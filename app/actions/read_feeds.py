"""Read the feeds of a book: the ledger's lines, and Stripe's."""

from collections.abc import Sequence
from uuid import UUID

from app.store import feeds
from app.store.cursors import decode, encode
from app.store.database import Database
from app.store.feeds import FeedCursor
from domain.exports import BalanceTransactionRow, EntryRow


async def feed_entries(
    db: Database, merchant_id: UUID, cursor: str | None, *, limit: int
) -> tuple[Sequence[EntryRow], str]:
    """Return the next lines of the ledger, oldest first, and where to go on: always.

    Raises:
        CursorError: the cursor is not of a feed of this cluster.
    """
    async with db.snapshot() as tx:
        start = await feeds.begin(tx, None if cursor is None else decode(cursor, FeedCursor))
        rows, after = await feeds.entries(tx, merchant_id, start, limit=limit)
    return rows, encode(after)


async def feed_balance_transactions(
    db: Database, merchant_id: UUID, cursor: str | None, *, limit: int
) -> tuple[Sequence[BalanceTransactionRow], str]:
    """Return the next of Stripe's lines, in the order they came here, and where to go on: always.

    Raises:
        CursorError: the cursor is not of a feed of this cluster.
    """
    async with db.snapshot() as tx:
        start = await feeds.begin(tx, None if cursor is None else decode(cursor, FeedCursor))
        rows, after = await feeds.balance_transactions(tx, merchant_id, start, limit=limit)
    return rows, encode(after)
