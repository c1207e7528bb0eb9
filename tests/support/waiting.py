"""Acts that cross: one is let run until it waits for a row that another one holds."""

import asyncio
from typing import Final

from app.store.database import Database

WAITING: Final = """
    select exists (select from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock')
"""


async def until_waiting(db: Database, act: asyncio.Task[object]) -> None:
    """Return once somebody waits for a lock, or `act` is over."""
    while not act.done():
        async with db.reading() as looking:
            if await looking.fetchval(WAITING):
                return
