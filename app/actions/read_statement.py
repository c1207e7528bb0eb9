"""Read the statement of a payee: computed from the ledger, the same for ever."""

from datetime import datetime
from uuid import UUID

import msgspec

from app.store import ledger_commits, statements
from app.store.database import Database
from app.store.statements import AccountName
from domain.exports import StatementSpan
from domain.finance_errors import PayeeNotFoundError
from domain.payouts import PayeeKind, account_of
from domain.statements import Statement, sections

__all__ = ("Statement",)


class StatementAsked(msgspec.Struct, frozen=True):
    """Whose statement, from when until when, as known when (None: now)."""

    merchant_id: UUID
    payee_id: UUID
    currency: str
    from_at: datetime
    until_at: datetime
    known_at: datetime | None


async def read_statement(db: Database, asked: StatementAsked) -> Statement:
    """Return a payee's statement.

    Raises:
        PayeeNotFoundError: this book has never owed them anything in this currency.
    """
    is_merchant = asked.payee_id == asked.merchant_id
    code = account_of(PayeeKind.MERCHANT if is_merchant else PayeeKind.LEADER, asked.payee_id)
    account = AccountName(asked.merchant_id, code, asked.currency)
    known_at = await ledger_commits.settled(db, asked.known_at)
    async with db.snapshot() as tx:
        account_id = await statements.find(tx, account)
        if account_id is None:
            raise PayeeNotFoundError
        span = StatementSpan(asked.from_at, asked.until_at, known_at)
        opening_minor, moved = await statements.sums(tx, asked.merchant_id, account_id, span)
    return Statement(
        merchant_id=asked.merchant_id,
        payee_id=asked.payee_id,
        account=code,
        currency=asked.currency,
        from_at=asked.from_at,
        until_at=asked.until_at,
        known_at=known_at,
        opening_minor=opening_minor,
        sections=sections(moved),
        closing_minor=opening_minor + sum(one.amount_minor for one in moved),
    ).sealed()
