"""Campaigns: terms that can be kept, the window, the stock and the limit of each shopper (P3)."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import (
    BUYERS_MAX_LIMIT,
    CampaignState,
    Counting,
    check_opens,
    check_terms,
    check_units,
    state_at,
)
from domain.errors import (
    CampaignInvalidError,
    CampaignNotOpenError,
    OutOfStockError,
    PriceBelowMinimumError,
    UnitsPerShopperExceededError,
)
from domain.settlements import plan_settlement
from tests.support.domain import (
    NOW,
    a_campaign,
    a_paid_seat,
    close_terms,
    ladder,
    some_terms,
)

DAY = timedelta(days=1)
UNITS = Counting.UNITS

SOUND: dict[str, dict[str, Any]] = {
    "the story's": {},
    "forms when full": {"formed_min": 200, "buyers_max": 200},
    "forms when sold out": {"formed_min": 50, "stock": 50},
    "units beyond the places": {"counting": UNITS, "formed_min": 400},
    "units up to the stock": {"counting": UNITS, "formed_min": 300, "stock": 300},
    "eight digits": {"ladder": ladder((1, 49_999_999)), "units_per_shopper_max": 2},
    "a seat has 99 units, whatever the limit": {
        "ladder": ladder((1, 1_010_101)),
        "units_per_shopper_max": 500,
    },
    "the largest shares": {"commission_bp": 7_000, "platform_fee_bp": 2_000},
    "only an end": {"closes_at": NOW},
    "a window": {"opens_at": NOW, "closes_at": NOW + DAY},
    "as many as ever": {"buyers_max": BUYERS_MAX_LIMIT},
}
UNSOUND: dict[str, tuple[dict[str, Any], str]] = {
    "forms with nobody": ({"formed_min": 0}, "start at one"),
    "no place": ({"buyers_max": 0}, "start at one"),
    "no unit": ({"units_per_shopper_max": 0}, "start at one"),
    "too many places": ({"buyers_max": BUYERS_MAX_LIMIT + 1}, "buyers_max is at most 100000"),
    "forms beyond the places": ({"formed_min": 201}, "can ever count"),
    "forms beyond the stock": ({"formed_min": 51, "stock": 50}, "can ever count"),
    "units beyond what shoppers may take": ({"counting": UNITS, "formed_min": 401}, "can ever"),
    "units beyond the stock": (
        {"counting": UNITS, "formed_min": 301, "stock": 300},
        "can ever count",
    ),
    "nine digits": ({"ladder": ladder((1, 50_000_000))}, "more than one payment can be"),
    "shares leave nothing": ({"commission_bp": 7_001, "platform_fee_bp": 2_000}, "9000 bp"),
    "ends as it opens": ({"opens_at": NOW, "closes_at": NOW}, "must lie after opens_at"),
    "ends before it opens": ({"opens_at": NOW, "closes_at": NOW - DAY}, "must lie after"),
}


@pytest.mark.parametrize("changes", SOUND.values(), ids=SOUND)
def test_terms_that_can_be_kept_are_accepted(changes: dict[str, Any]) -> None:
    """Terms at the very edge of what can be sold and charged are sound."""
    check_terms(some_terms(**changes), charge_min_minor=400)


@pytest.mark.parametrize(("changes", "why"), UNSOUND.values(), ids=UNSOUND)
def test_terms_that_contradict_each_other_are_refused(changes: dict[str, Any], why: str) -> None:
    """One step over the edge the terms are refused, and the detail says which figure it is."""
    with pytest.raises(CampaignInvalidError) as refused:
        check_terms(some_terms(**changes), charge_min_minor=400)
    assert why in refused.value.detail


def test_the_last_price_can_still_be_charged() -> None:
    """A ladder may fall to the least that can be charged, and not a cent further."""
    terms = some_terms(ladder=ladder((1, 500), (9, 400)), opens_at=NOW, closes_at=NOW)
    with pytest.raises(CampaignInvalidError):
        check_terms(terms, charge_min_minor=400)
    with pytest.raises(PriceBelowMinimumError, match="charged is 401"):
        check_terms(terms, charge_min_minor=401)


@given(commission_bp=st.integers(0, 9_000), prices=st.lists(st.integers(20, 99), min_size=1))
def test_accepted_shares_leave_the_merchant_something_of_every_seat(
    commission_bp: int, prices: list[int]
) -> None:
    """With the largest shares that terms allow, no seat's merchant part is below zero."""
    fee_bp = 9_000 - commission_bp
    check_terms(
        some_terms(commission_bp=commission_bp, platform_fee_bp=fee_bp), charge_min_minor=20
    )
    seats = [a_paid_seat(at, quantity=units) for at, units in enumerate(prices)]
    terms = close_terms(
        closing_unit_price_minor=1, commission_bp=commission_bp, platform_fee_bp=fee_bp
    )
    for op in plan_settlement(terms, seats):
        assert op.outcome.shares is not None
        assert op.outcome.shares.merchant_minor >= 0


