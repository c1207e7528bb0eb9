"""The HTTP server, and how it ends: sockets are told first.

granian cuts every socket the moment its worker is asked to stop. So the worker is told a little
before, by a signal of our own, to send its sockets away with a `bye` and a time to come back.
"""

import multiprocessing
import os
import signal
import threading
from typing import Any, Final

from granian.constants import Interfaces, Loops
from granian.log import LogLevels
from granian.server.mp import MPServer

from app.settings import Settings

KILL_AFTER_SECONDS: Final = 10
"""How long requests may take to end after SIGTERM."""
DRAIN_SIGNAL: Final = signal.SIGURG
"""Nobody else sends it, and whoever does not know it ignores it."""
DRAIN_SECONDS: Final = 0.5


class Server(MPServer):
    """granian, ended in two steps."""

    def signal_handler_interrupt(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 theirs
        """Have sockets sent away, then stop as granian does."""
        for worker in multiprocessing.active_children():
            if worker.pid is not None:
                os.kill(worker.pid, DRAIN_SIGNAL)
        stop = super().signal_handler_interrupt
        threading.Timer(DRAIN_SECONDS, stop, args, kwargs).start()


def serve(settings: Settings) -> None:
    """Serve HTTP until SIGTERM."""
    Server(
        "app.web.asgi:create_app",
        address=settings.host,
        port=settings.port,
        interface=Interfaces.ASGI,
        factory=True,
        workers=1,
        loop=Loops.auto,
        log_level=LogLevels.warning,  # the application logs requests itself, as JSON
        workers_kill_timeout=KILL_AFTER_SECONDS,
    ).serve()
