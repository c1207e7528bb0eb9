"""An embedded Valkey: one on the PATH if there is one, else the wheel's."""

import shutil
import socket
from pathlib import Path
from typing import Final

from app.devstack.process import LOOPBACK, Child, Command, free_port, hand_over, wait_until
from app.devstack.wheels import valkey_server

READY_WITHIN_SECONDS: Final = 20.0
PING_WITHIN_SECONDS: Final = 1.0
DATABASES: Final = 64


class ValkeyServer:
    """One server with an append-only file in `folder`; everything in it may be lost."""

    def __init__(self, folder: Path, *, durable: bool = True) -> None:
        on_path = shutil.which("valkey-server") or shutil.which("redis-server")
        self._program = on_path or str(valkey_server())
        self._data = folder / "valkey"
        self._log = folder / "valkey.log"
        self._durable = durable
        self.port = free_port()
        self.child: Child | None = None

    def url(self, database: int = 0) -> str:
        """Return the address of one of its numbered databases."""
        return f"redis://{LOOPBACK}:{self.port}/{database}"

    def spawn(self) -> Child:
        """Start the server process and return at once; `is_ready` tells when it may be used."""
        self._data.mkdir(mode=0o700, exist_ok=True)
        hand_over(self._data)
        settings = {
            "bind": LOOPBACK,
            "port": str(self.port),
            "dir": str(self._data),
            "databases": str(DATABASES),
            "save": "",
            "appendonly": "yes" if self._durable else "no",
        }
        argv = [self._program]
        for name, value in settings.items():
            argv += [f"--{name}", value]
        self.child = Child(Command(name="Valkey", argv=argv, log=self._log, unprivileged=True))
        return self.child

    def is_ready(self) -> bool:
        """Say whether the server answers a PING; while it loads its file it answers an error."""
        address = (LOOPBACK, self.port)
        try:
            with socket.create_connection(address, timeout=PING_WITHIN_SECONDS) as connection:
                connection.sendall(b"PING\r\n")
                return connection.recv(16).startswith(b"+PONG")
        except OSError:
            return False

    def start(self) -> None:
        """Start and wait until it answers. Blocks; for tests."""
        wait_until(self.is_ready, self.spawn(), within_seconds=READY_WITHIN_SECONDS)

    def stop(self) -> None:
        """Stop in order, and by force after a while; harmless when it is not running."""
        if self.child is not None:
            self.child.stop()
            self.child = None
