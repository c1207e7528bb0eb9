"""Outgoing webhooks: endpoints, events written with what they tell of, and their deliveries."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.finance import Books
from domain.webhooks import Endpoint, EventType, Told

INSERT: Final = """
    insert into webhook_endpoint (merchant_id, id, url, events, secret_sealed)
    select $1, $2, $3, $4, $5
     where (select count(*) from webhook_endpoint where merchant_id = $1 and is_enabled) < $6
    returning true
"""
LIST: Final = """
    select merchant_id, id, url, events, is_enabled, created_at from webhook_endpoint
     where merchant_id between $1 and $2 and is_enabled order by merchant_id, id
"""
FIND: Final = """
    select merchant_id, id, url, events, is_enabled, created_at from webhook_endpoint
     where merchant_id between $1 and $2 and id = $3 and is_enabled for no key update
"""
ROTATE: Final = """
    update webhook_endpoint
       set former_sealed = case when $4 > 0 then secret_sealed end,
           former_until = case when $4 > 0 then app_clock() + make_interval(secs => $4) end,
           secret_sealed = $3
     where merchant_id = $1 and id = $2
    returning former_until
"""
DISABLE: Final = """
    update webhook_endpoint set is_enabled = false where merchant_id = $1 and id = $2
"""
# Written in the transaction of what it tells of: told exactly when that is true.
EMIT: Final = """
    with listening as (
      select id from webhook_endpoint
       where merchant_id = $1 and is_enabled and $2 = any(events)
    ), made as (
      insert into webhook_event (merchant_id, type, data)
      select $1, $2, $3::jsonb where exists (select from listening)
      returning id
    )
    insert into webhook_delivery (merchant_id, endpoint_id, event_id)
    select $1, l.id, m.id from listening l, made m
"""
CLAIM: Final = """
    with due as materialized (
      select merchant_id, endpoint_id, event_id from webhook_delivery
       where state = 'todo' and next_at <= now() and (lease_until is null or lease_until < now())
       order by next_at limit $1 for update skip locked)
    update webhook_delivery d
       set lease_until = now() + interval '30 seconds', lease_token = gen_random_uuid(),
           attempts_count = d.attempts_count + 1
      from due, webhook_endpoint p, webhook_event e
     where (d.merchant_id, d.endpoint_id, d.event_id)
         = (due.merchant_id, due.endpoint_id, due.event_id)
       and (p.merchant_id, p.id) = (d.merchant_id, d.endpoint_id)
       and (e.merchant_id, e.id) = (d.merchant_id, d.event_id)
    returning d.merchant_id, d.endpoint_id, d.event_id, d.attempts_count, d.lease_token, p.url,
              p.secret_sealed,
              case when p.former_until > app_clock() then p.former_sealed end as former_sealed,
              p.is_enabled, e.type, e.data::text as data, e.created_at
"""
END: Final = """
    update webhook_delivery
       set state = $5, lease_until = null, last_error = $6,
           next_at = now() + make_interval(secs => $7)
     where merchant_id = $1 and endpoint_id = $2 and event_id = $3 and lease_token = $4
"""
REPLAY: Final = """
    update webhook_delivery
       set state = 'todo', next_at = now(), attempts_count = 0, lease_until = null
     where merchant_id = $1 and endpoint_id = $2 and event_id > $3
    returning event_id
"""
TOLD: Final = """
    select d.event_id, e.type, d.state, d.attempts_count, d.last_error, d.next_at
      from webhook_delivery d
      join webhook_event e on (e.merchant_id, e.id) = (d.merchant_id, d.event_id)
     where d.merchant_id = $1 and d.endpoint_id = $2 and d.event_id > $3
     order by d.event_id limit $4
"""


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """A delivery to try now, under a lease."""

    merchant_id: UUID
    endpoint_id: UUID
    event_id: UUID
    attempts_count: int
    lease_token: UUID
    url: str
    secret_sealed: bytes
    former_sealed: bytes | None
    is_enabled: bool
    type: str
    data: str
    created_at: datetime


async def insert(tx: Tx, new: Endpoint, *, secret_sealed: bytes, endpoints_max: int) -> bool:
    """Write an endpoint down; False when the merchant has as many as it may."""
    return bool(
        await tx.fetchval(
            INSERT, new.merchant_id, new.id, new.url, new.events, secret_sealed, endpoints_max
        )
    )


async def endpoints(tx: Tx, books: Books) -> list[Endpoint]:
    """Return the endpoints of these books."""
    return many(Endpoint, await tx.fetch(LIST, books.first, books.last))


async def find(tx: Tx, books: Books, endpoint_id: UUID) -> Endpoint | None:
    """Hold an endpoint of these books."""
    return one(Endpoint, await tx.fetchrow(FIND, books.first, books.last, endpoint_id))


async def rotate(
    tx: Tx, endpoint: Endpoint, *, secret_sealed: bytes, overlap_seconds: int
) -> datetime | None:
    """Sign by another secret; return until when the former one signs too."""
    key = (endpoint.merchant_id, endpoint.id)
    until: datetime | None = await tx.fetchval(ROTATE, *key, secret_sealed, float(overlap_seconds))
    return until


async def disable(tx: Tx, endpoint: Endpoint) -> None:
    """Tell an endpoint nothing more."""
    await tx.execute(DISABLE, endpoint.merchant_id, endpoint.id)


async def emit(tx: Tx, merchant_id: UUID, kind: EventType, data: dict[str, Any]) -> None:
    """Have a merchant's endpoints told of something that this transaction makes true."""
    await tx.execute(EMIT, merchant_id, kind.value, msgspec.json.encode(data).decode())


async def claim(tx: Tx, *, limit: int) -> list[Due]:
    """Lease deliveries that are due, the longest waiting first."""
    return many(Due, await tx.fetch(CLAIM, limit))


async def end(tx: Tx, due: Due, *, state: str, error: str, wait_seconds: int) -> None:
    """Note how a try ended, unless somebody else has the delivery by now."""
    await tx.execute(
        END,
        due.merchant_id,
        due.endpoint_id,
        due.event_id,
        due.lease_token,
        state,
        error,
        float(wait_seconds),
    )


async def replay(tx: Tx, endpoint: Endpoint, *, after: UUID) -> int:
    """Have everything after an event told again; return how much that is."""
    return len(await tx.fetch(REPLAY, endpoint.merchant_id, endpoint.id, after))


async def told(tx: Tx, endpoint: Endpoint, *, after: UUID, limit: int) -> Sequence[Told]:
    """Return what an endpoint was told after an event, or will be, in its order."""
    return many(Told, await tx.fetch(TOLD, endpoint.merchant_id, endpoint.id, after, limit))
