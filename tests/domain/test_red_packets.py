"""Cutting red packets: exact, at least one minor unit each, whatever the luck."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.red_packets import cut
from domain.room_errors import RedPacketTooThinError

weights = st.lists(st.integers(1, 1_000), min_size=1, max_size=500)


@pytest.mark.feature("DY-7")
@given(total_minor=st.integers(1, 10_000_000), weights=weights)
def test_shares_sum_to_the_packet(total_minor: int, weights: list[int]) -> None:
    """No minor unit appears or is lost, and nobody opens an empty envelope."""
    if total_minor < len(weights):
        with pytest.raises(RedPacketTooThinError):
            cut(total_minor, weights)
        return
    shares = cut(total_minor, weights)
    assert sum(shares) == total_minor
    assert len(shares) == len(weights)
    assert min(shares) >= 1


@given(total_minor=st.integers(500, 1_000_000), count=st.integers(1, 500))
def test_equal_shares_differ_by_one_at_most(total_minor: int, count: int) -> None:
    """What cannot be cut evenly goes to the first shares, one minor unit each."""
    shares = cut(total_minor, [1] * count)
    assert max(shares) - min(shares) <= 1
    assert shares == sorted(shares, reverse=True)
