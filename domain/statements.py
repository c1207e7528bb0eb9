"""Statements: what a payee's account stood at, what moved it by kind, and what it stands at.

A statement is a view of the ledger between two instants as it was known at a third, so the same
question has the same answer for ever, to the byte, and its totals are the ledger's own.
"""

import hashlib
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

SECTION_OF: Final = {
    "capture": "sales",
    "deposit.applied": "sales",
    "stripe.fee_recharged": "fees",
    "refund": "refunds",
    "refund.reversed": "refunds",
    "goodwill": "refunds",
    "goodwill.reversed": "refunds",
    "payout.transferred": "payouts",
    "payout.reversed": "payouts",
    "coupons_dropped": "promotions",
    "coupons_returned": "promotions",
}
"""Which part of a statement a kind of ledger transaction belongs to; disputes by their prefix."""

DISPUTES: Final = "dispute."
OTHER: Final = "other"


class StatementSum(msgspec.Struct, frozen=True):
    """All movements of one kind; positive is owed to the payee, negative was paid or taken back."""

    kind: str
    count: int
    amount_minor: int


class StatementSection(msgspec.Struct, frozen=True):
    """What moved an account for one reason, by kind."""

    section: str
    amount_minor: int
    kinds: list[StatementSum]


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """A payee's account from `from_at` (inclusive) to `until_at` (exclusive), as known then.

    Opening + the sections = closing; each is what the ledger says. Owed to the payee is positive.
    `sha256` is of all that stands before it.
    """

    merchant_id: UUID
    payee_id: UUID
    account: str
    currency: str
    from_at: datetime
    until_at: datetime
    known_at: datetime
    opening_minor: int
    sections: list[StatementSection]
    closing_minor: int
    sha256: str = ""

    def sealed(self) -> "Statement":
        """Return it with the hash of its content."""
        content = msgspec.json.encode(msgspec.structs.replace(self, sha256=""))
        return msgspec.structs.replace(self, sha256=hashlib.sha256(content).hexdigest())


def section_of(kind: str) -> str:
    """Return the part of a statement that a kind of ledger transaction belongs to."""
    if kind.startswith(DISPUTES):
        return "disputes"
    return SECTION_OF.get(kind, OTHER)


def sections(sums: list[StatementSum]) -> list[StatementSection]:
    """Return movements by section, in the order of their names."""
    names = sorted({section_of(one.kind) for one in sums})
    return [
        StatementSection(
            name,
            sum(one.amount_minor for one in sums if section_of(one.kind) == name),
            [one for one in sums if section_of(one.kind) == name],
        )
        for name in names
    ]
