"""P1: the price falls as buyers join, each tier exactly at its threshold, and only such ladders."""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import LadderInvalidError
from domain.pricing import (
    NextTier,
    PriceLadder,
    Tier,
    ladder_of,
    next_tier,
    tier_at,
    unit_price_minor,
)
from tests.support.domain import SUN_GRAPES, ladder, ladders, plain_price

BROKEN = {
    "no tier": ((), "a ladder has 1 to 10 tiers, not 0"),
    "eleven tiers": (
        tuple((n, 100 - n) for n in range(1, 12)),
        "a ladder has 1 to 10 tiers, not 11",
    ),
    "starts at two": (((2, 100),), "a ladder starts at one buyer"),
    "starts at none": (((0, 100),), "a ladder starts at one buyer"),
    "same threshold twice": (((1, 100), (3, 90), (3, 80)), "each tier needs more buyers"),
    "threshold falls": (((1, 100), (5, 90), (3, 80)), "each tier needs more buyers"),
    "same price twice": (((1, 100), (3, 100)), "each tier is cheaper"),
    "price rises": (((1, 100), (3, 101)), "each tier is cheaper"),
    "free in the end": (((1, 100), (3, 0)), "a price is at least one minor unit"),
    "nine digits": (((1, 100_000_000),), "a price is at most 99999999 minor units"),
    "too many buyers": (((1, 100), (1_000_001, 90)), "a tier needs at most 1000000 buyers"),
}


@pytest.mark.feature("PDD-1")
@given(ladder=ladders(), counted=st.integers(0, 2_000), more=st.integers(0, 2_000))
def test_price_never_rises_as_buyers_join(ladder: PriceLadder, counted: int, more: int) -> None:
    """P1: a shopper who brings a friend never makes it dearer for anyone."""
    later = unit_price_minor(ladder, counted=counted + more)
    assert later <= unit_price_minor(ladder, counted=counted)


@given(ladder=ladders())
def test_each_tier_takes_effect_exactly_at_its_threshold(ladder: PriceLadder) -> None:
    """P1: at `buyers_min` the tier's price applies; one buyer earlier the dearer one does."""
    for dearer, tier in pairwise(ladder.tiers):
        at, before = tier.buyers_min, tier.buyers_min - 1
        assert unit_price_minor(ladder, counted=at) == tier.unit_price_minor
        assert unit_price_minor(ladder, counted=before) == dearer.unit_price_minor


@given(ladder=ladders(), counted=st.integers(0, 2_000))
def test_the_price_is_the_cheapest_that_is_reached(ladder: PriceLadder, counted: int) -> None:
    """The walk along the tiers finds what looking at all of them finds."""
    assert unit_price_minor(ladder, counted=counted) == plain_price(ladder, counted)
    assert tier_at(ladder, counted=counted) in ladder.tiers


@pytest.mark.parametrize(
    ("counted", "price"),
    [(0, 4990), (1, 4990), (2, 4990), (3, 4290), (7, 4290), (8, 3590), (12, 3590), (15, 2990)],
)
def test_sun_grapes_cost_what_the_story_says(counted: int, price: int) -> None:
    """The ladder of the story: 49.90, 42.90 from three, 35.90 from eight, 29.90 from fifteen."""
    assert unit_price_minor(SUN_GRAPES, counted=counted) == price


@given(ladder=ladders(), counted=st.integers(0, 2_000), earlier=st.integers(0, 2_000))
def test_the_next_tier_is_the_first_cheaper_one_and_says_how_many_are_missing(
    ladder: PriceLadder, counted: int, earlier: int
) -> None:
    """So many more buyers move the price and one fewer does not, also after a dip."""
    price = unit_price_minor(ladder, counted=max(counted, earlier))
    coming = next_tier(ladder, counted=counted, price_minor=price)
    if coming is None:
        assert price == ladder.tiers[-1].unit_price_minor
        return
    assert coming.missing > 0
    there = counted + coming.missing
    assert unit_price_minor(ladder, counted=there) == coming.unit_price_minor < price
    assert unit_price_minor(ladder, counted=there - 1) >= price
    assert there == coming.buyers_min


def test_five_of_eight_miss_three() -> None:
    """The screen of five buyers shows the next price and the three who are missing."""
    assert next_tier(SUN_GRAPES, counted=5, price_minor=4290) == NextTier(8, 3590, 3)
    assert next_tier(SUN_GRAPES, counted=40, price_minor=2990) is None


def test_fewer_than_no_buyers_is_a_bug() -> None:
    """A negative count is a caller's bug, not a price."""
    with pytest.raises(ValueError, match="counted must not be negative, got -1"):
        unit_price_minor(SUN_GRAPES, counted=-1)


@pytest.mark.parametrize(("steps", "why"), BROKEN.values(), ids=BROKEN)
def test_a_broken_ladder_can_neither_be_made_nor_typed_nor_decoded(
    steps: tuple[tuple[int, int], ...], why: str
) -> None:
    """What breaks a rule of the ladder is refused by the constructor, the form and the decoder."""
    with pytest.raises(ValueError, match=why):
        ladder(*steps)
    with pytest.raises(LadderInvalidError, match=why):
        ladder_of(tuple(Tier(buyers_min=n, unit_price_minor=price) for n, price in steps))
    tiers = [{"buyers_min": n, "unit_price_minor": price} for n, price in steps]
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(msgspec.json.encode({"tiers": tiers}), type=PriceLadder)


@pytest.mark.parametrize(
    "body",
    [
        b'{"tiers":[{"buyers_min":1,"unit_price_minor":49.9}]}',
        b'{"tiers":[{"buyers_min":1,"unit_price_minor":"4990"}]}',
        b'{"tiers":[{"buyers_min":1,"unit_price":4990}]}',
        b'{"tiers":[{"buyers_min":1,"unit_price_minor":4990}],"currency":"cny"}',
    ],
)
@pytest.mark.defect("D-10")
def test_a_ladder_is_decoded_from_whole_minor_units_only(body: bytes) -> None:
    """A fraction, a text or an unknown field is refused, never rounded or passed over."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(body, type=PriceLadder)


@given(ladder=ladders())
def test_a_ladder_survives_being_stored(ladder: PriceLadder) -> None:
    """Written to jsonb and read back it is the same ladder; typed in, it is accepted."""
    assert msgspec.json.decode(msgspec.json.encode(ladder), type=PriceLadder) == ladder
    assert ladder_of(ladder.tiers) == ladder
