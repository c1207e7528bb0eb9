"""What rooms, memberships and invites to rooms look like in answers."""

from datetime import datetime
from typing import Final, Self
from urllib.parse import quote
from uuid import UUID

import msgspec

from app.actions.change_room import RoomSeen
from app.actions.invite_to_room import InvitedTo, RoomInvite
from app.actions.join_room import Joined
from app.actions.read_invite import RoomCard
from app.actions.read_rooms import Membership
from domain.invites import shown
from domain.room_joins import Channel
from domain.room_policies import EntryRules, RoomPolicy
from domain.rooms import Notify, Permit, Room, RoomKind, RoomRole, first_seq

SHARE_TEXT: Final = {
    "zh-CN": "邀请你加入群聊「{title}」。邀请码 {code} {url}",
    "en": "Join the group “{title}”. Code {code} {url}",
}


class RoomShareView(msgspec.Struct, frozen=True, kw_only=True):
    """How to pass a room on: one code, rendered for each place it is passed on at (KS-6).

    `text` may be pasted anywhere: `POST /v1/invites/resolve` finds its way back (DY-9). A new
    room's picture holds a code of its own, which stops admitting at `qr_until_members` (WX-2).
    """

    url: str
    text: str
    invite_code: str
    qr_invite_code: str
    qr_svg_url: str
    qr_png_url: str
    mini_program_path: str
    wechat: "WechatCardView"
    qq_url: str
    weibo_url: str


class WechatCardView(msgspec.Struct, frozen=True):
    """What a WeChat share card of the room shows."""

    title: str
    path: str


class MeInRoomView(msgspec.Struct, frozen=True, kw_only=True):
    """The caller's own place in a room."""

    role: RoomRole
    nickname: str
    is_staff: bool
    joined_at: datetime
    joined_seq: int
    floor: int
    read_seq: int
    unread_count: int
    muted_until: datetime | None
    notify: Notify
    pinned_at: datetime | None
    show_on_profile: bool


class RoomView(msgspec.Struct, frozen=True, kw_only=True):
    """A room as somebody in it sees it; `me` is null for staff who never came in."""

    id: UUID
    merchant_id: UUID
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
    permits: list[str]
    me: MeInRoomView | None

    @classmethod
    def of(cls, seen: RoomSeen) -> Self:
        """Show a room."""
        room, member = seen.room, seen.member
        fields = {name: getattr(room, name) for name in ROOM_FIELDS}
        me = None if member is None else me_in_room(room, member)
        return cls(**fields, permits=permits_of(seen.permits), me=me)


ROOM_FIELDS: Final = tuple(
    name for name in Room.__struct_fields__ if name in RoomView.__struct_fields__
)


class RoomMadeView(RoomView, frozen=True, kw_only=True):
    """A room that has just been made, and how to invite into it; `invite_code` is the owner's."""

    invite_code: str
    share: RoomShareView


