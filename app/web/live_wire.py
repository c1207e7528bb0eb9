"""The wire under a socket: what may be written to it, and what it says back.

A text is written to the kernel at once, by a plain call: no coroutine, no task and no future per
text and socket. What the kernel does not take makes the wire full, and it stays so until all of it
is out. So a process keeps at most one text for a socket that does not read.
"""

import struct
from collections.abc import Callable, Iterable
from typing import Final, Protocol

KEY: Final = "pintier.wire"
"""Under this name the server's ASGI extensions hold the wire of a WebSocket."""

_TEXT: Final = 0x81
_SHORT_MAX: Final = 125
_MIDDLE_MAX: Final = 65_535


class Text:
    """An array of frames as it goes out; many sockets get the same one, encoded once."""

    __slots__ = ("_framed", "payload")

    def __init__(self, frames: Iterable[bytes]) -> None:
        self.payload = b"[%b]" % b",".join(frames)
        self._framed = b""

    @property
    def frames(self) -> bytes:
        """What is inside the array, to become part of another."""
        return self.payload[1:-1]

    @property
    def framed(self) -> bytes:
        """The WebSocket frame that carries it: final, text, not masked (RFC 6455 5.2)."""
        if not self._framed:
            size = len(self.payload)
            if size <= _SHORT_MAX:
                head = bytes((_TEXT, size))
            elif size <= _MIDDLE_MAX:
                head = struct.pack("!BBH", _TEXT, 126, size)
            else:
                head = struct.pack("!BBQ", _TEXT, 127, size)
            self._framed = head + self.payload
        return self._framed


class Wire(Protocol):
    """The sending side of one socket, as the server gives it."""

    is_full: bool
    """Something written is still here: the other side is slow."""
    freed: Callable[[], None] | None
    """Called when a full wire is empty again."""

    def write(self, text: Text) -> None:
        """Send a text; nothing happens once the socket has ended."""

    def close(self, code: int) -> None:
        """Say with which code it ends, and end it, whether the other side answers or not."""
