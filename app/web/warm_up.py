"""What a process does once it has answered, so that nobody's first message waits for it."""

import asyncio
from typing import Final

from domain.lazy_patterns import compile_each

AFTER_SECONDS: Final = 1.0
"""Behind the first answers: whoever starts this process waits for them."""


async def warm_up() -> None:
    """Compile the patterns of the detector, one between two requests."""
    await asyncio.sleep(AFTER_SECONDS)
    for _ in compile_each():
        await asyncio.sleep(0)
