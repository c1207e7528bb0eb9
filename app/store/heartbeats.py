"""Signs of life of the worker processes."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, one

NEWEST: Final = """
    select clock_timestamp() as now, max(beat_at) as beat_at from worker_heartbeat
"""


BEAT: Final = """
    insert into worker_heartbeat (id, started_at, beat_at)
    values ($1, clock_timestamp(), clock_timestamp())
    on conflict (id) do update set beat_at = clock_timestamp()
"""
FORGET: Final = "delete from worker_heartbeat where beat_at < clock_timestamp() - interval '1 day'"


class Newest(msgspec.Struct, frozen=True):
    """When a worker was last heard of, and what time the database says it is."""

    now: datetime
    beat_at: datetime | None

    def within(self, age: timedelta) -> bool:
        """Say whether a worker was heard of within `age`."""
        return self.beat_at is not None and self.now - self.beat_at <= age


async def newest(tx: Tx) -> Newest:
    """Return the newest sign of life; that it returns says that PostgreSQL answers."""
    found = one(Newest, await tx.fetchrow(NEWEST))
    assert found is not None  # noqa: S101  (an aggregate always has one row)
    return found


async def beat(tx: Tx, worker_id: UUID) -> None:
    """Write a worker's sign of life, and forget those silent for a day."""
    await tx.execute(BEAT, worker_id)
    await tx.execute(FORGET)
