"""Stripe's balance transactions in the product's words: what it booked, of what, in which currency.

A line is in the currency Stripe settles in; what moved the money may be in another one (the
shopper's): then both amounts are told, and their quotient is the rate.
"""

from datetime import UTC, datetime
from typing import Final

import msgspec
import stripe

from app.gateways.port import MoneyLine
from domain.ledger import Presented
from domain.reconciliation import DISPUTE_LINES, BookedLine

PAYOUT_GROUP: Final = "payout_group"
"""Where the group of a payout stands, on its transfer and on what reverses that."""


class Named(msgspec.Struct, frozen=True):
    """An object that was expanded, of which the name is enough."""

    id: str


class Line(msgspec.Struct, frozen=True):
    """A BalanceTransaction that was expanded, as far as an act of ours needs it."""

    id: str
    currency: str
    amount: int
    fee: int
    source: str | None = None


class Source(msgspec.Struct, frozen=True):
    """Whatever moved the money: charges, refunds and disputes name their intent.

    Transfers and what reverses them carry the group of their payout; by hand, the transfer alone.
    """

    id: str
    currency: str = ""
    amount: int = 0
    amount_captured: int | None = None
    payment_intent: "str | Named | None" = None
    metadata: dict[str, str] | None = None
    transfer: "str | Named | None" = None

    @property
    def about(self) -> str:
        """Which payment or payout it is about; empty where it is about none of ours."""
        name = self.payment_intent or (self.metadata or {}).get(PAYOUT_GROUP) or self.transfer
        return name.id if isinstance(name, Named) else name or ""


class Booked(msgspec.Struct, frozen=True):
    """A BalanceTransaction, its source an id or the object itself."""

    id: str
    type: str
    currency: str
    amount: int
    fee: int
    created: int
    available_on: int
    reporting_category: str = ""
    source: str | Source | None = None


def booked(answer: stripe.StripeObject) -> BookedLine:
    """Return the facts of a BalanceTransaction whose source was expanded.

    Raises:
        msgspec.ValidationError: the answer has an unexpected shape.
    """
    shown = msgspec.convert(answer.to_dict(), Booked)
    source = shown.source
    if not isinstance(source, Source) or source.payment_intent is None:
        return booked_line(shown)
    taken_minor = source.amount if source.amount_captured is None else source.amount_captured
    return booked_line(shown, currency=source.currency, source_minor=taken_minor)


def booked_line(shown: Booked, *, currency: str = "", source_minor: int = 0) -> BookedLine:
    """Return a BalanceTransaction in our words; `currency` and `source_minor` of its source."""
    source = shown.source
    return BookedLine(
        id=shown.id,
        type=category if (category := shown.reporting_category) in DISPUTE_LINES else shown.type,
        currency=shown.currency,
        amount_minor=shown.amount,
        fee_minor=shown.fee,
        source_ref=source.id if isinstance(source, Source) else source or "",
        payment_ref=source.about if isinstance(source, Source) else "",
        created_at=datetime.fromtimestamp(shown.created, tz=UTC),
        available_at=datetime.fromtimestamp(shown.available_on, tz=UTC),
        presented=_presented(shown, currency, source_minor),
    )


def _presented(booked: "Line | Booked", currency: str, source_minor: int) -> Presented | None:
    """Return what a line is in the currency of its source; None where that is its own."""
    if currency in {"", booked.currency}:
        return None
    return Presented(currency, source_minor if booked.amount > 0 else -source_minor)


def line_of(shown: str | Line | None, currency: str, source_minor: int) -> MoneyLine | None:
    """Return Stripe's own booking; None where it is not there yet, or was not expanded."""
    if not isinstance(shown, Line):
        return None
    return MoneyLine(
        id=shown.id,
        currency=shown.currency,
        amount_minor=shown.amount,
        fee_minor=shown.fee,
        source_ref=shown.source or "",
        presented=_presented(shown, currency, source_minor),
    )
