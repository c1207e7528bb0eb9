"""Take somebody's role at a merchant away."""

from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.actions.hire import check_owned
from app.store import audit, merchants, staff
from app.store.database import Tx
from domain.errors import StaffNotFoundError
from domain.roles import Need, Role


class Dismissed(msgspec.Struct, frozen=True):
    """Who no longer works there."""

    shopper_id: UUID


async def dismiss(tx: Tx, *, person: Person, merchant_id: UUID, shopper_id: UUID) -> Dismissed:
    """Take the role away; it is checked at every request, so it ends at once.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person's role does not hire.
        StaffNotFoundError: nobody with this id works there.
        LastOwnerError: nobody would own the merchant.
    """
    await access_merchant(tx, person, merchant_id, Need.HIRE)
    await merchants.lock(tx, merchant_id)
    before = await staff.member(tx, merchant_id, shopper_id)
    if before is None:
        raise StaffNotFoundError
    await staff.remove(tx, merchant_id, shopper_id)
    if before.role == Role.OWNER:
        await check_owned(tx, merchant_id)
    act = person.act(merchant_id, "staff.dismissed", f"shopper:{shopper_id}")
    await audit.record(tx, msgspec.structs.replace(act, before={"role": before.role}))
    return Dismissed(shopper_id)
