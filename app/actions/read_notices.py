"""Read what somebody is told of alone, and mark it as read."""

from uuid import UUID

from app.actions.access import Person
from app.store import notices
from app.store.database import Database, Tx
from app.store.notices import Notice

__all__ = ("Notice", "mark_notices_read", "read_notices")


async def read_notices(db: Database, person: Person, *, after: UUID, limit: int) -> list[Notice]:
    """Read a person's unread notices, the oldest first."""
    async with db.reading() as tx:
        return await notices.unread(tx, person.shopper_id, after=after, limit=limit)


async def mark_notices_read(tx: Tx, *, person: Person, until: UUID) -> None:
    """Mark a person's notices as read, up to and with this one."""
    await notices.mark_read(tx, person.shopper_id, until=until)
