"""Read rooms: one's own, one of them, who is in it, its parts."""

from collections.abc import Sequence
from uuid import UUID

from app.actions.access import Person
from app.actions.access_room import access_room
from app.actions.change_room import RoomSeen
from app.store import clock
from app.store import room_lists as lists
from app.store.database import Database
from domain.inboxes import INBOX_OF, Inbox
from domain.rooms import Membership, Permit, permits

__all__ = ("Membership",)


async def read_my_rooms(
    db: Database, person: Person, *, inbox: Inbox | None, after: UUID | None, limit: int
) -> list[RoomSeen]:
    """Read the rooms somebody is in: what they pinned first, then the newest (KS-4).

    `inbox`: only those of one kind; `after`: the last room of the page before.
    """
    kinds = None if inbox is None else [kind for kind, one in INBOX_OF.items() if one is inbox]
    async with db.reading() as tx:
        found = await lists.mine(tx, person.shopper_id, kinds=kinds, after=after, limit=limit)
        as_who = await lists.mine_as(tx, person.shopper_id, [room.id for room in found])
        now = await clock.read(tx)
    return [
        RoomSeen(room=room, member=member, permits=permits(room, member, now=now))
        for room in found
        if (member := as_who.get(room.id)) is not None
    ]


async def read_room(db: Database, person: Person, room_id: UUID) -> RoomSeen:
    """Read one room.

    Raises:
        RoomNotFoundError: there is none for this person.
    """
    async with db.reading() as tx:
        found = await access_room(tx, person, room_id, Permit.READ)
        return RoomSeen(room=found.room, member=found.member, permits=found.permits)


async def read_members(
    db: Database, person: Person, room_id: UUID, *, after: UUID, limit: int
) -> Sequence[Membership]:
    """Read who is in a room.

    Raises:
        RoomNotFoundError: there is none for this person.
    """
    async with db.reading() as tx:
        found = await access_room(tx, person, room_id, Permit.READ)
        return await lists.members(tx, found.ref, after=after, limit=limit)


async def read_sub_rooms(
    db: Database, person: Person, room_id: UUID, *, after: UUID, limit: int
) -> list[RoomSeen]:
    """Read the parts of a room, whether or not the person is in them: its members may join.

    Raises:
        RoomNotFoundError: there is none for this person.
    """
    async with db.reading() as tx:
        found = await access_room(tx, person, room_id, Permit.READ)
        shown = await lists.parts(tx, found.ref, after=after, limit=limit)
        as_who = await lists.mine_as(tx, person.shopper_id, [room.id for room in shown])
        now = await clock.read(tx)
    return [
        RoomSeen(
            room=room,
            member=as_who.get(room.id),
            permits=permits(room, as_who.get(room.id), now=now),
        )
        for room in shown
    ]
