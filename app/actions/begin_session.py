"""Begin a session for somebody who proved who they are: an access token and a refresh token."""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.actions.read_access_token import ACCESS_LIFETIME
from app.gateways.tokens import new_refresh_token, token_hash
from app.gateways.vault import Vault
from app.store import sessions
from app.store.database import Tx
from app.store.shoppers import Shopper

REFRESH_LIFETIME: Final = timedelta(days=30)


class LogIn(msgspec.Struct, frozen=True):
    """What a person's device keeps: the refresh token works once."""

    access_token: str
    refresh_token: str
    expires_in_seconds: int
    shopper_id: UUID
    nickname: str


async def begin_session(tx: Tx, vault: Vault, shopper: Shopper) -> LogIn:
    """Begin a new session of this person's."""
    return await issue(tx, vault, shopper, await sessions.insert(tx, shopper.id))


async def issue(tx: Tx, vault: Vault, shopper: Shopper, session_id: UUID) -> LogIn:
    """Issue the next pair of tokens of a session."""
    refresh_token = new_refresh_token()
    await sessions.insert_token(
        tx,
        token_hash=token_hash(refresh_token),
        session_id=session_id,
        lifetime=REFRESH_LIFETIME,
    )
    access_token = vault.sign(
        subject=shopper.id,
        session=session_id,
        verified=shopper.phone_index is not None,
        lifetime=ACCESS_LIFETIME,
    )
    lifetime_seconds = round(ACCESS_LIFETIME.total_seconds())
    return LogIn(access_token, refresh_token, lifetime_seconds, shopper.id, shopper.nickname)
