"""Room policies: what a group chat allows, as data. A preset is a row; a new one needs no code.

The presets' numbers are the platforms' own where they publish them, else our choice (features.md
1.0, chat.md 8). None of them is read anywhere but from a room's policy.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Final

import msgspec
from msgspec import Meta

Count = Annotated[int, Meta(ge=0, le=1_000_000)]
FilteredWord = Annotated[str, Meta(min_length=1, max_length=40, pattern=r"\S")]
SLOW_MODE_SECONDS: Final = (0, 5, 30, 60)
_PRESET_NAME: Final = re.compile("[a-z][a-z0-9_]{0,31}")


class Posting(StrEnum):
    """Who may write into a room."""

    EVERYONE = "everyone"
    LEADERS_ONLY = "leaders_only"


class SeatEvent(StrEnum):
    """What happens to a seat that brings its shopper an invite to the room (N-10)."""

    CAPTURED = "captured"
    FULFILLED = "fulfilled"


class EntryRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What somebody must show to come in; all of them, each unmet one is named (DY-1)."""

    follows_owner: bool = False
    follow_days_min: Count = 0
    fan_level_min: Count = 0
    has_paid_seat: bool = False


class RoomPolicy(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a room allows. `None` where a limit does not exist.

    Attributes:
        members_max: capacity.
        qr_until_members: a QR invite admits only while the room has fewer members (WX-2).
        rooms_per_owner_max: rooms a plain user may own; 0: merchants' staff only.
        initial_members_min: members to name when a plain user makes the room (KS-2).
        discoverable: search finds it.
        history_from_join: newcomers see nothing older than their joining (WX-7).
        join_review: an admin approves who joins (KS-3).
        member_invite: plain members may invite.
        entry_rules: what to show at the door.
        profile_shows: how many of an owner's rooms a public page shows; None: those that their
            members chose to show.
        overflow: a full room is continued by the next numbered one (DY-2).
        invite_on: a seat's event that sends its shopper an invite.
        post: who may write.
        share: who may share cards: everybody or admins.
        slow_mode_seconds: between two messages of one member.
        member_messages_per_second, member_messages_burst: of one member; from 100 per second on
            there is no limit of their own.
        word_filters: what no message of a member may contain; kept without regard to case.
        member_messages_per_second, member_messages_burst: of one member.
        room_messages_per_second: of all together.
        cards_per_hour_max: cards and links of one member, from `cards_limited_from_members` on.
        cards_per_day_max: the same per day; None: no limit.
        newcomer_seconds: how long a new member posts no links, images or long numbers.
        history_open_count: how many messages from before their joining newcomers may open.
        pictures_per_day_max: of one member, in all the merchant's rooms.
        recall_seconds: how long a member may take a message of their own back.
        edit_seconds: how long they may change its text.
        question_answer_seconds: a question unanswered for that long pings the leader.
        outlives_campaign: the room stays when what it was made for is over (LL-3).
    """

    members_max: Annotated[int, Meta(ge=2, le=100_000)] = 500
    qr_until_members: Annotated[int, Meta(ge=1, le=100_000)] | None = None
    rooms_per_owner_max: Count | None = 50
    initial_members_min: Annotated[int, Meta(ge=0, le=100)] = 0
    discoverable: bool = False
    history_from_join: bool = False
    join_review: bool = False
    member_invite: bool = True
    entry_rules: EntryRules = EntryRules()
    profile_shows: Count | None = 0
    overflow: bool = False
    invite_on: SeatEvent | None = None
    post: Posting = Posting.EVERYONE
    share: Posting = Posting.EVERYONE
    slow_mode_seconds: Annotated[int, Meta(ge=0, le=3_600)] = 0
    word_filters: Annotated[tuple[FilteredWord, ...], Meta(max_length=100)] = ()
    member_messages_per_second: Annotated[int, Meta(ge=1, le=100_000)] = 1
    member_messages_burst: Annotated[int, Meta(ge=1, le=100_000)] = 5
    room_messages_per_second: Annotated[int, Meta(ge=1, le=1_000_000)] = 20
    cards_per_hour_max: Count | None = 5
    cards_per_day_max: Count | None = 20
    cards_limited_from_members: Count = 100
    newcomer_seconds: Annotated[int, Meta(ge=0, le=86_400)] = 600
    history_open_count: Annotated[int, Meta(ge=0, le=50)] = 0
    pictures_per_day_max: Count = 200
    recall_seconds: Annotated[int, Meta(ge=0, le=604_800)] = 120
    edit_seconds: Annotated[int, Meta(ge=0, le=604_800)] = 86_400
    question_answer_seconds: Annotated[int, Meta(ge=60, le=604_800)] = 1_800
    outlives_campaign: bool = True


DEFAULT_PRESET: Final = "wechat"
PRESETS: Final[Mapping[str, RoomPolicy]] = {
    "wechat": RoomPolicy(
        members_max=500, qr_until_members=100, rooms_per_owner_max=20, history_from_join=True
    ),
    "kuaishou": RoomPolicy(
        members_max=200,
        rooms_per_owner_max=4,
        initial_members_min=1,
        discoverable=True,
        profile_shows=None,
    ),
    "douyin": RoomPolicy(
        initial_members_min=2,
        join_review=True,
        member_invite=False,
        entry_rules=EntryRules(follows_owner=True),
        profile_shows=5,
        overflow=True,
    ),
    "taobao": RoomPolicy(
        rooms_per_owner_max=0, member_invite=False, profile_shows=5, overflow=True
    ),
    "meituan": RoomPolicy(
        rooms_per_owner_max=0,
        member_invite=False,
        entry_rules=EntryRules(has_paid_seat=True),
        invite_on=SeatEvent.FULFILLED,
    ),
    "course": RoomPolicy(
        members_max=100,
        rooms_per_owner_max=0,
        member_invite=False,
        entry_rules=EntryRules(has_paid_seat=True),
        overflow=True,
        invite_on=SeatEvent.CAPTURED,
    ),
    "open": RoomPolicy(
        members_max=5_000, discoverable=True, rooms_per_owner_max=50, profile_shows=None
    ),
}
"""By name; a merchant may add its own, which are looked up first."""


def is_preset_name(name: str) -> bool:
    """Say whether a preset may be called so."""
    return _PRESET_NAME.fullmatch(name) is not None
