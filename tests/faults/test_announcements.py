"""Worker processes killed while a thousand join: at every point of an announcement, and at random.

Each of five tiers is announced once in every room, in order (P9), whatever died between the fact,
its relay and its message.
"""

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.faults.live import armed_worker, dies, environment, spawned, until
from tests.support.price_drops import JOINS_COUNT, TIERS, five_tiers, join_all, wrong_with
from tests.support.soak import IS_SOAK
from tests.support.web import Api, open_api

SEED = 20_260_902
NOBODY = "http://127.0.0.1:9"
POINTS = (
    *("outbox.claimed", "outbox.published", "outbox.before_commit"),
    *("announce.told", "announce.before_commit", "announce.committed"),
)
VISITS_MAX = 3
KILLED_AT_LATEST_SECONDS = 12.0
ENDS_WITHIN_SECONDS = 60
LAPSE_LEASES = "update outbox set lease_until = null where sent_at is null"
HEARD = "select count(*) from message where kind = 'price_drop'"


@pytest.fixture
async def api(clean: None, database_url: str) -> AsyncIterator[Api]:
    async with open_api(database_url) as api:
        yield api


async def test_each_tier_is_announced_once_whatever_is_killed(
    api: Api, database_url: str, tmp_path: Path
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - a repeatable choice
    settings = environment(database_url, NOBODY)
    log = tmp_path / "worker.log"
    drops = await five_tiers(api)
    points = [*POINTS] * 2 if IS_SOAK else [*POINTS[::2]]
    chance.shuffle(points)

    died_at_point_count = 0
    for point in points:
        at = f"{point}:{chance.randint(1, VISITS_MAX)}"
        child = armed_worker(at, settings=settings, log=log)
        joining = asyncio.create_task(
            join_all(api.wiring, drops, count=JOINS_COUNT // len(points) + 1)
        )
        died_at_point_count += await dies(child, within_seconds=KILLED_AT_LATEST_SECONDS)
        await joining
        async with api.wiring.db.transaction() as tx:
            await tx.execute(LAPSE_LEASES)
    assert died_at_point_count > len(points) // 2

    async def all_heard() -> bool:
        async with api.wiring.db.reading() as tx:
            heard: int = await tx.fetchval(HEARD)
        return heard >= len(drops.rooms) * (len(TIERS) - 1)

    last = spawned("worker", "-m", "workers", settings=settings, log=log)
    try:
        await until(all_heard, within_seconds=ENDS_WITHIN_SECONDS, or_say="not all was told")
    finally:
        last.stop()
    assert await wrong_with(api.wiring, drops) == []
