"""`python -m workers`: sweepers first, arq as their bell beside them; SIGTERM ends it cleanly."""

import asyncio
import contextlib
import os
import signal
import sys
from typing import Any

import uvloop
from uuid_utils.compat import uuid7

from app import logs, settings
from app.garbage import collect_seldom
from app.wiring import open_wiring
from workers.bells import run_bell
from workers.team import Team


async def main() -> None:
    """Work until SIGTERM or SIGINT, then finish what runs and leave."""
    chosen = settings.load(os.environ)
    logs.configure(chosen.log_level)
    collect_seldom()
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, stopping.set)
    async with open_wiring(chosen) as wiring:
        team = Team(wiring, uuid7())
        bell = None
        if chosen.redis_url is not None:
            bell = asyncio.create_task(run_bell(chosen.redis_url, {"team": team}, [wake]))
        try:
            await team.run(stopping)
        finally:
            if bell is not None:
                bell.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await bell


async def wake(ctx: dict[Any, Any], *_: str) -> None:
    """Answer the bell: whatever it was about stands in the database."""
    team: Team = ctx["team"]
    team.ring()


if __name__ == "__main__":
    try:
        uvloop.run(main())
    except settings.SettingsError as error:
        sys.exit(str(error))
