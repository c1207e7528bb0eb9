"""Say something in a room: what a member's message passes before it is numbered."""

from typing import Protocol
from uuid import UUID

import msgspec

from app.actions.access import Person, check_verified
from app.actions.access_room import access_room
from app.actions.admit_message import MessageWanted
from app.actions.post_message import Posts
from app.actions.take_orders import Orders
from app.store import media, seats
from app.store.database import Database
from domain.errors import SeatNotFoundError
from domain.messages import Posted
from domain.order_intents import OrderAnswer, intent_key
from domain.room_errors import MediaNotFoundError
from domain.rooms import Permit
from domain.said import Payload, Said, draft_of


class Ways(Protocol):
    """The opened ways into rooms, and from there to seats."""

    @property
    def posts(self) -> Posts:
        """Where messages are numbered."""
        ...

    @property
    def orders(self) -> Orders:
        """Where what they ask for is taken."""
        ...


class Sent(msgspec.Struct, frozen=True):
    """The number a message has for ever, and what became of the order it gave, if it gave one.

    An order that is not taken yet has no answer here: its sender hears of it by a notice.
    """

    posted: Posted
    order: OrderAnswer | None


async def send_message(db: Database, ways: Ways, person: Person, room_id: UUID, said: Said) -> Sent:
    """Post what a member says; the same `client_msg_id` again has the same number and answer.

    Raises (checked in this order):
        AccountUnverifiedError: the phone number is not known (WX-6).
        MessageInvalidError, PollInvalidError: the kind needs something else to say.
        RoomNotFoundError: no room of the person's.
        MediaNotFoundError, SeatNotFoundError: it names a picture or a seat that is not theirs.
        DomainError: the refusals of `domain.messages.post`.
        BusyError: too many are waiting.
    """
    check_verified(person)
    draft = draft_of(said)
    ref = await ways.posts.place(room_id)
    if said.payload.images or said.payload.seat_id is not None:
        await _check_named(db, person, room_id, said.payload)
    posted = await ways.posts.post(MessageWanted(ref, person.shopper_id, draft))
    order = await ways.orders.answer(ref, intent_key(posted.seq)) if posted.asks else None
    return Sent(posted, order)


async def _check_named(db: Database, person: Person, room_id: UUID, payload: Payload) -> None:
    """Refuse what names things that are not the person's own to show."""
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        images, seat_id = payload.images, payload.seat_id
        if images and not await media.are_of(tx, at.ref, person.shopper_id, images):
            raise MediaNotFoundError
        if seat_id is not None and await seats.of_shopper(tx, person.shopper_id, seat_id) is None:
            raise SeatNotFoundError