class MembershipView(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody in a room: by nickname, never by phone or account (WX-5)."""

    shopper_id: UUID
    nickname: str
    role: RoomRole
    is_staff: bool
    invited_by: UUID | None
    joined_at: datetime
    is_muted: bool

    @classmethod
    def of(cls, member: Membership) -> Self:
        """Show a member."""
        return cls(
            shopper_id=member.shopper_id,
            nickname=member.nickname,
            role=member.role,
            is_staff=member.is_staff,
            invited_by=member.invited_by,
            joined_at=member.joined_at,
            is_muted=member.muted_until is not None,
        )


class JoinedView(msgspec.Struct, frozen=True, kw_only=True):
    """What came of asking to come in: `active`, or `pending` an admin's word.

    `room_id` is another than the one asked for where that was full and is continued.
    """

    room_id: UUID
    room_title: str
    shopper_id: UUID
    state: str
    series_no: int
    nickname: str
    role: RoomRole | None
    invited_by: UUID | None
    joined_seq: int | None
    floor: int | None
    request_id: UUID | None
    request_expires_at: datetime | None

    @classmethod
    def of(cls, joined: Joined) -> Self:
        """Show what came of it."""
        room, member, request = joined.room, joined.member, joined.request
        whose = member or request
        if whose is None:
            raise ValueError("somebody joined, or waits")
        return cls(
            room_id=room.id,
            room_title=room.title,
            shopper_id=whose.shopper_id,
            state="active" if member is not None else "pending",
            series_no=room.series_no,
            nickname=whose.nickname,
            role=None if member is None else member.role,
            invited_by=whose.invited_by,
            joined_seq=None if member is None else member.joined_seq,
            floor=None if member is None else first_seq(room.policy, member),
            request_id=None if request is None else request.id,
            request_expires_at=None if request is None else request.expires_at,
        )


class RoomCardView(msgspec.Struct, frozen=True, kw_only=True):
    """A room as a stranger with an invite sees it: what it is, how large, what it asks for."""

    id: UUID
    merchant_id: UUID
    title: str
    about: str
    category: str
    region: str
    owner: str
    series_no: int
    members_count: int
    members_max: int
    join_review: bool
    entry_rules: EntryRules

    @classmethod
    def of(cls, card: RoomCard) -> Self:
        """Show a room to a stranger."""
        policy = msgspec.json.decode(card.policy, type=RoomPolicy)
        return cls(
            id=card.id,
            merchant_id=card.merchant_id,
            title=card.title,
            about=card.about,
            category=card.category,
            region=card.region,
            owner=card.owner,
            series_no=card.series_no,
            members_count=card.members_count,
            members_max=policy.members_max,
            join_review=policy.join_review,
            entry_rules=policy.entry_rules,
        )


class RoomInviteView(msgspec.Struct, frozen=True, kw_only=True):
    """An invite to a room; `uses_max` 0 means no limit."""

    code: str
    url: str
    channel: Channel
    inviter: str
    uses_max: int
    uses_count: int
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None

    @classmethod
    def of(cls, invite: RoomInvite, *, public_url: str) -> Self:
        """Show an invite."""
        return cls(
            code=shown(invite.code),
            url=f"{public_url}/t/{invite.code}",
            channel=Channel(invite.channel),
            inviter=invite.inviter,
            uses_max=invite.uses_max,
            uses_count=invite.uses_count,
            created_at=invite.created_at,
            expires_at=invite.expires_at,
            revoked_at=invite.revoked_at,
        )


class MadeRoomInviteView(RoomInviteView, frozen=True, kw_only=True):
    """An invite that has just been made, and how to pass it on."""

    share: RoomShareView


def me_in_room(room: Room, member: Membership) -> MeInRoomView:
    """Show somebody's own place in a room."""
    floor = first_seq(room.policy, member)
    return MeInRoomView(
        role=member.role,
        nickname=member.nickname,
        is_staff=member.is_staff,
        joined_at=member.joined_at,
        joined_seq=member.joined_seq,
        floor=floor,
        read_seq=member.read_seq,
        unread_count=max(0, room.last_seq - max(member.read_seq, floor - 1)),
        muted_until=member.muted_until,
        notify=member.notify,
        pinned_at=member.pinned_at,
        show_on_profile=member.show_on_profile,
    )


def permits_of(permits: Permit) -> list[str]:
    """Return the names of what somebody may do."""
    return [(one.name or "").lower() for one in permits]


def made_invite(made: InvitedTo, *, public_url: str, language: str) -> MadeRoomInviteView:
    """Show a new invite and how to pass it on."""
    share = share_room(made.title, made.invite.code, public_url=public_url, language=language)
    view = RoomInviteView.of(made.invite, public_url=public_url)
    return MadeRoomInviteView(**msgspec.structs.asdict(view), share=share)


def share_room(
    title: str, code: str, *, public_url: str, language: str, qr_code: str = ""
) -> RoomShareView:
    """Return how to pass a room on; without a code of its own the picture holds the same one."""
    pictured = qr_code or code
    url = f"{public_url}/t/{code}"
    text = SHARE_TEXT[language].format(title=title, code=shown(code), url=url)
    path = f"pages/room/index?code={code}"
    return RoomShareView(
        url=url,
        text=text,
        invite_code=shown(code),
        qr_invite_code=shown(pictured),
        qr_svg_url=f"{public_url}/t/{pictured}/qr.svg",
        qr_png_url=f"{public_url}/t/{pictured}/qr.png",
        mini_program_path=path,
        wechat=WechatCardView(title, path),
        qq_url=(
            "https://connect.qq.com/widget/shareqq/index.html"
            f"?url={quote(url, safe='')}&title={quote(title, safe='')}"
        ),
        weibo_url=(
            "https://service.weibo.com/share/share.php"
            f"?url={quote(url, safe='')}&title={quote(text, safe='')}"
        ),
    )
