"""The parts of the embedded stack: how each is started, and how one sees that it is ready."""

import asyncio
import contextlib
import os
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import asyncpg

from app.devstack.home import Home
from app.devstack.postgres import READY_WITHIN_SECONDS, PostgresServer
from app.devstack.process import Child, Command
from app.devstack.valkey import ValkeyServer

ROLE: Final = "pintier"
"""The application's role and database: an owner, no superuser, as in production."""
SOURCES: Final = Path(__file__).resolve().parents[2]
HTTP_WITHIN_SECONDS: Final = 2.0
HTTP_OK: Final = b" 200 "

NEW_ROLE: Final = "select format('create role %I login password %L', $1::text, $2::text)"
NEW_DATABASE: Final = "select format('create database %1$I owner %1$I', $1::text)"
HAS_ROLE: Final = "select exists (select from pg_roles where rolname = $1)"
HAS_DATABASE: Final = "select exists (select from pg_database where datname = $1)"
BEATS: Final = """
    select exists (select from worker_heartbeat
                    where started_at > now() - make_interval(secs => $1))
"""


Check = Callable[[Child], Awaitable[bool]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One supervised process."""

    name: str
    spawn: Callable[[], Child]
    is_ready: Check
    ready_within_seconds: float = READY_WITHIN_SECONDS


def postgres_part(server: PostgresServer) -> Part:
    """Return the part that runs an embedded PostgreSQL."""

    async def is_ready(_: Child) -> bool:
        return server.is_ready()

    return Part(name="PostgreSQL", spawn=server.spawn, is_ready=is_ready)


def valkey_part(server: ValkeyServer) -> Part:
    """Return the part that runs an embedded Valkey."""

    async def is_ready(_: Child) -> bool:
        return await asyncio.to_thread(server.is_ready)

    return Part(name="Valkey", spawn=server.spawn, is_ready=is_ready)


def program_part(
    name: str,
    *arguments: str,
    home: Home,
    environment: Mapping[str, str],
    is_ready: Check,
) -> Part:
    """Return a part that runs `python -m …` on these settings, beside the sources."""

    def spawn() -> Child:
        return Child(program(name, *arguments, home=home, environment=environment))

    return Part(name=name, spawn=spawn, is_ready=is_ready)


def program(name: str, *arguments: str, home: Home, environment: Mapping[str, str]) -> Command:
    """Return the command `python -m …`, logging into the home."""
    return Command(
        name=name,
        argv=[sys.executable, "-m", *arguments],
        log=home.log(name.lower().replace(" ", "-")),
        environment={**os.environ, "PYTHONUNBUFFERED": "1", **environment},
        folder=SOURCES,
    )


def answers(url: str) -> Check:
    """Return a check that succeeds when a GET of `url` is answered with 200."""
    parts = urlsplit(url)
    request = f"GET {parts.path or '/'} HTTP/1.0\r\nHost: {parts.netloc}\r\n\r\n".encode()

    async def is_ready(_: Child) -> bool:
        # By hand, because an HTTP client costs the supervisor more start-up time than all else.
        with contextlib.suppress(OSError, TimeoutError, asyncio.IncompleteReadError):
            async with asyncio.timeout(HTTP_WITHIN_SECONDS):
                reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
                try:
                    writer.write(request)
                    return HTTP_OK in await reader.readline()
                finally:
                    writer.close()
        return False

    return is_ready


def beats(database_url: str) -> Check:
    """Return a check that succeeds when a worker started, and beat, since the child was spawned."""

    async def is_ready(child: Child) -> bool:
        with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            connection = await asyncpg.connect(database_url)
            try:
                return bool(await connection.fetchval(BEATS, child.age_seconds))
            finally:
                await connection.close()
        return False

    return is_ready


async def create_application_database(server: PostgresServer, password: str) -> str:
    """Create the application's role and database unless they are there; return the address."""
    connection = await asyncpg.connect(server.url())
    try:
        if not await connection.fetchval(HAS_ROLE, ROLE):
            await connection.execute(await connection.fetchval(NEW_ROLE, ROLE, password))
        if not await connection.fetchval(HAS_DATABASE, ROLE):
            await connection.execute(await connection.fetchval(NEW_DATABASE, ROLE))
    finally:
        await connection.close()
    return server.url(ROLE, user=ROLE, password=password)
