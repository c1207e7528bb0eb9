"""Tell who sent an access token: a signature checked and a set looked up, no round trip."""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.gateways.vault import Vault
from app.store import sessions
from app.store.database import Database
from domain.errors import UnauthenticatedError

ACCESS_LIFETIME: Final = timedelta(minutes=15)


class RevokedSessions:
    """Sessions that ended while an access token of theirs may still be in time.

    Refreshed from PostgreSQL every few seconds by a task of the web process (reliability.md 7.1:
    a revoked session takes effect within 5 s); while the database is down the last set stays.
    """

    def __init__(self) -> None:
        self._ids: frozenset[UUID] = frozenset()

    def __contains__(self, session_id: UUID) -> bool:
        return session_id in self._ids

    def add(self, session_id: UUID) -> None:
        """Shut a session out at once in this process."""
        self._ids |= {session_id}

    async def refresh(self, db: Database) -> None:
        """Read the set again."""
        async with db.reading() as tx:
            self._ids = frozenset(await sessions.revoked_since(tx, 2 * ACCESS_LIFETIME))


class Shown(msgspec.Struct, frozen=True):
    """A token that somebody shows for longer than one request: who, until when (Unix seconds)."""

    person: Person
    expires_at: int
    revoked: RevokedSessions

    def is_revoked(self) -> bool:
        """Say whether its session has ended meanwhile."""
        return self.person.session_id in self.revoked


def read_lasting_token(vault: Vault, revoked: RevokedSessions, token: str) -> Shown:
    """Return who shows `token`, and until when it holds.

    Raises:
        UnauthenticatedError: not ours, out of time, or its session was ended.
    """
    claims = vault.read(token)
    if claims is None:
        raise UnauthenticatedError
    person = read_access_token(vault, revoked, token, request_id="")
    return Shown(person, claims.exp, revoked)


def read_access_token(
    vault: Vault, revoked: RevokedSessions, token: str, *, request_id: str
) -> Person:
    """Return the person who shows `token`.

    Raises:
        UnauthenticatedError: not ours, out of time, or its session was ended.
    """
    claims = vault.read(token)
    if claims is None or claims.sid in revoked:
        raise UnauthenticatedError
    return Person(
        shopper_id=claims.sub,
        session_id=claims.sid,
        verified=claims.ver,
        request_id=request_id,
    )
