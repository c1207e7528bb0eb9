"""Resolve an item of the reconciliation: by a person, with a reason, audited; and read them."""

from uuid import UUID

import msgspec

from app.actions.access import FinanceActor
from app.store import audit, clock, ledger, reconciliations
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database, Tx
from app.store.reconciliations import ItemFilter, Run, StatusSum
from domain.finance import Books
from domain.finance_errors import (
    NothingToResolveError,
    ReconciliationItemNotFoundError,
    ResolutionAccountError,
)
from domain.reconciliation import (
    OF_MERCHANTS,
    OPEN,
    RESOLVES_TO,
    Item,
    Status,
    resolution_posting,
)

__all__ = ("Item", "ItemFilter", "Run", "StatusSum")


class Resolution(msgspec.Struct, frozen=True):
    """Why an item is settled, and where what is left of it belongs (None: nothing is left)."""

    reason: str
    account: str | None


async def resolve_item(
    tx: Tx, finance: FinanceActor, books: Books, item_id: UUID, given: Resolution
) -> Item:
    """Settle an item; what it still holds is booked to an account by a transaction of its own.

    Raises (checked in this order):
        ReconciliationItemNotFoundError: these books have no such item.
        NothingToResolveError: it fits, waits, or was resolved.
        ResolutionAccountError: money is left and no account is named, or none the caller may use.
    """
    item = await reconciliations.lock_item(tx, books, item_id)
    if item is None:
        raise ReconciliationItemNotFoundError
    if Status(item.status) not in OPEN:
        raise NothingToResolveError(item.status)
    transaction_id = None
    if item.rest_minor:
        allowed = RESOLVES_TO if finance.merchant_ids is None else OF_MERCHANTS
        if given.account not in allowed:
            raise ResolutionAccountError(", ".join(sorted(allowed)))
        posting = resolution_posting(item, given.account)
        at = await clock.read(tx)
        [transaction_id] = await ledger.post(tx, item.merchant_id, [(posting, at)])
    done = await reconciliations.resolve(
        tx, item, by=finance.actor, reason=given.reason, transaction_id=transaction_id
    )
    act = finance.act(item.merchant_id, "reconciliation.resolved", item.ref)
    before = {"status": item.status, "rest_minor": item.rest_minor}
    after = {"reason": given.reason, "account": given.account}
    await audit.record(tx, msgspec.structs.replace(act, before=before, after=after))
    return done


async def read_items(
    db: Database, books: Books, wanted: ItemFilter, cursor: str | None, *, limit: int
) -> tuple[list[Item], str | None]:
    """Return a page of items, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    # What fits a filter may be few of many: that is planned for its very values.
    async with db.reading() if wanted == ItemFilter() else db.snapshot() as tx:
        page, after = await reconciliations.items(tx, books, wanted, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_runs(
    db: Database, books: Books, cursor: str | None, *, limit: int
) -> tuple[list[Run], str | None]:
    """Return a page of runs, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await reconciliations.runs(tx, books, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_summary(db: Database, books: Books) -> list[StatusSum]:
    """Return how many items have each status, and what they hold."""
    async with db.reading() as tx:
        return await reconciliations.summary(tx, books)
