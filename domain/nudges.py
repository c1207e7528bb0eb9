"""Nudges: reminding people of a team-buy, and how often that is allowed."""

from datetime import timedelta
from enum import StrEnum
from typing import Final


class NudgeTo(StrEnum):
    """Whom a nudge is for: who reserved and has not paid; or who is in, to bring friends."""

    UNPAID = "unpaid"
    MEMBERS = "members"


NUDGES_MAX: Final = (
    (1, timedelta(hours=1)),
    (3, timedelta(hours=24)),
)
"""At most so many within so long, of one team-buy and one kind: a reminder, no advertisement."""
