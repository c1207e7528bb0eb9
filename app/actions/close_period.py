"""Make accounting periods and close them: once, for good, audited."""

from datetime import datetime
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import FinanceActor
from app.store import audit, clock, periods, webhooks
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database, Tx
from domain.finance import Books
from domain.finance_errors import (
    PeriodClosedError,
    PeriodNotFoundError,
    PeriodNotOverError,
    PeriodNotReadyError,
)
from domain.periods import OpenItems, Period, movements_hash
from domain.webhooks import EventType


class PeriodDetail(msgspec.Struct, frozen=True):
    """A period, and what stands against closing it."""

    period: Period
    open: OpenItems


async def make_period(
    tx: Tx, finance: FinanceActor, merchant_id: UUID, *, starts_at: datetime, ends_at: datetime
) -> Period:
    """Make an open period.

    Raises:
        PeriodOverlapsError: with another one of the book (as the transaction ends).
    """
    period_id = uuid7()
    await periods.insert(tx, merchant_id, period_id, starts_at=starts_at, ends_at=ends_at)
    act = finance.act(merchant_id, "period.made", f"period:{period_id}")
    after = {"starts_at": starts_at.isoformat(), "ends_at": ends_at.isoformat()}
    await audit.record(tx, msgspec.structs.replace(act, after=after))
    return await _found(tx, Books.of(merchant_id), period_id)


async def close_period(
    tx: Tx, finance: FinanceActor, books: Books, period_id: UUID, *, override_reason: str
) -> Period:
    """Close a period: nothing is booked in it any more, and what moved in it is hashed.

    Raises (checked in this order):
        PeriodNotFoundError: these books have no such period.
        PeriodClosedError: it is closed.
        PeriodNotOverError: it has not ended yet.
        PeriodNotReadyError: clearing is open or acts are pending, and no reason was given to
            close it all the same.
    """
    period = await _found(tx, books, period_id)
    await periods.hold_book(tx, period.merchant_id)
    period = await _found(tx, books, period_id)
    if period.closed_at is not None:
        raise PeriodClosedError
    if period.ends_at > await clock.read(tx):
        raise PeriodNotOverError
    left = await periods.open_items(tx, period)
    if not left.is_none and not override_reason:
        raise PeriodNotReadyError(
            f"{left.undrained_count} objects on clearing, {left.ops_count} acts pending"
        )
    moved_hash = movements_hash(await periods.moved(tx, period))
    await periods.close(
        tx, period, by=finance.actor, override_reason=override_reason, movements_hash=moved_hash
    )
    act = finance.act(period.merchant_id, "period.closed", f"period:{period.id}")
    after = {
        "hash": moved_hash,
        "override_reason": override_reason,
        "undrained_count": left.undrained_count,
        "ops_count": left.ops_count,
    }
    await audit.record(tx, msgspec.structs.replace(act, after=after))
    told = {"period_id": period.id, "closed_hash": moved_hash}
    await webhooks.emit(tx, period.merchant_id, EventType.PERIOD_CLOSED, told)
    return await _found(tx, books, period_id)


async def read_period(db: Database, books: Books, period_id: UUID) -> PeriodDetail:
    """Return a period and what is open in it.

    Raises:
        PeriodNotFoundError: these books have no such period.
    """
    async with db.snapshot() as tx:
        period = await _found(tx, books, period_id)
        return PeriodDetail(period, await periods.open_items(tx, period))


async def read_periods(
    db: Database, books: Books, cursor: str | None, *, limit: int
) -> tuple[list[Period], str | None]:
    """Return a page of periods and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await periods.page(tx, books, start, limit=limit)
    return page, None if after is None else encode(after)


async def changed_periods(tx: Tx) -> list[Period]:
    """Return closed periods in which something else moved than when they were closed."""
    return [
        one
        for one in await periods.closed(tx)
        if movements_hash(await periods.moved(tx, one)) != one.closed_hash
    ]


async def _found(tx: Tx, books: Books, period_id: UUID) -> Period:
    found = await periods.find(tx, books, period_id)
    if found is None:
        raise PeriodNotFoundError
    return found
