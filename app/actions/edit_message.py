"""Change the text of one's own message; the old one stays as evidence."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.act_on_message import add, hold_for, read_original, store
from app.actions.answer_and_ring import do_and_ring
from app.actions.post_message import Posts, hold_room
from app.actions.strike_members import Struck, strike_members
from app.actions.tell_room import Told
from app.store import message_changes, messages
from app.store.database import Database, Tx, retried
from domain.conduct_errors import SolicitationRefusedError
from domain.ids import RoomRef
from domain.message_changes import check_edit
from domain.message_screening import Caught, check_newcomer, screen_draft
from domain.messages import Draft, Message, MessageKind, Posted
from domain.rooms import Permit
from domain.said import check_text


class EditWanted(msgspec.Struct, frozen=True, kw_only=True):
    """A message's new text; the same `client_msg_id` again is the same edit."""

    seq: int
    client_msg_id: UUID
    body: str

    def draft(self) -> Draft:
        """Return the act's own message."""
        return Draft(
            client_msg_id=self.client_msg_id,
            kind=MessageKind.EDIT,
            body=self.body,
            ref_seq=self.seq,
        )


async def edit_message(
    db: Database, posts: Posts, person: Person, room_id: UUID, wanted: EditWanted
) -> Posted:
    """Change a text; whoever reads it from now on reads the new one, and that it was edited.

    Raises (checked in this order):
        MessageInvalidError: there is nothing in it.
        RoomNotFoundError, RoomForbiddenError: the person is not in the room, or may not write.
        IdempotencyConflictError: the id was used for something else.
        RoomArchivedError, WordFilteredError, TooManyRequestsError: see `messages.post`.
        MessageNotFoundError, RoomForbiddenError, MessageFixedError: see `check_edit`.
        SolicitationRefusedError: the new text does little else but solicit.
        NewcomerLimitedError: it holds what newcomers may not post yet.
    """
    check_text(wanted.body)
    draft = wanted.draft()
    caught = screen_draft(draft, posts.rules)

    async def work(tx: Tx) -> Told[Posted]:
        return await _edit(tx, person, room_id, draft, caught)

    try:
        done = await do_and_ring(db, posts, work)
    except SolicitationRefusedError:
        if caught is not None:
            ref = await posts.place(room_id)
            posts.ring(await _strike_refused(db, ref, person, caught))
            posts.ring_for_notices()
        raise
    if caught is not None:
        posts.ring_for_notices()
    return done


async def _edit(
    tx: Tx, person: Person, room_id: UUID, draft: Draft, caught: Caught | None
) -> Told[Posted]:
    held = await hold_for(tx, person, room_id, Permit.WRITE, (draft.client_msg_id,))
    posted = add(held, draft)
    if posted.replayed:
        return posted, []
    original = check_edit(
        await read_original(tx, held, draft.ref_seq or 0),
        by=person.shopper_id,
        policy=held.at.room.policy,
        now=held.page.now,
    )
    if caught is not None and caught.is_refused:
        raise SolicitationRefusedError
    body, member = draft.body, held.at.member
    if member is not None and not held.moderates:
        check_newcomer(
            draft if caught is None else caught.masked,
            held.at.room.policy,
            joined_at=member.joined_at,
            now=held.page.now,
        )
    if caught is not None:
        body = caught.masked.body
        held.page.new[-1] = msgspec.structs.replace(held.page.new[-1], draft=caught.masked)
        if member is not None:
            struck = Struck(member, caught, original.seq)
            await strike_members(tx, held.at.room, held.page, [struck])
    await message_changes.change(tx, held.at.ref, original.seq, body=body, edited_seq=posted.seq)
    return posted, await store(tx, held)


@retried
async def _strike_refused(
    db: Database, ref: RoomRef, person: Person, caught: Caught
) -> list[Message]:
    """Strike for what was refused: the refusal has taken everything else back."""
    async with db.transaction() as tx:
        opened = await hold_room(tx, ref, (), [person.shopper_id])
        member = opened.members.get(person.shopper_id)
        if member is not None:
            await strike_members(tx, opened.room, opened.page, [Struck(member, caught, None)])
        return await messages.append(tx, ref, opened.page)
