"""Read what a shopper has with merchants, and what moved it: for the shopper alone."""

from collections.abc import Sequence

import msgspec

from app.actions.access import Person
from app.store import purses
from app.store.cursors import PurseCursor, decode, encode
from app.store.database import Database
from app.store.purses import Purse, PurseEntry

__all__ = ("Purse", "PurseEntry")


class OwnBalance(msgspec.Struct, frozen=True):
    """All purses of a shopper and a page of what moved them, the newest first."""

    purses: Sequence[Purse]
    entries: Sequence[PurseEntry]
    next_cursor: str | None


async def read_balance(
    db: Database, person: Person, cursor: str | None, *, limit: int
) -> OwnBalance:
    """Return a shopper's purses and a page of what moved them, of one moment.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = PurseCursor.start() if cursor is None else decode(cursor, PurseCursor)
    async with db.snapshot() as tx:
        found = await purses.of_shopper(tx, person.shopper_id)
        page, after = await purses.entries(tx, person.shopper_id, start, limit=limit)
    return OwnBalance(found, page, None if after is None else encode(after))
