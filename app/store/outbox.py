"""The outbox: facts written in the action's transaction, relayed at least once, in order."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from domain.facts import Fact

PUT: Final = """
    insert into outbox (merchant_id, fact) select $1, f from json_array_elements($2::json) as f
"""
CLAIM: Final = """
    with due as materialized (
      select merchant_id, id from outbox
       where sent_at is null and next_at <= now() and (lease_until is null or lease_until < now())
       order by next_at, id limit $1 for update skip locked)
    update outbox o
       set lease_until = now() + interval '30 seconds', lease_token = gen_random_uuid(),
           attempts_count = attempts_count + 1
      from due where (o.merchant_id, o.id) = (due.merchant_id, due.id)
    returning o.merchant_id, o.id, o.fact, o.lease_token
"""
SENT: Final = """
    update outbox set sent_at = now(), lease_until = null
     where merchant_id = $1 and id = any($2::uuid[]) and sent_at is null
"""
LATER: Final = """
    update outbox set lease_until = null, last_error = $4,
           next_at = now() + make_interval(secs => least(600, 0.5 * 2 ^ least(attempts_count, 12)))
     where merchant_id = $1 and id = $2 and lease_token = $3
"""


class Claimed(msgspec.Struct, frozen=True):
    """A fact to relay, under a lease."""

    merchant_id: UUID
    id: UUID
    fact: str
    lease_token: UUID


async def put(tx: Tx, merchant_id: UUID, facts: Sequence[Fact]) -> None:
    """Queue facts in their order; they leave after this transaction has committed."""
    if facts:
        await tx.execute(PUT, merchant_id, json_text(facts))


async def claim(tx: Tx, *, limit: int) -> list[Claimed]:
    """Lease up to `limit` facts that are due, oldest first."""
    claimed = many(Claimed, await tx.fetch(CLAIM, limit))
    return sorted(claimed, key=lambda one: one.id)


async def sent(tx: Tx, merchant_id: UUID, ids: Sequence[UUID]) -> None:
    """Mark facts as relayed: a known effect, so without asking for the lease."""
    await tx.execute(SENT, merchant_id, ids)


async def later(tx: Tx, one: Claimed, *, error: str) -> None:
    """Give a fact back for a later try."""
    await tx.execute(LATER, one.merchant_id, one.id, one.lease_token, error)
