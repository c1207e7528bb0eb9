"""What every act in a room has: the lock, the audit row, the system message.

The room's row is locked before anything is decided, and the message is the last thing written.
"""

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.access_room import RoomAt, access_room
from app.actions.post_message import post_within
from app.store import audit, rooms
from app.store.database import Tx
from domain.messages import SYSTEM, Draft, Message, MessageKind
from domain.moderation import NEEDS, Act, Moderated, said
from domain.rooms import Permit

T = TypeVar("T")
Told = tuple[T, Sequence[Message]]
"""What an action answers, and what it posted: to be rung for once it has committed."""


async def hold_room(tx: Tx, person: Person, room_id: UUID, need: Permit) -> RoomAt:
    """Return a room to somebody who may do what `need` says, its row locked.

    Looked at twice: whoever may not even see the room holds up nobody in it, and what is decided
    on was read under the lock.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
    """
    seen = await access_room(tx, person, room_id, Permit.READ)
    await rooms.lock(tx, seen.ref)
    return await access_room(tx, person, room_id, need)


async def hold_room_for(tx: Tx, person: Person, room_id: UUID, act: Act) -> RoomAt:
    """Return a room to somebody who may do this act, its row locked.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
    """
    return await hold_room(tx, person, room_id, NEEDS[act])


async def tell(
    tx: Tx,
    at: RoomAt,
    person: Person,
    moderated: Moderated,
    *,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> list[Message]:
    """Write an act down for the auditors and tell the room.

    Raises:
        RoomArchivedError: nothing is done there any more.
    """
    whom = "" if moderated.shopper_id is None else f"/shopper:{moderated.shopper_id}"
    act = person.act(at.ref.merchant_id, f"room.{moderated.act.value}", f"room:{at.ref.id}{whom}")
    reason = None if moderated.reason is None else moderated.reason.value
    details = {**(after or {}), **({} if reason is None else {"reason": reason})}
    await audit.record(tx, msgspec.structs.replace(act, before=before, after=details or None))
    draft = Draft(
        client_msg_id=uuid7(),
        kind=MessageKind.SYSTEM,
        body=said(moderated),
        payload=msgspec.json.encode(moderated).decode(),
    )
    _, posted = await post_within(tx, at.ref, [(SYSTEM, draft)])
    return posted
