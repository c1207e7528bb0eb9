"""Say something in a room: what a member's message passes before it is numbered."""

from uuid import UUID

from app.actions.access import Person, check_verified
from app.actions.access_room import access_room
from app.actions.post_message import MessageWanted, Posts
from app.store import media, seats
from app.store.database import Database
from domain.errors import SeatNotFoundError
from domain.messages import Posted
from domain.room_errors import MediaNotFoundError
from domain.rooms import Permit
from domain.said import Payload, Said, draft_of


async def send_message(
    db: Database, posts: Posts, person: Person, room_id: UUID, said: Said
) -> Posted:
    """Post what a member says; the same `client_msg_id` again has the same number.

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
    ref = await posts.place(room_id)
    if said.payload.images or said.payload.seat_id is not None:
        await _check_named(db, person, room_id, said.payload)
    return await posts.post(MessageWanted(ref, person.shopper_id, draft))


async def _check_named(db: Database, person: Person, room_id: UUID, payload: Payload) -> None:
    """Refuse what names things that are not the person's own to show."""
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        images, seat_id = payload.images, payload.seat_id
        if images and not await media.are_of(tx, at.ref, person.shopper_id, images):
            raise MediaNotFoundError
        if seat_id is not None and await seats.of_shopper(tx, person.shopper_id, seat_id) is None:
            raise SeatNotFoundError
