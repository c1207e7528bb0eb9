"""What handlers ask for by name: who is calling, under which key, and the opened parts.

Who is calling is settled by guards, before the body is looked at (refusals have an order:
401, 403, 400 …); `app/web/routes.py` puts the guard on every handler that names a `caller`.
"""

import hashlib
import re
from typing import Annotated, Any, Final

import msgspec
from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.di import NamedDependency, Provide
from litestar.handlers import BaseRouteHandler
from litestar.params import HeaderParameter
from litestar.types import Scope

from app.actions.access import Person
from app.actions.idempotency import Answer, Once
from app.actions.read_access_token import RevokedSessions, read_access_token
from app.store.database import Database
from app.wiring import Wiring
from domain.errors import IdempotencyKeyMissingError, UnauthenticatedError

Connection = ASGIConnection[Any, Any, Any, Any]
AnyRequest = Request[Any, Any, Any]

Caller = NamedDependency[Person]
"""The logged-in person; without one the request is refused with 401."""
OptionalCaller = NamedDependency[Person | None]
"""The logged-in person, or None for a stranger; a wrong token is refused all the same."""
OnceRequired = NamedDependency[Once]
"""The Idempotency-Key of a call that moves money or seats."""
OnceOptional = NamedDependency[Once | None]
"""The Idempotency-Key of a call that may have one."""
Db = NamedDependency[Database]
Parts = NamedDependency[Wiring]
"""Everything that was opened at start-up."""
RequestId = NamedDependency[str]

IdempotencyKey = Annotated[
    str | None,
    HeaderParameter(
        name="Idempotency-Key",
        description="1 to 255 visible characters; the same key gives the same answer for ever.",
        required=False,
    ),
]
_KEY: Final = re.compile(r"[\x21-\x7e]{1,255}")
_BEARER: Final = "bearer "


def request_id_of(scope: Scope) -> str:
    """Return the id under which this request is logged and answered."""
    request_id: str = scope.get("state", {}).get("request_id", "")
    return request_id


def bearer_of(connection: Connection) -> str | None:
    """Return the token of `Authorization: Bearer …`, if there is one."""
    given = connection.headers.get("authorization", "")
    return given[len(_BEARER) :].strip() if given[: len(_BEARER)].lower() == _BEARER else None


def person_of(connection: Connection) -> Person | None:
    """Return who sent this request; None when no token came with it.

    Raises:
        UnauthenticatedError: the token is not ours, out of time, or of an ended session.
    """
    state = connection.scope["state"]
    if "caller" not in state:
        token = bearer_of(connection)
        state["caller"] = None if token is None else _person(connection, token)
    person: Person | None = state["caller"]
    return person


def logged_in(connection: Connection, _: BaseRouteHandler) -> None:
    """Guard: somebody is logged in.

    Raises:
        UnauthenticatedError: nobody is.
    """
    if person_of(connection) is None:
        raise UnauthenticatedError


def answered(answer: Answer) -> Response[Any]:
    """Send an answer that is kept under its key, saying so when it is not the first time."""
    headers = {"Idempotent-Replayed": "true"} if answer.replayed else {}
    return Response(
        answer.body, status_code=answer.status, media_type="application/json", headers=headers
    )


def sent(body: msgspec.Struct, *, status: int = 200) -> Response[Any]:
    """Send a body that is encoded at once, as kept answers are."""
    return Response(msgspec.json.encode(body), status_code=status, media_type="application/json")


def provide_parts(request: AnyRequest) -> Wiring:
    """Return the opened parts."""
    parts: Wiring = request.app.state.wiring
    return parts


def provide_db(request: AnyRequest) -> Database:
    """Return the database."""
    return provide_parts(request).db


def provide_request_id(request: AnyRequest) -> str:
    """Return the request's id."""
    return request_id_of(request.scope)


def provide_caller(request: AnyRequest) -> Person:
    """Return the person the guard found."""
    person = person_of(request)
    if person is None:
        raise UnauthenticatedError
    return person


def provide_optional_caller(request: AnyRequest) -> Person | None:
    """Return the person who is logged in, or None."""
    return person_of(request)


async def provide_once(request: AnyRequest, idempotency_key: IdempotencyKey = None) -> Once:
    """Return the request's key.

    Raises:
        IdempotencyKeyMissingError: there is none, or it is not 1 to 255 visible characters.
    """
    if idempotency_key is None:
        raise IdempotencyKeyMissingError
    return await _once(request, idempotency_key)


async def provide_optional_once(
    request: AnyRequest, idempotency_key: IdempotencyKey = None
) -> Once | None:
    """Return the request's key, if it has one.

    Raises:
        IdempotencyKeyMissingError: it is not 1 to 255 visible characters.
    """
    return None if idempotency_key is None else await _once(request, idempotency_key)


DEPENDENCIES: Final = {
    "parts": Provide(provide_parts, sync_to_thread=False),
    "db": Provide(provide_db, sync_to_thread=False),
    "request_id": Provide(provide_request_id, sync_to_thread=False),
    "caller": Provide(provide_caller, sync_to_thread=False),
    "optional_caller": Provide(provide_optional_caller, sync_to_thread=False),
    "once": Provide(provide_once),
    "optional_once": Provide(provide_optional_once),
}
"""By the names under which handlers ask for them."""


async def _once(request: AnyRequest, key: str) -> Once:
    if not _KEY.fullmatch(key):
        raise IdempotencyKeyMissingError("the key must have 1 to 255 visible characters")
    actor = request.scope["state"].get("actor", "anonymous")
    call = request.route_handler.operation_id
    scope = f"{actor} {call} {request.scope['path']}"
    return Once(scope, key, hashlib.sha256(await request.body()).digest())


def _person(connection: Connection, token: str) -> Person:
    parts: Wiring = connection.app.state.wiring
    revoked: RevokedSessions = connection.app.state.revoked
    person = read_access_token(
        parts.vault, revoked, token, request_id=request_id_of(connection.scope)
    )
    connection.scope["state"]["actor"] = person.actor
    return person
