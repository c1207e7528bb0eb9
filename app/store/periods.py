"""Accounting periods of a book, and corrections that two people make."""

from datetime import datetime
from typing import Final
from uuid import UUID

from app.store.cursors import BookCursor
from app.store.database import Tx, many, one
from domain.finance import AccountBalance, Books
from domain.ledger import Line, Posting
from domain.periods import OpenItems, Period, ReversalRequest

INSERT: Final = """
    insert into ledger_period (merchant_id, id, starts_at, ends_at) values ($1, $2, $3, $4)
"""
FIND: Final = """
    select id, merchant_id, starts_at, ends_at, closed_at, closed_by, override_reason,
           coalesce(encode(closed_hash, 'hex'), '') as closed_hash
      from ledger_period where merchant_id between $1 and $2 and id = $3
"""
LIST: Final = """
    select id, merchant_id, starts_at, ends_at, closed_at, closed_by, override_reason,
           coalesce(encode(closed_hash, 'hex'), '') as closed_hash
      from ledger_period
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
     order by merchant_id desc, id desc
     limit $4
"""
CLOSED: Final = """
    select id, merchant_id, starts_at, ends_at, closed_at, closed_by, override_reason,
           encode(closed_hash, 'hex') as closed_hash
      from ledger_period where closed_hash is not null order by merchant_id, starts_at
"""
# Whoever posts holds the same lock shared (`ledger_entries_check`): what they post is seen here.
HOLD_BOOK: Final = "select pg_advisory_xact_lock(hashtextextended('ledger:' || $1::uuid, 0))"
OPEN_ITEMS: Final = """
    select (select count(*) from (
              select e.ref
                from ledger_account a
                join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
                join ledger_transaction t
                  on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
               where a.merchant_id = $1 and a.code = 'asset:stripe:clearing'
               group by e.ref, e.currency
              having sum(e.amount_minor) <> 0 and min(t.effective_at) < $2) r)::integer
             as undrained_count,
           (select count(*) from op o
             where o.merchant_id = $1 and o.state <> 'done' and o.kind <> 'look'
               and o.created_at < $2)::integer as ops_count
"""
MOVED: Final = """
    select a.code as account, a.currency, sum(e.amount_minor)::bigint as balance_minor
      from ledger_transaction t
      join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
     where t.merchant_id = $1 and t.effective_at >= $2 and t.effective_at < $3
     group by a.code, a.currency
    having sum(e.amount_minor) <> 0
     order by a.code, a.currency
"""
CLOSE: Final = """
    update ledger_period
       set closed_at = clock_timestamp(), closed_by = $3, override_reason = $4,
           closed_hash = decode($5, 'hex')
     where merchant_id = $1 and id = $2 and closed_at is null
"""
ASK: Final = """
    insert into reversal_request (merchant_id, id, transaction_id, reason, requested_by,
                                  requester_id)
    values ($1, $2, $3, $4, $5, $6)
"""
REQUEST: Final = """
    select id, merchant_id, transaction_id, reason, state, requested_by, requester_id, decided_by,
           reversal_id, created_at, decided_at
      from reversal_request where merchant_id between $1 and $2 and id = $3
"""
LOCK_REQUEST: Final = """
    select id, merchant_id, transaction_id, reason, state, requested_by, requester_id, decided_by,
           reversal_id, created_at, decided_at
      from reversal_request where merchant_id between $1 and $2 and id = $3 for no key update
"""
REQUESTS: Final = """
    select id, merchant_id, transaction_id, reason, state, requested_by, requester_id, decided_by,
           reversal_id, created_at, decided_at
      from reversal_request
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
     order by merchant_id desc, id desc
     limit $4
"""
DECIDE: Final = """
    update reversal_request
       set state = $3, decided_by = $4, decider_id = $5, reversal_id = $6,
           decided_at = app_clock()
     where merchant_id = $1 and id = $2 and state = 'requested'
"""
BOOKED: Final = """
    select t.idem_key, t.kind, t.source, a.code, e.currency, e.amount_minor, e.ref
      from ledger_transaction t
      join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
     where t.merchant_id = $1 and t.id = $2
     order by e.line
"""


