"""PostgreSQL's clock: the only one that decides."""

from datetime import datetime
from typing import Final

from app.store.database import Tx

READ: Final = "select app_clock()"


async def read(tx: Tx) -> datetime:
    """Return the instant; for a decision, read after its locks were taken."""
    now: datetime = await tx.fetchval(READ)
    return now
