"""One message: read it and its thread, change it, take it back, mark it, vote, open its seat."""

from datetime import datetime
from functools import partial
from typing import Annotated, Any, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.answer_and_ring import answer_and_ring
from app.actions.edit_message import EditWanted, edit_message
from app.actions.mark_message import Marked, mark_message
from app.actions.open_seat_of_message import open_seat_of_message
from app.actions.read_messages import read_message, read_thread
from app.actions.recall_message import recall_message
from app.actions.vote_in_poll import PollAt, read_poll, vote_in_poll
from app.web.deps import NO_CONTENT, Caller, OnceOptional, Parts, answered, sent
from app.web.messages import (
    Body,
    Bound,
    MessagePage,
    MessageView,
    PostedView,
    SeqPath,
    encoded,
    page_of,
)
from app.web.pages import LIMIT_DEFAULT, Limit
from app.web.routes import delete, get, patch, post
from app.web.team_buy_views import SeatView
from domain.polls import OPTIONS_MAX
from domain.questions import Mark


class EditGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A message's new text; the same `client_msg_id` again is the same edit."""

    client_msg_id: UUID
    body: Body


class MarkGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a message is: a question, the answer to the one it replies to, or neither."""

    mark: Mark


class VoteGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The numbers of the options voted for, from 0; none: the vote is withdrawn."""

    choices: Annotated[tuple[int, ...], Meta(max_length=OPTIONS_MAX)]


class MarkView(msgspec.Struct, frozen=True):
    """What a message is now."""

    mark: Mark

    @classmethod
    def of(cls, marked: Marked) -> Self:
        """Show a mark."""
        return cls(marked.mark)


class PollView(msgspec.Struct, frozen=True, kw_only=True):
    """How a poll stands: votes per option, how many voted, and the caller's own choices."""

    seq: int
    options: list[str]
    counts: list[int]
    voters_count: int
    choices_max: int
    mine: list[int]
    closes_at: datetime | None
    closed: bool

    @classmethod
    def of(cls, one: PollAt) -> Self:
        """Show a poll."""
        return cls(
            seq=one.seq,
            options=list(one.options),
            counts=list(one.counts),
            voters_count=one.voters_count,
            choices_max=one.choices_max,
            mine=list(one.mine),
            closes_at=one.closes_at,
            closed=one.closed,
        )


class Nothing(msgspec.Struct, frozen=True):
    """There is nothing to say."""


class OneMessageController(Controller):
    """One message: read it, and act upon it; an act is a message of its own that points at it."""

    path = "/v1/rooms/{room_id:uuid}/messages/{seq:int}"
    tags = ("messages",)

    @get(operation_id="getMessage")
    async def read(
        self, room_id: FromPath[UUID], seq: FromPath[SeqPath], caller: Caller, parts: Parts
    ) -> Response[MessageView]:
        """Return one message."""
        found = await read_message(parts.db, caller, room_id, seq)
        return encoded(msgspec.json.encode(found))

    @get("/thread", operation_id="getThread")
    async def thread(
        self,
        *,
        room_id: FromPath[UUID],
        seq: FromPath[SeqPath],
        caller: Caller,
        parts: Parts,
        after: FromQuery[Bound] = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
    ) -> Response[MessagePage]:
        """Return a message and all that was said to it, directly or in turn, oldest first."""
        found = await read_thread(parts.db, caller, room_id, seq, after=after or 0, limit=limit)
        return page_of(found)

    @patch(operation_id="editMessage")
    async def edit(
        self,
        *,
        room_id: FromPath[UUID],
        seq: FromPath[SeqPath],
        data: JSONBody[EditGiven],
        caller: Caller,
        parts: Parts,
    ) -> Response[PostedView]:
        """Change the text of one's own message; readers see that it was edited.

        Answers with the number of the edit.
        """
        wanted = EditWanted(seq=seq, client_msg_id=data.client_msg_id, body=data.body)
        done = await edit_message(parts.db, parts.posts, caller, room_id, wanted)
        view = PostedView(done.seq, done.created_at)
        return sent(view, replayed=done.replayed)

    @delete(operation_id="recallMessage")
    async def recall(
        self,
        *,
        room_id: FromPath[UUID],
        seq: FromPath[SeqPath],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[None]:
        """Take a message back: one's own for two minutes, any as an admin."""
        work = partial(recall_message, person=caller, room_id=room_id, seq=seq)
        answer = await answer_and_ring(
            parts.db,
            parts.posts,
            optional_once,
            work,
            render=lambda _: Nothing(),
            status=NO_CONTENT,
        )
        return answered(answer)

    @post("/mark", operation_id="markMessage", status_code=200)
    async def mark(
        self,
        *,
        room_id: FromPath[UUID],
        seq: FromPath[SeqPath],
        data: JSONBody[MarkGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[MarkView]:
        """Mark a question or its answer, or take the mark; the leader hears of open questions."""
        work = partial(mark_message, person=caller, room_id=room_id, seq=seq, mark=data.mark)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=MarkView.of, status=200
            )
        )

    @get("/poll", operation_id="getPoll")
    async def poll(
        self, room_id: FromPath[UUID], seq: FromPath[SeqPath], caller: Caller, parts: Parts
    ) -> PollView:
        """Return how a poll stands."""
        return PollView.of(await read_poll(parts.db, caller, room_id, seq))

    @post("/votes", operation_id="voteInPoll", status_code=200)
    async def vote(
        self,
        *,
        room_id: FromPath[UUID],
        seq: FromPath[SeqPath],
        data: JSONBody[VoteGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[PollView]:
        """Vote; one vote per member, which may be changed until the poll closes."""
        work = partial(vote_in_poll, person=caller, room_id=room_id, seq=seq, choices=data.choices)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=PollView.of, status=200
            )
        )

    @get("/seat", operation_id="getSeatOfMessage")
    async def seat(
        self, room_id: FromPath[UUID], seq: FromPath[SeqPath], caller: Caller, parts: Parts
    ) -> Response[Any]:
        """Return the seat a message is about: to its shopper, the leader and staff."""
        return sent(SeatView.of(await open_seat_of_message(parts.db, caller, room_id, seq)))
