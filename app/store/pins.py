"""Pinned messages of a room: on top for everybody, newcomers too."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many
from domain.ids import RoomRef

OF_ROOM: Final = """
    select seq, pinned_by, pinned_at from room_pin
     where merchant_id = $1 and room_id = $2 order by pinned_at desc, seq desc
"""
INSERT: Final = """
    insert into room_pin (merchant_id, room_id, seq, pinned_by) values ($1, $2, $3, $4)
    on conflict (merchant_id, room_id, seq) do nothing
"""
DELETE: Final = "delete from room_pin where merchant_id = $1 and room_id = $2 and seq = $3"


class Pin(msgspec.Struct, frozen=True):
    """One message on top of a room."""

    seq: int
    pinned_by: UUID
    pinned_at: datetime


async def of_room(tx: Tx, ref: RoomRef) -> list[Pin]:
    """Return what is pinned, the latest first."""
    return many(Pin, await tx.fetch(OF_ROOM, ref.merchant_id, ref.id))


async def insert(tx: Tx, ref: RoomRef, seq: int, *, pinned_by: UUID) -> None:
    """Pin a message; the room's row is locked."""
    await tx.execute(INSERT, ref.merchant_id, ref.id, seq, pinned_by)


async def delete(tx: Tx, ref: RoomRef, seq: int) -> None:
    """Unpin a message."""
    await tx.execute(DELETE, ref.merchant_id, ref.id, seq)
