"""Polls: one vote per member, changeable until it closes (DY-8)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from domain.room_errors import PollClosedError, PollInvalidError

OPTIONS_MIN: Final = 2
OPTIONS_MAX: Final = 20
OPTION_LENGTH_MAX: Final = 100

Option = Annotated[str, Meta(min_length=1, max_length=OPTION_LENGTH_MAX)]


class Poll(msgspec.Struct, frozen=True):
    """What is asked: the question is the message's body, the options are numbered from 0.

    `choices_max`: how many options one vote may name. `closes_at`: None, open for ever.
    """

    options: tuple[Option, ...]
    choices_max: Annotated[int, Meta(ge=1, le=OPTIONS_MAX)] = 1
    closes_at: datetime | None = None


def check_poll(poll: Poll) -> None:
    """Refuse a poll nobody could answer. One whose closing time has passed is closed, no more.

    Raises:
        PollInvalidError: too few, too many or equal options, or more choices than options.
    """
    count = len(poll.options)
    if not OPTIONS_MIN <= count <= OPTIONS_MAX:
        raise PollInvalidError(f"a poll has {OPTIONS_MIN} to {OPTIONS_MAX} options")
    if len({option.strip().casefold() for option in poll.options} - {""}) < count:
        raise PollInvalidError("options are not empty and differ from each other")
    if poll.choices_max > count:
        raise PollInvalidError("choices_max is more than there are options")


def vote(poll: Poll, choices: Sequence[int], *, now: datetime) -> tuple[int, ...]:
    """Return a vote as it is stored: the numbers of the options, rising. None of them: withdrawn.

    Raises (checked in this order):
        PollClosedError: at or after its closing time.
        PollInvalidError: no such option, one named twice, or more than allowed.
    """
    if poll.closes_at is not None and now >= poll.closes_at:
        raise PollClosedError
    chosen = tuple(sorted(set(choices)))
    if len(chosen) < len(choices) or any(not 0 <= one < len(poll.options) for one in chosen):
        raise PollInvalidError("each choice is the number of an option, named once")
    if len(chosen) > poll.choices_max:
        raise PollInvalidError(f"at most {poll.choices_max} of the options")
    return chosen


def tally(poll: Poll, votes: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """Return how many votes each option has, in the order of the options."""
    counted = Counter(number for choices in votes for number in choices)
    return tuple(counted[number] for number in range(len(poll.options)))
