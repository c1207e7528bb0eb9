"""Stripe's disputes, inquiries and early fraud warnings in the product's words."""

from datetime import UTC, datetime
from typing import Any, Final

import msgspec
import stripe

from app.gateways.port import GatewayDispute
from app.gateways.stripe.lines import Booked, booked_line
from domain.disputes import DisputeKind, DisputeState

STATES: Final = {
    "under_review": DisputeState.UNDER_REVIEW,
    "warning_under_review": DisputeState.UNDER_REVIEW,
    "appeal_under_review": DisputeState.UNDER_REVIEW,
    "won": DisputeState.WON,
    "lost": DisputeState.LOST,
    "warning_closed": DisputeState.CLOSED,
    "prevented": DisputeState.CLOSED,
}
"""A status that we do not know waits for us, so that a person looks at it."""

WARNING: Final = "warning"
"""How the statuses of inquiries begin."""


class _Evidence(msgspec.Struct, frozen=True):
    due_by: int | None = None
    has_evidence: bool = False


class _Dispute(msgspec.Struct, frozen=True):
    id: str
    status: str
    reason: str
    currency: str
    amount: int
    created: int
    balance_transactions: list[Booked] = []
    evidence_details: _Evidence = _Evidence()


class _Warning(msgspec.Struct, frozen=True):
    id: str
    fraud_type: str
    created: int


async def find(client: stripe.StripeClient, ref: str, *, limit: int) -> list[GatewayDispute]:
    """Return the disputes and early fraud warnings of a PaymentIntent, at most `limit` of each."""
    wanted: Any = {"payment_intent": ref, "limit": limit}
    taken = await client.v1.disputes.list_async(wanted)
    warned = await client.v1.radar.early_fraud_warnings.list_async(wanted)
    return [*map(dispute, taken.data), *map(warning, warned.data)]


def dispute(answer: stripe.StripeObject) -> GatewayDispute:
    """Return the facts of a Dispute.

    Raises:
        msgspec.ValidationError: the answer has an unexpected shape.
    """
    shown = msgspec.convert(answer.to_dict(), _Dispute)
    lines = [
        booked_line(one, currency=shown.currency, source_minor=shown.amount)
        for one in shown.balance_transactions
    ]
    asks = shown.status.startswith(WARNING) and not lines
    due_by = shown.evidence_details.due_by
    return GatewayDispute(
        ref=shown.id,
        kind=DisputeKind.INQUIRY if asks else DisputeKind.DISPUTE,
        state=STATES.get(shown.status, DisputeState.NEEDS_RESPONSE),
        reason=shown.reason,
        currency=shown.currency,
        amount_minor=shown.amount,
        opened_at=_instant(shown.created),
        evidence_due_at=None if due_by is None else _instant(due_by),
        has_evidence=shown.evidence_details.has_evidence,
        lines=lines,
    )


def warning(answer: stripe.StripeObject) -> GatewayDispute:
    """Return the facts of an EarlyFraudWarning: no money moves, and nothing is to be answered.

    Raises:
        msgspec.ValidationError: the answer has an unexpected shape.
    """
    shown = msgspec.convert(answer.to_dict(), _Warning)
    return GatewayDispute(
        ref=shown.id,
        kind=DisputeKind.FRAUD_WARNING,
        state=DisputeState.CLOSED,
        reason=shown.fraud_type,
        currency="",
        amount_minor=0,
        opened_at=_instant(shown.created),
    )


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC)
