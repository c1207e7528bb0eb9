"""A worker's sign of life, every ten seconds; stalled after thirty."""

from uuid import UUID

from app.store import heartbeats
from app.store.database import Database


async def beat(db: Database, worker_id: UUID) -> None:
    """Say that this worker lives, and forget those that have long been silent."""
    async with db.transaction() as tx:
        await heartbeats.beat(tx, worker_id)
