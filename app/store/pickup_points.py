"""Pickup points (自提点): where goods are handed over, and what is near."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.places import Spot

INSERT: Final = """
    insert into pickup_point (merchant_id, name, address, latitude_microdegrees,
                              longitude_microdegrees)
    values ($1, $2, $3, $4, $5)
    returning merchant_id, id, name, address, latitude_microdegrees, longitude_microdegrees,
              created_at
"""
OF_MERCHANT: Final = """
    select merchant_id, id, name, address, latitude_microdegrees, longitude_microdegrees,
           created_at
      from pickup_point where merchant_id = $1 and id > $2 order by id limit $3
"""


class PickupPoint(msgspec.Struct, frozen=True):
    """A place with a name, where a merchant's goods are picked up."""

    merchant_id: UUID
    id: UUID
    name: str
    address: str
    latitude_microdegrees: int
    longitude_microdegrees: int
    created_at: datetime


async def insert(tx: Tx, merchant_id: UUID, *, name: str, address: str, spot: Spot) -> PickupPoint:
    """Add a point to a merchant's."""
    row = await tx.fetchrow(
        INSERT,
        merchant_id,
        name,
        address,
        spot.latitude_microdegrees,
        spot.longitude_microdegrees,
    )
    point = one(PickupPoint, row)
    if point is None:
        raise LookupError("an insert returns its row")
    return point


async def of_merchant(tx: Tx, merchant_id: UUID, *, after: UUID, limit: int) -> list[PickupPoint]:
    """Return a merchant's points by id, those after `after`."""
    return many(PickupPoint, await tx.fetch(OF_MERCHANT, merchant_id, after, limit))
