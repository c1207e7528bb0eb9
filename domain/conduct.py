"""Conduct in rooms: what solicitation costs, what newcomers may not post yet, what machines do.

The ladder: the first strike is masked and warned of in private, the next ones mute for ten minutes
and for a day, the fourth removes. An owner cannot be muted or removed from their own room: a leader
whose strikes gather within 30 days has the commission held, then the account suspended (KS-13, N-9,
reliability.md 7.4 and 7.5).

The numbers of the ladder and of the marks of machines are data of a version, stored with every
decision; those of a room (cards, newcomers) are its policy's.
"""

import hashlib
import re
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Final
from uuid import UUID

import msgspec
from msgspec import Meta

from domain.folding import Folded, fold
from domain.moderation import Act, Mute, muted_until
from domain.room_policies import RoomPolicy
from domain.web_links import has_link

NEWCOMER_DIGITS_MAX: Final = 4
"""The longest run of digits a newcomer may post: prices, rooms and dates, no account."""
_NOTHING: Final = timedelta()
_GAPS: Final = re.compile(r"[ :,\n]")
_DIGITS: Final = re.compile(r"\d+")
_Count = Annotated[int, Meta(ge=1, le=1_000_000)]


class Sanction(msgspec.Struct, frozen=True):
    """One step of the ladder; without an act the line is masked and its sender told in private."""

    act: Act | None = None
    mute: Mute = Mute.NONE

    def muted_until(self, before: datetime | None, *, now: datetime) -> datetime | None:
        """Return until when the member is mute: a new sanction never shortens an older one."""
        until = None if self.mute is Mute.NONE else muted_until(self.mute, now=now)
        if before is None or until is None:
            return before or until
        return max(before, until)


WARNING: Final = Sanction()
LADDER: Final = (
    WARNING,
    Sanction(Act.MUTE, Mute.TEN_MINUTES),
    Sanction(Act.MUTE, Mute.ONE_DAY),
    Sanction(Act.REMOVE),
)


class LeaderMeasure(StrEnum):
    """What strikes cost a leader beyond the room."""

    NONE = "none"
    HOLD_COMMISSION = "hold_commission"
    SUSPEND = "suspend"


class Quota(msgspec.Struct, frozen=True):
    """So many in any stretch of `within`; 0: none at all."""

    count: Annotated[int, Meta(ge=0, le=1_000_000)]
    within: timedelta


