"""Migrations: forward only, each file once, several starters at a time, proven by hash.

`NNNN_pre_*.sql` runs before the new code serves, `NNNN_post_*.sql` after. A file headed
`-- no-transaction` holds exactly one statement and runs outside a transaction.
"""

import asyncio
import hashlib
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

import asyncpg

LOCK_ID: Final = 7_104_920_331
POLL_SECONDS: Final = 0.05
TRIES_MAX: Final = 10

CREATE_TABLE: Final = """
    create table if not exists schema_migration (
      name text not null, sha256 bytea not null, applied_at timestamptz not null default now(),
      constraint schema_migration_pkey primary key (name))
"""
APPLIED: Final = "select name, sha256 from schema_migration order by name"
RECORD: Final = "insert into schema_migration (name, sha256) values ($1, $2)"
TRY_LOCK: Final = "select pg_try_advisory_lock($1)"
UNLOCK: Final = "select pg_advisory_unlock($1)"
LIMITS: Final = "set lock_timeout = '2s'; set statement_timeout = '5s'"
NO_LIMITS: Final = "set statement_timeout = 0"


class MigrationError(Exception):
    """The database and this release do not fit together; the message says how."""


async def migrate(dsn: str) -> list[str]:
    """Bring the database to this release's schema.

    Args:
        dsn: a direct connection (not through PgBouncer).

    Returns:
        The names applied now, in order; empty when there was nothing to do.

    Raises:
        MigrationError: an applied file was changed, or the database knows a later release.
    """
    connection = await asyncpg.connect(dsn)
    try:
        # Polling, never blocking: a waiting pg_advisory_lock() holds a snapshot that
        # CREATE INDEX CONCURRENTLY waits for (a deadlock, seen 3 times of 3).
        while not await connection.fetchval(TRY_LOCK, LOCK_ID):  # noqa: ASYNC110 - other processes
            await asyncio.sleep(POLL_SECONDS)
        try:
            return await _apply_missing(connection)
        finally:
            await connection.execute(UNLOCK, LOCK_ID)
    finally:
        await connection.close()


def migration_files() -> list[tuple[str, str]]:
    """Return (name, text) of every migration of this release, in order."""
    folder: Traversable = files("app.store") / "migrations"
    found = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".sql")),
        key=lambda entry: entry.name,
    )
    return [(entry.name, entry.read_text(encoding="utf-8")) for entry in found]


async def _apply_missing(connection: "asyncpg.Connection[asyncpg.Record]") -> list[str]:
    await connection.execute(CREATE_TABLE)
    applied = {row["name"]: row["sha256"] for row in await connection.fetch(APPLIED)}
    ours = migration_files()
    unknown = applied.keys() - {name for name, _ in ours}
    if unknown:
        raise MigrationError(f"the database knows a later release: {sorted(unknown)}")
    done: list[str] = []
    for name, text in ours:
        digest = hashlib.sha256(text.encode()).digest()
        if name in applied:
            if applied[name] != digest:
                raise MigrationError(f"{name} was changed after it was applied")
            continue
        await _apply(connection, name, text, digest)
        done.append(name)
    return done


async def _apply(
    connection: "asyncpg.Connection[asyncpg.Record]", name: str, text: str, digest: bytes
) -> None:
    if text.startswith("-- no-transaction"):
        await connection.execute(NO_LIMITS)
        await connection.execute(text)
        await connection.execute(RECORD, name, digest)
        return
    for attempt in range(1, TRIES_MAX + 1):
        try:
            await connection.execute(LIMITS)
            async with connection.transaction():
                await connection.execute(text)
                await connection.execute(RECORD, name, digest)
        except asyncpg.LockNotAvailableError:
            if attempt == TRIES_MAX:
                raise
            await asyncio.sleep(0.1 * 2**attempt)
        else:
            return
