"""Cards: codes that are never used twice, and what moves on them."""

import pytest

from domain.campaigns import Counting
from domain.cards import CODES_COUNT, card_code, card_frame, card_places
from domain.room_errors import CardCodesUsedUpError
from domain.team_buys import TeamBuyState
from tests.support.domain import a_team_buy


def test_codes_go_from_a_to_zz() -> None:
    """Each of the 702 is its own; then the room has no name left."""
    codes = [card_code(number) for number in range(CODES_COUNT)]
    assert codes[:3] == ["A", "B", "C"]
    assert codes[25:28] == ["Z", "AA", "AB"]
    assert codes[-1] == "ZZ"
    assert len(set(codes)) == CODES_COUNT == 702
    with pytest.raises(CardCodesUsedUpError):
        card_code(CODES_COUNT)


def test_a_frame_shows_what_stands() -> None:
    """Counts, price, what is missing, places; nothing is missing any more once it has closed."""
    frame = card_frame(a_team_buy(counted=5, sponsored_count=1), pledged_count=2)
    assert (frame.buyers_count, frame.pledged, frame.sponsored) == (5, 2, 1)
    assert (frame.unit_price_minor, frame.places_left) == (4290, 195)
    assert frame.next_tier is not None
    assert frame.next_tier.missing == 3
    closed = card_frame(a_team_buy(counted=5, state=TeamBuyState.SETTLED), pledged_count=0)
    assert closed.next_tier is None


@pytest.mark.parametrize(("counted", "goal"), [(0, 3), (2, 3), (3, 8), (9, 15), (20, 200)])
def test_a_counter_is_shown_against_what_comes_next(counted: int, goal: int) -> None:
    """So many of three until it forms, then against the next tier, at last against all places."""
    assert card_places(a_team_buy(counted=counted)) == goal
    units = a_team_buy(counted=counted, counting=Counting.UNITS)
    assert card_places(units) == 200
