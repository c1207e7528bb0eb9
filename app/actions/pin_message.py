"""Pin a card or a message on top of a room, three at most; newcomers see what is pinned."""

from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.access_room import RoomAt, access_room
from app.actions.post_message import post_within
from app.actions.tell_room import Told, hold_room_for
from app.store import audit, messages, pins
from app.store.database import Database, Tx
from app.store.pins import Pin
from domain.messages import SYSTEM, Draft, Message, MessageKind
from domain.moderation import Act, Moderated, check_pins, said
from domain.room_errors import MessageNotFoundError
from domain.rooms import Permit

PINNABLE: Final = frozenset({"text", "image", "announcement", "card", "poll", "list"})
"""What says something by itself; acts upon other messages do not."""


class PinnedMessage(msgspec.Struct, frozen=True):
    """A message on top, and since when."""

    pin: Pin
    message: Message


async def list_pins(db: Database, person: Person, room_id: UUID) -> list[PinnedMessage]:
    """Return what is on top of a room, the latest first; recalled ones have lost their body.

    Raises:
        RoomNotFoundError: the person is not in it.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        return await _pinned(tx, at)


async def pin_message(
    tx: Tx, *, person: Person, room_id: UUID, seq: int
) -> Told[list[PinnedMessage]]:
    """Put a message on top; one that is there already stays.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: the person's place in the room does not allow it.
        MessageNotFoundError: there is none with this number, it was recalled, or says nothing.
        PinsFullError: three others are on top.
        RoomArchivedError: nothing is done there any more.
    """
    at = await hold_room_for(tx, person, room_id, Act.PIN)
    found = await messages.after(tx, at.ref, seq - 1, limit=1)
    if not found or found[0].seq != seq or found[0].hidden or found[0].kind not in PINNABLE:
        raise MessageNotFoundError
    pinned = [one.seq for one in await pins.of_room(tx, at.ref)]
    check_pins(pinned, seq)
    if seq in pinned:
        return await _pinned(tx, at), []
    await pins.insert(tx, at.ref, seq, pinned_by=person.shopper_id)
    return await _told(tx, at, person, Act.PIN, seq)


async def unpin_message(
    tx: Tx, *, person: Person, room_id: UUID, seq: int
) -> Told[list[PinnedMessage]]:
    """Take a message from the top.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: the person's place in the room does not allow it.
        MessageNotFoundError: it is not pinned.
        RoomArchivedError: nothing is done there any more.
    """
    at = await hold_room_for(tx, person, room_id, Act.UNPIN)
    if seq not in [one.seq for one in await pins.of_room(tx, at.ref)]:
        raise MessageNotFoundError
    await pins.delete(tx, at.ref, seq)
    return await _told(tx, at, person, Act.UNPIN, seq)


async def _told(
    tx: Tx, at: RoomAt, person: Person, act: Act, seq: int
) -> Told[list[PinnedMessage]]:
    """Write the act down and post it as a `pin` that points at the message."""
    subject = f"room:{at.ref.id}/message:{seq}"
    await audit.record(tx, person.act(at.ref.merchant_id, f"room.{act.value}", subject))
    moderated = Moderated(act=act, by=person.shopper_id)
    draft = Draft(
        client_msg_id=uuid7(),
        kind=MessageKind.PIN,
        body=said(moderated),
        ref_seq=seq,
        payload=msgspec.json.encode(moderated).decode(),
    )
    _, posted = await post_within(tx, at.ref, [(SYSTEM, draft)])
    return await _pinned(tx, at), posted


async def _pinned(tx: Tx, at: RoomAt) -> list[PinnedMessage]:
    found = []
    for pin in await pins.of_room(tx, at.ref):
        [message] = await messages.after(tx, at.ref, pin.seq - 1, limit=1)
        found.append(PinnedMessage(pin, message))
    return found
