"""The reference of fan-out: a broadcast server by hand, one frame per message and member.

`python -m bench.broadcast PORT`. uvloop, no framework, no checks, no log, nothing stored: whatever
a socket sends goes to all sockets, each frame made once and written to each transport. It is as
fast as one write per message and member can be in Python.
"""

import asyncio
import base64
import hashlib
import struct
import sys
from typing import Final

import uvloop

MAGIC: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
HEADERS_END: Final = b"\r\n\r\n"
KEY: Final = b"sec-websocket-key: "
TEXT: Final = 0x81
SHORT_MAX: Final = 125
MIDDLE_MAX: Final = 65_535


def frame(payload: bytes) -> bytes:
    """Return a server's text frame."""
    size = len(payload)
    if size <= SHORT_MAX:
        return bytes((TEXT, size)) + payload
    if size <= MIDDLE_MAX:
        return struct.pack("!BBH", TEXT, 126, size) + payload
    return struct.pack("!BBQ", TEXT, 127, size) + payload


def masked_frames(received: bytes) -> tuple[list[bytes], bytes]:
    """Return the payloads of a client's whole frames, and what is left over."""
    payloads: list[bytes] = []
    while len(received) >= 6:
        size, at = received[1] & 0x7F, 2
        if size == 126:
            size, at = int.from_bytes(received[2:4], "big"), 4
        if len(received) < at + 4 + size:
            break
        mask = received[at : at + 4] * (size // 4 + 1)
        masked = received[at + 4 : at + 4 + size]
        plain = int.from_bytes(masked, "big") ^ int.from_bytes(mask[:size], "big")
        payloads.append(plain.to_bytes(size, "big"))
        received = received[at + 4 + size :]
    return payloads, received


class Member(asyncio.Protocol):
    """One socket."""

    def __init__(self, everybody: set[asyncio.Transport]) -> None:
        self._everybody = everybody
        self._received = b""
        self._is_open = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.Transport = transport  # type: ignore[assignment]

    def connection_lost(self, _: Exception | None) -> None:
        self._everybody.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._is_open:
            head, found, rest = self._received.partition(HEADERS_END)
            if not found:
                return
            self._received = rest
            self._transport.write(_accepted(head))
            self._everybody.add(self._transport)
            self._is_open = True
        payloads, self._received = masked_frames(self._received)
        for payload in payloads:
            whole = frame(payload)
            for transport in self._everybody:
                transport.write(whole)


def _accepted(head: bytes) -> bytes:
    at = head.lower().find(KEY) + len(KEY)
    key = head[at : head.find(b"\r\n", at) if b"\r\n" in head[at:] else None]
    accept = base64.b64encode(hashlib.sha1(key + MAGIC).digest())  # noqa: S324  (RFC 6455)
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + HEADERS_END
    )


async def main() -> None:
    """Serve until ended."""
    everybody: set[asyncio.Transport] = set()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Member(everybody), "127.0.0.1", int(sys.argv[1]))
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main())
