"""Campaigns that are run again and again: by the calendar of their zone, right across DST (PD-3).

The rule is about the clock on the wall: every day, or every week on one day, at one time. Where the
clock jumps over that time (spring), the run begins as long after the jump as it would have begun
after it; where the time comes twice (autumn), the first one counts. Nothing begins twice a day.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Annotated, Final
from uuid import UUID

import msgspec
from msgspec import Meta

MINUTES_PER_HOUR: Final = 60
DAYS_AHEAD_MAX: Final = 9
"""A week, a day of doubt at each end."""


class Every(StrEnum):
    """How often."""

    DAY = "day"
    WEEK = "week"


class Recurrence(msgspec.Struct, frozen=True, kw_only=True):
    """When a campaign is run again, and for how long each time.

    `local_minute`: minutes after midnight on the wall clock. `weekday`: 0 is Monday; only and
    always with `week`.
    """

    every: Every
    local_minute: Annotated[int, Meta(ge=0, le=1_439)]
    weekday: Annotated[int, Meta(ge=0, le=6)] | None
    open_seconds: Annotated[int, Meta(ge=60, le=2_592_000)]
    until: datetime | None = None

    def __post_init__(self) -> None:
        if (self.every is Every.WEEK) != (self.weekday is not None):
            raise ValueError("a weekday is said with `week`, and only then")


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One run that is due: whose, a copy of what."""

    merchant_id: UUID
    campaign_id: UUID
    recurrence: Recurrence
    begins_at: datetime


def next_run(rule: Recurrence, zone: tzinfo, *, after: datetime) -> datetime | None:
    """Return the first begin later than `after`, in UTC; None when the rule has ended.

    Args:
        rule: by which clock time and day.
        zone: of the campaign.
        after: an instant with a zone.
    """
    day = after.astimezone(zone).date() - timedelta(days=1)
    for _ in range(DAYS_AHEAD_MAX):
        if rule.weekday is None or day.weekday() == rule.weekday:
            begins_at = _instant(day, rule.local_minute, zone)
            if begins_at > after:
                ended = rule.until is not None and begins_at > rule.until
                return None if ended else begins_at
        day += timedelta(days=1)
    raise ArithmeticError("a week without the day of the rule")


def _instant(day: date, local_minute: int, zone: tzinfo) -> datetime:
    hour, minute = divmod(local_minute, MINUTES_PER_HOUR)
    # fold 0: of a time that comes twice the first; one that is jumped over is read by the offset
    # from before the jump, which is as long after it.
    return datetime.combine(day, time(hour, minute), tzinfo=zone).astimezone(UTC)
