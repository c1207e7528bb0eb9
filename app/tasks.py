"""Ending background tasks for certain."""

import asyncio
from typing import Any, Final

AGAIN_AFTER_SECONDS: Final = 0.5
"""Long enough for a task to tidy up after the first cancellation undisturbed."""


async def end(task: asyncio.Task[Any]) -> None:
    """Cancel a task, again and again, until it has ended; how it ended does not matter.

    Once is not enough for a task that talks to Redis: when redis-py looks whether a pooled
    connection is still good, it takes a cancellation for its own time-out and goes on (in 9 of 300
    cancellations of an idle arq worker).
    """
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=AGAIN_AFTER_SECONDS)
    if not task.cancelled():
        task.exception()  # asked for, so that asyncio does not report it as forgotten
