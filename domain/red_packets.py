"""Red packets (红包): a sum cut into shares, one per member; what nobody took goes back (DY-7).

The shares are cut when the packet is sent and sum to it exactly; the money lies in a purse of its
own in the ledger until each share is taken.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.ids import RoomRef
from domain.ledger import MERCHANT_PAYABLE, Line, Posting, promo_purse, shopper_balance
from domain.money import allocate
from domain.room_errors import RedPacketEmptyError, RedPacketOverError, RedPacketTooThinError

SHARES_MAX: Final = 500
WEIGHT_MAX: Final = 1_000


class Funding(StrEnum):
    """Whose money it is: the merchant's earnings, or the sender's own balance."""

    MERCHANT = "merchant"
    BALANCE = "balance"


class Split(StrEnum):
    """普通红包: equal shares; 拼手气: by luck."""

    EQUAL = "equal"
    LUCKY = "lucky"


class RedPacket(msgspec.Struct, frozen=True, kw_only=True):
    """A packet in a room. `left_count`: shares that nobody has taken yet."""

    merchant_id: UUID
    id: UUID
    room_id: UUID
    sender_id: UUID
    funded_by: Funding
    greeting: str
    currency: str
    total_minor: int
    shares_count: int
    message_seq: int
    created_at: datetime
    expires_at: datetime
    ended_at: datetime | None
    returned_minor: int
    left_count: int

    @property
    def room(self) -> RoomRef:
        """Where it lies."""
        return RoomRef(self.merchant_id, self.room_id)


def cut(total_minor: int, weights: Sequence[int]) -> list[int]:
    """Cut a sum into one share per weight: at least one minor unit each, the rest by weight.

    Equal weights make equal shares, as far as the sum allows.

    Raises:
        RedPacketTooThinError: less than one minor unit for each.
    """
    if total_minor < len(weights):
        raise RedPacketTooThinError
    return [1 + more for more in allocate(total_minor - len(weights), weights)]


def check_claimable(packet: RedPacket, *, now: datetime) -> None:
    """Refuse whoever comes too late.

    Raises (checked in this order):
        RedPacketOverError: it has expired; its rest went back.
        RedPacketEmptyError: every share is taken.
    """
    if now >= packet.expires_at:
        raise RedPacketOverError
    if not packet.left_count:
        raise RedPacketEmptyError


def funding_posting(packet: RedPacket) -> Posting:
    """Move the sum from its giver into the packet's purse."""
    return _moved(
        f"red_packet:{packet.id}",
        "red_packet_sent",
        packet.currency,
        (_giver(packet), promo_purse(packet.id)),
        packet.total_minor,
    )


def claim_posting(packet: RedPacket, shopper_id: UUID, *, amount_minor: int) -> Posting:
    """Move a share from the purse into a member's balance."""
    return _moved(
        f"red_packet:{packet.id}:{shopper_id}",
        "red_packet_claimed",
        packet.currency,
        (promo_purse(packet.id), shopper_balance(shopper_id)),
        amount_minor,
    )


def return_posting(packet: RedPacket, *, amount_minor: int) -> Posting:
    """Give back what nobody took."""
    return _moved(
        f"red_packet:{packet.id}:returned",
        "red_packet_returned",
        packet.currency,
        (promo_purse(packet.id), _giver(packet)),
        amount_minor,
    )


def _giver(packet: RedPacket) -> str:
    if packet.funded_by is Funding.MERCHANT:
        return MERCHANT_PAYABLE
    return shopper_balance(packet.sender_id)


def _moved(
    key: str, kind: str, currency: str, accounts: tuple[str, str], amount_minor: int
) -> Posting:
    """Return a posting that moves what we owe from the first account to the second."""
    debited, credited = accounts
    lines = (Line(debited, currency, amount_minor), Line(credited, currency, -amount_minor))
    return Posting(key, kind, lines)
