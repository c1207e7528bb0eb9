"""Finance keys, kept as keyed hashes: which books they open, to whom, until when."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx

INSERT: Final = """
    insert into finance_key (merchant_id, name, key_hash, last4, scopes, networks, created_by,
        created_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, app_clock(), $8)
    returning merchant_id, id, name, last4, scopes, networks, created_by, created_at, expires_at,
              revoked_at, last_used_at
"""
FIND: Final = """
    select merchant_id, id, name, last4, scopes, networks, created_by, created_at, expires_at,
           revoked_at, last_used_at,
           last_used_at is null or last_used_at < app_clock() - interval '1 minute' as is_use_due
      from finance_key
     where key_hash = any($1::bytea[]) and revoked_at is null and expires_at > app_clock()
"""
LOCK: Final = """
    select merchant_id, id, name, last4, scopes, networks, created_by, created_at, expires_at,
           revoked_at, last_used_at
      from finance_key where merchant_id = $1 and id = $2 for no key update
"""
LIST: Final = """
    select merchant_id, id, name, last4, scopes, networks, created_by, created_at, expires_at,
           revoked_at, last_used_at
      from finance_key where merchant_id = $1 and id < $2 order by id desc limit $3
"""
USED: Final = """
    update finance_key set last_used_at = app_clock()
     where merchant_id = $1 and id = $2
       and (last_used_at is null or last_used_at < app_clock() - interval '1 minute')
"""
REVOKE: Final = """
    update finance_key set revoked_at = app_clock() where merchant_id = $1 and id = $2
"""
END_BY: Final = """
    update finance_key set expires_at = least(expires_at, app_clock() + interval '24 hours')
     where merchant_id = $1 and id = $2
"""
CLOCK: Final = "select app_clock()"


class FinanceKey(msgspec.Struct, frozen=True):
    """A key as stored: of the key itself only the last four characters."""

    merchant_id: UUID
    id: UUID
    name: str
    last4: str
    scopes: tuple[str, ...]
    networks: tuple[str, ...]
    created_by: UUID
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    last_used_at: datetime | None


class NewKey(msgspec.Struct, frozen=True, kw_only=True):
    """What is written of a key that is about to be shown, once."""

    merchant_id: UUID
    name: str
    key_hash: bytes
    last4: str
    scopes: Sequence[str]
    networks: Sequence[str]
    created_by: UUID
    expires_at: datetime


async def clock(tx: Tx) -> datetime:
    """Return what time the database says it is."""
    now: datetime = await tx.fetchval(CLOCK)
    return now


async def insert(tx: Tx, new: NewKey) -> FinanceKey:
    """Write a key."""
    row = await tx.fetchrow(
        INSERT,
        new.merchant_id,
        new.name,
        new.key_hash,
        new.last4,
        list(new.scopes),
        list(new.networks),
        new.created_by,
        new.expires_at,
    )
    if row is None:
        raise RuntimeError("a key was just written and is not there")
    return _key(row)


async def find(tx: Tx, hashes: Sequence[bytes]) -> tuple[FinanceKey, bool] | None:
    """Return the live key with one of these hashes, and whether its use is to be noted."""
    row = await tx.fetchrow(FIND, list(hashes))
    return None if row is None else (_key(row), row["is_use_due"])


async def lock(tx: Tx, merchant_id: UUID, key_id: UUID) -> FinanceKey | None:
    """Hold a key's row until the transaction ends."""
    row = await tx.fetchrow(LOCK, merchant_id, key_id)
    return None if row is None else _key(row)


async def page(tx: Tx, merchant_id: UUID, *, before: UUID, limit: int) -> list[FinanceKey]:
    """Return a merchant's keys, the newest first, those older than `before`."""
    return [_key(row) for row in await tx.fetch(LIST, merchant_id, before, limit)]


async def note_use(tx: Tx, key: FinanceKey) -> None:
    """Note that a key was used; at most one write a minute."""
    await tx.execute(USED, key.merchant_id, key.id)


async def revoke(tx: Tx, key: FinanceKey) -> None:
    """End a key."""
    await tx.execute(REVOKE, key.merchant_id, key.id)


async def end_within_a_day(tx: Tx, key: FinanceKey) -> None:
    """Let a replaced key work for 24 hours more, or until its own end if that is sooner."""
    await tx.execute(END_BY, key.merchant_id, key.id)


def _key(row: Row) -> FinanceKey:
    return msgspec.convert(dict(row), FinanceKey)
