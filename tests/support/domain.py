"""Values of the domain, ready made: factories with the figures of product.md, and strategies."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

import msgspec
from hypothesis import strategies as st

from domain.campaigns import Campaign, CampaignState, CampaignTerms, Counting
from domain.pricing import PriceLadder, Tier
from domain.seats import Seat, SeatState
from domain.settlements import CloseTerms, PaidSeat
from domain.team_buys import TeamBuy, TeamBuyState

NOW: Final = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
MERCHANT: Final = UUID(int=1)
LEADER: Final = UUID(int=2)
LIN: Final = UUID(int=3)


def ladder(*steps: tuple[int, int]) -> PriceLadder:
    """Return the ladder of `(buyers_min, unit_price_minor)` pairs."""
    return PriceLadder(tuple(Tier(buyers_min=n, unit_price_minor=price) for n, price in steps))


SUN_GRAPES: Final = ladder((1, 4990), (3, 4290), (8, 3590), (15, 2990))
"""The ladder of the story in product.md."""

WEIGHTS: Final = st.lists(st.integers(0, 10_000_000), min_size=1, max_size=40)
"""What a total is spread over: the amounts of the seats of one team-buy."""


def a_campaign(**changes: Any) -> Campaign:
    """Return the campaign of the story: open, stock 500, two boxes each, 24 hours a team-buy."""
    campaign = Campaign(
        merchant_id=MERCHANT,
        id=UUID(int=10),
        title="Sun grapes",
        description="",
        images=(),
        state=CampaignState.OPEN,
        currency="cny",
        ladder=SUN_GRAPES,
        counting=Counting.BUYERS,
        formed_min=3,
        buyers_max=200,
        stock=500,
        units_held=0,
        units_per_shopper_max=2,
        team_buy_seconds=86_400,
        reserve_seconds=900,
        opens_at=None,
        closes_at=None,
        timezone="Asia/Shanghai",
        commission_bp=500,
        platform_fee_bp=200,
        early_close=True,
    )
    return msgspec.structs.replace(campaign, **changes)


def a_team_buy(**changes: Any) -> TeamBuy:
    """Return a team-buy of the story's campaign, just opened by Lin, with nobody in it.

    `counted=n` puts n authorized buyers of one unit each into it, and ratchets the price to them.
    """
    counted = changes.pop("counted", 0)
    team_buy = TeamBuy(
        merchant_id=MERCHANT,
        id=UUID(int=20),
        campaign_id=UUID(int=10),
        initiator_id=LIN,
        leader_id=LEADER,
        state=TeamBuyState.OPEN,
        ladder=SUN_GRAPES,
        counting=Counting.BUYERS,
        currency="cny",
        formed_min=3,
        buyers_max=200,
        seats_held=counted,
        authorized_count=counted,
        sponsored_count=0,
        buyers_count=counted,
        units_count=counted,
        unit_price_minor=0,
        version=1,
        opened_at=NOW,
        closes_at=NOW + timedelta(days=1),
    )
    team_buy = msgspec.structs.replace(team_buy, **changes)
    if "unit_price_minor" in changes:
        return team_buy
    price = plain_price(team_buy.ladder, team_buy.counted)
    return msgspec.structs.replace(team_buy, unit_price_minor=price)


def a_seat(**changes: Any) -> Seat:
    """Return Lin's paid seat in the story's team-buy."""
    seat = Seat(
        merchant_id=MERCHANT,
        id=UUID(int=40),
        team_buy_id=UUID(int=20),
        campaign_id=UUID(int=10),
        shopper_id=LIN,
        state=SeatState.AUTHORIZED,
        quantity=1,
        unit_price_minor=4990,
        currency="cny",
        counted=True,
        reserved_at=NOW,
        expires_at=None,
    )
    return msgspec.structs.replace(seat, **changes)


def some_terms(**changes: Any) -> CampaignTerms:
    """Return the story's terms, which are sound; change one figure to make them unsound."""
    campaign = a_campaign()
    figures = {name: getattr(campaign, name) for name in CampaignTerms.__struct_fields__}
    return CampaignTerms(**{**figures, **changes})


def close_terms(**changes: Any) -> CloseTerms:
    """Return what closing fixes in the worked example of payments.md 6.6: 79.00, 5 %, 2 %."""
    terms = CloseTerms(
        formed=True,
        closing_unit_price_minor=7900,
        commission_bp=500,
        platform_fee_bp=200,
        leader_id=LEADER,
    )
    return msgspec.structs.replace(terms, **changes)


def a_paid_seat(number: int = 1, **changes: Any) -> PaidSeat:
    """Return one seat of the worked example: one unit, 100.00 held; ids follow from `number`."""
    seat = PaidSeat(
        seat_id=UUID(int=1000 + number),
        payment_id=UUID(int=2000 + number),
        shopper_id=UUID(int=3000 + number),
        quantity=1,
        authorized_minor=10_000,
        charged=False,
    )
    return msgspec.structs.replace(seat, **changes)


def plain_price(steps: PriceLadder, counted: int) -> int:
    """Return the price rule said in the plainest way: the cheapest tier that is reached."""
    reached = {t.unit_price_minor for t in steps.tiers if t.buyers_min <= max(counted, 1)}
    return min(reached)


def ladders(
    *, buyers_most: int = 1_000, price_most: int = 1_000_000
) -> st.SearchStrategy[PriceLadder]:
    """Return sound ladders of 1 to 10 tiers, made of the steps between their tiers."""
    steps = st.tuples(st.integers(1, buyers_most // 9), st.integers(1, price_most // 10))
    return st.builds(_climbed, st.lists(steps, max_size=9), st.integers(1, price_most // 10))


def _climbed(steps: list[tuple[int, int]], last_price_minor: int) -> PriceLadder:
    """Return the ladder whose tiers lie `steps` (more buyers, less money) apart."""
    buyers_min, price = 1, last_price_minor + sum(cheaper for _, cheaper in steps)
    tiers = [(buyers_min, price)]
    for more, cheaper in steps:
        buyers_min, price = buyers_min + more, price - cheaper
        tiers.append((buyers_min, price))
    return ladder(*tiers)


@st.composite
def closings(draw: st.DrawFn) -> tuple[CloseTerms, list[PaidSeat]]:
    """Return the terms of a formed closing and the paid seats it settles, in any order.

    Prices and rates lie within what `check_terms` lets through.
    """
    price = draw(st.integers(50, 100_000))
    commission = draw(st.integers(0, 9_000))
    terms = close_terms(
        closing_unit_price_minor=price,
        commission_bp=commission,
        platform_fee_bp=draw(st.integers(0, 9_000 - commission)),
        leader_id=draw(st.sampled_from([None, LEADER])),
    )
    shapes = draw(
        st.lists(
            st.tuples(st.integers(1, 99), st.integers(0, 5_000), st.booleans(), st.booleans()),
            max_size=8,
        )
    )
    seats = [
        a_paid_seat(
            number,
            shopper_id=LEADER if is_leader else UUID(int=3000 + number),
            quantity=quantity,
            authorized_minor=(price + above) * quantity,
            charged=charged,
        )
        for number, (quantity, above, charged, is_leader) in enumerate(shapes)
    ]
    return terms, draw(st.permutations(seats))
