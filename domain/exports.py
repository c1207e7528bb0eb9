"""Exports: the rows that spreadsheets and other programs are fed with.

Of feeds, whose rows are only ever added, a file begins where another has ended. What changes, as
settlements and items of the reconciliation do, is exported as one picture of one moment.
"""

from datetime import date, datetime
from typing import Final
from uuid import UUID

import msgspec

from domain.finance import Settlement
from domain.reconciliation import Item
from domain.statements import StatementSum, section_of


class EntryRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the ledger; `effective_on` is the day where the merchant is."""

    merchant_id: UUID
    transaction_id: UUID
    line: int
    kind: str
    key: str
    source: str
    reverses: UUID | None
    effective_at: datetime
    effective_on: date
    recorded_at: datetime
    account: str
    currency: str
    amount_minor: int
    ref: str


class BalanceTransactionRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of Stripe's; `created_on` is the day where the merchant is."""

    merchant_id: UUID
    id: str
    type: str
    currency: str
    amount_minor: int
    fee_minor: int
    net_minor: int
    ref: str
    payment_id: UUID | None
    created_at: datetime
    created_on: date
    available_at: datetime


class ReconciliationRow(msgspec.Struct, frozen=True, kw_only=True):
    """One object of Stripe's and what came of holding both sides against each other."""

    merchant_id: UUID
    id: UUID
    ref: str
    currency: str
    status: str
    types: str
    ours_minor: int
    theirs_minor: int
    rest_minor: int
    fee_minor: int
    planned_fee_minor: int | None
    happened_at: datetime
    checked_at: datetime
    resolved_at: datetime | None
    resolved_by: str
    reason: str
    transaction_id: UUID | None

    @classmethod
    def of(cls, item: Item) -> "ReconciliationRow":
        """Return an item as a row; the types of Stripe's lines stand in one cell."""
        fields = {name: getattr(item, name) for name in cls.__struct_fields__ if name != "types"}
        return cls(**fields, types=" ".join(item.types))


class StatementRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a payee's statement: what was owed before (`opening`), or what moved, by kind.

    Owed to the payee is positive. The lines of an account sum to what is owed at the end.
    """

    merchant_id: UUID
    payee_id: UUID
    account: str
    currency: str
    section: str
    kind: str
    count: int
    amount_minor: int
    from_at: datetime
    until_at: datetime
    known_at: datetime


class StatementSpan(msgspec.Struct, frozen=True):
    """From when (inclusive) until when (exclusive), as known at a third instant."""

    from_at: datetime
    until_at: datetime
    known_at: datetime


class PayeeAccount(msgspec.Struct, frozen=True):
    """An account in which a merchant's book owes somebody something: itself, or a leader."""

    merchant_id: UUID
    id: UUID
    account: str
    currency: str

    @property
    def payee_id(self) -> UUID:
        """Who is owed it: a leader's account names them."""
        _, whose, *named = self.account.split(":")
        return UUID(named[0]) if whose == "leader" else self.merchant_id


def statement_rows(
    payee: PayeeAccount, span: StatementSpan, opening_minor: int, moved: list[StatementSum]
) -> list[StatementRow]:
    """Return a payee's statement as rows, what was owed before first."""
    lines = [(OPENING, StatementSum("", 0, opening_minor))]
    lines += [(section_of(one.kind), one) for one in moved]
    return [
        StatementRow(
            merchant_id=payee.merchant_id,
            payee_id=payee.payee_id,
            account=payee.account,
            currency=payee.currency,
            section=section,
            kind=one.kind,
            count=one.count,
            amount_minor=one.amount_minor,
            from_at=span.from_at,
            until_at=span.until_at,
            known_at=span.known_at,
        )
        for section, one in sorted(lines, key=lambda line: (line[0] != OPENING, line[0]))
    ]


OPENING: Final = "opening"

Row = EntryRow | BalanceTransactionRow | Settlement | ReconciliationRow | StatementRow

KINDS: Final[dict[str, type[Row]]] = {
    "entries": EntryRow,
    "balance_transactions": BalanceTransactionRow,
    "settlements": Settlement,
    "reconciliation": ReconciliationRow,
    "statements": StatementRow,
}
FEEDS: Final = frozenset({"entries", "balance_transactions"})
"""The kinds of which a file can begin where another has ended; the others are pictures."""


def totalled_minor(row: Row) -> int:
    """Return which amount of a row the manifest sums: of an item, what Stripe booked."""
    if isinstance(row, Settlement):
        return row.captured_minor
    return row.theirs_minor if isinstance(row, ReconciliationRow) else row.amount_minor
