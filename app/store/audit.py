"""The audit trail: who did what to what, insert-only."""

from typing import Any, Final
from uuid import UUID

import msgspec

from app.store.database import Tx

INSERT: Final = """
    insert into audit_event (merchant_id, actor, action, subject, before, after, request_id)
    values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7)
"""


class AuditEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One act: `actor` and `subject` are written kind:id; before and after hold what changed."""

    merchant_id: UUID
    actor: str
    action: str
    subject: str
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None
    request_id: str = ""


async def record(tx: Tx, event: AuditEvent) -> None:
    """Write an act down, in the transaction that does it."""
    await tx.execute(
        INSERT,
        event.merchant_id,
        event.actor,
        event.action,
        event.subject,
        _json(event.before),
        _json(event.after),
        event.request_id,
    )


def _json(value: dict[str, Any] | None) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
