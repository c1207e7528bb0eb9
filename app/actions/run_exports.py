"""Export rows in bulk as a file: asked for, made by a worker in parts, fetched when it is whole.

What belongs to the file of a feed is fixed when it is asked for. Each part is kept with the place
it was reached at, so whoever takes over after a crash goes on there, and memory holds one part.
What changes is exported as a picture of one moment: read in one snapshot, and begun anew by whoever
takes over.
"""

import hashlib
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions import export_parquet
from app.actions.access import FinanceActor
from app.actions.crash_points import crash_point
from app.actions.export_parts import next_of_feed, part_of, pictured
from app.store import audit, export_jobs, feeds, ledger_commits
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database, Tx
from app.store.export_jobs import ExportJob, NewJob, Part
from app.store.feeds import FeedCursor
from domain.exports import FEEDS
from domain.finance import Books
from domain.finance_errors import (
    ExportFormatUnavailableError,
    ExportNotFoundError,
    ExportNotReadyError,
)

__all__ = ("ExportJob",)

PARTS_MAX: Final = 40
"""Of a feed written in one go; then others have their turn."""
PARQUET: Final = "parquet"


class ExportAsked(msgspec.Struct, frozen=True, kw_only=True):
    """What to export and in which form.

    Of a feed: from which cursor on (None: from the beginning). Of a picture: what happened from
    `from_at` (inclusive) until `until_at` (exclusive); None leaves it open.
    """

    kind: str
    format: str
    has_bom: bool = False
    cursor: str | None = None
    from_at: datetime | None = None
    until_at: datetime | None = None


async def request_export(
    tx: Tx, finance: FinanceActor, merchant_id: UUID, asked: ExportAsked
) -> ExportJob:
    """Write a job down; the file of a feed ends where the feed ends now.

    Raises (checked in this order):
        ExportFormatUnavailableError: Parquet, and its extra is not installed.
        CursorError: the cursor is not of a feed of this cluster.
    """
    if asked.format == PARQUET and not export_parquet.is_installed():
        raise ExportFormatUnavailableError("install pintier[parquet]")
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
        cursor=encode(start) if asked.kind in FEEDS else "",
        from_at=asked.from_at,
        until_at=asked.until_at,
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
    return await (_run_feed if job.kind in FEEDS else _run_picture)(db, job)


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


async def _run_feed(db: Database, job: ExportJob) -> int:
    for number in range(PARTS_MAX):
        async with db.transaction() as tx:
            job = await _found(tx, Books.of(job.merchant_id), job.id)
            part = await next_of_feed(tx, job)
            if part is not None and not await export_jobs.keep_part(tx, job, part):
                return number
            crash_point("export.before_commit")
        if part is None:
            await _end(db, job)
            return number + 1
    async with db.transaction() as tx:
        await export_jobs.release(tx, job)
    return PARTS_MAX


async def _run_picture(db: Database, job: ExportJob) -> int:
    books = Books.of(job.merchant_id)
    async with db.transaction() as tx:
        await export_jobs.restart(tx, job)
        job = await _found(tx, books, job.id)
    known_at = await ledger_commits.settled(db, None)
    number = 0
    async with db.snapshot() as seen:
        async for rows in pictured(seen, job, known_at=known_at):
            async with db.transaction() as tx:
                if not await export_jobs.keep_part(tx, job, part_of(job, rows, "")):
                    return number
                job = await _found(tx, books, job.id)
                crash_point("export.before_commit")
            number += 1
    await _end(db, job)
    return number + 1


async def _end(db: Database, job: ExportJob) -> None:
    """Read the file once more for its hash: a digest under way cannot outlive its process."""
    last = None
    if job.format == PARQUET:
        async with db.reading() as tx:
            index = export_parquet.index_of(await export_jobs.footers(tx, job))
        last = Part(index, 0, job.totals, job.cursor)
    digest = hashlib.sha256()
    async for content in file_of(db, job, first_byte=0):
        digest.update(content)
    async with db.transaction() as tx:
        if last is not None:
            digest.update(last.content)
            await export_jobs.keep_part(tx, job, last)
        await export_jobs.end(tx, job, sha256=digest.hexdigest())


async def _found(tx: Tx, books: Books, job_id: UUID) -> ExportJob:
    found = await export_jobs.find(tx, books, job_id)
    if found is None:
        raise ExportNotFoundError
    return found
