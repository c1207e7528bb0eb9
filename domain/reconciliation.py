"""Reconciliation: one object of Stripe's at a time, what we did held against what Stripe booked.

Our act posts to clearing, Stripe's line posts it away (payments.md rule 8). What does not drain is
told apart here; nothing is ever adjusted by itself: a person resolves it, with a reason, and where
money moves with a ledger transaction of its own.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.ids import PLATFORM_ID
from domain.ledger import (
    CLEARING,
    DISPUTE_FEE,
    MERCHANT_PAYABLE,
    STRIPE_BALANCE,
    STRIPE_FEE,
    SUSPENSE,
    Converted,
    Line,
    Posting,
    Presented,
    balance_transaction_posting,
)

GRACE: Final = timedelta(hours=1)
"""How long one side may be ahead of the other: Stripe books a little later, or we hear of it."""

CHARGES: Final = frozenset({"charge", "payment"})
REFUNDS: Final = frozenset({"refund", "payment_refund"})
REFUND_FAILURES: Final = frozenset({"refund_failure", "payment_failure_refund"})
DISPUTE_LINES: Final = frozenset({"dispute", "dispute_reversal"})
TRANSFER_LINES: Final = frozenset(
    {"transfer", "transfer_refund", "transfer_cancel", "transfer_failure"}
)
KNOWN_TYPES: Final = CHARGES | REFUNDS | REFUND_FAILURES | DISPUTE_LINES | TRANSFER_LINES

PAYOUTS: Final = frozenset({"payout", "payout_cancel", "payout_failure"})
OWN_FEES: Final = frozenset({"stripe_fee", "stripe_fx_fee", "tax_fee"})

PAYOUT_IN_TRANSIT: Final = "asset:stripe:payout_in_transit"
BANK: Final = "asset:bank"
BAD_DEBT: Final = "exp:bad_debt"
OF_MERCHANTS: Final = frozenset({MERCHANT_PAYABLE})
RESOLVES_TO: Final = OF_MERCHANTS | {BANK, BAD_DEBT, STRIPE_FEE}
"""Where a person may book what clearing holds; a merchant's own people only to what it is owed."""

REASON_MAX_LENGTH: Final = 500


class Status(StrEnum):
    """How the two sides of one object stand to each other (payments.md 8.1)."""

    EXPECTED = "expected"
    """One side is a little ahead."""
    MATCHED = "matched"
    AMOUNT_MISMATCH = "amount_mismatch"
    FEE_MISMATCH = "fee_mismatch"
    """Matched, but Stripe kept something else than its price list says: to note."""
    MISSING_AT_STRIPE = "missing_at_stripe"
    MISSING_HERE = "missing_here"
    """Stripe booked something that we did not do, or have not written into the book."""
    DUPLICATE = "duplicate"
    UNKNOWN_TYPE = "unknown_type"
    """A kind of line that we do not know: it lies in suspense."""
    RESOLVED = "resolved"


CLOSED: Final = frozenset({Status.MATCHED, Status.FEE_MISMATCH, Status.RESOLVED})
"""Nobody has to do anything about these."""

OPEN: Final = frozenset(Status) - CLOSED - {Status.EXPECTED}


class BookedLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the provider's whole account of our money.

    `type` is the provider's own word; the set is open. Adjustments for disputes are named `dispute`
    and `dispute_reversal`. `payment_ref` names the payment it is about,
    where it is about one. `presented`: where it was settled in another currency.
    """

    id: str
    type: str
    currency: str
    amount_minor: int
    fee_minor: int
    source_ref: str
    payment_ref: str
    created_at: datetime
    available_at: datetime
    presented: Presented | None = None

    @property
    def fee_presented_minor(self) -> int:
        """The fee in the currency of the payment."""
        if self.presented is None:
            return self.fee_minor
        return self.presented.of_fee(self.fee_minor, settled_minor=self.amount_minor)


class StripeLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of Stripe's as it was fetched: whose book it belongs to, and what moved the money.

    `presented_…`: in the currency of what moved it; the same where nothing was converted.
    """

    merchant_id: UUID
    id: str
    type: str
    currency: str
    amount_minor: int
    fee_minor: int
    ref: str
    payment_id: UUID | None
    created_at: datetime
    available_at: datetime
    presented_currency: str
    presented_minor: int

    @property
    def presented(self) -> Presented | None:
        """What it was in the shopper's currency; None where nothing was converted."""
        if self.presented_currency == self.currency:
            return None
        return Presented(self.presented_currency, self.presented_minor)


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What stands on both sides of one object.

    `acts_count`, `ours_minor`: our postings to clearing. `lines_count`, `theirs_minor`: Stripe's
    lines, in the currency of what moved the money (`is_converted`: settled in another one, at a
    fee that no price list says), the newest of which came at `newest_at`. `rest_minor` is what
    clearing and suspense still hold, less what a resolution took from it. `resolved`: as of these
    very amounts.
    """

    ref: str
    currency: str
    acts_count: int
    ours_minor: int
    lines_count: int
    theirs_minor: int
    types: list[str]
    fee_minor: int
    rest_minor: int
    happened_at: datetime
    is_resolved: bool
    is_converted: bool = False
    newest_at: datetime | None = None


def judge(facts: Facts, *, now: datetime, planned_fee_minor: int | None) -> Status:
    """Say how the two sides stand to each other.

    Args:
        facts: both sides.
        now: what is younger than `GRACE` is waited for.
        planned_fee_minor: of a charge by the price list; None where there is none to compare.
    """
    if facts.is_resolved and facts.rest_minor == 0:
        return Status.RESOLVED
    waits = now - facts.happened_at < GRACE
    if not facts.lines_count:
        return Status.EXPECTED if waits else Status.MISSING_AT_STRIPE
    if not KNOWN_TYPES.issuperset(facts.types):
        return Status.UNKNOWN_TYPE
    if not facts.acts_count:
        return Status.EXPECTED if waits else Status.MISSING_HERE
    if facts.ours_minor != facts.theirs_minor:
        if _follows_soon(facts, now):
            return Status.EXPECTED
        twice = facts.lines_count > max(len(facts.types), facts.acts_count)
        return Status.DUPLICATE if twice else Status.AMOUNT_MISMATCH
    if facts.rest_minor:
        return Status.EXPECTED if waits else Status.MISSING_HERE
    if planned_fee_minor not in (None, facts.fee_minor):
        return Status.FEE_MISMATCH
    return Status.MATCHED


def _follows_soon(facts: Facts, now: datetime) -> bool:
    """Say whether Stripe has only gone on: a dispute was won, a refund came back, and we lag."""
    goes_on = facts.acts_count < facts.lines_count == len(facts.types)
    return goes_on and facts.newest_at is not None and now - facts.newest_at < GRACE


def line_posting(line: StripeLine) -> Posting | None:
    """Return how a line is booked that no act of ours books; None when it moves nothing.

    Payouts and Stripe's own fees need no act. A line about a payment drains clearing, where it then
    stands as something that we did not do. What we do not know lies in suspense.
    """
    if line.amount_minor == 0 and line.fee_minor == 0:
        return None
    if line.type in KNOWN_TYPES and line.payment_id is not None:
        return balance_transaction_posting(
            txn_id=line.id,
            currency=line.currency,
            amount_minor=line.amount_minor,
            fee_minor=line.fee_minor,
            source_ref=line.ref,
            fee_account=DISPUTE_FEE if line.type in DISPUTE_LINES else STRIPE_FEE,
            converted=None if line.presented is None else Converted(line.presented, line.ref),
        )
    against = SUSPENSE
    if line.type in PAYOUTS:
        against = PAYOUT_IN_TRANSIT
    elif line.type in OWN_FEES:
        against = STRIPE_FEE
    lines = [
        Line(STRIPE_BALANCE, line.currency, line.amount_minor - line.fee_minor, line.ref),
        Line(against, line.currency, -line.amount_minor, line.ref),
    ]
    if line.fee_minor:
        lines.append(Line(STRIPE_FEE, line.currency, line.fee_minor, line.ref))
    kept = tuple(one for one in lines if one.amount_minor)
    return Posting(f"bt:{line.id}", "stripe.balance_transaction", kept, line.id)


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One object of Stripe's in the reconciliation, as it was last checked."""

    id: UUID
    merchant_id: UUID
    ref: str
    currency: str
    status: str
    types: list[str]
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
    age_seconds: int

    @property
    def holder(self) -> str:
        """Which account holds the rest."""
        is_ours = self.merchant_id != PLATFORM_ID and KNOWN_TYPES.issuperset(self.types)
        return CLEARING if is_ours else SUSPENSE


def resolution_posting(item: Item, account: str) -> Posting:
    """Book what an object still holds to where a person says that it belongs."""
    lines = (
        Line(item.holder, item.currency, -item.rest_minor, item.ref),
        Line(account, item.currency, item.rest_minor),
    )
    # Resolved again after more has come, it is another transaction: as of another check.
    key = f"resolved:{item.id}:{item.checked_at.isoformat()}"
    return Posting(key, RESOLUTION, lines, item.ref)


RESOLUTION: Final = "reconciliation.resolved"
"""The kind of a resolution's ledger transaction: neither side's doing."""
