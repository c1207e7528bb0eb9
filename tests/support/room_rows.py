"""Rooms put there at once: what other tests make by its own calls, these only stand on."""

from typing import Any
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.store import memberships, messages, rooms
from app.store.memberships import NewMember
from app.store.rooms import NewRoom
from app.web.asgi import Wiring
from domain.ids import RoomRef
from domain.messages import Message
from domain.room_policies import PRESETS
from domain.rooms import Room, RoomKind, RoomRole
from tests.support.domain import NOW
from tests.support.web import Shopper


async def a_room(
    wiring: Wiring, merchant_id: UUID, owner: Shopper, *members: Shopper, **policy: Any
) -> RoomRef:
    """Put a group of `owner` and `members` there; `policy` changes the preset `open`."""
    room = Room(
        merchant_id=merchant_id,
        id=uuid7(),
        kind=RoomKind.GROUP,
        owner_id=owner.shopper_id,
        title="Neighbours",
        about="",
        preset="open",
        policy=msgspec.structs.replace(PRESETS["open"], **policy),
        category="",
        region="",
        pickup_point_id=None,
        parent_id=None,
        series_id=None,
        series_no=1,
        members_count=0,
        last_seq=0,
        valid_from=None,
        valid_to=None,
        archived_at=None,
        created_at=NOW,
    )
    ref = RoomRef(merchant_id, room.id)
    async with wiring.db.transaction() as tx:
        await rooms.insert(tx, NewRoom(room=room))
        for number, person in enumerate((owner, *members)):
            await memberships.insert(
                tx,
                ref,
                NewMember(
                    shopper_id=person.shopper_id,
                    role=(RoomRole.MEMBER if number else RoomRole.OWNER).value,
                    nickname=f"{person.nickname or 'neighbour'} {number}",
                    is_staff=False,
                    invited_by=None,
                    invite_code=None,
                    joined_seq=0,
                ),
            )
    return ref


async def said_in(wiring: Wiring, room: RoomRef) -> list[Message]:
    """Return everything that was said in a room."""
    async with wiring.db.reading() as tx:
        return await messages.after(tx, room, 0, limit=10_000)


def facts_of(message: Message) -> dict[str, Any]:
    """Return a message's payload."""
    facts: dict[str, Any] = msgspec.json.decode(message.payload)
    return facts
