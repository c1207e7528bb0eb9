"""List a merchant's pickup points: everybody may know where goods are handed over."""

from uuid import UUID

from app.store import merchants, pickup_points
from app.store.database import Database
from app.store.pickup_points import PickupPoint
from domain.errors import MerchantNotFoundError

__all__ = ("PickupPoint",)


async def list_pickup_points(
    db: Database, merchant_id: UUID, *, after: UUID, limit: int
) -> list[PickupPoint]:
    """Return the points with ids above `after`.

    Raises:
        MerchantNotFoundError: there is none.
    """
    async with db.reading() as tx:
        if await merchants.read(tx, merchant_id) is None:
            raise MerchantNotFoundError
        return await pickup_points.of_merchant(tx, merchant_id, after=after, limit=limit)
