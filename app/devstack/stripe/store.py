"""State in PostgreSQL: a pool, and the unit of work of one call.

A call loads what it needs, changes bodies in memory, and writes everything in **one** statement at
its end, together with the answer kept for its idempotency key. So a call is about five round trips,
and a call that fails has nothing to undo.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import asyncpg
import msgspec

from app.devstack.stripe import ids
from app.devstack.stripe.errors import NOT_FOUND, Json, no_such

SCHEMA_FILES: Final = (
    Path(__file__).parent.parent / "test_clock.sql",
    Path(__file__).parent / "schema.sql",
)
START_LOCK: Final = 0x5A_7D_B0  # any number: starts of two sandboxes on one database take turns
POOL_SIZE: Final = 10

# A killed PostgreSQL is back in seconds; background tasks wait for it and go on.
DATABASE_GONE: Final = (
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # shutting down, starting up
    asyncpg.TransactionRollbackError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # the connection broke in the middle of a message
    OSError,
    TimeoutError,
)

REFERENCES: Final = (
    "charge",
    "customer",
    "destination",
    "payment_intent",
    "payment_method",
    "source",
    "source_transaction",
    "transfer",
    "transfer_group",
)

CLOCK: Final = "select floor(extract(epoch from public.app_clock()))::bigint"
LOAD: Final = "select id, body, hidden from stripe_sandbox.object where id = any($1::text[])"
LOAD_LOCKED: Final = """
    select id, body, hidden from stripe_sandbox.object where id = $1 for no key update
"""
LIST: Final = """
    select id, body, hidden from stripe_sandbox.object
     where kind = $1 and body @> $2::jsonb and created >= $3 and created <= $4
       and seq > $5 and seq < $6 and ($7::text[] is null or body ->> 'type' like any ($7))
       and ($10::boolean is null or $10 = not exists (
             select from stripe_sandbox.delivery
              where event_id = object.id and state <> 'delivered'))
     order by case when $8 then seq end desc, case when not $8 then seq end
     limit $9
"""
LIST_BY_REFS: Final = """
    select id, body, hidden from stripe_sandbox.object
     where refs @> $10::text[]
       and kind = $1 and body @> $2::jsonb and created >= $3 and created <= $4
       and seq > $5 and seq < $6 and ($7::text[] is null or body ->> 'type' like any ($7))
     order by case when $8 then seq end desc, case when not $8 then seq end
     limit $9
"""
SEQ_OF: Final = "select seq from stripe_sandbox.object where id = $1 and kind = $2"
FLUSH: Final = """
    with saved as (
        insert into stripe_sandbox.object (id, kind, created, body, hidden, refs)
        select id, kind, created, body, hidden,
               array(select jsonb_array_elements_text(refs))
          from jsonb_to_recordset($1::jsonb)
            as new (id text, kind text, created bigint, body jsonb, hidden jsonb, refs jsonb)
        on conflict (id) do update
           set body = excluded.body, hidden = excluded.hidden, refs = excluded.refs
    ), logged as (
        insert into stripe_sandbox.effect
               (kind, object_id, objects, amount_minor, currency, metadata, key, created)
        select kind, object_id, objects, amount_minor, currency, metadata, key, created
          from jsonb_to_recordset($2::jsonb)
            as new (kind text, object_id text, objects jsonb, amount_minor bigint, currency text,
                    metadata jsonb, key text, created bigint)
    ), timed as (
        insert into stripe_sandbox.timer (object_id, kind, due_at)
        select object_id, kind, due_at from jsonb_to_recordset($3::jsonb)
            as new (object_id text, kind text, due_at bigint)
        on conflict (object_id, kind) do update set due_at = excluded.due_at
    ), untimed as (
        delete from stripe_sandbox.timer
         using jsonb_to_recordset($4::jsonb) as gone (object_id text, kind text)
         where (timer.object_id, timer.kind) = (gone.object_id, gone.kind)
    ), removed as (
        delete from stripe_sandbox.object where id = any ($5::text[])
    ), kept as (
        insert into stripe_sandbox.idempotency
               (key, request_hash, status, body, request_id, created)
        select key, request_hash, status, body, request_id, created
          from jsonb_to_recordset($6::jsonb)
            as new (key text, request_hash text, status int, body text, request_id text,
                    created bigint)
    )
    insert into stripe_sandbox.delivery (event_id, endpoint_id, state, due_at)
    select event_id, endpoint_id, state, now() + make_interval(secs => delay_seconds)
      from jsonb_to_recordset($7::jsonb)
        as new (event_id text, endpoint_id text, state text, delay_seconds double precision)
