"""Group commit in process: while one transaction commits, the next batch gathers (ADR-0005).

A hot row keeps its lock until the commit record is flushed, so one join per transaction cannot
pass the serial fsync rate, and gets slower with more clients (performance.md). Here callers of one
lane hand in a request and await their own answer; a batch is one transaction. There is no timer:
a lone caller is served at once.

The combiner is a convenience, never the arbiter: between processes row locks and unique
constraints decide, so every concurrency test runs two instances.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Final, Generic, TypeVar

from app.store.errors import BusyError, UnavailableError
from domain.errors import DomainError

Request = TypeVar("Request")
Answer = TypeVar("Answer")

BATCH_MAX: Final = 256
WAITING_MAX: Final = 4_096
RUNNING_MAX: Final = 4
"""Transactions at once. More of them are smaller ones, and take the pool from everybody else."""


class Combiner(Generic[Request, Answer]):
    """Lanes of waiting requests; each lane runs one batch at a time."""

    def __init__(
        self,
        run: Callable[[Sequence[Request]], Awaitable[Sequence[Answer | DomainError]]],
        *,
        batch_max: int = BATCH_MAX,
        waiting_max: int = WAITING_MAX,
        running_max: int = RUNNING_MAX,
    ) -> None:
        self._run = run
        self._batch_max = batch_max
        self._waiting_max = waiting_max
        self._turns = asyncio.Semaphore(running_max)
        self._waiting_count = 0
        self._lanes: dict[Hashable, deque[tuple[Request, asyncio.Future[Answer]]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def submit(self, lane: Hashable, request: Request) -> Answer:
        """Hand in a request and return its answer.

        Raises:
            DomainError: this request was refused.
            BusyError: too many are waiting already.
            UnavailableError: the database went away; whether it happened is unknown, ask again
                with the same key.
        """
        if self._waiting_count >= self._waiting_max:
            raise BusyError("too many requests are waiting")
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        queue = self._lanes.get(lane)
        if queue is None:
            self._lanes[lane] = queue = deque()
            task = asyncio.create_task(self._serve(lane, queue))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        queue.append((request, future))
        self._waiting_count += 1
        return await future

    async def close(self) -> None:
        """Wait until every lane has answered those who wait."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(
        self, lane: Hashable, queue: deque[tuple[Request, asyncio.Future[Answer]]]
    ) -> None:
        try:
            while queue:
                async with self._turns:
                    # Taken when its turn has come: who arrives until then joins the batch.
                    batch = self._taken(queue)
                    if batch:
                        await self._answer(batch)
                # Let those just answered hand in their next request: without this turn of
                # the loop a lone latecomer makes every second batch a batch of one.
                await asyncio.sleep(0)
        finally:
            del self._lanes[lane]

    def _taken(
        self, queue: deque[tuple[Request, asyncio.Future[Answer]]]
    ) -> list[tuple[Request, asyncio.Future[Answer]]]:
        size = min(len(queue), self._batch_max)
        taken = [queue.popleft() for _ in range(size)]
        self._waiting_count -= size
        # A caller that hung up is skipped: nothing was done for it yet.
        return [(request, future) for request, future in taken if not future.done()]

    async def _answer(self, batch: Sequence[tuple[Request, asyncio.Future[Answer]]]) -> None:
        try:
            answers = await self._run([request for request, _ in batch])
        except (BusyError, UnavailableError) as error:
            for _, future in batch:
                _settle(future, error)
        except Exception as error:  # noqa: BLE001 - handed on to the callers
            if len(batch) == 1:
                _settle(batch[0][1], error)
                return
            # One poisoned request must not fail its neighbours: each alone, safe to repeat.
            for one in batch:
                await self._answer([one])
        else:
            for (_, future), answer in zip(batch, answers, strict=True):
                _settle(future, answer)


def _settle(future: asyncio.Future[Answer], answer: Answer | Exception) -> None:
    if future.done():
        return
    if isinstance(answer, Exception):
        future.set_exception(answer)
    else:
        future.set_result(answer)
