"""What handlers ask for by name: who is calling, under which key, and the opened parts.

Who is calling is settled by guards, before the body is looked at (refusals have an order:
401, 403, 400 …); `app/web/routes.py` puts the guard on every handler that names a `caller`.

Two dependencies that do not need each other are run by the framework as tasks, which costs more
than they do (about 0.1 ms): a hot handler takes its request and calls `provide_caller`,
`provide_parts` and `once_of` itself.
"""

import hashlib
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any, Final
from uuid import UUID

import msgspec
from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.di import NamedDependency, Provide
from litestar.handlers import BaseRouteHandler
from litestar.params import HeaderParameter

from app.actions.access import FinanceActor, Person, check_role
from app.actions.idempotency import Answer, Once
from app.actions.open_books import KEY_PREFIX, open_books_as_staff, open_books_with_key
from app.actions.read_access_token import RevokedSessions, read_access_token
from app.settings import Settings
from app.store.database import Database
from app.wiring import Wiring
from domain.errors import (
    IdempotencyKeyMissingError,
    ScopeMissingError,
    UnauthenticatedError,
)
from domain.roles import Need

Connection = ASGIConnection[Any, Any, Any, Any]
AnyRequest = Request[Any, Any, Any]

Caller = NamedDependency[Person]
"""The logged-in person; without one the request is refused with 401."""
OptionalCaller = NamedDependency[Person | None]
"""The logged-in person, or None for a stranger; a wrong token is refused all the same."""
FinanceCaller = NamedDependency[FinanceActor]
"""A finance key or finance staff; the route has the guard `keeps_books(scope)`."""
OnceRequired = NamedDependency[Once]
"""The Idempotency-Key of a call that moves money or seats."""
OnceOptional = NamedDependency[Once | None]
"""The Idempotency-Key of a call that may have one."""
Db = NamedDependency[Database]
Parts = NamedDependency[Wiring]
"""Everything that was opened at start-up."""
RequestId = NamedDependency[str]

KEY_NAME: Final = "Idempotency-Key"
KEY_LENGTH_MAX: Final = 255
KEY_PATTERN: Final = "^[!-~]+$"
"""Visible ASCII, nothing else: a key is compared byte by byte."""

IdempotencyKey = Annotated[
    str | None,
    HeaderParameter(
        name=KEY_NAME,
        description="1 to 255 visible characters; the same key gives the same answer for ever.",
        required=False,
    ),
]
NO_CONTENT: Final = 204
_KEY: Final = re.compile(rf"[!-~]{{1,{KEY_LENGTH_MAX}}}")
BEARER: Final = "bearer "
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1"})


def request_id_of(scope: Mapping[str, Any]) -> str:
    """Return the id under which this request is logged and answered."""
    request_id: str = scope.get("state", {}).get("request_id", "")
    return request_id


def bearer_of(connection: Connection) -> str | None:
    """Return the token of `Authorization: Bearer …`, if there is one."""
    given = connection.headers.get("authorization", "")
    return given[len(BEARER) :].strip() if given[: len(BEARER)].lower() == BEARER else None


def network_of(connection: Connection, *, trusted_proxy_count: int) -> str:
    """Return the caller's address: what our own proxies saw, never what a caller claims.

    Each proxy of ours appends whom it heard from, so with two of them the second entry from the
    right is the caller; what stands further left was typed by somebody else.
    """
    client = connection.scope.get("client")
    seen = client[0] if client else ""
    if trusted_proxy_count:
        said = connection.headers.get("x-forwarded-for", "").split(",")
        if len(said) >= trusted_proxy_count:
            return said[-trusted_proxy_count].strip()
    return seen


def limited_network_of(connection: Connection, settings: Settings) -> str | None:
    """Return the address that limits count by; None for this machine itself in development."""
    network = network_of(connection, trusted_proxy_count=settings.trusted_proxy_count)
    return None if not settings.is_production and network in _LOOPBACK else network


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


async def logged_in(connection: Connection, _: BaseRouteHandler) -> None:
    """Guard: somebody is logged in. A coroutine, or it would be run in a thread.

    Raises:
        UnauthenticatedError: nobody is.
    """
    if person_of(connection) is None:
        raise UnauthenticatedError


def may(need: Need) -> Callable[[Connection, BaseRouteHandler], Awaitable[None]]:
    """Return a guard: whoever works for the path's merchant has a role that allows `need`.

    Strangers pass: the action tells them that nothing is there.
    """

    async def allowed(connection: Connection, _: BaseRouteHandler) -> None:
        person = person_of(connection)
        if person is None:
            raise UnauthenticatedError
        parts: Wiring = connection.app.state.wiring
        merchant_id: UUID = connection.path_params["merchant_id"]
        await check_role(parts.db, person, merchant_id, need)

    return allowed


