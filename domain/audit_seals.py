"""Seals of the audit trail: each proves its events, and by its predecessor's hash all before."""

import hashlib
from collections.abc import Sequence
from uuid import UUID

import msgspec


class Seal(msgspec.Struct, frozen=True, kw_only=True):
    """The trail of one merchant up to an event; `number` counts from 1 without a gap."""

    merchant_id: UUID
    number: int
    until_xid: str
    until_seq: int
    events_count: int
    hash: bytes


class SealedEvent(msgspec.Struct, frozen=True):
    """An event as it is hashed."""

    xid: str
    seq: int
    line: str


def start(merchant_id: UUID) -> Seal:
    """Return what stands before the first seal."""
    return Seal(
        merchant_id=merchant_id, number=0, until_xid="0", until_seq=0, events_count=0, hash=b""
    )


def sealed(before: Seal, events: Sequence[SealedEvent]) -> Seal:
    """Return the seal of events that follow a seal."""
    content = before.hash + "\n".join(event.line for event in events).encode()
    return Seal(
        merchant_id=before.merchant_id,
        number=before.number + 1,
        until_xid=events[-1].xid,
        until_seq=events[-1].seq,
        events_count=len(events),
        hash=hashlib.sha256(content).digest(),
    )
