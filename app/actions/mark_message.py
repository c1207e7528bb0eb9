"""Mark messages as questions and answers, and tell leaders of what nobody answers (CT-3)."""

from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.act_on_message import Held, add, hold_for, read_original, store
from app.actions.post_message import Posts
from app.actions.tell_room import Told
from app.store import messages, questions
from app.store.database import Database, Tx
from domain.messages import Draft, MessageKind
from domain.questions import Mark, Marking, check_mark
from domain.room_errors import MessageNotFoundError
from domain.rooms import Permit

PINGED_MAX: Final = 500


class Marked(msgspec.Struct, frozen=True):
    """The facts of a mark."""

    mark: Mark


async def mark_message(
    tx: Tx, *, person: Person, room_id: UUID, seq: int, mark: Mark
) -> Told[Marked]:
    """Mark a message, or take its mark; the same mark again changes nothing.

    Raises (checked in this order):
        RoomNotFoundError: the person is not in the room.
        MessageNotFoundError, MessageInvalidError, RoomForbiddenError: see `check_mark`.
        RoomArchivedError, TooManyRequestsError: see `messages.post`.
    """
    held = await hold_for(tx, person, room_id, Permit.READ)
    marking = await _read(tx, held, person, seq)
    if not check_mark(marking, mark):
        return Marked(mark), []
    facts = Marked(mark)
    add(
        held,
        Draft(
            client_msg_id=uuid7(),
            kind=MessageKind.MARK,
            body="",
            ref_seq=seq,
            payload=msgspec.json.encode(facts).decode(),
        ),
    )
    ref = held.at.ref
    if mark is Mark.NONE:
        await questions.forget(tx, ref, seq)
    elif mark is Mark.QUESTION:
        seconds = held.at.room.policy.question_answer_seconds
        await questions.ask(tx, ref, seq, answer_seconds=seconds)
    elif marking.asked is not None:
        await questions.answer(tx, ref, marking.asked.seq, answered_seq=seq)
    return facts, await store(tx, held)


async def ping_leaders(db: Database, posts: Posts) -> int:
    """Give leaders a notice of each question that has waited too long, once; return how many."""
    async with db.transaction() as tx:
        pinged_count = await questions.ping_leaders(tx, limit=PINGED_MAX)
    if pinged_count:
        posts.ring_for_notices()
    return pinged_count


async def _read(tx: Tx, held: Held, person: Person, seq: int) -> Marking:
    original = await read_original(tx, held, seq)
    found = await messages.one(tx, held.at.ref, seq, first_seq=held.at.floor)
    if original is None or found is None:
        raise MessageNotFoundError
    seqs = [seq] if found.ref_seq is None else [seq, found.ref_seq]
    known = await questions.read(tx, held.at.ref, seqs)
    return Marking(
        message=original,
        own=known.get(seq),
        asked=None if found.ref_seq is None else known.get(found.ref_seq),
        by=person.shopper_id,
        moderates=held.moderates,
    )
