"""Campaigns: what a merchant offers, its window, stock and limits, and the zones of deadlines."""

from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.errors import (
    CampaignInvalidError,
    CampaignNotOpenError,
    OutOfStockError,
    PriceBelowMinimumError,
    PriceStepError,
    UnitsPerShopperExceededError,
)
from domain.money import AMOUNT_MAX_MINOR
from domain.pricing import PriceLadder

QUANTITY_MAX: Final = 99
BUYERS_MAX_LIMIT: Final = 100_000
RESERVE_SECONDS_DEFAULT: Final = 900
TEAM_BUY_LONGEST: Final = timedelta(days=30)
SHARES_BP_MAX: Final = 9_000
"""Commission and platform fee together: the merchant's part of any seat stays above zero, even
when the last cent of both shares falls on the same small seat."""
HOLD_WINDOW_MAX: Final = timedelta(days=4)
"""Longest team-buy paid by card holds: a merchant-initiated Visa hold lapses after 4 d 18 h."""


class CampaignState(StrEnum):
    """draft → scheduled → open → closed → archived."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    OPEN = "open"
    CLOSED = "closed"
    ARCHIVED = "archived"


class Counting(StrEnum):
    """What a tier counts: distinct paying shoppers (拼人) or units (拼量)."""

    BUYERS = "buyers"
    UNITS = "units"


class Campaign(msgspec.Struct, frozen=True):
    """One offer. `units_held`: units reserved, authorized or captured; never above stock (P3)."""

    merchant_id: UUID
    id: UUID
    title: str
    description: str
    images: tuple[str, ...]
    state: CampaignState
    currency: str
    ladder: PriceLadder
    counting: Counting
    formed_min: int
    buyers_max: int
    stock: int
    units_held: int
    units_per_shopper_max: int
    team_buy_seconds: int
    reserve_seconds: int
    opens_at: datetime | None
    closes_at: datetime | None
    timezone: str
    commission_bp: int
    platform_fee_bp: int
    early_close: bool

    @property
    def stock_left(self) -> int:
        """Units nobody holds yet."""
        return self.stock - self.units_held


class CampaignStock(msgspec.Struct, frozen=True):
    """The part of a campaign that joins move and obey; read under its lock.

    `early_access_until`: before it only members of certain rooms may reserve (TB-3).
    """

    id: UUID
    stock: int
    units_held: int
    units_per_shopper_max: int
    reserve_seconds: int
    early_access_until: datetime | None = None


class CampaignTerms(msgspec.Struct, frozen=True, kw_only=True):
    """The figures that must agree with each other before a campaign may exist."""

    ladder: PriceLadder
    counting: Counting
    formed_min: int
    buyers_max: int
    stock: int
    units_per_shopper_max: int
    opens_at: datetime | None
    closes_at: datetime | None
    commission_bp: int = 0
    platform_fee_bp: int = 0

    @property
    def seat_units_max(self) -> int:
        """The most units a single seat can have."""
        return min(self.units_per_shopper_max, QUANTITY_MAX)

    @property
    def counted_max(self) -> int:
        """The most that a tier, or the forming rule, can ever count: a buyer takes a unit."""
        if self.counting is Counting.BUYERS:
            return min(self.buyers_max, self.stock)
        return min(self.buyers_max * self.seat_units_max, self.stock)


def check_terms(terms: CampaignTerms, *, charge_min_minor: int, step_minor: int = 1) -> None:
    """Refuse figures that could never be sold or charged.

    Args:
        terms: what the merchant typed.
        charge_min_minor: the least the payment provider charges in this currency.
        step_minor: what every amount in this currency is a multiple of.

    Raises (checked in this order):
        PriceBelowMinimumError: the last tier could not be charged for a single unit.
        PriceStepError: a price is no multiple of the step.
        CampaignInvalidError: a figure is below one or above its limit; forming needs more than
            can come; the most a shopper may take is too dear for one payment; the shares leave
            the merchant nothing; the window ends before it opens. The detail says which.
    """
    if terms.ladder.tiers[-1].unit_price_minor < charge_min_minor:
        raise PriceBelowMinimumError(f"the least that can be charged is {charge_min_minor}")
    if any(tier.unit_price_minor % step_minor for tier in terms.ladder.tiers):
        raise PriceStepError(f"prices are multiples of {step_minor}")
    if min(terms.formed_min, terms.buyers_max, terms.units_per_shopper_max) < 1:
        raise CampaignInvalidError("formed_min, buyers_max and the shopper's limit start at one")
    if terms.buyers_max > BUYERS_MAX_LIMIT:
        raise CampaignInvalidError(f"buyers_max is at most {BUYERS_MAX_LIMIT}")
    if terms.formed_min > terms.counted_max:
        raise CampaignInvalidError("formed_min is above what the team-buy can ever count")
    if terms.ladder.tiers[0].unit_price_minor * terms.seat_units_max > AMOUNT_MAX_MINOR:
        raise CampaignInvalidError("one shopper's units cost more than one payment can be")
    if terms.commission_bp + terms.platform_fee_bp > SHARES_BP_MAX:
        raise CampaignInvalidError(f"commission and fee are at most {SHARES_BP_MAX} bp together")
    if terms.opens_at and terms.closes_at and terms.closes_at <= terms.opens_at:
        raise CampaignInvalidError("closes_at must lie after opens_at")


def check_opens(campaign: Campaign, *, now: datetime) -> None:
    """Refuse to open a team-buy outside the campaign's window.

    A scheduled campaign opens by the clock: no job has to turn its state first.

    Raises:
        CampaignNotOpenError: not published, not yet open, or over.
    """
    published = campaign.state in (CampaignState.OPEN, CampaignState.SCHEDULED)
    early = campaign.opens_at is not None and now < campaign.opens_at
    late = campaign.closes_at is not None and now >= campaign.closes_at
    if not published or early or late:
        raise CampaignNotOpenError


def state_at(campaign: Campaign, *, now: datetime) -> CampaignState:
    """Return the state people see: campaigns open and close by the clock.

    No job turns the stored state, so what is shown and what `check_opens` decides never differ.
    """
    if campaign.state not in (CampaignState.SCHEDULED, CampaignState.OPEN):
        return campaign.state
    if campaign.closes_at is not None and now >= campaign.closes_at:
        return CampaignState.CLOSED
    if campaign.opens_at is not None and now < campaign.opens_at:
        return CampaignState.SCHEDULED
    return CampaignState.OPEN


def team_buy_closes_at(campaign: Campaign, *, now: datetime) -> datetime:
    """Return the deadline of a team-buy opened now: its own lifetime, capped by the campaign's end.

    The deadline belongs to the team-buy, never to the campaign (defect D-6).

    Args:
        campaign: open at `now` (`check_opens`), so that the deadline lies after it.
        now: the database's clock, in UTC: a lifetime is counted in real hours, not in those of a
            wall clock that is being put forward or back.
    """
    own = now + timedelta(seconds=campaign.team_buy_seconds)
    return own if campaign.closes_at is None else min(own, campaign.closes_at)


def check_units(stock: CampaignStock | Campaign, *, wanted_units: int, shopper_units: int) -> None:
    """Refuse units that are not there, or that one shopper may not have.

    Args:
        stock: read under the campaign's lock, with what was given out earlier in the same
            transaction already in `units_held`.
        wanted_units: asked for now, at least one.
        shopper_units: held by this shopper in the whole campaign, earlier requests of the same
            transaction included.

    Raises (checked in this order):
        UnitsPerShopperExceededError: above `units_per_shopper_max` (限购).
        OutOfStockError: above what is left.
        ValueError: fewer than one unit wanted. A caller's bug: it would give stock back.
    """
    if wanted_units < 1:
        raise ValueError(f"at least one unit is wanted, not {wanted_units}")
    if shopper_units + wanted_units > stock.units_per_shopper_max:
        raise UnitsPerShopperExceededError
    if stock.units_held + wanted_units > stock.stock:
        raise OutOfStockError


def zoned_instant(local: datetime, *, zone: tzinfo) -> datetime:
    """Return the UTC instant of a deadline typed as local time of the merchant's zone (N-21).

    A deadline is never earlier than the clock on the wall said: a time that occurs twice (autumn)
    means the second occurrence; one that does not exist (spring gap) means the same distance
    after the gap, as a clock that was not put forward would show it.

    Args:
        local: without zone, as typed; with one, that zone already decides.
        zone: the merchant's.
    """
    if local.tzinfo is not None:
        return local.astimezone(UTC)
    first = local.replace(tzinfo=zone, fold=0)
    second = local.replace(tzinfo=zone, fold=1)
    return max(first.astimezone(UTC), second.astimezone(UTC))
