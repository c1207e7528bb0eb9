"""Joining: places, what counts towards the tier, and the price that falls for everyone."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import Counting
from domain.errors import TeamBuyClosedError, TeamBuyFullError
from domain.facts import Fact, SeatsChanged, TeamBuyFormed, TierReached
from domain.pricing import NextTier, PriceLadder
from domain.team_buys import (
    TeamBuy,
    TeamBuyState,
    check_joinable,
    count_in,
    count_out,
    free_place,
    hold_place,
)
from tests.support.domain import LIN, MERCHANT, NOW, a_team_buy, ladders, plain_price

NOT_OPEN = [state for state in TeamBuyState if state is not TeamBuyState.OPEN]
FIXED = [state for state in NOT_OPEN if state is not TeamBuyState.CLOSING]
TICK = timedelta(microseconds=1)


def join(team_buy: TeamBuy, quantity: int = 1) -> tuple[TeamBuy, list[Fact]]:
    """Take a place and pay for it with a card that is new here."""
    return count_in(hold_place(team_buy), quantity=quantity, counts=True)


def test_a_new_team_buy_asks_the_first_price_and_tells_what_is_missing() -> None:
    """Nobody has paid: the first tier's price is shown, and the next one is three buyers away."""
    team_buy = a_team_buy()
    assert (team_buy.counted, team_buy.unit_price_minor, team_buy.formed) == (0, 4990, False)
    assert team_buy.next_tier == NextTier(3, 4290, 3)
    assert a_team_buy(counted=20).next_tier is None


def test_a_join_is_in_time_until_the_instant_before_the_deadline() -> None:
    """A join before `closes_at` is taken, one at `closes_at` is refused."""
    team_buy = a_team_buy()
    check_joinable(team_buy, now=team_buy.closes_at - TICK)
    with pytest.raises(TeamBuyClosedError):
        check_joinable(team_buy, now=team_buy.closes_at)


@pytest.mark.parametrize("state", NOT_OPEN)
def test_nobody_joins_a_team_buy_that_is_not_open(state: TeamBuyState) -> None:
    """P7: whatever came after open takes no newcomer, full or not."""
    for held in (0, 200):
        with pytest.raises(TeamBuyClosedError):
            check_joinable(a_team_buy(state=state, seats_held=held), now=NOW)


@pytest.mark.defect("D-1")
@given(buyers_max=st.integers(1, 40), newcomers=st.integers(1, 60))
def test_places_given_out_never_exceed_the_places_there_are(
    buyers_max: int, newcomers: int
) -> None:
    """P3: each newcomer gets a place or hears that it is full; a freed place is given out again."""
    team_buy = a_team_buy(buyers_max=buyers_max)
    refused = 0
    for _ in range(newcomers):
        try:
            check_joinable(team_buy, now=NOW)
        except TeamBuyFullError:
            refused += 1
            continue
        team_buy = hold_place(team_buy)
    assert team_buy.seats_held == min(buyers_max, newcomers)
    assert refused == newcomers - team_buy.seats_held
    check_joinable(free_place(team_buy), now=NOW)


def test_a_reserved_place_moves_no_price() -> None:
    """Twenty places held and nobody has paid: the price, the count and the version stand still."""
    team_buy = before = a_team_buy()
    for _ in range(20):
        team_buy = hold_place(team_buy)
    assert team_buy.seats_held == 20
    assert free_place(hold_place(before)) == before
    assert (team_buy.unit_price_minor, team_buy.counted, team_buy.version) == (4990, 0, 1)


def test_the_third_buyer_drops_the_price_and_forms_the_team() -> None:
    """Two pay the first price; the third brings 42.90 for all, and the team-buy has formed."""
    team_buy = a_team_buy()
    team_buy, first = join(team_buy)
    team_buy, second = join(team_buy)
    assert first == [SeatsChanged(team_buy.id, 2, 1, 1)]
    assert second == [SeatsChanged(team_buy.id, 3, 2, 2)]
    assert (team_buy.unit_price_minor, team_buy.formed) == (4990, False)
    team_buy, third = join(team_buy, quantity=2)
    assert third == [
        TierReached(team_buy.id, 4, 3, 4990, 4290, 3),
        TeamBuyFormed(team_buy.id, 5, 3),
    ]
    assert (team_buy.unit_price_minor, team_buy.formed, team_buy.version) == (4290, True, 5)
    assert (team_buy.buyers_count, team_buy.units_count) == (3, 4)


def test_many_units_cross_several_tiers_at_once_and_each_is_told_in_order() -> None:
    """P9: where units count, one order of nine crosses two tiers: two facts, in order, no third."""
    team_buy, facts = join(a_team_buy(counting=Counting.UNITS), quantity=9)
    assert facts == [
        TierReached(team_buy.id, 2, 3, 4990, 4290, 9),
        TierReached(team_buy.id, 3, 8, 4290, 3590, 9),
        TeamBuyFormed(team_buy.id, 4, 9),
    ]
    assert (team_buy.unit_price_minor, team_buy.counted) == (3590, 9)


