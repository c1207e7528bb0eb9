"""Accounting periods: closed once, for good; and corrections, which are reversals by two people.

What happens in a closed period and is heard of later is booked in the open one and points back
(`late_since`). A row of ours elsewhere (a payment, a refund, a payout) is corrected there, by
its own act; what only a person has booked is corrected by its mirror.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from domain.finance import AccountBalance

REASON_MAX_LENGTH: Final = 500
REVERSIBLE: Final = frozenset({"reconciliation.resolved", "bank.resolved", "stripe.fee_recharged"})
"""Kinds of ledger transactions that only a person's word or a rule made: whatever they settled is
open again."""


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """From `starts_at` (inclusive) to `ends_at` (exclusive); closed by whom, and over what."""

    id: UUID
    merchant_id: UUID
    starts_at: datetime
    ends_at: datetime
    closed_at: datetime | None
    closed_by: str
    override_reason: str
    closed_hash: str


class OpenItems(msgspec.Struct, frozen=True, kw_only=True):
    """What stands against closing a period: objects that have not drained, acts not finished."""

    undrained_count: int
    ops_count: int

    @property
    def is_none(self) -> bool:
        """Say whether nothing does."""
        return not self.undrained_count and not self.ops_count


class ReversalRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A correction somebody has asked for; `reversal_id` is the transaction that made it."""

    id: UUID
    merchant_id: UUID
    transaction_id: UUID
    reason: str
    state: str
    requested_by: str
    requester_id: UUID
    decided_by: str
    reversal_id: UUID | None
    created_at: datetime
    decided_at: datetime | None


def movements_hash(moved: Sequence[AccountBalance]) -> str:
    """Return the hash of what moved each account in a period, for whoever computes it again."""
    rows = sorted((one.account, one.currency, one.balance_minor) for one in moved)
    return hashlib.sha256(msgspec.json.encode(rows)).hexdigest()
