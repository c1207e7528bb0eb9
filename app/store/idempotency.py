"""First answers by key: never updated, so the same key gives the same answer for ever.

The row is found by a digest of scope and key: 16 bytes, so that the index stays small on the
hot path whatever callers send as their key.
"""

import hashlib
from typing import Final

import msgspec

from app.store.database import Tx, one

DIGEST_DIGITS: Final = 32

FIND: Final = """
    select body_hash, status, response from idempotency_key where digest = $1::text::uuid
"""
KEEP: Final = """
    insert into idempotency_key (digest, body_hash, status, response)
    values ($1::text::uuid, $2, $3, $4) on conflict do nothing returning true
"""


class StoredAnswer(msgspec.Struct, frozen=True):
    """What was answered first."""

    body_hash: bytes
    status: int
    response: bytes


def digest(scope: str, key: str) -> str:
    """Return the name under which an answer is kept: who, which call, and the key they sent.

    As text of 32 hexadecimal digits, which PostgreSQL reads as a uuid: making a UUID of Python
    costs more than the hash.
    """
    return hashlib.sha256(f"{scope}\0{key}".encode()).hexdigest()[:DIGEST_DIGITS]


async def find(tx: Tx, scope: str, key: str) -> StoredAnswer | None:
    """Return the first answer under this key, if there is one."""
    return one(StoredAnswer, await tx.fetchrow(FIND, digest(scope, key)))


async def keep(tx: Tx, scope: str, key: str, answer: StoredAnswer) -> bool:
    """Keep an answer; False when another transaction's is there already (it waits to see)."""
    name = digest(scope, key)
    kept = await tx.fetchval(KEEP, name, answer.body_hash, answer.status, answer.response)
    return bool(kept)
