"""What every act upon a message has: the room held, the message as it stands, a row that says so.

An act is a message of its own that points at the other by `ref_seq`, so whoever applies everything
above their number, in order, sees what everybody sees.
"""

from uuid import UUID

import msgspec

from app.actions.access import Person, check_verified
from app.actions.access_room import RoomAt
from app.actions.admit_message import authors_of
from app.actions.tell_room import hold_room
from app.store import message_changes, messages
from app.store.database import Tx
from domain.message_changes import Original
from domain.messages import Author, Draft, Message, Page, Posted, post
from domain.room_errors import RoomNotFoundError
from domain.rooms import Permit


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A room whose row is held by somebody who acts there."""

    at: RoomAt
    page: Page
    author: Author

    @property
    def moderates(self) -> bool:
        """Whether they run the room."""
        return Permit.MODERATE in self.at.permits


async def hold_for(
    tx: Tx, person: Person, room_id: UUID, need: Permit, client_msg_ids: tuple[UUID, ...] = ()
) -> Held:
    """Hold a room for an act of somebody who may do what `need` says.

    Raises:
        AccountUnverifiedError: the phone number is not known (WX-6).
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
    """
    check_verified(person)
    at = await hold_room(tx, person, room_id, need)
    opened = await messages.open_page(tx, at.ref, client_msg_ids, [person.shopper_id])
    if opened is None:
        raise RoomNotFoundError
    author = authors_of(opened).get(person.shopper_id)
    if author is None:  # staff who never came in
        author = Author(shopper_id=person.shopper_id, nickname="", permits=at.permits)
    return Held(at=at, page=opened.page, author=author)


async def read_original(tx: Tx, held: Held, seq: int) -> Original | None:
    """Return the message that is acted upon, if the person may see it."""
    return await message_changes.read(tx, held.at.ref, seq, first_seq=held.at.floor)


def add(held: Held, draft: Draft) -> Posted:
    """Give the act its number. Who may act may say so, also where only leaders write.

    Raises:
        IdempotencyConflictError, RoomArchivedError, TooManyRequestsError: see `messages.post`.
    """
    author = msgspec.structs.replace(held.author, permits=held.author.permits | Permit.WRITE)
    return post(held.page, author, draft)


async def store(tx: Tx, held: Held) -> list[Message]:
    """Write the act's message: the last thing the transaction does."""
    return await messages.append(tx, held.at.ref, held.page)
