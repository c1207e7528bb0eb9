"""Kill real processes under load: web, worker, Stripe sandbox, PostgreSQL with all its backends.

Whatever was answered is there, nobody pays twice, and after the last kill everything comes to its
end (reliability.md 1.1 and goals 16 and 18).
"""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, suppress
from uuid import UUID

import asyncpg
import httpx
import pytest

from app.devstack.postgres import PostgresServer
from app.devstack.process import free_port
from app.store.database import Database
from app.store.errors import UnavailableError
from app.store.migrate import migrate
from tests.faults.checker import LEFT, check
from tests.faults.crowd import Crowd
from tests.faults.live import Part, environment, until
from tests.support.servers import TEST_CLOCK
from tests.support.soak import IS_SOAK
from tests.support.stripe import WEBHOOK_SECRETS, StripeSandbox
from tests.support.web import a_campaign, a_merchant, log_in, open_api

SEED = 20_260_723
DAY = 86_400
KILLS = ("web", "worker", "sandbox", "postgres") * 2 if IS_SOAK else ("postgres",)
"""Web and workers die in `devstack/test_up.py` and `test_live.py`, the sandbox in `make soak`."""
PEOPLE_COUNT = 150 if IS_SOAK else 40
PAUSE_SECONDS = (0.5, 2.5)
WAITS_SHARE = 0.7
ENDS_WITHIN_SECONDS = 150
WATCH_EVERY_SECONDS = 0.1
STAYS_SECONDS = 20
READY_WITHIN_SECONDS = 30
INSERT_PEOPLE = """
    insert into shopper (id, nickname) select uuidv7(), 'shopper ' || n
      from generate_series(1, $1) n returning id
"""


class Stack:
    """The four processes, kept running by a supervisor as `pintier up` does."""

    def __init__(self, postgres: PostgresServer) -> None:
        web_port, sandbox_port = free_port(), free_port()
        self.postgres = postgres
        self.database_url = postgres.url()
        self.web_url = f"http://127.0.0.1:{web_port}"
        self.sandbox_url = f"http://127.0.0.1:{sandbox_port}"
        settings = {
            **environment(self.database_url, self.sandbox_url),
            "PINTIER_PORT": str(web_port),
            "PINTIER_STRIPE_WEBHOOK_URL": f"{self.web_url}/webhooks/stripe",
        }
        sandbox_settings = {**settings, "PINTIER_STRIPE_WEBHOOK_SECRET": WEBHOOK_SECRETS[0]}
        self.parts = {
            "sandbox": Part(
                "sandbox",
                *("-m", "app.devstack.stripe", "--port", str(sandbox_port)),
                settings=sandbox_settings,
            ),
            "web": Part("web", "-m", "app", "web", settings=settings),
            "worker": Part("worker", "-m", "workers", settings=settings),
        }

    def kill(self, name: str) -> None:
        """End a process, or the postmaster with all its backends, at once."""
        if name == "postgres":
            assert self.postgres.child is not None
            self.postgres.child.kill()
        else:
            self.parts[name].kill()

    async def keep_running(self) -> None:
        """Start what has ended, again and again."""
        while True:
            if self.postgres.child is None or self.postgres.child.exit_code is not None:
                self.postgres.spawn()
            for part in self.parts.values():
                if part.is_gone:
                    part.start()
            await asyncio.sleep(WATCH_EVERY_SECONDS)

    async def until_ready(self) -> None:
        """Wait until web and sandbox answer."""
        async with httpx.AsyncClient(timeout=5, trust_env=False) as client:

            async def ready() -> bool:
                with suppress(httpx.HTTPError):
                    for url in (f"{self.web_url}/health/ready", f"{self.sandbox_url}/health"):
                        if (await client.get(url)).status_code != 200:
                            return False
                    return True
                return False

            await until(ready, within_seconds=READY_WITHIN_SECONDS, or_say=self.parts["web"].log)


