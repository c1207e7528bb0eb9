"""Notices: for one person alone, each once per room and key, until they are read."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many
from domain.ids import RoomRef

PUT: Final = """
    insert into notice (merchant_id, shopper_id, room_id, key, code, payload)
    select merchant_id, shopper_id, room_id, $3, $4, $5
      from membership
     where merchant_id = $1 and room_id = $2 and state = 'active' and notify <> 'none'
    on conflict (merchant_id, shopper_id, room_id, key) do nothing
"""
UNREAD: Final = """
    select id, room_id, code, payload::text as payload, created_at
      from notice where shopper_id = $1 and read_at is null and id > $2 order by id limit $3
"""
READ: Final = """
    update notice set read_at = app_clock()
     where merchant_id = any(array(select merchant_id from membership where shopper_id = $1))
       and shopper_id = $1 and read_at is null and id <= $2
"""


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody is told of. `payload` is JSON text."""

    id: UUID
    room_id: UUID
    code: str
    payload: str
    created_at: datetime


async def tell_room(tx: Tx, room: RoomRef, *, key: str, code: str, payload: str) -> None:
    """Tell each member who has not silenced the room, once per key."""
    await tx.execute(PUT, room.merchant_id, room.id, key, code, payload)


async def unread(tx: Tx, shopper_id: UUID, *, after: UUID, limit: int) -> list[Notice]:
    """Return what somebody has not read yet, the oldest first."""
    return many(Notice, await tx.fetch(UNREAD, shopper_id, after, limit))


async def mark_read(tx: Tx, shopper_id: UUID, *, until: UUID) -> None:
    """Mark somebody's notices as read, up to and with this one."""
    await tx.execute(READ, shopper_id, until)
