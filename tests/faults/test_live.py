"""Rooms under faults: nothing acknowledged is lost, doubled or out of order, and all converge
(chat.md 14, reliability.md goals 1 and 2).

Two API processes serve the same rooms; Redis, both of them and PostgreSQL's sessions are killed at
random while members write, and one doorbell in fifty is not rung. Clients come back to either.
"""

import asyncio
import random
import signal
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from uuid_utils.compat import uuid7

from app.devstack.postgres import PostgresServer
from app.devstack.process import free_port
from app.devstack.valkey import ValkeyServer
from app.gateways.vault import Vault
from app.settings import DEVELOPMENT_SECRET_KEY
from app.store.database import Database
from app.store.migrate import migrate
from tests.faults.live import Part, until
from tests.support import servers
from tests.support.room_rows import a_room_of, token_of
from tests.support.servers import TEST_CLOCK
from tests.support.soak import IS_SOAK
from tests.support.sockets import Follower, Log

SEED = 20_260_724
SOCKETS_COUNT = 500 if IS_SOAK else 80
SMALL_ROOMS_COUNT = 100 if IS_SOAK else 20
FAULTS_COUNT = 30 if IS_SOAK else 4
PAUSE_SECONDS = (0.4, 1.6)
DELIVERIES_MIN = 200_000 if IS_SOAK else 2_000
CONVERGES_SECONDS = 5.0
READY_SECONDS = 60.0
ENOUGH_SECONDS = 300.0
WRITERS_COUNT = 6
MALFORMED_COUNT = 10_000 if IS_SOAK else 500
IDLE_COUNT = 1_000 if IS_SOAK else 300
SOCKET_KIBIBYTES_MAX = 60
BODY = "Two boxes for me, please; see you at six."
END_SESSIONS = """
    select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'pintier' and pid <> pg_backend_pid()
"""
# One doorbell in fifty is lost before it is rung.
DROPPING = """
import random, runpy, sys
from app.gateways import doorbell
ring = doorbell.Doorbell.publish
chance = random.Random(7)
def publish(self, channel, payload):
    if chance.random() >= 0.02:
        ring(self, channel, payload)
doorbell.Doorbell.publish = publish
sys.argv = ["app", "web"]
runpy.run_module("app", run_name="__main__")
"""


class Stack:
    """Two API processes, a Redis and a PostgreSQL of this test's own."""

    def __init__(self, postgres: PostgresServer, valkey: ValkeyServer) -> None:
        self.postgres = postgres
        self.valkey = valkey
        self.ports = [free_port(), free_port()]
        self.parts = [
            Part(
                f"web {port}",
                *("-c", DROPPING),
                settings={
                    "PINTIER_DATABASE_URL": postgres.url(),
                    "PINTIER_REDIS_URL": valkey.url(),
                    "PINTIER_PORT": str(port),
                    "PINTIER_LOG_LEVEL": "warning",
                },
            )
            for port in self.ports
        ]

    async def break_something(self, chance: random.Random) -> str:
        """Kill one of what there is, and start it again."""
        kind = chance.choice(("redis", "web", "sessions"))
        if kind == "redis":
            assert self.valkey.child is not None
            self.valkey.child.kill()
            self.valkey.spawn()
        elif kind == "web":
            part = chance.choice(self.parts)
            part.kill()
            part.start()
        else:
            connection = await asyncpg.connect(self.postgres.url())
            await connection.execute(END_SESSIONS)
            await connection.close()
        return kind

    async def until_ready(self) -> None:
        """Wait until both answer."""
        async with httpx.AsyncClient(timeout=5, trust_env=False) as client:

            async def ready() -> bool:
                with suppress(httpx.HTTPError):
                    for port in self.ports:
                        answer = await client.get(f"http://127.0.0.1:{port}/health/ready")
                        if answer.status_code != 200:
                            return False
                    return True
                return False

            said = self.parts[0].log + self.parts[1].log
            await until(ready, within_seconds=READY_SECONDS, or_say=said)


@pytest.fixture
def valkey() -> Iterator[ValkeyServer]:
    server = ValkeyServer(servers.server_folder(), durable=False)
    server.start()
    yield server
    if server.child is not None:
        server.child.kill()


@pytest.fixture
async def stack(durable_postgres: PostgresServer, valkey: ValkeyServer) -> AsyncIterator[Stack]:
    await migrate(durable_postgres.url())
    connection = await asyncpg.connect(durable_postgres.url())
    await connection.execute(TEST_CLOCK.read_text(encoding="utf-8"))
    await connection.close()
    stack = Stack(durable_postgres, valkey)
    for part in stack.parts:
        part.start()
    yield stack
    for part in stack.parts:
        part.stop()


