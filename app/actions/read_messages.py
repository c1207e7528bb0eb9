"""Read what a room says: pages without gaps, one message, threads, search, and the read cursor.

Every way to a message goes through `access_room` and its `floor`, the first number the caller may
see (`domain.rooms.first_seq`): who came later, was removed or never was there sees no more by
asking in another way (WX-7).
"""

from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import RoomAt, access_room
from app.store import messages, read_cursors
from app.store.database import Database
from domain.messages import Message
from domain.room_errors import MessageNotFoundError, RoomNotFoundError
from domain.rooms import Permit

SEARCHED_MAX: Final = 20_000
"""How many messages one search looks at; the answer says where the next one goes on."""


class MessagesRead(msgspec.Struct, frozen=True):
    """Messages in the order of their numbers, and where the room's log begins and ends.

    `first_seq`: the first number the caller may see. `last_seq`: the room's newest.
    """

    items: list[Message]
    first_seq: int
    last_seq: int


class Found(msgspec.Struct, frozen=True):
    """What a search found, the newest first; it goes on below `next_before`, if at all."""

    items: list[Message]
    next_before: int | None


class ReadCursor(msgspec.Struct, frozen=True):
    """How far a member has read, and how many messages that leaves."""

    read_seq: int
    unread_count: int


async def read_messages(
    db: Database,
    person: Person,
    room_id: UUID,
    *,
    after: int | None = None,
    before: int | None = None,
    limit: int,
) -> MessagesRead:
    """Read the messages above `after`, or else the newest below `before`, oldest first.

    Raises:
        RoomNotFoundError: no room of the caller's.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        if after is not None:
            found = await messages.after(tx, at.ref, max(after, at.floor - 1), limit=limit)
            found = [one for one in found if before is None or one.seq < before]
        else:
            top = at.room.last_seq + 1 if before is None else before
            found = await messages.before(tx, at.ref, top, first_seq=at.floor, limit=limit)
    # What was committed between the two statements is there as well.
    last_seq = max([at.room.last_seq, *(one.seq for one in found[-1:])])
    return MessagesRead(found, at.floor, last_seq)


async def read_message(db: Database, person: Person, room_id: UUID, seq: int) -> Message:
    """Read one message.

    Raises:
        RoomNotFoundError: no room of the caller's.
        MessageNotFoundError: none that the caller may see.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        found = await messages.one(tx, at.ref, seq, first_seq=at.floor)
    if found is None:
        raise MessageNotFoundError
    return found


async def read_thread(
    db: Database, person: Person, room_id: UUID, seq: int, *, after: int, limit: int
) -> MessagesRead:
    """Read a message and everything said to it, directly or in turn (KS-5, LS-1).

    Raises:
        RoomNotFoundError: no room of the caller's.
        MessageNotFoundError: none that the caller may see.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        if await messages.one(tx, at.ref, seq, first_seq=at.floor) is None:
            raise MessageNotFoundError
        found = await messages.thread(tx, at.ref, seq, after=after, first_seq=at.floor, limit=limit)
    return MessagesRead(found, at.floor, at.room.last_seq)


async def search_messages(
    db: Database, person: Person, room_id: UUID, text: str, *, before: int | None, limit: int
) -> Found:
    """Search a room for a text, whatever its case; at most 20,000 messages at a time.

    Raises:
        RoomNotFoundError: no room of the caller's.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        top = at.room.last_seq + 1 if before is None else min(before, at.room.last_seq + 1)
        bottom = max(at.floor, top - SEARCHED_MAX)
        items = await messages.search(tx, at.ref, text, before=top, first_seq=bottom, limit=limit)
    if len(items) == limit:
        return Found(items, items[-1].seq)
    return Found(items, bottom if bottom > at.floor else None)


async def move_read_cursor(db: Database, person: Person, room_id: UUID, seq: int) -> ReadCursor:
    """Say how far the caller has read.

    Raises:
        RoomNotFoundError: not a member.
    """
    async with db.transaction() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        read_seq = await read_cursors.move(tx, at.ref, person.shopper_id, seq=seq)
        if read_seq is None:
            raise RoomNotFoundError
    return ReadCursor(read_seq, unread_count(at, read_seq))


def unread_count(at: RoomAt, read_seq: int) -> int:
    """Return how many messages somebody has not read, of those they may see."""
    return max(0, at.room.last_seq - max(read_seq, at.floor - 1))