"""


class Stored:
    """One object: the `body` that Stripe shows and the `hidden` part it only knows."""

    __slots__ = ("_before", "body", "hidden", "original")

    def __init__(self, body: Json, hidden: Json, *, is_new: bool) -> None:
        self.body = body
        self.hidden = hidden
        self.original: Json | None = (
            None if is_new else msgspec.json.decode(msgspec.json.encode(body))
        )
        self._before = b"" if is_new else self._encode()

    @property
    def id(self) -> str:
        """The object's id."""
        return str(self.body["id"])

    def _encode(self) -> bytes:
        return msgspec.json.encode((self.body, self.hidden))

    def is_changed(self) -> bool:
        """Return whether the object has to be written."""
        return self._before != self._encode()

    def row(self) -> Json:
        """Return the object as a row of the table."""
        found = {str(self.body[key]) for key in REFERENCES if isinstance(self.body.get(key), str)}
        return {
            "id": self.id,
            "kind": self.body["object"],
            "created": self.body.get("created", 0),
            "body": self.body,
            "hidden": self.hidden,
            "refs": sorted(found | set(self.hidden.get("refs", ()))),
        }


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What a list call asks for.

    Attributes:
        limit: of the answer; one more row is read to know whether there are more.
        contains: what the body must have.
        refs: ids the object must refer to.
        types: patterns of `type`, as SQL's `like` has them.
        is_delivered: only events that every endpoint has, or only those some endpoint lacks.
    """

    kind: str
    limit: int = 10
    contains: Json = msgspec.field(default_factory=dict)
    refs: tuple[str, ...] = ()
    created_from: int = 0
    created_to: int = 2**62
    starting_after: str | None = None
    ending_before: str | None = None
    types: tuple[str, ...] | None = None
    is_delivered: bool | None = None


class Unit:
    """The unit of work of one call: what it loaded, changed, and will write."""

    def __init__(self, connection: asyncpg.pool.PoolConnectionProxy, now: int) -> None:
        self.connection = connection
        self.now = now
        self.loaded: dict[str, Stored] = {}
        self.effects: list[Json] = []
        self.timers: list[Json] = []
        self.timers_gone: list[Json] = []
        self.removed: list[str] = []
        self.events: list[Json] = []

    async def read_clock(self) -> int:
        """Read the app clock again: after waiting for a lock the old reading is too early."""
        self.now = await self.connection.fetchval(CLOCK)
        return self.now

    async def find(self, object_id: str, *, lock: bool = False) -> Stored | None:
        """Return the object, locked until the call ends where asked; None when there is none."""
        known = self.loaded.get(object_id)
        if known is not None and (not lock or known.original is None):
            return known
        if lock:
            row = await self.connection.fetchrow(LOAD_LOCKED, object_id)
            await self.read_clock()
        else:
            row = await self.connection.fetchrow(LOAD, [object_id])
        if row is None:
            return None
        self.loaded[object_id] = stored = _stored(row)
        return stored

    async def get(
        self, kind: str, object_id: str, param: str, *, lock: bool = False, in_path: bool = False
    ) -> Stored:
        """Return the object of that kind.

        Raises:
            StripeError: `resource_missing`, 404 for an id in the path and 400 for one in `param`.
        """
        stored = await self.find(object_id, lock=lock)
        if stored is None or stored.body["object"] != kind or stored.body.get("deleted"):
            status = NOT_FOUND if in_path else 400
            raise no_such(kind.replace("_", ""), object_id, param, status=status)
        return stored

    async def read_many(self, object_ids: Iterable[str]) -> dict[str, Json]:
        """Return bodies by id, for looking only: changes to them are not written."""
        wanted = list(object_ids)
        found = {key: self.loaded[key].body for key in wanted if key in self.loaded}
        rest = [key for key in wanted if key not in found]
        if rest:
            for row in await self.connection.fetch(LOAD, rest):
                found[row["id"]] = msgspec.json.decode(row["body"])
        return found

    async def page(self, page: Page) -> tuple[list[Stored], bool]:
        """Return the objects of a page, newest first, and whether there are more.

        Raises:
            StripeError: the cursor names no object of that kind.
        """
        newest_first = page.ending_before is None
        below = await self._seq(page.kind, page.starting_after, "starting_after", 2**62)
        above = await self._seq(page.kind, page.ending_before, "ending_before", 0)
        values: list[Any] = [
            page.kind,
            msgspec.json.encode(page.contains).decode(),
            page.created_from,
            page.created_to,
            above,
            below,
            page.types,
            newest_first,
            page.limit + 1,
        ]
        if page.refs:
            rows = await self.connection.fetch(LIST_BY_REFS, *values, page.refs)
        else:
            rows = await self.connection.fetch(LIST, *values, page.is_delivered)
        found = [self.loaded.get(row["id"]) or _stored(row) for row in rows]
        kept = found[: page.limit]
        return (kept if newest_first else kept[::-1]), len(found) > page.limit

    async def _seq(self, kind: str, object_id: str | None, param: str, default: int) -> int:
        if object_id is None:
            return default
        seq = await self.connection.fetchval(SEQ_OF, object_id, kind)
        if seq is None:
            raise no_such(kind.replace("_", ""), object_id, param)
        return int(seq)

    def add(self, body: Json, hidden: Json | None = None) -> Stored:
        """Take a new object into the unit."""
        stored = Stored(body, hidden if hidden is not None else {}, is_new=True)
        self.loaded[stored.id] = stored
        return stored

    def remove(self, stored: Stored) -> None:
        """Delete an object that leaves no trace in lists (a webhook endpoint)."""
        self.loaded.pop(stored.id, None)
        self.removed.append(stored.id)

    def set_timer(self, object_id: str, kind: str, due_at: int) -> None:
        """Have Stripe do something by itself at `due_at` (seconds, app clock)."""
        self.timers.append({"object_id": object_id, "kind": kind, "due_at": due_at})

    def drop_timer(self, object_id: str, kind: str) -> None:
        """Forget a timer that is no longer wanted."""
        self.timers = [
            one for one in self.timers if (one["object_id"], one["kind"]) != (object_id, kind)
        ]
        self.timers_gone.append({"object_id": object_id, "kind": kind})

    async def flush(self, deliveries: list[Json], answer: Json | None) -> None:
        """Write everything in one statement; `answer` is the row of the idempotency key."""
        rows = [one.row() for one in self.loaded.values() if one.is_changed()]
        rows += [
            {
                "id": body["id"],
                "kind": "event",
                "created": body["created"],
                "body": body,
                "hidden": {},
                "refs": [],
            }
            for body in self.events
        ]
        parts = [
            rows,
            self.effects,
            self.timers,
            self.timers_gone,
            self.removed,
            [answer] if answer else [],
            deliveries,
        ]
        if not any(parts):
            return
        texts: list[Any] = [msgspec.json.encode(part).decode() for part in parts]
        texts[4] = self.removed
        await self.connection.execute(FLUSH, *texts)


def _stored(row: asyncpg.Record) -> Stored:
    return Stored(
        msgspec.json.decode(row["body"]), msgspec.json.decode(row["hidden"]), is_new=False
    )


async def _keep_session(_: asyncpg.Connection) -> None:
    """Take the place of the pool's reset query: no call changes its session."""


async def open_pool(database_url: str) -> asyncpg.Pool:
    """Return a pool on a database that has the sandbox's schema and the movable clock."""
    pool = await asyncpg.create_pool(
        database_url,
        min_size=2,
        max_size=POOL_SIZE,
        reset=_keep_session,
        server_settings={"application_name": "pintier-stripe-sandbox"},
    )
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute("select pg_advisory_xact_lock($1)", START_LOCK)
        for file in SCHEMA_FILES:
            await connection.execute(file.read_text(encoding="utf-8"))
    return pool


def new_body(kind: str, now: int, fields: Json) -> Json:
    """Return the body of a new object: id, object, created, livemode, then `fields`."""
    return {
        "id": ids.new(kind),
        "object": kind,
        "created": now,
        "livemode": False,
        **fields,
    }
