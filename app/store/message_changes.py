"""Changes of what was said; the room's row is locked. The original goes to the evidence."""

from datetime import datetime
from typing import Final

from app.store.database import Tx
from domain.ids import RoomRef
from domain.message_changes import Original
from domain.messages import MessageKind

READ: Final = """
    select seq, sender_id, kind, body, payload, created_at, hidden_at is not null as hidden
      from message where merchant_id = $1 and room_id = $2 and seq = $3 and seq >= $4
"""
EVIDENCE: Final = """
    insert into message_evidence (merchant_id, room_id, seq, sender_id, reason, body, findings)
    select merchant_id, room_id, seq, sender_id, $4, body,
           jsonb_build_array(jsonb_build_object('payload', payload::jsonb))
      from message where merchant_id = $1 and room_id = $2 and seq = $3 and sender_id is not null
"""
CHANGE: Final = """
    update message set body = $4, edited_seq = $5
     where merchant_id = $1 and room_id = $2 and seq = $3
"""
# The edits of a message hold its earlier texts: they go with it.
HIDE: Final = """
    update message set body = '', payload = '{}', hidden_at = $4
     where merchant_id = $1 and room_id = $2 and hidden_at is null
       and (seq = $3 or (ref_seq = $3 and kind = 'edit'))
"""


async def read(tx: Tx, ref: RoomRef, seq: int, *, first_seq: int) -> Original | None:
    """Return a message as it stands, if it is not below `first_seq`."""
    row = await tx.fetchrow(READ, ref.merchant_id, ref.id, seq, first_seq)
    if row is None:
        return None
    return Original(
        seq=row["seq"],
        sender_id=row["sender_id"],
        kind=MessageKind(row["kind"]),
        body=row["body"],
        payload=row["payload"],
        created_at=row["created_at"],
        hidden=row["hidden"],
    )


async def change(tx: Tx, ref: RoomRef, seq: int, *, body: str, edited_seq: int) -> None:
    """Give a message a new text; the old one is kept as evidence."""
    await tx.execute(EVIDENCE, ref.merchant_id, ref.id, seq, "edited")
    await tx.execute(CHANGE, ref.merchant_id, ref.id, seq, body, edited_seq)


async def hide(tx: Tx, ref: RoomRef, seq: int, *, reason: str, at: datetime) -> None:
    """Empty a message and its edits; what it said is kept as evidence."""
    await tx.execute(EVIDENCE, ref.merchant_id, ref.id, seq, reason)
    await tx.execute(HIDE, ref.merchant_id, ref.id, seq, at)
