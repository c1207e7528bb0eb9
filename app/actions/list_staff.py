"""List who works for a merchant."""

from datetime import datetime
from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.gateways.vault import Vault
from app.store import staff
from app.store.database import Database
from app.store.staff import Member
from domain.phones import masked
from domain.roles import Need, Role


class Colleague(msgspec.Struct, frozen=True):
    """Somebody who works for a merchant, as the others see them."""

    shopper_id: UUID
    nickname: str
    phone_masked: str | None
    role: Role
    display_name: str
    avatar: str
    created_at: datetime


async def list_staff(
    db: Database, vault: Vault, *, person: Person, merchant_id: UUID, after: UUID, limit: int
) -> list[Colleague]:
    """Return the staff with ids above `after`.

    Raises:
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, merchant_id, Need.LOOK)
        found = await staff.of_merchant(tx, merchant_id, after=after, limit=limit)
    return [colleague_of(member, vault) for member in found]


def colleague_of(member: Member, vault: Vault) -> Colleague:
    """Show a member of the staff: of the phone number only its ends."""
    sealed = member.phone_cipher
    shown = None if sealed is None else masked(vault.unseal(sealed, purpose="phone"))
    return Colleague(
        shopper_id=member.shopper_id,
        nickname=member.nickname,
        phone_masked=shown,
        role=Role(member.role),
        display_name=member.display_name,
        avatar=member.avatar,
        created_at=member.created_at,
    )
