"""The parts of an export's file: the next rows of a feed, or those of a picture, one after another.

The ledger's lines are written by PostgreSQL where the form allows it; all else is rows first.
"""

from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from app.actions.export_files import csv_of, ndjson_of
from app.actions.export_parquet import row_group
from app.store import feed_copies, feeds, reconciliations, settlement_reports, statements
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Tx
from app.store.export_jobs import ExportJob, Part
from app.store.feeds import FeedCursor
from app.store.reconciliations import ItemFilter
from domain.exports import (
    KINDS,
    BalanceTransactionRow,
    EntryRow,
    PayeeAccount,
    ReconciliationRow,
    Row,
    StatementSpan,
    statement_rows,
    totalled_minor,
)
from domain.finance import Books, SettlementFilter

ROWS_MAX: Final = 5_000
"""Of a part: about 2 MiB."""
SETTLEMENTS_MAX: Final = 500
"""Of a part: each is summed from its payments."""
PAYEES_MAX: Final = 20
"""Of a part: each is summed from the lines of an account."""


async def next_of_feed(tx: Tx, job: ExportJob) -> Part | None:
    """Return the next rows as they stand in the file; None at its end, which has a header."""
    after = decode(job.cursor, FeedCursor)
    if job.kind == "entries" and job.format in {"csv", "ndjson"}:
        part = await _copied(tx, job, after)
    else:
        part = await _read(tx, job, after)
    return part if part.rows_count or not job.parts_count else None


async def pictured(tx: Tx, job: ExportJob, *, known_at: datetime) -> AsyncIterator[Sequence[Row]]:
    """Yield all rows of a picture, part by part, as the snapshot of `tx` has them; at least one.

    `known_at` lies before the snapshot, and all that was known by then can be seen.
    """
    if job.kind == "statements":
        parts = _statements(tx, job, known_at)
    else:
        parts = _settlements(tx, job) if job.kind == "settlements" else _items(tx, job)
    async for rows in parts:
        yield rows


def part_of(job: ExportJob, rows: Sequence[Row], cursor: str) -> Part:
    """Return rows as they stand in the file after what is there; the first part has the header."""
    kind = KINDS[job.kind]
    is_first = job.parts_count == 0
    content, footer = b"", b""
    if job.format == "csv":
        content = csv_of(kind, rows, has_bom=job.has_bom and is_first, has_header=is_first)
    elif job.format == "ndjson":
        content = ndjson_of(rows)
    else:
        content, footer = row_group(kind, rows, starts_at_byte=job.bytes_count)
    added: dict[str, int] = defaultdict(int)
    for row in rows:
        added[row.currency] += totalled_minor(row)
    return Part(content, len(rows), _totals(job, added), cursor, footer)


async def _copied(tx: Tx, job: ExportJob, after: FeedCursor) -> Part:
    end = await feeds.end_of_entries(tx, job.merchant_id, after, job.before_xid)
    until = await feed_copies.next_place(tx, job.merchant_id, after, end)
    page = (job.merchant_id, after, until)
    added, rows_count = await feed_copies.sums(tx, *page)
    if job.format == "csv":
        content = await feed_copies.csv_page(tx, *page)
        if not job.parts_count:
            content = csv_of(EntryRow, [], has_bom=job.has_bom) + content
    else:
        content = await feed_copies.ndjson_page(tx, *page)
    return Part(content, rows_count, _totals(job, added), encode(until))


async def _read(tx: Tx, job: ExportJob, after: FeedCursor) -> Part:
    place = (tx, job.merchant_id, after)
    rows: Sequence[EntryRow | BalanceTransactionRow]
    if job.kind == "entries":
        end = await feeds.end_of_entries(*place, job.before_xid)
        rows, until = await feeds.entries(*place, end, limit=ROWS_MAX)
    else:
        end = await feeds.end_of_balance_transactions(*place, job.before_xid)
        rows, until = await feeds.balance_transactions(*place, end, limit=ROWS_MAX)
    return part_of(job, rows, encode(until))


async def _settlements(tx: Tx, job: ExportJob) -> AsyncIterator[Sequence[Row]]:
    books = Books.of(job.merchant_id)
    wanted = SettlementFilter(None, job.from_at, job.until_at)
    at: BookCursor | None = BookCursor.start(books)
    while at is not None:
        rows, at = await settlement_reports.settlements(
            tx, books, wanted, at, limit=SETTLEMENTS_MAX
        )
        yield rows


async def _items(tx: Tx, job: ExportJob) -> AsyncIterator[Sequence[Row]]:
    books = Books.of(job.merchant_id)
    wanted = ItemFilter(from_at=job.from_at, until_at=job.until_at)
    at: BookCursor | None = BookCursor.start(books)
    while at is not None:
        items, at = await reconciliations.items(tx, books, wanted, at, limit=ROWS_MAX)
        yield [ReconciliationRow.of(one) for one in items]


async def _statements(tx: Tx, job: ExportJob, known_at: datetime) -> AsyncIterator[Sequence[Row]]:
    if job.from_at is None or job.until_at is None:
        raise ValueError(f"export {job.id}: statements without a span")
    span = StatementSpan(job.from_at, job.until_at, known_at)
    last: PayeeAccount | None = None
    while True:
        payees = await statements.payees(tx, job.merchant_id, last, limit=PAYEES_MAX)
        rows: list[Row] = []
        for payee in payees:
            sums = await statements.sums(tx, payee.merchant_id, payee.id, span)
            rows += statement_rows(payee, span, *sums)
        yield rows
        if len(payees) < PAYEES_MAX:
            return
        last = payees[-1]


def _totals(job: ExportJob, added: Mapping[str, int]) -> dict[str, int]:
    currencies = {*job.totals, *added}
    return {one: job.totals.get(one, 0) + added.get(one, 0) for one in sorted(currencies)}
