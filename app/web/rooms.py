"""Rooms: make, list, read, change, archive; their parts."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Any
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, UnsetType

from app.actions.access import check_verified
from app.actions.answer_and_ring import answer_and_ring
from app.actions.change_room import archive_room, change_room
from app.actions.create_room import RoomMade, RoomWanted, create_room
from app.actions.read_rooms import read_my_rooms, read_room, read_sub_rooms
from app.actions.screen_words import screened
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import FIRST, LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.problems import language_of
from app.web.room_views import RoomMadeView, RoomView, me_in_room, permits_of, share_room
from app.web.routes import get, patch, post
from domain.inboxes import Inbox
from domain.invites import shown
from domain.room_policies import DEFAULT_PRESET, RoomPolicy
from domain.rooms import RoomKind, permits

Title = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"\S")]
About = Annotated[str, Meta(max_length=2_000)]
Word = Annotated[str, Meta(max_length=40)]
PresetName = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,31}$")]
Moment = Annotated[datetime, Meta(tz=True, description="RFC 3339")]
OpenGid = Annotated[str, Meta(min_length=1, max_length=128)]
People = Annotated[tuple[UUID, ...], Meta(max_length=30)]
Campaigns = Annotated[tuple[UUID, ...], Meta(max_length=20)]
Policy = Annotated[
    dict[str, Any],
    Meta(max_length=len(RoomPolicy.__struct_fields__), description="Fields of `RoomPolicy`."),
]


class RoomGiven(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A new room. `policy` names what differs from the preset.

    Without `merchant_id` it belongs to the only merchant the caller works for, else to the only
    one there is. `initial_members` are in from the beginning; `campaign_ids` say what the room was
    made for: whose buyers it invites.
    """

    title: Title
    merchant_id: UUID | None = None
    preset: PresetName = DEFAULT_PRESET
    policy: Policy = {}
    kind: RoomKind = RoomKind.GROUP
    about: About = ""
    category: Word = ""
    region: Word = ""
    pickup_point_id: UUID | None = None
    parent_id: UUID | None = None
    initial_members: People = ()
    campaign_ids: Campaigns = ()
    valid_from: Moment | None = None
    valid_to: Moment | None = None
    opengid: OpenGid | None = None


class RoomChanges(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to change; what is left out stays. `policy` names what differs from now."""

    title: Title | UnsetType = UNSET
    about: About | UnsetType = UNSET
    policy: Policy | UnsetType = UNSET
    category: Word | UnsetType = UNSET
    region: Word | UnsetType = UNSET
    pickup_point_id: UUID | UnsetType | None = UNSET
    valid_from: Moment | UnsetType | None = UNSET
    valid_to: Moment | UnsetType | None = UNSET
    opengid: OpenGid | UnsetType = UNSET


class RoomPage(msgspec.Struct, frozen=True):
    """Some rooms."""

    items: Sequence[RoomView]
    next_cursor: str | None


class RoomController(Controller):
    """Rooms the caller is in."""

    path = "/v1/rooms"
    tags = ("rooms",)

    @post(operation_id="createRoom")
    async def create(
        self,
        *,
        data: JSONBody[RoomGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
        request: Request[Any, Any, Any],
    ) -> Response[RoomMadeView]:
        """Make a room; the caller owns it, and gets a code to pass on."""
        check_verified(caller)
        wanted = RoomWanted(**msgspec.structs.asdict(data))
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        create = partial(create_room, person=caller, wanted=wanted)
        show = partial(_made, public_url=parts.settings.public_url, language=language)
        return answered(
            await answer_and_ring(
                parts.db,
                parts.posts,
                optional_once,
                screened(parts.posts.rules, create, *_words(data)),
                render=show,
            )
        )

    @get(operation_id="listRooms")
    async def list(
        self,
        *,
        caller: Caller,
        parts: Parts,
        inbox: FromQuery[Inbox | None] = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> RoomPage:
        """List the rooms the caller is in: those they pinned first, then the newest."""
        start = None if cursor is None else position(cursor, start=LAST)
        found = await read_my_rooms(parts.db, caller, inbox=inbox, after=start, limit=limit + 1)
        rows, after = cut(found, limit, lambda one: one.room.id)
        return RoomPage([RoomView.of(one) for one in rows], after)

    @get("/{room_id:uuid}", operation_id="getRoom")
    async def read(self, room_id: FromPath[UUID], caller: Caller, parts: Parts) -> RoomView:
        """Return a room the caller is in."""
        return RoomView.of(await read_room(parts.db, caller, room_id))

    @patch("/{room_id:uuid}", operation_id="changeRoom")
    async def change(
        self,
        room_id: FromPath[UUID],
        data: JSONBody[RoomChanges],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RoomView]:
        """Change a room: an admin its words, the owner its policy and its life as well."""
        given = {
            name: value
            for name, value in msgspec.structs.asdict(data).items()
            if value is not UNSET
        }
        change = partial(change_room, person=caller, room_id=room_id, changes=given)
        work = screened(parts.posts.rules, change, *_words(data))
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=RoomView.of, status=200
            )
        )

    @post("/{room_id:uuid}/archive", operation_id="archiveRoom", status_code=200)
    async def archive(
        self, room_id: FromPath[UUID], caller: Caller, parts: Parts, optional_once: OnceOptional
    ) -> Response[RoomView]:
        """Archive a room for good: its members read on, nobody writes or comes in."""
        work = partial(archive_room, person=caller, room_id=room_id)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=RoomView.of, status=200
            )
        )

    @get("/{room_id:uuid}/sub-rooms", operation_id="listSubRooms")
    async def parts_of(
        self,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> RoomPage:
        """List the parts of a room; its members may join them without an invite."""
        found = await read_sub_rooms(
            parts.db,
            caller,
            room_id,
            after=position(cursor, start=FIRST),
            limit=limit + 1,
        )
        rows, after = cut(found, limit, lambda one: one.room.id)
        return RoomPage([RoomView.of(one) for one in rows], after)


def _words(given: RoomGiven | RoomChanges) -> tuple[object, ...]:
    """Return what others will read of it."""
    return given.title, given.about, given.category, given.region


def _made(made: RoomMade, *, public_url: str, language: str) -> RoomMadeView:
    room = made.room
    may = permits(room, made.member, now=room.created_at)
    return RoomMadeView(
        **{name: getattr(room, name) for name in room.__struct_fields__},
        permits=permits_of(may),
        me=me_in_room(room, made.member),
        invite_code=shown(made.code),
        share=share_room(
            room.title,
            made.code,
            public_url=public_url,
            language=language,
            qr_code=made.qr_code,
        ),
    )
