"""The client of the fan-out benchmarks: 500 sockets of one room and whoever writes into it.

`python -m bench.audience`, told what to do by JSON (`bench.voices.Order`); prints one JSON line
(`Heard`). It is a process of its own, the same one for us and for the reference, and speaks just
enough WebSocket itself: with a library the client would be what is measured.

It checks while it measures: every socket must get every message once and in order. What many
sockets get is mostly the same bytes, so it is decoded once and looked up after that.

A message is in flight from its sending until the last of all sockets has it.
"""

import asyncio
import base64
import os
import sys
import time
from typing import Final

import msgspec
import uvloop

from bench.broadcast import HEADERS_END, TEXT
from bench.ground import percentile
from bench.voices import DoorbellWriter, HttpWriter, Order, SocketWriter, Writer, masked

HELLO_SECONDS: Final = 10.0
KNOWN_MAX: Final = 4_096
CLOSE: Final = 0x88


class Heard(msgspec.Struct, frozen=True):
    """What the sockets got."""

    per_second: float
    messages: int
    frames: int
    p50_ms: float
    p99_ms: float
    errors: list[str]


class _Seen(msgspec.Struct):
    type: str = "msg"
    seq: int = 0
    body: str = ""


class Summary(msgspec.Struct, frozen=True):
    """Which messages one payload carries: `first` to `last` without a gap, or none (0, 0)."""

    first: int
    last: int


