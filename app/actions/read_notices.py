"""What somebody should know and has not seen yet; and that they have seen it."""

from collections.abc import Sequence
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.store import notices
from app.store.database import Database, Tx
from app.store.notices import FreshNotice, Notice

__all__ = ("FreshNotice", "Notice")


class Seen(msgspec.Struct, frozen=True):
    """How many notices were new until now."""

    count: int


async def read_notices(db: Database, person: Person, *, before: UUID, limit: int) -> list[Notice]:
    """Return a person's unseen notices, the newest first."""
    async with db.reading() as tx:
        return await notices.of_shopper(tx, person.shopper_id, before=before, limit=limit)


async def read_fresh_notices(
    db: Database, shopper_ids: Sequence[UUID], *, limit: int
) -> list[FreshNotice]:
    """Return what these people were told a moment ago, the oldest first."""
    async with db.reading() as tx:
        return await notices.fresh(tx, shopper_ids, limit=limit)


async def see_notices(tx: Tx, *, person: Person, until: UUID) -> Seen:
    """Say that a person has seen their notices up to this one; again changes nothing."""
    return Seen(await notices.set_seen(tx, person.shopper_id, until=until))
