"""The supervisor keeps parts running, and leaves nothing behind however it ends."""

import os
import signal
import sys
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import asyncpg
import pytest

from app.devstack.process import Child, Command
from tests.support.processes import descendants, is_running, until
from tests.support.servers import server_folder

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]
SOURCES = Path(__file__).parents[2]


class Stack:
    """A running small stack, seen from outside."""

    def __init__(self) -> None:
        self.folder = server_folder()
        (self.folder / "healthy").touch()
        self.process = Child(
            Command(
                name="stack",
                argv=[sys.executable, str(SOURCES / "tests/devstack/small_stack.py"), self.folder],
                log=self.folder / "stack.log",
                environment={"PYTHONPATH": str(SOURCES)},
            )
        )

    @property
    def said(self) -> str:
        return self.process.last_words(1_000)

    async def says(self, text: str) -> float:
        seconds = await until(
            lambda: text in self.said or self.process.exit_code is not None,
            within_seconds=30.0,
            or_say=lambda: self.said,
        )
        assert text in self.said, self.said
        return seconds

    async def ends(self, *, within_seconds: float = 10.0) -> int:
        await until(
            lambda: self.process.exit_code is not None,
            within_seconds=within_seconds,
            or_say=lambda: self.said,
        )
        assert self.process.exit_code is not None
        return self.process.exit_code

    def server(self, name: str) -> int:
        """Return the process id of a part by the name of its program."""
        below = descendants(self.process.pid)
        return next(
            pid
            for pid in sorted(below)
            if Path(f"/proc/{pid}/comm").read_text().strip() == name
            and Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1]
            == str(self.process.pid)
        )


@pytest.fixture
async def stack() -> AsyncIterator[Stack]:
    stack = Stack()
    await stack.says("all is up")
    below = descendants(stack.process.pid)
    yield stack
    stack.process.stop()
    for pid in filter(is_running, below):
        os.kill(pid, signal.SIGKILL)


async def all_gone(pids: Iterable[int], *, within_seconds: float = 10.0) -> None:
    await until(
        lambda: not any(map(is_running, pids)),
        within_seconds=within_seconds,
        or_say=lambda: f"still running: {[pid for pid in pids if is_running(pid)]}",
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
async def test_a_signal_stops_everything(stack: Stack, number: signal.Signals) -> None:
    """Ctrl-C, SIGTERM and a closed terminal end every process within 3 s, with exit code 0."""
    below = descendants(stack.process.pid)
    assert len(below) > 3
    os.kill(stack.process.pid, number)
    assert await stack.ends(within_seconds=3.0) == os.EX_OK
    await all_gone(below, within_seconds=0.5)


async def test_killing_the_supervisor_leaves_no_orphan(stack: Stack) -> None:
    """After `kill -9` of the supervisor the kernel ends the parts it had started."""
    # The helper of the idler is not asked by the kernel; it ends with its own parent's group in
    # an orderly stop only. Real parts end their helpers themselves.
    below = {stack.server("postgres"), stack.server("valkey-server"), stack.server("sh")}
    os.kill(stack.process.pid, signal.SIGKILL)
    await all_gone(below)


async def test_a_killed_postgresql_is_brought_back(stack: Stack) -> None:
    """After `kill -9` of the postmaster it is reported by name and serves again within 5 s."""
    url = stack.said.partition("all is up at ")[2].split()[0]
    first = stack.server("postgres")
    os.kill(first, signal.SIGKILL)
    await stack.says("PostgreSQL was ended by SIGKILL")
    assert await stack.says("PostgreSQL, again") < 5.0
    connection = await asyncpg.connect(url)
    assert await connection.fetchval("select 1") == 1
    await connection.close()
    assert stack.server("postgres") != first


async def test_a_killed_part_takes_its_helpers_along(stack: Stack) -> None:
    """What a dead part left of its process group is ended before the part is started again."""
    shell = stack.server("sh")
    (helper,) = descendants(shell)
    os.kill(shell, signal.SIGKILL)
    await stack.says("idler, again")
    assert not is_running(helper)


async def test_a_part_that_keeps_dying_ends_everything(stack: Stack) -> None:
    """After five quick deaths in a row the stack says which part it was, and fails."""
    below = descendants(stack.process.pid)
    (stack.folder / "healthy").unlink()
    os.kill(stack.server("sh"), signal.SIGKILL)
    assert await stack.ends(within_seconds=15.0) != os.EX_OK
    assert "idler ended 5 times right after its start" in stack.said
    await all_gone(below, within_seconds=0.5)
