"""Lines of bank statements: what was written on one, and which payout of Stripe's it is."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from domain.ledger import STRIPE_FEE, SUSPENSE, Line, Posting
from domain.prices import decimals
from domain.reconciliation import BAD_DEBT, BANK, PAYOUT_IN_TRANSIT

WITHIN: Final = timedelta(days=10)
"""How long after Stripe sent it a payout may reach the bank."""

RESOLVED: Final = "bank.resolved"
"""The kind of the transaction by which a person books a line that is no payout."""
RESOLVES_TO: Final = frozenset({PAYOUT_IN_TRANSIT, SUSPENSE, STRIPE_FEE, BAD_DEBT})
"""Where a person may book such a line: suspense is for those that nobody can tell yet."""

_AMOUNT: Final = re.compile(r"([+-]?)([0-9]{1,15})(?:\.([0-9]{1,5}))?")


class BankLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a bank statement; money that came in is positive."""

    external_id: str
    booked_on: date
    currency: str
    amount_minor: int
    reference: str


class PayoutLine(msgspec.Struct, frozen=True, kw_only=True):
    """What Stripe sent to the bank (positive), or took back, and no line of the bank's has met."""

    ref: str
    currency: str
    amount_minor: int
    sent_on: date


def amount_minor(text: str, currency: str) -> int:
    """Return a decimal amount in minor units.

    Raises:
        ValueError: it is none, or has more decimals than the currency.
    """
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text!r} is no amount")
    sign, whole, rest = found[1], found[2], (found[3] or "").rstrip("0")
    places = decimals(currency)
    if len(rest) > places:
        raise ValueError(f"{text!r} has more decimals than {currency}")
    minor = int(whole + rest.ljust(places, "0"))
    return -minor if sign == "-" else minor


def match(line: BankLine, payouts: Sequence[PayoutLine]) -> PayoutLine | None:
    """Return the payout that a line is; None where none fits, or more than one without a name.

    The reference decides where it names one; the amount must fit to the cent in any case.
    """
    fitting = [
        one
        for one in payouts
        if (one.currency, one.amount_minor) == (line.currency, line.amount_minor)
    ]
    called = [one for one in fitting if one.ref in line.reference]
    if called:
        return called[0]
    near = [one for one in fitting if timedelta(0) <= line.booked_on - one.sent_on <= WITHIN]
    return near[0] if len(near) == 1 else None


def received_posting(line_id: UUID, payout: PayoutLine) -> Posting:
    """What was on its way is at the bank (or went back from there)."""
    lines = (
        Line(BANK, payout.currency, payout.amount_minor, payout.ref),
        Line(PAYOUT_IN_TRANSIT, payout.currency, -payout.amount_minor, payout.ref),
    )
    return Posting(f"bank:{line_id}", "bank.received", lines, payout.ref)


def resolved_posting(line_id: UUID, line: BankLine, account: str, *, at: datetime) -> Posting:
    """What the bank moved and no payout explains belongs to `account`, as a person says."""
    lines = (
        Line(BANK, line.currency, line.amount_minor),
        Line(account, line.currency, -line.amount_minor),
    )
    # Settled again after its reversal it is another transaction: as of another instant.
    return Posting(f"bank:resolved:{line_id}:{at.isoformat()}", RESOLVED, lines, str(line_id))
