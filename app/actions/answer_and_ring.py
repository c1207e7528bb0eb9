"""Answer a request once, and tell live screens what it posted into a room when it has committed."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import msgspec

from app.actions.idempotency import Answer, Once, answer_once
from app.actions.post_message import Posts
from app.store.database import Database, Tx, retried
from domain.messages import Message

T = TypeVar("T")


async def answer_and_ring(
    db: Database,
    posts: Posts,
    once: Once | None,
    work: Callable[[Tx], Awaitable[tuple[T, Sequence[Message]]]],
    *,
    render: Callable[[T], msgspec.Struct],
    status: int = 201,
) -> Answer:
    """Do `work` as `answer_once` does; what it posted is rung for, unless it was a replay.

    Args:
        db: the database.
        posts: rings.
        once: the request's key, if it has one.
        work: the action: returns its result and the messages of one room that it wrote.
        render: turns the result into the body.
        status: of a first success.

    Raises:
        IdempotencyConflictError: the key was used with another body.
        DomainError: the refusal of the work.
    """
    told: list[Message] = []

    async def run(tx: Tx) -> T:
        done, posted = await work(tx)
        told[:] = posted  # of the last run: an earlier one was rolled back
        return done

    answer = await answer_once(db, once, run, render=render, status=status)
    if not answer.replayed:
        posts.ring(told)
    return answer


@retried
async def do_and_ring(
    db: Database, posts: Posts, work: Callable[[Tx], Awaitable[tuple[T, Sequence[Message]]]]
) -> T:
    """Do `work`, which knows by itself when it is repeated, and ring for what it posted.

    Raises:
        DomainError: the refusal of the work.
    """
    async with db.transaction() as tx:
        result, posted = await work(tx)
    posts.ring(posted)
    return result
