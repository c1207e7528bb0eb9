"""The ground that all other tests stand on holds."""

import asyncio
import socket
from collections.abc import Awaitable, Callable

import asyncpg
import httpx
import pytest

from app.devstack.postgres import PostgresServer
from tests.support.cleaning import Cleaner
from tests.support.guards import OutsideConnectionError

SEEDED = """
    create table currency (code text primary key, minor_digits integer not null,
                           label text generated always as (upper(code)) stored);
    insert into currency values ('cny', 2), ('jpy', 0);
    create table entry (id bigint generated always as identity primary key,
                        currency text not null references currency (code), detail json);
    create function refuse() returns trigger language plpgsql
        as $$ begin raise 'entries stay'; end $$;
    create trigger entries_stay before delete or update on entry
        for each statement execute function refuse();
"""


async def test_each_worker_has_a_database_of_postgresql_18(database_url: str) -> None:
    """The address leads to a server of the version that production runs."""
    connection = await asyncpg.connect(database_url)
    try:
        assert connection.get_server_version().major == 18
        assert await connection.fetchval("show timezone") == "UTC"
    finally:
        await connection.close()


async def test_cleaning_puts_back_what_migrations_seeded(
    make_database: Callable[..., Awaitable[str]],
) -> None:
    """Rows of tests go, seeded rows come back, and a table that refuses DELETE is emptied too."""
    url = await make_database()
    connection = await asyncpg.connect(url)
    await connection.execute(SEEDED)
    cleaner = await Cleaner.connect(url)
    try:
        await connection.execute("insert into entry (currency) values ('cny'), ('jpy')")
        await connection.execute("update currency set minor_digits = 9 where code = 'jpy'")
        await connection.execute("insert into currency values ('usd', 2)")
        await cleaner.clean()
        await cleaner.clean()  # finds nothing to do
        assert await connection.fetchval("select count(*) from entry") == 0
        assert await connection.fetch("select * from currency order by code") == [
            ("cny", 2, "CNY"),
            ("jpy", 0, "JPY"),
        ]
    finally:
        await cleaner.close()
        await connection.close()


@pytest.mark.slow
async def test_a_durable_server_keeps_its_commits_when_killed(
    durable_postgres: PostgresServer,
) -> None:
    """After `kill -9` of the postmaster and a new start, committed rows are there."""
    connection = await asyncpg.connect(durable_postgres.url())
    await connection.execute("create table kept as select 42 as answer")
    assert durable_postgres.child is not None
    durable_postgres.child.kill()
    durable_postgres.start()
    await connection.close()
    connection = await asyncpg.connect(durable_postgres.url())
    try:
        assert await connection.fetchval("select answer from kept") == 42
    finally:
        await connection.close()


async def test_no_test_reaches_another_host() -> None:
    """Blocking sockets, the event loop and an HTTP client are refused alike."""
    with pytest.raises(OutsideConnectionError):
        socket.create_connection(("192.0.2.1", 80))
    with pytest.raises(OutsideConnectionError):
        await asyncio.open_connection("192.0.2.1", 80)
    with pytest.raises(OutsideConnectionError):
        async with httpx.AsyncClient() as client:
            await client.get("http://pintier.example")
