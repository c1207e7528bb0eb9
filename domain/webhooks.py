"""Outgoing webhooks: what merchants' own programs are told, signed as Stripe signs its own."""

import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

import msgspec

ENDPOINTS_MAX: Final = 10
BACKOFF_FIRST_SECONDS: Final = 10
TRIES_MAX: Final = 16
"""10 s, 20 s, 40 s … at most 6 hours apart: three days in all."""

BACKOFF_MAX_SECONDS: Final = 21_600


class EventType(StrEnum):
    """What is told."""

    SETTLEMENT_SETTLED = "settlement.settled"
    PAYOUT_PAID = "payout.paid"
    PAYOUT_FAILED = "payout.failed"
    DISPUTE_OPENED = "dispute.opened"
    RECON_MISMATCH = "recon.mismatch"
    PERIOD_CLOSED = "period.closed"


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """Where a merchant's program listens, and to what; disabled, it is told nothing."""

    id: UUID
    merchant_id: UUID
    url: str
    events: list[str]
    is_enabled: bool
    created_at: datetime


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One event for one endpoint, and how its telling goes."""

    event_id: UUID
    type: str
    state: str
    attempts_count: int
    last_error: str
    next_at: datetime


def body_of(event_id: UUID, event_type: str, created_at: datetime, data: Any) -> bytes:  # noqa: ANN401
    """Return what is sent: the same bytes at every try, so that a repeat is known by its id."""
    return msgspec.json.encode(
        {"id": str(event_id), "type": event_type, "created_at": created_at, "data": data}
    )


def signature(body: bytes, secrets: Sequence[str], *, at_seconds: int) -> str:
    """Return the header that proves who sent a body, and when: `t=…,v1=…`, a `v1` per secret.

    There are two while one takes over from the other: a receiver takes either.
    """
    signed = f"{at_seconds}.".encode() + body
    macs = [hmac.new(one.encode(), signed, hashlib.sha256).hexdigest() for one in secrets]
    return ",".join([f"t={at_seconds}", *(f"v1={mac}" for mac in macs)])


def wait_seconds(attempts_count: int) -> int | None:
    """Return how long to wait after so many tries; None when it was the last one."""
    if attempts_count >= TRIES_MAX:
        return None
    return min(BACKOFF_MAX_SECONDS, BACKOFF_FIRST_SECONDS * (1 << (attempts_count - 1)))