def test_a_card_that_counts_already_pays_but_moves_nothing() -> None:
    """P11: the second seat of one card is authorized and holds its place, and counts for nobody."""
    before = a_team_buy(counted=2)
    team_buy, facts = count_in(hold_place(before), quantity=5, counts=False)
    assert (team_buy.seats_held, team_buy.authorized_count) == (3, 3)
    assert (team_buy.buyers_count, team_buy.units_count) == (2, 2)
    assert (team_buy.unit_price_minor, team_buy.formed) == (4990, False)
    assert facts == [SeatsChanged(team_buy.id, 2, 2, 2)]


@pytest.mark.defect("D-9")
def test_a_sponsored_seat_counts_openly() -> None:
    """P11: the merchant's seat counts as one buyer more, and is counted apart for all to see."""
    team_buy, facts = count_in(
        hold_place(a_team_buy(counted=2)), quantity=1, counts=True, sponsored=True
    )
    assert (team_buy.buyers_count, team_buy.sponsored_count) == (3, 1)
    assert team_buy.buyers_count - team_buy.sponsored_count == 2
    assert [type(fact) for fact in facts] == [TierReached, TeamBuyFormed]


@pytest.mark.defect("D-2")
@given(formed_min=st.integers(1, 1_000), counted=st.integers(0, 100_000))
def test_any_count_at_or_above_the_minimum_is_formed(formed_min: int, counted: int) -> None:
    """An over-full team has formed like an exactly full one; one short has not: integers only."""
    team_buy = a_team_buy(formed_min=formed_min, counted=counted)
    assert team_buy.formed is (counted >= formed_min)
    assert a_team_buy(formed_min=formed_min, counted=formed_min).formed
    assert not a_team_buy(formed_min=formed_min, counted=formed_min - 1).formed


@pytest.mark.defect("D-2")
def test_two_of_three_are_two_and_not_sixty_six_percent() -> None:
    """Two shoppers with three units are two buyers or three units, as the campaign counts."""
    two = a_team_buy(buyers_count=2, units_count=3)
    assert not two.formed
    assert a_team_buy(buyers_count=2, units_count=3, counting=Counting.UNITS).formed


@given(steps=ladders(buyers_most=40), moves=st.lists(st.integers(-3, 12), max_size=30))
def test_the_price_only_falls_whoever_comes_and_goes(steps: PriceLadder, moves: list[int]) -> None:
    """The price promise: after any joins and departures the price is the lowest ever reached, and
    each tier was announced once, in order (P1, P9).
    """
    team_buy = a_team_buy(ladder=steps, counting=Counting.UNITS)
    inside: list[int] = []
    told: list[TierReached] = []
    lowest, version = plain_price(steps, 0), team_buy.version
    for move in moves:
        if move > 0:
            inside.append(move)
            team_buy, facts = join(team_buy, quantity=move)
        elif inside:
            team_buy, facts = count_out(team_buy, quantity=inside.pop(0), counted=True)
        else:
            continue
        lowest = min(lowest, plain_price(steps, sum(inside)))
        assert team_buy.unit_price_minor == lowest
        assert team_buy.units_count == sum(inside)
        assert team_buy.version == version + len(facts)
        version = team_buy.version
        told += [fact for fact in facts if isinstance(fact, TierReached)]
    prices = [plain_price(steps, 0), *(fact.new_unit_price_minor for fact in told)]
    assert [fact.old_unit_price_minor for fact in told] == prices[:-1]
    assert prices == [t.unit_price_minor for t in steps.tiers if t.unit_price_minor >= lowest]


@pytest.mark.parametrize("state", FIXED)
def test_nothing_is_counted_once_members_and_price_are_fixed(state: TeamBuyState) -> None:
    """P7: a seat that comes or goes after closing is a bug, never another price."""
    team_buy = a_team_buy(counted=5, state=state)
    with pytest.raises(ValueError, match=f"is fixed: it is {state}"):
        count_in(team_buy, quantity=1, counts=True)
    with pytest.raises(ValueError, match=f"is fixed: it is {state}"):
        count_out(team_buy, quantity=1, counted=True)


def test_whose_team_buy_it_is_never_changes_with_the_counts() -> None:
    """D-7's other side: counting in and out leaves merchant, initiator and deadline alone."""
    before = a_team_buy(counted=4)
    after, _ = count_out(join(before)[0], quantity=1, counted=True)
    assert (after.merchant_id, after.initiator_id) == (MERCHANT, LIN)
    assert (after.closes_at, after.leader_id) == (before.closes_at, before.leader_id)
