"""The same key gives the same answer for ever: key, body hash, first answer, one transaction (P4).

The answer is written in the transaction that does the work, so there is never work without its
answer or the other way round. Two requests with one key at once both do the work; the unique row
lets one commit, the other is rolled back and reads the first one's answer.

A refusal is an answer too: the first one stays, in a transaction of its own, since the refused
work left none. What says nothing about the request (busy, not logged in, malformed, a part that
is down) is not kept.
"""

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Final, TypeVar

import msgspec

from app.actions.crash_points import crash_point
from app.store import idempotency as keys
from app.store.database import Database, Tx, retried
from domain import errors
from domain.errors import DomainError, IdempotencyConflictError

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)

REFUSED_STATUS: Final = 0
"""Stored instead of an HTTP status when the first answer was a refusal: its code is kept."""

NOT_KEPT: Final = (
    errors.TooManyRequestsError,
    errors.UnauthenticatedError,
    errors.GatewayUnavailableError,
    errors.IdempotencyConflictError,
)


class Once(msgspec.Struct, frozen=True):
    """A request's Idempotency-Key: `scope` is who and which call, `body_hash` what was asked."""

    scope: str
    key: str
    body_hash: bytes

    @property
    def digest(self) -> str:
        """The name under which the answer is kept."""
        return keys.digest(self.scope, self.key)


class Answer(msgspec.Struct, frozen=True):
    """What was answered the first time, byte for byte."""

    status: int
    body: bytes
    replayed: bool


class _Refusal(msgspec.Struct, frozen=True):
    code: str
    detail: str


def as_it_is(done: S) -> S:
    """Render a result that is its own answer."""
    return done


async def answer_once(
    db: Database,
    once: Once | None,
    work: Callable[[Tx], Awaitable[T]],
    *,
    render: Callable[[T], msgspec.Struct],
    status: int = 201,
) -> Answer:
    """Do `work` in one transaction and keep its answer under the key; repeat the first one.

    Args:
        db: the database.
        once: the request's key; None where the caller sent none and none is required.
        work: the action; runs again when PostgreSQL asks for it, so it keeps no state outside.
        render: turns the result into the body that is kept and sent.
        status: of a first success.

    Raises:
        IdempotencyConflictError: the key was used with another body.
        DomainError: the refusal of the work, the first time and every time after.
    """
    try:
        return await _run(db, once, work, render, status)
    except NOT_KEPT:
        raise
    except DomainError as refusal:
        if once is not None and not await keep_refusal(db, once, refusal):
            # A twin was first: what it did is why this one was refused.
            return await _stored(db, once)
        raise


async def keep_refusal(db: Database, once: Once, refusal: DomainError) -> bool:
    """Keep a refusal as the first answer; False when another one is there already."""
    async with db.transaction() as tx:
        return await keys.keep(tx, once.scope, once.key, refusal_answer(once, refusal))


def refusal_answer(once: Once, refusal: DomainError) -> keys.StoredAnswer:
    """Return a refusal as it is stored: its code and detail, without an HTTP status."""
    body = msgspec.json.encode(_Refusal(refusal.code, refusal.detail))
    return keys.StoredAnswer(once.body_hash, REFUSED_STATUS, body)


def replay(once: Once, stored: keys.StoredAnswer) -> Answer:
    """Return the stored answer to the same request, or refuse another one.

    Raises:
        IdempotencyConflictError: the body differs from the first one's.
        DomainError: the first answer was this refusal.
    """
    if stored.body_hash != once.body_hash:
        raise IdempotencyConflictError
    if stored.status == REFUSED_STATUS:
        refusal = msgspec.json.decode(stored.response, type=_Refusal)
        raise _refusals()[refusal.code](refusal.detail)
    return Answer(stored.status, stored.response, replayed=True)


@retried
async def _run(
    db: Database,
    once: Once | None,
    work: Callable[[Tx], Awaitable[T]],
    render: Callable[[T], msgspec.Struct],
    status: int,
) -> Answer:
    try:
        async with db.transaction() as tx:
            if once is not None:
                stored = await keys.find(tx, once.scope, once.key)
                if stored is not None:
                    return replay(once, stored)
            body = msgspec.json.encode(render(await work(tx)))
            if once is not None:
                first = keys.StoredAnswer(once.body_hash, status, body)
                if not await keys.keep(tx, once.scope, once.key, first):
                    raise _TwinWasFirstError
            crash_point("answer.before_commit")
    except _TwinWasFirstError:
        return await _stored(db, once)
    crash_point("answer.committed")
    return Answer(status, body, replayed=False)


async def _stored(db: Database, once: Once | None) -> Answer:
    async with db.reading() as tx:
        stored = None if once is None else await keys.find(tx, once.scope, once.key)
    if once is None or stored is None:
        raise errors.IdempotencyConflictError
    return replay(once, stored)


class _TwinWasFirstError(Exception):
    """Another request with the same key committed while this one worked: roll back, replay."""


def _all_refusals(kind: type[DomainError]) -> dict[str, type[DomainError]]:
    found = {kind.code: kind}
    for child in kind.__subclasses__():
        found |= _all_refusals(child)
    return found


@cache
def _refusals() -> dict[str, type[DomainError]]:
    """Return every refusal there is; asked for late, when all modules that define some are in."""
    return _all_refusals(DomainError)
