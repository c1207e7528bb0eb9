"""Worker processes killed between a message and its seat, and between a seat and its reply.

Every line that was numbered becomes exactly what it says, and is told in exactly one message,
whatever died between the message, the reservation and the answer.
"""

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.faults.live import armed_worker, dies, environment, spawned, until
from tests.support.order_storms import a_storm, write_lines, wrong_with
from tests.support.web import Api, open_api

SEED = 20_260_912
NOBODY = "http://127.0.0.1:9"
POINTS = (
    *("order.reserved:1", "order.before_commit:3", "order.committed:2"),
    *("order_reply.said:1", "order_reply.before_commit:1", "order_reply.committed:1"),
)
KILLED_AT_LATEST_SECONDS = 15.0
ENDS_WITHIN_SECONDS = 60
LEFT = """
    select (select count(*) from order_intent where taken_at is null)
         + (select count(*) from order_line where reply_seq is null)
"""


@pytest.fixture
async def api(clean: None, database_url: str) -> AsyncIterator[Api]:
    async with open_api(database_url) as api:
        yield api


async def test_every_line_is_taken_and_told_once_whatever_is_killed(
    api: Api, database_url: str, tmp_path: Path
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - a repeatable choice
    settings = environment(database_url, NOBODY)
    log = tmp_path / "worker.log"
    storm = await a_storm(api, people_count=12)

    died_at_point_count = 0
    for point in POINTS:
        child = armed_worker(point, settings=settings, log=log)
        writing = asyncio.create_task(write_lines(api.wiring, storm, chance, lines_count=6))
        died_at_point_count += await dies(child, within_seconds=KILLED_AT_LATEST_SECONDS)
        await writing
    assert died_at_point_count > len(POINTS) // 2

    async def all_told() -> bool:
        async with api.wiring.db.reading() as tx:
            left: int = await tx.fetchval(LEFT)
        return left == 0

    last = spawned("worker", "-m", "workers", settings=settings, log=log)
    try:
        await until(all_told, within_seconds=ENDS_WITHIN_SECONDS, or_say="not all was told")
    finally:
        last.stop()
    assert await wrong_with(api.wiring, storm) == []
