"""Exports: the rows that other programs are fed with, oldest first."""

from datetime import date, datetime
from uuid import UUID

import msgspec


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
