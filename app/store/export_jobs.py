"""Export jobs: files made in parts, each with the place it was reached at, and the manifest."""

from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from app.store.cursors import BookCursor
from app.store.database import Row, Tx
from domain.finance import Books

INSERT: Final = """
    insert into export_job (merchant_id, id, kind, format, has_bom, requested_by, before_xid,
                            cursor, from_at, until_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""
CLAIM: Final = """
    with due as materialized (
      select merchant_id, id from export_job
       where state = 'todo' and (lease_until is null or lease_until < now())
       order by created_at limit 1 for update skip locked)
    update export_job j
       set lease_until = now() + interval '30 seconds', lease_token = gen_random_uuid()
      from due where (j.merchant_id, j.id) = (due.merchant_id, due.id)
    returning j.merchant_id, j.id, j.kind, j.format, j.has_bom, j.requested_by, j.state,
              j.before_xid, j.cursor, j.from_at, j.until_at, j.parts_count, j.rows_count,
              j.bytes_count, j.totals, j.sha256, j.created_at, j.ended_at, j.lease_token
"""
FIND: Final = """
    select merchant_id, id, kind, format, has_bom, requested_by, state, before_xid, cursor,
           from_at, until_at, parts_count, rows_count, bytes_count, totals, sha256, created_at,
           ended_at, lease_token
      from export_job where merchant_id between $1 and $2 and id = $3
"""
LIST: Final = """
    select merchant_id, id, kind, format, has_bom, requested_by, state, before_xid, cursor,
           from_at, until_at, parts_count, rows_count, bytes_count, totals, sha256, created_at,
           ended_at, lease_token
      from export_job
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
     order by merchant_id desc, id desc
     limit $4
"""
# Whoever has lost the lease meanwhile writes nothing: another one goes on from the last place.
MOVE: Final = """
    update export_job
       set cursor = $4, parts_count = parts_count + 1, rows_count = rows_count + $5,
           bytes_count = bytes_count + $6, totals = $7::jsonb,
           lease_until = now() + interval '30 seconds'
     where merchant_id = $1 and id = $2 and lease_token = $3 and state = 'todo'
    returning parts_count, bytes_count
"""
KEEP_PART: Final = """
    insert into export_part (merchant_id, job_id, number, starts_at_byte, content, footer)
    values ($1, $2, $3, $4, $5, $6)
"""
# A picture that was not finished is of a moment that has passed: it is begun anew.
RESTART: Final = """
    with begun as (
      update export_job
         set parts_count = 0, rows_count = 0, bytes_count = 0, totals = '{}',
             lease_until = now() + interval '30 seconds'
       where merchant_id = $1 and id = $2 and lease_token = $3 and state = 'todo'
      returning merchant_id, id)
    delete from export_part p using begun
     where (p.merchant_id, p.job_id) = (begun.merchant_id, begun.id)
"""
FOOTERS: Final = """
    select footer from export_part where merchant_id = $1 and job_id = $2 order by number
"""
END: Final = """
    update export_job
       set state = 'done', sha256 = $4, ended_at = app_clock(), lease_until = null
     where merchant_id = $1 and id = $2 and lease_token = $3 and state = 'todo'
"""
RELEASE: Final = """
    update export_job set lease_until = null
     where merchant_id = $1 and id = $2 and lease_token = $3 and state = 'todo'
"""
PART: Final = """
    select number, starts_at_byte, content from export_part
     where merchant_id = $1 and job_id = $2
       and starts_at_byte + octet_length(content) > $3
     order by number limit 1
