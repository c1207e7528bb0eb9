"""Invites to a room: its members' codes."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Annotated, Any, Final, Literal
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.access import check_verified
from app.actions.idempotency import answer_once
from app.actions.invite_to_room import (
    RoomInviteWanted,
    invite_to_room,
    list_room_invites,
    revoke_room_invite,
    rotate_room_invite,
)
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import LIMIT_DEFAULT, Limit
from app.web.problems import FieldProblem, language_of
from app.web.room_views import MadeRoomInviteView, RoomInviteView, made_invite
from app.web.routes import delete, get, post
from domain.room_joins import INVITE_LIFETIME, Channel

NEWEST: Final = (datetime(9000, 1, 1, tzinfo=UTC), "")


class RoomInviteGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An invite to make. `personal` is one's own word; `qr` is shown around and stops early.

    `uses_max` 0 means no limit; left out, 50 for a personal invite and none for a QR code.
    """

    channel: Literal["personal", "qr"] = "personal"
    uses_max: Annotated[int, Meta(ge=0, le=100_000)] | None = None
    expires_in_seconds: Annotated[int, Meta(ge=60, le=2_592_000)] = round(
        INVITE_LIFETIME.total_seconds()
    )


class RoomInvitePage(msgspec.Struct, frozen=True):
    """Some of a room's invites, the newest first."""

    items: Sequence[RoomInviteView]
    next_cursor: str | None


class RoomInviteController(Controller):
    """Codes that lead into a room."""

    path = "/v1/rooms/{room_id:uuid}/invites"
    tags = ("rooms",)

    @post(operation_id="inviteToRoom")
    async def create(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[RoomInviteGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
        request: Request[Any, Any, Any],
    ) -> Response[MadeRoomInviteView]:
        """Make a code of the caller's own: whoever comes by it was brought by the caller."""
        check_verified(caller)
        wanted = RoomInviteWanted(
            room_id=room_id,
            channel=Channel(data.channel),
            uses_max=data.uses_max,
            lifetime=timedelta(seconds=data.expires_in_seconds),
        )
        work = partial(invite_to_room, person=caller, wanted=wanted)
        show = partial(
            made_invite, public_url=parts.settings.public_url, language=_language(request)
        )
        return answered(await answer_once(parts.db, optional_once, work, render=show))

    @get(operation_id="listRoomInvites")
    async def list(
        self,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[str | None] = None,
    ) -> RoomInvitePage:
        """List a room's invites: all for its admins, one's own for everybody else."""
        before = NEWEST if cursor is None else _before(cursor)
        found = await list_room_invites(parts.db, caller, room_id, before=before, limit=limit + 1)
        rows = found[:limit]
        after = None
        if len(found) > limit:
            last = (rows[-1].created_at, rows[-1].code)
            after = msgspec.json.encode(last).hex()
        public_url = parts.settings.public_url
        return RoomInvitePage(
            [RoomInviteView.of(one, public_url=public_url) for one in rows], after
        )

    @delete("/{code:str}", operation_id="revokeRoomInvite", status_code=200)
    async def revoke(
        self,
        room_id: FromPath[UUID],
        code: FromPath[str],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RoomInviteView]:
        """End an invite at once: one's own, or as an admin anybody's."""
        work = partial(revoke_room_invite, person=caller, room_id=room_id, code=code)
        show = partial(RoomInviteView.of, public_url=parts.settings.public_url)
        return answered(await answer_once(parts.db, optional_once, work, render=show, status=200))

    @post("/{code:str}/rotate", operation_id="rotateRoomInvite")
    async def rotate(
        self,
        *,
        room_id: FromPath[UUID],
        code: FromPath[str],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
        request: Request[Any, Any, Any],
    ) -> Response[MadeRoomInviteView]:
        """Replace an invite by a new one of the same kind; the old code is dead."""
        check_verified(caller)
        work = partial(rotate_room_invite, person=caller, room_id=room_id, code=code)
        show = partial(
            made_invite, public_url=parts.settings.public_url, language=_language(request)
        )
        return answered(await answer_once(parts.db, optional_once, work, render=show))


def _language(request: Request[Any, Any, Any]) -> str:
    return language_of(request.headers.get("accept-language", "zh-CN"))


def _before(cursor: str) -> tuple[datetime, str]:
    try:
        at, code = msgspec.json.decode(bytes.fromhex(cursor), type=tuple[datetime, str])
        return at.astimezone(UTC), code
    except (ValueError, OverflowError, msgspec.MsgspecError) as error:
        said = FieldProblem("cursor", "This is no cursor of ours.")
        raise ValidationException(extra=[said]) from error
