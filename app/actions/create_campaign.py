"""Write a campaign down as a draft: checked in full, seen by its merchant's staff alone."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from app.actions.access import Person, access_merchant
from app.store import audit, campaigns
from app.store.campaigns import CampaignAt
from app.store.database import Tx
from domain.campaigns import (
    Campaign,
    CampaignState,
    CampaignTerms,
    Counting,
    check_terms,
    zoned_instant,
)
from domain.errors import CampaignInvalidError, CurrencyUnsupportedError
from domain.ids import CampaignRef
from domain.pricing import Tier, ladder_of
from domain.roles import Need

ChargeMin = Callable[[str], int | None]
"""The least amount the payment provider charges in a currency; None where it charges nothing."""
AmountStep = Callable[[str], int]
"""What every amount in a currency is a multiple of."""


class CampaignWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What staff typed. `opens_at` and `closes_at` without an offset are times of `timezone`."""

    title: str
    description: str
    images: tuple[str, ...]
    currency: str
    ladder: tuple[Tier, ...]
    counting: Counting
    formed_min: int
    buyers_max: int
    stock: int
    units_per_shopper_max: int
    team_buy_seconds: int
    reserve_seconds: int
    opens_at: datetime | None
    closes_at: datetime | None
    timezone: str | None
    commission_bp: int
    early_close: bool


async def create_campaign(
    tx: Tx,
    *,
    person: Person,
    merchant_id: UUID,
    wanted: CampaignWanted,
    charge_min_minor: ChargeMin,
    amount_step_minor: AmountStep,
) -> CampaignAt:
    """Write the draft.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person's role does not sell.
        CurrencyUnsupportedError: nothing can be charged in this currency.
        LadderInvalidError, PriceBelowMinimumError, PriceStepError, CampaignInvalidError: see the
            domain.
    """
    merchant = await access_merchant(tx, person, merchant_id, Need.SELL)
    typed: dict[str, Any] = msgspec.structs.asdict(wanted)
    typed["timezone"] = wanted.timezone or merchant.timezone
    campaign = campaign_of(
        typed,
        ref=CampaignRef(merchant_id, await campaigns.new_id(tx)),
        platform_fee_bp=merchant.platform_fee_bp,
        charge_min_minor=charge_min_minor,
        amount_step_minor=amount_step_minor,
    )
    await campaigns.insert(tx, campaign)
    act = person.act(merchant_id, "campaign.created", f"campaign:{campaign.id}")
    await audit.record(tx, msgspec.structs.replace(act, after=told(campaign)))
    written = await campaigns.read(tx, CampaignRef(merchant_id, campaign.id))
    if written is None:
        raise RuntimeError("a campaign was just written and is not there")
    return written


def campaign_of(
    typed: dict[str, Any],
    *,
    ref: CampaignRef,
    platform_fee_bp: int,
    charge_min_minor: ChargeMin,
    amount_step_minor: AmountStep,
) -> Campaign:
    """Return the draft that these figures describe.

    Raises:
        CurrencyUnsupportedError, LadderInvalidError, PriceBelowMinimumError, PriceStepError,
        CampaignInvalidError: in this order; the detail says which figure.
    """
    least = charge_min_minor(typed["currency"])
    if least is None:
        raise CurrencyUnsupportedError
    ladder = ladder_of(tuple(typed["ladder"]))
    zone = zone_of(typed["timezone"])
    window = {name: _instant(typed[name], zone) for name in ("opens_at", "closes_at")}
    campaign = Campaign(
        **{
            **typed,
            **window,
            "ladder": ladder,
            "merchant_id": ref.merchant_id,
            "id": ref.id,
            "state": CampaignState.DRAFT,
            "units_held": 0,
            "platform_fee_bp": platform_fee_bp,
        }
    )
    check_terms(
        CampaignTerms(
            ladder=ladder,
            counting=campaign.counting,
            formed_min=campaign.formed_min,
            buyers_max=campaign.buyers_max,
            stock=campaign.stock,
            units_per_shopper_max=campaign.units_per_shopper_max,
            opens_at=campaign.opens_at,
            closes_at=campaign.closes_at,
            commission_bp=campaign.commission_bp,
            platform_fee_bp=platform_fee_bp,
        ),
        charge_min_minor=least,
        step_minor=amount_step_minor(typed["currency"]),
    )
    return campaign


def zone_of(name: str) -> ZoneInfo:
    """Return the zone of this IANA name.

    Raises:
        CampaignInvalidError: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise CampaignInvalidError("timezone is not an IANA zone") from error


def told(campaign: Campaign) -> dict[str, Any]:
    """Return a campaign as the audit trail tells it."""
    text: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(campaign))
    return text


def _instant(typed: datetime | None, zone: ZoneInfo) -> datetime | None:
    try:
        return None if typed is None else zoned_instant(typed, zone=zone)
    except OverflowError as error:
        raise CampaignInvalidError("a date lies outside the calendar") from error
