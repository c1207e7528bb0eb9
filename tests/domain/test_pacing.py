"""Limits per second: what they let through over any stretch of time, and what they promise."""

from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import TooManyRequestsError
from domain.pacing import Pace, member_pace, room_pace, step
from domain.room_policies import PRESETS
from tests.support.domain import NOW

MEMBER = Pace(timedelta(seconds=1), burst_count=5)


def test_a_burst_goes_at_once_and_the_next_waits_a_second() -> None:
    """One message a second, five at once after a rest: the rule of a member in a room."""
    until: datetime | None = None
    for _ in range(5):
        until = step(MEMBER, until, now=NOW)
    with pytest.raises(TooManyRequestsError) as refused:
        step(MEMBER, until, now=NOW)
    assert refused.value.retry_after_seconds == 1
    assert step(MEMBER, until, now=NOW + timedelta(seconds=1)) == NOW + timedelta(seconds=6)


def test_slow_mode_is_a_pace_without_a_burst() -> None:
    """With one message a minute the second says how much of the minute is left."""
    slow = Pace(timedelta(seconds=60))
    until = step(slow, None, now=NOW)
    with pytest.raises(TooManyRequestsError) as refused:
        step(slow, until, now=NOW + timedelta(seconds=12, milliseconds=500))
    assert refused.value.retry_after_seconds == 48


def test_a_policy_says_how_fast_a_member_and_a_room_may_go() -> None:
    """One a second and five at once; slow mode binds members, never those who moderate."""
    usual = PRESETS["wechat"]
    slow = msgspec.structs.replace(usual, slow_mode_seconds=60)
    raised = msgspec.structs.replace(usual, member_messages_per_second=100)
    assert member_pace(usual, moderates=False) == member_pace(slow, moderates=True) == MEMBER
    assert member_pace(slow, moderates=False) == Pace(timedelta(seconds=60))
    assert member_pace(raised, moderates=False) is None
    assert room_pace(usual) == Pace(timedelta(milliseconds=50), burst_count=20)


def test_no_pace_remembers_nothing() -> None:
    """Where there is no limit, nothing has to be kept."""
    assert step(None, None, now=NOW) is None


def test_a_pace_that_lets_nobody_go_cannot_be_made() -> None:
    """A burst of none would refuse for ever."""
    with pytest.raises(ValueError, match="at least one"):
        Pace(timedelta(seconds=1), burst_count=0)


@given(
    gaps_ms=st.lists(st.integers(0, 3_000), min_size=1, max_size=60),
    every_ms=st.integers(1, 2_000),
    burst=st.integers(1, 6),
)
def test_no_stretch_of_time_lets_more_through_than_the_pace(
    gaps_ms: list[int], every_ms: int, burst: int
) -> None:
    """In any span at most a burst and what its length allows; whoever waits as told is let go."""
    pace = Pace(timedelta(milliseconds=every_ms), burst)
    until: datetime | None = None
    now, let_go = NOW, []
    for gap in gaps_ms:
        now += timedelta(milliseconds=gap)
        try:
            until = step(pace, until, now=now)
        except TooManyRequestsError as refused:
            step(pace, until, now=now + timedelta(seconds=refused.retry_after_seconds))
        else:
            let_go.append(now)
    for first, begin in enumerate(let_go):
        for last in range(first, len(let_go)):
            span = let_go[last] - begin
            assert last - first + 1 <= burst + span // pace.every
