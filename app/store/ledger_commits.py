"""When what is in the books became known: as of which instant an answer can never change.

A ledger transaction is known when its database transaction commits, and that instant is noted as
its last statement (`ledger_commit` in schema.sql). Between the note and the commit's end others do
not see it yet. That takes as long as PostgreSQL needs to flush its log; whoever is that far holds
a lock that everybody can see. So a reader takes an instant, waits for those who hold the lock at
that moment, and only then looks: what was noted before the instant has ended, what is noted later
lies after it. A transaction that is merely open keeps nobody waiting: it will be known later.
"""

import asyncio
import time
from datetime import datetime
from typing import Final

from app.store.database import Database
from app.store.errors import UnavailableError

CLOCK: Final = "select clock_timestamp()"
COMMITTING: Final = """
    select virtualtransaction from pg_locks
     where locktype = 'advisory' and (classid, objid, objsubid) = (1818583907, 1, 2)
       and database = (select oid from pg_database where datname = current_database())
"""
LOOK_EVERY_SECONDS: Final = 0.002
WITHIN_SECONDS: Final = 5.0


async def settled(db: Database, known_at: datetime | None) -> datetime:
    """Return the instant (None: now) once all that was known by then can be seen.

    Raises:
        UnavailableError: somebody has been committing for five seconds.
    """
    async with db.reading() as tx:
        instant: datetime = known_at or await tx.fetchval(CLOCK)
        committing = {row[0] for row in await tx.fetch(COMMITTING)}
        give_up_at = time.monotonic() + WITHIN_SECONDS
        while committing:
            if time.monotonic() > give_up_at:
                raise UnavailableError("commits do not end")
            await asyncio.sleep(LOOK_EVERY_SECONDS)
            committing &= {row[0] for row in await tx.fetch(COMMITTING)}
    return instant
