"""Give somebody a role at a merchant, by phone number."""

from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant, is_platform
from app.actions.list_staff import Colleague, colleague_of
from app.actions.sign_up import person_with_phone
from app.gateways.vault import Vault
from app.store import audit, merchants, staff
from app.store.database import Tx
from domain.errors import LastOwnerError, RoleMissingError
from domain.roles import Need, Role


async def hire(
    tx: Tx, *, vault: Vault, person: Person, merchant_id: UUID, phone: str, role: Role
) -> Colleague:
    """Give the role, in place of the one this person has there; a new phone signs up.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person's role does not hire; or an operator outside the platform.
        LastOwnerError: the only owner would become something else.
    """
    await access_merchant(tx, person, merchant_id, Need.HIRE)
    if role is Role.OPERATOR and not is_platform(merchant_id):
        raise RoleMissingError("only the platform itself has operators")
    await merchants.lock(tx, merchant_id)
    hired = await person_with_phone(tx, vault, phone=phone, language="zh-CN")
    before = await staff.member(tx, merchant_id, hired.id)
    await staff.put(tx, merchant_id, hired.id, role.value)
    if before is not None and before.role == Role.OWNER and role is not Role.OWNER:
        await check_owned(tx, merchant_id)
    after = await staff.member(tx, merchant_id, hired.id)
    if after is None:
        raise RuntimeError("a role was just written and is not there")
    act = person.act(merchant_id, "staff.hired", f"shopper:{hired.id}")
    told = None if before is None else {"role": before.role}
    await audit.record(tx, msgspec.structs.replace(act, before=told, after={"role": role.value}))
    return colleague_of(after, vault)


async def check_owned(tx: Tx, merchant_id: UUID) -> None:
    """Refuse to leave a merchant without an owner.

    Raises:
        LastOwnerError: nobody would be left.
    """
    if await staff.owners_count(tx, merchant_id) == 0:
        raise LastOwnerError
