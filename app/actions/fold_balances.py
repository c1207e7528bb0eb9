"""Take snapshots of balances where many entries have gathered, so that reading them stays cheap."""

from typing import Final

from app.store import balances
from app.store.database import Database

ENTRIES_MIN: Final = 1_000
"""On one account since its snapshot: reading 22.8 k entries took 2.5 ms, a snapshot 0.19 ms."""
BOOKS_MAX: Final = 16


async def fold_balances(db: Database) -> int:
    """Fold books that need it, each in a transaction of its own; safe any number of times.

    Returns:
        How many accounts got a snapshot.
    """
    async with db.reading() as tx:
        due = await balances.books_to_fold(tx, entries_min=ENTRIES_MIN, limit=BOOKS_MAX)
    count = 0
    for merchant_id in due:
        async with db.transaction() as tx:
            count += await balances.fold(tx, merchant_id)
    return count
