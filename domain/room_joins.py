"""The door of a room: who may come in, by which way, and what they must show (chat.md 8).

Everything here is decided while the room's row is held, so two people at the door for the last
place are one after the other.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

import msgspec

from domain.room_errors import (
    EntryRulesUnmetError,
    InviteQrExhaustedError,
    RoomArchivedError,
    RoomForbiddenError,
    RoomFullError,
    RoomPolicyInvalidError,
    RoomQuotaReachedError,
)
from domain.room_policies import EntryRules, RoomPolicy
from domain.rooms import Membership, MembershipState, Room

ROOMS_PER_PERSON_MAX: Final = 200
"""In how many rooms somebody can be at once (chat.md 8)."""
INVITE_LIFETIME: Final = timedelta(days=7)
INVITE_USES_MAX: Final = 50
"""Of a personal invite, unless its maker says otherwise (reliability.md 7.3)."""
REQUEST_LIFETIME: Final = timedelta(days=3)
"""How long somebody waits for an admin's word before their request ends by itself."""
DIRECT_MEMBERS_COUNT: Final = 2
FAN_LEVELS: Final = (1, 3, 10, 30, 100)
"""From how many captured seats with a leader somebody has fan level 1, 2, 3 …: a level is earned
by having bought, never by having clicked (WX-11)."""


class Channel(StrEnum):
    """By which kind of invite somebody comes."""

    QR = "qr"
    """Printed or shown around: stops at `qr_until_members`."""
    PERSONAL = "personal"
    """One member's own word: goes on working."""
    SEAT = "seat"
    """Sent to one shopper because of a seat (N-10); nobody else can use it."""


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """By which way somebody comes; without a channel, from a page that shows the room."""

    channel: Channel | None = None
    inviter_id: UUID | None = None
    code: str | None = None


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of somebody at the door.

    `captured_count`: seats they paid for in team-buys that the room's owner led.
    `rooms_count`: rooms they are in, anywhere.
    """

    shopper_id: UUID
    nickname: str
    followed_at: datetime | None
    captured_count: int
    has_paid_seat: bool
    rooms_count: int
    is_staff: bool
    is_in_parent: bool


def fan_level(captured_count: int) -> int:
    """Return somebody's fan level with a leader: 0 for whoever has never bought there."""
    return sum(captured_count >= seats_count for seats_count in FAN_LEVELS)


def unmet_rules(rules: EntryRules, standing: Standing, *, now: datetime) -> list[str]:
    """Return the names of the entry rules that somebody does not meet, in the policy's order."""
    since = standing.followed_at
    followed_days = 0 if since is None else max(0, (now - since).days)
    met = {
        "follows_owner": since is not None or not rules.follows_owner,
        "follow_days_min": followed_days >= rules.follow_days_min,
        "fan_level_min": fan_level(standing.captured_count) >= rules.fan_level_min,
        "has_paid_seat": standing.has_paid_seat or not rules.has_paid_seat,
    }
    return [name for name, is_met in met.items() if not is_met]


def is_shown_to_strangers(policy: RoomPolicy) -> bool:
    """Say whether people find the room without an invite: by search or on its owner's page."""
    return policy.discoverable or bool(policy.profile_shows)


def is_full(room: Room) -> bool:
    """Say whether the room has no place left."""
    return room.members_count >= room.policy.members_max


def check_door(
    room: Room, member: Membership | None, standing: Standing, way: Way, *, now: datetime
) -> None:
    """Let somebody in, or say why not; the room's row is held. Staff pass the entry rules.

    A full room that overflows refuses as well: its caller looks for the next one.

    Raises (checked in this order):
        RoomForbiddenError: they were banned.
        InviteQrExhaustedError: too many are in for a QR code.
        RoomArchivedError: nobody comes in any more.
        RoomFullError: every place is taken.
        RoomQuotaReachedError: they are in too many rooms already.
        EntryRulesUnmetError: names every rule they do not meet.
    """
    if member is not None and member.state is MembershipState.BANNED:
        raise RoomForbiddenError
    limit = room.policy.qr_until_members
    if way.channel is Channel.QR and limit is not None and room.members_count >= limit:
        raise InviteQrExhaustedError
    if room.archived_at is not None:
        raise RoomArchivedError
    if is_full(room):
        raise RoomFullError
    if standing.rooms_count >= ROOMS_PER_PERSON_MAX:
        raise RoomQuotaReachedError(f"nobody is in more than {ROOMS_PER_PERSON_MAX} rooms")
    unmet = [] if standing.is_staff else unmet_rules(room.policy.entry_rules, standing, now=now)
    if unmet:
        raise EntryRulesUnmetError(", ".join(unmet))


def waits_for_review(policy: RoomPolicy, standing: Standing, way: Way) -> bool:
    """Say whether an admin decides first: not about staff, nor whom the room itself invited."""
    return policy.join_review and not standing.is_staff and way.channel is not Channel.SEAT


def changed_policy(
    policy: RoomPolicy, changes: Mapping[str, Any], preset: RoomPolicy, *, by_staff: bool
) -> RoomPolicy:
    """Return a policy with changes; entry rules are changed one by one.

    What a plain user sets of capacity and quotas stays within the preset.

    Raises:
        RoomPolicyInvalidError: no such policy, or a plain user asks for more than the preset gives.
    """
    given = dict(changes)
    if isinstance(given.get("entry_rules"), Mapping):
        rules = msgspec.structs.asdict(policy.entry_rules)
        given["entry_rules"] = {**rules, **given["entry_rules"]}
    try:
        changed = msgspec.convert({**msgspec.to_builtins(policy), **given}, RoomPolicy)
    except msgspec.ValidationError as error:
        raise RoomPolicyInvalidError(str(error)) from error
    laxer = [
        name
        for name, is_laxer in (
            ("members_max", changed.members_max > preset.members_max),
            ("rooms_per_owner_max", changed.rooms_per_owner_max != policy.rooms_per_owner_max),
            ("initial_members_min", changed.initial_members_min < preset.initial_members_min),
        )
        if is_laxer and name in changes
    ]
    if laxer and not by_staff:
        raise RoomPolicyInvalidError(f"the preset allows no more: {', '.join(laxer)}")
    return changed


def as_direct(policy: RoomPolicy) -> RoomPolicy:
    """Return the policy of what two people say to each other: nobody finds it or is let in."""
    return msgspec.structs.replace(
        policy,
        members_max=DIRECT_MEMBERS_COUNT,
        initial_members_min=DIRECT_MEMBERS_COUNT - 1,
        discoverable=False,
        profile_shows=0,
        member_invite=False,
        history_from_join=True,
        join_review=False,
        overflow=False,
        entry_rules=EntryRules(),
        invite_on=None,
    )


def check_window(valid_from: datetime | None, valid_to: datetime | None) -> None:
    """Refuse a life that ends before it begins.

    Raises:
        RoomPolicyInvalidError: it does.
    """
    if valid_from is not None and valid_to is not None and valid_to <= valid_from:
        raise RoomPolicyInvalidError("valid_to is not after valid_from")
