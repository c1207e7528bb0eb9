"""The product as it runs: processes of its own, which may be killed and are started again."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.devstack.process import Child, Command
from tests.support import servers
from tests.support.stripe import PUBLISHABLE_KEY, ROOT, SECRET_KEY, WEBHOOK_SECRETS

LOOK_EVERY_SECONDS: Final = 0.05
# Python's clocks, not PostgreSQL's: a machine whose time is wrong.
CLOCK_OFF: Final = """
import datetime, runpy, sys, time_machine
off = datetime.timedelta(hours=float(sys.argv[1]))
time_machine.travel(datetime.datetime.now(tz=datetime.UTC) + off, tick=True).start()
runpy.run_module("workers", run_name="__main__")
"""
ARMED: Final = """
import runpy, sys
from app.actions.crash_points import arm
arm(at=sys.argv[1])
runpy.run_module("workers", run_name="__main__")
"""


async def until(
    true: Callable[[], Awaitable[bool]], *, within_seconds: float, or_say: str = ""
) -> float:
    """Look again and again until it is true; return the seconds that took."""
    began_at = time.monotonic()
    while not await true():
        assert time.monotonic() - began_at < within_seconds, or_say
        await asyncio.sleep(LOOK_EVERY_SECONDS)
    return time.monotonic() - began_at


def environment(
    database_url: str, sandbox_url: str, *, redis_url: str | None = None
) -> dict[str, str]:
    """Return the settings of a process whose payments go to this sandbox."""
    settings = {
        "PINTIER_DATABASE_URL": database_url,
        "PINTIER_STRIPE_SECRET_KEY": SECRET_KEY,
        "PINTIER_STRIPE_PUBLISHABLE_KEY": PUBLISHABLE_KEY,
        "PINTIER_STRIPE_WEBHOOK_SECRET": ",".join(WEBHOOK_SECRETS),
        "PINTIER_STRIPE_API_BASE": sandbox_url,
        "PINTIER_LOG_LEVEL": "info",
        "PYTHONUNBUFFERED": "1",
    }
    return settings if redis_url is None else {**settings, "PINTIER_REDIS_URL": redis_url}


@contextmanager
def running_worker(settings: dict[str, str], *, hours_off: float = 0) -> Iterator[Child]:
    """Run a worker process; its own clocks may be some hours off."""
    argv = ["-m", "workers"] if not hours_off else ["-c", CLOCK_OFF, str(hours_off)]
    child = spawned("worker", *argv, settings=settings)
    try:
        yield child
    finally:
        child.stop()


def spawned(name: str, *argv: str, settings: dict[str, str], log: Path | None = None) -> Child:
    return Child(
        Command(
            name=name,
            argv=[sys.executable, *argv],
            log=log or servers.server_folder() / f"{name}.log",
            folder=ROOT,
            environment=settings,
        )
    )


def armed_worker(point: str, *, settings: dict[str, str], log: Path) -> Child:
    """Start a worker that dies at its n-th visit of a point (`post.committed:2`)."""
    return spawned("worker", "-c", ARMED, point, settings=settings, log=log)


async def dies(child: Child, *, within_seconds: float) -> bool:
    """Wait until a worker has died at its point; kill it where it is if it never gets there."""

    async def is_gone() -> bool:
        return child.exit_code is not None

    try:
        await until(is_gone, within_seconds=within_seconds)
    except AssertionError:
        child.kill()
        return False
    return True


class Part:
    """One process of the product, and how it is started again after it was killed."""

    def __init__(self, name: str, *argv: str, settings: dict[str, str]) -> None:
        self.name = name
        self._argv = argv
        self._settings = settings
        self._log = servers.server_folder() / f"{name}.log"
        self.child: Child | None = None

    def start(self) -> None:
        """Start it, or start it again."""
        self.child = spawned(self.name, *self._argv, settings=self._settings, log=self._log)

    def kill(self) -> None:
        """End it as the machine would: at once, with everything it had in hand."""
        if self.child is not None:
            self.child.kill()

    def stop(self) -> None:
        """Stop it in order."""
        if self.child is not None:
            self.child.stop()

    @property
    def is_gone(self) -> bool:
        """Say whether it has to be started (again)."""
        return self.child is None or self.child.exit_code is not None

    @property
    def log(self) -> str:
        """What it and its predecessors wrote."""
        return self._log.read_text(encoding="utf-8", errors="replace")
