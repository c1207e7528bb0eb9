"""An HTTP/1.1 server that can break a connection on purpose.

ASGI has no word for "reset the connection now", and the faults `lost` and `cut_body` need one: the
sandbox sends the message `sandbox.abort`, and the socket is closed with a reset. Everything else
is plain ASGI, on h11, for loopback and short bodies.
"""

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

import h11

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
Receive = Callable[[], Awaitable[Message]]
AsgiApp = Callable[[Message, Receive, Send], Awaitable[None]]

BODY_BYTES_MAX: Final = 256 * 1024
READ_BYTES: Final = 64 * 1024
BACKLOG: Final = 1_024
TOO_LARGE: Final = 413
CLOSE_SECONDS: Final = 5.0
POLL_SECONDS: Final = 0.01
RESET_AT_CLOSE: Final = struct.pack("ii", 1, 0)


def bind(host: str, port: int) -> tuple[socket.socket, int]:
    """Return a bound socket and its port; port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.create_server((host, port), family=family, backlog=BACKLOG)
    return sock, int(sock.getsockname()[1])


class Listener:
    """A listening server and its open connections."""

    def __init__(self, app: AsgiApp) -> None:
        self._app = app
        self._server: asyncio.Server | None = None
        self._open: set[_Connection] = set()

    async def start(self, sock: socket.socket) -> None:
        """Listen on a bound socket."""
        self._server = await asyncio.start_server(self._connected, sock=sock, backlog=BACKLOG)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = _Connection(self._app, reader, writer)
        self._open.add(connection)
        try:
            await connection.serve()
        except ConnectionError:
            return
        finally:
            self._open.discard(connection)
            writer.close()

    async def close(self) -> None:
        """Take no new calls, let running ones end (`CLOSE_SECONDS` at most), hang up."""
        if self._server is not None:
            self._server.close()
        deadline = asyncio.get_running_loop().time() + CLOSE_SECONDS
        while any(one.is_busy for one in self._open):
            if asyncio.get_running_loop().time() > deadline:
                break
            await asyncio.sleep(POLL_SECONDS)
        for one in list(self._open):
            one.hang_up()


async def listen(app: AsgiApp, sock: socket.socket) -> Listener:
    """Return a server that listens on a bound socket."""
    listener = Listener(app)
    await listener.start(sock)
    return listener


class _Connection:
    """One connection: requests one after another, until either side closes."""

    def __init__(
        self, app: AsgiApp, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._app = app
        self._reader = reader
        self._writer = writer
        self._h11 = h11.Connection(h11.SERVER)
        self._aborted = False
        self.is_busy = False

    def hang_up(self) -> None:
        """Close the socket; the task that waits for the next request ends."""
        self._writer.transport.abort()

    async def serve(self) -> None:
        while True:
            try:
                event = await self._next_event()
                if not isinstance(event, h11.Request):
                    return
                body = await self._read_body()
            except h11.RemoteProtocolError as error:
                await self._refuse(error.error_status_hint)
                return
            if body is None:
                await self._refuse(TOO_LARGE)
                return
            self.is_busy = True
            await self._app(_scope(event), _receiver(body), self._send)
            self.is_busy = False
            if self._aborted or self._h11.our_state is not h11.DONE:
                return
            if self._h11.their_state is not h11.DONE:
                return
            self._h11.start_next_cycle()

    async def _next_event(self) -> object:
        while (event := self._h11.next_event()) is h11.NEED_DATA:
            self._h11.receive_data(await self._reader.read(READ_BYTES))
        return event

    async def _read_body(self) -> bytes | None:
        """Return the body; None when it is too large."""
        parts: list[bytes] = []
        size = 0
        while isinstance(event := await self._next_event(), h11.Data):
            size += len(event.data)
            if size > BODY_BYTES_MAX:
                return None
            parts.append(bytes(event.data))
        return b"".join(parts)

    async def _refuse(self, status: int) -> None:
        headers = [("Content-Length", "0"), ("Connection", "close")]
        if self._h11.our_state in {h11.IDLE, h11.SEND_RESPONSE}:
            await self._write(h11.Response(status_code=status, headers=headers))
            await self._write(h11.EndOfMessage())

    async def _send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            await self._write(
                h11.Response(status_code=message["status"], headers=message["headers"])
            )
        elif message["type"] == "http.response.body":
            if message.get("body"):
                await self._write(h11.Data(data=message["body"]))
            if not message.get("more_body"):
                await self._write(h11.EndOfMessage())
        elif message["type"] == "sandbox.abort":
            self._abort()

    async def _write(self, event: h11.Event) -> None:
        data = self._h11.send(event)
        if data:
            self._writer.write(data)
            await self._writer.drain()

    def _abort(self) -> None:
        """Close the socket so that the other side sees a reset, not an end."""
        self._aborted = True
        sock = self._writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)
        self._writer.transport.abort()


def _scope(request: h11.Request) -> Message:
    path, _, query = request.target.partition(b"?")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": request.http_version.decode(),
        "method": request.method.decode(),
        "scheme": "http",
        "path": path.decode("ascii", errors="replace"),
        "raw_path": path,
        "query_string": query,
        "root_path": "",
        "headers": list(request.headers),
        "extensions": {"sandbox.abort": {}},
    }


def _receiver(body: bytes) -> Receive:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive
