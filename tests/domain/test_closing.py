"""Closing: at the deadline, when full, or early; once, and never back (P7)."""

from datetime import timedelta

import pytest

from domain.errors import (
    EarlyCloseNotAllowedError,
    TeamBuyClosedError,
    TeamBuyNotFormedError,
)
from domain.facts import TeamBuyClosed, TeamBuyClosing
from domain.team_buys import (
    TeamBuy,
    TeamBuyState,
    begin_closing,
    cancel,
    close,
    close_early,
    close_when_full,
    counts_in_time,
    end_settlement,
)
from tests.support.domain import NOW, a_team_buy

LATER = NOW + timedelta(hours=3)
SECOND = timedelta(seconds=1)
TICK = timedelta(microseconds=1)


def everything_but(*allowed: TeamBuyState) -> list[TeamBuyState]:
    """Return the states that are not `allowed`."""
    return [state for state in TeamBuyState if state not in allowed]


def test_a_team_buy_begins_closing_once_all_its_places_are_paid_for() -> None:
    """The last authorization closes it; places that are only reserved do not."""
    full = a_team_buy(buyers_max=8, counted=8)
    after, facts = close_when_full(full, now=LATER)
    assert (after.state, after.closing_at) == (TeamBuyState.CLOSING, LATER)
    assert facts == [TeamBuyClosing(full.id, full.version + 1, "full")]
    assert after.version == full.version + 1
    almost = a_team_buy(buyers_max=8, counted=7, seats_held=8)
    assert close_when_full(almost, now=LATER) == (almost, [])


def test_a_full_team_buy_that_is_closing_already_is_left_alone() -> None:
    """A late authorization that fills the last place does not begin closing a second time."""
    closing = a_team_buy(buyers_max=8, counted=8, state=TeamBuyState.CLOSING)
    assert close_when_full(closing, now=LATER) == (closing, [])


def test_a_formed_team_buy_closes_early_if_the_campaign_lets_it() -> None:
    """With the minimum in, the initiator or merchant may close before the deadline."""
    team_buy = a_team_buy(counted=3)
    after, facts = close_early(team_buy, allowed=True, now=LATER)
    assert after.state is TeamBuyState.CLOSING
    assert facts == [TeamBuyClosing(team_buy.id, team_buy.version + 1, "early")]
    assert after.joinable_until == LATER


@pytest.mark.parametrize(
    ("team_buy", "allowed", "refusal"),
    [
        (a_team_buy(counted=2), True, TeamBuyNotFormedError),
        (a_team_buy(counted=2), False, EarlyCloseNotAllowedError),
        (a_team_buy(counted=3), False, EarlyCloseNotAllowedError),
        (a_team_buy(counted=3, closes_at=LATER), True, TeamBuyClosedError),
        (a_team_buy(counted=3, closes_at=LATER), False, TeamBuyClosedError),
        (a_team_buy(counted=2, state=TeamBuyState.CLOSING), False, TeamBuyClosedError),
    ],
)
def test_early_closing_is_refused_in_the_documented_order(
    team_buy: TeamBuy, allowed: bool, refusal: type[Exception]
) -> None:
    """Closed already, then against the policy, then not formed: each before the next."""
    with pytest.raises(refusal):
        close_early(team_buy, allowed=allowed, now=LATER)


@pytest.mark.defect("D-2")
@pytest.mark.parametrize(
    ("counted", "formed", "then", "finally_"),
    [
        (0, False, TeamBuyState.RELEASING, TeamBuyState.FAILED),
        (2, False, TeamBuyState.RELEASING, TeamBuyState.FAILED),
        (3, True, TeamBuyState.SETTLING, TeamBuyState.SETTLED),
        (4, True, TeamBuyState.SETTLING, TeamBuyState.SETTLED),
        (12, True, TeamBuyState.SETTLING, TeamBuyState.SETTLED),
    ],
)
def test_a_closed_team_buy_is_settled_or_released_by_its_count(
    counted: int, formed: bool, then: TeamBuyState, finally_: TeamBuyState
) -> None:
    """Three or more of three are formed and settled, fewer are released and fail."""
    closing, _ = begin_closing(a_team_buy(counted=counted), reason="deadline", now=LATER)
    closed, fact = close(closing, now=LATER + SECOND)
    assert closed.state is then
    assert fact == TeamBuyClosed(
        team_buy_id=closing.id,
        version=closing.version + 1,
        formed=formed,
        closing_unit_price_minor=closing.unit_price_minor,
        closing_count=counted,
        closed_at=LATER + SECOND,
    )
    ended = end_settlement(closed)
    assert ended.state is finally_
    assert closing.version < closed.version < ended.version


