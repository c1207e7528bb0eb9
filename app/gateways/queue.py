"""The bell: arq wakes the workers at once instead of at their next sweep, and may lose everything.

The work is a row (reliability.md 4); a bell carries a job's name and ids. It is rung after the
commit, by name, so nothing here imports `workers`. Without Redis it does nothing.
"""

from functools import partial
from typing import Final

import msgspec
from arq.connections import ArqRedis

from app.gateways.handover import Handover, redis_pool

LIFETIME_SECONDS: Final = 60
"""A bell nobody answered in a minute is out of date: the sweeps have been there."""


class _Ring(msgspec.Struct, frozen=True):
    job: str
    ids: tuple[str, ...]

    @property
    def job_id(self) -> str:
        """The same for the same ring, so that one that waits in Redis is not doubled."""
        return ":".join((self.job, *self.ids))


class Bell:
    """Rings workers; see `open_bell`."""

    def __init__(self, redis: ArqRedis | None) -> None:
        """Start sending through `redis`; None: a bell that does nothing."""
        self._redis = redis
        self._handover = None if redis is None else Handover("bell", partial(_send, redis))

    @property
    def is_running(self) -> bool:
        """Say whether rings are being sent (or need not be)."""
        return self._handover is None or self._handover.is_running

    async def answers(self) -> bool:
        """Say whether Redis is there; a bell without one has nothing to answer for."""
        return self._redis is None or bool(await self._redis.ping())

    async def ring(self, job: str, *ids: str) -> None:
        """Wake a worker for `job` about `ids`; after the commit. Returns at once, never raises."""
        if self._handover is not None:
            self._handover.put(_Ring(job, ids))

    async def close(self) -> None:
        """Ring what waits if that is quick, then let go of Redis."""
        if self._handover is not None:
            await self._handover.close()
        if self._redis is not None:
            await self._redis.aclose(close_connection_pool=True)


def open_bell(redis_url: str | None) -> Bell:
    """Return a bell on the running event loop; without an address one that does nothing."""
    if redis_url is None:
        return Bell(None)
    return Bell(
        ArqRedis(
            redis_pool(redis_url),
            job_serializer=msgspec.msgpack.encode,
            job_deserializer=msgspec.msgpack.decode,
        )
    )


async def _send(redis: ArqRedis, rings: list[_Ring]) -> None:
    for ring in rings:
        await redis.enqueue_job(ring.job, *ring.ids, _job_id=ring.job_id, _expires=LIFETIME_SECONDS)