@pytest.mark.parametrize("state", [CampaignState.OPEN, CampaignState.SCHEDULED])
def test_a_published_campaign_opens_and_ends_by_the_clock(state: CampaignState) -> None:
    """From `opens_at` on and before `closes_at` a team-buy may be opened, and only then."""
    campaign = a_campaign(state=state, opens_at=NOW, closes_at=NOW + DAY)
    tick = timedelta(microseconds=1)
    check_opens(campaign, now=NOW)
    check_opens(campaign, now=NOW + DAY - tick)
    for outside in (NOW - tick, NOW + DAY):
        with pytest.raises(CampaignNotOpenError):
            check_opens(campaign, now=outside)


@pytest.mark.parametrize(
    "state", [CampaignState.DRAFT, CampaignState.CLOSED, CampaignState.ARCHIVED]
)
def test_a_campaign_that_is_not_published_opens_nothing(state: CampaignState) -> None:
    """Nobody opens a team-buy of a draft, or of a campaign that is over."""
    with pytest.raises(CampaignNotOpenError):
        check_opens(a_campaign(state=state), now=NOW)


def test_the_limit_is_named_before_the_stock() -> None:
    """A shopper over the limit hears of the limit, also when the stock would not do either."""
    campaign = a_campaign(stock=10, units_held=9, units_per_shopper_max=2)
    assert campaign.stock_left == 1
    check_units(campaign, wanted_units=1, shopper_units=1)
    with pytest.raises(OutOfStockError):
        check_units(campaign, wanted_units=2, shopper_units=0)
    with pytest.raises(UnitsPerShopperExceededError):
        check_units(campaign, wanted_units=2, shopper_units=1)


@pytest.mark.parametrize("wanted", [0, -1])
def test_a_wish_for_nothing_is_a_bug(wanted: int) -> None:
    """Asking for fewer than one unit, which would give stock back, fails loudly."""
    with pytest.raises(ValueError, match="at least one unit"):
        check_units(a_campaign(), wanted_units=wanted, shopper_units=0)


@given(
    state=st.sampled_from(CampaignState),
    opens=st.none() | st.integers(-2, 2),
    closes=st.none() | st.integers(-2, 2),
)
def test_the_state_people_see_is_the_one_that_decides(
    state: CampaignState, opens: int | None, closes: int | None
) -> None:
    """A campaign is shown as open exactly when a team-buy can be opened; only the clock moves it
    between scheduled, open and closed, and never out of draft or archive.
    """
    campaign = a_campaign(
        state=state,
        opens_at=None if opens is None else NOW + opens * DAY,
        closes_at=None if closes is None else NOW + closes * DAY,
    )
    seen = state_at(campaign, now=NOW)
    try:
        check_opens(campaign, now=NOW)
    except CampaignNotOpenError:
        assert seen is not CampaignState.OPEN
    else:
        assert seen is CampaignState.OPEN
    if state in (CampaignState.DRAFT, CampaignState.CLOSED, CampaignState.ARCHIVED):
        assert seen is state
    elif closes is not None and closes <= 0:
        assert seen is CampaignState.CLOSED
    elif opens is not None and opens > 0:
        assert seen is CampaignState.SCHEDULED
