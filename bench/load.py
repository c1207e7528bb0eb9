"""The load client: prepared requests over kept connections, in a process of its own.

`python -m bench.load PORT CONNECTIONS SECONDS joins FIRST COUNT`: joins of the team-buys with these
numbers, each by a shopper of its own with a token and a key of its own.
`… sends ROOM MEMBERS`: messages in one room, by that many members in turn.
The secret that signs tokens comes in by the environment. All requests are made ready beforehand, so
that the cores are left to the server: here a request costs one write, one read and a look at its
first bytes. Prints one JSON line.
"""

import asyncio
import itertools
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import Final
from uuid import UUID

import msgspec
import uvloop
from uuid_utils.compat import uuid7

from app.actions.read_access_token import ACCESS_LIFETIME
from app.gateways.vault import Vault
from bench.ground import bench_id, percentile
from bench.market import TEAM_BUY
from bench.room_market import MEMBER, ROOM

REQUESTS_PER_SECOND_MAX: Final = 9_000
HEADERS_END: Final = b"\r\n\r\n"
LENGTH: Final = b"content-length: "
JOIN_BODY: Final = b'{"quantity":1}'
SEND_BODY: Final = (
    b'{"client_msg_id":"%s","kind":"text","body":"Two boxes for me, please; see you at six."}'
)


class LoadRun(msgspec.Struct, frozen=True):
    """What the client saw: answers by status, and how long they took."""

    seconds: float
    statuses: dict[int, int]
    p50_ms: float
    p99_ms: float

    @property
    def accepted_count(self) -> int:
        """How many were answered with 201: seats given, messages posted."""
        return self.statuses.get(201, 0)


class Connection(asyncio.Protocol):
    """One kept connection: sends the next request as soon as the last one is answered."""

    def __init__(self, load: "Load") -> None:
        self._load = load
        self._received = b""
        self._sent_at = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._load.connected(self)

    def send(self) -> None:
        """Send the next request, or end."""
        request = self._load.next_request()
        if request is None:
            self._transport.close()
            return
        self._sent_at = time.perf_counter()
        self._transport.write(request)  # type: ignore[attr-defined]

    def data_received(self, data: bytes) -> None:
        received = self._received + data if self._received else data
        head = received.find(HEADERS_END)
        if head >= 0:
            at = received.lower().find(LENGTH, 0, head) + len(LENGTH)
            length = int(received[at : received.find(b"\r\n", at)])
            if len(received) >= head + len(HEADERS_END) + length:
                self._received = b""
                self._load.answered(int(received[9:12]), time.perf_counter() - self._sent_at)
                self.send()
                return
        self._received = received

    def connection_lost(self, exc: Exception | None) -> None:
        self._load.lost(exc)


class Load:
    """A run: what is still to send, and what came back."""

    def __init__(self, requests: list[bytes], connections: int, seconds: float) -> None:
        self._requests = requests
        self._seconds = seconds
        self._waiting: list[Connection] = []
        self._open = connections
        self._statuses: Counter[int] = Counter()
        self._latencies: list[float] = []
        self._deadline = 0.0
        self.began_at = 0.0
        self.ended = asyncio.get_running_loop().create_future()

    def connected(self, connection: Connection) -> None:
        """Begin once everybody is connected."""
        self._waiting.append(connection)
        if len(self._waiting) == self._open:
            self.began_at = time.perf_counter()
            self._deadline = self.began_at + self._seconds
            for one in self._waiting:
                one.send()

    def next_request(self) -> bytes | None:
        """Return the next request; None when the time is up."""
        if time.perf_counter() >= self._deadline or not self._requests:
            return None
        return self._requests.pop()

    def answered(self, status: int, seconds: float) -> None:
        """Note an answer."""
        self._statuses[status] += 1
        self._latencies.append(seconds)

    def lost(self, error: Exception | None) -> None:
        """Note the end of a connection."""
        self._open -= 1
        if error is not None and not self.ended.done():
            self.ended.set_exception(error)
        elif self._open == 0 and not self.ended.done():
            self.ended.set_result(None)

    def result(self) -> LoadRun:
        """Return what was seen."""
        return LoadRun(
            time.perf_counter() - self.began_at,
            dict(self._statuses),
            percentile(self._latencies, 50) * 1_000,
            percentile(self._latencies, 99) * 1_000,
        )


async def main() -> None:
    """Prepare, run, print."""
    port, connections, seconds = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    vault = Vault(os.environ["PINTIER_SECRET_KEY"])
    make = {"joins": _joins, "sends": _sends}[sys.argv[4]]
    following = make(vault, port, int(sys.argv[5]), int(sys.argv[6]))
    requests = [next(following) for _ in range(round(REQUESTS_PER_SECOND_MAX * seconds))]
    load = Load(requests, connections, seconds)
    loop = asyncio.get_running_loop()
    for _ in range(connections):
        await loop.create_connection(lambda: Connection(load), "127.0.0.1", port)
    await load.ended
    sys.stdout.buffer.write(msgspec.json.encode(load.result()) + b"\n")


def _joins(vault: Vault, port: int, first: int, count: int) -> Iterator[bytes]:
    paths = [f"/v1/team-buys/{bench_id(TEAM_BUY, first + n)}/seats" for n in range(count)]
    while True:
        shopper_id = uuid7()
        token = _token(vault, shopper_id)
        yield _request(random.choice(paths), port, token, JOIN_BODY, key=str(shopper_id))


def _sends(vault: Vault, port: int, room: int, members_count: int) -> Iterator[bytes]:
    path = f"/v1/rooms/{bench_id(ROOM, room)}/messages"
    tokens = [_token(vault, bench_id(MEMBER, n)) for n in range(members_count)]
    for token in itertools.cycle(tokens):
        body = SEND_BODY % str(uuid7()).encode()
        yield _request(path, port, token, body)


def _token(vault: Vault, shopper_id: UUID) -> str:
    return vault.sign(subject=shopper_id, session=uuid7(), verified=True, lifetime=ACCESS_LIFETIME)


def _request(path: str, port: int, token: str, body: bytes, *, key: str = "") -> bytes:
    keyed = f"Idempotency-Key: {key}\r\n" if key else ""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\n"
        f"{keyed}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


if __name__ == "__main__":
    uvloop.run(main())
