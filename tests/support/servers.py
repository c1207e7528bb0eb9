"""One PostgreSQL and one Valkey for a whole test run, and a database of its own per worker.

The process that decides about the run (the xdist controller, or the only one) starts the servers
and says where they are through the environment, which xdist's workers inherit. Who names servers
of their own in `PINTIER_TEST_DATABASE_URL` and `PINTIER_TEST_REDIS_URL` gets those used instead;
the role must be a superuser, for the databases are created here and emptied between tests.
"""

import asyncio
import contextlib
import importlib
import importlib.util
import os
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from app.devstack.postgres import PostgresServer
from app.devstack.valkey import ValkeyServer

DATABASE_URL: Final = "PINTIER_TEST_DATABASE_URL"
REDIS_URL: Final = "PINTIER_TEST_REDIS_URL"
TEMPLATE: Final = "PINTIER_TEST_TEMPLATE"
"""Name of the migrated template database; set once the servers are prepared."""
AT_THE_END: Final = contextlib.ExitStack()
"""What this process undoes when its tests end, last first; closed by `pytest_unconfigure`, because
xdist's workers are ended in a way that skips `atexit`."""
TEST_CLOCK: Final = Path(__file__).parents[2] / "app" / "devstack" / "test_clock.sql"
REDIS_DATABASES: Final = 16
"""What a Redis server has unless told otherwise."""


def prepare() -> None:
    """Start what is missing, migrate the template and name it in the environment; once a run."""
    if TEMPLATE in os.environ:
        return
    if DATABASE_URL not in os.environ:
        postgres = PostgresServer(server_folder(), durable=False)
        postgres.start()
        _at_the_end(DATABASE_URL, postgres.stop)
        os.environ[DATABASE_URL] = postgres.url()
    if REDIS_URL not in os.environ:
        valkey = ValkeyServer(server_folder(), durable=False)
        valkey.start()
        _at_the_end(REDIS_URL, valkey.stop)
        os.environ[REDIS_URL] = valkey.url()
    template = f"pintier_test_{secrets.token_hex(4)}"
    asyncio.run(_make_template(template))
    _at_the_end(TEMPLATE, lambda: asyncio.run(drop_database(template)))
    os.environ[TEMPLATE] = template


def server_folder() -> Path:
    """Return a new folder that goes away at the end, and that the user `nobody` can search."""
    folder = Path(tempfile.mkdtemp(prefix="pintier-test-"))
    folder.chmod(0o711)
    AT_THE_END.callback(shutil.rmtree, folder, ignore_errors=True)
    return folder


def worker_database() -> str:
    """Return the name of the database of this xdist worker (or of the only process)."""
    return f"{os.environ[TEMPLATE]}_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"


def url_of(database: str) -> str:
    """Return the address of a database on the server of this run."""
    return urlunsplit(urlsplit(os.environ[DATABASE_URL])._replace(path=f"/{database}"))


def redis_url() -> str:
    """Return the address of this worker's own numbered Redis database."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw-1").removeprefix("gw")
    number = (int(worker) + 1) % REDIS_DATABASES
    return urlunsplit(urlsplit(os.environ[REDIS_URL])._replace(path=f"/{number}"))


async def create_database(name: str, *, template: str = "template0") -> str:
    """Create a database as a copy of another one and return its address.

    A template with an open connection cannot be copied, so nobody connects to the run's template.
    """
    async with maintenance() as connection:
        await connection.execute(f'create database "{name}" template "{template}"')
    return url_of(name)


async def drop_database(name: str) -> None:
    """Drop a database, and end the connections that a failed test left open."""
    async with maintenance() as connection:
        await connection.execute(f'drop database if exists "{name}" with (force)')


@contextlib.asynccontextmanager
async def maintenance() -> AsyncIterator[asyncpg.Connection]:
    """Yield a connection to the server's maintenance database."""
    connection = await asyncpg.connect(os.environ[DATABASE_URL])
    try:
        yield connection
    finally:
        await connection.close()


async def _make_template(name: str) -> None:
    url = await create_database(name)
    if importlib.util.find_spec("app.store.migrate") is not None:
        await importlib.import_module("app.store.migrate").migrate(url)
    if TEST_CLOCK.exists():
        connection = await asyncpg.connect(url)
        await connection.execute(TEST_CLOCK.read_text(encoding="utf-8"))
        await connection.close()


def _at_the_end(variable: str, undo: Callable[[], object]) -> None:
    """Have `undo` run when the tests end, and forget what `variable` named."""
    AT_THE_END.callback(os.environ.pop, variable, None)
    AT_THE_END.callback(undo)
