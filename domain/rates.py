"""Rates and limits: how often something may be done; decided from times alone, stored anywhere.

A rate smooths what comes in streams (messages): so many per period on average, so many at once. Its
whole state is one instant. A limit counts what is rare (invites, cards): never more than so many
within any period. Its state are the times of what was done.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

_NOTHING = timedelta()


class Rate(msgspec.Struct, frozen=True, kw_only=True):
    """On average `count` per period, and `burst_count` at once after a pause."""

    count: int
    per: timedelta
    burst_count: int

    def __post_init__(self) -> None:
        """Refuse a rate that admits nothing, or whose period is shorter than its parts."""
        if self.count < 1 or self.burst_count < 1 or self.interval <= _NOTHING:
            raise ValueError(f"no such rate: {self}")

    @property
    def interval(self) -> timedelta:
        """Return how long one admission takes from the average."""
        return self.per // self.count


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """Never more than `count` within any period."""

    count: int
    per: timedelta

    def __post_init__(self) -> None:
        """Refuse a limit that admits nothing."""
        if self.count < 1 or self.per <= _NOTHING:
            raise ValueError(f"no such limit: {self}")


class Admission(msgspec.Struct, frozen=True):
    """Whether it may be done now; a refusal changes nothing."""

    retry_after: timedelta
    """How long until it may be done; zero when it may be done now."""
    paid_until: datetime
    """For a rate: what to remember; unchanged by a refusal."""

    @property
    def is_admitted(self) -> bool:
        """Say whether it may be done now."""
        return self.retry_after == _NOTHING


def admit(rate: Rate, paid_until: datetime | None, *, now: datetime) -> Admission:
    """Decide on one more under a rate, and say what to remember.

    Each admission is paid for with `rate.interval` of time; credit is given for a burst. (The
    generic cell rate algorithm: a bucket that leaks without anybody looking at it.)

    Args:
        rate: the rule.
        paid_until: what the admission before said to remember; None for the first.
        now: the instant of the try. A clock that went back admits no more than one that stood.
    """
    behind = now if paid_until is None else max(paid_until, now)
    wait = behind - now - rate.interval * (rate.burst_count - 1)
    if wait > _NOTHING:
        return Admission(retry_after=wait, paid_until=behind)
    return Admission(retry_after=_NOTHING, paid_until=behind + rate.interval)


def wait_under(limit: Limit, done_at: Sequence[datetime], *, now: datetime) -> timedelta:
    """Return how long until one more keeps a limit; zero when it does now.

    Args:
        limit: the rule.
        done_at: when it was done before, in any order; what is older than the period is ignored.
        now: the instant of the try.
    """
    counted = sorted(at for at in done_at if now - at < limit.per)
    if len(counted) < limit.count:
        return _NOTHING
    return counted[-limit.count] + limit.per - now
