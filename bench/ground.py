"""The ground of all benchmarks: a PostgreSQL of their own, fsync on, and pgbench beside us."""

import asyncio
import contextlib
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import asyncpg

from app.devstack.parts import answers
from app.devstack.postgres import PostgresServer
from app.devstack.process import LOOPBACK, Child, Command, free_port
from app.devstack.valkey import ValkeyServer
from app.store.migrate import migrate
from bench.report import BenchError, Pair

ROOT: Final = Path(__file__).parents[1]
DATABASE: Final = "bench"
SECRET_KEY: Final = secrets.token_hex(32)
READY_WITHIN_SECONDS: Final = 30.0
JOIN_ONE: Final = Path(__file__).with_name("join_one.sql")
# Ids are computed, so that pgbench names rows as cheaply as we do: kind, then a number.
BENCH_ID: Final = """
    create function bench_id(kind int, number int) returns uuid language sql immutable parallel safe
    return (lpad(kind::text, 8, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid
"""
TPS: Final = re.compile(r"^tps = ([0-9.]+)", re.MULTILINE)
NONE_FAILED: Final = "number of failed transactions: 0 "
DONE: Final = re.compile(r"^number of transactions actually processed: (\d+)", re.MULTILINE)


def bench_id(kind: int, number: int) -> UUID:
    """Return the id that the SQL function of the same name returns."""
    return UUID(f"{kind:08d}-0000-7000-8000-{number:012x}")


class Ground:
    """A running server with a migrated, empty database."""

    def __init__(self, server: PostgresServer, folder: Path, *, quick: bool) -> None:
        self.server = server
        self.folder = folder
        self.quick = quick
        self.url = server.url(DATABASE)

    @property
    def pairs_count(self) -> int:
        """How many pairs of runs: the rule is five, three when told to be quick."""
        return 3 if self.quick else 5

    @property
    def seconds(self) -> float:
        """How long one run lasts."""
        return 1.5 if self.quick else 2.5

    async def execute(self, *statements: str) -> None:
        """Run statements outside of any measurement."""
        connection = await asyncpg.connect(self.url)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    async def in_one(self, statements: Sequence[str], *arguments: object) -> None:
        """Run statements with the same arguments in one transaction."""
        connection = await asyncpg.connect(self.url)
        try:
            async with connection.transaction():
                for statement in statements:
                    await connection.execute(statement, *arguments)
        finally:
            await connection.close()

    async def settle(self) -> None:
        """Give the planner figures of what a warm-up wrote, as autovacuum does within a minute."""
        await self.execute("vacuum analyze", "checkpoint")

    async def value(self, query: str, *arguments: object) -> Any:  # noqa: ANN401  (whatever is asked)
        """Read one value."""
        connection = await asyncpg.connect(self.url)
        try:
            return await connection.fetchval(query, *arguments)
        finally:
            await connection.close()

    def pgbench(self, script: str, *, clients: int, seconds: float) -> "PgbenchRun":
        """Run a script over and over; every client has a connection of its own.

        Raises:
            BenchError: a transaction failed.
        """
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            file = Path(folder) / "script.sql"
            file.write_text(script, encoding="utf-8")
            done = subprocess.run(  # noqa: S603  (our own arguments)
                [
                    str(self.server.program("pgbench")),
                    *("--no-vacuum", "--protocol=prepared", "--log", f"--file={file}"),
                    *(f"--client={clients}", "--jobs=2", f"--time={max(1, round(seconds))}"),
                    self.url,
                ],
                cwd=folder,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode != os.EX_OK or NONE_FAILED not in done.stdout:
                raise BenchError(f"pgbench failed: {done.stdout}{done.stderr}")
            latencies = [
                int(line.split(" ", 3)[2])
                for log in Path(folder).glob("pgbench_log.*")
                for line in log.read_text(encoding="utf-8").splitlines()
            ]
        return PgbenchRun(
            per_second=float(_found(TPS, done.stdout)),
            count=int(_found(DONE, done.stdout)),
            p99_ms=percentile(latencies, 99) / 1_000,
        )

    @asynccontextmanager
    async def web(self, **more: str) -> AsyncIterator[int]:
        """Run the API as production does, in a process of its own; yields its port."""
        async with self.web_process(**more) as (_, port):
            yield port

    @asynccontextmanager
    async def web_process(self, **more: str) -> AsyncIterator[tuple[int, int]]:
        """Run the API as `web` does; yields the process's id, and its port."""
        port = free_port()
        environment = {
            "PINTIER_DATABASE_URL": self.url,
            "PINTIER_SECRET_KEY": SECRET_KEY,
            "PINTIER_PORT": str(port),
            **more,
        }
        with self.child("web", ["-m", "app", "web"], environment) as child:
            await until_ready(child, f"http://{LOOPBACK}:{port}/health/ready")
            yield child.pid, port

    @contextmanager
    def valkey(self) -> Iterator[str]:
        """Run a Valkey that keeps nothing; yields its address."""
        server = ValkeyServer(self.folder, durable=False)
        server.start()
        try:
            yield server.url()
        finally:
            server.stop()

    @contextmanager
    def child(
        self, name: str, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> Iterator[Child]:
        """Run a Python process on these settings and stop it at the end."""
        child = Child(
            Command(
                name=name,
                argv=[sys.executable, *arguments],
                log=self.folder / f"{name}.log",
                environment=environment,
                folder=ROOT,
            )
        )
        try:
            yield child
        finally:
            child.stop()


class PgbenchRun:
    """What pgbench measured."""

    def __init__(self, *, per_second: float, count: int, p99_ms: float) -> None:
        self.per_second = per_second
        self.count = count
        self.p99_ms = p99_ms


@asynccontextmanager
async def open_ground(*, quick: bool) -> AsyncIterator[Ground]:
    """Start everything in a folder of its own, and leave nothing behind."""
    folder = Path(tempfile.mkdtemp(prefix="pintier-bench-"))
    folder.chmod(0o711)  # noqa: ASYNC240  (nothing else runs yet)
    server = PostgresServer(folder, password=secrets.token_hex(16))
    try:
        server.start()
        connection = await asyncpg.connect(server.url())
        await connection.execute(f"create database {DATABASE}")
        await connection.close()
        ground = Ground(server, folder, quick=quick)
        await migrate(ground.url)
        await ground.execute(BENCH_ID, JOIN_ONE.read_text(encoding="utf-8"))
        yield ground
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


async def until_ready(child: Child, url: str, *, every_seconds: float = 0.02) -> None:
    """Wait until a process answers 200.

    Raises:
        BenchError: it ended, or took too long.
    """
    check = answers(url)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(READY_WITHIN_SECONDS):
            while child.exit_code is None:
                if await check(child):
                    return
                await asyncio.sleep(every_seconds)
    raise BenchError(f"{child.command.name} did not become ready:\n{child.last_words()}")


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that `percent` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def must_equal(what: str, expected: object, found: object) -> None:
    """Check what a run did.

    Raises:
        BenchError: it did something else.
    """
    if expected != found:
        raise BenchError(f"{what}: {found}, expected {expected}")


async def paired(count: int, ours: Callable[[], Any], reference: Callable[[], Any]) -> list[Pair]:
    """Measure alternately, `count` times: both see the same state of a noisy machine."""
    return [Pair(await ours(), await reference()) for _ in range(count)]


def _found(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    if match is None:
        raise BenchError(f"pgbench said: {text}")
    return match[1]
