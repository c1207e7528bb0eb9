"""Publish a draft: at once, or when its time comes."""

import msgspec

from app.actions.access import Person, access_campaign_to_change
from app.actions.create_campaign import zone_of
from app.store import audit, campaigns, scheduled_messages
from app.store.campaigns import CampaignAt
from app.store.database import Tx
from domain.campaign_posts import posts_at_opening
from domain.campaigns import CampaignState
from domain.errors import CampaignInvalidError, CampaignNotDraftError
from domain.ids import CampaignRef


async def open_campaign(tx: Tx, *, person: Person, ref: CampaignRef) -> CampaignAt:
    """Open the campaign, or schedule it when `opens_at` is to come; safe to repeat.

    The rooms of its leaders hear of it when it opens, once (DY-5).

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError, CampaignNotFoundError: see `access`.
        CampaignNotDraftError: it has closed: a campaign opens once.
        CampaignInvalidError: its end has passed already.
    """
    found = await access_campaign_to_change(tx, person, ref)
    campaign = found.campaign
    if campaign.state in {CampaignState.OPEN, CampaignState.SCHEDULED}:
        return found
    if campaign.state is not CampaignState.DRAFT:
        raise CampaignNotDraftError
    if campaign.closes_at is not None and campaign.closes_at <= found.now:
        raise CampaignInvalidError("closes_at has passed already")
    waits = campaign.opens_at is not None and campaign.opens_at > found.now
    state = CampaignState.SCHEDULED if waits else CampaignState.OPEN
    await campaigns.set_state(tx, ref, state)
    opening = posts_at_opening(campaign, zone=zone_of(campaign.timezone), now=found.now)
    await scheduled_messages.schedule_campaign(tx, ref, opening)
    act = person.act(ref.merchant_id, "campaign.opened", f"campaign:{ref.id}")
    await audit.record(
        tx,
        msgspec.structs.replace(act, before={"state": campaign.state}, after={"state": state}),
    )
    return CampaignAt(msgspec.structs.replace(campaign, state=state), found.now)
