"""Leave a room."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import access_room
from app.actions.post_message import post_within
from app.actions.tell_room import Told
from app.store import memberships, room_joins, rooms
from app.store.database import Tx
from domain.messages import SYSTEM, Draft, Message, MessageKind, system_id
from domain.room_errors import OwnerStaysError, RoomNotFoundError
from domain.rooms import MembershipState, Permit, RoomRole


class Left(msgspec.Struct, frozen=True):
    """Who left; kept as the answer, nothing of it is sent."""

    shopper_id: UUID


async def leave_room(tx: Tx, person: Person, room_id: UUID) -> Told[Left]:
    """Let somebody go who wants to; the others are told in the room, unless it is archived.

    Raises:
        RoomNotFoundError: they are not in it.
        OwnerStaysError: it is theirs.
    """
    found = await access_room(tx, person, room_id, Permit.READ)
    await rooms.lock(tx, found.ref)
    member = await memberships.read(tx, found.ref, person.shopper_id)
    if member is None or member.state is not MembershipState.ACTIVE:
        raise RoomNotFoundError
    if member.role is RoomRole.OWNER:
        raise OwnerStaysError
    room = await rooms.read(tx, found.ref)
    posted: list[Message] = []
    if room is not None and room.archived_at is None:
        payload = {"shopper_id": str(person.shopper_id), "nickname": member.nickname}
        draft = Draft(
            client_msg_id=system_id(f"leave:{person.shopper_id}:{room.last_seq}"),
            kind=MessageKind.LEAVE,
            body=f"{member.nickname} 退出了群聊",
            payload=msgspec.json.encode(payload).decode(),
        )
        _, posted = await post_within(tx, found.ref, [(SYSTEM, draft)])
    await room_joins.leave(tx, found.ref, person.shopper_id)
    return Left(person.shopper_id), posted
