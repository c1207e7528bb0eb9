"""The pool, transactions, and rows into structs: the only place that knows asyncpg's types.

A pool belongs to one event loop: it opens in the web's lifespan or the worker's start-up. No
session state is kept on pooled connections (no SET, LISTEN, advisory locks), so the reset query
is off and PgBouncer may stand between (dependencies.md 4, 10).
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import wraps
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar
from uuid import UUID

import asyncpg
import msgspec

from app.store.errors import MEANING, BusyError, UnavailableError

if TYPE_CHECKING:
    Tx = asyncpg.pool.PoolConnectionProxy[asyncpg.Record] | asyncpg.Connection[asyncpg.Record]
    Row = asyncpg.Record
    Pool = asyncpg.Pool[asyncpg.Record]
else:
    Tx = asyncpg.Connection
    Row = asyncpg.Record
    Pool = asyncpg.Pool

T = TypeVar("T")
P = ParamSpec("P")

POOL_MAX: Final = 16
COMMAND_TIMEOUT_SECONDS: Final = 10.0
ACQUIRE_TIMEOUT_SECONDS: Final = 5.0
RUNS_MAX: Final = 3
"""How often an action is run when PostgreSQL picks it as a deadlock's or serialization's victim."""

PLAN_FOR_VALUES: Final = "set local plan_cache_mode = force_custom_plan"
BEGIN_PLANNED_ONCE: Final = "begin; set local plan_cache_mode = force_generic_plan"
COMMIT: Final = "commit"
ROLLBACK: Final = "rollback"

_AGAIN: Final = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
KEY_TAKEN: Final = "idempotency_key_pkey"
"""Another transaction has just kept an answer under this key: whoever looks again finds it."""
_BUSY: Final = (asyncpg.LockNotAvailableError, asyncpg.QueryCanceledError)
_DOWN: Final = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.TooManyConnectionsError,
    asyncpg.InterfaceError,
    # What the driver says of a connection that broke while it was being handed out (seen under
    # kill -9 of the server): its state does not fit what is asked of it.
    asyncpg.InternalClientError,
    TimeoutError,
)


class Database:
    """PostgreSQL as the rest of the house sees it: transactions, and reads outside of them."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, *, pool_size: int = POOL_MAX) -> AsyncIterator["Database"]:
        """Open the pool for one event loop and close it at the end."""
        pool = await asyncpg.create_pool(
            url,
            min_size=1,
            max_size=pool_size,
            command_timeout=COMMAND_TIMEOUT_SECONDS,
            reset=_keep_session,
            server_settings={"application_name": "pintier", "timezone": "UTC"},
        )
        try:
            yield cls(pool)
        finally:
            try:
                await asyncio.wait_for(pool.close(), 5)
            except TimeoutError:
                pool.terminate()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """Run one action's statements: committed together, or not at all.

        Raises:
            DomainError: a constraint whose meaning is a refusal (see `MEANING`).
            BusyError: a lock or statement timeout.
            UnavailableError: no connection; whether a COMMIT under way happened is unknown.
        """
        async with self._connection() as connection, connection.transaction():
            yield connection

    @asynccontextmanager
    async def transaction_planned_once(self) -> AsyncIterator[Tx]:
        """Run one action's statements like `transaction`, each planned once and for any values.

        For what is asked a thousand times a second by keys alone. PostgreSQL goes on planning for
        the very values when such a plan looks cheaper by a hair, and never counts that planning
        costs more than the statement: a third of a batch of joins was spent on it. The mode goes
        with the BEGIN, in one message, so no session keeps it.

        Raises:
            The same as `transaction`.
        """
        async with self._connection() as connection, _planned_once(connection):
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Tx]:
        """Give a connection for reads that need no common snapshot.

        Raises:
            BusyError: a statement timeout.
            UnavailableError: no connection.
        """
        async with self._connection() as connection:
            yield connection

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Tx]:
        """Give reads that see one instant of the database (reports that must add up).

        Each is planned for the very values it is asked with: a plan for any values, which
        PostgreSQL turns to after five runs, was six times slower on a million entries.

        Raises:
            BusyError: a statement timeout.
            UnavailableError: no connection.
        """
        async with (
            self._connection() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            await connection.execute(PLAN_FOR_VALUES)
            yield connection

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Tx]:
        try:
            async with self._pool.acquire(timeout=ACQUIRE_TIMEOUT_SECONDS) as connection:
                yield connection
        except asyncpg.IntegrityConstraintViolationError as error:
            meaning = MEANING.get(error.constraint_name or "")
            if meaning is None:
                raise
            raise meaning from error
        except _BUSY as error:
            raise BusyError(str(error)) from error
        except _DOWN as error:
            raise UnavailableError(str(error)) from error


def retried(action: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Run an action again, at most three times, when PostgreSQL chose it as a deadlock's victim.

    Also when somebody else was the first to keep an answer under its key (`KEY_TAKEN`). Only for
    actions that are one transaction: nothing of the refused run remains.
    """

    @wraps(action)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        for _ in range(RUNS_MAX - 1):
            try:
                return await action(*args, **kwargs)
            except _AGAIN:
                continue
            except asyncpg.UniqueViolationError as error:
                if error.constraint_name != KEY_TAKEN:
                    raise
        try:
            return await action(*args, **kwargs)
        except _AGAIN as error:
            raise BusyError(str(error)) from error

    return run


def one(cls: type[T], row: Row | None) -> T | None:
    """Turn a row whose columns are named like the fields of `cls` into one; None stays None."""
    return None if row is None else cls(**dict(row))


def many(cls: type[T], rows: Sequence[Row]) -> list[T]:
    """Turn rows whose columns are named like the fields of `cls` into a list of them."""
    return [cls(**dict(row)) for row in rows]


def json_text(rows: object) -> str:
    """Return rows as the one JSON parameter that `json_to_recordset` takes apart again."""
    return msgspec.json.encode(rows).decode()


def array_text(values: Sequence[UUID | int | str | None]) -> str:
    """Return a column of values as PostgreSQL's text of an array, for `$1::text::uuid[]`.

    Both write such values alike but for the brackets, and msgspec writes them many times faster
    than asyncpg encodes elements. Not for texts that people write: PostgreSQL reads escapes of
    control characters its own way.
    """
    return f"{{{msgspec.json.encode(values)[1:-1].decode()}}}"


@asynccontextmanager
async def _planned_once(connection: Tx) -> AsyncIterator[None]:
    """Hold a transaction; asyncpg's own cannot say how to plan in the message that begins it."""
    try:
        await connection.execute(BEGIN_PLANNED_ONCE)
        yield
    except BaseException:
        if not connection.is_closed():
            await connection.execute(ROLLBACK)
        raise
    await connection.execute(COMMIT)


async def _keep_session(_: object) -> None:
    """Replace asyncpg's reset query: a round trip for session state nobody may set."""
