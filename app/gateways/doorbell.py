"""The doorbell: tells live screens by Redis pub/sub that there is something new to fetch.

A message says what changed, small and without content that only some may see; whoever misses one
catches up by version or sequence number. So it may be lost, and is, while Redis is away.
"""

from functools import partial

from redis.asyncio import Redis

from app.gateways.handover import Handover, redis_pool

_Message = tuple[str, bytes]


class Doorbell:
    """Publishes to channels; see `open_doorbell`."""

    def __init__(self, redis: Redis | None) -> None:
        """Start sending through `redis`; None: a doorbell that does nothing."""
        self._redis = redis
        self._handover = None if redis is None else Handover("doorbell", partial(_send, redis))

    @property
    def is_running(self) -> bool:
        """Say whether messages are being sent (or need not be)."""
        return self._handover is None or self._handover.is_running

    def publish(self, channel: str, payload: bytes) -> None:
        """Send `payload` to whoever listens to `channel`. Returns at once and never raises.

        Messages arrive in the order of the calls. An equal one that still waits is sent once.
        """
        if self._handover is not None:
            self._handover.put((channel, payload))

    async def close(self) -> None:
        """Send what waits if that is quick, then let go of Redis."""
        if self._handover is not None:
            await self._handover.close()
        if self._redis is not None:
            await self._redis.aclose(close_connection_pool=True)


def open_doorbell(redis_url: str | None) -> Doorbell:
    """Return a doorbell on the running event loop; without an address one that does nothing."""
    return Doorbell(None if redis_url is None else Redis(connection_pool=redis_pool(redis_url)))


async def _send(redis: Redis, messages: list[_Message]) -> None:
    async with redis.pipeline(transaction=False) as pipeline:
        for channel, payload in messages:
            pipeline.publish(channel, payload)
        await pipeline.execute()
