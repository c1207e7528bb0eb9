"""Running a room: who may write, who must go, who owns it, how fast it is, what is kept out."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, UnsetType

from app.actions.answer_and_ring import answer_and_ring
from app.actions.change_member import MemberChanges
from app.actions.hand_over_room import hand_over_room
from app.actions.list_banned import list_banned
from app.actions.moderate_member import unban_member
from app.actions.remove_invited import Invitation, list_invitations
from app.actions.remove_members import RemovalWanted, Removed, remove_members
from app.actions.tune_room import tune_room
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.people import Nickname
from app.web.routes import delete, get, patch, post
from domain.moderation import WORD_FILTERS_MAX, Mute, Reason
from domain.room_policies import FilteredWord, RoomPolicy
from domain.rooms import Membership, MembershipState, Notify, RoomRole


class MemberSettingsWanted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to change; what is left out stays. The first four are a member's own."""

    nickname: Nickname | UnsetType = UNSET
    notify: Notify | UnsetType = UNSET
    pinned: bool | UnsetType = UNSET
    show_on_profile: bool | UnsetType = UNSET
    role: RoomRole | UnsetType = UNSET
    mute: Mute | UnsetType = UNSET
    reason: Reason | None = None

    def changes(self) -> MemberChanges:
        """Return it with None for what was left out."""
        given = {
            name: value for name, value in msgspec.structs.asdict(self).items() if value != UNSET
        }
        return MemberChanges(**given)


class MemberSettingsView(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody's place in a room."""

    shopper_id: UUID
    nickname: str
    role: RoomRole
    state: MembershipState
    is_staff: bool
    joined_at: datetime
    muted_until: datetime | None
    notify: Notify
    pinned: bool
    show_on_profile: bool

    @classmethod
    def of(cls, member: Membership) -> Self:
        """Show a member."""
        return cls(
            shopper_id=member.shopper_id,
            nickname=member.nickname,
            role=member.role,
            state=member.state,
            is_staff=member.is_staff,
            joined_at=member.joined_at,
            muted_until=member.muted_until,
            notify=member.notify,
            pinned=member.pinned_at is not None,
            show_on_profile=member.show_on_profile,
        )


class RemovalGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How somebody goes."""

    reason: Reason | None = None
    ban: bool = False
    with_invited: bool = False


class RemovedView(msgspec.Struct, frozen=True):
    """Who went."""

    shopper_ids: Sequence[UUID]
    banned: bool

    @classmethod
    def of(cls, removed: Removed) -> Self:
        """Show who went."""
        return cls(removed.shopper_ids, removed.banned)


class NewOwner(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who shall own the room."""

    shopper_id: UUID


class TuningWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How fast members may write, and what they may not; what is left out stays."""

    slow_mode_seconds: Literal[0, 5, 30, 60] | UnsetType = UNSET
    word_filters: (
        Annotated[tuple[FilteredWord, ...], Meta(max_length=WORD_FILTERS_MAX)] | UnsetType
    ) = UNSET


class TuningView(msgspec.Struct, frozen=True):
    """How fast members may write, and what they may not."""

    slow_mode_seconds: int
    word_filters: Sequence[str]

    @classmethod
    def of(cls, policy: RoomPolicy) -> Self:
        """Show a policy's part."""
        return cls(policy.slow_mode_seconds, policy.word_filters)


class InvitationView(msgspec.Struct, frozen=True):
    """Somebody who ever came, and who brought them."""

    shopper_id: UUID
    nickname: str
    role: RoomRole
    state: MembershipState
    invited_by: UUID | None
    joined_at: datetime

    @classmethod
    def of(cls, one: Invitation) -> Self:
        """Show an edge of the graph."""
        return cls(
            shopper_id=one.shopper_id,
            nickname=one.nickname,
            role=RoomRole(one.role),
            state=MembershipState(one.state),
            invited_by=one.invited_by,
            joined_at=one.joined_at,
        )


class InviteGraph(msgspec.Struct, frozen=True):
    """Who brought whom, in the order of their coming."""

    items: Sequence[InvitationView]


class BannedPage(msgspec.Struct, frozen=True):
    """A page of who is kept out."""

    items: Sequence[InvitationView]
    next_cursor: str | None


class RoomModerationController(Controller):
    """Acts on a room and its members; each is audited and told to the room."""

    path = "/v1/rooms/{room_id:uuid}"
    tags = ("rooms",)

    @post("/members/{shopper_id:uuid}/removal", operation_id="removeMember", status_code=200)
    async def remove(
        self,
        *,
        room_id: FromPath[UUID],
        shopper_id: FromPath[UUID],
        data: JSONBody[RemovalGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RemovedView]:
        """Put a member out: to come back when invited, never again, or with all they brought."""
        work = partial(
            remove_members,
            person=caller,
            room_id=room_id,
            shopper_id=shopper_id,
            wanted=RemovalWanted(ban=data.ban, with_invited=data.with_invited, reason=data.reason),
        )
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=RemovedView.of, status=200
            )
        )

    @get("/invite-graph", operation_id="readInviteGraph")
    async def graph(
        self,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        below: FromQuery[UUID | None] = None,
    ) -> InviteGraph:
        """Read who brought whom; with `below` one person's branch alone. For the owner."""
        found = await list_invitations(parts.db, caller, room_id, below=below)
        return InviteGraph([InvitationView.of(one) for one in found])

    @get("/bans", operation_id="listBans")
    async def bans(
        self,
        *,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: Limit = LIMIT_DEFAULT,
        cursor: Cursor = None,
    ) -> BannedPage:
        """List who is kept out."""
        after = position(cursor, start=FIRST)
        found = await list_banned(parts.db, caller, room_id, after=after, limit=limit + 1)
        shown, following = cut(found, limit, lambda one: one.shopper_id)
        return BannedPage([InvitationView.of(one) for one in shown], following)

    @delete("/bans/{shopper_id:uuid}", operation_id="liftBan", status_code=200)
    async def unban(
        self,
        *,
        room_id: FromPath[UUID],
        shopper_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[MemberSettingsView]:
        """Let somebody be invited again."""
        work = partial(unban_member, person=caller, room_id=room_id, shopper_id=shopper_id)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=MemberSettingsView.of, status=200
            )
        )

    @post("/owner", operation_id="handOverRoom", status_code=200)
    async def hand_over(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[NewOwner],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[MemberSettingsView]:
        """Make another member the owner; the old one stays as an admin."""
        work = partial(hand_over_room, person=caller, room_id=room_id, shopper_id=data.shopper_id)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=MemberSettingsView.of, status=200
            )
        )

    @patch("/moderation", operation_id="tuneRoom")
    async def tune(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[TuningWanted],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[TuningView]:
        """Slow the room down, or keep words out of it."""
        work = partial(
            tune_room,
            person=caller,
            room_id=room_id,
            slow_mode_seconds=(None if data.slow_mode_seconds is UNSET else data.slow_mode_seconds),
            word_filters=None if data.word_filters is UNSET else data.word_filters,
        )
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=TuningView.of, status=200
            )
        )
