"""How the server speaks WebSocket: uvicorn's protocol, and under it a wire to write on directly.

The handshake, frames that come in, and closing are uvicorn's, on the `websockets` package. What
goes out is not (`app/web/live_wire.py`): ASGI's `send` is a coroutine, and a room of 500 needs 500
of them for each message.
"""

from asyncio.transports import BaseTransport, Transport
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame
from websockets.http11 import Request

from app.web.live_wire import KEY, Text

CLOSE_SECONDS = 1.0
"""How long the other side may take to answer a close."""


class SocketProtocol(WebSocketsSansIOProtocol):
    """One WebSocket; it is its own `Wire`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (uvicorn's)
        super().__init__(*args, **kwargs)
        self.close_timeout = CLOSE_SECONDS
        self.is_full = False
        self.freed: Callable[[], None] | None = None

    def connection_made(self, transport: BaseTransport) -> None:
        """Have it said at once when the kernel does not take all that is written."""
        super().connection_made(transport)
        cast("Transport", transport).set_write_buffer_limits(high=0)

    def pause_writing(self) -> None:
        """Note that the kernel did not take everything."""
        super().pause_writing()
        self.is_full = True

    def resume_writing(self) -> None:
        """Note that it has now."""
        super().resume_writing()
        self.is_full = False
        if self.freed is not None:
            self.freed()

    def handle_connect(self, event: Request) -> None:
        """Hand the wire on to the application."""
        super().handle_connect(event)
        if not self.close_sent:
            extensions: dict[str, Any] = self.scope["extensions"]
            extensions[KEY] = self

    def handle_cont(self, event: Frame) -> None:
        """Take a fragment; an empty one in the middle says nothing and is not kept."""
        if event.data or event.fin:
            super().handle_cont(event)

    def handle_ping(self) -> None:
        """Answer a ping, but pile up no answers for somebody who reads none."""
        output = self.conn.data_to_send()
        if not self.is_full:
            self.transport.write(b"".join(output))

    def write(self, text: Text) -> None:
        """Send a text; nothing happens once the socket has ended."""
        if not (self.close_sent or self.transport.is_closing()):
            self.transport.write(text.framed)

    def close(self, code: int) -> None:
        """Say with which code it ends, and end it, whether the other side answers or not."""
        if self.close_sent or self.transport.is_closing():
            return
        self.conn.send_close(code)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()
        self.close_timer = self.loop.call_later(self.close_timeout, self.transport.abort)

    def shutdown(self) -> None:
        """Leave ending to the application, which has said goodbye or is about to."""
        if not self.handshake_complete:
            super().shutdown()
