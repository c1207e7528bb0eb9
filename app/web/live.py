"""`/v1/live`, the one socket of a client, and `/v1/sync`, the same by asking (chat.md 5)."""

import asyncio
import random
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
from app.web.live_wire import KEY, Text, Wire
from app.web.request_trail import App, Receive, Scope, Send
from app.wiring import Wiring

LOG: Final = structlog.get_logger("pintier", module=__name__)

PATH: Final = "/v1/live"
RECONNECT_SECONDS: Final = 15.0
"""Over how long the sockets of a process that ends come back."""
MINI_PROGRAMS: Final = "https://servicewechat.com"


class Live:
    """The hub of this process, and whether it still takes sockets."""

    def __init__(self, wiring: Wiring) -> None:
        self.hub = Hub(wiring)
        self.is_draining = False
        self.waiting: set[asyncio.Event] = set()
        """Set for those who ask by `/v1/sync`: they are answered now."""

    def drain(self) -> None:
        """Send every socket away, each at a time of its own; let nobody wait, take no new ones."""
        self.is_draining = True
        for event in self.waiting:
            event.set()
        for socket in list(self.hub.sockets.values()):
            socket.bye(frames.RESTART, _pause())

    async def is_taking(self) -> bool:
        """Say whether this process takes sockets, and all that serves them runs."""
        return not self.is_draining and await self.hub.is_running()


class Door:
    """ASGI middleware in front of the framework: it takes the wire that the server hands on.

    The framework, and ASGI itself, make a coroutine of every send (`app/web/live_wire.py`).
    """

    def __init__(self, app: App, state: State) -> None:
        self.app = app
        self._state = state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] == "websocket" and scope["path"] == PATH:
            await self._serve(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        wiring: Wiring = self._state.wiring
        here: Live = self._state.live
        wire: Wire = scope["extensions"][KEY]
        await receive()
        try:
            await send({"type": "websocket.accept", "subprotocol": None, "headers": []})
        except OSError as error:
            LOG.debug("live_socket_gone", error=repr(error))
            return
        code = _refusal(dict(scope["headers"]), wiring, here)
        if code:
            pause = _pause() if code == frames.RESTART else 0.0
            wire.write(Text([encoded(frames.Bye(code, pause))]))
        else:
            read_token = partial(read_lasting_token, wiring.vault, self._state.revoked)
            session = Session(here.hub, wiring, read_token, wire)
            code = await session.serve(partial(_next_text, receive))
        wire.close(code)


async def _next_text(receive: Receive) -> str | None:
    """Return the next text; "" for what is none, None at the end."""
    message = await receive()
    return message.get("text") or "" if message["type"] == "websocket.receive" else None


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
