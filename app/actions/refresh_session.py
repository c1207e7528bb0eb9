"""Give the next pair of tokens for a refresh token, once; a second use ends the session."""

from uuid import UUID

from app.actions.begin_session import LogIn, issue
from app.actions.read_access_token import RevokedSessions
from app.gateways.tokens import token_hash
from app.gateways.vault import Vault
from app.store import sessions, shoppers
from app.store.database import Database, retried
from domain.errors import UnauthenticatedError


async def refresh_session(
    db: Database, vault: Vault, revoked: RevokedSessions, *, refresh_token: str
) -> LogIn:
    """Rotate a session's refresh token.

    Raises:
        UnauthenticatedError: unknown, out of time, or of an ended session; or used before, which
            means that a copy is in other hands: the session ends for everybody who has one.
    """
    outcome = await _rotate(db, vault, refresh_token)
    if isinstance(outcome, UUID):
        revoked.add(outcome)
    if not isinstance(outcome, LogIn):
        raise UnauthenticatedError
    return outcome


@retried
async def _rotate(db: Database, vault: Vault, refresh_token: str) -> LogIn | UUID | None:
    """Return the log-in, the session that a second use ended, or None for a worthless token."""
    hashed = token_hash(refresh_token)
    async with db.transaction() as tx:
        held = await sessions.lock_token(tx, hashed)
        if held is None or held.expired or held.revoked_at is not None:
            return None
        if held.used_at is not None:
            await sessions.revoke(tx, held.session_id)
            return held.session_id
        shopper = await shoppers.by_id(tx, held.shopper_id)
        if shopper is None or not shopper.active:
            return None
        await sessions.use_token(tx, hashed)
        return await issue(tx, vault, shopper, held.session_id)
