"""Conduct in rooms: what solicitation costs, how fast one may post, and what machines do.

The ladder: the first strike is masked and warned of in private, the next ones mute for 10 minutes
and for 24 hours, the fourth removes. A leader whose strikes gather within 30 days has the
commission held, then the account suspended (KS-13, N-9, reliability.md 7.5). Floods, link spam
(WX-10), newcomers, bulk inviting and joining (GR-1, GR-2) have their limits here too.

All numbers are data of a version: decisions are stored with it and can be explained later.
"""

import hashlib
import re
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.folding import fold
from domain.rates import Admission, Limit, Rate, admit, wait_under
from domain.web_links import has_link

_NOTHING: Final = timedelta()


class Act(StrEnum):
    """What is done to a member after a strike; each is milder than the one below."""

    WARN = "warn"
    """The line is masked, its sender is told in private."""
    MUTE = "mute"
    REMOVE = "remove"


class Sanction(msgspec.Struct, frozen=True):
    """One step of the ladder."""

    act: Act
    mute_for: timedelta = _NOTHING

    def muted_until(self, before: datetime | None, *, now: datetime) -> datetime | None:
        """Return until when the member is mute: a new sanction never shortens an older one."""
        if self.act is not Act.MUTE:
            return before
        until = now + self.mute_for
        return until if before is None else max(before, until)


class LeaderMeasure(StrEnum):
    """What strikes cost a leader beyond the room."""

    NONE = "none"
    HOLD_COMMISSION = "hold_commission"
    SUSPEND = "suspend"


LADDER: Final = (
    Sanction(Act.WARN),
    Sanction(Act.MUTE, timedelta(minutes=10)),
    Sanction(Act.MUTE, timedelta(hours=24)),
    Sanction(Act.REMOVE),
)


