"""Messages of a room: say, read, search, and how far one has read."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody, PathParameter, QueryParameter
from msgspec import Meta

from app.actions.access import Person
from app.actions.read_messages import (
    MessagesRead,
    move_read_cursor,
    read_messages,
    search_messages,
)
from app.actions.send_message import Sent, send_message
from app.web.deps import Caller, Parts, sent
from app.web.order_views import OrderView, order_view
from app.web.pages import LIMIT_DEFAULT, Limit
from app.web.routes import get, post
from app.wiring import Wiring
from domain.messages import TEXT_LENGTH_MAX, Message, MessageKind
from domain.said import Payload, Said, SaidKind

SEQ_MAX = 2**53 - 1
"""As far as every client's numbers count exactly."""

Seq = Annotated[int, Meta(ge=1, le=SEQ_MAX)]
Body = Annotated[str, Meta(max_length=TEXT_LENGTH_MAX)]
SeqPath = Annotated[int, PathParameter(ge=1, le=SEQ_MAX, description="The message's number.")]
Bound = Annotated[int | None, QueryParameter(ge=0, le=SEQ_MAX, description="A message's number.")]
Text = Annotated[str, QueryParameter(min_length=1, max_length=100, description="What to find.")]


class MessageSent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody says.

    `client_msg_id` is made by the client (UUIDv7) and kept for every repetition: it is the key
    under which the same message is numbered once. `ref_seq`: the message this one answers.
    """

    client_msg_id: UUID
    kind: SaidKind
    body: Body = ""
    ref_seq: Seq | None = None
    payload: Payload | None = None


class PostedView(msgspec.Struct, frozen=True):
    """The number a message has for ever.

    `order`: what the message asked for, and what became of it: for its sender alone. Null for
    talk, and while it is not known yet: then the room's reply tells, or a notice why not.
    """

    seq: int
    created_at: datetime
    order: OrderView | None = None


class MessageView(msgspec.Struct, frozen=True, kw_only=True):
    """One message: the same frame by list, sync and socket.

    `payload` belongs to the kind. `edited`: the body is its newest text. `hidden`: taken back or
    masked, body and payload are empty.
    """

    type: Literal["msg"]
    room: UUID
    seq: int
    sender: UUID | None
    nickname: str
    kind: MessageKind
    body: str
    ref_seq: int | None
    payload: dict[str, Any]
    client_msg_id: UUID
    at: datetime
    edited: bool
    hidden: bool


class MessagePage(msgspec.Struct, frozen=True):
    """Messages without a gap, oldest first.

    `first_seq`: the first number the caller may see. `last_seq`: the room's newest.
    """

    items: list[MessageView]
    first_seq: int
    last_seq: int


class FoundPage(msgspec.Struct, frozen=True):
    """What a search found, the newest first; go on with `before=next_before`, if it is there."""

    items: list[MessageView]
    next_before: int | None


class ReadGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The newest message somebody has seen."""

    seq: Annotated[int, Meta(ge=0, le=SEQ_MAX)]


class ReadView(msgspec.Struct, frozen=True):
    """How far somebody has read, and how many messages that leaves."""

    read_seq: int
    unread_count: int


class MessageController(Controller):
    """What is said in a room."""

    path = "/v1/rooms/{room_id:uuid}/messages"
    tags = ("messages",)

    @post(operation_id="postMessage")
    async def post(
        self, room_id: FromPath[UUID], data: JSONBody[MessageSent], caller: Caller, parts: Parts
    ) -> Response[PostedView]:
        """Say something; the same `client_msg_id` gives the same answer for ever.

        Limits are the room's policy: so many per second and member, and so many of all together.
        """
        done = await send_message(parts.db, parts, caller, room_id, said_of(data))
        view = posted_view(parts, caller, done)
        return sent(view, status=201, replayed=done.posted.replayed)

    @get(operation_id="listMessages")
    async def list(
        self,
        *,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        after: FromQuery[Bound] = None,
        before: FromQuery[Bound] = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
    ) -> Response[MessagePage]:
        """List what was said above `after`, oldest first; without it the newest, below `before`."""
        found = await read_messages(
            parts.db, caller, room_id, after=after, before=before, limit=limit
        )
        return page_of(found)

    @get("/search", operation_id="searchMessages")
    async def search(
        self,
        *,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        q: FromQuery[Text],
        before: FromQuery[Bound] = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
    ) -> Response[FoundPage]:
        """Find a text in what the caller may see, the newest first; `next_before` goes on."""
        found = await search_messages(parts.db, caller, room_id, q, before=before, limit=limit)
        return _sent(b'"next_before":%s' % msgspec.json.encode(found.next_before), found.items)


class ReadController(Controller):
    """How far somebody has read."""

    path = "/v1/rooms/{room_id:uuid}/read"
    tags = ("messages",)

    @post(operation_id="moveReadCursor", status_code=200)
    async def move(
        self, room_id: FromPath[UUID], data: JSONBody[ReadGiven], caller: Caller, parts: Parts
    ) -> ReadView:
        """Move the caller's cursor forward; an older number changes nothing."""
        cursor = await move_read_cursor(parts.db, caller, room_id, data.seq)
        return ReadView(cursor.read_seq, cursor.unread_count)


def posted_view(parts: Wiring, caller: Person, done: Sent) -> PostedView:
    """Show a message's number, and what became of what it asked for."""
    order = None if done.order is None else order_view(parts, caller.shopper_id, done.order)
    return PostedView(done.posted.seq, done.posted.created_at, order)


def said_of(given: MessageSent) -> Said:
    """Return what a request says."""
    return Said(
        client_msg_id=given.client_msg_id,
        kind=given.kind,
        body=given.body,
        ref_seq=given.ref_seq,
        payload=given.payload or Payload(),
    )


def page_of(found: MessagesRead) -> Response[Any]:
    """Answer with a page of messages."""
    bounds = b'"first_seq":%d,"last_seq":%d' % (found.first_seq, found.last_seq)
    return _sent(bounds, found.items)


def _sent(bounds: bytes, items: Iterable[Message]) -> Response[Any]:
    """Answer with the very frames that the socket sends."""
    body = b",".join(map(msgspec.json.encode, items))
    return encoded(b'{"items":[' + body + b"]," + bounds + b"}")


def encoded(body: bytes) -> Response[Any]:
    """Answer with a body that is JSON already."""
    return Response(body, media_type="application/json")
