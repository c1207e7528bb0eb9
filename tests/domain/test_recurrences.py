"""Recurring campaigns: the clock on the wall decides, also where it jumps (PD-3)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.recurrences import Every, Recurrence, next_run

ZONES = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"]


def daily(at: str) -> Recurrence:
    hour, minute = at.split(":")
    return Recurrence(
        every=Every.DAY,
        local_minute=int(hour) * 60 + int(minute),
        weekday=None,
        open_seconds=3_600,
    )


@pytest.mark.feature("PD-3")
@pytest.mark.parametrize(
    ("zone", "after", "expected"),
    [
        # An ordinary day: 9:00 in winter and in summer is another hour of UTC.
        ("Europe/Berlin", "2026-01-10T12:00:00Z", "2026-01-11T08:00:00Z"),
        ("Europe/Berlin", "2026-07-10T12:00:00Z", "2026-07-11T07:00:00Z"),
        # The nights in which the clock jumps.
        ("Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-29T07:00:00Z"),
        ("Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-25T08:00:00Z"),
        ("America/New_York", "2026-03-07T20:00:00Z", "2026-03-08T13:00:00Z"),
        ("America/New_York", "2026-10-31T20:00:00Z", "2026-11-01T14:00:00Z"),
        ("Asia/Shanghai", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z"),
    ],
)
def test_nine_o_clock_is_nine_o_clock(zone: str, after: str, expected: str) -> None:
    """Whatever the zone's offset is that day."""
    found = next_run(daily("09:00"), ZoneInfo(zone), after=datetime.fromisoformat(after))
    assert found == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    ("at", "after", "expected"),
    [
        # 2:30 does not exist on 29 March: an hour later by the wall, at the same distance.
        ("02:30", "2026-03-28T12:00:00Z", "2026-03-29T01:30:00Z"),
        # 2:30 comes twice on 25 October: the first one, and not again an hour later.
        ("02:30", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z"),
        ("02:30", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
    ],
)
def test_times_that_are_missing_or_come_twice(at: str, after: str, expected: str) -> None:
    """Begins once each day all the same."""
    found = next_run(daily(at), ZoneInfo("Europe/Berlin"), after=datetime.fromisoformat(after))
    assert found == datetime.fromisoformat(expected)


@given(
    zone=st.sampled_from(ZONES),
    minute=st.integers(0, 1_439),
    weekday=st.none() | st.integers(0, 6),
    after=st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)
def test_every_day_or_week_has_one_run(
    zone: str, minute: int, weekday: int | None, after: datetime
) -> None:
    """Runs follow each other a day (a week) apart on the wall, never twice on a date."""
    rule = Recurrence(
        every=Every.DAY if weekday is None else Every.WEEK,
        local_minute=minute,
        weekday=weekday,
        open_seconds=60,
    )
    info = ZoneInfo(zone)
    first = next_run(rule, info, after=after)
    assert first is not None
    assert first > after
    second = next_run(rule, info, after=first)
    assert second is not None
    days = (second.astimezone(info).date() - first.astimezone(info).date()).days
    assert days == (1 if weekday is None else 7)
    assert first - after <= timedelta(days=8 if weekday is not None else 2)
    if weekday is not None:
        assert first.astimezone(info).weekday() == weekday


def test_a_rule_ends() -> None:
    """No run begins after `until`."""
    rule = daily("09:00")
    ended = Recurrence(
        every=Every.DAY,
        local_minute=540,
        weekday=None,
        open_seconds=60,
        until=datetime(2026, 1, 1, tzinfo=UTC),
    )
    after = datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert next_run(rule, ZoneInfo("UTC"), after=after) == datetime(2026, 1, 2, 9, tzinfo=UTC)
    assert next_run(ended, ZoneInfo("UTC"), after=after) is None
