"""Read settlements, what is still to do for them, and the money that is held: for finance."""

from datetime import datetime
from uuid import UUID

import msgspec

from app.store import settlement_reports
from app.store.cursors import BookCursor, OpCursor, decode, encode
from app.store.database import Database
from domain.errors import SettlementNotFoundError
from domain.finance import (
    Books,
    OpenHold,
    OpStatus,
    Settlement,
    SettlementDetail,
    SettlementFilter,
)


async def read_settlements(
    db: Database, books: Books, wanted: SettlementFilter, cursor: str | None, *, limit: int
) -> tuple[list[Settlement], str | None]:
    """Return a page of settlements, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.snapshot() as tx:
        page, after = await settlement_reports.settlements(tx, books, wanted, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_settlement(db: Database, books: Books, settlement_id: UUID) -> SettlementDetail:
    """Return a settlement with its seats and open ops.

    Raises:
        SettlementNotFoundError: these books have no such settlement.
    """
    async with db.snapshot() as tx:
        found = await settlement_reports.settlement(tx, books, settlement_id)
        if found is None:
            raise SettlementNotFoundError
        return SettlementDetail(
            **msgspec.structs.asdict(found),
            lines=await settlement_reports.lines(tx, found),
            ops=await settlement_reports.open_ops(tx, found),
        )


async def read_ops(
    db: Database, books: Books, state: str, cursor: str | None, *, limit: int
) -> tuple[list[OpStatus], str | None]:
    """Return a page of ops in one state (`dead`: waiting for a person), and the next cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = OpCursor.start(books) if cursor is None else decode(cursor, OpCursor)
    async with db.snapshot() as tx:
        page, after = await settlement_reports.ops(tx, books, state, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_holds(
    db: Database, books: Books, expiring_before: datetime | None, cursor: str | None, *, limit: int
) -> tuple[list[OpenHold], str | None]:
    """Return a page of open holds, newest first in each book, and the next cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.snapshot() as tx:
        page, after = await settlement_reports.holds(tx, books, expiring_before, start, limit=limit)
    return page, None if after is None else encode(after)
