"""Forget what has served its purpose, a batch at a time, so that tables stay small."""

from typing import Final

from app.store import janitor
from app.store.database import Database

BATCH_MAX: Final = 2_000


async def forget_old_rows(db: Database) -> int:
    """Delete one batch from each table that is tidied; return how many rows went."""
    async with db.transaction() as tx:
        return await janitor.forget(tx, limit=BATCH_MAX)
