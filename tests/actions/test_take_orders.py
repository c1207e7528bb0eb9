"""Orders against whatever ends those who take them: each line once, in its turn, told once."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from app.actions.reply_to_orders import reply_to_orders
from app.actions.take_orders import Orders
from app.store.database import Database
from app.store.errors import UnavailableError
from tests.support.order_storms import a_storm, units_after, write_lines, wrong_with
from tests.support.web import Api, open_api

SEED = 20_260_911
UNTIL_KILLED_SECONDS = (0.0, 0.08)
NO_WAITING = """
    with i as (update order_intent set next_at = now() where taken_at is null)
    update order_reply set next_at = now() where waits
"""


@pytest.fixture
async def api(clean: None, database_url: str) -> AsyncIterator[Api]:
    async with open_api(database_url) as api:
        yield api


async def worked_off(api: Api, db: Database) -> int:
    """Do once what a worker does about orders, without waiting for its time."""
    async with db.transaction() as tx:
        await tx.execute(NO_WAITING)
    orders = Orders(db)
    try:
        taken_count = await orders.take_due()
        return taken_count + await reply_to_orders(db, api.wiring.posts)
    finally:
        await orders.close()


async def killed_again_and_again(
    api: Api, db: Database, writing: "asyncio.Task[None]", chance: random.Random
) -> int:
    """Run workers that are ended wherever they are: their transactions end with them."""
    kills_count = 0
    while not writing.done():
        worker = asyncio.create_task(worked_off(api, db))
        await asyncio.wait([worker], timeout=chance.uniform(*UNTIL_KILLED_SECONDS))
        if not worker.done():
            kills_count += 1
            worker.cancel()
        with suppress(asyncio.CancelledError, UnavailableError):
            await worker
    return kills_count


@pytest.mark.feature("N-6")
async def test_what_is_ordered_is_what_is_told_whoever_is_ended(
    api: Api, database_url: str
) -> None:
    """Two workers, ended at any await while forty write: seats, stock and replies agree."""
    storm = await a_storm(api, people_count=40)
    chance = random.Random(SEED)  # noqa: S311 - a repeatable choice
    writing = asyncio.create_task(write_lines(api.wiring, storm, chance, lines_count=15))
    async with Database.open(database_url, pool_size=6) as db:
        kills = await asyncio.gather(
            *(killed_again_and_again(api, db, writing, chance) for _ in range(2))
        )
        await writing
        while await worked_off(api, db):
            pass
    assert sum(kills) > 10
    assert await wrong_with(api.wiring, storm) == []
    assert sum(map(units_after, storm.written.values())) > 40


async def test_two_processes_take_each_order_once(api: Api, database_url: str) -> None:
    """Whoever posted and a worker try at once, again and again: the second finds it done."""
    storm = await a_storm(api, people_count=10)
    chance = random.Random(SEED)  # noqa: S311 - a repeatable choice
    async with Database.open(database_url, pool_size=4) as db:
        for _ in range(5):
            await write_lines(api.wiring, storm, chance, lines_count=2)
            await asyncio.gather(*(worked_off(api, which) for which in (api.wiring.db, db) * 2))
        while await worked_off(api, db):
            pass
    assert await wrong_with(api.wiring, storm) == []
