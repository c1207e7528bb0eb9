"""What an order line does to a seat, before any row is touched."""

from datetime import timedelta
from uuid import UUID, uuid4

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import CampaignStock
from domain.errors import (
    DomainError,
    OutOfStockError,
    PaymentInFlightError,
    SeatExpiredError,
    SeatStateError,
    TeamBuyClosedError,
    UnitsPerShopperExceededError,
)
from domain.order_errors import NothingOrderedError, SeatPaidError
from domain.orders import Act, Item
from domain.seat_orders import HeldSeat, Offered, Plan, Step, change_units, plan
from domain.seats import Seat, SeatState
from domain.team_buys import TeamBuyState
from tests.support.domain import NOW, a_team_buy

UNTIL = NOW + timedelta(minutes=10)


def an_item(act: Act, units: int | None) -> Item:
    return Item(team_buy_id=UUID(int=1), code="A", act=act, units=units)


def held(quantity: int = 2, *, is_paying: bool = False, **changes: object) -> HeldSeat:
    seat = Seat(
        merchant_id=uuid4(),
        id=uuid4(),
        team_buy_id=UUID(int=1),
        campaign_id=UUID(int=2),
        shopper_id=uuid4(),
        state=SeatState.RESERVED,
        quantity=quantity,
        unit_price_minor=10_000,
        currency="cny",
        counted=False,
        reserved_at=NOW,
        expires_at=UNTIL,
    )
    return HeldSeat(msgspec.structs.replace(seat, **changes), is_paying)


def offered(*, stock: int = 100, units_max: int = 10, shopper_units: int = 2) -> Offered:
    return Offered(
        team_buy=a_team_buy(),
        stock=CampaignStock(UUID(int=2), stock, 50, units_max, 900),
        shopper_units=shopper_units,
    )


@given(has=st.integers(0, 99), units=st.integers(1, 99))
def test_each_act_comes_to_the_total_it_says(has: int, units: int) -> None:
    """Add, take off, set and cancel; never below nothing, and nothing from nothing."""
    before = held(has) if has else None
    totals = {Act.ADD: has + units, Act.TAKE_OFF: has - units, Act.SET: units, Act.CANCEL: 0}
    for act, total in totals.items():
        item = an_item(act, None if act is Act.CANCEL else units)
        if total < 0 or (total == 0 and not has):
            with pytest.raises(NothingOrderedError):
                plan(item, before)
            continue
        step = Step.CHANGE if total else Step.LEAVE
        if total == has:
            step = Step.NOTHING
        assert plan(item, before) == Plan(step if has else Step.RESERVE, total)


def test_a_changed_seat_is_asked_for_at_the_price_of_now_until_when_it_was() -> None:
    at = offered()
    seat = change_units(held(), 3, at, now=NOW)
    assert (seat.quantity, seat.unit_price_minor) == (3, at.team_buy.unit_price_minor)
    assert (seat.state, seat.expires_at) == (SeatState.RESERVED, UNTIL)
    fewer = change_units(held(), 1, offered(stock=50, units_max=1), now=NOW)
    assert fewer.quantity == 1


@pytest.mark.parametrize(
    ("before", "at", "refusal"),
    [
        (held(state=SeatState.CAPTURED), offered(), SeatStateError),
        (held(state=SeatState.AUTHORIZED), offered(), SeatPaidError),
        (held(expires_at=None), offered(), SeatPaidError),
        (held(is_paying=True), offered(), PaymentInFlightError),
        (held(expires_at=NOW), offered(), SeatExpiredError),
        (held(), offered(units_max=2), UnitsPerShopperExceededError),
        (held(), offered(stock=50), OutOfStockError),
    ],
)
def test_what_may_not_change(before: HeldSeat, at: Offered, refusal: type[DomainError]) -> None:
    with pytest.raises(refusal):
        change_units(before, 3, at, now=NOW)


def test_nothing_changes_once_joining_has_ended() -> None:
    at = offered()
    ended = msgspec.structs.replace(at.team_buy, state=TeamBuyState.CLOSING)
    with pytest.raises(TeamBuyClosedError):
        change_units(held(), 1, msgspec.structs.replace(at, team_buy=ended), now=NOW)
