"""Rooms. A room's row hands out the numbers of its messages, so it is locked last and alone."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, json_text
from domain.ids import RoomRef
from domain.rooms import Room

INSERT: Final = """
    with placed as (
      insert into room_place (room_id, merchant_id) values ($2, $1))
    insert into room (merchant_id, id, kind, owner_id, title, about, preset, policy, category,
                      region, pickup_point_id, parent_id, series_id, series_no, discoverable,
                      valid_from, valid_to, opengid)
    values ($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb, $9, $10, $11, $12, $13, $14, $15, $16,
            $17, $18)
"""
PLACE: Final = "select merchant_id from room_place where room_id = $1"
LOCK: Final = "select id from room where merchant_id = $1 and id = $2 for no key update"
READ: Final = """
    select merchant_id, id, kind, owner_id, title, about, preset, policy, category, region,
           pickup_point_id, parent_id, series_id, series_no, members_count, last_seq, valid_from,
           valid_to, archived_at, created_at
      from room where merchant_id = $1 and id = $2
"""


class NewRoom(msgspec.Struct, frozen=True, kw_only=True):
    """A room about to be stored."""

    room: Room
    opengid: str | None = None


async def find(tx: Tx, room_id: UUID) -> RoomRef | None:
    """Return whose room this is."""
    merchant_id = await tx.fetchval(PLACE, room_id)
    return None if merchant_id is None else RoomRef(merchant_id, room_id)


async def lock(tx: Tx, ref: RoomRef) -> bool:
    """Hold the room's row until the transaction ends; read it in a statement of its own after."""
    return await tx.fetchval(LOCK, ref.merchant_id, ref.id) is not None


async def read(tx: Tx, ref: RoomRef) -> Room | None:
    """Return a room."""
    row = await tx.fetchrow(READ, ref.merchant_id, ref.id)
    return None if row is None else room_of(row)


async def insert(tx: Tx, new: NewRoom) -> None:
    """Store a room; nobody is in it yet."""
    room = new.room
    await tx.execute(
        INSERT,
        room.merchant_id,
        room.id,
        room.kind.value,
        room.owner_id,
        room.title,
        room.about,
        room.preset,
        json_text(room.policy),
        room.category,
        room.region,
        room.pickup_point_id,
        room.parent_id,
        room.series_id,
        room.series_no,
        room.policy.discoverable,
        room.valid_from,
        room.valid_to,
        new.opengid,
    )


def room_of(row: Row) -> Room:
    """Return the room of a row that has its columns."""
    values = dict(row)
    values["policy"] = msgspec.json.decode(row["policy"])
    return msgspec.convert(values, Room)
