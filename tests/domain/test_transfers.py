"""Passing a seat on: the count never dips, the price never rises, place and units stay."""

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import Counting
from domain.errors import (
    SeatStateError,
    TeamBuyClosedError,
    TransferEndedError,
    TransferTakenError,
)
from domain.facts import SeatsChanged, TierReached
from domain.pricing import PriceLadder
from domain.seats import SeatState
from domain.team_buys import TeamBuy, TeamBuyState, take_over
from domain.transfers import (
    Transfer,
    TransferOutcome,
    check_accepts,
    check_offers,
    check_replaceable,
)
from tests.support.domain import LIN, MERCHANT, NOW, a_seat, a_team_buy, ladders

MING, HUA = UUID(int=31), UUID(int=32)


def a_transfer(**changes: object) -> Transfer:
    transfer = Transfer(
        merchant_id=MERCHANT,
        id=UUID(int=50),
        code="23456789ABCD",
        campaign_id=UUID(int=10),
        team_buy_id=UUID(int=20),
        seat_id=UUID(int=40),
        giver_id=LIN,
        for_shopper_id=None,
        created_at=NOW,
        expires_at=NOW + timedelta(days=1),
    )
    return msgspec.structs.replace(transfer, **changes)


@st.composite
def swaps(draw: st.DrawFn) -> tuple[TeamBuy, int, bool, tuple[int, ...], bool]:
    """Return a team-buy with a paid seat in it, and what is known of who takes its place."""
    quantity, counted = draw(st.integers(1, 5)), draw(st.booleans())
    heir = draw(st.one_of(st.none(), st.integers(1, 5))) if counted else None
    others = draw(st.lists(st.integers(1, 5), max_size=20))
    units = sum(others) + (quantity if counted else 0)
    team_buy = a_team_buy(
        ladder=draw(ladders(buyers_most=40)),
        counting=draw(st.sampled_from(Counting)),
        seats_held=len(others) + 3,
        authorized_count=len(others) + 2,
        buyers_count=len(others) + counted,
        units_count=units,
    )
    return team_buy, quantity, counted, () if heir is None else (heir,), draw(st.booleans())


@pytest.mark.feature("SM-3")
@given(swap=swaps())
def test_no_count_dips_and_no_price_rises(
    swap: tuple[TeamBuy, int, bool, tuple[int, ...], bool],
) -> None:
    """Whoever takes over: as many count as before or more, and places are what they were."""
    team_buy, quantity, counted, promoted, counts = swap
    decided = take_over(
        team_buy, quantity=quantity, counted=counted, promoted=promoted, counts=counts
    )
    if counts or not counted:
        assert decided is not None
    if decided is None:
        return
    after, facts = decided
    assert after.counted >= team_buy.counted
    assert after.unit_price_minor <= team_buy.unit_price_minor
    assert (after.seats_held, after.authorized_count) == (
        team_buy.seats_held,
        team_buy.authorized_count,
    )
    assert after.version > team_buy.version
    assert all(isinstance(one, SeatsChanged | TierReached) for one in facts) or not team_buy.formed


@given(steps=ladders(buyers_most=60), count=st.integers(1, 80), quantity=st.integers(1, 9))
def test_one_payer_for_another_changes_nothing(
    steps: PriceLadder, count: int, quantity: int
) -> None:
    """The usual case: the same count, the same price, no tier told again."""
    team_buy = a_team_buy(ladder=steps, buyers_count=count, units_count=count + quantity)
    decided = take_over(team_buy, quantity=quantity, counted=True, counts=True)
    assert decided is not None
    after, facts = decided
    assert msgspec.structs.replace(after, version=team_buy.version) == team_buy
    assert [type(one) for one in facts] == [SeatsChanged]


def test_a_seat_is_replaced_by_one_other_at_most() -> None:
    with pytest.raises(ValueError, match="at most"):
        take_over(a_team_buy(counted=3), quantity=1, counted=False, promoted=(1,), counts=True)


def test_what_may_be_offered() -> None:
    """A paid seat, while joining lasts."""
    team_buy = a_team_buy(counted=3)
    check_offers(a_seat(), team_buy, now=NOW)
    for state in SeatState:
        if state is not SeatState.AUTHORIZED:
            with pytest.raises(SeatStateError):
                check_offers(a_seat(state=state), team_buy, now=NOW)
    with pytest.raises(TeamBuyClosedError):
        check_offers(a_seat(), team_buy, now=team_buy.closes_at)


def test_what_may_be_accepted() -> None:
    """An offer that stands, of a seat that is there, while joining lasts."""
    team_buy = a_team_buy(counted=3)
    check_accepts(a_transfer(), a_seat(), team_buy, now=NOW)
    gone = (
        (a_transfer(outcome=TransferOutcome.WITHDRAWN), a_seat()),
        (a_transfer(taker_id=MING, taker_seat_id=UUID(int=41)), a_seat()),
        (a_transfer(), a_seat(state=SeatState.LEFT)),
        (a_transfer(), None),
    )
    for transfer, seat in gone:
        with pytest.raises(TransferEndedError):
            check_accepts(transfer, seat, team_buy, now=NOW)
    closing = msgspec.structs.replace(team_buy, state=TeamBuyState.CLOSING)
    with pytest.raises(TeamBuyClosedError):
        check_accepts(a_transfer(), a_seat(), closing, now=NOW)


def test_an_accepted_offer_stands() -> None:
    """Somebody pays for it just now: neither withdrawn nor replaced."""
    check_replaceable(None)
    check_replaceable(a_transfer())
    with pytest.raises(TransferTakenError):
        check_replaceable(a_transfer(taker_id=MING, taker_seat_id=UUID(int=41)))


def test_a_named_offer_is_nobody_elses_business() -> None:
    """The giver and the one it is for know of it; an open one is for whoever has the code."""
    named = a_transfer(for_shopper_id=MING)
    assert [named.is_for(one) for one in (LIN, MING, HUA)] == [True, True, False]
    assert a_transfer().is_for(HUA)
