"""`/v1/live`, the one socket of a client, and `/v1/sync`, the same by asking (chat.md 5)."""

import random
from functools import partial
from typing import Any, Final
from urllib.parse import urlsplit

import structlog
from litestar import WebSocket, websocket
from litestar.exceptions import WebSocketDisconnect

from app.actions.read_access_token import read_lasting_token
from app.web import live_frames as frames
from app.web.live_frames import encoded
from app.web.live_hub import Hub
from app.web.live_session import Session
from app.wiring import Wiring

LOG: Final = structlog.get_logger("pintier", module=__name__)

RECONNECT_SECONDS: Final = 15.0
"""Over how long the sockets of a process that ends come back."""
MINI_PROGRAMS: Final = "https://servicewechat.com"
ENDED: Final = (WebSocketDisconnect, RuntimeError, OSError)
"""What the server raises when the other side has gone."""

AnySocket = WebSocket[Any, Any, Any]


class Live:
    """The hub of this process, and whether it still takes sockets."""

    def __init__(self, wiring: Wiring) -> None:
        self.hub = Hub(wiring)
        self.is_draining = False

    def drain(self) -> None:
        """Send every socket away, each at a time of its own; take no new ones."""
        self.is_draining = True
        for socket in list(self.hub.sockets.values()):
            socket.bye(frames.RESTART, round(random.uniform(0, RECONNECT_SECONDS), 1))  # noqa: S311

    async def is_taking(self) -> bool:
        """Say whether this process takes sockets, and all that serves them runs."""
        return not self.is_draining and await self.hub.is_running()


@websocket("/v1/live")
async def live(socket: AnySocket) -> None:
    """Serve a socket."""
    wiring: Wiring = socket.app.state.wiring
    here: Live = socket.app.state.live
    await socket.accept()
    try:
        code = _refusal(socket, wiring, here)
        if code:
            await _close(socket, code)
            return
        read_token = partial(read_lasting_token, wiring.vault, socket.app.state.revoked)
        session = Session(here.hub, wiring, read_token, partial(_send, socket))
        await session.serve(partial(_receive, socket))
        await socket.close(session.code)
    except ENDED as error:
        LOG.debug("live_socket_gone", error=repr(error))


def _refusal(socket: AnySocket, wiring: Wiring, here: Live) -> int:
    """Return the code with which a socket is turned away at the door; 0 for a welcome one."""
    if here.is_draining:
        return frames.RESTART
    origin = socket.headers.get("origin")
    ours = {wiring.settings.public_url, MINI_PROGRAMS}
    if origin is None or _site(origin) in {_site(one) for one in ours}:
        return 0
    same_host = urlsplit(origin).netloc == socket.headers.get("host")
    return 0 if same_host else frames.FOREIGN_ORIGIN


def _site(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


async def _receive(socket: AnySocket) -> str | None:
    """Return the next text; "" for what is none, None at the end."""
    message = await socket.receive()
    if message["type"] != "websocket.receive":
        return None
    return message.get("text") or ""


async def _send(socket: AnySocket, text: str) -> None:
    await socket.send({"type": "websocket.send", "text": text, "bytes": None})


async def _close(socket: AnySocket, code: int) -> None:
    pause = round(random.uniform(0, RECONNECT_SECONDS), 1) if code == frames.RESTART else 0.0  # noqa: S311
    await _send(socket, f"[{encoded(frames.Bye(code, pause))}]")
    await socket.close(code)
