"""How fast somebody may go: so many at once, then one every so often (chat.md section 8).

One instant per lane is all there is to remember: when everything sent so far would have been sent
at the steady pace (the generic cell rate algorithm). So a limit costs one column, holds over any
number of processes, and its answer to "when may I again" is exact.
"""

from datetime import datetime, timedelta
from typing import Final

import msgspec

from domain.errors import TooManyRequestsError
from domain.room_policies import RoomPolicy

SECOND: Final = timedelta(seconds=1)
UNLIMITED_PER_SECOND: Final = 100
"""From here on a member has no pace: nobody types so fast, and what is not kept costs nothing."""


class Pace(msgspec.Struct, frozen=True):
    """One every `every`, and up to `burst_count` at once after a rest."""

    every: timedelta
    burst_count: int = 1

    def __post_init__(self) -> None:
        """Refuse a pace that lets nobody go.

        Raises:
            ValueError: a burst of none, or time running backwards.
        """
        if self.burst_count < 1 or self.every < timedelta(0):
            raise ValueError("a pace lets at least one go, and time only passes")


def member_pace(policy: RoomPolicy, *, moderates: bool) -> Pace | None:
    """Return how fast one member may write; None: as fast as the room takes it.

    Slow mode is for those whom nobody has to slow down otherwise: admins are not bound by it.
    """
    if policy.slow_mode_seconds and not moderates:
        return Pace(SECOND * policy.slow_mode_seconds)
    if policy.member_messages_per_second >= UNLIMITED_PER_SECOND:
        return None
    return Pace(SECOND // policy.member_messages_per_second, policy.member_messages_burst)


def room_pace(policy: RoomPolicy) -> Pace:
    """Return how fast a whole room may be written into: a second's worth may come at once."""
    per_second = policy.room_messages_per_second
    return Pace(SECOND // per_second, per_second)


def step(pace: Pace | None, paced_until: datetime | None, *, now: datetime) -> datetime | None:
    """Let one go, and return the new `paced_until` of its lane.

    Args:
        pace: the limit; None when there is none, and then there is nothing to remember.
        paced_until: what the last step returned; None before the first.
        now: the database's clock.

    Raises:
        TooManyRequestsError: too fast; it says after how many whole seconds it would be right.
    """
    if pace is None:
        return paced_until
    due = now if paced_until is None else max(paced_until, now)
    early = due - now - pace.every * (pace.burst_count - 1)
    if early > timedelta(0):
        # Whole seconds, rounded up: whoever waits that long is let go.
        raise TooManyRequestsError(retry_after_seconds=-(-early // SECOND))
    return due + pace.every
