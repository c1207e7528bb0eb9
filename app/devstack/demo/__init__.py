"""`pintier demo`: plays the story of product.md over HTTP against a running `pintier up`.

Every figure on the screen is what the API answered, and the end is checked: a price that differs
from the promise, a hold that stays, or books that do not add up fail the demo.
"""

import asyncio
import sys
from collections.abc import Mapping
from typing import Final

import httpx

from app.devstack.demo.people import DemoError, Sessions
from app.devstack.demo.stage import open_stage
from app.devstack.demo.story import Story
from app.devstack.demo.words import Words, language_of
from app.devstack.process import LOOPBACK

EX_OK: Final = 0
EX_FAILED: Final = 1
CALL_SECONDS: Final = 15.0


def main(environment: Mapping[str, str], *, lang: str | None = None) -> int:
    """Play the story and return the exit code: 1 when no stack runs, or a promise was broken."""
    words = Words(lang or language_of(environment))
    url = f"http://{LOOPBACK}:{environment.get('PINTIER_PORT', '8000')}"
    try:
        asyncio.run(_play(environment, url, words))
    except KeyboardInterrupt:
        return EX_FAILED
    except httpx.ConnectError:
        sys.stderr.write(words("no_stack", url=url) + "\n")
        return EX_FAILED
    except (DemoError, httpx.TransportError) as error:
        sys.stderr.write(f"pintier demo: {error or type(error).__name__}\n")
        return EX_FAILED
    return EX_OK


async def _play(environment: Mapping[str, str], url: str, words: Words) -> None:
    async with httpx.AsyncClient(base_url=url, timeout=CALL_SECONDS) as client:
        with open_stage(words) as stage:
            sessions = Sessions(client, environment, on_wait=stage.wait)
            await Story(client, sessions, stage, words).play()
