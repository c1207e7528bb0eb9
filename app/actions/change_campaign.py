"""Change a draft, or the stock of any campaign."""

from typing import Any

import msgspec

from app.actions.access import Person, access_campaign_to_change
from app.actions.create_campaign import AmountStep, ChargeMin, campaign_of, told
from app.store import audit, campaigns
from app.store.campaigns import CampaignAt
from app.store.database import Tx
from domain.campaigns import CampaignState
from domain.errors import CampaignNotDraftError, StockTooLowError
from domain.ids import CampaignRef


async def change_campaign(
    tx: Tx,
    *,
    person: Person,
    ref: CampaignRef,
    changes: dict[str, Any],
    charge_min_minor: ChargeMin,
    amount_step_minor: AmountStep,
) -> CampaignAt:
    """Write the given fields and leave the others as they are.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError, CampaignNotFoundError: see `access`.
        CampaignNotDraftError: something else than the stock, once published.
        StockTooLowError: below the units that shoppers hold.
        CurrencyUnsupportedError, LadderInvalidError, PriceBelowMinimumError, PriceStepError,
        CampaignInvalidError: the draft would not stand.
    """
    found = await access_campaign_to_change(tx, person, ref)
    before = found.campaign
    if before.state is CampaignState.DRAFT:
        typed: dict[str, Any] = {**msgspec.structs.asdict(before), "ladder": before.ladder.tiers}
        after = campaign_of(
            {**typed, **changes},
            ref=ref,
            platform_fee_bp=before.platform_fee_bp,
            charge_min_minor=charge_min_minor,
            amount_step_minor=amount_step_minor,
        )
        await campaigns.save(tx, after)
    else:
        if set(changes) - {"stock"}:
            raise CampaignNotDraftError
        after = msgspec.structs.replace(before, **changes)
        if after.stock < before.units_held:
            raise StockTooLowError(f"{before.units_held} units are held")
        await campaigns.set_stock(tx, ref, after.stock)
    act = person.act(ref.merchant_id, "campaign.changed", f"campaign:{ref.id}")
    await audit.record(tx, msgspec.structs.replace(act, before=told(before), after=told(after)))
    return CampaignAt(after, found.now)
