"""What the books owe whom, how much of it may be paid now, and how old it is."""

from datetime import datetime
from typing import Literal
from uuid import UUID

import msgspec

from app.store import clock, payables, payout_accounts
from app.store.cursors import AccountCursor, decode, encode
from app.store.database import Database, Tx
from app.store.payables import Scope
from domain.finance import Books
from domain.finance_errors import PayeeNotFoundError
from domain.payouts import AGE_DAYS, Payable, PayeeKind, PayoutPolicy, account_of, payable

AccountStateShown = Literal["none", "onboarding", "active", "restricted"]

__all__ = ("Payable", "PayoutPolicy")


class PayableTotal(msgspec.Struct, frozen=True, kw_only=True):
    """All payables of one currency; debts of payees stand apart and lower nothing."""

    currency: str
    owed_minor: int
    debts_minor: int
    ages_minor: list[int]


class PayableTo(Payable, frozen=True, kw_only=True):
    """What a payee is owed, how they are called, and the state of where money is sent to."""

    payee_name: str
    account_state: AccountStateShown


class Payables(msgspec.Struct, frozen=True):
    """A page of payables, and the totals of all of them at that instant."""

    as_of: datetime
    items: list[PayableTo]
    totals: list[PayableTotal]
    next_cursor: str | None


async def read_payables(
    db: Database, books: Books, as_of: datetime | None, cursor: str | None, *, limit: int
) -> Payables:
    """Return what is owed, by merchant, account and currency.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = AccountCursor.start(books) if cursor is None else decode(cursor, AccountCursor)
    async with db.snapshot() as tx:
        at = as_of or await clock.read(tx)
        found = await all_payables(tx, Scope(books), at=at)
        after = (start.merchant_id, start.account, start.currency)
        rest = [one for one in found if (one.merchant_id, one.account, one.currency) > after]
        page = await _named(tx, rest[:limit])
    if len(rest) <= limit:
        return Payables(at, page, _totals(found), None)
    last = AccountCursor(page[-1].merchant_id, page[-1].account, page[-1].currency)
    return Payables(at, page, _totals(found), encode(last))


async def all_payables(tx: Tx, scope: Scope, *, at: datetime) -> list[Payable]:
    """Return every payable of a scope as of an instant; what may be paid is as of now."""
    owed = await payables.owed(tx, scope, at=at)
    cash = await payables.cash(tx, scope)
    policies: dict[UUID, PayoutPolicy] = {}
    for one in owed:
        if one.merchant_id not in policies:
            policies[one.merchant_id] = await payables.policy(tx, one.merchant_id)
    return [
        payable(
            one,
            policies[one.merchant_id],
            cash_minor=cash.get((one.merchant_id, one.currency), 0),
        )
        for one in owed
    ]


async def payable_to(
    tx: Tx, merchant_id: UUID, payee_id: UUID, currency: str, *, at: datetime
) -> Payable:
    """Return what one payee is owed in one book.

    Raises:
        PayeeNotFoundError: the book has never owed them anything in this currency.
    """
    kind = PayeeKind.MERCHANT if payee_id == merchant_id else PayeeKind.LEADER
    scope = Scope(Books.of(merchant_id), account_of(kind, payee_id), currency)
    found = await all_payables(tx, scope, at=at)
    if not found:
        raise PayeeNotFoundError
    return found[0]


async def _named(tx: Tx, found: list[Payable]) -> list[PayableTo]:
    payees = await payout_accounts.payees(tx, [one.payee_id for one in found])
    return [
        PayableTo(
            **msgspec.structs.asdict(one),
            payee_name=payees[one.payee_id].name,
            account_state=msgspec.convert(payees[one.payee_id].account_state, AccountStateShown),
        )
        for one in found
    ]


def _totals(found: list[Payable]) -> list[PayableTotal]:
    totals = []
    for currency in sorted({one.currency for one in found}):
        of_it = [one for one in found if one.currency == currency]
        totals.append(
            PayableTotal(
                currency=currency,
                owed_minor=sum(one.owed_minor for one in of_it),
                debts_minor=sum(one.debt_minor for one in of_it),
                ages_minor=[
                    sum(one.ages_minor[at] for one in of_it) for at in range(len(AGE_DAYS) + 1)
                ],
            )
        )
    return totals
