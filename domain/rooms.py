"""Rooms: roles, and what each may do where (chat.md 8).

What somebody may do is the rights of their role, cut down by the room's policy and by their own
limits. Everything is forbidden that is not written here.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import Flag, StrEnum, auto
from typing import Final
from uuid import UUID

import msgspec

from domain.room_policies import Posting, RoomPolicy


class RoomKind(StrEnum):
    """What a room is for; each is an inbox of its own (DY-12)."""

    GROUP = "group"
    DIRECT = "direct"
    SUPPORT = "support"
    PICKUP = "pickup"


class RoomRole(StrEnum):
    """群主, 群管理, 群成员."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"


class MembershipState(StrEnum):
    """Whether somebody is in the room, or how they went."""

    ACTIVE = "active"
    LEFT = "left"
    REMOVED = "removed"
    BANNED = "banned"


class Notify(StrEnum):
    """What rings a member's phone."""

    ALL = "all"
    MENTIONS = "mentions"
    NONE = "none"


class Permit(Flag):
    """What somebody may do in a room."""

    NONE = 0
    JOIN = auto()
    """Come in, and join the team-buys shared there."""
    READ = auto()
    WRITE = auto()
    PRESENCE = auto()
    """Be counted, and see how many are there."""
    INVITE = auto()
    SHARE = auto()
    """Post cards."""
    APPROVE = auto()
    MODERATE = auto()
    """Mute, remove, ban, recall, pin."""
    OWN = auto()
    """Announce, change policy and roles, hand over, archive."""


_MEMBER: Final = Permit.JOIN | Permit.READ | Permit.WRITE | Permit.PRESENCE
_ADMIN: Final = _MEMBER | Permit.INVITE | Permit.SHARE | Permit.APPROVE | Permit.MODERATE
OF_ROLE: Final[Mapping[RoomRole, Permit]] = {
    RoomRole.MEMBER: _MEMBER,
    RoomRole.ADMIN: _ADMIN,
    RoomRole.OWNER: _ADMIN | Permit.OWN,
}
_WITHOUT_A_VOICE: Final = ~(Permit.WRITE | Permit.SHARE | Permit.INVITE)


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """A group chat.

    `last_seq`: the number of its newest message. `staffed`: made by the merchant's staff.
    """

    merchant_id: UUID
    id: UUID
    kind: RoomKind
    owner_id: UUID
    title: str
    about: str
    preset: str
    policy: RoomPolicy
    category: str
    region: str
    pickup_point_id: UUID | None
    parent_id: UUID | None
    series_id: UUID | None
    series_no: int
    members_count: int
    last_seq: int
    valid_from: datetime | None
    valid_to: datetime | None
    archived_at: datetime | None
    created_at: datetime


class Membership(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody in a room, or who was.

    Sees messages from `joined_seq` + 1 on where the policy keeps history from newcomers.
    """

    room_id: UUID
    shopper_id: UUID
    role: RoomRole
    state: MembershipState
    nickname: str
    is_staff: bool
    invited_by: UUID | None
    joined_at: datetime
    joined_seq: int
    read_seq: int
    muted_until: datetime | None
    notify: Notify
    pinned_at: datetime | None
    show_on_profile: bool


def permits(room: Room, member: Membership | None, *, now: datetime) -> Permit:
    """Return what a member may do in a room; nothing for whoever is not in it.

    In an archived room members read, and nothing else.
    """
    if member is None or member.state is not MembershipState.ACTIVE:
        return Permit.NONE
    may = OF_ROLE[member.role]
    if member.role is RoomRole.MEMBER:
        if room.policy.member_invite:
            may |= Permit.INVITE
        if room.policy.share is Posting.EVERYONE:
            may |= Permit.SHARE
        if room.policy.post is Posting.LEADERS_ONLY:
            may &= ~Permit.WRITE
    if member.muted_until is not None and now < member.muted_until:
        may &= _WITHOUT_A_VOICE
    if room.archived_at is not None:
        may &= Permit.READ
    return may


def first_seq(policy: RoomPolicy, member: Membership) -> int:
    """Return the number of the first message a member may see (`floor` on the wire; WX-7)."""
    if not policy.history_from_join:
        return 1
    return max(1, member.joined_seq + 1 - policy.history_open_count)
