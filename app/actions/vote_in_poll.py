"""Vote in a poll of a room, and read how it stands (DY-8)."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.access_room import RoomAt, access_room
from app.actions.act_on_message import add, hold_for, read_original, store
from app.actions.tell_room import Told
from app.store import clock, message_changes, polls
from app.store.database import Database, Tx
from domain.message_changes import Original
from domain.messages import Draft, MessageKind
from domain.polls import Poll, tally, vote
from domain.room_errors import MessageNotFoundError
from domain.rooms import Permit
from domain.said import Payload, poll_of


class PollAt(msgspec.Struct, frozen=True, kw_only=True):
    """How a poll stands: votes per option, how many voted, and the caller's own choices."""

    seq: int
    options: tuple[str, ...]
    counts: tuple[int, ...]
    voters_count: int
    choices_max: int
    mine: tuple[int, ...]
    closes_at: datetime | None
    closed: bool


class Vote(msgspec.Struct, frozen=True):
    """The facts of a vote: the numbers of the options; none: withdrawn."""

    choices: tuple[int, ...]


async def vote_in_poll(
    tx: Tx, *, person: Person, room_id: UUID, seq: int, choices: Sequence[int]
) -> Told[PollAt]:
    """Vote, or vote anew: the last vote counts. The same vote again changes nothing.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: the person is not in the room.
        MessageNotFoundError: no poll has this number.
        PollClosedError, PollInvalidError: see `domain.polls.vote`.
        RoomArchivedError, TooManyRequestsError: see `messages.post`.
    """
    held = await hold_for(tx, person, room_id, Permit.JOIN)
    poll = _poll(await read_original(tx, held, seq))
    chosen = vote(poll, choices, now=held.page.now)
    before = await polls.votes(tx, held.at.ref, seq)
    if before.get(person.shopper_id, ()) == chosen:
        return await _stands(tx, held.at, person, poll, seq), []
    add(
        held,
        Draft(
            client_msg_id=uuid7(),
            kind=MessageKind.VOTE,
            body="",
            ref_seq=seq,
            payload=msgspec.json.encode(Vote(chosen)).decode(),
        ),
    )
    await polls.put(tx, held.at.ref, seq, shopper_id=person.shopper_id, choices=chosen)
    stands = await _stands(tx, held.at, person, poll, seq)
    return stands, await store(tx, held)


async def read_poll(db: Database, person: Person, room_id: UUID, seq: int) -> PollAt:
    """Read how a poll stands.

    Raises:
        RoomNotFoundError: the person is not in the room.
        MessageNotFoundError: no poll has this number.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        poll = _poll(await message_changes.read(tx, at.ref, seq, first_seq=at.floor))
        return await _stands(tx, at, person, poll, seq)


def _poll(original: Original | None) -> Poll:
    if original is None or original.hidden or original.kind is not MessageKind.POLL:
        raise MessageNotFoundError
    return poll_of(msgspec.json.decode(original.payload, type=Payload))


async def _stands(tx: Tx, at: RoomAt, person: Person, poll: Poll, seq: int) -> PollAt:
    votes = await polls.votes(tx, at.ref, seq)
    now = await clock.read(tx)
    return PollAt(
        seq=seq,
        options=poll.options,
        counts=tally(poll, votes.values()),
        voters_count=len(votes),
        choices_max=poll.choices_max,
        mine=votes.get(person.shopper_id, ()),
        closes_at=poll.closes_at,
        closed=poll.closes_at is not None and now >= poll.closes_at,
    )
