"""First answers by (scope, key): never updated, so the same key gives the same answer for ever."""

from typing import Final

import msgspec

from app.store.database import Tx, one

FIND: Final = """
    select body_hash, status, response from idempotency_key where scope = $1 and key = $2
"""
KEEP: Final = """
    insert into idempotency_key (scope, key, body_hash, status, response)
    values ($1, $2, $3, $4, $5) on conflict do nothing returning true
"""


class StoredAnswer(msgspec.Struct, frozen=True):
    """What was answered first."""

    body_hash: bytes
    status: int
    response: bytes


async def find(tx: Tx, scope: str, key: str) -> StoredAnswer | None:
    """Return the first answer under this key, if there is one."""
    return one(StoredAnswer, await tx.fetchrow(FIND, scope, key))


async def keep(tx: Tx, scope: str, key: str, answer: StoredAnswer) -> bool:
    """Keep an answer; False when another transaction's is there already (it waits to see)."""
    kept = await tx.fetchval(KEEP, scope, key, answer.body_hash, answer.status, answer.response)
    return bool(kept)
