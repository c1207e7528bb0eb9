"""Read campaigns: one, or a page of them, as the asking person may see them."""

from uuid import UUID

import msgspec

from app.actions.access import Person, access_campaign, staff_role
from app.store import campaigns
from app.store.campaigns import CampaignAt
from app.store.database import Database
from domain.campaigns import CampaignState

__all__ = ("CampaignAt", "CampaignSeen", "read_campaign", "read_campaigns")


class CampaignSeen(msgspec.Struct, frozen=True):
    """A campaign with what the viewer may see of it: all figures for `staff`."""

    found: CampaignAt
    staff: bool


async def read_campaign(db: Database, person: Person | None, campaign_id: UUID) -> CampaignSeen:
    """Read one campaign.

    Raises:
        CampaignNotFoundError: there is none, or it is not published and the person no staff.
    """
    async with db.reading() as tx:
        found = await access_campaign(tx, person, campaign_id)
        role = await staff_role(tx, person, found.campaign.merchant_id)
    return CampaignSeen(found, role is not None)


async def read_campaigns(
    db: Database,
    person: Person | None,
    *,
    merchant_id: UUID | None,
    state: CampaignState | None,
    before: UUID,
    limit: int,
) -> list[CampaignSeen]:
    """Read campaigns older than `before`, the newest first; drafts for staff of `merchant_id`.

    Those shown in rooms only are among them for the rooms' members and for staff.
    """
    async with db.reading() as tx:
        role = None if merchant_id is None else await staff_role(tx, person, merchant_id)
        found = await campaigns.page(
            tx,
            merchant_id=merchant_id,
            state=state,
            unpublished=role is not None,
            shopper_id=None if person is None else person.shopper_id,
            before=before,
            limit=limit,
        )
    return [CampaignSeen(one, role is not None) for one in found]
