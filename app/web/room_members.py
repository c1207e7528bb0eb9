"""Coming into rooms and leaving them; who asked to come in."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Annotated, Final, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.access import Person
from app.actions.answer_and_ring import answer_and_ring
from app.actions.change_member import change_member
from app.actions.decide_join_request import (
    JoinRequest,
    RequestDecided,
    approve_join,
    deny_join,
    list_join_requests,
)
from app.actions.idempotency import Answer, Once, answer_once
from app.actions.join_room import JoinWanted, SeriesGoesOnError, join_room, series_goes_on
from app.actions.leave_room import Left, leave_room
from app.actions.read_rooms import read_members
from app.actions.remove_members import RemovalWanted, remove_members
from app.actions.screen_words import screened
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.room_moderation import (
    MemberSettingsView,
    MemberSettingsWanted,
    RemovedView,
)
from app.web.room_views import JoinedView, MembershipView
from app.web.routes import delete, get, patch, post
from app.wiring import Wiring
from domain.errors import InviteNotFoundError
from domain.ids import RoomRef
from domain.invites import parse_code

ACCEPTED: Final = 202
InviteCode = Annotated[str, Meta(min_length=1, max_length=64)]
Nickname = Annotated[str, Meta(min_length=1, max_length=40, pattern=r"\S")]


class RequestState(StrEnum):
    """Where a request to come in stands."""

    PENDING = "pending"
    APPROVED = "approved"
    DENIED = "denied"
    EXPIRED = "expired"


class JoinGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By which invite somebody comes, and what they want to be called in this room."""

    invite_code: InviteCode | None = None
    nickname: Nickname | None = None


class MemberPage(msgspec.Struct, frozen=True):
    """Some of a room's members."""

    items: Sequence[MembershipView]
    next_cursor: str | None


