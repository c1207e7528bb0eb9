"""Read the books: trial balance, accounts and their lines, transactions: for finance."""

from typing import Final
from uuid import UUID

import structlog

from app.store import balances, ledger_commits, ledger_reports
from app.store.cursors import (
    AccountCursor,
    EntryCursor,
    RestCursor,
    TransactionCursor,
    decode,
    encode,
)
from app.store.database import Database, Tx
from domain.errors import AccountNotFoundError, LedgerTransactionNotFoundError
from domain.finance import (
    AccountBalances,
    AccountEntry,
    AccountFilter,
    AsOf,
    Books,
    ClearingRest,
    LedgerAccount,
    LedgerTransaction,
    TransactionFilter,
    TrialBalance,
)
from domain.ledger import AUTH_CONTRA, AUTH_HELD

_log = structlog.get_logger("pintier")

HOLD_ACCOUNTS: Final = frozenset({AUTH_HELD, AUTH_CONTRA})
"""Computed from holds: they have balances and no entries of their own."""


class LedgerOutOfBalanceError(Exception):
    """A trial balance does not sum to zero: the books are wrong, and somebody must be woken."""


async def read_trial_balance(
    db: Database, books: Books, as_of: AsOf, *, currency: str | None
) -> TrialBalance:
    """Return what every account stood at; all totals are 0.

    Raises:
        LedgerOutOfBalanceError: they are not. A bug, answered with 500; the log has the figures.
    """
    settled = AsOf(as_of.effective_at, await ledger_commits.settled(db, as_of.known_at))
    async with db.snapshot() as tx:
        chosen = AccountFilter(None, currency)
        found = await ledger_reports.trial_balance(
            tx, books, settled, chosen, is_now=as_of == AsOf()
        )
    if not found.is_balanced:
        totals = {one.currency: one.total_minor for one in found.totals}
        _log.critical(
            "ledger_out_of_balance",
            totals_minor=totals,
            effective_at=found.effective_at.isoformat(),
            known_at=found.known_at.isoformat(),
        )
        raise LedgerOutOfBalanceError
    return found


async def read_account_balances(
    db: Database, books: Books, as_of: AsOf, *, account: str
) -> AccountBalances:
    """Return what one account stood at, per currency.

    Raises:
        AccountNotFoundError: these books have never used it.
    """
    settled = AsOf(as_of.effective_at, await ledger_commits.settled(db, as_of.known_at))
    async with db.snapshot() as tx:
        await _check_account(tx, books, account)
        found = await ledger_reports.trial_balance(
            tx, books, settled, AccountFilter(account), is_now=as_of == AsOf()
        )
    return AccountBalances(account, found.effective_at, found.known_at, found.items)


async def read_accounts(
    db: Database, books: Books, cursor: str | None, *, limit: int
) -> tuple[list[LedgerAccount], str | None]:
    """Return a page of accounts with their balances now, by code, and the next cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = AccountCursor.start(books) if cursor is None else decode(cursor, AccountCursor)
    async with db.snapshot() as tx:
        page, after = await balances.page(tx, books, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_entries(
    db: Database, books: Books, chosen: AccountFilter, cursor: str | None, *, limit: int
) -> tuple[list[AccountEntry], str | None]:
    """Return a page of an account's lines in the order of the book, and the next cursor.

    All pages show one snapshot, the first page's: they add up, whatever is posted meanwhile.

    Raises:
        CursorError: the cursor is not of this list.
        AccountNotFoundError: these books have never used the account.
    """
    given = None if cursor is None else decode(cursor, EntryCursor)
    async with db.snapshot() as tx:
        await _check_account(tx, books, chosen.account or "")
        start = given or await EntryCursor.start(tx)
        page, after = await ledger_reports.entries(tx, books, chosen, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_transactions(
    db: Database, books: Books, wanted: TransactionFilter, cursor: str | None, *, limit: int
) -> tuple[list[LedgerTransaction], str | None]:
    """Return a page of transactions, newest first in each book, and the next cursor.

    All pages show one snapshot, the first page's.

    Raises:
        CursorError: the cursor is not of this list.
    """
    given = None if cursor is None else decode(cursor, TransactionCursor)
    async with db.snapshot() as tx:
        start = given or await TransactionCursor.start(tx, books)
        page, after = await ledger_reports.transactions(tx, books, wanted, start, limit=limit)
    return page, None if after is None else encode(after)


async def read_transaction(db: Database, books: Books, transaction_id: UUID) -> LedgerTransaction:
    """Return one ledger transaction.

    Raises:
        LedgerTransactionNotFoundError: these books have no such transaction.
    """
    async with db.snapshot() as tx:
        found = await ledger_reports.transaction(tx, books, transaction_id)
    if found is None:
        raise LedgerTransactionNotFoundError
    return found


async def read_undrained(
    db: Database, books: Books, cursor: str | None, *, limit: int
) -> tuple[list[ClearingRest], str | None]:
    """Return a page of what clearing still holds per object of Stripe's, oldest first.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = RestCursor.start(books) if cursor is None else decode(cursor, RestCursor)
    async with db.snapshot() as tx:
        page, after = await ledger_reports.undrained(tx, books, start, limit=limit)
    return page, None if after is None else encode(after)


async def _check_account(tx: Tx, books: Books, account: str) -> None:
    if account not in HOLD_ACCOUNTS and not await ledger_reports.is_account(tx, books, account):
        raise AccountNotFoundError
