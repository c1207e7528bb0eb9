"""How the server reads HTTP requests: uvicorn's protocol, with limits it does not have.

It would take a head of any length, and wait for it for ever.
"""

import time
from asyncio.transports import BaseTransport, Transport
from typing import Any, Final, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_BYTES_MAX: Final = 65_536
"""Request line and headers together, not counting what came with a head's first bytes."""
HEAD_SECONDS: Final = 30.0
"""From connecting, or the first byte of a later request, to the end of its head."""
TOO_LARGE: Final = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\nconnection: close\r\n"
    b"content-length: 0\r\n\r\n"
)


class RequestProtocol(HttpToolsProtocol):
    """One connection."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (uvicorn's)
        super().__init__(*args, **kwargs)
        self._has_begun = False
        self._head_bytes = 0
        self._head_since: float | None = None

    def connection_made(self, transport: BaseTransport) -> None:
        """Expect a request."""
        super().connection_made(cast("Transport", transport))
        self._head_since = time.monotonic()

    def data_received(self, data: bytes) -> None:
        """Take what has come, and end it when it is more head than anybody needs."""
        self._has_begun = False
        super().data_received(data)
        if self._head_since is None or self._has_begun:
            return
        self._head_bytes += len(data)
        if self._head_bytes > HEAD_BYTES_MAX and not self.transport.is_closing():
            self.transport.write(TOO_LARGE)
            self.transport.close()

    def on_message_begin(self) -> None:
        """Begin to count, and to wait."""
        super().on_message_begin()
        self._has_begun = True
        self._head_bytes = 0
        if self._head_since is None:
            self._head_since = time.monotonic()

    def on_headers_complete(self) -> None:
        """Know what is wanted."""
        self._head_since = None
        super().on_headers_complete()

    def end_if_stuck(self) -> None:
        """Let go of a connection that has been at its head for too long."""
        if self._head_since is not None and time.monotonic() - self._head_since > HEAD_SECONDS:
            self.transport.close()
