"""Who is asking, and the only way to an object for them: absent = forbidden = the same refusal.

One function per kind of object; nothing else loads one by its id for a caller.
"""

from uuid import UUID

import msgspec

from app.store import campaign_rooms, campaigns, merchants
from app.store.audit import AuditEvent
from app.store.campaigns import CampaignAt
from app.store.database import Database, Tx
from app.store.merchants import Merchant
from domain.campaigns import CampaignState
from domain.errors import (
    AccountUnverifiedError,
    CampaignNotFoundError,
    MerchantNotFoundError,
    RoleMissingError,
)
from domain.ids import PLATFORM_ID, CampaignRef
from domain.roles import Need, Role, allows


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is logged in: a shopper, who may also be a leader or somebody's staff.

    `verified`: the phone number is known. `request_id`: which request this is, for the audit.
    """

    shopper_id: UUID
    session_id: UUID
    verified: bool
    request_id: str = ""

    @property
    def actor(self) -> str:
        """Return who this is, as audit rows and idempotency scopes write it."""
        return f"shopper:{self.shopper_id}"

    def act(self, merchant_id: UUID, action: str, subject: str) -> AuditEvent:
        """Return the audit row of something this person does at a merchant."""
        return AuditEvent(
            merchant_id=merchant_id,
            actor=self.actor,
            action=action,
            subject=subject,
            request_id=self.request_id,
        )


class FinanceActor(msgspec.Struct, frozen=True, kw_only=True):
    """Who opens the books: a finance key, or a person who is finance staff.

    `merchant_ids`: whose books; None for the platform's own, who sees every merchant's.
    `person_id`: who answers for it: of a key whoever made it, so that one person is never two.
    """

    actor: str
    person_id: UUID
    merchant_ids: frozenset[UUID] | None
    scopes: frozenset[str]
    request_id: str = ""

    def sees(self, merchant_id: UUID) -> bool:
        """Say whether this merchant's books are open to the actor."""
        return self.merchant_ids is None or merchant_id in self.merchant_ids

    def chosen(self, asked: UUID | None) -> UUID | None:
        """Return whose books a call is about: the one asked for, or the only one there is.

        None means every merchant's, which only the platform may ask for.

        Raises:
            MerchantNotFoundError: not open to the actor, or one of several has to be named.
        """
        if asked is not None:
            if not self.sees(asked):
                raise MerchantNotFoundError
            return asked
        if self.merchant_ids is None:
            return None
        if len(self.merchant_ids) != 1:
            raise MerchantNotFoundError("name the merchant: you keep the books of several")
        return next(iter(self.merchant_ids))

    def act(self, merchant_id: UUID, action: str, subject: str) -> AuditEvent:
        """Return the audit row of something this actor does in a merchant's books."""
        return AuditEvent(
            merchant_id=merchant_id,
            actor=self.actor,
            action=action,
            subject=subject,
            request_id=self.request_id,
        )


def check_verified(person: Person) -> None:
    """Refuse whoever has not shown a phone number (WX-6).

    Raises:
        AccountUnverifiedError: only logged in through a platform.
    """
    if not person.verified:
        raise AccountUnverifiedError


async def check_role(db: Database, person: Person, merchant_id: UUID, need: Need) -> None:
    """Refuse staff whose role is too small, before anything else of a request is looked at.

    Strangers pass: what they may not know of is refused as absent, by `access_merchant`.

    Raises:
        RoleMissingError: the person works there, in another role.
    """
    async with db.reading() as tx:
        role = await merchants.role_of(tx, merchant_id, person.shopper_id)
    if role is not None and not allows(role, need):
        raise RoleMissingError


async def access_merchant(tx: Tx, person: Person, merchant_id: UUID, need: Need) -> Merchant:
    """Return a merchant to its staff.

    Raises:
        MerchantNotFoundError: there is none, or the person does not work there.
        RoleMissingError: the person's role does not allow what `need` says.
    """
    role = await merchants.role_of(tx, merchant_id, person.shopper_id)
    merchant = None if role is None else await merchants.read(tx, merchant_id)
    if role is None or merchant is None:
        raise MerchantNotFoundError
    if not allows(role, need):
        raise RoleMissingError
    return merchant


async def access_campaign_to_change(tx: Tx, person: Person, ref: CampaignRef) -> CampaignAt:
    """Hold a campaign for its merchant's staff.

    Raises:
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person's role does not sell.
        CampaignNotFoundError: the merchant has no such campaign.
    """
    await access_merchant(tx, person, ref.merchant_id, Need.SELL)
    found = await campaigns.lock(tx, ref)
    if found is None:
        raise CampaignNotFoundError
    return found


async def access_campaign(tx: Tx, person: Person | None, campaign_id: UUID) -> CampaignAt:
    """Return a campaign to whoever may see it: staff, and others once it is published.

    One that is shown in rooms only is there for their members alone (MT-4).

    Raises:
        CampaignNotFoundError: there is none, or it is none of theirs.
    """
    ref = await campaigns.find(tx, campaign_id)
    found = None if ref is None else await campaigns.read(tx, ref)
    if ref is None or found is None:
        raise CampaignNotFoundError
    hidden = found.campaign.state in {CampaignState.DRAFT, CampaignState.ARCHIVED}
    shopper_id = None if person is None else person.shopper_id
    if hidden or not await campaign_rooms.is_shown_to(tx, ref, shopper_id):
        role = await staff_role(tx, person, found.campaign.merchant_id)
        if role is None:
            raise CampaignNotFoundError
    return found


async def staff_role(tx: Tx, person: Person | None, merchant_id: UUID) -> Role | None:
    """Return what somebody is at a merchant; None for a stranger."""
    if person is None:
        return None
    return await merchants.role_of(tx, merchant_id, person.shopper_id)


def is_platform(merchant_id: UUID) -> bool:
    """Say whether this merchant is the platform itself."""
    return merchant_id == PLATFORM_ID
