"""A sweeper: runs one kind of work again and again, at once when the bell rings, else by its clock.

What is due stands in PostgreSQL, so a missed ring costs one period and nothing else. An error ends
a round, never the sweeper; a lost database is waited for.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Final

import structlog

from app.store.errors import BusyError, UnavailableError

LOG: Final = structlog.get_logger("pintier", module=__name__)
PAUSE_AFTER_ERROR_SECONDS: Final = 1.0
JITTER: Final = 0.2


class Sweeper:
    """One kind of row and the action that works it off."""

    def __init__(
        self, name: str, work: Callable[[], Awaitable[int]], *, period_seconds: float
    ) -> None:
        """`work` returns how much it did: more than nothing means that it is called again."""
        self.name = name
        self._work = work
        self._period_seconds = period_seconds
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Sweep now."""
        self._rung.set()

    async def run(self, stopping: asyncio.Event) -> None:
        """Sweep until `stopping` is set; a round under way is finished."""
        while not stopping.is_set():
            self._rung.clear()
            if await self._round():
                continue
            await self._wait(stopping)

    async def _round(self) -> bool:
        try:
            return await self._work() > 0
        except (BusyError, UnavailableError) as error:
            LOG.warning("sweep waits", sweeper=self.name, why=str(error)[:200])
        except Exception:
            LOG.exception("sweep failed", sweeper=self.name)
        await asyncio.sleep(PAUSE_AFTER_ERROR_SECONDS)
        return False

    async def _wait(self, stopping: asyncio.Event) -> None:
        jitter = random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311 - spreads load, guards nothing
        waits = [asyncio.create_task(self._rung.wait()), asyncio.create_task(stopping.wait())]
        await asyncio.wait(
            waits, timeout=self._period_seconds * jitter, return_when=asyncio.FIRST_COMPLETED
        )
        for one in waits:
            one.cancel()
