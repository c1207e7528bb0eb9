"""Sends into one hot room over HTTP: the API as in production, 64 connections, beside pgbench.

Every message is answered with its number, its place in the room for ever. What pgbench does
not do and we do is in our figure: HTTP, a log-in token checked for every request, limits, metrics,
one line in the log, and the frame for the live screens.
"""

import asyncio
import sys
from pathlib import Path
from typing import Final

import msgspec

from bench.ground import ROOT, SECRET_KEY, Ground, must_equal
from bench.http_joins import CONNECTIONS
from bench.load import LoadRun
from bench.report import BenchError, Pair, Result, summed_up
from bench.room_market import HOT_ROOM, MEMBERS_COUNT, POST_SCRIPT, hot_room, stock_room

POST_ONE: Final = Path(__file__).with_name("post_one.sql")
MESSAGES: Final = "select count(*) from message where room_id = $1"
# Numbered 1 to n, no number twice, and the room knows its last one (P8).
IN_ORDER: Final = """
    select r.last_seq = count(m.seq) and r.last_seq = max(m.seq) and min(m.seq) = 1
           and count(distinct (m.client_msg_id, m.sender_id)) = count(*)
      from room r join message m on m.room_id = r.id where r.id = $1 group by r.last_seq
"""


async def run(ground: Ground) -> list[Result]:
    """Measure sends of 64 writers: their rate beside 16 clients, their p99 beside 64."""
    await ground.execute(POST_ONE.read_text(encoding="utf-8"))
    await stock_room(ground)
    rates: list[Pair] = []
    latencies: list[Pair] = []
    async with ground.web() as port:
        await _load(ground, port, seconds=1.0)
        await ground.settle()
        for _ in range(ground.pairs_count):
            ours = await _load(ground, port, seconds=ground.seconds)
            reference = ground.pgbench(POST_SCRIPT, clients=16, seconds=ground.seconds)
            crowd = ground.pgbench(POST_SCRIPT, clients=CONNECTIONS, seconds=ground.seconds)
            rates.append(Pair(ours.accepted_count / ours.seconds, reference.per_second))
            latencies.append(Pair(ours.p99_ms, crowd.p99_ms))
    in_order: bool = await ground.value(IN_ORDER, hot_room())
    must_equal("numbers without gaps", expected=True, found=in_order)
    return [
        summed_up(
            "room_sends", rates, unit="messages/s", reference_name="pgbench, one call, 16 clients"
        ),
        summed_up(
            "room_sends_p99",
            latencies,
            unit="ms",
            reference_name="pgbench, one call, 64 clients",
            digits=1,
        ),
    ]


async def _load(ground: Ground, port: int, *, seconds: float) -> LoadRun:
    """Run the load client and check that every accepted answer is a row.

    Raises:
        BenchError: an answer was no 201, or the rows say otherwise.
    """
    before: int = await ground.value(MESSAGES, hot_room())
    arguments = (port, CONNECTIONS, seconds, "sends", HOT_ROOM, MEMBERS_COUNT)
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
    run_seen = msgspec.json.decode(said, type=LoadRun)
    must_equal("statuses", {201}, set(run_seen.statuses))
    after: int = await ground.value(MESSAGES, hot_room())
    must_equal("messages in the database", before + run_seen.accepted_count, after)
    return run_seen
