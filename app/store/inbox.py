"""The inbox: webhooks as they came, stored before anything is believed, each handled once."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many

PUT: Final = """
    insert into inbox (source, external_id, type, object_id, raw) values ($1, $2, $3, $4, $5)
    on conflict do nothing returning true
"""
# One claim per object at a time: what was said about it, in whatever order, is one look.
CLAIM: Final = """
    with due as materialized (
      select source, external_id from inbox
       where handled_at is null and next_at <= now()
         and (lease_until is null or lease_until < now())
       order by next_at limit $1 for update skip locked)
    update inbox i
       set lease_until = now() + interval '30 seconds', lease_token = gen_random_uuid(),
           attempts_count = attempts_count + 1
      from due where (i.source, i.external_id) = (due.source, due.external_id)
    returning i.source, i.external_id, i.type, i.object_id, i.attempts_count, i.lease_token
"""
HANDLED: Final = """
    update inbox set handled_at = now(), outcome = $3, lease_until = null, last_error = ''
     where source = $1 and external_id = any($2::text[]) and handled_at is null
"""
RAW: Final = "select raw from inbox where source = $1 and external_id = $2"
LATER: Final = """
    update inbox set lease_until = null, last_error = $4,
           next_at = now() + make_interval(secs => least(600, 0.5 * 2 ^ least(attempts_count, 12)))
     where source = $1 and external_id = $2 and lease_token = $3
"""


class InboxEvent(msgspec.Struct, frozen=True):
    """A stored event under a lease: a hint about `object_id`."""

    source: str
    external_id: str
    type: str
    object_id: str
    attempts_count: int
    lease_token: UUID


async def put(
    tx: Tx, source: str, external_id: str, *, kind: str, object_id: str, raw: bytes
) -> bool:
    """Store an event; False when it came before."""
    return bool(await tx.fetchval(PUT, source, external_id, kind, object_id, raw))


async def claim(tx: Tx, *, limit: int) -> list[InboxEvent]:
    """Lease up to `limit` events that are due."""
    return many(InboxEvent, await tx.fetch(CLAIM, limit))


async def handled(tx: Tx, source: str, external_ids: list[str], *, outcome: str) -> None:
    """Mark events as handled, and say what came of them."""
    await tx.execute(HANDLED, source, external_ids, outcome)


async def raw(tx: Tx, event: InboxEvent) -> bytes:
    """Return an event's bytes as they came."""
    kept: bytes = await tx.fetchval(RAW, event.source, event.external_id)
    return kept


async def later(tx: Tx, event: InboxEvent, *, error: str) -> None:
    """Give an event back for a later try."""
    await tx.execute(LATER, event.source, event.external_id, event.lease_token, error)
