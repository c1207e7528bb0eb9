"""What the live screens of one process read: whole rooms at a time, never once per socket."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.actions.access_room import RoomAt, readable_rooms
from app.store import live, messages
from app.store.database import Database
from app.store.live import ReadMark
from domain.ids import RoomRef
from domain.messages import Message

__all__ = ("Message", "ReadMark", "RoomAt")

NEWEST: Final = 2**62


async def enter_rooms(
    db: Database, shopper_id: UUID, room_ids: Sequence[UUID]
) -> dict[UUID, RoomAt]:
    """Return those of the rooms that somebody may read."""
    async with db.reading() as tx:
        seen = await readable_rooms(tx, [shopper_id], room_ids)
    return {room_id: one for (room_id, _), one in seen.items()}


async def own_rooms(db: Database, shopper_id: UUID, *, limit: int) -> list[UUID]:
    """Return the rooms somebody is in, those where something was said last first."""
    async with db.reading() as tx:
        return await live.own(tx, shopper_id, limit=limit)


async def who_may_read(
    db: Database, room_ids: Sequence[UUID], shopper_ids: Sequence[UUID]
) -> dict[tuple[UUID, UUID], RoomAt]:
    """Return who of these people may read which of these rooms, by room and person."""
    async with db.reading() as tx:
        return await readable_rooms(tx, shopper_ids, room_ids)


async def read_heads(db: Database, refs: Sequence[RoomRef]) -> dict[UUID, int]:
    """Return the number of the newest message of each room."""
    async with db.reading() as tx:
        return await live.heads(tx, refs)


async def read_after(
    db: Database, ref: RoomRef, seq: int, *, limit: int
) -> list[tuple[Message, bytes]]:
    """Return the messages above a number, oldest first, each with its frame."""
    async with db.reading() as tx:
        found = await messages.after(tx, ref, seq, limit=limit)
    return [(one, messages.encode(one)) for one in found]


async def read_newest(db: Database, ref: RoomRef, *, limit: int) -> list[tuple[Message, bytes]]:
    """Return a room's newest messages, oldest first, each with its frame."""
    async with db.reading() as tx:
        found = await messages.before(tx, ref, NEWEST, first_seq=1, limit=limit)
    return [(one, messages.encode(one)) for one in found]


async def save_read_marks(db: Database, marks: Sequence[ReadMark]) -> None:
    """Store how far people have read."""
    async with db.transaction() as tx:
        await live.save_read(tx, marks)


async def read_versions(db: Database, team_buy_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Return the versions of team-buys that there are."""
    async with db.reading() as tx:
        return await live.versions(tx, team_buy_ids)
