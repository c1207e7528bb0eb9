"""Change the text of one's own message; the old one stays as evidence."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.act_on_message import add, hold_for, read_original, store
from app.actions.tell_room import Told
from app.store import message_changes
from app.store.database import Tx
from domain.message_changes import check_edit
from domain.messages import Draft, MessageKind, Posted
from domain.rooms import Permit
from domain.said import check_text


class EditWanted(msgspec.Struct, frozen=True, kw_only=True):
    """A message's new text; the same `client_msg_id` again is the same edit."""

    seq: int
    client_msg_id: UUID
    body: str


async def edit_message(
    tx: Tx, *, person: Person, room_id: UUID, wanted: EditWanted
) -> Told[Posted]:
    """Change a text; whoever reads it from now on reads the new one, and that it was edited.

    Raises (checked in this order):
        MessageInvalidError: there is nothing in it.
        RoomNotFoundError, RoomForbiddenError: the person is not in the room, or may not write.
        IdempotencyConflictError: the id was used for something else.
        RoomArchivedError, WordFilteredError, TooManyRequestsError: see `messages.post`.
        MessageNotFoundError, RoomForbiddenError, MessageFixedError: see `check_edit`.
    """
    check_text(wanted.body)
    held = await hold_for(tx, person, room_id, Permit.WRITE, (wanted.client_msg_id,))
    draft = Draft(
        client_msg_id=wanted.client_msg_id,
        kind=MessageKind.EDIT,
        body=wanted.body,
        ref_seq=wanted.seq,
    )
    posted = add(held, draft)
    if posted.replayed:
        return posted, []
    original = check_edit(
        await read_original(tx, held, wanted.seq),
        by=person.shopper_id,
        policy=held.at.room.policy,
        now=held.page.now,
    )
    await message_changes.change(
        tx, held.at.ref, original.seq, body=wanted.body, edited_seq=posted.seq
    )
    return posted, await store(tx, held)
