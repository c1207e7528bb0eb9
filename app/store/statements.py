"""Movements of one account of a book, by kind, between two instants as known at a third."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many
from domain.exports import PayeeAccount, StatementSpan
from domain.statements import StatementSum

# One way through the account for what came before the span and what moved in it. The account comes
# as its id: then the planner knows how many lines it has.
SUMS: Final = """
    select t.effective_at < $3 as is_earlier, t.kind, count(*)::integer as count,
           -sum(e.amount_minor)::bigint as amount_minor
      from ledger_entry e
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join ledger_commit k on (k.merchant_id, k.xid) = (t.merchant_id, t.xid)
     where e.merchant_id = $1 and e.account_id = $2 and k.merchant_id = $1
       and t.effective_at < $4 and k.known_at <= $5
     group by t.effective_at < $3, t.kind order by t.kind
"""
FIND: Final = """
    select id from ledger_account where (merchant_id, code, currency) = ($1, $2, $3)
"""
PAYEES: Final = """
    select a.merchant_id, a.id, a.code as account, a.currency from ledger_account a
     where a.merchant_id = $1 and (a.code, a.currency) > ($2, $3)
       and (a.code = 'liab:merchant:payable' or a.code like 'liab:leader:%:payable')
     order by a.code, a.currency
     limit $4
"""


class AccountName(msgspec.Struct, frozen=True):
    """One account of one book."""

    merchant_id: UUID
    code: str
    currency: str


async def find(tx: Tx, account: AccountName) -> UUID | None:
    """Return the id of an account; None when the book has never used it."""
    key = (account.merchant_id, account.code, account.currency)
    found: UUID | None = await tx.fetchval(FIND, *key)
    return found


async def sums(
    tx: Tx, merchant_id: UUID, account_id: UUID, span: StatementSpan
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


async def payees(
    tx: Tx, merchant_id: UUID, after: PayeeAccount | None, *, limit: int
) -> list[PayeeAccount]:
    """Return the next accounts in which a book owes somebody something, by code and currency."""
    place = ("", "") if after is None else (after.account, after.currency)
    return many(PayeeAccount, await tx.fetch(PAYEES, merchant_id, *place, limit))
