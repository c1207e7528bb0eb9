"""Redis is a bell: killed, flushed, hanging or absent, everything closes and settles all the same
(reliability.md 1.4, 6.4 and goals 9 and 17).
"""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from redis.asyncio import Redis

from app.devstack.valkey import ValkeyServer
from tests.faults.live import environment, running_worker, until
from tests.support import servers
from tests.support.market import Market, market_settings
from tests.support.stripe import StripeSandbox
from tests.support.web import open_api

DAY = 86_400
LATER_SECONDS_MAX = 5
WITHIN_SECONDS = 40
FLUSH_EVERY_SECONDS = 0.05


@pytest.fixture
def valkey() -> Iterator[ValkeyServer]:
    """A server of this test's own, to be killed."""
    server = ValkeyServer(servers.server_folder(), durable=False)
    server.start()
    yield server
    if server.child is not None:
        server.child.kill()


@asynccontextmanager
async def flushing(valkey: ValkeyServer) -> AsyncIterator[None]:
    """Forget everything, again and again."""
    redis: Redis = Redis.from_url(valkey.url())

    async def flush() -> None:
        while True:
            await redis.flushall()
            await asyncio.sleep(FLUSH_EVERY_SECONDS)

    task = asyncio.create_task(flush())
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    await redis.aclose()


@asynccontextmanager
async def lost(valkey: ValkeyServer, how: str) -> AsyncIterator[None]:
    """Let Redis be lost in one of many ways."""
    assert valkey.child is not None
    match how:
        case "flushed":
            async with flushing(valkey):
                yield
            return
        case "killed":
            valkey.child.kill()
        case "hanging":
            valkey.child._popen.send_signal(signal.SIGSTOP)
    yield


async def settles(market: Market, *, first: int) -> float:
    """Sell three seats with a worker running, let the deadline pass, and time the settlement.

    Every request has to succeed, whatever Redis does.
    """
    buyers = await market.shoppers(3, first=first)
    shop = await market.shop()
    team_buy = (await shop.open(buyers[0]))["id"]
    for buyer in buyers:
        seat = await market.reserve(buyer, team_buy)
        started = await buyer.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
        assert started.status_code == 200, started.text
        assert (await market.pay(started.json()["client_secret"])).status_code == 200
    for event in await market.new_events():
        assert (await market.post_event(event)).status_code == 200

    async def is_counted() -> bool:
        return bool((await market.look(team_buy))["buyers_count"] == 3)

    async def is_settled() -> bool:
        return bool((await market.look(team_buy))["state"] == "settled")

    await until(is_counted, within_seconds=WITHIN_SECONDS, or_say="the money was not noticed")
    await market.advance(DAY)
    return await until(is_settled, within_seconds=WITHIN_SECONDS, or_say="it never settled")


@pytest.mark.slow
@pytest.mark.parametrize("how", ["killed", "flushed", "hanging", "absent"])
async def test_everything_settles_hardly_later(
    clean: None,
    database_url: str,
    sandbox: StripeSandbox,
    valkey: ValkeyServer,
    how: str,
) -> None:
    await sandbox.reset()
    url = None if how == "absent" else valkey.url()
    settings = market_settings(sandbox.url)
    async with open_api(database_url, redis_url=url, **settings) as api:
        market = Market(api, sandbox)
        with running_worker(environment(database_url, sandbox.url, redis_url=url)):
            with_redis = await settles(market, first=1)
            await sandbox.control("POST", "clock", offset_seconds=0)
            async with lost(valkey, how):
                without = await settles(market, first=11)
        assert without <= with_redis + LATER_SECONDS_MAX
        await market.sweep()
        await market.prove()