class ConductRules(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of one version of the rules (chat.md 8, reliability.md 7.4 and 7.5)."""

    version: int = 1
    strikes_remembered: timedelta = timedelta(days=30)
    ladder: tuple[Sanction, ...] = LADDER
    hold_from_strikes_count: int = 3
    suspend_from_strikes_count: int = 5

    member_rate: Rate = Rate(count=1, per=timedelta(seconds=1), burst_count=5)
    """Messages of one member in one room."""
    room_rate: Rate = Rate(count=20, per=timedelta(seconds=1), burst_count=20)
    """Messages of all members of one room."""
    card_limit: Limit = Limit(count=5, per=timedelta(hours=1))
    """Cards and links of one member in one room that has more members than below."""
    card_limit_above_members_count: int = 100
    newcomer_for: timedelta = timedelta(minutes=10)
    newcomer_digits_max: int = 4
    """The longest run of digits a newcomer may post."""
    invite_limit: Limit = Limit(count=30, per=timedelta(hours=1))
    join_limit: Limit = Limit(count=20, per=timedelta(days=1))
    """Rooms one person may join."""

    swarm_joins: Limit = Limit(count=10, per=timedelta(seconds=60))
    """As many joins of one room within the period are a swarm."""
    spread_rooms: Limit = Limit(count=3, per=timedelta(minutes=5))
    """The same text in as many rooms within the period is spread by a machine."""
    spread_length_min: int = 8
    """Shorter texts are said everywhere: “+1”, “谢谢团长”."""
    review_mute_for: timedelta = timedelta(hours=24)
    """How long a suspected machine is mute if nobody reviews it."""

    def __post_init__(self) -> None:
        """Refuse a ladder without steps, and a suspension that comes before the hold."""
        if not self.ladder:
            raise ValueError("a ladder has at least one step")
        if not 1 <= self.hold_from_strikes_count <= self.suspend_from_strikes_count:
            raise ValueError("the hold comes first, the suspension after it")


# ---- strikes ----------------------------------------------------------------------------------


def sanction_of(struck_at: Sequence[datetime], rules: ConductRules, *, now: datetime) -> Sanction:
    """Return the step of the ladder that a member's strikes lead to.

    Args:
        struck_at: the member's strikes in this room, the new one among them.
        rules: the ladder, and for how long a strike counts.
        now: the instant of the decision.

    Raises:
        ValueError: no strike counts any more. A caller's bug: sanctions follow a strike.
    """
    count = _counted(struck_at, rules, now=now)
    if count == 0:
        raise ValueError("nobody is sanctioned without a strike")
    return rules.ladder[min(count, len(rules.ladder)) - 1]


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


# ---- posting ----------------------------------------------------------------------------------


class Refused(StrEnum):
    """Why a message is not taken now."""

    MUTED = "muted"
    NEWCOMER = "newcomer"
    """Links, images and long numbers are for those who have been here a while."""
    TOO_FAST = "too_fast"
    TOO_MANY_CARDS = "too_many_cards"
    ROOM_TOO_FAST = "room_too_fast"


class Posting(msgspec.Struct, frozen=True, kw_only=True):
    """A message as far as conduct is concerned."""

    text: str
    images_count: int = 0
    cards_count: int = 0


class Poster(msgspec.Struct, frozen=True, kw_only=True):
    """Who posts, and what was posted before: read under the room's lock."""

    joined_at: datetime
    is_moderator: bool = False
    """Owner, admin or staff: no newcomer, and free to share cards; rates hold for them too."""
    muted_until: datetime | None = None
    paid_until: datetime | None = None
    """What the member's rate remembers of this room."""
    cards_at: tuple[datetime, ...] = ()
    """When the member posted cards or links in this room, within the period of the limit."""


class Reception(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a message is taken, and what to remember if it is."""

    refused: Refused | None
    retry_after: timedelta
    """After which the same message would be taken, other things equal; zero when it is taken."""
    member_paid_until: datetime | None
    room_paid_until: datetime | None
    counts_as_card: bool
    """To be remembered among the member's cards."""


def receive(
    posting: Posting,
    poster: Poster,
    rules: ConductRules,
    *,
    members_count: int,
    room_paid_until: datetime | None,
    now: datetime,
) -> Reception:
    """Decide whether a message is taken; the first reason of `Refused` that applies is given.

    A refusal costs nothing: what to remember stays as it was.
    """
    is_card = posting.cards_count > 0 or has_link(posting.text)
    own, all_of_room = poster.paid_until, room_paid_until

    def refusal(reason: Refused, wait: timedelta) -> Reception:
        return Reception(
            refused=reason,
            retry_after=wait,
            member_paid_until=own,
            room_paid_until=all_of_room,
            counts_as_card=False,
        )

    if poster.muted_until is not None and now < poster.muted_until:
        return refusal(Refused.MUTED, poster.muted_until - now)
    patience = poster.joined_at + rules.newcomer_for - now
    if patience > _NOTHING and not poster.is_moderator and _is_for_settled(posting, rules, is_card):
        return refusal(Refused.NEWCOMER, patience)
    member: Admission = admit(rules.member_rate, own, now=now)
    if not member.is_admitted:
        return refusal(Refused.TOO_FAST, member.retry_after)
    if is_card and not poster.is_moderator and members_count > rules.card_limit_above_members_count:
        wait = wait_under(rules.card_limit, poster.cards_at, now=now)
        if wait > _NOTHING:
            return refusal(Refused.TOO_MANY_CARDS, wait)
    room: Admission = admit(rules.room_rate, all_of_room, now=now)
    if not room.is_admitted:
        return refusal(Refused.ROOM_TOO_FAST, room.retry_after)
    return Reception(
        refused=None,
        retry_after=_NOTHING,
        member_paid_until=member.paid_until,
        room_paid_until=room.paid_until,
        counts_as_card=is_card,
    )


def longest_digit_run(text: str) -> int:
    """Return how many digits stand together at most, in any script: ８, ⑧, 8️⃣ and 八 are digits."""
    return max(map(len, re.findall(r"\d+", fold(text).plain)), default=0)


def _is_for_settled(posting: Posting, rules: ConductRules, is_card: bool) -> bool:  # noqa: FBT001
    return (
        is_card
        or posting.images_count > 0
        or longest_digit_run(posting.text) > rules.newcomer_digits_max
    )


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
    recent = [one.shopper_id for one in joins if now - one.joined_at < rules.swarm_joins.per]
    return frozenset(recent if len(recent) >= rules.swarm_joins.count else ())


def text_print(text: str) -> bytes:
    """Return what two lines share that say the same: 32 bytes that ignore spacing and disguise."""
    dense = fold(text).dense
    return hashlib.sha256(re.sub(r"[ :,\n]", "", dense).encode("utf-8", "replace")).digest()


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
    if len(fold(text).dense) < rules.spread_length_min:
        return False
    rooms = {one.room_id for one in sightings if now - one.seen_at < rules.spread_rooms.per}
    return len(rooms) >= rules.spread_rooms.count
