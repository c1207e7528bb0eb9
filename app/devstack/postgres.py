"""An embedded PostgreSQL 18: the wheel's programs, a data folder and a port of the loopback."""

import os
import signal
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import quote

from app.devstack.process import (
    LOOPBACK,
    Child,
    Command,
    ServerError,
    free_port,
    hand_over,
    program_of,
    run,
    wait_until,
)
from app.devstack.wheels import postgres_programs

SUPERUSER: Final = "postgres"
STATUS_LINE: Final = 7
"""The line of `postmaster.pid` (from 0) that says `ready`; `pg_ctl --wait` reads the same one."""
READY_WITHIN_SECONDS: Final = 60.0
"""Crash recovery of a big data folder takes its time; giving up early would lose it."""
ALWAYS: Final = {
    "listen_addresses": LOOPBACK,
    "unix_socket_directories": "",
    "shared_buffers": "128MB",
    "wal_buffers": "16MB",  # what a big server has by itself; a 32nd of 128 MB made writers wait
    "timezone": "UTC",
    "log_timezone": "UTC",
}
THROWAWAY: Final = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum_naptime": "5s",
    "max_connections": "300",
}


class PostgresServer:
    """One server, which may be started, killed and started again on the same data and port.

    Args:
        folder: a folder of ours that unprivileged children may search; data and log go into it.
        password: of the superuser; None trusts every local connection (tests).
        durable: False switches fsync off, for databases nobody will miss.
    """

    def __init__(self, folder: Path, *, password: str | None = None, durable: bool = True) -> None:
        self._programs = postgres_programs()
        self._folder = folder
        self._durable = durable
        self._data = folder / "postgres"
        self._log = folder / "postgres.log"
        self._password = password
        self._settings = {**ALWAYS, **({} if durable else THROWAWAY)}
        self.port = free_port()
        self.child: Child | None = None

    def url(
        self, database: str = "postgres", *, user: str = SUPERUSER, password: str | None = None
    ) -> str:
        """Return an address for asyncpg and libpq; the superuser's unless told otherwise."""
        known = self._password if user == SUPERUSER else password
        secret = "" if known is None else f":{quote(known, safe='')}"
        # The wheel is built without OpenSSL.
        return f"postgresql://{user}{secret}@{LOOPBACK}:{self.port}/{database}?sslmode=disable"

    def program(self, name: str) -> Path:
        """Return the path of a client program, such as `pg_dump` or `pgbench`."""
        return self._programs / name

    def initialize(self) -> None:
        """Create the data folder unless it is there; a half-made one is never used."""
        if (self._data / "PG_VERSION").exists():
            return
        building = Path(tempfile.mkdtemp(prefix="postgres.", suffix=".tmp", dir=self._folder))
        hand_over(building)
        with tempfile.NamedTemporaryFile("w", suffix=".tmp", dir=self._folder) as secret:
            auth = ["--auth=trust"]
            if self._password is not None:
                secret.write(self._password)
                secret.flush()
                hand_over(Path(secret.name))
                auth = ["--auth=scram-sha-256", f"--pwfile={secret.name}"]
            self._must_run(
                "initdb",
                f"--pgdata={building}",
                f"--username={SUPERUSER}",
                "--encoding=UTF8",
                "--locale-provider=builtin",  # the wheel has no ICU
                "--locale=C.UTF-8",
                *auth,
                *([] if self._durable else ["--no-sync"]),
            )
        building.rename(self._data)

    def spawn(self) -> Child:
        """Start the server process and return at once; `is_ready` tells when it may be used."""
        self._stop_leftover()
        settings = {**self._settings, "port": str(self.port)}
        self.child = Child(
            Command(
                name="PostgreSQL",
                argv=[
                    str(self.program("postgres")),
                    "-D",
                    str(self._data),
                    *(f"--{name}={value}" for name, value in settings.items()),
                ],
                log=self._log,
                stop_signal=signal.SIGINT,  # "fast": open transactions are rolled back
                unprivileged=True,
            )
        )
        return self.child

    def is_ready(self) -> bool:
        """Say whether the server that we started takes connections."""
        lines = self._pid_file()
        return (
            self.child is not None
            and len(lines) > STATUS_LINE
            and lines[0].strip() == str(self.child.pid)
            and lines[STATUS_LINE].strip() == "ready"
        )

    def start(self) -> None:
        """Initialize, start and wait until connections are taken. Blocks; for tests."""
        self.initialize()
        wait_until(self.is_ready, self.spawn(), within_seconds=READY_WITHIN_SECONDS)

    def stop(self) -> None:
        """Stop in order, and by force after a while; harmless when it is not running."""
        if self.child is not None:
            self.child.stop()
            self.child = None

    def _stop_leftover(self) -> None:
        """End a server that outlived its supervisor, where the kernel did not do it for us.

        The caller holds the lock of the folder, so a live server on it is nobody's.
        """
        lines = self._pid_file()
        if lines and program_of(lines[0].strip()) == "postgres":
            self._must_run("pg_ctl", f"--pgdata={self._data}", "--mode=fast", "--wait", "stop")

    def _pid_file(self) -> Sequence[str]:
        try:
            return (self._data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return ()

    def _must_run(self, name: str, *arguments: str) -> None:
        done = run([str(self.program(name)), *arguments], unprivileged=True)
        if done.returncode != os.EX_OK:
            raise ServerError(f"{name} failed:\n{done.stdout}{done.stderr}")
