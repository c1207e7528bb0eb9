"""How far each member has read: a pointer, never a row per message and recipient (chat.md 5)."""

from typing import Final
from uuid import UUID

from app.store.database import Tx
from domain.ids import RoomRef

MOVE: Final = """
    update membership m set read_seq = greatest(m.read_seq, least($4, r.last_seq))
      from room r
     where m.merchant_id = $1 and m.room_id = $2 and m.shopper_id = $3 and m.state = 'active'
       and r.merchant_id = $1 and r.id = $2
    returning m.read_seq
"""


async def move(tx: Tx, ref: RoomRef, shopper_id: UUID, *, seq: int) -> int | None:
    """Move a member's cursor forward, never back and never beyond the last message.

    Returns:
        Where it stands now; None when nobody of that id is in the room.
    """
    read_seq: int | None = await tx.fetchval(MOVE, ref.merchant_id, ref.id, shopper_id, seq)
    return read_seq
