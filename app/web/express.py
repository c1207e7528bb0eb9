"""Hot paths beside the framework: reserving a seat and posting a message come by the thousand.

Answered here is what is plain: a token of ours, a body of the right shape and, for a seat, a key.
Anything else is handed on, body and all, to the framework's route (`TeamBuyController.reserve`,
`MessageController.post`), which says what is wrong. So there is one behaviour at two speeds;
tests/web/test_express.py holds them together.
"""

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final
from uuid import UUID

import msgspec
from litestar import Litestar, Request

from app.actions.access import Person
from app.actions.read_access_token import read_access_token
from app.actions.send_message import send_message
from app.web.deps import BEARER, keyed, request_id_of
from app.web.messages import MessageSent, posted_view, said_of
from app.web.problems import answer_error
from app.web.request_trail import Message, Receive, Scope, Send
from app.web.team_buy_views import SeatView
from app.web.team_buys import SeatWanted, seat_request
from app.wiring import Wiring
from domain.errors import DomainError, UnauthenticatedError

_ID: Final = r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
_HOST: Final = re.compile(rb"[A-Za-z0-9.-]+(:[0-9]+)?")
_NUL: Final = b"\\u0000"
_JSON: Final = (b"content-type", b"application/json")
_REPLAYED: Final = (b"idempotent-replayed", b"true")

Headers = dict[bytes, bytes]
Answered = tuple[msgspec.Struct, bool]
"""The body, and whether it is a first answer once more."""


class Plain(msgspec.Struct, frozen=True):
    """A plain request: from whom, about what, and everything that was sent."""

    person: Person
    subject_id: UUID
    path: str
    headers: Headers
    body: bytes


Work = Callable[[Wiring], Awaitable[Answered]]


class Lane(msgspec.Struct, frozen=True):
    """One route that has a hot path; `work` returns None for what the framework shall judge."""

    path: re.Pattern[str]
    template: str
    body_bytes_max: int
    """A plain request is smaller; what is larger is judged by the framework."""
    work: Callable[[Plain], Work | None]


_SEAT: Final = msgspec.json.Decoder(SeatWanted)
_SAID: Final = msgspec.json.Decoder(MessageSent)


def _reserve(plain: Plain) -> Work | None:
    key = plain.headers.get(b"idempotency-key", b"").decode("latin-1")
    once = keyed(plain.person.actor, "reserveSeat", plain.path, key, plain.body)
    wanted = seat_request(plain.person, _SEAT.decode(plain.body))
    if once is None:
        return None

    async def work(parts: Wiring) -> Answered:
        answer = await parts.joins.reserve(plain.subject_id, wanted, once)
        return SeatView.of(answer.seat), answer.replayed

    return work


def _say(plain: Plain) -> Work:
    said = said_of(_SAID.decode(plain.body))

    async def work(parts: Wiring) -> Answered:
        done = await send_message(parts.db, parts, plain.person, plain.subject_id, said)
        return posted_view(parts, plain.person, done), done.posted.replayed

    return work


LANES: Final = (
    Lane(
        path=re.compile(f"/v1/team-buys/{_ID}/seats"),
        template="/v1/team-buys/{team_buy_id}/seats",
        body_bytes_max=1_024,
        work=_reserve,
    ),
    Lane(
        path=re.compile(f"/v1/rooms/{_ID}/messages"),
        template="/v1/rooms/{room_id}/messages",
        body_bytes_max=16_384,
        work=_say,
    ),
)


class Express:
    """ASGI middleware just around the framework."""

    def __init__(self, app: Litestar) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] == "http" and scope["method"] == "POST" and not scope.get("root_path"):
            for lane in LANES:
                found = lane.path.fullmatch(scope["path"])
                if found is not None:
                    await self._serve(lane, UUID(found[1]), scope, receive, send)
                    return
        await self.app(scope, receive, send)  # type: ignore[arg-type]

    async def _serve(
        self, lane: Lane, subject_id: UUID, scope: Scope, receive: Receive, send: Send
    ) -> None:
        headers = dict(scope["headers"])
        body = await _whole(headers, receive, bytes_max=lane.body_bytes_max)
        if body is not None:
            work = self._work(lane, subject_id, scope, headers, body)
            if work is not None:
                scope["path_template"] = lane.template
                await self._answer(work, scope, receive, send)
                return
            receive = _again(body, receive)
        await self.app(scope, receive, send)  # type: ignore[arg-type]

    def _work(
        self, lane: Lane, subject_id: UUID, scope: Scope, headers: Headers, body: bytes
    ) -> Work | None:
        """Return what to do if there is nothing to say against it, and nothing odd about it."""
        odd = len(headers) != len(scope["headers"]) or not _HOST.fullmatch(headers[b"host"])
        person = None if odd else self._person(scope, headers)
        if person is None or not person.verified or _NUL in body:
            return None
        try:
            return lane.work(Plain(person, subject_id, scope["path"], headers, body))
        except (msgspec.MsgspecError, UnicodeDecodeError, DomainError):
            return None

    def _person(self, scope: Scope, headers: Headers) -> Person | None:
        given = headers.get(b"authorization", b"").decode("latin-1")
        if given[: len(BEARER)].lower() != BEARER:
            return None
        parts: Wiring = self.app.state.wiring
        token = given[len(BEARER) :].strip()
        try:
            return read_access_token(
                parts.vault, self.app.state.revoked, token, request_id=request_id_of(scope)
            )
        except UnauthenticatedError:
            return None

    async def _answer(self, work: Work, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            view, replayed = await work(self.app.state.wiring)
        except Exception as error:  # noqa: BLE001  (answered as the framework would)
            request: Request[Any, Any, Any] = Request(scope, receive, send)  # type: ignore[arg-type]
            response = answer_error(request, error).to_asgi_response(app=None, request=request)
            await response(scope, receive, send)  # type: ignore[arg-type]
            return
        await _send(view, send, replayed=replayed)


async def _send(view: msgspec.Struct, send: Send, *, replayed: bool) -> None:
    body = msgspec.json.encode(view)
    headers = [_JSON, (b"content-length", b"%d" % len(body))]
    if replayed:
        headers.append(_REPLAYED)
    await send({"type": "http.response.start", "status": 201, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _whole(headers: Headers, receive: Receive, *, bytes_max: int) -> bytes | None:
    """Return the whole body if it is announced as a small one and arrives."""
    announced = headers.get(b"content-length", b"")
    if b"host" not in headers or not announced.isdigit() or int(announced) > bytes_max:
        return None
    message = await receive()
    body: bytes = message.get("body", b"")
    while message.get("more_body") and len(body) <= bytes_max:
        message = await receive()
        body += message.get("body", b"")
    return body


def _again(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that hands out the body that was read already, then what follows."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def received() -> Message:
        return messages.pop() if messages else await receive()

    return received
