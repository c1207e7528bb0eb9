"""Draws (抽奖): anyone can check that nobody was favoured (DY-11).

The seed is chosen, and its hash shown, when the draw is announced. At the time of the draw whoever
meets the rules is ranked by sha256(seed + id); the first ones win. Then the seed and the entrants
are shown: the hash proves that the seed was not chosen afterwards, and the ranking can be
recomputed by anybody.
"""

import hashlib
from collections.abc import Collection
from datetime import datetime
from typing import Annotated, Final
from uuid import UUID

import msgspec
from msgspec import Meta

WINNERS_MAX: Final = 100
SEED_BYTES: Final = 32


class DrawRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an entrant must meet when it is drawn; being a member always.

    `member_before_announced`: joined before the draw was announced. `has_paid_seat`: holds a paid
    seat that was reserved from this room.
    """

    member_before_announced: bool = True
    has_paid_seat: bool = False


class Draw(msgspec.Struct, frozen=True, kw_only=True):
    """A draw, announced or done. `seed` is secret until it is done."""

    merchant_id: UUID
    id: UUID
    room_id: UUID
    prize: Annotated[str, Meta(min_length=1, max_length=200)]
    winners_count: int
    rules: DrawRules
    seed: bytes
    seed_sha256: bytes
    message_seq: int
    created_at: datetime
    draws_at: datetime
    drawn_at: datetime | None
    entrants: tuple[UUID, ...] | None
    winners: tuple[UUID, ...] | None


def seed_sha256(seed: bytes) -> bytes:
    """Return what is shown of a seed before the draw."""
    return hashlib.sha256(seed).digest()


def ranked(seed: bytes, entrants: Collection[UUID]) -> tuple[UUID, ...]:
    """Return the entrants in the order the seed gives them, whatever order they come in."""
    return tuple(sorted(set(entrants), key=lambda one: (_lot(seed, one), one)))


def winners(seed: bytes, entrants: Collection[UUID], *, winners_count: int) -> tuple[UUID, ...]:
    """Return who wins: the first of the ranking; all of them where there are fewer."""
    return ranked(seed, entrants)[:winners_count]


def _lot(seed: bytes, entrant: UUID) -> bytes:
    return hashlib.sha256(seed + entrant.bytes).digest()
