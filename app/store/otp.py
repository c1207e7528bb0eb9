"""Log-in codes sent by text message, kept as keyed hashes."""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, one

INSERT: Final = """
    insert into otp_challenge (phone_index, code_hash, created_at, expires_at)
    values ($1, $2, app_clock(), app_clock() + $3::interval)
"""
LOCK_NEWEST: Final = """
    select id from otp_challenge where phone_index = any($1::bytea[])
     order by created_at desc, id desc limit 1 for no key update
"""
READ: Final = """
    select id, code_hash, tries_count,
           used_at is null and expires_at > app_clock() as usable
      from otp_challenge where id = $1
"""
COUNT_TRY: Final = """
    update otp_challenge
       set tries_count = tries_count + 1, used_at = case when $2 then app_clock() end
     where id = $1
"""


class Challenge(msgspec.Struct, frozen=True):
    """A code that was sent; usable while it is neither used nor too old."""

    id: UUID
    code_hash: bytes
    tries_count: int
    usable: bool


async def insert(tx: Tx, *, phone_index: bytes, code_hash: bytes, lifetime: timedelta) -> None:
    """Keep a new code's hash; it replaces the ones before it, since only the newest is read."""
    await tx.execute(INSERT, phone_index, code_hash, lifetime)


async def lock_newest(tx: Tx, phone_indexes: list[bytes]) -> Challenge | None:
    """Hold the newest code of this phone, then read it: guesses at the same time queue up."""
    found = await tx.fetchval(LOCK_NEWEST, phone_indexes)
    return None if found is None else one(Challenge, await tx.fetchrow(READ, found))


async def count_try(tx: Tx, challenge_id: UUID, *, right: bool) -> None:
    """Count a guess; the right one uses the code up."""
    await tx.execute(COUNT_TRY, challenge_id, right)
