"""Let a member of the staff work under a persona: a name and a picture of the shop's own (PD-2).

What is shown is independent of the person; the audit trail keeps who it was.
"""

from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.actions.list_staff import Colleague, colleague_of
from app.gateways.vault import Vault
from app.store import audit, memberships, merchants, staff
from app.store.database import Tx
from domain.errors import StaffNotFoundError
from domain.roles import Need


class Persona(msgspec.Struct, frozen=True):
    """What others shall see; None leaves it, empty is the person's own."""

    display_name: str | None
    avatar: str | None


async def change_persona(
    tx: Tx, *, vault: Vault, person: Person, merchant_id: UUID, shopper_id: UUID, wanted: Persona
) -> Colleague:
    """Write the persona; everybody may choose their own, whoever hires chooses for all.

    In the merchant's rooms they go by it from now on; messages keep the name they were said under.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: somebody else's persona, and the person's role does not hire.
        StaffNotFoundError: nobody with this id works there.
    """
    need = Need.LOOK if shopper_id == person.shopper_id else Need.HIRE
    await access_merchant(tx, person, merchant_id, need)
    await merchants.lock(tx, merchant_id)
    before = await staff.member(tx, merchant_id, shopper_id)
    if before is None:
        raise StaffNotFoundError
    name = before.display_name if wanted.display_name is None else wanted.display_name
    avatar = before.avatar if wanted.avatar is None else wanted.avatar
    await staff.set_persona(tx, merchant_id, shopper_id, display_name=name, avatar=avatar)
    await memberships.rename_staff(
        tx,
        merchant_id,
        shopper_id,
        before=before.display_name or before.nickname,
        after=name or before.nickname,
    )
    act = person.act(merchant_id, "staff.persona_changed", f"shopper:{shopper_id}")
    await audit.record(
        tx,
        msgspec.structs.replace(
            act,
            before={"display_name": before.display_name, "avatar": before.avatar},
            after={"display_name": name, "avatar": avatar},
        ),
    )
    return colleague_of(msgspec.structs.replace(before, display_name=name, avatar=avatar), vault)
