"""Notices: which of them people may do without, and by which channel they come.

What concerns somebody's own orders, money or account always comes, and so does a strong
announcement, which its room's owner answers for (DY-6).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Channel(StrEnum):
    """How a notice reaches somebody: `in_app` is the list and the ring of open devices."""

    IN_APP = "in_app"


class NoticeKind(StrEnum):
    """What somebody may want to hear of or not."""

    ANNOUNCEMENTS = "announcements"
    CAMPAIGNS = "campaigns"
    QUESTIONS = "questions"
    REMINDERS = "reminders"


_KIND_OF: Final[Mapping[str, NoticeKind]] = {
    "room.announce": NoticeKind.ANNOUNCEMENTS,
    "campaign_opened": NoticeKind.CAMPAIGNS,
    "question_waiting": NoticeKind.QUESTIONS,
    "nudge_unpaid": NoticeKind.REMINDERS,
    "nudge_members": NoticeKind.REMINDERS,
}


def kind_of(code: str) -> NoticeKind | None:
    """Return which choice a notice falls under; None: it always comes."""
    return _KIND_OF.get(code)