def keeps_books(*scopes: str) -> Callable[[Connection, BaseRouteHandler], Awaitable[None]]:
    """Return a guard: a finance key with one of these scopes, or somebody who is finance staff.

    Raises:
        UnauthenticatedError: neither a key that works nor somebody logged in.
        RoleMissingError: somebody who keeps nobody's books.
        ScopeMissingError: a key with none of these scopes.
    """

    async def allowed(connection: Connection, _: BaseRouteHandler) -> None:
        actor = await _finance_actor(connection)
        connection.scope["state"]["actor"] = actor.actor
        connection.scope["state"]["finance"] = actor
        if actor.scopes.isdisjoint(scopes):
            raise ScopeMissingError

    return allowed


def answered(answer: Answer) -> Response[Any]:
    """Send an answer that is kept under its key, saying so when it is not the first time."""
    headers = {"Idempotent-Replayed": "true"} if answer.replayed else {}
    if answer.status == NO_CONTENT:
        return Response(None, status_code=NO_CONTENT, headers=headers)
    return Response(
        answer.body, status_code=answer.status, media_type="application/json", headers=headers
    )


def sent(body: msgspec.Struct, *, status: int = 200, replayed: bool = False) -> Response[Any]:
    """Send a body that is made anew at each answer, saying so when it repeats a first one."""
    return answered(Answer(status, msgspec.json.encode(body), replayed))


def keyed(actor: str, call: str, path: str, key: str, body: bytes) -> Once | None:
    """Return what a key stands for: who, which call, what was asked; None when it is no key."""
    if not _KEY.fullmatch(key):
        return None
    return Once(f"{actor} {call} {path}", key, hashlib.sha256(body).digest())


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


def provide_finance(request: AnyRequest) -> FinanceActor:
    """Return who the guard `keeps_books` found."""
    actor: FinanceActor = request.scope["state"]["finance"]
    return actor


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
    return await once_of(request, idempotency_key)


async def provide_optional_once(
    request: AnyRequest, idempotency_key: IdempotencyKey = None
) -> Once | None:
    """Return the request's key, if it has one.

    Raises:
        IdempotencyKeyMissingError: it is not 1 to 255 visible characters.
    """
    return None if idempotency_key is None else await once_of(request, idempotency_key)


async def once_of(request: AnyRequest, key: str) -> Once:
    """Return the key of a request: whose it is, for which call, and what was asked.

    Raises:
        IdempotencyKeyMissingError: it is not 1 to 255 visible characters.
    """
    actor = request.scope["state"].get("actor", "anonymous")
    call = str(request.route_handler.operation_id)
    once = keyed(actor, call, request.scope["path"], key, await request.body())
    if once is None:
        raise IdempotencyKeyMissingError("the key must have 1 to 255 visible characters")
    return once


DEPENDENCIES: Final = {
    "parts": Provide(provide_parts, sync_to_thread=False),
    "db": Provide(provide_db, sync_to_thread=False),
    "request_id": Provide(provide_request_id, sync_to_thread=False),
    "caller": Provide(provide_caller, sync_to_thread=False),
    "optional_caller": Provide(provide_optional_caller, sync_to_thread=False),
    "finance": Provide(provide_finance, sync_to_thread=False),
    "once": Provide(provide_once),
    "optional_once": Provide(provide_optional_once),
}
"""By the names under which handlers ask for them."""


async def _finance_actor(connection: Connection) -> FinanceActor:
    parts: Wiring = connection.app.state.wiring
    token = bearer_of(connection)
    if token is not None and token.startswith(KEY_PREFIX):
        proxies = parts.settings.trusted_proxy_count
        return await open_books_with_key(
            parts.db,
            parts.vault,
            key=token,
            network=network_of(connection, trusted_proxy_count=proxies),
            request_id=request_id_of(connection.scope),
        )
    person = person_of(connection)
    if person is None:
        raise UnauthenticatedError
    return await open_books_as_staff(parts.db, person)


def _person(connection: Connection, token: str) -> Person:
    parts: Wiring = connection.app.state.wiring
    revoked: RevokedSessions = connection.app.state.revoked
    person = read_access_token(
        parts.vault, revoked, token, request_id=request_id_of(connection.scope)
    )
    connection.scope["state"]["actor"] = person.actor
    return person
