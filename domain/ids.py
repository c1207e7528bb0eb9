"""References: whoever names a merchant-owned thing names its merchant too (scale-out rule 4)."""

from uuid import UUID

import msgspec

PLATFORM_ID = UUID("00000000-0000-7000-8000-000000000001")
"""The merchant that is the platform itself: its own book in the ledger, its own staff."""


class CampaignRef(msgspec.Struct, frozen=True):
    """Which campaign of which merchant."""

    merchant_id: UUID
    id: UUID


class TeamBuyRef(msgspec.Struct, frozen=True):
    """Which team-buy of which merchant."""

    merchant_id: UUID
    id: UUID


class SeatRef(msgspec.Struct, frozen=True):
    """Which seat of which merchant."""

    merchant_id: UUID
    id: UUID


class PaymentRef(msgspec.Struct, frozen=True):
    """Which payment of which merchant."""

    merchant_id: UUID
    id: UUID


class RoomRef(msgspec.Struct, frozen=True):
    """Which room of which merchant."""

    merchant_id: UUID
    id: UUID


class BridgeRef(msgspec.Struct, frozen=True):
    """Which bridge of which merchant."""

    merchant_id: UUID
    id: UUID
