"""Movements of one account of a book, by kind, between two instants as known at a third."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx
from domain.statements import StatementSum

# One way through the account for what came before the span and what moved in it. The account comes
# as its id: then the planner knows how many lines it has.
SUMS: Final = """
    select t.effective_at < $3 as is_earlier, t.kind, count(*)::integer as count,
           -sum(e.amount_minor)::bigint as amount_minor
      from ledger_entry e
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
     where e.merchant_id = $1 and e.account_id = $2
       and t.effective_at < $4 and t.recorded_at <= $5
     group by t.effective_at < $3, t.kind order by t.kind
"""
FIND: Final = """
    select id from ledger_account where (merchant_id, code, currency) = ($1, $2, $3)
"""
CLOCK: Final = "select clock_timestamp()"


class Span(msgspec.Struct, frozen=True):
    """From when (inclusive) until when (exclusive), as known at a third instant."""

    from_at: datetime
    until_at: datetime
    known_at: datetime


class AccountName(msgspec.Struct, frozen=True):
    """One account of one book."""

    merchant_id: UUID
    code: str
    currency: str


async def known_now(tx: Tx) -> datetime:
    """Return the instant that what is known is known at: by the clock that rows are written by."""
    now: datetime = await tx.fetchval(CLOCK)
    return now


async def find(tx: Tx, account: AccountName) -> UUID | None:
    """Return the id of an account; None when the book has never used it."""
    key = (account.merchant_id, account.code, account.currency)
    found: UUID | None = await tx.fetchval(FIND, *key)
    return found


async def sums(
    tx: Tx, merchant_id: UUID, account_id: UUID, span: Span
) -> tuple[int, list[StatementSum]]:
    """Return what was owed when the span began, and what moved the account in it, by kind.

    Positive is owed to the payee.
    """
    rows = await tx.fetch(SUMS, merchant_id, account_id, span.from_at, span.until_at, span.known_at)
    opening_minor = sum(row["amount_minor"] for row in rows if row["is_earlier"])
    moved = [
        StatementSum(row["kind"], row["count"], row["amount_minor"])
        for row in rows
        if not row["is_earlier"]
    ]
    return opening_minor, moved
