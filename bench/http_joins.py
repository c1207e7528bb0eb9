"""Joins over HTTP: the API as it runs in production, 64 connections, beside pgbench.

What pgbench does not do and we do is in our figure: HTTP, a log-in token and an idempotency key
checked for every request, problems, metrics and one line in the log.
"""

import asyncio
import sys
from collections.abc import Sequence

import msgspec

from bench.ground import ROOT, SECRET_KEY, Ground, must_equal
from bench.joins import check_counters, seats_count
from bench.load import LoadRun
from bench.market import HOT, HOT_SCRIPT, SPREAD_COUNT, SPREAD_SCRIPT, stock_market
from bench.report import BenchError, Pair, Result, summed_up

CONNECTIONS = 64


async def run_hot(ground: Ground) -> list[Result]:
    """Measure joins of one team-buy: their rate beside 8 clients, their p99 beside 64."""
    await stock_market(ground)
    rates: list[Pair] = []
    latencies: list[Pair] = []
    async with ground.web() as port:
        await _load(ground, port, HOT, 1, seconds=1.0)
        await ground.settle()
        for _ in range(ground.pairs_count):
            ours = await _load(ground, port, HOT, 1, seconds=ground.seconds)
            reference = ground.pgbench(HOT_SCRIPT, clients=8, seconds=ground.seconds)
            crowd = ground.pgbench(HOT_SCRIPT, clients=CONNECTIONS, seconds=ground.seconds)
            rates.append(Pair(ours.accepted_count / ours.seconds, reference.per_second))
            latencies.append(Pair(ours.p99_ms, crowd.p99_ms))
    await check_counters(ground)
    return [
        summed_up(
            "join_hot_http", rates, unit="joins/s", reference_name="pgbench, one call, 8 clients"
        ),
        summed_up(
            "join_hot_http_p99",
            latencies,
            unit="ms",
            reference_name="pgbench, one call, 64 clients",
            digits=1,
        ),
    ]


async def run_spread(ground: Ground) -> list[Result]:
    """Measure joins of ten thousand team-buys beside 32 clients."""
    await stock_market(ground)
    pairs: list[Pair] = []
    async with ground.web() as port:
        await _load(ground, port, 0, SPREAD_COUNT, seconds=1.0)
        await ground.settle()
        for _ in range(ground.pairs_count):
            ours = await _load(ground, port, 0, SPREAD_COUNT, seconds=ground.seconds)
            reference = ground.pgbench(SPREAD_SCRIPT, clients=32, seconds=ground.seconds)
            pairs.append(Pair(ours.accepted_count / ours.seconds, reference.per_second))
    await check_counters(ground)
    named = "pgbench, one call, 32 clients"
    return [summed_up("join_spread_http", pairs, unit="joins/s", reference_name=named)]


async def _load(ground: Ground, port: int, first: int, count: int, *, seconds: float) -> LoadRun:
    """Run the load client and check that every accepted answer is a row.

    Raises:
        BenchError: an answer was no 201, or the rows say otherwise.
    """
    before = await seats_count(ground)
    arguments: Sequence[object] = (port, CONNECTIONS, seconds, "joins", first, count)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bench.load", *map(str, arguments)),
        cwd=ROOT,
        env={"PINTIER_SECRET_KEY": SECRET_KEY},
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate()
    if process.returncode != 0:
        raise BenchError("the load client failed")
    run = msgspec.json.decode(said, type=LoadRun)
    must_equal("statuses", {201}, set(run.statuses))
    must_equal("seats in the database", before + run.accepted_count, await seats_count(ground))
    return run