class JoinRequestView(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who asked to come in."""

    id: UUID
    shopper_id: UUID
    nickname: str
    channel: str | None
    invited_by: UUID | None
    state: RequestState
    requested_at: datetime
    expires_at: datetime
    decided_at: datetime | None

    @classmethod
    def of(cls, one: JoinRequest) -> Self:
        """Show a request."""
        is_over = one.is_over and one.state == RequestState.PENDING
        return cls(
            id=one.id,
            shopper_id=one.shopper_id,
            nickname=one.nickname,
            channel=one.channel,
            invited_by=one.invited_by,
            state=RequestState.EXPIRED if is_over else RequestState(one.state),
            requested_at=one.requested_at,
            expires_at=one.expires_at,
            decided_at=one.decided_at,
        )


class JoinRequestPage(msgspec.Struct, frozen=True):
    """Some of the requests to come in, the oldest first."""

    items: Sequence[JoinRequestView]
    next_cursor: str | None


class RequestDecidedView(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a request; `room_id` is where they are in now."""

    request_id: UUID
    shopper_id: UUID
    state: RequestState
    room_id: UUID

    @classmethod
    def of(cls, decided: RequestDecided) -> Self:
        """Show a decision."""
        return cls(
            request_id=decided.request_id,
            shopper_id=decided.shopper_id,
            state=RequestState(decided.state),
            room_id=decided.room_id,
        )


class LeftView(msgspec.Struct, frozen=True):
    """Kept as the answer of leaving; nothing of it is sent."""

    shopper_id: UUID

    @classmethod
    def of(cls, left: Left) -> Self:
        """Keep who it was."""
        return cls(left.shopper_id)


class RoomMemberController(Controller):
    """Who is in a room."""

    path = "/v1/rooms/{room_id:uuid}/members"
    tags = ("rooms",)

    @post(operation_id="joinRoom")
    async def join(
        self,
        room_id: FromPath[UUID],
        data: JSONBody[JoinGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[JoinedView]:
        """Come into a room; 202 where an admin decides first.

        A full room that overflows lets into the next numbered one: `room_id` says which.
        """
        code = None if data.invite_code is None else parse_code(data.invite_code)
        if data.invite_code is not None and code is None:
            raise InviteNotFoundError
        wanted = JoinWanted(person=caller, room_id=room_id, code=code, nickname=data.nickname)

        async def attempt(target: RoomRef | None) -> Answer:
            join = partial(join_room, wanted=wanted, target=target)
            work = screened(parts.posts.rules, join, data.nickname)
            return await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=JoinedView.of
            )

        answer = await _through_the_series(parts, room_id, attempt)
        if msgspec.json.decode(answer.body, type=_State).state == RequestState.PENDING:
            answer = msgspec.structs.replace(answer, status=ACCEPTED)
        return answered(answer)

    @get(operation_id="listMembers")
    async def list(
        self,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> MemberPage:
        """List who is in a room, by the names they have there."""
        found = await read_members(
            parts.db, caller, room_id, after=position(cursor, start=FIRST), limit=limit + 1
        )
        rows, after = cut(found, limit, lambda one: one.shopper_id)
        return MemberPage([MembershipView.of(one) for one in rows], after)

    @patch("/{shopper_id:uuid}", operation_id="changeMember")
    async def change(
        self,
        *,
        room_id: FromPath[UUID],
        shopper_id: FromPath[UUID],
        data: JSONBody[MemberSettingsWanted],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[MemberSettingsView]:
        """Change one's own settings in a room; or another's role or voice, as one who may."""
        change = partial(
            change_member,
            person=caller,
            room_id=room_id,
            shopper_id=shopper_id,
            changes=data.changes(),
        )
        work = screened(parts.posts.rules, change, data.nickname)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=MemberSettingsView.of, status=200
            )
        )

    @delete("/{shopper_id:uuid}", operation_id="leaveRoom")
    async def leave(
        self,
        room_id: FromPath[UUID],
        shopper_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[None]:
        """Leave a room, but its owner stays; or put somebody else out, as one who moderates."""
        if shopper_id != caller.shopper_id:
            return answered(await _remove(parts, caller, room_id, shopper_id, optional_once))
        work = partial(leave_room, person=caller, room_id=room_id)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=LeftView.of, status=204
            )
        )


class JoinRequestController(Controller):
    """Who asked to come into a room with join review (入群审核)."""

    path = "/v1/rooms/{room_id:uuid}/join-requests"
    tags = ("rooms",)

    @get(operation_id="listJoinRequests")
    async def list(
        self,
        *,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        status: FromQuery[RequestState | None] = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> JoinRequestPage:
        """List requests, the oldest first; for those who may approve."""
        found = await list_join_requests(
            parts.db,
            caller,
            room_id,
            state=None if status is None else status.value,
            after=position(cursor, start=FIRST),
            limit=limit + 1,
        )
        rows, after = cut(found, limit, lambda one: one.id)
        return JoinRequestPage([JoinRequestView.of(one) for one in rows], after)

    @post("/{join_request_id:uuid}/approve", operation_id="approveJoin", status_code=200)
    async def approve(
        self,
        room_id: FromPath[UUID],
        join_request_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RequestDecidedView]:
        """Let somebody in who asked."""

        async def attempt(target: RoomRef | None) -> Answer:
            work = partial(
                approve_join,
                person=caller,
                room_id=room_id,
                request_id=join_request_id,
                target=target,
            )
            return await answer_and_ring(
                parts.db,
                parts.posts,
                optional_once,
                work,
                render=RequestDecidedView.of,
                status=200,
            )

        return answered(await _through_the_series(parts, room_id, attempt))

    @post("/{join_request_id:uuid}/deny", operation_id="denyJoin", status_code=200)
    async def deny(
        self,
        room_id: FromPath[UUID],
        join_request_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RequestDecidedView]:
        """Turn somebody down who asked."""
        work = partial(deny_join, person=caller, room_id=room_id, request_id=join_request_id)
        return answered(
            await answer_once(
                parts.db, optional_once, work, render=RequestDecidedView.of, status=200
            )
        )


class _State(msgspec.Struct, frozen=True):
    state: str


async def _through_the_series(
    parts: Wiring, room_id: UUID, attempt: Callable[[RoomRef | None], Awaitable[Answer]]
) -> Answer:
    """Try the room that was named, then those that continue it, one transaction each."""
    target: RoomRef | None = None
    step = 0
    while True:
        try:
            return await attempt(target)
        except SeriesGoesOnError:
            target = await series_goes_on(parts.db, room_id, step=step)
            step += 1


async def _remove(
    parts: Wiring, caller: Person, room_id: UUID, shopper_id: UUID, once: Once | None
) -> Answer:
    wanted = RemovalWanted(ban=False, with_invited=False, reason=None)
    work = partial(
        remove_members, person=caller, room_id=room_id, shopper_id=shopper_id, wanted=wanted
    )
    return await answer_and_ring(
        parts.db, parts.posts, once, work, render=RemovedView.of, status=204
    )