class Writers:
    """Members who write, and who ask again with the same id until they are answered."""

    def __init__(self, stack: Stack, rooms: list[str], tokens: list[str]) -> None:
        self.answered: dict[str, dict[str, int]] = {room: {} for room in rooms}
        self.wrong: list[str] = []
        self._stack = stack
        self._tokens = tokens
        self._stopping = False

    def stop(self) -> None:
        """Begin nothing more."""
        self._stopping = True

    async def write(self, rooms: list[str], chance: random.Random) -> None:
        """Post into these rooms until told to stop."""
        async with httpx.AsyncClient(timeout=5, trust_env=False) as client:
            while not self._stopping:
                room = chance.choice(rooms)
                said = {"client_msg_id": str(uuid7()), "kind": "text", "body": BODY}
                await self._until_answered(client, room, said, chance)

    async def _until_answered(
        self, client: httpx.AsyncClient, room: str, said: dict[str, str], chance: random.Random
    ) -> None:
        name = said["client_msg_id"]
        headers = {"Authorization": f"Bearer {chance.choice(self._tokens)}"}
        while True:
            url = f"http://127.0.0.1:{chance.choice(self._stack.ports)}/v1/rooms/{room}/messages"
            with suppress(httpx.HTTPError):
                answer = await client.post(url, json=said, headers=headers)
                if answer.status_code in {200, 201}:
                    seq: int = answer.json()["seq"]
                    if self.answered[room].setdefault(name, seq) != seq:
                        self.wrong.append(f"{name}: {seq}")
                    if chance.random() > 0.05:  # some lose the answer and ask again
                        return
                elif answer.status_code != 503:
                    self.wrong.append(answer.text)
                    return
            await asyncio.sleep(chance.uniform(0.02, 0.2))


@pytest.mark.slow
async def test_nothing_is_lost_doubled_or_out_of_order_whatever_is_killed(stack: Stack) -> None:
    chance = random.Random(SEED)  # noqa: S311 - a repeatable choice
    people = [uuid7() for _ in range(SOCKETS_COUNT)]
    tokens = [token_of(Vault(DEVELOPMENT_SECRET_KEY), one) for one in people]
    async with Database.open(stack.postgres.url(), pool_size=4) as db:
        big = str((await a_room_of(db, people)).id)
        small = [str((await a_room_of(db, people[:8])).id) for _ in range(SMALL_ROOMS_COUNT)]
    await stack.until_ready()
    log = Log()
    followers = [
        Follower(log, stack.ports, token, [big, *small] if at < 8 else [big], chance)
        for at, token in enumerate(tokens)
    ]
    following = [asyncio.create_task(one.run()) for one in followers]
    writers = Writers(stack, [big, *small], tokens[:8])
    writing = [
        asyncio.create_task(writers.write([big] if at % 2 else small, chance))
        for at in range(WRITERS_COUNT)
    ]
    faults: list[str] = []
    for _ in range(FAULTS_COUNT):
        await asyncio.sleep(chance.uniform(*PAUSE_SECONDS))
        faults.append(await stack.break_something(chance))
    await until(log.has_enough(DELIVERIES_MIN), within_seconds=ENOUGH_SECONDS)
    await stack.until_ready()
    ended_at = time.monotonic()
    writers.stop()
    await asyncio.gather(*writing)
    heads = await heads_of(stack, [big, *small])

    async def converged() -> bool:
        return all(one.held[room] == heads[room] for one in followers for room in one.held)

    try:
        await until(converged, within_seconds=30, or_say="some never caught up")
    finally:
        for task in following:
            task.cancel()
        await asyncio.gather(*following, return_exceptions=True)
    seconds = time.monotonic() - ended_at
    print(  # noqa: T201 - what a person wants to know of it
        f"\n{len(faults)} faults, {sum(map(len, writers.answered.values()))} acknowledged,"
        f" {log.delivered_count} delivered, {log.resumed_count} resumed,"
        f" converged after {seconds:.1f} s"
    )
    assert writers.wrong == []
    assert log.wrong == []
    assert await contradictions(stack, log, writers) == []
    assert seconds <= CONVERGES_SECONDS


async def heads_of(stack: Stack, rooms: list[str]) -> dict[str, int]:
    """Return where each room ends."""
    connection = await asyncpg.connect(stack.postgres.url())
    rows = await connection.fetch(
        "select id, last_seq from room where id = any($1::uuid[])", [UUID(one) for one in rooms]
    )
    await connection.close()
    return {str(row["id"]): row["last_seq"] for row in rows}


async def contradictions(stack: Stack, log: Log, writers: Writers) -> list[str]:
    """Compare the rows with what was answered and with what was seen."""
    connection = await asyncpg.connect(stack.postgres.url())
    rows: list[Any] = await connection.fetch(
        "select room_id, seq, client_msg_id from message order by room_id, seq"
    )
    await connection.close()
    stored: dict[str, dict[int, str]] = {}
    for row in rows:
        stored.setdefault(str(row["room_id"]), {})[row["seq"]] = str(row["client_msg_id"])
    found: list[str] = []
    for room, names in stored.items():
        if list(names) != list(range(1, len(names) + 1)):
            found.append(f"{room} has a gap")
        if len(set(names.values())) != len(names):
            found.append(f"{room} has a message twice")
        if log.names.get(room, {}) != names:
            found.append(f"{room} was seen differently")
    for room, answered in writers.answered.items():
        found += [
            f"{name} was lost"
            for name, seq in answered.items()
            if stored.get(room, {}).get(seq) != name
        ]
    return found


