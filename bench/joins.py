"""Joins in process: the combiner as the API calls it, beside one PL/pgSQL call per join.

The same work on both sides: the same locks, checks, rows and the first answer under a key; each
join is on disk before it is answered.
"""

import asyncio
import random
import time
from collections.abc import Sequence
from hashlib import sha256
from typing import Final
from uuid import UUID

from uuid_utils.compat import uuid7

from app.actions.idempotency import Once
from app.actions.reserve_seats import Joins
from app.store.database import Database
from bench.ground import Ground, must_equal, paired
from bench.market import HOT_SCRIPT, SPREAD_SCRIPT, hot_team_buy, spread_team_buys, stock_market
from bench.report import Result, summed_up
from domain.seats import SeatRequest

HOT_CALLERS: Final = 64
SPREAD_CALLERS: Final = 256
BODY: Final = sha256(b'{"quantity":1}').digest()


async def run_hot(ground: Ground) -> list[Result]:
    """Measure joins of one team-buy: 64 callers, pgbench with 8 clients."""
    return await _run(ground, "join_hot_inprocess", [hot_team_buy()], HOT_CALLERS, HOT_SCRIPT, 8)


async def run_spread(ground: Ground) -> list[Result]:
    """Measure joins of ten thousand team-buys: 256 callers, pgbench with 32 clients."""
    return await _run(
        ground, "join_spread_inprocess", spread_team_buys(), SPREAD_CALLERS, SPREAD_SCRIPT, 32
    )


async def _run(  # noqa: PLR0917
    ground: Ground, name: str, targets: Sequence[UUID], callers: int, script: str, clients: int
) -> list[Result]:
    await stock_market(ground)
    async with Database.open(ground.url) as db:
        joins = Joins(db)

        async def ours() -> float:
            before = await seats_count(ground)
            count, seconds = await _join_for(joins, targets, callers, ground.seconds)
            must_equal("seats in the database", before + count, await seats_count(ground))
            return count / seconds

        async def reference() -> float:
            before = await seats_count(ground)
            done = ground.pgbench(script, clients=clients, seconds=ground.seconds)
            must_equal("seats in the database", before + done.count, await seats_count(ground))
            return done.per_second

        await _join_for(joins, targets, callers, 1.0)  # connections, statements, look-ups
        await ground.settle()
        pairs = await paired(ground.pairs_count, ours, reference)
        await joins.close()
    await check_counters(ground)
    named = f"pgbench, one call, {clients} clients"
    return [summed_up(name, pairs, unit="joins/s", reference_name=named)]


async def seats_count(ground: Ground) -> int:
    """Return how many seats there are."""
    found: int = await ground.value("select count(*) from seat")
    return found


async def check_counters(ground: Ground) -> None:
    """Check that the counters say what the rows say.

    Raises:
        BenchError: they do not.
    """
    for what, query in (
        ("places held", "select sum(seats_held) from team_buy"),
        ("units held", "select sum(units_held) from campaign"),
        ("first answers", "select count(*) from idempotency_key"),
    ):
        must_equal(what, await seats_count(ground), await ground.value(query))


async def _join_for(
    joins: Joins, targets: Sequence[UUID], callers: int, seconds: float
) -> tuple[int, float]:
    """Let callers join until the time is up; return how many did, and the seconds it took."""
    began_at = time.perf_counter()
    deadline = began_at + seconds
    count = 0

    async def caller(number: int) -> None:
        nonlocal count
        chooser = random.Random(number)
        while time.perf_counter() < deadline:
            team_buy_id = targets[0] if len(targets) == 1 else chooser.choice(targets)
            shopper_id = uuid7()
            once = Once("reserveSeat", shopper_id.hex, BODY)
            answer = await joins.reserve(team_buy_id, SeatRequest(uuid7(), shopper_id, 1), once)
            count += not answer.replayed

    await asyncio.gather(*(caller(number) for number in range(callers)))
    return count, time.perf_counter() - began_at
