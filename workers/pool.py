"""A pool of slots: claims only what can start at once, so that no lease runs out in a queue."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Generic, TypeVar

T = TypeVar("T")

SLOTS_COUNT: Final = 16


class Slots(Generic[T]):
    """Runs claimed things side by side, at most `SLOTS_COUNT` of them."""

    def __init__(
        self,
        claim: Callable[[int], Awaitable[Sequence[T]]],
        run: Callable[[T], Awaitable[None]],
        *,
        slots_count: int = SLOTS_COUNT,
    ) -> None:
        self._claim = claim
        self._run = run
        self._free_count = slots_count
        self._changed = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def work(self) -> int:
        """Claim for the free slots and start; with none free, wait for one.

        Returns:
            How many were started.
        """
        while self._free_count == 0:
            self._changed.clear()
            await self._changed.wait()
        claimed = await self._claim(self._free_count)
        for one in claimed:
            self._free_count -= 1
            task = asyncio.create_task(self._occupy(one))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return len(claimed)

    async def finish(self) -> None:
        """Wait for what runs; nothing new is claimed."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _occupy(self, one: T) -> None:
        try:
            await self._run(one)
        finally:
            self._free_count += 1
            self._changed.set()
