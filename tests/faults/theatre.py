"""Where stories are played: a database with its cast, a Stripe sandbox, and a fork server."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final

import httpx
import msgspec

from tests.faults.checker import EndState
from tests.faults.fork_server import Order, Played
from tests.faults.player import Cast
from tests.support import servers
from tests.support.cleaning import Cleaner
from tests.support.stripe import ROOT, StripeSandbox, running_sandbox
from tests.support.web import Api, a_campaign, a_merchant, log_in, open_api

PEOPLE: Final = ("lin", "ming", "hua", "jun", "mei", "tao", "bo")
ANSWER_BYTES_MAX: Final = 1 << 24


class Theatre:
    """Plays stories, each on a database as the cast left it."""

    def __init__(
        self,
        database_url: str,
        sandbox: StripeSandbox,
        cast: Cast,
        cleaner: Cleaner,
        forks: asyncio.subprocess.Process,
    ) -> None:
        self.database_url = database_url
        self.sandbox = sandbox
        self.cast = cast
        self.kills_count = 0
        self._cleaner = cleaner
        self._forks = forks
        self._folder = servers.server_folder()
        self._undisturbed: dict[str, tuple[Sequence[str], EndState]] = {}

    async def sweep_stage(self) -> None:
        """Put the database and the sandbox back to where every story begins."""
        await self._cleaner.clean()
        await self.sandbox.reset()
        shutil.rmtree(self._folder)
        self._folder.mkdir()

    async def play(self, story: str, *deaths: str, **given: Any) -> Played:
        """Play a story; at each of `deaths` the process is killed, and another one goes on.

        Args:
            story: its name.
            deaths: visits of crash points, one for each process.
            given: further fields of `Order`.
        """
        await self.sweep_stage()
        for number, at in enumerate([*deaths, ""]):
            order = self._order(story, at=at, restarted=number > 0, **given)
            played = await self._send(order)
            if not played.killed:
                return played
            self.kills_count += 1
        raise AssertionError(f"{story} was killed without being asked to")

    async def warm_up(self) -> None:
        """Let the fork server load what stories use; it plays this one itself, then once more."""
        await self.sweep_stage()
        await self._send(self._order("failed"))

    async def visits(self, story: str) -> tuple[Sequence[str], EndState]:
        """Return every visit of a crash point in a story that nothing disturbs, and its end.

        Played once: what is compared with it later has to end the same way, not at the same time.
        """
        if story not in self._undisturbed:
            self._undisturbed[story] = await self._undisturbed_play(story)
        return self._undisturbed[story]

    async def _undisturbed_play(self, story: str) -> tuple[Sequence[str], EndState]:
        played = await self.play(story, log=True)
        assert played.trouble == "", played.trouble
        assert played.wrong == [], "\n".join(played.wrong)
        assert played.end is not None
        log = (self._folder / "visits.log").read_text(encoding="utf-8")
        return log.splitlines(), played.end

    def _order(self, story: str, **given: Any) -> Order:
        return Order(
            story=story,
            database_url=self.database_url,
            sandbox_url=self.sandbox.url,
            cast=self.cast,
            folder=str(self._folder),
            **given,
        )

    async def _send(self, order: Order) -> Played:
        assert self._forks.stdin is not None
        assert self._forks.stdout is not None
        self._forks.stdin.write(msgspec.json.encode(order) + b"\n")
        line = await self._forks.stdout.readline()
        return msgspec.json.decode(line, type=Played)


@asynccontextmanager
async def open_theatre(database_url: str) -> AsyncIterator[Theatre]:
    """Set the stage in an empty, migrated database."""
    async with open_api(database_url) as api:
        cast = await _cast(api)
    cleaner = await Cleaner.connect(database_url)
    forks = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.faults.fork_server",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        limit=ANSWER_BYTES_MAX,
        cwd=ROOT,
        env={**os.environ},
    )
    try:
        with running_sandbox(database_url) as url:
            async with httpx.AsyncClient(base_url=url, timeout=30, trust_env=False) as client:
                theatre = Theatre(database_url, StripeSandbox(url, client), cast, cleaner, forks)
                await theatre.warm_up()
                yield theatre
    finally:
        assert forks.stdin is not None
        forks.stdin.close()
        await forks.wait()
        await cleaner.close()


async def _cast(api: Api) -> Cast:
    owner = await log_in(api, "+8613800000000")
    people = {"owner": owner.shopper_id}
    for number, name in enumerate(PEOPLE, start=1):
        people[name] = (await log_in(api, f"+861380000000{number}")).shopper_id
    merchant_id = await a_merchant(api, owner)
    async with api.wiring.db.transaction() as tx:
        # Lin leads, so that there is commission to book.
        await tx.execute(
            "insert into leader (shopper_id, state) values ($1, 'approved')", people["lin"]
        )
    campaigns = {
        "day": await a_campaign(owner, merchant_id),
        "other": await a_campaign(owner, merchant_id, title="Pears"),
        "week": await a_campaign(owner, merchant_id, team_buy_seconds=6 * 86_400),
    }
    ids = {name: one["id"] for name, one in campaigns.items()}
    return msgspec.convert({"merchant_id": merchant_id, "people": people, "campaigns": ids}, Cast)
