"""Messages for later: said at an instant, or so long before a campaign opens."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Annotated, Final
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.access import check_verified
from app.actions.idempotency import answer_once
from app.actions.schedule_message import (
    Scheduled,
    ScheduleWanted,
    call_off,
    read_scheduled,
    schedule_message,
)
from app.actions.screen_words import screened
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.problems import FieldProblem
from app.web.routes import delete, get, post
from domain.messages import TEXT_LENGTH_MAX

BEFORE_SECONDS_MAX: Final = 30 * 86_400

Body = Annotated[str, Meta(min_length=1, max_length=TEXT_LENGTH_MAX, pattern=r"\S")]
Before = Annotated[int, Meta(ge=0, le=BEFORE_SECONDS_MAX)]
Instant = Annotated[datetime, Meta(tz=True)]


class ScheduleGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What to say, and when: at `due_at`, or `before_seconds` before a campaign opens."""

    body: Body
    due_at: Instant | None = None
    campaign_id: UUID | None = None
    before_seconds: Before = 0


class ScheduledView(msgspec.Struct, frozen=True):
    """A message that waits for its time."""

    id: UUID
    kind: str
    body: str
    campaign_id: UUID | None
    due_at: datetime

    @classmethod
    def of(cls, one: Scheduled) -> "ScheduledView":
        """Show a message that waits."""
        return cls(one.id, one.kind, one.body, one.campaign_id, one.due_at)


class ScheduledPage(msgspec.Struct, frozen=True):
    """What waits in a room, in the order in which it was written down."""

    items: Sequence[ScheduledView]
    next_cursor: str | None


class ScheduledMessageController(Controller):
    """What waits in a room, for its admins."""

    path = "/v1/rooms/{room_id:uuid}/scheduled-messages"
    tags = ("rooms",)

    @post(operation_id="scheduleMessage")
    async def schedule(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[ScheduleGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[ScheduledView]:
        """Write a message down for later."""
        check_verified(caller)
        if (data.due_at is None) == (data.campaign_id is None):
            said = FieldProblem("", "Name one of due_at and campaign_id.")
            raise ValidationException(extra=[said])
        wanted = ScheduleWanted(
            room_id=room_id,
            body=data.body,
            due_at=data.due_at,
            campaign_id=data.campaign_id,
            before=timedelta(seconds=data.before_seconds),
        )
        scheduled = partial(schedule_message, person=caller, wanted=wanted)
        work = screened(parts.posts.rules, scheduled, data.body)
        return answered(await answer_once(parts.db, optional_once, work, render=ScheduledView.of))

    @get(operation_id="listScheduledMessages")
    async def list(
        self,
        *,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> ScheduledPage:
        """List what waits."""
        after = position(cursor, start=FIRST)
        found = await read_scheduled(parts.db, caller, room_id, after=after, limit=limit + 1)
        rows, more = cut(found, limit, lambda one: one.id)
        return ScheduledPage([ScheduledView.of(one) for one in rows], more)

    @delete("/{scheduled_id:uuid}", operation_id="callOffMessage", status_code=200)
    async def call_off(
        self,
        *,
        room_id: FromPath[UUID],
        scheduled_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[ScheduledView]:
        """Call off a message that was not posted yet."""
        work = partial(call_off, person=caller, room_id=room_id, scheduled_id=scheduled_id)
        return answered(
            await answer_once(parts.db, optional_once, work, render=ScheduledView.of, status=200)
        )
