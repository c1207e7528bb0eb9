"""Emptying the tables between tests: quickly, and back to what the migrations put in.

Only tables that hold rows are touched. Tables that the migrations seed (currencies and the like)
are kept in a second schema when the session starts, and put back only when a test changed them.
The ledger refuses DELETE and TRUNCATE by triggers; `session_replication_role = replica`, which
only a superuser may set, switches triggers and foreign keys off for this connection alone.
"""

from typing import Final

import asyncpg

KEPT: Final = "test_seed"
TABLES: Final = """
    select c.oid::regclass::text as name,
           'test_seed.' || quote_ident(n.nspname || '.' || c.relname) as kept,
           array(select quote_ident(a.attname) from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    and a.attgenerated = '') as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname in ('public', 'stripe_sandbox') and c.relname <> 'schema_migration'
     order by 1
"""
KEPT_TABLES: Final = """
    select 'test_seed.' || quote_ident(relname) from pg_class
     where relnamespace = 'test_seed'::regnamespace and relkind = 'r'
"""


class Cleaner:
    """Empties one database through a connection of its own, which stays open for the session."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection
        self._seeded: set[str] = set()

    @classmethod
    async def connect(cls, url: str) -> "Cleaner":
        """Open the connection and keep what the migrations seeded; the database is fresh."""
        connection = await asyncpg.connect(
            url,
            server_settings={
                "session_replication_role": "replica",
                "search_path": "public",
                # Who waits longer, waits for a transaction that a test left open: say so.
                "lock_timeout": "5s",
                "client_min_messages": "warning",
            },
        )
        cleaner = cls(connection)
        await connection.execute(f"create schema if not exists {KEPT}")
        for table in await connection.fetch(TABLES):
            if await connection.fetchval(f"select exists(select from {table['name']})"):
                await connection.execute(
                    f"create table if not exists {table['kept']} as table {table['name']}"
                )
        cleaner._seeded = {row[0] for row in await connection.fetch(KEPT_TABLES)}
        return cleaner

    async def clean(self) -> None:
        """Put every table back to what it held after the migrations."""
        tables = await self._connection.fetch(TABLES)
        if not tables:
            return
        dirty = await self._connection.fetchrow(
            "select " + ", ".join(self._is_dirty(table) for table in tables)
        )
        resets = [
            self._reset(table)
            for table, is_dirty in zip(tables, dirty or (), strict=True)
            if is_dirty
        ]
        if resets:  # asyncpg stumbles over the answer to an empty query
            await self._connection.execute("; ".join(resets))

    async def close(self) -> None:
        """Close the connection."""
        await self._connection.close()

    def _is_dirty(self, table: asyncpg.Record) -> str:
        name, kept = table["name"], table["kept"]
        if kept not in self._seeded:
            return f"exists(select from {name})"
        # Rows are compared as text, because json has no equality.
        now = f"(select t::text from {name} t)"
        then = f"(select t::text from {kept} t)"
        return f"exists(({now} except all {then}) union all ({then} except all {now}))"

    def _reset(self, table: asyncpg.Record) -> str:
        name, kept = table["name"], table["kept"]
        empty = f"delete from {name}"
        if kept not in self._seeded:
            return empty
        columns = ", ".join(table["columns"])
        return (
            f"{empty}; insert into {name} ({columns}) overriding system value"
            f" select {columns} from {kept}"
        )
