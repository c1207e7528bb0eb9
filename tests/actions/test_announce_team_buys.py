"""Announcements against whatever ends the worker: five tiers, a thousand joins, each told once."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from app.actions.announce_team_buys import announce_team_buys
from app.actions.relay_outbox import relay_outbox
from app.store.database import Database
from app.store.errors import UnavailableError
from tests.support.price_drops import Drops, five_tiers, join, join_all, wrong_with
from tests.support.web import Api, open_api

pytestmark = pytest.mark.slow

SEED = 20_260_901
UNTIL_KILLED_SECONDS = (0.0, 0.06)
LAPSE_LEASES = "update outbox set lease_until = null where sent_at is null"
ROOMS_200_WITHIN_SECONDS = 3.0


@pytest.fixture
async def api(clean: None, database_url: str) -> AsyncIterator[Api]:
    async with open_api(database_url) as api:
        yield api


async def worked_off(api: Api, db: Database) -> int:
    """Do once what a worker does about announcements."""
    done = await relay_outbox(db, api.wiring.doorbell)
    return done + await announce_team_buys(db, api.wiring.posts)


async def killed_again_and_again(
    api: Api, db: Database, joining: "asyncio.Task[None]", chance: random.Random
) -> int:
    """Run workers that are ended wherever they are: their transactions end with them."""
    kills_count = 0
    while not joining.done():
        worker = asyncio.create_task(worked_off(api, db))
        await asyncio.wait([worker], timeout=chance.uniform(*UNTIL_KILLED_SECONDS))
        if not worker.done():
            kills_count += 1
            worker.cancel()
        with suppress(asyncio.CancelledError, UnavailableError):
            await worker
        async with api.wiring.db.transaction() as tx:
            await tx.execute(LAPSE_LEASES)
    return kills_count


@pytest.mark.feature("N-7")
async def test_a_thousand_joins_drop_the_price_five_times_in_every_room(
    api: Api, database_url: str
) -> None:
    """Two workers, ended at any await while a thousand join: each tier is told once, in order."""
    drops = await five_tiers(api)
    chance = random.Random(SEED)  # noqa: S311 - a repeatable choice
    joining = asyncio.create_task(join_all(api.wiring, drops))
    async with Database.open(database_url, pool_size=6) as db:
        kills = await asyncio.gather(
            *(killed_again_and_again(api, db, joining, chance) for _ in range(2))
        )
        await joining
        while await worked_off(api, db):
            pass
    assert sum(kills) > 20
    assert await wrong_with(api.wiring, drops) == []


async def test_two_hundred_rooms_hear_within_three_seconds(api: Api) -> None:
    """From the crossing to the last room's message: the relay, then every room by itself."""
    drops: Drops = await five_tiers(api, rooms_count=200)
    await join_all(api.wiring, drops, count=99)
    while await worked_off(api, api.wiring.db):
        pass
    async with api.wiring.db.transaction() as tx:
        shopper_id = await tx.fetchval("insert into shopper (nickname) values ('p') returning id")
    clock = asyncio.get_running_loop()
    began_at = clock.time()
    await join(api.wiring, drops, shopper_id)
    while await worked_off(api, api.wiring.db):
        pass
    seconds = clock.time() - began_at
    async with api.wiring.db.reading() as tx:
        told = await tx.fetchval("select count(*) from message where kind = 'price_drop'")
    assert told == 200
    print(f"\n200 rooms heard after {seconds:.2f} s")  # noqa: T201 - what a person wants to know
    assert seconds < ROOMS_200_WITHIN_SECONDS
