"""The books over HTTP: trial balance, accounts, lines, transactions. Nothing here writes."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.params import FromPath

from app.actions.read_ledger import (
    read_account_balances,
    read_accounts,
    read_entries,
    read_transaction,
    read_transactions,
    read_trial_balance,
    read_undrained,
)
from app.web.deps import Db, FinanceCaller, keeps_books
from app.web.finance_queries import (
    ASKED,
    AccountCode,
    AsOfWhen,
    CurrencyAsked,
    MerchantAsked,
    Text,
    WhichPage,
    books_of,
)
from app.web.routes import get
from domain.finance import (
    AccountBalances,
    AccountEntry,
    AccountFilter,
    ClearingRest,
    LedgerAccount,
    LedgerTransaction,
    TransactionFilter,
    TrialBalance,
)

READS: Final = keeps_books("ledger:read")


class TransactionPage(msgspec.Struct, frozen=True):
    """A page of ledger transactions, the newest first."""

    items: Sequence[LedgerTransaction]
    next_cursor: str | None


class AccountPage(msgspec.Struct, frozen=True):
    """A page of accounts, by code."""

    items: Sequence[LedgerAccount]
    next_cursor: str | None


class EntryPage(msgspec.Struct, frozen=True):
    """A page of an account's lines, in the order of the book."""

    items: Sequence[AccountEntry]
    next_cursor: str | None


class ClearingPage(msgspec.Struct, frozen=True):
    """A page of what clearing holds, the oldest first."""

    items: Sequence[ClearingRest]
    next_cursor: str | None


class LedgerController(Controller):
    """The insert-only double-entry ledger."""

    path = "/v1/finance"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get("/trial-balance", operation_id="readTrialBalance")
    async def trial_balance(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        as_of: AsOfWhen,
        merchant_id: MerchantAsked = None,
        currency: CurrencyAsked = None,
    ) -> TrialBalance:
        """Read every account's balance; all totals are 0, else this answers 500 and alarms."""
        books = books_of(finance, merchant_id)
        return await read_trial_balance(db, books, as_of, currency=currency)

    @get("/ledger/transactions", operation_id="listLedgerTransactions")
    async def list_transactions(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        kind: Text = None,
        source: Text = None,
        ref: Text = None,
        key: Text = None,
    ) -> TransactionPage:
        """List transactions; `ref` finds those with a line about this object of Stripe's.

        All pages show one snapshot, that of the first page.
        """
        wanted = TransactionFilter(kind, source, key, ref)
        books = books_of(finance, merchant_id)
        items, after = await read_transactions(db, books, wanted, page.cursor, limit=page.limit)
        return TransactionPage(items, after)

    @get("/ledger/transactions/{transaction_id:uuid}", operation_id="readLedgerTransaction")
    async def read(
        self,
        transaction_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
    ) -> LedgerTransaction:
        """Read one transaction."""
        return await read_transaction(db, books_of(finance, merchant_id), transaction_id)

    @get("/accounts", operation_id="listAccounts")
    async def list_accounts(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
    ) -> AccountPage:
        """List accounts with their balances now."""
        books = books_of(finance, merchant_id)
        items, after = await read_accounts(db, books, page.cursor, limit=page.limit)
        return AccountPage(items, after)

    @get("/accounts/{code:str}/entries", operation_id="listAccountEntries")
    async def list_entries(
        self,
        *,
        code: AccountCode,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        currency: CurrencyAsked = None,
    ) -> EntryPage:
        """List an account's lines in the order of the book, each with the balance after it.

        All pages show one snapshot, that of the first page.
        """
        chosen = AccountFilter(code, currency)
        books = books_of(finance, merchant_id)
        items, after = await read_entries(db, books, chosen, page.cursor, limit=page.limit)
        return EntryPage(items, after)

    @get("/accounts/{code:str}/balance", operation_id="readAccountBalance")
    async def balance(
        self,
        *,
        code: AccountCode,
        finance: FinanceCaller,
        db: Db,
        as_of: AsOfWhen,
        merchant_id: MerchantAsked = None,
    ) -> AccountBalances:
        """Read what one account stood at, per currency."""
        books = books_of(finance, merchant_id)
        return await read_account_balances(db, books, as_of, account=code)

    @get("/clearing", operation_id="listClearing")
    async def list_clearing(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
    ) -> ClearingPage:
        """List the objects of Stripe's that have not drained: booked on one side only."""
        books = books_of(finance, merchant_id)
        items, after = await read_undrained(db, books, page.cursor, limit=page.limit)
        return ClearingPage(items, after)
