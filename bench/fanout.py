"""Fan-out: one room of 500 sockets beside a broadcast server by hand, in the same run.

Two things are measured of the API as it runs in production:
- `fanout_*`, from the doorbell to the screens: another process has committed a message and rings;
  this one sends it to 500 sockets. The same work as the reference does.
- `fanout_posted_*`, from the writer to the screens: each message is also posted over HTTP,
  screened, stored and numbered by PostgreSQL. So is `quiet_room_p99`. More work than the
  reference does, by a transaction and a request each.

The reference (`bench/broadcast.py`) stores nothing and checks nothing: one WebSocket frame per
message and member, written by uvloop. The same client process drives all and holds all 500
sockets' parsing (`bench/audience.py`); it checks that every socket got every message once and in
order.
"""

import asyncio
import itertools
import sys
from collections.abc import AsyncIterator, Sequence
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
    rooms = itertools.count(1)
    await stock_room(ground, rooms_count=1 + ground.pairs_count * (2 * len(IN_FLIGHT) + 1))
    rung: dict[int, list[Pair]] = {in_flight: [] for in_flight in IN_FLIGHT}
    posted: dict[int, list[Pair]] = {in_flight: [] for in_flight in IN_FLIGHT}
    quiet: list[Pair] = []
    with ground.valkey() as redis_url:
        async with (
            ground.web(PINTIER_REDIS_URL=redis_url) as port,
            _broadcast() as floor_port,
        ):
            order = Order(
                port=port,
                sockets=SOCKETS,
                seconds=ground.seconds,
                per_second=QUIET_PER_SECOND,
                tokens=_tokens(),
            )
            floor = msgspec.structs.replace(order, port=floor_port, tokens=[])

            async def ours(in_flight: int, redis_url: str = "") -> Heard:
                # A room of its own for each run: nothing of an earlier one is left to be fetched.
                room = str(hot_room(next(rooms)))
                change = {"in_flight": in_flight, "redis_url": redis_url, "room": room}
                return await _listen(msgspec.structs.replace(order, **change))

            async def reference(in_flight: int) -> Heard:
                return await _listen(msgspec.structs.replace(floor, in_flight=in_flight))

            await ours(IN_FLIGHT[0])
            await ground.settle()
            for _ in range(ground.pairs_count):
                for in_flight in IN_FLIGHT:
                    heard = await ours(in_flight, redis_url)
                    theirs = await reference(in_flight)
                    rung[in_flight].append(Pair(heard.per_second, theirs.per_second))
                    heard = await ours(in_flight)
                    posted[in_flight].append(Pair(heard.per_second, theirs.per_second))
                quiet.append(Pair((await ours(0)).p99_ms, (await reference(0)).p99_ms))
    return [
        *(_summed_up(f"fanout_{count}", pairs) for count, pairs in rung.items()),
        *(_summed_up(f"fanout_posted_{count}", pairs) for count, pairs in posted.items()),
        summed_up("quiet_room_p99", quiet, unit="ms", reference_name=REFERENCE, digits=1),
    ]


def _summed_up(name: str, pairs: Sequence[Pair]) -> Result:
    return summed_up(name, pairs, unit="messages/s", reference_name=REFERENCE)


def _tokens() -> list[str]:
    vault = Vault(SECRET_KEY)
    return [
        vault.sign(
            subject=bench_id(MEMBER, number),
            session=uuid7(),
            verified=True,
            lifetime=ACCESS_LIFETIME,
        )
        for number in range(SOCKETS)
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
