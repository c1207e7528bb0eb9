"""Leaving: freely while the reached tier stands without the seat, else only when replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import Counting
from domain.errors import SeatBearsTierError, TeamBuyClosedError
from domain.facts import SeatsChanged, TierReached
from domain.pricing import PriceLadder
from domain.team_buys import (
    TeamBuy,
    TeamBuyState,
    check_leaves,
    count_in,
    count_out,
    hold_place,
)
from tests.support.domain import NOW, a_team_buy, ladders, plain_price

UNITS = Counting.UNITS


def may_leave(
    team_buy: TeamBuy, *, quantity: int = 1, counted: bool = True, promoted: tuple[int, ...] = ()
) -> bool:
    """Ask, and make sure that asking for a seat that bears nothing is not refused otherwise."""
    try:
        check_leaves(team_buy, quantity=quantity, counted=counted, promoted=promoted, now=NOW)
    except SeatBearsTierError:
        return False
    return True


@pytest.mark.defect("D-7")
@pytest.mark.parametrize(
    ("counted", "free"),
    [(1, True), (2, True), (3, False), (4, True), (7, True), (8, False), (9, True), (15, False)],
)
def test_a_seat_leaves_unless_the_reached_tier_falls_with_it(counted: int, free: bool) -> None:
    """At exactly 3, 8 and 15 buyers each seat bears the tier, the initiator's too; else none."""
    assert may_leave(a_team_buy(counted=counted)) is free


@given(steps=ladders(buyers_most=60), counted=st.integers(1, 80))
def test_whoever_may_leave_leaves_the_price_standing(steps: PriceLadder, counted: int) -> None:
    """A seat may leave exactly when one buyer fewer would still have reached the same price."""
    team_buy = a_team_buy(ladder=steps, counted=counted)
    stands = plain_price(steps, counted - 1) == plain_price(steps, counted)
    assert may_leave(team_buy) is stands


@given(steps=ladders(buyers_most=60), units=st.lists(st.integers(1, 20), min_size=1, max_size=8))
def test_where_units_count_a_seat_bears_its_units(steps: PriceLadder, units: list[int]) -> None:
    """Buying by units, a large seat may be load-bearing where a small one is not."""
    team_buy = a_team_buy(
        ladder=steps, counting=UNITS, buyers_count=len(units), units_count=sum(units)
    )
    for quantity in units:
        stands = plain_price(steps, sum(units) - quantity) == plain_price(steps, sum(units))
        assert may_leave(team_buy, quantity=quantity) is stands


def test_another_seat_of_the_same_card_takes_over_the_count() -> None:
    """A load-bearing seat may leave when a second seat of its card counts in its stead."""
    eight, _ = count_in(hold_place(a_team_buy(counted=8)), quantity=2, counts=False)
    assert not may_leave(eight)
    assert may_leave(eight, promoted=(2,))
    after, facts = count_out(eight, quantity=1, counted=True, promoted=(2,))
    assert (after.buyers_count, after.units_count) == (8, 9)
    assert (after.seats_held, after.authorized_count) == (8, 8)
    assert facts == [SeatsChanged(after.id, eight.version + 1, 8, 9)]


def test_where_units_count_the_promoted_seat_must_bear_as_much() -> None:
    """Two units do not replace three at the threshold; three do, and five even reach a new tier."""
    team_buy = a_team_buy(counting=UNITS, counted=3)
    assert not may_leave(team_buy, quantity=3, promoted=(2,))
    assert may_leave(team_buy, quantity=3, promoted=(3,))
    after, facts = count_out(team_buy, quantity=3, counted=True, promoted=(8,))
    assert facts == [TierReached(after.id, 2, 8, 4290, 3590, 8)]
    assert after.unit_price_minor == 3590


def test_a_seat_that_counts_for_nothing_may_always_leave() -> None:
    """The second seat of a card bears no tier, at the threshold or below it after a dip."""
    eight, _ = count_in(hold_place(a_team_buy(counted=8)), quantity=2, counts=False)
    assert may_leave(eight, quantity=2, counted=False)
    after, _ = count_out(eight, quantity=2, counted=False)
    assert (after.buyers_count, after.units_count, after.authorized_count) == (8, 8, 8)
    dipped, _ = count_out(eight, quantity=1, counted=True)
    assert dipped.counted == 7
    assert may_leave(dipped, quantity=2, counted=False)


def test_after_a_dip_nobody_who_counts_leaves_until_the_tier_stands_again() -> None:
    """A hold lapsed and seven hold the price of eight: the price stays, those who bear it too."""
    dipped, facts = count_out(a_team_buy(counted=8), quantity=1, counted=True)
    assert facts == [SeatsChanged(dipped.id, 2, 7, 7)]
    assert dipped.unit_price_minor == 3590
    assert dipped.next_tier is not None
    assert (dipped.next_tier.buyers_min, dipped.next_tier.missing) == (15, 8)
    assert not may_leave(dipped)
    again, facts = count_in(hold_place(dipped), quantity=1, counts=True)
    assert [type(fact) for fact in facts] == [SeatsChanged]
    assert not may_leave(again)
    assert may_leave(count_in(hold_place(again), quantity=1, counts=True)[0])


def test_a_seat_below_the_minimum_to_form_may_leave() -> None:
    """Forming is no price: where it rests on a seat but no tier does, the seat is free."""
    team_buy = a_team_buy(counted=5, formed_min=5)
    assert team_buy.formed
    assert may_leave(team_buy)


def test_staff_release_a_bearing_seat_into_a_sponsored_one_and_the_price_stands() -> None:
    """P11: what staff release counts on as the merchant's own seat: same count, no new drop."""
    eight = a_team_buy(counted=8)
    without, _ = count_out(eight, quantity=1, counted=True)
    after, facts = count_in(hold_place(without), quantity=1, counts=True, sponsored=True)
    assert [type(fact) for fact in facts] == [SeatsChanged]
    assert (after.counted, after.sponsored_count, after.unit_price_minor) == (8, 1, 3590)
    assert after.seats_held == eight.seats_held


def test_nobody_leaves_after_the_deadline_or_once_closing_has_begun() -> None:
    """From the deadline on members are being fixed; the refusal comes before any other."""
    team_buy = a_team_buy(counted=8)
    closing = a_team_buy(counted=8, state=TeamBuyState.CLOSING)
    for refused, now in ((team_buy, team_buy.closes_at), (closing, NOW)):
        with pytest.raises(TeamBuyClosedError):
            check_leaves(refused, quantity=1, counted=True, promoted=(), now=now)


@pytest.mark.parametrize(("counted", "promoted"), [(False, (1,)), (True, (1, 1))])
def test_one_seat_is_replaced_by_one_at_most(counted: bool, promoted: tuple[int, ...]) -> None:
    """P11: promoting two seats for one, or one for none, would count a card twice: a bug."""
    with pytest.raises(ValueError, match="replaced by one other at most"):
        count_out(a_team_buy(counted=8), quantity=1, counted=counted, promoted=promoted)