async def insert(
    tx: Tx, merchant_id: UUID, period_id: UUID, *, starts_at: datetime, ends_at: datetime
) -> None:
    """Write a period down.

    Raises:
        PeriodOverlapsError: with another one of the book (as the transaction ends).
    """
    await tx.execute(INSERT, merchant_id, period_id, starts_at, ends_at)


async def hold_book(tx: Tx, merchant_id: UUID) -> None:
    """Wait for what is being posted to a book, and let nothing more in until this ends."""
    await tx.execute(HOLD_BOOK, merchant_id)


async def find(tx: Tx, books: Books, period_id: UUID) -> Period | None:
    """Return a period of these books."""
    return one(Period, await tx.fetchrow(FIND, books.first, books.last, period_id))


async def page(
    tx: Tx, books: Books, cursor: BookCursor, *, limit: int
) -> tuple[list[Period], BookCursor | None]:
    """Return the next periods, the last made first in each book, and where to go on."""
    rows = await tx.fetch(LIST, cursor.merchant_id, cursor.id, books.first, limit + 1)
    found = many(Period, rows[:limit])
    more = len(rows) > limit
    return found, BookCursor(found[-1].merchant_id, found[-1].id) if more else None


async def closed(tx: Tx) -> list[Period]:
    """Return every period that was closed with a hash."""
    return many(Period, await tx.fetch(CLOSED))


async def open_items(tx: Tx, period: Period) -> OpenItems:
    """Return what was begun before a period's end and is not finished."""
    [found] = many(OpenItems, await tx.fetch(OPEN_ITEMS, period.merchant_id, period.ends_at))
    return found


async def moved(tx: Tx, period: Period) -> list[AccountBalance]:
    """Return what moved each account in a period."""
    rows = await tx.fetch(MOVED, period.merchant_id, period.starts_at, period.ends_at)
    return many(AccountBalance, rows)


async def close(
    tx: Tx, period: Period, *, by: str, override_reason: str, movements_hash: str
) -> None:
    """Close a period for good."""
    key = (period.merchant_id, period.id)
    await tx.execute(CLOSE, *key, by, override_reason, movements_hash)


async def ask(tx: Tx, new: ReversalRequest) -> None:
    """Write down that a transaction is to be reversed.

    Raises:
        ReversalOpenError: that was asked for, or done, before (as the transaction ends).
    """
    await tx.execute(
        ASK,
        new.merchant_id,
        new.id,
        new.transaction_id,
        new.reason,
        new.requested_by,
        new.requester_id,
    )


async def request(tx: Tx, books: Books, request_id: UUID) -> ReversalRequest | None:
    """Return a request of these books."""
    return one(ReversalRequest, await tx.fetchrow(REQUEST, books.first, books.last, request_id))


async def lock_request(tx: Tx, books: Books, request_id: UUID) -> ReversalRequest | None:
    """Hold a request of these books until the transaction ends."""
    found = await tx.fetchrow(LOCK_REQUEST, books.first, books.last, request_id)
    return one(ReversalRequest, found)


async def requests(
    tx: Tx, books: Books, cursor: BookCursor, *, limit: int
) -> tuple[list[ReversalRequest], BookCursor | None]:
    """Return the next requests, newest first in each book, and where to go on."""
    rows = await tx.fetch(REQUESTS, cursor.merchant_id, cursor.id, books.first, limit + 1)
    found = many(ReversalRequest, rows[:limit])
    more = len(rows) > limit
    return found, BookCursor(found[-1].merchant_id, found[-1].id) if more else None


async def decide(
    tx: Tx,
    asked: ReversalRequest,
    *,
    state: str,
    by: str,
    person_id: UUID,
    reversal_id: UUID | None,
) -> None:
    """Note what was decided, by whom, and what it has booked."""
    key = (asked.merchant_id, asked.id)
    await tx.execute(DECIDE, *key, state, by, person_id, reversal_id)


async def booked(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> Posting | None:
    """Return a ledger transaction as what was posted."""
    rows = await tx.fetch(BOOKED, merchant_id, transaction_id)
    if not rows:
        return None
    lines = tuple(
        Line(row["code"], row["currency"], row["amount_minor"], row["ref"]) for row in rows
    )
    return Posting(rows[0]["idem_key"], rows[0]["kind"], lines, rows[0]["source"])
