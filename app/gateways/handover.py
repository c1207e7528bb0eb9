"""Handing small things to a background task: what the caller does is never slowed by the receiver.

For things that may be lost and are cheap to lose: wake-ups and pokes. They are sent in order, in
batches; one that is waiting already is not queued twice; when too many wait, the oldest goes; when
the receiver fails, what was being sent is dropped and the next try comes after a pause.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Hashable
from typing import Final, Generic, TypeVar

import structlog
from redis.asyncio import ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from app import tasks

LOG: Final = structlog.get_logger("pintier", module=__name__)

WAITING_COUNT_MAX: Final = 1_000
BATCH_COUNT_MAX: Final = 100
REDIS_CONNECT_SECONDS: Final = 1.0
REDIS_ANSWER_SECONDS: Final = 1.0
SEND_SECONDS: Final = 2.0
PAUSE_SECONDS_MIN: Final = 0.1
PAUSE_SECONDS_MAX: Final = 5.0
CLOSE_SECONDS: Final = 1.0

T = TypeVar("T", bound=Hashable)


class Handover(Generic[T]):
    """A bounded waiting line and the task that empties it; belongs to one event loop."""

    def __init__(self, name: str, send: Callable[[list[T]], Awaitable[None]]) -> None:
        """Start the task.

        Args:
            name: of the task; readiness and the log show it.
            send: delivers a batch, in order. It may raise: the batch is then dropped. It is cut off
                after `SEND_SECONDS`.
        """
        self._name = name
        self._send = send
        self._waiting: dict[T, None] = {}
        self._has_work = asyncio.Event()
        self._task = asyncio.create_task(self._run(), name=name)

    @property
    def is_running(self) -> bool:
        """Say whether the task lives; it ends only when closed."""
        return not self._task.done()

    def put(self, item: T) -> None:
        """Queue `item` unless it waits already; returns at once and never raises."""
        if len(self._waiting) >= WAITING_COUNT_MAX and item not in self._waiting:
            del self._waiting[next(iter(self._waiting))]
        self._waiting[item] = None
        self._has_work.set()

    async def close(self) -> None:
        """Send what waits if that is quick, then end the task."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_SECONDS):
                while self._waiting and await self._send_batch():
                    pass
        await tasks.end(self._task)

    async def _run(self) -> None:
        pause_seconds = PAUSE_SECONDS_MIN
        while True:
            await self._has_work.wait()
            if await self._send_batch():
                pause_seconds = PAUSE_SECONDS_MIN
            else:
                await asyncio.sleep(pause_seconds)
                pause_seconds = min(2 * pause_seconds, PAUSE_SECONDS_MAX)

    async def _send_batch(self) -> bool:
        """Send the oldest that wait; say whether the receiver took them."""
        batch = list(self._waiting)[:BATCH_COUNT_MAX]
        for item in batch:
            del self._waiting[item]
        if not self._waiting:
            self._has_work.clear()
        if not batch:  # taken by `close` meanwhile
            return True
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self._send(batch)
        except Exception as error:  # noqa: BLE001 whatever it is, the task has to go on
            LOG.warning("handover_failed", name=self._name, count=len(batch), error=repr(error))
            return False
        return True


def redis_pool(redis_url: str) -> ConnectionPool:
    """Return a pool whose calls are bounded in time, and tried again once on a new connection.

    Once, because a connection that outlived a restart of the server fails at its next use.
    """
    return ConnectionPool.from_url(
        redis_url,
        socket_connect_timeout=REDIS_CONNECT_SECONDS,
        socket_timeout=REDIS_ANSWER_SECONDS,
        retry=Retry(NoBackoff(), retries=1),
    )
