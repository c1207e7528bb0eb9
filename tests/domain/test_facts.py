"""Facts and seats as values: what is written to the outbox is what is read back."""

from uuid import UUID

import msgspec
import pytest

from domain.facts import (
    Fact,
    SeatEnded,
    SeatsChanged,
    SettlementEnded,
    TeamBuyClosed,
    TeamBuyClosing,
    TeamBuyFormed,
    TierReached,
)
from domain.seats import LIVE, Seat, SeatState
from tests.support.domain import LIN, MERCHANT, NOW

ID = UUID(int=20)
FACTS = [
    TierReached(ID, 2, 3, 4990, 4290, 3),
    TeamBuyFormed(ID, 3, 3),
    SeatsChanged(ID, 4, 4, 5),
    TeamBuyClosing(ID, 5, "deadline"),
    TeamBuyClosed(
        team_buy_id=ID,
        version=6,
        formed=True,
        closing_unit_price_minor=4290,
        closing_count=4,
        closed_at=NOW,
    ),
    SettlementEnded(ID, UUID(int=40), formed=True, exception_count=0),
    SeatEnded(ID, UUID(int=30), "captured"),
]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: type(fact).__name__)
def test_a_fact_survives_the_outbox(fact: Fact) -> None:
    """Written as JSON under its tag, a fact is read back as itself."""
    written = msgspec.json.encode(fact)
    assert msgspec.json.decode(written, type=Fact) == fact
    assert msgspec.json.decode(written)["type"] == type(fact).__struct_config__.tag


def test_a_seat_asks_for_the_price_shown_times_its_units() -> None:
    """Two boxes shown at 49.90 ask for 99.80, whatever the price does afterwards."""
    seat = Seat(
        merchant_id=MERCHANT,
        id=UUID(int=30),
        team_buy_id=ID,
        campaign_id=UUID(int=10),
        shopper_id=LIN,
        state=SeatState.RESERVED,
        quantity=2,
        unit_price_minor=4990,
        currency="cny",
        counted=False,
        reserved_at=NOW,
        expires_at=None,
    )
    assert seat.amount_minor == 9980


def test_a_live_seat_holds_its_place_and_an_ended_one_does_not() -> None:
    """P4 is about these three states; whoever left, lapsed or was released may come again."""
    assert sorted(LIVE) == ["authorized", "captured", "reserved"]
    ended = {SeatState.LEFT, SeatState.RELEASED, SeatState.EXPIRED, SeatState.TRANSFERRED}
    beside = {SeatState.FULFILLED, SeatState.TAKING_OVER}  # shown only; not yet anybody's place
    assert set(SeatState) - LIVE - ended == beside
