"""`/v1/live`, the one socket of a client, and `/v1/sync`, the same by asking (chat.md 5)."""

import random
from collections.abc import Awaitable
from functools import partial
from typing import Final
from urllib.parse import urlsplit

import structlog
from litestar.datastructures import State

from app.actions.read_access_token import read_lasting_token
from app.web import live_frames as frames
from app.web.live_frames import encoded
from app.web.live_hub import Hub
from app.web.live_session import Session
from app.web.request_trail import App, Receive, Scope, Send
from app.wiring import Wiring

LOG: Final = structlog.get_logger("pintier", module=__name__)

PATH: Final = "/v1/live"
RECONNECT_SECONDS: Final = 15.0
"""Over how long the sockets of a process that ends come back."""
MINI_PROGRAMS: Final = "https://servicewechat.com"
ENDED: Final = (RuntimeError, OSError)
"""What the server raises when the other side has gone."""


class Live:
    """The hub of this process, and whether it still takes sockets."""

    def __init__(self, wiring: Wiring) -> None:
        self.hub = Hub(wiring)
        self.is_draining = False

    def drain(self) -> None:
        """Send every socket away, each at a time of its own; take no new ones."""
        self.is_draining = True
        for socket in list(self.hub.sockets.values()):
            socket.bye(frames.RESTART, _pause())

    async def is_taking(self) -> bool:
        """Say whether this process takes sockets, and all that serves them runs."""
        return not self.is_draining and await self.hub.is_running()


class Door:
    """ASGI middleware in front of the framework, which makes a coroutine of every send.

    The server's own `send` begins when it is called; that is what sending in batches rests on
    (`app/web/live_line.py`).
    """

    def __init__(self, app: App, state: State) -> None:
        self.app = app
        self._state = state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] == "websocket" and scope["path"] == PATH:
            await self._serve(dict(scope["headers"]), receive, send)
        else:
            await self.app(scope, receive, send)

    async def _serve(self, headers: dict[bytes, bytes], receive: Receive, send: Send) -> None:
        wiring: Wiring = self._state.wiring
        here: Live = self._state.live
        socket = _Socket(receive, send)
        await receive()
        await send({"type": "websocket.accept", "subprotocol": None, "headers": []})
        try:
            code = _refusal(headers, wiring, here)
            if code:
                pause = _pause() if code == frames.RESTART else 0.0
                await socket.send(f"[{encoded(frames.Bye(code, pause))}]")
            else:
                read_token = partial(read_lasting_token, wiring.vault, self._state.revoked)
                session = Session(here.hub, wiring, read_token, socket.send)
                code = await session.serve(socket.receive)
            if not socket.is_gone:
                await send({"type": "websocket.close", "code": code, "reason": None})
        except ENDED as error:
            LOG.debug("live_socket_gone", error=repr(error))


class _Socket:
    """The server's side of a socket, text by text."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self.is_gone = False
        self._receive = receive
        self._send = send

    async def receive(self) -> str | None:
        """Return the next text; "" for what is none, None at the end."""
        message = await self._receive()
        if message["type"] != "websocket.receive":
            self.is_gone = True
            return None
        return message.get("text") or ""

    def send(self, text: str) -> Awaitable[None]:
        """Send a text; not a coroutine of its own, for this is done by the thousand."""
        return self._send({"type": "websocket.send", "text": text, "bytes": None})


def _refusal(headers: dict[bytes, bytes], wiring: Wiring, here: Live) -> int:
    """Return the code with which a socket is turned away at the door; 0 for a welcome one."""
    if here.is_draining:
        return frames.RESTART
    if b"origin" not in headers:
        return 0
    origin = _site(headers[b"origin"].decode("latin-1"))
    if origin in {_site(wiring.settings.public_url), _site(MINI_PROGRAMS)}:
        return 0
    same_host = origin[1] == headers.get(b"host", b"").decode("latin-1")
    return 0 if same_host else frames.FOREIGN_ORIGIN


def _site(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def _pause() -> float:
    return round(random.uniform(0, RECONNECT_SECONDS), 1)  # noqa: S311  (only jitter)
