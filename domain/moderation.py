"""Moderation: which act needs which right, and on whom it may fall (chat.md 8).

The table is data: who may do what is read from `NEEDS` and from the rights of a role, nowhere else.
Every act is an audit row and a `system` message that carries a `Moderated`.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.room_errors import MemberNotFoundError, PinsFullError, RoomForbiddenError, RoomRoleError
from domain.rooms import Membership, MembershipState, Permit, RoomRole

PINS_MAX: Final = 3
WORD_FILTERS_MAX: Final = 100
FOR_GOOD: Final = datetime(9999, 12, 31, tzinfo=UTC)
"""When a mute without an end ends."""
WHILE_SUSPENDED: Final = FOR_GOOD - timedelta(days=1)
"""When a suspended account may write again; told apart from a mute that a room gave for good."""


class Act(StrEnum):
    """What the people who run a room do to it and to those in it."""

    MUTE = "mute"
    UNMUTE = "unmute"
    REMOVE = "remove"
    BAN = "ban"
    UNBAN = "unban"
    SLOW_MODE = "slow_mode"
    WORD_FILTERS = "word_filters"
    PIN = "pin"
    UNPIN = "unpin"
    ANNOUNCE = "announce"
    ANNOUNCE_STRONGLY = "announce_strongly"
    REMOVE_INVITED = "remove_invited"
    SET_ROLE = "set_role"
    HAND_OVER = "hand_over"
    SUSPEND = "suspend"
    REINSTATE = "reinstate"
    """The platform's own acts: in no room's table."""


NEEDS: Final[Mapping[Act, Permit]] = {
    Act.MUTE: Permit.MODERATE,
    Act.UNMUTE: Permit.MODERATE,
    Act.REMOVE: Permit.MODERATE,
    Act.BAN: Permit.MODERATE,
    Act.UNBAN: Permit.MODERATE,
    Act.SLOW_MODE: Permit.MODERATE,
    Act.WORD_FILTERS: Permit.MODERATE,
    Act.PIN: Permit.MODERATE,
    Act.UNPIN: Permit.MODERATE,
    Act.ANNOUNCE: Permit.MODERATE,
    Act.ANNOUNCE_STRONGLY: Permit.OWN,
    Act.REMOVE_INVITED: Permit.OWN,
    Act.SET_ROLE: Permit.OWN,
    Act.HAND_OVER: Permit.OWN,
}
"""The right an act needs."""


class Reason(StrEnum):
    """Why; the code is shown to everybody, in their own language."""

    SPAM = "spam"
    ABUSE = "abuse"
    OFF_PLATFORM = "off_platform"
    IMPERSONATION = "impersonation"
    FLOOD = "flood"
    ASKED = "asked"
    OTHER = "other"


class Mute(StrEnum):
    """For how long somebody may not write."""

    TEN_MINUTES = "ten_minutes"
    ONE_DAY = "one_day"
    FOR_GOOD = "for_good"
    NONE = "none"


_MUTED_FOR: Final[Mapping[Mute, timedelta]] = {
    Mute.TEN_MINUTES: timedelta(minutes=10),
    Mute.ONE_DAY: timedelta(days=1),
}


class Moderated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The payload of the `system` message about an act.

    `by` is absent when the system itself acted; `nickname` is what the room called the person.
    """

    act: Act
    by: UUID | None = None
    shopper_id: UUID | None = None
    nickname: str = ""
    reason: Reason | None = None
    until: datetime | None = None
    role: RoomRole | None = None
    seconds: int | None = None
    count: int | None = None


def check_act(act: Act, may: Permit, target: Membership | None = None) -> None:
    """Refuse an act whose right is missing, or that would fall on the room's owner.

    Args:
        act: what is to be done.
        may: what the actor may do in the room.
        target: on whom the act falls; None for acts on the room itself.

    Raises:
        RoomForbiddenError: the right is missing; or anything but lifting a mute would fall on the
            owner.
    """
    if act not in NEEDS or NEEDS[act] not in may:
        raise RoomForbiddenError
    if target is not None and target.role is RoomRole.OWNER and act is not Act.UNMUTE:
        raise RoomForbiddenError("this falls on the owner")


