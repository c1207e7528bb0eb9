"""Fan-out: one room of 500 sockets beside a broadcast server by hand, in the same run.

Ours is the API as it runs in production: each message is posted over HTTP, stored and numbered by
PostgreSQL, and only then sent to 500 sockets. The reference (`bench/broadcast.py`) stores nothing
and checks nothing: one WebSocket frame per message and member, written by uvloop. The same client
process drives both and holds all 1,000 sockets' worth of parsing (`bench/audience.py`); it checks
that every socket got every message once and in order.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import msgspec
from uuid_utils.compat import uuid7

from app.actions.read_access_token import ACCESS_LIFETIME
from app.devstack.process import free_port
from app.gateways.vault import Vault
from bench.audience import Heard
from bench.ground import ROOT, SECRET_KEY, Ground, bench_id
from bench.report import BenchError, Pair, Result, summed_up
from bench.room_market import MEMBER, hot_room, stock_room
from bench.voices import Order

SOCKETS: Final = 500
QUIET_PER_SECOND: Final = 20.0
IN_FLIGHT: Final = (8, 64)
REFERENCE: Final = "by hand, a frame per message and member"


async def run(ground: Ground) -> list[Result]:
    """Measure delivered messages per second with 8 and 64 in flight, and a quiet room's p99."""
    await stock_room(ground)
    vault = Vault(SECRET_KEY)
    tokens = [
        vault.sign(
            subject=bench_id(MEMBER, number),
            session=uuid7(),
            verified=True,
            lifetime=ACCESS_LIFETIME,
        )
        for number in range(SOCKETS)
    ]
    flights: dict[int, list[Pair]] = {in_flight: [] for in_flight in IN_FLIGHT}
    quiet: list[Pair] = []
    async with ground.web() as port, _broadcast() as floor_port:

        async def pair(in_flight: int) -> tuple[Heard, Heard]:
            order = Order(
                port=port,
                sockets=SOCKETS,
                seconds=ground.seconds,
                in_flight=in_flight,
                per_second=QUIET_PER_SECOND,
                room=str(hot_room()),
                tokens=tokens,
            )
            reference = msgspec.structs.replace(order, port=floor_port, room="", tokens=[])
            return await _listen(order), await _listen(reference)

        await pair(IN_FLIGHT[0])
        await ground.settle()
        for _ in range(ground.pairs_count):
            for in_flight, pairs in flights.items():
                ours, theirs = await pair(in_flight)
                pairs.append(Pair(ours.per_second, theirs.per_second))
            ours, theirs = await pair(0)
            quiet.append(Pair(ours.p99_ms, theirs.p99_ms))
    found = [
        summed_up(f"fanout_{in_flight}", pairs, unit="messages/s", reference_name=REFERENCE)
        for in_flight, pairs in flights.items()
    ]
    return [
        *found,
        summed_up("quiet_room_p99", quiet, unit="ms", reference_name=REFERENCE, digits=1),
    ]


async def _listen(order: Order) -> Heard:
    """Run the client.

    Raises:
        BenchError: a socket missed a message, or got one twice or out of order.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bench.audience"),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate(msgspec.json.encode(order))
    if process.returncode != 0:
        raise BenchError("the audience failed")
    heard = msgspec.json.decode(said, type=Heard)
    if heard.errors:
        raise BenchError(f"the audience heard wrong: {heard.errors}")
    return heard


@asynccontextmanager
async def _broadcast() -> AsyncIterator[int]:
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        sys.executable, *("-m", "bench.broadcast", str(port)), cwd=ROOT
    )
    try:
        await _until_open(port)
        yield port
    finally:
        process.terminate()
        await process.wait()


async def _until_open(port: int) -> None:
    for _ in range(500):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return
    raise BenchError("the reference did not start")