@pytest.mark.slow
async def test_no_malformed_frame_ends_a_process(stack: Stack) -> None:
    chance = random.Random(SEED)  # noqa: S311 - a repeatable choice
    await stack.until_ready()
    pids = [part.child.pid for part in stack.parts if part.child is not None]
    handshake = (
        b"GET /v1/live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    for number in range(MALFORMED_COUNT // 20):
        with (
            suppress(OSError),
            socket.create_connection(("127.0.0.1", stack.ports[number % 2]), timeout=2) as one,
        ):
            one.sendall(handshake)
            one.recv(4_096)
            for _ in range(20):
                one.sendall(_nonsense(chance))
    await stack.until_ready()
    assert [part.child.pid for part in stack.parts if part.child is not None] == pids
    assert not any(part.is_gone for part in stack.parts)


def _nonsense(chance: random.Random) -> bytes:
    """Return a frame that is wrong in one of many ways."""
    body = chance.randbytes(chance.randrange(0, 60))
    match chance.randrange(5):
        case 0:
            return chance.randbytes(40)
        case 1:  # text that is no UTF-8
            return bytes((0x81, 0x80 | len(body))) + b"\0\0\0\0" + body
        case 2:  # JSON, and no frame of ours
            text = chance.choice((b"{}", b"[[[[", b'{"type":"sub"}', b'{"type":1}', b'"\\ud800"'))
            return bytes((0x81, 0x80 | len(text))) + b"\0\0\0\0" + text
        case 3:  # binary, fragments, reserved bits
            return bytes((chance.randrange(256), 0x80 | len(body))) + b"\0\0\0\0" + body
        case _:  # far longer than it says it may be
            return bytes((0x81, 0xFF)) + (2**40).to_bytes(8, "big") + b"\0\0\0\0" + body


@pytest.mark.slow
async def test_a_socket_that_says_nothing_costs_little_memory(stack: Stack) -> None:
    await stack.until_ready()
    person = uuid7()
    async with Database.open(stack.postgres.url(), pool_size=1) as db:
        people = [person, *(uuid7() for _ in range(IDLE_COUNT))]
        room = str((await a_room_of(db, people)).id)
    vault, chance = Vault(DEVELOPMENT_SECRET_KEY), random.Random(SEED)  # noqa: S311
    log, child = Log(), stack.parts[0].child
    assert child is not None
    followers = [
        Follower(log, stack.ports[:1], token_of(vault, one), [room], chance) for one in people
    ]
    warming = len(people) // 10  # what the first ones bring along is not theirs
    following = [asyncio.create_task(one.run()) for one in followers[:warming]]
    await until(log.has_resumed(warming), within_seconds=30)
    before = resident_kibibytes(child.pid)
    following += [asyncio.create_task(one.run()) for one in followers[warming:]]
    await until(log.has_resumed(len(people)), within_seconds=30)
    per_socket = (resident_kibibytes(child.pid) - before) / (len(people) - warming)
    for task in following:
        task.cancel()
    await asyncio.gather(*following, return_exceptions=True)
    print(f"\n{per_socket:.1f} KiB for each socket")  # noqa: T201
    assert per_socket <= SOCKET_KIBIBYTES_MAX


def resident_kibibytes(pid: int) -> int:
    """Return what a process holds in memory."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0])


@pytest.mark.slow
async def test_a_deploy_says_goodbye_before_it_cuts(stack: Stack) -> None:
    """SIGTERM: every socket gets a `bye` with a time of its own to come back (goal 24)."""
    await stack.until_ready()
    person = uuid7()
    async with Database.open(stack.postgres.url(), pool_size=1) as db:
        room = str((await a_room_of(db, [person])).id)
    said: list[bytes] = []
    follower = Follower(
        Log(),
        stack.ports[:1],
        token_of(Vault(DEVELOPMENT_SECRET_KEY), person),
        [room],
        random.Random(SEED),  # noqa: S311 - a repeatable choice
    )
    follower._apply = said.append  # type: ignore[method-assign]
    following = asyncio.create_task(follower.run())

    async def welcomed() -> bool:
        return any(b'"welcome"' in one for one in said)

    async def told() -> bool:
        return any(b'"bye","code":1012' in one for one in said)

    await until(welcomed, within_seconds=20)
    child = stack.parts[0].child
    assert child is not None
    child._popen.send_signal(signal.SIGTERM)
    await until(told, within_seconds=10)
    following.cancel()
    with suppress(asyncio.CancelledError):
        await following
