"""Take a message back: its row keeps its number, its words go to the evidence."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.act_on_message import add, hold_for, read_original, store
from app.actions.tell_room import Told
from app.store import audit, message_changes
from app.store.database import Tx
from domain.message_changes import check_recall
from domain.messages import Draft, MessageKind, system_id
from domain.rooms import Permit


class RecalledBy(msgspec.Struct, frozen=True):
    """The facts of a recall. `by`: the author, or an admin of the room."""

    by: str


async def recall_message(tx: Tx, *, person: Person, room_id: UUID, seq: int) -> Told[None]:
    """Take a message back: one's own for two minutes, any as an admin; again changes nothing.

    Raises (checked in this order):
        RoomNotFoundError: the person is not in the room.
        MessageNotFoundError, RoomForbiddenError, MessageFixedError: see `check_recall`.
        RoomArchivedError: nothing is done there any more.
    """
    held = await hold_for(tx, person, room_id, Permit.READ)
    original = check_recall(
        await read_original(tx, held, seq),
        by=person.shopper_id,
        moderates=held.moderates,
        policy=held.at.room.policy,
        now=held.page.now,
    )
    if original.hidden:
        return None, []
    is_own = original.sender_id == person.shopper_id
    facts = RecalledBy("author" if is_own else "admin")
    add(
        held,
        Draft(
            client_msg_id=system_id(f"recall:{room_id}:{seq}"),
            kind=MessageKind.RECALL,
            body="",
            ref_seq=seq,
            payload=msgspec.json.encode(facts).decode(),
        ),
    )
    ref = held.at.ref
    if not is_own:
        subject = f"room:{ref.id}/message:{seq}"
        await audit.record(tx, person.act(ref.merchant_id, "room.recall", subject))
    await message_changes.hide(tx, ref, seq, reason="recalled", at=held.page.now)
    return None, await store(tx, held)
