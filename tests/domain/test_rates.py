"""Rates and limits: never more than they say, never less, and a refusal says when to come back."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rates import Limit, Rate, admit, wait_under
from tests.support.domain import NOW

SECOND = timedelta(seconds=1)
RATES = st.builds(
    Rate,
    count=st.integers(1, 30),
    per=st.integers(1, 60).map(lambda seconds: seconds * SECOND),
    burst_count=st.integers(1, 10),
)
LIMITS = st.builds(
    Limit,
    count=st.integers(1, 6),
    per=st.integers(1, 60).map(lambda seconds: seconds * SECOND),
)
PAUSES = st.lists(
    st.integers(0, 20_000_000).map(lambda micro: timedelta(microseconds=micro)), max_size=40
)


def admitted(rate: Rate, pauses: list[timedelta]) -> list[datetime]:
    """Return when tries after these pauses were admitted."""
    now, paid_until, times = NOW, None, []
    for pause in pauses:
        now += pause
        it = admit(rate, paid_until, now=now)
        if it.is_admitted:
            times.append(now)
            paid_until = it.paid_until
    return times


@given(rate=RATES, pauses=PAUSES)
def test_no_stretch_of_time_has_more_than_its_rate_and_a_burst(
    rate: Rate, pauses: list[timedelta]
) -> None:
    """Between any two admissions there are no more than the burst and what the average gives."""
    times = admitted(rate, pauses)
    for first, start in enumerate(times):
        for last in range(first, len(times)):
            at_most = rate.burst_count + (times[last] - start) // rate.interval
            assert last - first + 1 <= at_most


@given(rate=RATES, pauses=PAUSES)
def test_a_refused_try_is_admitted_when_it_was_told_to_come_back(
    rate: Rate, pauses: list[timedelta]
) -> None:
    """`retry_after` is exact: a microsecond earlier is refused, then it is admitted."""
    now, paid_until = NOW, None
    for pause in pauses:
        now += pause
        it = admit(rate, paid_until, now=now)
        if not it.is_admitted:
            again = now + it.retry_after
            assert admit(rate, it.paid_until, now=again).is_admitted
            assert not admit(rate, it.paid_until, now=again - timedelta.resolution).is_admitted
        paid_until = it.paid_until


def test_five_at_once_then_one_a_second() -> None:
    """The rate of messages: a burst of five, the sixth a second later, a full burst after five."""
    rate = Rate(count=1, per=SECOND, burst_count=5)
    assert admitted(rate, [timedelta()] * 9) == [NOW] * 5
    assert admitted(rate, [timedelta()] * 5 + [SECOND] * 3) == [
        *[NOW] * 5,
        *(NOW + n * SECOND for n in (1, 2, 3)),
    ]
    assert len(admitted(rate, [timedelta()] * 5 + [5 * SECOND] + [timedelta()] * 9)) == 10


def test_a_clock_that_goes_back_gives_nothing_away() -> None:
    """A try at an earlier instant than the one before is judged by the later one."""
    rate = Rate(count=1, per=SECOND, burst_count=1)
    after = admit(rate, None, now=NOW)
    assert not admit(rate, after.paid_until, now=NOW - 5 * SECOND).is_admitted


@given(limit=LIMITS, pauses=PAUSES)
def test_no_period_has_more_than_its_limit(limit: Limit, pauses: list[timedelta]) -> None:
    """Whatever the tries, no period holds more than `count`; the wait of a refused one is exact."""
    now, done = NOW, list[datetime]()
    for pause in pauses:
        now += pause
        wait = wait_under(limit, done, now=now)
        if wait:
            assert wait_under(limit, done, now=now + wait) == timedelta()
            assert wait_under(limit, done, now=now + wait - timedelta.resolution) > timedelta()
        else:
            done.append(now)
        assert sum(now - at < limit.per for at in done) <= limit.count


@given(limit=LIMITS, pauses=PAUSES)
def test_a_limit_reads_times_in_any_order(limit: Limit, pauses: list[timedelta]) -> None:
    """Rows come as the database gives them."""
    done = [NOW - pause for pause in pauses]
    waits = {wait_under(limit, times, now=NOW) for times in (done, done[::-1], sorted(done))}
    assert len(waits) == 1


@pytest.mark.parametrize(
    ("count", "seconds", "burst_count"), [(0, 1, 1), (1, 0, 1), (1, 1, 0), (1, -1, 1)]
)
def test_what_admits_nothing_cannot_be_made(count: int, seconds: int, burst_count: int) -> None:
    """A rule that would stop everybody for ever is a mistake of who wrote it."""
    with pytest.raises(ValueError, match="no such rate"):
        Rate(count=count, per=seconds * SECOND, burst_count=burst_count)
    if burst_count:
        with pytest.raises(ValueError, match="no such limit"):
            Limit(count=count, per=seconds * SECOND)
