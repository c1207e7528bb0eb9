"""Deadlines: one per team-buy, and right across the changes of the clock in the merchant's zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import team_buy_closes_at, zoned_instant
from tests.support.domain import NOW, a_campaign

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
SHANGHAI = ZoneInfo("Asia/Shanghai")
HOUR = timedelta(hours=1)

# Typed by the merchant, its zone, and the instant that is meant.
CASES = {
    "Berlin, plain winter": ((2026, 1, 15, 20, 0), BERLIN, (2026, 1, 15, 19, 0)),
    "Berlin, plain summer": ((2026, 7, 15, 20, 0), BERLIN, (2026, 7, 15, 18, 0)),
    "Berlin, just before the gap": ((2026, 3, 29, 1, 59), BERLIN, (2026, 3, 29, 0, 59)),
    "Berlin, in the gap": ((2026, 3, 29, 2, 30), BERLIN, (2026, 3, 29, 1, 30)),
    "Berlin, after the gap": ((2026, 3, 29, 3, 0), BERLIN, (2026, 3, 29, 1, 0)),
    "Berlin, before the overlap": ((2026, 10, 25, 1, 59), BERLIN, (2026, 10, 24, 23, 59)),
    "Berlin, in the overlap": ((2026, 10, 25, 2, 30), BERLIN, (2026, 10, 25, 1, 30)),
    "Berlin, after the overlap": ((2026, 10, 25, 3, 0), BERLIN, (2026, 10, 25, 2, 0)),
    "New York, in the gap": ((2026, 3, 8, 2, 30), NEW_YORK, (2026, 3, 8, 7, 30)),
    "New York, after the gap": ((2026, 3, 8, 3, 0), NEW_YORK, (2026, 3, 8, 7, 0)),
    "New York, in the overlap": ((2026, 11, 1, 1, 30), NEW_YORK, (2026, 11, 1, 6, 30)),
    "New York, after the overlap": ((2026, 11, 1, 2, 0), NEW_YORK, (2026, 11, 1, 7, 0)),
    "Shanghai, Berlin's gap": ((2026, 3, 29, 2, 30), SHANGHAI, (2026, 3, 28, 18, 30)),
    "Shanghai, Berlin's overlap": ((2026, 10, 25, 2, 30), SHANGHAI, (2026, 10, 24, 18, 30)),
}
WALL_TIMES = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1))  # noqa: DTZ001  typed, without a zone
ZONES = st.sampled_from([BERLIN, NEW_YORK, SHANGHAI])


@pytest.mark.defect("D-15")
@pytest.mark.feature("N-21")
@pytest.mark.parametrize(("typed", "zone", "meant"), CASES.values(), ids=CASES)
def test_a_typed_deadline_means_the_instant_the_merchant_meant(
    typed: tuple[int, ...], zone: ZoneInfo, meant: tuple[int, ...]
) -> None:
    """A local deadline becomes the right instant: the later of two, and past a gap."""
    year, month, day, hour, minute = typed
    local = datetime(year, month, day, hour, minute)  # noqa: DTZ001  typed, without a zone
    expected = datetime(*meant, tzinfo=UTC)  # type: ignore[misc, arg-type]
    assert zoned_instant(local, zone=zone) == expected
    assert zoned_instant(local.replace(fold=1), zone=zone) == expected
    assert zoned_instant(local, zone=zone).tzinfo is UTC


@pytest.mark.defect("D-15")
@given(local=WALL_TIMES, zone=ZONES)
def test_a_deadline_never_comes_before_the_wall_clock_shows_it(
    local: datetime, zone: ZoneInfo
) -> None:
    """At the instant found, the merchant's clock shows the typed time, or, in a gap, a later one;
    and it will never show the typed time again.
    """
    instant = zoned_instant(local, zone=zone)
    seen = instant.astimezone(zone).replace(tzinfo=None, fold=0)
    assert seen == local or local < seen <= local + HOUR
    again = (instant + HOUR).astimezone(zone).replace(tzinfo=None, fold=0)
    assert again > local


@given(local=WALL_TIMES, typed_in=ZONES, zone=ZONES)
def test_a_deadline_that_names_its_zone_is_taken_at_its_word(
    local: datetime, typed_in: ZoneInfo, zone: ZoneInfo
) -> None:
    """An instant with a zone stays that instant, whatever the merchant's zone."""
    instant = local.replace(tzinfo=typed_in)
    assert zoned_instant(instant, zone=zone) == instant.astimezone(UTC)


@pytest.mark.defect("D-6")
@given(apart_seconds=st.integers(0, 10**7), lifetime_seconds=st.integers(60, 30 * 86_400))
def test_two_team_buys_opened_apart_close_as_far_apart(
    apart_seconds: int, lifetime_seconds: int
) -> None:
    """Each team-buy of one campaign has a deadline of its own, counted from its own opening."""
    campaign = a_campaign(team_buy_seconds=lifetime_seconds)
    apart = timedelta(seconds=apart_seconds)
    first = team_buy_closes_at(campaign, now=NOW)
    assert first - NOW == timedelta(seconds=lifetime_seconds)
    assert team_buy_closes_at(campaign, now=NOW + apart) - first == apart


@pytest.mark.defect("D-6")
def test_opened_an_hour_apart_they_close_an_hour_apart_until_the_campaign_ends() -> None:
    """The campaign's end caps a lifetime; before it, an hour apart stays an hour apart."""
    campaign = a_campaign(closes_at=NOW + 25 * HOUR)
    deadlines = [team_buy_closes_at(campaign, now=NOW + late * HOUR) for late in range(3)]
    assert deadlines == [NOW + 24 * HOUR, NOW + 25 * HOUR, NOW + 25 * HOUR]
