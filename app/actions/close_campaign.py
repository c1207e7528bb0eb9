"""End a campaign: no new team-buys; those that are open go on to their own deadlines."""

import msgspec

from app.actions.access import Person, access_campaign_to_change
from app.store import audit, campaigns
from app.store.campaigns import CampaignAt
from app.store.database import Tx
from domain.campaigns import CampaignState
from domain.errors import CampaignNotOpenError
from domain.ids import CampaignRef


async def close_campaign(tx: Tx, *, person: Person, ref: CampaignRef) -> CampaignAt:
    """Close the campaign; safe to repeat.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError, CampaignNotFoundError: see `access`.
        CampaignNotOpenError: it was never published.
    """
    found = await access_campaign_to_change(tx, person, ref)
    campaign = found.campaign
    if campaign.state is CampaignState.CLOSED:
        return found
    if campaign.state not in {CampaignState.OPEN, CampaignState.SCHEDULED}:
        raise CampaignNotOpenError
    state = CampaignState.CLOSED
    await campaigns.set_state(tx, ref, state)
    act = person.act(ref.merchant_id, "campaign.closed", f"campaign:{ref.id}")
    await audit.record(
        tx,
        msgspec.structs.replace(act, before={"state": campaign.state}, after={"state": state}),
    )
    return CampaignAt(msgspec.structs.replace(campaign, state=state), found.now)
