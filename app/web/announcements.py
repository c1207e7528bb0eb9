"""Announcements in a room: made by those who run it, confirmed by those who are in it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Annotated, Final, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from app.actions.announce import (
    Announcement,
    acknowledge,
    announce,
    list_announcements,
    read_announcement,
)
from app.actions.answer_and_ring import answer_and_ring
from app.actions.idempotency import answer_once
from app.actions.screen_words import screened
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import LIMIT_DEFAULT, Limit
from app.web.problems import FieldProblem
from app.web.routes import get, post
from domain.messages import TEXT_LENGTH_MAX

Body = Annotated[str, Meta(min_length=1, max_length=TEXT_LENGTH_MAX, pattern=r"\S")]
SEQ_MAX: Final = (1 << 62) - 1
Before = Annotated[
    int | None, QueryParameter(ge=1, le=SEQ_MAX, description="Only those below this number.")
]


class AnnouncementWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to announce; `strong` rings for everybody and asks to be confirmed."""

    body: Body
    strong: bool = False
    ack_until: datetime | None = None


class ReachView(msgspec.Struct, frozen=True):
    """Of those who are in the room: how many could see it, have read so far, have confirmed."""

    members_count: int
    read_count: int
    acked_count: int


class AnnouncementView(msgspec.Struct, frozen=True, kw_only=True):
    """An announcement; `reach` for those who run the room, and only when asked for one."""

    seq: int
    sender: UUID | None
    nickname: str
    body: str
    strong: bool
    ack_until: datetime | None
    acked_at: datetime | None
    at: datetime
    reach: ReachView | None

    @classmethod
    def of(cls, one: Announcement) -> Self:
        """Show an announcement to whom it was read for."""
        reach = one.reach
        return cls(
            seq=one.row.seq,
            sender=one.row.sender_id,
            nickname=one.row.nickname,
            body=one.row.body,
            strong=one.announced.strong,
            ack_until=one.announced.ack_until,
            acked_at=one.row.acked_at,
            at=one.row.created_at,
            reach=(
                None
                if reach is None
                else ReachView(reach.members_count, reach.read_count, reach.acked_count)
            ),
        )


class AnnouncementList(msgspec.Struct, frozen=True):
    """Announcements, the newest first; ask again with `before` the last one's number."""

    items: Sequence[AnnouncementView]


class AnnouncementController(Controller):
    """Announcements of one room."""

    path = "/v1/rooms/{room_id:uuid}/announcements"
    tags = ("rooms",)

    @get(operation_id="listAnnouncements")
    async def list(
        self,
        *,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        before: Before = None,
        limit: Limit = LIMIT_DEFAULT,
    ) -> AnnouncementList:
        """List what was announced."""
        found = await list_announcements(parts.db, caller, room_id, before_seq=before, limit=limit)
        return AnnouncementList([AnnouncementView.of(one) for one in found])

    @post(operation_id="announce")
    async def announce(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[AnnouncementWanted],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[AnnouncementView]:
        """Announce something; a strong one reaches also those who silenced the room."""
        announced = partial(
            announce,
            person=caller,
            room_id=room_id,
            body=data.body,
            strong=data.strong,
            ack_until=None if data.ack_until is None else _instant(data.ack_until),
        )
        work = screened(parts.posts.rules, announced, data.body)
        answer = await answer_and_ring(
            parts.db, parts.posts, optional_once, work, render=AnnouncementView.of, status=201
        )
        parts.posts.ring_for_notices()
        return answered(answer)

    @get("/{seq:int}", operation_id="readAnnouncement")
    async def read(
        self, room_id: FromPath[UUID], seq: FromPath[int], caller: Caller, parts: Parts
    ) -> AnnouncementView:
        """Read one; those who run the room see whom it has reached."""
        return AnnouncementView.of(
            await read_announcement(parts.db, caller, room_id, min(seq, SEQ_MAX))
        )

    @post("/{seq:int}/ack", operation_id="acknowledgeAnnouncement", status_code=200)
    async def ack(
        self,
        *,
        room_id: FromPath[UUID],
        seq: FromPath[int],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[AnnouncementView]:
        """Confirm a strong announcement."""
        work = partial(acknowledge, person=caller, room_id=room_id, seq=min(seq, SEQ_MAX))
        return answered(
            await answer_once(parts.db, optional_once, work, render=AnnouncementView.of, status=200)
        )


def _instant(given: datetime) -> datetime:
    """Return an instant in UTC.

    Raises:
        ValidationException: it lies outside the calendar, or has no offset.
    """
    try:
        if given.tzinfo is not None:
            return given.astimezone(UTC)
    except OverflowError:
        pass
    raise ValidationException(extra=[FieldProblem("/ack_until", "An instant with its offset.")])