"""


class ExportJob(msgspec.Struct, frozen=True, kw_only=True):
    """What is exported, how far it has come, and the manifest of what is there."""

    merchant_id: UUID
    id: UUID
    kind: str
    format: str
    has_bom: bool
    requested_by: str
    state: str
    before_xid: str
    cursor: str
    from_at: datetime | None
    until_at: datetime | None
    parts_count: int
    rows_count: int
    bytes_count: int
    totals: dict[str, int]
    sha256: str
    created_at: datetime
    ended_at: datetime | None
    lease_token: UUID | None


class NewJob(msgspec.Struct, frozen=True, kw_only=True):
    """A job to be."""

    merchant_id: UUID
    id: UUID
    kind: str
    format: str
    has_bom: bool
    requested_by: str
    before_xid: str
    cursor: str
    from_at: datetime | None
    until_at: datetime | None


class Part(msgspec.Struct, frozen=True):
    """Some rows of a file, what they sum to with all before, and where it goes on.

    `footer` is of Parquet: what the end of the file has to say of this part.
    """

    content: bytes
    rows_count: int
    totals: dict[str, int]
    cursor: str
    footer: bytes = b""


async def insert(tx: Tx, new: NewJob) -> None:
    """Write a job down."""
    await tx.execute(
        INSERT,
        new.merchant_id,
        new.id,
        new.kind,
        new.format,
        new.has_bom,
        new.requested_by,
        new.before_xid,
        new.cursor,
        new.from_at,
        new.until_at,
    )


async def claim(tx: Tx) -> ExportJob | None:
    """Lease the oldest job that nobody works on."""
    row = await tx.fetchrow(CLAIM)
    return None if row is None else _job(row)


async def find(tx: Tx, books: Books, job_id: UUID) -> ExportJob | None:
    """Return a job of these books."""
    row = await tx.fetchrow(FIND, books.first, books.last, job_id)
    return None if row is None else _job(row)


async def page(
    tx: Tx, books: Books, cursor: BookCursor, *, limit: int
) -> tuple[list[ExportJob], BookCursor | None]:
    """Return the next jobs, newest first in each book, and where to go on."""
    rows = await tx.fetch(LIST, cursor.merchant_id, cursor.id, books.first, limit + 1)
    found = [_job(row) for row in rows[:limit]]
    more = len(rows) > limit
    return found, BookCursor(found[-1].merchant_id, found[-1].id) if more else None


async def keep_part(tx: Tx, job: ExportJob, part: Part) -> bool:
    """Add a part to the file and go on after it; False when somebody else has the job."""
    totals = msgspec.json.encode(part.totals).decode()
    size = len(part.content)
    key = (job.merchant_id, job.id)
    moved = await tx.fetchrow(
        MOVE, *key, job.lease_token, part.cursor, part.rows_count, size, totals
    )
    if moved is None:
        return False
    number, end = moved["parts_count"], moved["bytes_count"]
    await tx.execute(KEEP_PART, *key, number, end - size, part.content, part.footer)
    return True


async def restart(tx: Tx, job: ExportJob) -> None:
    """Drop the parts of a job, to begin it anew; nothing when somebody else has it."""
    await tx.execute(RESTART, job.merchant_id, job.id, job.lease_token)


async def footers(tx: Tx, job: ExportJob) -> list[bytes]:
    """Return what the end of the file has to say of each of its parts."""
    return [row["footer"] for row in await tx.fetch(FOOTERS, job.merchant_id, job.id)]


async def release(tx: Tx, job: ExportJob) -> None:
    """Let go of a job that is not done, for whoever has time."""
    await tx.execute(RELEASE, job.merchant_id, job.id, job.lease_token)


async def end(tx: Tx, job: ExportJob, *, sha256: str) -> None:
    """Note that the file is whole."""
    await tx.execute(END, job.merchant_id, job.id, job.lease_token, sha256)


async def content_from(tx: Tx, job: ExportJob, byte: int) -> bytes:
    """Return the rest of the part that holds a byte of the file; nothing at its end."""
    row = await tx.fetchrow(PART, job.merchant_id, job.id, byte)
    if row is None:
        return b""
    content: bytes = row["content"]
    return content[byte - row["starts_at_byte"] :]


def _job(row: Row) -> ExportJob:
    fields: dict[str, Any] = dict(row)
    fields["totals"] = msgspec.json.decode(fields["totals"])
    return ExportJob(**fields)
