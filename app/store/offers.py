"""Offers to one shopper in a room (CT-2)."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, one
from domain.ids import RoomRef

INSERT: Final = """
    insert into offer (merchant_id, id, room_id, seq, campaign_id, shopper_id, made_by, quantity,
                       expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""
LOCK: Final = """
    select id, room_id, seq, campaign_id, shopper_id, made_by, quantity, expires_at, team_buy_id,
           seat_id, accepted_at
      from offer where merchant_id = $1 and room_id = $2 and id = $3 for update
"""
ACCEPT: Final = """
    update offer set team_buy_id = $3, seat_id = $4, accepted_at = app_clock()
     where merchant_id = $1 and id = $2
"""


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """So many units of a campaign for one shopper, until an instant; once accepted, their seat."""

    id: UUID
    room_id: UUID
    seq: int
    campaign_id: UUID
    shopper_id: UUID
    made_by: UUID
    quantity: int
    expires_at: datetime
    team_buy_id: UUID | None = None
    seat_id: UUID | None = None
    accepted_at: datetime | None = None


async def insert(tx: Tx, room: RoomRef, offer: Offer) -> None:
    """Store an offer whose card was just posted."""
    await tx.execute(
        INSERT,
        room.merchant_id,
        offer.id,
        room.id,
        offer.seq,
        offer.campaign_id,
        offer.shopper_id,
        offer.made_by,
        offer.quantity,
        offer.expires_at,
    )


async def lock(tx: Tx, room: RoomRef, offer_id: UUID) -> Offer | None:
    """Hold an offer of a room until the transaction ends."""
    return one(Offer, await tx.fetchrow(LOCK, room.merchant_id, room.id, offer_id))


async def accept(
    tx: Tx, room: RoomRef, offer_id: UUID, *, team_buy_id: UUID, seat_id: UUID
) -> None:
    """Write down what an offer became."""
    await tx.execute(ACCEPT, room.merchant_id, offer_id, team_buy_id, seat_id)