@pytest.mark.parametrize("state", everything_but(TeamBuyState.OPEN))
def test_closing_begins_only_once(state: TeamBuyState) -> None:
    """P7: what has begun to close, closed or ended never begins again."""
    with pytest.raises(ValueError, match=f"cannot begin closing: it is {state}"):
        begin_closing(a_team_buy(state=state), reason="deadline", now=LATER)


@pytest.mark.parametrize("state", everything_but(TeamBuyState.CLOSING))
def test_members_and_price_are_fixed_only_once(state: TeamBuyState) -> None:
    """P7: only a team-buy that is closing can be closed."""
    with pytest.raises(ValueError, match=f"cannot close: it is {state}"):
        close(a_team_buy(state=state), now=LATER)


@pytest.mark.parametrize("state", everything_but(TeamBuyState.SETTLING, TeamBuyState.RELEASING))
def test_a_settlement_ends_only_once(state: TeamBuyState) -> None:
    """P7: settled and failed are final, and nothing ends that was not closed."""
    with pytest.raises(ValueError, match=f"nothing to end: it is {state}"):
        end_settlement(a_team_buy(state=state))


@pytest.mark.defect("D-13")
def test_an_authorization_counts_by_when_it_was_made_not_by_when_we_hear_of_it() -> None:
    """Made in the second of the deadline or before, it counts; a second later it does not."""
    team_buy = a_team_buy()
    for closing_at in (None, team_buy.closes_at + timedelta(minutes=5)):
        seen = a_team_buy(closing_at=closing_at)
        assert seen.joinable_until == team_buy.closes_at
        assert counts_in_time(seen, authorized_at=team_buy.closes_at - SECOND)
        assert counts_in_time(seen, authorized_at=team_buy.closes_at)
        assert not counts_in_time(seen, authorized_at=team_buy.closes_at + TICK)
        assert not counts_in_time(seen, authorized_at=team_buy.closes_at + SECOND)


@pytest.mark.defect("D-13")
def test_after_an_early_close_an_authorization_counts_until_the_close() -> None:
    """Closed early, the instant of closing takes the deadline's place."""
    closing, _ = close_early(a_team_buy(counted=3), allowed=True, now=LATER)
    assert counts_in_time(closing, authorized_at=LATER)
    assert not counts_in_time(closing, authorized_at=LATER + SECOND)


def test_staff_call_off_an_open_team_buy_and_everybody_gets_everything_back() -> None:
    """Called off, even a formed team-buy is released, and ends as cancelled."""
    closing, facts = cancel(a_team_buy(counted=12), now=LATER)
    assert facts == [TeamBuyClosing(closing.id, closing.version, "cancelled")]
    closed, fact = close(closing, now=LATER + SECOND, cancelled=True)
    assert (closed.state, fact.formed) == (TeamBuyState.RELEASING, False)
    assert end_settlement(closed, cancelled=True).state is TeamBuyState.CANCELLED


@pytest.mark.parametrize("state", everything_but(TeamBuyState.OPEN))
def test_what_has_begun_to_close_is_not_called_off(state: TeamBuyState) -> None:
    """From the deadline on, or once closing has begun, what was promised is kept."""
    with pytest.raises(TeamBuyClosedError):
        cancel(a_team_buy(state=state), now=NOW)
    with pytest.raises(TeamBuyClosedError):
        cancel(a_team_buy(), now=a_team_buy().closes_at)
