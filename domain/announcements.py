"""Announcements: what a whole room should know; strong ones ring for everybody (DY-6)."""

from datetime import datetime

import msgspec

from domain.room_errors import AckNotAskedError


class Announced(msgspec.Struct, frozen=True, kw_only=True):
    """The payload of an announcement.

    `strong`: it rings also for members who silenced the room, and asks to be confirmed, until
    `ack_until` where that is given.
    """

    strong: bool = False
    ack_until: datetime | None = None


def check_ack(announced: Announced, *, now: datetime) -> None:
    """Refuse a confirmation that nobody asks for (any more).

    Raises:
        AckNotAskedError: the announcement is not strong, or its time is over.
    """
    late = announced.ack_until is not None and now >= announced.ack_until
    if not announced.strong or late:
        raise AckNotAskedError