@pytest.fixture
async def stack(durable_postgres: PostgresServer) -> AsyncIterator[Stack]:
    stack = Stack(durable_postgres)
    await migrate(stack.database_url)
    connection = await asyncpg.connect(stack.database_url)
    await connection.execute(TEST_CLOCK.read_text(encoding="utf-8"))
    await connection.close()
    keeping = asyncio.create_task(stack.keep_running())
    yield stack
    keeping.cancel()
    with suppress(asyncio.CancelledError):
        await keeping
    for part in stack.parts.values():
        part.stop()


async def the_shop(database_url: str) -> tuple[list[str], Sequence[UUID]]:
    """Return three team-buys, of which one will not form, and people who never were here."""
    async with open_api(database_url) as api:
        owner = await log_in(api, "+8613800000001")
        merchant_id = await a_merchant(api, owner)
        team_buys = []
        for formed_min in (3, 3, 180):
            campaign = await a_campaign(owner, merchant_id, formed_min=formed_min)
            path = f"/v1/campaigns/{campaign['id']}/team-buys"
            team_buys.append((await owner.post(path, {})).json()["id"])
        async with api.wiring.db.transaction() as tx:
            people = [row["id"] for row in await tx.fetch(INSERT_PEOPLE, PEOPLE_COUNT)]
    return team_buys, people


async def kill_at_random(stack: Stack, chance: random.Random) -> None:
    """Kill each part, in any order, now and then before the last one is back."""
    names = list(KILLS)
    chance.shuffle(names)
    for name in names:
        if chance.random() < WAITS_SHARE:
            await stack.until_ready()
        await asyncio.sleep(chance.uniform(*PAUSE_SECONDS))
        stack.kill(name)
    await stack.until_ready()


@pytest.mark.slow
async def test_nothing_is_lost_whatever_is_killed(stack: Stack) -> None:
    chance = random.Random(SEED)  # noqa: S311 - a repeatable choice
    await stack.until_ready()
    team_buys, people = await the_shop(stack.database_url)
    async with aclosing(Crowd(stack.web_url, stack.sandbox_url, team_buys, chance)) as crowd:
        shopping = asyncio.create_task(crowd.run(people))
        await kill_at_random(stack, chance)
        crowd.stop()
        await shopping
        seconds = await all_ends_well(stack)
        print(  # noqa: T201 - what a person wants to know of it
            f"\n{len(KILLS) + 1} kills, {len(crowd.answered)} answered,"
            f" {crowd.not_answered_count} times not; all had ended after {seconds:.1f} s"
        )
        assert crowd.never_to_be == []
        assert await crowd.repeat() == []


async def all_ends_well(stack: Stack) -> float:
    """Let the deadline pass, kill the worker in the midst of it, wait for the end, and check."""
    async with (
        httpx.AsyncClient(base_url=stack.sandbox_url, timeout=30, trust_env=False) as client,
        Database.open(stack.database_url, pool_size=2) as db,
    ):
        sandbox = StripeSandbox(stack.sandbox_url, client)
        await sandbox.control("POST", "clock", offset_seconds=DAY + 5)
        stack.kill("worker")
        seconds = await until(
            lambda: has_ended(db), within_seconds=ENDS_WITHIN_SECONDS, or_say="stuck"
        )
        # Time that passed all at once still brings events: what is wrong is what stays wrong.
        wrong = await check(db, sandbox)
        with suppress(AssertionError):
            await until(lambda: all_is_well(db, sandbox, wrong), within_seconds=STAYS_SECONDS)
        assert wrong == []
        return seconds


async def all_is_well(db: Database, sandbox: StripeSandbox, wrong: list[str]) -> bool:
    """Say whether nothing is wrong, and tell what is."""
    wrong[:] = await check(db, sandbox)
    return not wrong


async def has_ended(db: Database) -> bool:
    """Say whether nothing is left to do."""
    with suppress(UnavailableError):
        async with db.reading() as tx:
            return not await tx.fetch(LEFT)
    return False
