"""The listener: hears the doorbell's channels, for as long as the process lives.

A subscriber of our own on redis-py (docs/decisions/0012-own-listener.md): it subscribes to all
channels at once and once, before the first socket; when Redis goes it comes back after 0.2 to
0.5 s, subscribes again and says so, because what was rung meanwhile is lost.
"""

import asyncio
import random
from collections.abc import Callable, Sequence
from typing import Any, Final

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from app import tasks

LOG: Final = structlog.get_logger("pintier", module=__name__)

AGAIN_SECONDS: Final = (0.2, 0.5)
CONNECT_SECONDS: Final = 1.0
SILENT_SECONDS: Final = 5.0
"""Without a word for this long it asks whether Redis is there."""
SILENT_COUNT_MAX: Final = 2

Hear = Callable[[str, bytes], None]


class Listener:
    """Belongs to one event loop; without an address it hears nothing, and says so."""

    def __init__(
        self,
        redis_url: str | None,
        *,
        channels: Sequence[str],
        patterns: Sequence[str],
        hear: Hear,
        missed: Callable[[], None],
    ) -> None:
        """Start listening.

        Args:
            redis_url: where; None: nowhere.
            channels: names, a fixed set.
            patterns: of names that cannot be known before.
            hear: gets (channel, payload) of everything; must not wait.
            missed: told after each (re)connection: something may have been rung unheard.
        """
        self._url = redis_url
        self._channels = channels
        self._patterns = patterns
        self._hear = hear
        self._missed = missed
        self.is_connected = False
        self._task = (
            None if redis_url is None else asyncio.create_task(self._run(), name="listener")
        )

    @property
    def is_running(self) -> bool:
        """Say whether the task lives (or need not); it ends only when closed."""
        return self._task is None or not self._task.done()

    async def close(self) -> None:
        """Stop listening."""
        if self._task is not None:
            await tasks.end(self._task)

    async def _run(self) -> None:
        while True:
            try:
                await self._listen()
            except (RedisError, OSError, TimeoutError) as error:
                LOG.warning("listener_lost", error=repr(error))
            except Exception:  # whatever it is, it has to go on
                LOG.exception("listener_failed")
            finally:
                self.is_connected = False
            await asyncio.sleep(random.uniform(*AGAIN_SECONDS))  # noqa: S311  (only jitter)

    async def _listen(self) -> None:
        redis: Redis = Redis.from_url(str(self._url), socket_connect_timeout=CONNECT_SECONDS)
        pubsub = redis.pubsub()
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await pubsub.subscribe(*self._channels)
                await pubsub.psubscribe(*self._patterns)
            silent_count = 0
            while silent_count < SILENT_COUNT_MAX:
                message = await pubsub.get_message(timeout=SILENT_SECONDS)
                if message is not None:
                    silent_count = 0
                    self._take(message)
                    continue
                silent_count += 1
                async with asyncio.timeout(CONNECT_SECONDS):
                    await pubsub.ping()
            raise TimeoutError("Redis says nothing")
        finally:
            await _let_go(redis, pubsub)

    def _take(self, message: dict[str, Any]) -> None:
        kind = message["type"]
        if kind in {"message", "pmessage"}:
            self._hear(message["channel"].decode(), message["data"])
        elif kind == "psubscribe":
            # Confirmed, and the patterns come last. After a silent reconnection of the library it
            # is confirmed once more.
            self.is_connected = True
            self._missed()


async def _let_go(redis: Redis, pubsub: Any) -> None:  # noqa: ANN401  (untyped there)
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            await pubsub.aclose()
            await redis.aclose(close_connection_pool=True)
    except (RedisError, OSError, TimeoutError) as error:
        LOG.info("listener_not_closed", error=repr(error))
