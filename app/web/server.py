"""The HTTP server, and how it ends: sockets are told first, requests are answered, then it is over.

uvicorn in this process, on uvloop; why not another: docs/decisions/0020-uvicorn.md.
"""

import asyncio
import logging
import socket
from types import FrameType
from typing import Final

import structlog
import uvicorn
from litestar.datastructures import State

from app import logs
from app.garbage import collect_seldom
from app.settings import Settings
from app.web.asgi import build_app, served
from app.web.live import Live
from app.web.live_frames import FRAME_BYTES_MAX
from app.web.request_trail import App
from app.web.server_requests import RequestProtocol
from app.web.server_sockets import SocketProtocol

LOG: Final = structlog.get_logger("pintier", module=__name__)

ENDS_WITHIN_SECONDS: Final = 10
"""How long requests may take to end after SIGTERM."""
DRAIN_SECONDS: Final = 0.5
"""How long requests are still taken while `/health/ready` says no already."""
IDLE_SECONDS: Final = 60
"""How long a connection between two requests is kept: longer than proxies keep theirs."""
TICKS_PER_SECOND: Final = 10


class Server(uvicorn.Server):
    """uvicorn, ended in two steps."""

    def __init__(self, config: uvicorn.Config, state: State) -> None:
        super().__init__(config)
        self._state = state

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002  (theirs)
        """End in order, with success; asked a second time, wait for nobody."""
        self.force_exit = self.should_exit
        self.should_exit = True

    async def on_tick(self, counter: int) -> bool:
        """Once a second, let go of whoever does not get on with saying what they want."""
        if counter % TICKS_PER_SECOND == 0:
            for connection in list(self.server_state.connections):
                if isinstance(connection, RequestProtocol):
                    connection.end_if_stuck()
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Send sockets away, each with a time to come back; then take nobody new; end requests."""
        live: Live = self._state.live
        live.drain()
        if not self.force_exit:
            await asyncio.sleep(DRAIN_SECONDS)
        await super().shutdown(sockets)


def serve(settings: Settings) -> None:
    """Serve HTTP until SIGTERM."""
    logs.configure(settings.log_level)
    _log_in_our_way()
    app = build_app(settings)
    server = Server(configured(settings, served(app)), app.state)
    collect_seldom()
    server.run()


def configured(settings: Settings, app: App) -> uvicorn.Config:
    """Return how the server serves an application."""
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        interface="asgi3",
        loop="uvloop",
        http=RequestProtocol,
        ws=SocketProtocol,
        lifespan="on",
        ws_max_size=2 * FRAME_BYTES_MAX,  # what is a little too long is told so (4400)
        ws_per_message_deflate=False,  # costs more than it saves (chat.md 6)
        ws_ping_interval=None,  # we ping ourselves, and look for the answers
        log_config=None,
        log_level=logging.WARNING,
        access_log=False,  # the application logs requests itself
        proxy_headers=False,  # the application counts its own proxies
        server_header=False,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=ENDS_WITHIN_SECONDS,
    )


class _OurLog(logging.Handler):
    """What the server says goes into our log, without the values in it."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line."""
        LOG.warning("http_server", why=str(record.msg), exception=_trace(record))


def _trace(record: logging.LogRecord) -> str | None:
    return logging.Formatter().formatException(record.exc_info) if record.exc_info else None


def _log_in_our_way() -> None:
    server = logging.getLogger("uvicorn.error")
    server.handlers = [_OurLog()]
    server.propagate = False
