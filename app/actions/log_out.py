"""End a session: its tokens stop working here at once, in other processes within 5 s."""

from uuid import UUID

from app.actions.read_access_token import RevokedSessions
from app.store import sessions
from app.store.database import Database, retried


@retried
async def log_out(db: Database, revoked: RevokedSessions, session_id: UUID) -> None:
    """End the session; safe to repeat."""
    async with db.transaction() as tx:
        await sessions.revoke(tx, session_id)
    revoked.add(session_id)
