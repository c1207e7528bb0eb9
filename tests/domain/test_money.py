"""Shares are rounded down, remainders are given out to the last cent, in a fixed order."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import allocate, share_minor
from tests.support.domain import WEIGHTS


@pytest.mark.defect("D-10")
@given(total=st.integers(0, 1_000_000_000), weights=WEIGHTS.filter(any))
@pytest.mark.feature("D-10")
def test_largest_remainder_gives_out_the_whole_and_nobody_is_a_cent_off(
    total: int, weights: list[int]
) -> None:
    """The parts sum to the whole, and each is within one minor unit of its exact share."""
    parts = allocate(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1
        assert weight or part == 0


@given(total=st.integers(0, 1_000_000), weights=WEIGHTS.filter(any))
def test_the_odd_cents_go_to_the_largest_remainders(total: int, weights: list[int]) -> None:
    """Whoever was rounded up had a remainder at least as large as whoever was rounded down."""
    whole = sum(weights)
    exact = [Fraction(total * weight, whole) for weight in weights]
    parts = allocate(total, weights)
    up = [share % 1 for part, share in zip(parts, exact, strict=True) if part > share]
    down = [share % 1 for part, share in zip(parts, exact, strict=True) if part < share]
    assert not up or not down or min(up) >= max(down)


def test_equal_remainders_go_to_the_earlier_weight() -> None:
    """A second run gives the same cents to the same seats: ties go to whoever comes first."""
    assert allocate(5, [1, 1, 1]) == [2, 2, 1]
    assert allocate(1, [0, 1, 1]) == [0, 1, 0]


def test_five_orders_get_the_floor_of_the_total_not_the_total_of_the_floors() -> None:
    """Five orders at 5 %: floors 1463, total 1466, and the three lost cents are given out."""
    orders = [5853, 5873, 5853, 5873, 5873]
    floors = [share_minor(order, rate_bp=500) for order in orders]
    total = share_minor(sum(orders), rate_bp=500)
    assert (sum(floors), total) == (1463, 1466)
    assert allocate(total, orders) == [293, 294, 293, 293, 293]


@pytest.mark.defect("D-10")
@given(amount=st.integers(0, 10**15), rate_bp=st.integers(0, 10_000))
def test_a_share_is_never_rounded_up(amount: int, rate_bp: int) -> None:
    """A rate takes the exact share, or less than one minor unit below it, of any amount."""
    exact = Fraction(amount * rate_bp, 10_000)
    assert 0 <= exact - share_minor(amount, rate_bp=rate_bp) < 1


@pytest.mark.parametrize(("amount", "rate_bp"), [(-1, 500), (100, -1), (100, 10_001)])
def test_a_share_of_less_than_nothing_or_more_than_all_is_a_bug(amount: int, rate_bp: int) -> None:
    """Negative amounts and rates outside 0 to 100 % are refused loudly."""
    with pytest.raises(ValueError, match="no share of"):
        share_minor(amount, rate_bp=rate_bp)


@pytest.mark.parametrize("weights", [[], [0], [0, 0]])
def test_nothing_is_spread_over_nobody(weights: list[int]) -> None:
    """Zero over no weight is zero each; a positive total with nobody to have it is a bug."""
    assert allocate(0, weights) == weights
    with pytest.raises(ValueError, match="nothing to spread 1 over"):
        allocate(1, weights)


@pytest.mark.parametrize(("total", "weights"), [(-1, [1]), (1, [2, -1])])
def test_negative_input_is_never_spread(total: int, weights: list[int]) -> None:
    """A negative total or weight is a caller's bug, never a negative part."""
    with pytest.raises(ValueError, match="must not be negative"):
        allocate(total, weights)
