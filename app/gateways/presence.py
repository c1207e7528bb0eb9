"""How many people are in a room right now: a sorted set per room in Redis, and nowhere else.

An entry ends by itself, so a process that dies takes its people along a minute later. Without Redis
nobody is counted and nothing is shown.
"""

import time
from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from app.gateways.handover import redis_pool

LOG: Final = structlog.get_logger("pintier", module=__name__)

LIVES_SECONDS: Final = 75
REFRESH_SECONDS: Final = 30.0


class PresenceBook:
    """The counts; see `open_presence`."""

    def __init__(self, redis: Redis | None) -> None:
        """Keep them in `redis`; None: nowhere."""
        self._redis = redis

    async def note(self, there: Mapping[UUID, Sequence[UUID]]) -> None:
        """Note who is there, by room; the note lives for 75 s. Never raises."""
        until = time.time() + LIVES_SECONDS
        if self._redis is None or not there:
            return
        try:
            async with self._redis.pipeline(transaction=False) as pipeline:
                for room_id, shopper_ids in there.items():
                    name = f"presence:{room_id}"
                    pipeline.zadd(name, {one.bytes: until for one in shopper_ids})
                    pipeline.expire(name, LIVES_SECONDS)
                await pipeline.execute()
        except (RedisError, OSError, TimeoutError) as error:
            LOG.info("presence_not_noted", error=repr(error))

    async def forget(self, room_id: UUID, shopper_id: UUID) -> None:
        """Strike out who has gone. Never raises."""
        if self._redis is not None:
            try:
                await self._redis.zrem(f"presence:{room_id}", shopper_id.bytes)
            except (RedisError, OSError, TimeoutError) as error:
                LOG.info("presence_not_forgotten", error=repr(error))

    async def counts(self, room_ids: Sequence[UUID]) -> dict[UUID, int]:
        """Return how many are in each room; nothing while Redis is away."""
        if self._redis is None or not room_ids:
            return {}
        try:
            async with self._redis.pipeline(transaction=False) as pipeline:
                for room_id in room_ids:
                    pipeline.zremrangebyscore(f"presence:{room_id}", "-inf", time.time())
                    pipeline.zcard(f"presence:{room_id}")
                found = await pipeline.execute()
        except (RedisError, OSError, TimeoutError) as error:
            LOG.info("presence_not_counted", error=repr(error))
            return {}
        return dict(zip(room_ids, found[1::2], strict=True))

    async def close(self) -> None:
        """Let go of Redis."""
        if self._redis is not None:
            await self._redis.aclose(close_connection_pool=True)


def open_presence(redis_url: str | None) -> PresenceBook:
    """Return the counts kept at this address; without one, none."""
    return PresenceBook(None if redis_url is None else Redis(connection_pool=redis_pool(redis_url)))
