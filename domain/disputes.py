"""Disputes: a buyer's bank takes the money back at once, and says later who was right.

What is withdrawn stands as undecided, and as much of what the merchant is owed is held back for it,
with Stripe's fee (payments.md 6.6). Lost: each party gives back its part, as with a refund. Won:
the money comes back and the merchant is owed it again; the fee it bears either way. An inquiry and
a fraud warning move no money.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.ledger import (
    CLEARING,
    DISPUTED,
    MERCHANT_PAYABLE,
    MERCHANT_RESERVE,
    PLATFORM_FEE,
    PSP_RECHARGE,
    Line,
    Posting,
    Shares,
    leader_payable,
)
from domain.refunds import Sale


class DisputeKind(StrEnum):
    """Whether money was taken, is asked about, or is only thought to be in danger."""

    DISPUTE = "dispute"
    INQUIRY = "inquiry"
    FRAUD_WARNING = "fraud_warning"


class DisputeState(StrEnum):
    """Where a dispute stands; what we do not know counts as waiting for us."""

    NEEDS_RESPONSE = "needs_response"
    UNDER_REVIEW = "under_review"
    WON = "won"
    LOST = "lost"
    CLOSED = "closed"
    """An inquiry that came to nothing, or a warning: no money was taken."""


ENDED: Final = frozenset({DisputeState.WON, DisputeState.LOST, DisputeState.CLOSED})
"""Nothing follows. A fraud warning is closed when it comes: there is nothing to answer."""


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """A dispute of one payment; `leader_minor` and `platform_minor` are given back if it is lost.

    `fee_minor` is Stripe's, whoever wins. The merchant gives back what the others do not.
    """

    id: UUID
    merchant_id: UUID
    payment_id: UUID
    team_buy_id: UUID
    seat_id: UUID
    gateway_ref: str
    kind: str
    state: str
    reason: str
    currency: str
    amount_minor: int
    fee_minor: int
    leader_minor: int
    platform_minor: int
    leader_id: UUID | None
    has_evidence: bool
    evidence_due_at: datetime | None
    opened_at: datetime
    ended_at: datetime | None

    @property
    def merchant_minor(self) -> int:
        """What the merchant gives back if it is lost."""
        return self.amount_minor - self.leader_minor - self.platform_minor


def shares_at_stake(sale: Sale, amount_minor: int) -> Shares:
    """Return who gives how much back if `amount_minor` of a sale is lost.

    Of what was not refunded before, in proportion, each part rounded down but the merchant's.
    """
    back = sale.returned
    left_minor = max(1, sale.paid_minor - back.total_minor)
    taken_minor = min(amount_minor, left_minor)
    leader = (sale.leader_minor - back.leader_minor) * taken_minor // left_minor
    platform = (sale.platform_minor - back.platform_minor) * taken_minor // left_minor
    beneficiary = sale.leader_id if leader else None
    return Shares(amount_minor - leader - platform, leader, platform, beneficiary)


def withdrawn_postings(dispute: Dispute) -> list[Posting]:
    """Book that the bank took the money, and hold back what the merchant may have to give."""
    currency, held_minor = dispute.currency, dispute.merchant_minor + dispute.fee_minor
    taken = (
        Line(DISPUTED, currency, dispute.amount_minor),
        Line(CLEARING, currency, -dispute.amount_minor, dispute.gateway_ref),
    )
    held = (
        Line(MERCHANT_PAYABLE, currency, held_minor),
        Line(MERCHANT_RESERVE, currency, -held_minor),
    )
    return [
        _posting(dispute, "withdrawn", taken),
        _posting(dispute, "reserved", held),
    ]


def lost_posting(dispute: Dispute) -> Posting:
    """Each party gives back its part; the merchant bears Stripe's fee."""
    currency = dispute.currency
    lines = [
        Line(MERCHANT_RESERVE, currency, dispute.merchant_minor + dispute.fee_minor),
        Line(PLATFORM_FEE, currency, dispute.platform_minor),
        Line(DISPUTED, currency, -dispute.amount_minor),
        Line(PSP_RECHARGE, currency, -dispute.fee_minor),
    ]
    if dispute.leader_id is not None:
        lines.append(Line(leader_payable(dispute.leader_id), currency, dispute.leader_minor))
    return _posting(dispute, "lost", lines)


def won_postings(dispute: Dispute) -> list[Posting]:
    """The money is back: the merchant is owed its part again, less Stripe's fee."""
    currency = dispute.currency
    back = (
        Line(CLEARING, currency, dispute.amount_minor, dispute.gateway_ref),
        Line(DISPUTED, currency, -dispute.amount_minor),
    )
    freed = (
        Line(MERCHANT_RESERVE, currency, dispute.merchant_minor + dispute.fee_minor),
        Line(MERCHANT_PAYABLE, currency, -dispute.merchant_minor),
        Line(PSP_RECHARGE, currency, -dispute.fee_minor),
    )
    return [_posting(dispute, "reinstated", back), _posting(dispute, "won", freed)]


def _posting(dispute: Dispute, step: str, lines: Sequence[Line]) -> Posting:
    kept = tuple(line for line in lines if line.amount_minor)
    return Posting(f"dispute:{dispute.id}:{step}", f"dispute.{step}", kept, dispute.gateway_ref)