class ConductRules(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of one version of the rules."""

    version: int = 1
    strikes_remembered: timedelta = timedelta(days=30)
    ladder: Annotated[tuple[Sanction, ...], Meta(min_length=1)] = LADDER
    hold_from_strikes_count: _Count = 3
    suspend_from_strikes_count: _Count = 5
    swarm: Quota = Quota(10, timedelta(seconds=60))
    """As many joins of one room are a swarm."""
    spread: Quota = Quota(3, timedelta(minutes=5))
    """In as many rooms the same text was put by a machine."""
    spread_length_min: _Count = 8
    """Shorter texts are said everywhere: “+1”, “谢谢团长”."""
    review_mute: Mute = Mute.ONE_DAY
    """How long a suspected machine is mute if nobody reviews it."""

    def __post_init__(self) -> None:
        """Refuse an empty ladder, and a suspension that comes before the hold.

        Raises:
            ValueError: either.
        """
        if not self.ladder:
            raise ValueError("a ladder has at least one step")
        if not 1 <= self.hold_from_strikes_count <= self.suspend_from_strikes_count:
            raise ValueError("the hold comes first, the suspension after it")


# ---- strikes ----------------------------------------------------------------------------------


def sanction_of(
    struck_at: Sequence[datetime], rules: ConductRules, *, is_owner: bool, now: datetime
) -> Sanction:
    """Return the step of the ladder that a member's strikes lead to.

    Args:
        struck_at: the member's strikes in this room, the new one among them.
        rules: the ladder, and for how long a strike counts.
        is_owner: of the room; an owner is warned, and pays as a leader.
        now: the instant of the decision.

    Raises:
        ValueError: no strike counts any more. A caller's bug: sanctions follow a strike.
    """
    count = _counted(struck_at, rules, now=now)
    if count == 0:
        raise ValueError("nobody is sanctioned without a strike")
    return WARNING if is_owner else rules.ladder[min(count, len(rules.ladder)) - 1]


def leader_measure(
    struck_at: Sequence[datetime], rules: ConductRules, *, now: datetime
) -> LeaderMeasure:
    """Return what a leader's strikes, in whatever rooms, cost beyond the room."""
    count = _counted(struck_at, rules, now=now)
    if count >= rules.suspend_from_strikes_count:
        return LeaderMeasure.SUSPEND
    if count >= rules.hold_from_strikes_count:
        return LeaderMeasure.HOLD_COMMISSION
    return LeaderMeasure.NONE


def _counted(struck_at: Sequence[datetime], rules: ConductRules, *, now: datetime) -> int:
    return sum(now - at < rules.strikes_remembered for at in struck_at)


# ---- cards, links and newcomers ---------------------------------------------------------------


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """What a message holds beyond its words."""

    text: str
    pictures_count: int = 0
    cards_count: int = 0


def newcomer_wait(
    content: Content, policy: RoomPolicy, *, joined_at: datetime, now: datetime
) -> timedelta:
    """Return how long a member must have been here to post this; zero when they may.

    Links, cards, pictures and runs of more than four digits are for those who have been in the
    room for `newcomer_seconds`; orders are for everybody. Moderators are no newcomers.
    """
    wait = joined_at + timedelta(seconds=policy.newcomer_seconds) - now
    if wait <= _NOTHING:
        return _NOTHING
    if content.pictures_count or content.cards_count:
        return wait
    folded = fold(content.text)
    is_plain = longest_digit_run(folded) <= NEWCOMER_DIGITS_MAX and not has_link(folded)
    return _NOTHING if is_plain else wait


def card_quotas(policy: RoomPolicy, *, members_count: int) -> tuple[Quota, ...]:
    """Return what bounds one member's cards and links in a room; nothing in a small one (WX-10)."""
    if members_count < policy.cards_limited_from_members:
        return ()
    bounds = (
        (policy.cards_per_hour_max, timedelta(hours=1)),
        (policy.cards_per_day_max, timedelta(days=1)),
    )
    return tuple(Quota(count, within) for count, within in bounds if count is not None)


def longest_digit_run(folded: Folded) -> int:
    """Return how many digits stand together at most, in any script: ８, ⑧, 8️⃣ and 八 are some."""
    return max(map(len, _DIGITS.findall(folded.plain)), default=0)


# ---- machines ---------------------------------------------------------------------------------


class Join(msgspec.Struct, frozen=True):
    """Somebody joined a room."""

    shopper_id: UUID
    joined_at: datetime


class Sighting(msgspec.Struct, frozen=True):
    """A text was seen in a room."""

    room_id: UUID
    seen_at: datetime


def swarm(joins: Collection[Join], rules: ConductRules, *, now: datetime) -> frozenset[UUID]:
    """Return who joined a room as one of a swarm: to be muted and reviewed."""
    recent = [one.shopper_id for one in joins if now - one.joined_at < rules.swarm.within]
    return frozenset(recent if len(recent) >= rules.swarm.count else ())


def text_print(text: str) -> bytes:
    """Return what two texts share that say the same: 32 bytes, blind to spacing and disguise."""
    said = _GAPS.sub("", fold(text).dense)
    return hashlib.sha256(said.encode("utf-8", "replace")).digest()


def is_spread(
    text: str, sightings: Collection[Sighting], rules: ConductRules, *, now: datetime
) -> bool:
    """Say whether a text stands in so many rooms within so short a time that a machine put it.

    Args:
        text: what was posted.
        sightings: where and when texts of the same `text_print` were posted by the same person,
            this posting among them.
        rules: how many rooms, within which time.
        now: the instant of the posting.
    """
    if len(_GAPS.sub("", fold(text).dense)) < rules.spread_length_min:
        return False
    rooms = {one.room_id for one in sightings if now - one.seen_at < rules.spread.within}
    return len(rooms) >= rules.spread.count
