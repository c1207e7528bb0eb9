"""Notices: what one person is told of, besides what their rooms say."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromQuery, JSONBody

from app.actions.idempotency import answer_once
from app.actions.read_notices import Notice, mark_notices_read, read_notices
from app.store.database import Tx
from app.web.deps import Caller, Db, OnceOptional, answered
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, post


class NoticeView(msgspec.Struct, frozen=True):
    """A notice; `code` says what it is about, `payload` has its facts."""

    id: UUID
    room_id: UUID
    code: str
    payload: dict[str, Any]
    created_at: datetime

    @classmethod
    def of(cls, one: Notice) -> "NoticeView":
        """Show a notice."""
        payload = msgspec.json.decode(one.payload, type=dict[str, Any])
        return cls(one.id, one.room_id, one.code, payload, one.created_at)


class NoticePage(msgspec.Struct, frozen=True):
    """Some of a person's unread notices, the oldest first."""

    items: Sequence[NoticeView]
    next_cursor: str | None


class NoticesRead(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Read up to and with this one."""

    until: UUID


class NoticeController(Controller):
    """The notices of the caller."""

    path = "/v1/me/notices"
    tags = ("people",)

    @get(operation_id="listNotices")
    async def list(
        self,
        caller: Caller,
        db: Db,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> NoticePage:
        """List what the caller has not read yet."""
        after = position(cursor, start=FIRST)
        found = await read_notices(db, caller, after=after, limit=limit + 1)
        rows, more = cut(found, limit, lambda one: one.id)
        return NoticePage([NoticeView.of(one) for one in rows], more)

    @post("/read", operation_id="markNoticesRead", status_code=200)
    async def read(
        self, data: JSONBody[NoticesRead], caller: Caller, db: Db, optional_once: OnceOptional
    ) -> Response[NoticesRead]:
        """Mark the caller's notices as read."""

        async def work(tx: Tx) -> NoticesRead:
            await mark_notices_read(tx, person=caller, until=data.until)
            return data

        return answered(
            await answer_once(db, optional_once, work, render=lambda one: one, status=200)
        )
