"""The worker's side of the bell: arq runs beside the sweepers, and nothing depends on it.

Its functions set an event that wakes a sweeper, and return at once: while one runs, rings with the
same id are lost. What they lose is at most one sweep period (reliability.md 3.1, 4).
"""

import asyncio
import random
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Final

import msgspec
import structlog
from arq import Worker
from arq.connections import ArqRedis
from arq.typing import WorkerCoroutine
from arq.worker import Function
from redis.asyncio import ConnectionPool
from redis.exceptions import RedisError

from app import tasks

LOG: Final = structlog.get_logger("pintier", module=__name__)

JOBS_COUNT_MAX: Final = 16
JOB_SECONDS: Final = 20
"""A killed worker's job comes again after this plus 10 s, so it is short."""
POLL_SECONDS: Final = 0.1
HEALTH_EVERY_SECONDS: Final = 10
CONNECT_SECONDS: Final = 1.0
ANSWER_SECONDS: Final = 2.0
"""arq asks only for what is answered at once; a server that hangs must not hang the bell."""

END_SECONDS: Final = 1.0

PAUSE_SECONDS_MIN: Final = 1.0
PAUSE_SECONDS_MAX: Final = 30.0


class BellWorker(Worker):
    """arq's worker, for which a Redis that dies in the middle of a job is no error.

    arq loses sight of some of its tasks: of a job whose id is rung again, of one that is cancelled
    while Redis is told that it ended. Their errors would be reported as ones nobody asked for. The
    next poll meets a dead Redis anyway, and ends the worker.
    """

    async def run_job(self, job_id: str, score: int) -> None:
        """Run a job and tell Redis, if it is still there."""
        await _if_there(super().run_job(job_id, score))

    async def finish_job(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 passed on
        """Tell Redis that a job ended or comes again, if it is still there."""
        await _if_there(super().finish_job(*args, **kwargs))

    async def finish_failed_job(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 passed on
        """Tell Redis that a job is out of date, if it is still there."""
        await _if_there(super().finish_failed_job(*args, **kwargs))


async def _if_there(call: Awaitable[None]) -> None:
    try:
        await call
    except (RedisError, OSError) as error:
        LOG.info("bell_job_not_told", error=repr(error))


def make_worker(
    redis_url: str, ctx: Mapping[Any, Any], functions: Sequence[Function | WorkerCoroutine]
) -> Worker:
    """Return an arq worker for `functions`, each called as `function(ctx, *ids)`.

    Built by keyword: of a WorkerSettings class arq reads no inherited attribute and drops what it
    does not know. Payloads are msgpack, as `app/gateways/queue.py` writes them: arq's own choice,
    pickle, would let whoever writes to Redis run code. No result is kept, for a kept one blocks
    its id.
    """
    pool = ConnectionPool.from_url(
        redis_url, socket_connect_timeout=CONNECT_SECONDS, socket_timeout=ANSWER_SECONDS
    )
    redis = ArqRedis(
        pool, job_serializer=msgspec.msgpack.encode, job_deserializer=msgspec.msgpack.decode
    )
    return BellWorker(
        functions,
        redis_pool=redis,
        ctx=dict(ctx),
        handle_signals=False,
        max_jobs=JOBS_COUNT_MAX,
        job_timeout=JOB_SECONDS,
        keep_result=0,
        log_results=False,
        poll_delay=POLL_SECONDS,
        health_check_interval=HEALTH_EVERY_SECONDS,
        job_serializer=msgspec.msgpack.encode,
        job_deserializer=msgspec.msgpack.decode,
    )


async def run_bell(
    redis_url: str, ctx: Mapping[Any, Any], functions: Sequence[Function | WorkerCoroutine]
) -> None:
    """Answer bells until cancelled.

    arq ends when Redis goes away; it is started again after a pause of 1 to 30 s, which doubles
    while Redis stays away.
    """
    clock = asyncio.get_running_loop()
    pause_seconds = PAUSE_SECONDS_MIN
    while True:
        worker = make_worker(redis_url, ctx, functions)
        started_at = clock.time()
        running = asyncio.create_task(worker.async_run())
        try:
            await asyncio.wait([running])
            error = running.exception()
            LOG.warning("bell_stopped", error=repr(error), pause_seconds=pause_seconds)
        finally:
            await tasks.end(running)
            await _let_go(worker)
        if clock.time() - started_at > PAUSE_SECONDS_MAX:
            pause_seconds = PAUSE_SECONDS_MIN
        await asyncio.sleep(pause_seconds * random.uniform(0.75, 1.0))  # noqa: S311 only jitter
        pause_seconds = min(2 * pause_seconds, PAUSE_SECONDS_MAX)


async def _let_go(worker: Worker) -> None:
    """End what runs, in good order while it can be had, and let go of Redis.

    In place of `Worker.close`, which raises when Redis is gone and calls what redis-py deprecates.
    Jobs are short, so most end by themselves; a job that is cancelled goes back into the queue. The
    health key is left to its time to live: connections that were cancelled cannot be trusted with
    one more command.
    """
    if worker.tasks:
        await asyncio.wait(worker.tasks.values(), timeout=END_SECONDS)
    started = [*worker.tasks.values(), *worker.job_tasks.values()]
    if worker.main_task is not None:
        started.append(worker.main_task)
    await asyncio.gather(*map(tasks.end, started))
    try:
        await worker.pool.aclose(close_connection_pool=True)
    except (RedisError, OSError) as error:
        LOG.info("bell_connection_lost", error=repr(error))