class Run:
    """One run: the sockets, the writer, and what was seen."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self.known: dict[bytes, Summary] = {}
        self.sockets: list[Socket] = []
        self.sent_at: list[float] = []
        self.waiting: dict[int, int] = {}
        self.first_waiting = 0
        self.delays: list[float] = []
        self.sent_count = self.done_count = self.delivered = self.frames = 0
        self.first_seq = 0
        self.errors: list[str] = []
        self.is_over = False
        self.writer: Writer = _writer(self)
        self.ended = asyncio.get_running_loop().create_future()

    def summary(self, payload: bytes) -> Summary:
        """Return what a payload carries; decoded once."""
        found = self.known.get(payload)
        if found is None:
            if len(self.known) > KNOWN_MAX:
                self.known.clear()
            found = self.known[payload] = self._read(payload)
        return found

    def _read(self, payload: bytes) -> Summary:
        kind = list[_Seen] if payload[:1] == b"[" else _Seen
        decoded = msgspec.json.decode(payload, type=kind)
        seen = decoded if isinstance(decoded, list) else [decoded]
        seqs = [one.seq for one in seen if one.type == "msg"]
        if seqs != list(range(seqs[0], seqs[-1] + 1)) if seqs else False:
            self.fail(f"one payload has {seqs}")
        return Summary(seqs[0], seqs[-1]) if seqs else Summary(0, 0)

    def moved(self, before: int, after: int, now: float) -> None:
        """Note that one socket now waits for message `after`, no longer for `before`."""
        self.delivered += after - before
        self.delays.append(now - self.sent_at[before - self.first_seq])
        self.waiting[before] -= 1
        self.waiting[after] = self.waiting.get(after, 0) + 1
        while not self.waiting.get(self.first_waiting) and self.first_waiting < after:
            self.waiting.pop(self.first_waiting, None)
            self.first_waiting += 1
            self.done_count += 1
            self.pump()
        if self.is_over and self.done_count == self.sent_count and not self.ended.done():
            self.ended.set_result(None)

    def sent(self) -> None:
        """Note that a message is on its way."""
        self.sent_count += 1
        self.sent_at.append(time.perf_counter())

    def pump(self) -> None:
        """Send as much as may be in flight."""
        while not self.is_over and self.sent_count - self.done_count < self.order.in_flight:
            if not self.writer.is_free:
                return
            self.writer.send()

    async def open(self) -> None:
        """Connect everybody."""
        self.first_seq = self.first_waiting = await self.writer.open()
        self.waiting[self.first_seq] = self.order.sockets
        loop = asyncio.get_running_loop()
        for number in range(self.order.sockets):
            token = self.order.tokens[number] if self.order.tokens else None
            _, socket = await loop.create_connection(
                lambda token=token: Socket(self, token), "127.0.0.1", self.order.port
            )
            self.sockets.append(socket)
            await asyncio.wait_for(socket.welcomed, HELLO_SECONDS)

    async def finish(self) -> None:
        """Wait until everybody has everything, and let go."""
        self.is_over = True
        if self.done_count < self.sent_count and not self.errors:
            await asyncio.wait([self.ended], timeout=HELLO_SECONDS)
        if self.done_count != self.sent_count:
            behind = sorted({one.next_seq - self.first_seq for one in self.sockets})
            self.errors.append(
                f"{self.done_count} of {self.sent_count} reached everybody: {behind}"
            )
        if not self.ended.done():
            self.ended.set_result(None)
        for socket in self.sockets:
            socket.transport.abort()

    def fail(self, text: str) -> None:
        """Note an error; the run means nothing."""
        self.errors.append(text)
        if not self.ended.done():
            self.ended.set_result(None)


def _writer(run: Run) -> Writer:
    if not run.order.tokens:
        return SocketWriter(run)
    return DoorbellWriter(run) if run.order.redis_url else HttpWriter(run)


class Socket(asyncio.Protocol):
    """One member's socket."""

    def __init__(self, run: Run, token: str | None) -> None:
        self._run = run
        self._token = token
        self._received = b""
        self._is_open = False
        self.next_seq = run.first_seq
        self.welcomed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]
        key = base64.b64encode(os.urandom(16))
        self.transport.write(
            b"GET /v1/live HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
            b"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
            + key
            + HEADERS_END
        )

    def send(self, payload: bytes) -> None:
        """Send a text frame."""
        self.transport.write(masked(payload))

    def data_received(self, data: bytes) -> None:
        received = self._received + data if self._received else data
        if not self._is_open:
            head, found, received = received.partition(HEADERS_END)
            if not found:
                self._received = head
                return
            self._opened(head)
        at, end, now = 0, len(received), time.perf_counter()
        while end - at >= 2:
            size, head_size = received[at + 1], 2
            if size == 126:
                size, head_size = int.from_bytes(received[at + 2 : at + 4], "big"), 4
            elif size == 127:
                size, head_size = int.from_bytes(received[at + 2 : at + 10], "big"), 10
            begin = at + head_size
            if end < begin + size:
                break
            self._frame(received[at], received[begin : begin + size], now)
            at = begin + size
        self._received = received[at:]

    def _opened(self, head: bytes) -> None:
        if not head.startswith(b"HTTP/1.1 101"):
            self._run.fail(head[:200].decode("latin-1"))
        self._is_open = True
        if self._token is None:
            self.welcomed.set_result(None)
        else:
            rooms = [{"id": self._run.order.room, "after": self._run.first_seq - 1}]
            hello = {"type": "hello", "v": 1, "token": self._token, "rooms": rooms}
            self.send(msgspec.json.encode(hello))

    def _frame(self, kind: int, payload: bytes, now: float) -> None:
        if kind == TEXT:
            self._payload(payload, now)
        elif kind == CLOSE:
            self._run.fail(f"closed: {payload!r}")

    def _payload(self, payload: bytes, now: float) -> None:
        run = self._run
        if not self.welcomed.done():
            if b'"welcome"' not in payload:
                run.fail(payload[:200].decode())
            self.welcomed.set_result(None)
            return
        run.frames += 1
        said = run.summary(payload)
        if said.last == 0:
            return
        if said.first != self.next_seq:
            run.fail(f"got {said.first}, expected {self.next_seq}")
        self.next_seq = said.last + 1
        run.moved(said.first, self.next_seq, now)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._run.ended.done():
            self._run.fail(f"a socket was lost: {exc}")


async def perform(order: Order) -> Heard:
    """Connect everybody, let it run for its time, and wait until everybody has everything."""
    run = Run(order)
    await run.open()
    began_at = time.perf_counter()
    if order.in_flight:
        run.pump()
        await asyncio.wait([run.ended], timeout=order.seconds)
    else:
        for number in range(round(order.seconds * order.per_second)):
            run.writer.send()
            await asyncio.sleep(began_at + (number + 1) / order.per_second - time.perf_counter())
    seconds, delivered = time.perf_counter() - began_at, run.delivered
    await run.finish()
    return Heard(
        delivered / seconds,
        run.sent_count,
        run.frames,
        percentile(run.delays, 50) * 1_000,
        percentile(run.delays, 99) * 1_000,
        run.errors[:5],
    )


if __name__ == "__main__":
    order_given = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    sys.stdout.buffer.write(msgspec.json.encode(uvloop.run(perform(order_given))))
