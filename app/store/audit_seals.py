"""Seals of the audit trail: each is a hash of the seal before it and of every event since.

Chaining each event as it is written would have all writers of a book wait for each other, so rows
are sealed once they are committed: in the order of their transactions, and none is passed by
(payments.md 8.2). Whoever keeps a seal's hash elsewhere can prove that nothing before it changed.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.cursors import BookCursor
from app.store.database import Tx, many, one
from domain.audit_seals import Seal, SealedEvent, start
from domain.finance import Books

EVENTS_MAX: Final = 1_000

TO_SEAL: Final = """
    select m.id as merchant_id
      from merchant m
     where exists (
       select from audit_event e
        where e.merchant_id = m.id and e.xid < pg_snapshot_xmin(pg_current_snapshot())
          and (e.xid, e.seq) > (
            coalesce((select s.until_xid from audit_seal s where s.merchant_id = m.id
                       order by s.number desc limit 1), '0'::xid8),
            coalesce((select s.until_seq from audit_seal s where s.merchant_id = m.id
                       order by s.number desc limit 1), 0)))
     order by m.id limit $1
"""
LAST: Final = """
    select merchant_id, number, until_xid::text as until_xid, until_seq, events_count, hash
      from audit_seal where merchant_id = $1 order by number desc limit 1
"""
EVENTS: Final = """
    select e.xid::text as xid, e.seq,
           jsonb_build_array(e.id, e.actor, e.action, e.subject, e.before, e.after, e.request_id,
                             extract(epoch from e.recorded_at))::text as line
      from audit_event e
     where e.merchant_id = $1 and (e.xid, e.seq) > ($2::text::xid8, $3)
       and ($4::text is null or (e.xid, e.seq) <= ($4::text::xid8, $5))
       and e.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by e.xid, e.seq
     limit $6
"""
INSERT: Final = """
    insert into audit_seal (merchant_id, number, until_xid, until_seq, events_count, hash)
    values ($1, $2, $3::text::xid8, $4, $5, $6)
    on conflict do nothing
    returning true
"""
SEALS: Final = """
    select merchant_id, number, until_xid::text as until_xid, until_seq, events_count, hash
      from audit_seal order by merchant_id, number
"""
PAGE: Final = """
    select number, events_count, encode(hash, 'hex') as hash, sealed_at from audit_seal
     where merchant_id = $1 and number < $2 order by number desc limit $3
"""
ACTS: Final = """
    select merchant_id, id, actor, action, subject, before::text as before, after::text as after,
           request_id, recorded_at
      from audit_event
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
       and split_part(action, '.', 1) = any($4::text[])
     order by merchant_id desc, id desc
     limit $5
"""


class ShownSeal(msgspec.Struct, frozen=True):
    """A seal as it is shown: who keeps its hash elsewhere can prove what was before it."""

    number: int
    events_count: int
    hash: str
    sealed_at: datetime


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """One act about money: who, what, to what, and what it changed, as JSON."""

    merchant_id: UUID
    id: UUID
    actor: str
    action: str
    subject: str
    before: str | None
    after: str | None
    request_id: str
    recorded_at: datetime


async def to_seal(tx: Tx, *, limit: int) -> list[UUID]:
    """Return merchants with committed events that no seal covers."""
    return [row["merchant_id"] for row in await tx.fetch(TO_SEAL, limit)]


async def last(tx: Tx, merchant_id: UUID) -> Seal:
    """Return a merchant's last seal, or what stands before the first."""
    return one(Seal, await tx.fetchrow(LAST, merchant_id)) or start(merchant_id)


async def events(tx: Tx, after: Seal, until: Seal | None = None) -> list[SealedEvent]:
    """Return the committed events after a seal: up to another one, or as many as one takes."""
    start_at = (after.merchant_id, after.until_xid, after.until_seq)
    if until is None:
        rows = await tx.fetch(EVENTS, *start_at, None, None, EVENTS_MAX)
    else:
        rows = await tx.fetch(EVENTS, *start_at, until.until_xid, until.until_seq, None)
    return many(SealedEvent, rows)


async def keep(tx: Tx, seal: Seal) -> bool:
    """Write a seal down; False when somebody else was first."""
    return bool(
        await tx.fetchval(
            INSERT,
            seal.merchant_id,
            seal.number,
            seal.until_xid,
            seal.until_seq,
            seal.events_count,
            seal.hash,
        )
    )


async def page(tx: Tx, merchant_id: UUID, *, before: int, limit: int) -> list[ShownSeal]:
    """Return a merchant's seals below a number, the newest first."""
    return many(ShownSeal, await tx.fetch(PAGE, merchant_id, before, limit))


async def acts(
    tx: Tx, books: Books, subjects: Sequence[str], cursor: BookCursor, *, limit: int
) -> tuple[list[Act], BookCursor | None]:
    """Return the next acts about these subjects, newest first in each book, and where to go on."""
    rows = await tx.fetch(
        ACTS, cursor.merchant_id, cursor.id, books.first, list(subjects), limit + 1
    )
    found = many(Act, rows[:limit])
    more = len(rows) > limit
    return found, BookCursor(found[-1].merchant_id, found[-1].id) if more else None


async def seals(tx: Tx) -> list[Seal]:
    """Return every seal, in its order."""
    return many(Seal, await tx.fetch(SEALS))
