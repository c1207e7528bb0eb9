"""Read a merchant: its name for everybody, the rest for its staff."""

from uuid import UUID

import msgspec

from app.actions.access import Person, staff_role
from app.store import merchants
from app.store.database import Database
from app.store.merchants import Merchant
from domain.errors import MerchantNotFoundError
from domain.roles import Role


class MerchantSeen(msgspec.Struct, frozen=True):
    """A merchant, and what the viewer is there."""

    merchant: Merchant
    role: Role | None


async def read_merchant(db: Database, person: Person | None, merchant_id: UUID) -> MerchantSeen:
    """Read a merchant.

    Raises:
        MerchantNotFoundError: there is none.
    """
    async with db.reading() as tx:
        merchant = await merchants.read(tx, merchant_id)
        role = await staff_role(tx, person, merchant_id)
    if merchant is None:
        raise MerchantNotFoundError
    return MerchantSeen(merchant, role)
