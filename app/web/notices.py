"""A person's own notices: what rang for them."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import JSONBody
from msgspec import UNSET, UnsetType

from app.actions.choose_notices import NoticeChoices, choose_notices, read_notice_choices
from app.actions.idempotency import answer_once
from app.actions.read_inboxes import read_inboxes
from app.actions.read_notices import Notice, Seen, read_notices, see_notices
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, patch, post
from domain.inboxes import Inbox
from domain.notices import NoticeKind


class NoticeView(msgspec.Struct, frozen=True):
    """Something to know; `code` says what, the ids where, `body` what people wrote."""

    id: UUID
    code: str
    room_id: UUID | None
    ref_seq: int | None
    created_at: datetime
    body: str
    team_buy_id: UUID | None

    @classmethod
    def of(cls, notice: Notice) -> Self:
        """Show a notice."""
        return cls(
            notice.id,
            notice.code,
            notice.room_id,
            notice.ref_seq,
            notice.created_at,
            notice.body,
            notice.team_buy_id,
        )


class NoticePage(msgspec.Struct, frozen=True):
    """A page of notices."""

    items: Sequence[NoticeView]
    next_cursor: str | None


class SeenWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The newest notice that was seen."""

    until: UUID


class SeenView(msgspec.Struct, frozen=True):
    """How many were new until now."""

    seen_count: int

    @classmethod
    def of(cls, seen: Seen) -> Self:
        """Show it."""
        return cls(seen.count)


class InboxView(msgspec.Struct, frozen=True):
    """One inbox; `system` holds notices and no rooms."""

    inbox: Inbox
    rooms_count: int
    unread_count: int


class InboxList(msgspec.Struct, frozen=True):
    """Every inbox, also the empty ones."""

    items: Sequence[InboxView]


class InboxController(Controller):
    """What is new for the logged-in person."""

    path = "/v1/me/inboxes"
    tags = ("people",)

    @get(operation_id="listInboxes")
    async def list(self, caller: Caller, parts: Parts) -> InboxList:
        """List official, leaders', support's and groups' messages apart, with what is unread."""
        return InboxList(
            [
                InboxView(one.inbox, one.rooms_count, one.unread_count)
                for one in await read_inboxes(parts.db, caller)
            ]
        )


class KindsHeard(msgspec.Struct, frozen=True, kw_only=True):
    """What one hears of: announcements of rooms, campaigns that open, open questions, reminders."""

    announcements: bool
    campaigns: bool
    questions: bool
    reminders: bool


class NoticeChoicesView(msgspec.Struct, frozen=True):
    """What one hears of, by channel; orders, money, one's account and strong announcements come."""

    in_app: KindsHeard

    @classmethod
    def of(cls, choices: NoticeChoices) -> Self:
        """Show them."""
        return cls(KindsHeard(**{kind.value: on for kind, on in choices.in_app.items()}))


class KindsChosen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What changes; what is left out stays."""

    announcements: bool | UnsetType = UNSET
    campaigns: bool | UnsetType = UNSET
    questions: bool | UnsetType = UNSET
    reminders: bool | UnsetType = UNSET


class NoticeChoicesGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one wants to hear of."""

    in_app: KindsChosen


class NoticeChoiceController(Controller):
    """What the logged-in person wants to hear of."""

    path = "/v1/me/notifications"
    tags = ("people",)

    @get(operation_id="readNoticeChoices")
    async def read(self, caller: Caller, parts: Parts) -> NoticeChoicesView:
        """Read what one hears of: everything, until one says otherwise."""
        return NoticeChoicesView.of(await read_notice_choices(parts.db, caller))

    @patch(operation_id="chooseNotices")
    async def choose(
        self,
        data: JSONBody[NoticeChoicesGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[NoticeChoicesView]:
        """Choose what to hear of from now on; one room is silenced in its membership."""
        wanted = {
            NoticeKind(name): on
            for name, on in msgspec.structs.asdict(data.in_app).items()
            if on is not UNSET
        }
        work = partial(choose_notices, person=caller, wanted=wanted)
        return answered(
            await answer_once(
                parts.db, optional_once, work, render=NoticeChoicesView.of, status=200
            )
        )


class NoticeController(Controller):
    """The logged-in person's notices."""

    path = "/v1/me/notices"
    tags = ("people",)

    @get(operation_id="listNotices")
    async def list(
        self, caller: Caller, parts: Parts, limit: Limit = LIMIT_DEFAULT, cursor: Cursor = None
    ) -> NoticePage:
        """List what one has not seen yet, the newest first."""
        before = position(cursor, start=LAST)
        found = await read_notices(parts.db, caller, before=before, limit=limit + 1)
        shown, after = cut(found, limit, lambda one: one.id)
        return NoticePage([NoticeView.of(one) for one in shown], after)

    @post("/seen", operation_id="seeNotices", status_code=200)
    async def see(
        self,
        data: JSONBody[SeenWanted],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[SeenView]:
        """Say that one has seen everything up to a notice."""
        work = partial(see_notices, person=caller, until=data.until)
        return answered(
            await answer_once(parts.db, optional_once, work, render=SeenView.of, status=200)
        )
