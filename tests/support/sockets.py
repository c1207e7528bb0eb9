"""Many real sockets from one process: a client that resumes as an app should, and is checked.

It speaks WebSocket by hand, cheaply: hundreds of sockets share one test's core. What many sockets
get is mostly the same bytes, so a payload is decoded once and looked up after that.
"""

import asyncio
import base64
import os
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Final

import msgspec

HEADERS_END: Final = b"\r\n\r\n"
TEXT: Final = 0x81
CLOSE: Final = 0x88
MASK: Final = b"\0\0\0\0"
AGAIN_SECONDS: Final = (0.1, 0.6)
HELLO_SECONDS: Final = 5.0
KNOWN_MAX: Final = 4_096

Run = tuple[str, int, int, tuple[str, ...]]
"""Of one room: first seq, last seq, and the messages' ids in between."""


class _Frame(msgspec.Struct):
    type: str
    room: str = ""
    seq: int = 0
    client_msg_id: str = ""
    head: int = 0
    items: list["_Frame"] = []


class Log:
    """What sockets have seen. `names`: the id that each seq of each room had first."""

    def __init__(self) -> None:
        self.names: dict[str, dict[int, str]] = {}
        self.delivered_count = 0
        self.resumed_count = 0
        self.welcomed_count = 0
        self.wrong: list[str] = []
        self._known: dict[bytes, list[Run]] = {}

    def has_enough(self, count: int) -> Callable[[], Awaitable[bool]]:
        """Return a question: have so many messages been delivered?"""

        async def enough() -> bool:
            return self.delivered_count >= count

        return enough

    def has_resumed(self, count: int) -> Callable[[], Awaitable[bool]]:
        """Return a question: have so many sockets been welcomed?"""

        async def resumed() -> bool:
            return self.welcomed_count >= count

        return resumed

    def read(self, payload: bytes) -> list[Run]:
        """Return the messages of one array, in runs without a gap."""
        runs = self._known.get(payload)
        if runs is None:
            if len(self._known) > KNOWN_MAX:
                self._known.clear()
            runs = self._known[payload] = self._runs(
                msgspec.json.decode(payload, type=list[_Frame])
            )
        return runs

    def _runs(self, frames: list[_Frame]) -> list[Run]:
        runs: list[Run] = []
        messages = [
            one
            for frame in frames
            for one in (frame.items if frame.type == "batch" else [frame])
            if one.type == "msg"
        ]
        self.wrong += [f"reset {one}" for one in frames if one.type == "reset"]
        for one in messages:
            name = self.names.setdefault(one.room, {}).setdefault(one.seq, one.client_msg_id)
            if name != one.client_msg_id:
                self.wrong.append(f"{one.room} {one.seq} is {name} and {one.client_msg_id}")
            if runs and runs[-1][0] == one.room and runs[-1][2] + 1 == one.seq:
                room, first, _, names = runs[-1]
                runs[-1] = (room, first, one.seq, (*names, one.client_msg_id))
            else:
                runs.append((one.room, one.seq, one.seq, (one.client_msg_id,)))
        return runs


class Follower:
    """A client that follows rooms, and comes back whenever its socket breaks."""

    def __init__(
        self, log: Log, ports: list[int], token: str, rooms: list[str], chance: random.Random
    ) -> None:
        self.held = dict.fromkeys(rooms, 0)
        self._log = log
        self._ports = ports
        self._token = token
        self._chance = chance

    async def run(self) -> None:
        """Follow until cancelled."""
        while True:
            with suppress(OSError, TimeoutError, EOFError):
                await self._follow(self._chance.choice(self._ports))
            await asyncio.sleep(self._chance.uniform(*AGAIN_SECONDS))

    async def _follow(self, port: int) -> None:
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(HELLO_SECONDS):
            transport, socket = await loop.create_connection(
                lambda: Socket(self._apply), "127.0.0.1", port
            )
        try:
            rooms = [{"id": room, "after": held} for room, held in self.held.items()]
            hello = {"type": "hello", "v": 1, "token": self._token, "rooms": rooms}
            async with asyncio.timeout(HELLO_SECONDS):
                await socket.opened
            self._log.resumed_count += 1
            transport.write(masked(msgspec.json.encode(hello)))
            await socket.closed
        finally:
            transport.abort()

    def _apply(self, payload: bytes) -> None:
        log = self._log
        if b'"type":"welcome"' in payload:
            log.welcomed_count += 1
        for room, first, last, _ in log.read(payload):
            held = self.held[room]
            if last <= held:
                continue
            if first > held + 1:
                log.wrong.append(f"{room}: {first} came after {held}")
            log.delivered_count += last - held
            self.held[room] = last


class Socket(asyncio.Protocol):
    """Frames in, as they come; `code`: with which the other side closed, 0 while it has not."""

    def __init__(self, take: Callable[[bytes], None]) -> None:
        self.code = 0
        loop = asyncio.get_running_loop()
        self.opened: asyncio.Future[None] = loop.create_future()
        self.closed: asyncio.Future[None] = loop.create_future()
        self._take = take
        self._received = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        key = base64.b64encode(os.urandom(16))
        transport.write(
            b"GET /v1/live HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
            b"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
            + key
            + HEADERS_END
        )

    def data_received(self, data: bytes) -> None:
        received = self._received + data
        if not self.opened.done():
            head, found, received = received.partition(HEADERS_END)
            if not found:
                self._received = head
                return
            if not head.startswith(b"HTTP/1.1 101"):
                self._transport.abort()
                return
            self.opened.set_result(None)
        at = 0
        while (frame := frame_at(received, at)) is not None:
            kind, payload, at = frame
            if kind == TEXT:
                self._take(payload)
            elif kind == CLOSE:
                self.code = int.from_bytes(payload[:2], "big")
                self._transport.close()
        self._received = received[at:]

    def connection_lost(self, exc: Exception | None) -> None:
        for future in (self.opened, self.closed):
            if not future.done():
                future.set_exception(EOFError())
                future.exception()


def frame_at(received: bytes, at: int) -> tuple[int, bytes, int] | None:
    """Return a server's frame, and where the next begins; None while it is not whole."""
    if len(received) - at < 2:
        return None
    size, begin = received[at + 1], at + 2
    if size == 126:
        size, begin = int.from_bytes(received[at + 2 : at + 4], "big"), at + 4
    elif size == 127:
        size, begin = int.from_bytes(received[at + 2 : at + 10], "big"), at + 10
    if len(received) < begin + size:
        return None
    return received[at], received[begin : begin + size], begin + size


def masked(payload: bytes) -> bytes:
    """Return a client's text frame; its mask is one of zeros."""
    size = len(payload)
    if size < 126:
        return bytes((TEXT, 0x80 | size)) + MASK + payload
    if size < 65_536:
        return bytes((TEXT, 0x80 | 126)) + size.to_bytes(2, "big") + MASK + payload
    return bytes((TEXT, 0x80 | 127)) + size.to_bytes(8, "big") + MASK + payload
