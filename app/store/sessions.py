"""Log-in sessions and their refresh tokens, kept as hashes."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, one

INSERT: Final = """
    insert into login_session (shopper_id, created_at) values ($1, app_clock()) returning id
"""
INSERT_REFRESH: Final = """
    insert into refresh_token (token_hash, session_id, created_at, expires_at)
    values ($1, $2, app_clock(), app_clock() + $3)
"""
LOCK_REFRESH: Final = """
    select session_id from refresh_token where token_hash = $1 for no key update
"""
READ_REFRESH: Final = """
    select t.session_id, s.shopper_id, t.used_at, s.revoked_at, p.state as shopper_state,
           p.phone_index is not null as verified, t.expires_at <= app_clock() as expired
      from refresh_token t
      join login_session s on s.id = t.session_id
      join shopper p on p.id = s.shopper_id
     where t.token_hash = $1
"""
USE_REFRESH: Final = "update refresh_token set used_at = app_clock() where token_hash = $1"
REVOKE: Final = """
    update login_session set revoked_at = clock_timestamp() where id = $1 and revoked_at is null
"""
REVOKED_SINCE: Final = """
    select id from login_session where revoked_at > clock_timestamp() - $1::interval
"""


class HeldToken(msgspec.Struct, frozen=True):
    """A refresh token as stored, with its session and the person behind it."""

    session_id: UUID
    shopper_id: UUID
    used_at: datetime | None
    revoked_at: datetime | None
    shopper_state: str
    verified: bool
    expired: bool


async def insert(tx: Tx, shopper_id: UUID) -> UUID:
    """Begin a session and return its id."""
    session_id: UUID = await tx.fetchval(INSERT, shopper_id)
    return session_id


async def insert_token(tx: Tx, *, token_hash: bytes, session_id: UUID, lifetime: timedelta) -> None:
    """Keep a refresh token's hash."""
    await tx.execute(INSERT_REFRESH, token_hash, session_id, lifetime)


async def lock_token(tx: Tx, token_hash: bytes) -> HeldToken | None:
    """Hold a refresh token's row, then read it: two uses at once see each other."""
    if await tx.fetchval(LOCK_REFRESH, token_hash) is None:
        return None
    return one(HeldToken, await tx.fetchrow(READ_REFRESH, token_hash))


async def use_token(tx: Tx, token_hash: bytes) -> None:
    """Mark a refresh token as used: the next use of it is somebody else's."""
    await tx.execute(USE_REFRESH, token_hash)


async def revoke(tx: Tx, session_id: UUID) -> None:
    """End a session; safe to repeat."""
    await tx.execute(REVOKE, session_id)


async def revoked_since(tx: Tx, age: timedelta) -> list[UUID]:
    """Return the sessions ended within `age`, by the wall clock access tokens live by."""
    return [row["id"] for row in await tx.fetch(REVOKED_SINCE, age)]
