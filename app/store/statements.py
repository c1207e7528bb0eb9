"""Movements of one account of a book, by kind, between two instants as known at a third."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many
from domain.statements import StatementSum

OPENING: Final = """
    select -coalesce(sum(e.amount_minor), 0)::bigint
      from ledger_account a
      join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join ledger_commit k on (k.merchant_id, k.xid) = (t.merchant_id, t.xid)
     where (a.merchant_id, a.code, a.currency) = ($1, $2, $3)
       and t.effective_at < $4 and k.known_at <= $5
"""
SUMS: Final = """
    select t.kind, count(*)::integer as count, -sum(e.amount_minor)::bigint as amount_minor
      from ledger_account a
      join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join ledger_commit k on (k.merchant_id, k.xid) = (t.merchant_id, t.xid)
     where (a.merchant_id, a.code, a.currency) = ($1, $2, $3)
       and t.effective_at >= $4 and t.effective_at < $5 and k.known_at <= $6
     group by t.kind order by t.kind
"""
IS_USED: Final = """
    select exists (select from ledger_account
                    where (merchant_id, code, currency) = ($1, $2, $3))
"""


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


async def is_used(tx: Tx, account: AccountName) -> bool:
    """Say whether a book has ever used an account."""
    return bool(await tx.fetchval(IS_USED, account.merchant_id, account.code, account.currency))


async def opening(tx: Tx, account: AccountName, span: Span) -> int:
    """Return what was owed when the span began; positive is owed to the payee."""
    key = (account.merchant_id, account.code, account.currency)
    found: int = await tx.fetchval(OPENING, *key, span.from_at, span.known_at)
    return found


async def sums(tx: Tx, account: AccountName, span: Span) -> list[StatementSum]:
    """Return what moved the account in the span, by kind."""
    key = (account.merchant_id, account.code, account.currency)
    rows = await tx.fetch(SUMS, *key, span.from_at, span.until_at, span.known_at)
    return many(StatementSum, rows)
