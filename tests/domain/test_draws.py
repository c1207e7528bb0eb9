"""Draws: the seed alone decides, and anybody can recompute it."""

import hashlib
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.draws import ranked, winners

seeds = st.binary(min_size=32, max_size=32)
entrants = st.lists(st.uuids(), unique=True, max_size=60)


@pytest.mark.feature("DY-11")
@given(seed=seeds, entrants=entrants, count=st.integers(1, 100), data=st.data())
def test_the_order_of_entering_favours_nobody(
    seed: bytes, entrants: list[UUID], count: int, data: st.DataObject
) -> None:
    """The same people and seed have the same winners: as many as there are prizes, or all."""
    shuffled = data.draw(st.permutations(entrants))
    won = winners(seed, entrants, winners_count=count)
    assert won == winners(seed, shuffled, winners_count=count)
    assert len(won) == len(set(won)) == min(count, len(entrants))
    assert set(won) <= set(entrants)


@given(seed=seeds, entrants=entrants)
def test_anybody_can_recompute_the_ranking(seed: bytes, entrants: list[UUID]) -> None:
    """As the documentation of the answer says: by sha256 of the seed and the id's 16 bytes."""
    lots = sorted(entrants, key=lambda one: (hashlib.sha256(seed + one.bytes).digest(), one))
    assert ranked(seed, entrants) == tuple(lots)
