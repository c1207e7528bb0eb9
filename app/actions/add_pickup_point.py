"""Add a pickup point to a merchant's."""

from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.store import audit, pickup_points
from app.store.database import Tx
from app.store.pickup_points import PickupPoint
from domain.places import Spot
from domain.roles import Need


async def add_pickup_point(
    tx: Tx, *, person: Person, merchant_id: UUID, name: str, address: str, spot: Spot
) -> PickupPoint:
    """Write the point down.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person's role does not sell.
    """
    await access_merchant(tx, person, merchant_id, Need.SELL)
    point = await pickup_points.insert(tx, merchant_id, name=name, address=address, spot=spot)
    act = person.act(merchant_id, "pickup_point.added", f"pickup_point:{point.id}")
    await audit.record(tx, msgspec.structs.replace(act, after={"name": name, "address": address}))
    return point
