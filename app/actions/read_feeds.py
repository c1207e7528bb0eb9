"""Read the feeds of a book, the ledger's lines and Stripe's, as text and as much as there is.

Where a feed ends is fixed first, so the place to go on from is known before the first line is sent.
Then page after page is read, the next ones while one is on its way: memory holds a few, whatever
the feed's length, and a reader who takes its time keeps no transaction open.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import Final, Literal
from uuid import UUID

import msgspec

from app.actions.export_files import csv_of, ndjson_of
from app.store import feed_copies, feeds
from app.store.cursors import decode, encode
from app.store.database import Database
from app.store.feeds import FeedCursor
from domain.exports import BalanceTransactionRow, EntryRow

ROWS_MAX: Final = 1_000
"""Of Stripe's lines at once: they are written here, so others wait as long as that takes."""
Form = Literal["csv", "ndjson"]

PAGES_AHEAD: Final = 2
"""Being read while one is being sent: each has a connection, and PostgreSQL a core for each."""


class Feed(msgspec.Struct, frozen=True):
    """A part of a book's feed: after `start`, up to and with `until`."""

    merchant_id: UUID
    start: FeedCursor
    until: FeedCursor

    @property
    def next_cursor(self) -> str:
        """Where to go on: always."""
        return encode(self.until)


async def open_entries(
    db: Database, merchant_id: UUID, cursor: str | None, *, limit: int | None
) -> Feed:
    """Return what is there of the ledger's lines after a cursor, or its first `limit` lines.

    Raises:
        CursorError: the cursor is not of a feed of this cluster.
    """
    async with db.snapshot() as tx:
        start = await feeds.begin(tx, None if cursor is None else decode(cursor, FeedCursor))
        before_xid = await feeds.horizon(tx)
        until = await feeds.end_of_entries(tx, merchant_id, start, before_xid, limit=limit)
    return Feed(merchant_id, start, until)


async def open_balance_transactions(
    db: Database, merchant_id: UUID, cursor: str | None, *, limit: int | None
) -> Feed:
    """Return what is there of Stripe's lines after a cursor, as `open_entries` does.

    Raises:
        CursorError: the cursor is not of a feed of this cluster.
    """
    async with db.snapshot() as tx:
        start = await feeds.begin(tx, None if cursor is None else decode(cursor, FeedCursor))
        before_xid = await feeds.horizon(tx)
        until = await feeds.end_of_balance_transactions(
            tx, merchant_id, start, before_xid, limit=limit
        )
    return Feed(merchant_id, start, until)


async def entries_as(
    db: Database, feed: Feed, form: Form, *, has_bom: bool = False
) -> AsyncIterator[bytes]:
    """Yield the ledger's lines, oldest first; CSV begins with a header."""
    if form == "csv":
        yield csv_of(EntryRow, [], has_bom=has_bom)
    reading: deque[asyncio.Future[bytes]] = deque()
    at = feed.start
    try:
        while at != feed.until or reading:
            while at != feed.until and len(reading) < PAGES_AHEAD:
                async with db.reading() as tx:
                    until = await feed_copies.next_place(tx, feed.merchant_id, at, feed.until)
                page = msgspec.structs.replace(feed, start=at, until=until)
                reading.append(asyncio.ensure_future(_page(db, page, form)))
                at = until
            yield await reading.popleft()
    finally:
        # Pages that nobody will read are read to their end: they are short, and a COPY that is
        # broken off may leave its connection inside of a transaction.
        await asyncio.shield(asyncio.gather(*reading, return_exceptions=True))


async def balance_transactions_as(
    db: Database, feed: Feed, form: Form, *, has_bom: bool = False
) -> AsyncIterator[bytes]:
    """Yield Stripe's lines, in the order they came here; CSV begins with a header."""
    if form == "csv":
        yield csv_of(BalanceTransactionRow, [], has_bom=has_bom)
    at = feed.start
    while at != feed.until:
        async with db.reading() as tx:
            rows, at = await feeds.balance_transactions(
                tx, feed.merchant_id, at, feed.until, limit=ROWS_MAX
            )
        if form == "csv":
            yield csv_of(BalanceTransactionRow, rows, has_bom=False, has_header=False)
        else:
            yield ndjson_of(rows)


async def _page(db: Database, page: Feed, form: Form) -> bytes:
    copied = feed_copies.csv_page if form == "csv" else feed_copies.ndjson_page
    async with db.reading() as tx:
        return await copied(tx, page.merchant_id, page.start, page.until)
