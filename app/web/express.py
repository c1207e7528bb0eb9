"""The hot path beside the framework: reserving a seat, the one call that comes by the thousand.

It answers what is plain: a token of ours, a key, a body of the right shape. Anything else is
handed on, body and all, to the framework's route (`TeamBuyController.reserve`), which says what is
wrong. So there is one behaviour at two speeds; tests/web/test_express.py holds them together.
"""

import re
from typing import Any, Final
from uuid import UUID

import msgspec
from litestar import Litestar, Request

from app.actions.access import Person
from app.actions.idempotency import Once
from app.actions.read_access_token import read_access_token
from app.actions.reserve_seats import JoinAnswer
from app.web.deps import BEARER, keyed, request_id_of
from app.web.problems import answer_error
from app.web.request_trail import Message, Receive, Scope, Send
from app.web.team_buy_views import SeatView
from app.web.team_buys import SeatWanted, seat_request
from app.wiring import Wiring
from domain.errors import DomainError, UnauthenticatedError
from domain.seats import SeatRequest

OPERATION: Final = "reserveSeat"
TEMPLATE: Final = "/v1/team-buys/{team_buy_id}/seats"
BODY_BYTES_MAX: Final = 1_024
"""A plain request is far smaller; what is larger is judged by the framework."""

_PATH: Final = re.compile(r"/v1/team-buys/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/seats")
_HOST: Final = re.compile(rb"[A-Za-z0-9.-]+(:[0-9]+)?")
_NUL: Final = b"\\u0000"
_WANTED: Final = msgspec.json.Decoder(SeatWanted)
_JSON: Final = (b"content-type", b"application/json")
_REPLAYED: Final = (b"idempotent-replayed", b"true")


class Plain(msgspec.Struct, frozen=True):
    """A plain request: for which team-buy, what, and under which key."""

    team_buy_id: UUID
    wanted: SeatRequest
    once: Once


class Express:
    """ASGI middleware just around the framework."""

    def __init__(self, app: Litestar) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        path = None
        if scope["type"] == "http" and scope["method"] == "POST" and not scope.get("root_path"):
            path = _PATH.fullmatch(scope["path"])
        if path is None:
            await self.app(scope, receive, send)  # type: ignore[arg-type]
            return
        headers = dict(scope["headers"])
        body = await _whole(headers, receive)
        if body is not None:
            plain = self._plain(UUID(path[1]), scope, headers, body)
            if plain is not None:
                scope["path_template"] = TEMPLATE
                await self._reserve(plain, scope, receive, send)
                return
            receive = _again(body, receive)
        await self.app(scope, receive, send)  # type: ignore[arg-type]

    def _plain(
        self, team_buy_id: UUID, scope: Scope, headers: dict[bytes, bytes], body: bytes
    ) -> Plain | None:
        """Return the request if there is nothing to say against it, and nothing odd about it."""
        odd = len(headers) != len(scope["headers"]) or not _HOST.fullmatch(headers[b"host"])
        person = None if odd else self._person(scope, headers)
        if person is None or not person.verified or _NUL in body:
            return None
        key = headers.get(b"idempotency-key", b"").decode("latin-1")
        once = keyed(person.actor, OPERATION, scope["path"], key, body)
        try:
            wanted = seat_request(person, _WANTED.decode(body))
        except (msgspec.MsgspecError, UnicodeDecodeError, DomainError):
            return None
        return None if once is None else Plain(team_buy_id, wanted, once)

    def _person(self, scope: Scope, headers: dict[bytes, bytes]) -> Person | None:
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

    async def _reserve(self, plain: Plain, scope: Scope, receive: Receive, send: Send) -> None:
        parts: Wiring = self.app.state.wiring
        try:
            answer = await parts.joins.reserve(plain.team_buy_id, plain.wanted, plain.once)
        except Exception as error:  # noqa: BLE001  (answered as the framework would)
            request: Request[Any, Any, Any] = Request(scope, receive, send)  # type: ignore[arg-type]
            response = answer_error(request, error).to_asgi_response(app=None, request=request)
            await response(scope, receive, send)  # type: ignore[arg-type]
            return
        await _send(answer, send)


async def _send(answer: JoinAnswer, send: Send) -> None:
    body = msgspec.json.encode(SeatView.of(answer.seat))
    headers = [_JSON, (b"content-length", b"%d" % len(body))]
    if answer.replayed:
        headers.append(_REPLAYED)
    await send({"type": "http.response.start", "status": 201, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _whole(headers: dict[bytes, bytes], receive: Receive) -> bytes | None:
    """Return the whole body if it is announced as a small one and arrives."""
    announced = headers.get(b"content-length", b"")
    if b"host" not in headers or not announced.isdigit() or int(announced) > BODY_BYTES_MAX:
        return None
    message = await receive()
    body: bytes = message.get("body", b"")
    while message.get("more_body") and len(body) <= BODY_BYTES_MAX:
        message = await receive()
        body += message.get("body", b"")
    return body


def _again(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that hands out the body that was read already, then what follows."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def received() -> Message:
        return messages.pop() if messages else await receive()

    return received
