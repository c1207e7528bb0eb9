"""Export rows in bulk as a file: asked for, made by a worker in parts, fetched when it is whole.

What belongs to the file is fixed when it is asked for. Each part is kept with the place it was
reached at, so whoever takes over after a crash goes on there, and memory holds one part.
"""

import hashlib
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import FinanceActor
from app.actions.crash_points import crash_point
from app.actions.export_files import csv_of, ndjson_of
from app.store import audit, export_jobs, feed_copies, feeds
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database, Tx
from app.store.export_jobs import ExportJob, NewJob, Part
from app.store.feeds import FeedCursor
from domain.exports import BalanceTransactionRow, EntryRow
from domain.finance import Books
from domain.finance_errors import ExportNotFoundError, ExportNotReadyError

__all__ = ("ExportJob",)

ROWS_MAX: Final = 5_000
"""Of a part: about 2 MiB."""
PARTS_MAX: Final = 40
"""Written in one go; then others have their turn."""

KINDS: Final[dict[str, type[msgspec.Struct]]] = {
    "entries": EntryRow,
    "balance_transactions": BalanceTransactionRow,
}


class ExportAsked(msgspec.Struct, frozen=True):
    """What to export, in which form, from which cursor on (None: from the beginning)."""

    kind: str
    format: str
    has_bom: bool
    cursor: str | None


async def request_export(
    tx: Tx, finance: FinanceActor, merchant_id: UUID, asked: ExportAsked
) -> ExportJob:
    """Write a job down; its file ends where the feed ends now.

    Raises:
        CursorError: the cursor is not of a feed of this cluster.
    """
    given = None if asked.cursor is None else decode(asked.cursor, FeedCursor)
    start = await feeds.begin(tx, given)
    job_id = uuid7()
    new = NewJob(
        merchant_id=merchant_id,
        id=job_id,
        kind=asked.kind,
        format=asked.format,
        has_bom=asked.has_bom,
        requested_by=finance.actor,
        before_xid=await feeds.horizon(tx),
        cursor=encode(start),
    )
    await export_jobs.insert(tx, new)
    act = finance.act(merchant_id, "export.requested", f"export:{job_id}")
    told = {"kind": asked.kind, "format": asked.format}
    await audit.record(tx, msgspec.structs.replace(act, after=told))
    return await _found(tx, Books.of(merchant_id), job_id)


async def run_exports(db: Database) -> int:
    """Work at one job for a while; return how many parts were written, and 1 for its end."""
    async with db.transaction() as tx:
        job = await export_jobs.claim(tx)
    if job is None:
        return 0
    for number in range(PARTS_MAX):
        async with db.transaction() as tx:
            job = await _found(tx, Books.of(job.merchant_id), job.id)
            part = await _next_part(tx, job)
            if part is not None and not await export_jobs.keep_part(tx, job, part):
                return number
            crash_point("export.before_commit")
        if part is None:
            await _end(db, job)
            return number + 1
    async with db.transaction() as tx:
        await export_jobs.release(tx, job)
    return PARTS_MAX


async def read_export(db: Database, books: Books, job_id: UUID) -> ExportJob:
    """Return a job.

    Raises:
        ExportNotFoundError: these books have no such job.
    """
    async with db.reading() as tx:
        return await _found(tx, books, job_id)


async def read_exports(
    db: Database, books: Books, cursor: str | None, *, limit: int
) -> tuple[list[ExportJob], str | None]:
    """Return a page of jobs, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await export_jobs.page(tx, books, start, limit=limit)
    return page, None if after is None else encode(after)


async def whole_export(db: Database, books: Books, job_id: UUID) -> ExportJob:
    """Return a job whose file is whole.

    Raises (checked in this order):
        ExportNotFoundError: these books have no such job.
        ExportNotReadyError: a worker is still at it.
    """
    job = await read_export(db, books, job_id)
    if job.state != "done":
        raise ExportNotReadyError(f"{job.rows_count} rows so far")
    return job


async def file_of(db: Database, job: ExportJob, *, first_byte: int) -> AsyncIterator[bytes]:
    """Yield a whole file from a byte on, one part at a time."""
    byte = first_byte
    while byte < job.bytes_count:
        async with db.reading() as tx:
            content = await export_jobs.content_from(tx, job, byte)
        if not content:
            return
        yield content
        byte += len(content)


async def _next_part(tx: Tx, job: ExportJob) -> Part | None:
    """Return the next rows as they stand in the file; None at its end, which has a header."""
    after = decode(job.cursor, FeedCursor)
    is_first = job.parts_count == 0
    written = await (_entries if job.kind == "entries" else _lines)(tx, job, after)
    if not written.rows_count and not is_first:
        return None
    totals: dict[str, int] = defaultdict(int, job.totals)
    for currency, amount_minor in written.totals.items():
        totals[currency] += amount_minor
    content = written.content
    if is_first and job.format == "csv":
        content = csv_of(KINDS[job.kind], [], has_bom=job.has_bom) + content
    return Part(content, written.rows_count, dict(totals), written.cursor)


async def _entries(tx: Tx, job: ExportJob, after: FeedCursor) -> Part:
    end = await feeds.end_of_entries(tx, job.merchant_id, after, job.before_xid)
    until = await feed_copies.next_place(tx, job.merchant_id, after, end)
    page = (job.merchant_id, after, until)
    totals, rows_count = await feed_copies.sums(tx, *page)
    copied = feed_copies.csv_page if job.format == "csv" else feed_copies.ndjson_page
    return Part(await copied(tx, *page), rows_count, totals, encode(until))


async def _lines(tx: Tx, job: ExportJob, after: FeedCursor) -> Part:
    end = await feeds.end_of_balance_transactions(tx, job.merchant_id, after, job.before_xid)
    rows, until = await feeds.balance_transactions(tx, job.merchant_id, after, end, limit=ROWS_MAX)
    totals: dict[str, int] = defaultdict(int)
    for row in rows:
        totals[row.currency] += row.amount_minor
    content = ndjson_of(rows)
    if job.format == "csv":
        content = csv_of(BalanceTransactionRow, rows, has_bom=False, has_header=False)
    return Part(content, len(rows), totals, encode(until))


async def _end(db: Database, job: ExportJob) -> None:
    """Read the file once more for its hash: a digest under way cannot outlive its process."""
    digest = hashlib.sha256()
    async for content in file_of(db, job, first_byte=0):
        digest.update(content)
    async with db.transaction() as tx:
        await export_jobs.end(tx, job, sha256=digest.hexdigest())


async def _found(tx: Tx, books: Books, job_id: UUID) -> ExportJob:
    found = await export_jobs.find(tx, books, job_id)
    if found is None:
        raise ExportNotFoundError
    return found