def muted_until(mute: Mute, *, now: datetime) -> datetime | None:
    """Return when a mute that is given now ends; None lifts it."""
    if mute is Mute.NONE:
        return None
    return FOR_GOOD if mute is Mute.FOR_GOOD else now + _MUTED_FOR[mute]


def present(target: Membership | None) -> Membership:
    """Return somebody who is in the room.

    Raises:
        MemberNotFoundError: nobody has this id, or they are gone.
    """
    if target is None or target.state is not MembershipState.ACTIVE:
        raise MemberNotFoundError
    return target


def once_here(target: Membership | None) -> Membership:
    """Return somebody who is or was in the room and may still come back.

    Raises:
        MemberNotFoundError: nobody with this id ever was, or they are banned already.
    """
    if target is None or target.state is MembershipState.BANNED:
        raise MemberNotFoundError
    return target


def banned(target: Membership | None) -> Membership:
    """Return somebody who is kept out.

    Raises:
        MemberNotFoundError: nobody with this id is banned.
    """
    if target is None or target.state is not MembershipState.BANNED:
        raise MemberNotFoundError
    return target


def check_role(role: RoomRole) -> None:
    """Refuse to make a second owner: a room is handed over, not shared.

    Raises:
        RoomRoleError: the role is the owner's.
    """
    if role is RoomRole.OWNER:
        raise RoomRoleError


def check_pins(pinned_seqs: Sequence[int], seq: int) -> None:
    """Refuse a fourth pinned card.

    Raises:
        PinsFullError: three others are pinned.
    """
    if seq not in pinned_seqs and len(pinned_seqs) >= PINS_MAX:
        raise PinsFullError


def said(moderated: Moderated) -> str:
    """Return an act in Chinese, for bridges and old clients; others word the payload."""
    until = moderated.until
    mute = "" if until is None else ("永久" if until >= FOR_GOOD else f"至 {until:%m-%d %H:%M} UTC")
    whom = moderated.nickname
    return {
        Act.MUTE: f"{whom} 被禁言{mute}",
        Act.UNMUTE: f"{whom} 已解除禁言",
        Act.REMOVE: f"{whom} 被移出群聊",
        Act.BAN: f"{whom} 被移出群聊且不能再加入",
        Act.UNBAN: f"{whom} 可以重新加入",
        Act.SLOW_MODE: f"慢速模式：{moderated.seconds} 秒",
        Act.WORD_FILTERS: "屏蔽词已更新",
        Act.PIN: "置顶了一条消息",
        Act.UNPIN: "取消了一条置顶",
        Act.ANNOUNCE: "群公告",
        Act.ANNOUNCE_STRONGLY: "群公告（强通知）",
        Act.REMOVE_INVITED: f"{whom} 及其邀请的 {moderated.count} 人被移出群聊",
        Act.SET_ROLE: f"{whom} 现在是{'群管理' if moderated.role is RoomRole.ADMIN else '群成员'}",
        Act.HAND_OVER: f"群主已转让给 {whom}",
        Act.SUSPEND: f"{whom} 的账号已被停用",
        Act.REINSTATE: f"{whom} 的账号已恢复",
    }[moderated.act]


def invited_below(
    invitations: Iterable[tuple[UUID, UUID | None]], root: UUID, *, never: UUID
) -> list[UUID]:
    """Return who came through somebody, directly or by others: `root` first, then level by level.

    Args:
        invitations: (who, brought by whom) of everybody who ever came; the graph has no circle.
        root: whose branch it is.
        never: the owner: neither they nor those they brought belong to anybody's branch.
    """
    brought: dict[UUID, list[UUID]] = {}
    for shopper_id, by in invitations:
        if by is not None and shopper_id != never:
            brought.setdefault(by, []).append(shopper_id)
    branch, seen = [root], {root}
    for shopper_id in branch:
        below = [one for one in brought.get(shopper_id, ()) if one not in seen]
        branch += below
        seen.update(below)
    return branch
