"""The bell and the doorbell against a real Valkey that dies, forgets, comes back, or never was."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import msgspec
import pytest
import structlog
from redis.asyncio import Redis

from app.devstack.process import LOOPBACK, free_port
from app.devstack.valkey import ValkeyServer
from app.gateways import handover
from app.gateways.doorbell import Doorbell, open_doorbell
from app.gateways.handover import Handover
from app.gateways.queue import Bell, open_bell
from tests.support import servers
from workers import bells

WITHIN_SECONDS = 20.0


@pytest.fixture
def valkey() -> Iterator[ValkeyServer]:
    """Yield a server of this test's own, which may be killed and started again."""
    server = ValkeyServer(servers.server_folder(), durable=False)
    server.start()
    yield server
    server.stop()


class Answers:
    """What the worker's functions were called with."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, ...]] = []
        self.came = asyncio.Event()

    async def wait_for(self, wanted: tuple[str, ...]) -> None:
        async with asyncio.timeout(WITHIN_SECONDS):
            while wanted not in self.seen:
                self.came.clear()
                await self.came.wait()


async def drain_ops(ctx: dict[Any, Any], *ids: str) -> None:
    answers: Answers = ctx["answers"]
    answers.seen.append(ids)
    answers.came.set()


async def forever(ctx: dict[Any, Any]) -> None:
    started: asyncio.Event = ctx["started"]
    started.set()
    await asyncio.Event().wait()


@pytest.fixture
async def worker(valkey: ValkeyServer) -> AsyncIterator[Answers]:
    """Yield what a running worker has seen."""
    answers = Answers()
    task = asyncio.create_task(bells.run_bell(valkey.url(), {"answers": answers}, [drain_ops]))
    yield answers
    await cancelled(task)


async def cancelled(task: asyncio.Task[None]) -> None:
    """Cancel a task and see it end so, soon."""
    task.cancel()
    async with asyncio.timeout(WITHIN_SECONDS):
        await asyncio.wait([task])
    assert task.cancelled()


@pytest.fixture
async def opened() -> AsyncIterator[contextlib.AsyncExitStack]:
    """Yield what closes bells, doorbells and clients, also those of a test that failed."""
    async with contextlib.AsyncExitStack() as stack:
        yield stack


def bell_at(url: str | None, opened: contextlib.AsyncExitStack) -> Bell:
    bell = open_bell(url)
    opened.push_async_callback(bell.close)
    return bell


def doorbell_at(url: str | None, opened: contextlib.AsyncExitStack) -> Doorbell:
    doorbell = open_doorbell(url)
    opened.push_async_callback(doorbell.close)
    return doorbell


def client_at(url: str, opened: contextlib.AsyncExitStack) -> Redis:
    client = Redis.from_url(url)
    opened.push_async_callback(client.aclose)
    return client


async def ring_until_heard(ring: Callable[[], Any], answers: Answers, ids: tuple[str, ...]) -> None:
    """Ring again and again: while the server is away rings are lost, which is their right."""

    async def keep_ringing() -> None:
        while True:
            await ring()
            await asyncio.sleep(0.05)

    ringing = asyncio.create_task(keep_ringing())
    try:
        await answers.wait_for(ids)
    finally:
        ringing.cancel()


async def test_a_ring_reaches_the_worker(
    valkey: ValkeyServer, worker: Answers, opened: contextlib.AsyncExitStack
) -> None:
    bell = bell_at(valkey.url(), opened)
    await bell.ring("drain_ops", "01", "02")
    await worker.wait_for(("01", "02"))


async def test_a_ring_that_waits_is_not_doubled_and_its_payload_is_msgpack(
    valkey: ValkeyServer, opened: contextlib.AsyncExitStack
) -> None:
    for _ in range(3):
        bell = bell_at(valkey.url(), opened)
        for _ in range(5):
            await bell.ring("drain_ops", "01")
        await bell.close()
    redis = client_at(valkey.url(), opened)
    assert await redis.zcard("arq:queue") == 1
    stored = msgspec.msgpack.decode(await redis.get("arq:job:drain_ops:01"))
    assert (stored["f"], stored["a"]) == ("drain_ops", ["01"])
    assert 0 < await redis.pttl("arq:job:drain_ops:01") <= 60_000


async def test_the_same_ring_is_heard_again_once_answered(
    valkey: ValkeyServer, worker: Answers, opened: contextlib.AsyncExitStack
) -> None:
    bell = bell_at(valkey.url(), opened)
    for _ in range(2):
        worker.seen.clear()
        await ring_until_heard(lambda: bell.ring("drain_ops"), worker, ())


async def test_bell_and_worker_survive_a_killed_server(
    valkey: ValkeyServer, worker: Answers, opened: contextlib.AsyncExitStack
) -> None:
    bell = bell_at(valkey.url(), opened)
    await bell.ring("drain_ops", "before")
    await worker.wait_for(("before",))
    assert valkey.child is not None
    valkey.child.kill()
    await bell.ring("drain_ops", "lost")
    valkey.start()
    await ring_until_heard(lambda: bell.ring("drain_ops", "after"), worker, ("after",))
    assert bell.is_running


async def test_a_flush_loses_rings_and_nothing_else(
    valkey: ValkeyServer, worker: Answers, opened: contextlib.AsyncExitStack
) -> None:
    bell = bell_at(valkey.url(), opened)
    redis = client_at(valkey.url(), opened)
    for at in range(20):
        await bell.ring("drain_ops", str(at))
    await redis.flushall()
    await ring_until_heard(lambda: bell.ring("drain_ops", "after"), worker, ("after",))


async def test_without_a_server_ringing_is_quick_and_quiet(
    opened: contextlib.AsyncExitStack,
) -> None:
    url = f"redis://{LOOPBACK}:{free_port()}/0"
    bell, doorbell = bell_at(url, opened), doorbell_at(url, opened)
    started_at = time.perf_counter()
    for at in range(2_000):
        await bell.ring("drain_ops", str(at))
        doorbell.publish("room", str(at).encode())
    assert time.perf_counter() - started_at < 1.0
    assert bell.is_running
    assert doorbell.is_running
    await bell.close()
    assert not bell.is_running


async def test_without_an_address_bell_and_doorbell_do_nothing(
    opened: contextlib.AsyncExitStack,
) -> None:
    bell, doorbell = bell_at(None, opened), doorbell_at(None, opened)
    await bell.ring("drain_ops", "01")
    doorbell.publish("room", b"1")
    assert bell.is_running
    assert doorbell.is_running


async def test_the_worker_waits_for_a_server_that_is_away(
    valkey: ValkeyServer, opened: contextlib.AsyncExitStack
) -> None:
    valkey.stop()
    answers = Answers()
    with structlog.testing.capture_logs() as logged:
        task = asyncio.create_task(bells.run_bell(valkey.url(), {"answers": answers}, [drain_ops]))
        async with asyncio.timeout(WITHIN_SECONDS):
            while not logged:  # noqa: ASYNC110  (that it gave up once shows in the log alone)
                await asyncio.sleep(0)
    valkey.start()
    bell = bell_at(valkey.url(), opened)
    await ring_until_heard(lambda: bell.ring("drain_ops", "1"), answers, ("1",))
    assert [line["event"] for line in logged] == ["bell_stopped"]
    await cancelled(task)


async def test_a_worker_whose_server_never_comes_ends_when_told() -> None:
    url = f"redis://{LOOPBACK}:{free_port()}/0"
    task = asyncio.create_task(bells.run_bell(url, {}, [forever]))
    await asyncio.sleep(0)
    await cancelled(task)


async def test_every_cancelled_worker_ends(valkey: ValkeyServer) -> None:
    """redis-py swallows one cancellation of thirty; cancelled at many moments, none may live on."""
    for yields_count in range(0, 120, 3):
        task = asyncio.create_task(bells.run_bell(valkey.url(), {}, [drain_ops]))
        for _ in range(yields_count):
            await asyncio.sleep(0)
        await cancelled(task)


async def test_a_cancelled_worker_puts_its_job_back(
    valkey: ValkeyServer, opened: contextlib.AsyncExitStack
) -> None:
    redis = client_at(valkey.url(), opened)
    bell = bell_at(valkey.url(), opened)
    started = asyncio.Event()
    task = asyncio.create_task(bells.run_bell(valkey.url(), {"started": started}, [forever]))
    await bell.ring("forever")
    async with asyncio.timeout(WITHIN_SECONDS):
        await started.wait()
    await cancelled(task)
    assert await redis.zcard("arq:queue") == 1
    assert not await redis.exists("arq:in-progress:forever")
    assert 0 < await redis.pttl("arq:queue:health-check") <= 11_000


async def test_messages_arrive_in_order_also_after_a_restart(
    valkey: ValkeyServer, opened: contextlib.AsyncExitStack
) -> None:
    doorbell = doorbell_at(valkey.url(), opened)
    for _ in range(2):
        redis = client_at(valkey.url(), opened)
        async with redis.pubsub() as listener:
            await listener.subscribe("room")
            assert (await listener.get_message(timeout=WITHIN_SECONDS) or {})["type"] == "subscribe"
            sent = [str(at).encode() for at in range(300)]
            for payload in sent:
                doorbell.publish("room", payload)
            heard: list[bytes] = []
            while len(heard) < len(sent):
                message = await listener.get_message(timeout=WITHIN_SECONDS)
                assert message is not None
                heard.append(message["data"])
        assert heard == sent
        assert valkey.child is not None
        valkey.child.kill()
        valkey.start()


async def test_when_too_many_wait_the_oldest_go() -> None:
    got: list[int] = []

    async def take(batch: list[int]) -> None:
        got.extend(batch)

    line = Handover("line", take)
    for item in range(handover.WAITING_COUNT_MAX + 5):
        line.put(item)
    line.put(7)  # waits already: keeps its place, pushes nobody out
    await line.close()
    assert got == list(range(5, handover.WAITING_COUNT_MAX + 5))
