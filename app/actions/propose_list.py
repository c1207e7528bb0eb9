"""Read a pasted list against what the room knows: the sender's own rows order, the rest waits.

What the server itself renders counts as known, so whoever copies it and adds a row has added a row.
"""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, check_verified
from app.actions.access_room import access_room
from app.actions.on_sale import read_on_sale
from app.store import attempts, order_intents, posted_lists, room_codes
from app.store.attempts import Limit
from app.store.database import Tx
from app.store.order_intents import NewIntent
from app.store.posted_lists import PostedRow
from domain.errors import TooManyRequestsError
from domain.ids import RoomRef
from domain.live_lists import order_list
from domain.order_errors import ListInvalidError
from domain.order_lists import KnownList, ListDiff, ListRow, Shape
from domain.orders import AskWhich, Order, Refusal
from domain.roll_call import MessageContext, PostedList, read_message
from domain.rooms import Permit

LIMITS: Final = (Limit(20, timedelta(minutes=1)), Limit(200, timedelta(hours=1)))
"""Lists that one person pastes: each is read against all members and the last lists."""

_VERSIONS: Final = frozenset({Shape.CONTINUATION, Shape.CORRECTION, Shape.DELETION})


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """A list that was read: what waits in it, and which of its rows are its sender's own order."""

    id: UUID
    room: RoomRef
    diff: ListDiff
    own_rows: tuple[ListRow, ...] = ()
    own: Order | AskWhich | Refusal | None = None


def own_key(list_id: UUID) -> str:
    """Return what names the intent of a list's sender."""
    return f"list:{list_id}:own"


async def propose_list(tx: Tx, *, person: Person, room_id: UUID, text: str) -> Proposal:
    """Read a list that somebody pastes, and store what it asks for; nothing is reserved here.

    Raises (checked in this order):
        AccountUnverifiedError: the phone number is not known.
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
        TooManyRequestsError: they have pasted too many.
        ListInvalidError: rows not numbered from 1, or nothing is sold in the room.
    """
    check_verified(person)
    at = await access_room(tx, person, room_id, Permit.WRITE)
    bucket = f"lists {person.shopper_id}"
    wait_seconds = await attempts.seconds_until_free(tx, bucket, LIMITS)
    if wait_seconds:
        raise TooManyRequestsError(retry_after_seconds=wait_seconds)
    await attempts.record(tx, bucket)
    proposal = await keep_list(tx, at.ref, person.shopper_id, text, meant=None)
    if proposal is None:
        raise ListInvalidError
    if proposal.own is not None:
        intent = NewIntent(
            key=own_key(proposal.id), seq=None, shopper_id=person.shopper_id, asks=proposal.own
        )
        await order_intents.insert(tx, at.ref, [intent])
    return proposal


async def keep_list(
    tx: Tx, room: RoomRef, shopper_id: UUID, text: str, *, meant: UUID | None
) -> Proposal | None:
    """Read a list and keep it, so that the next one is read against it; None if it is none.

    The same list again is the one that is there already.

    Args:
        tx: the transaction.
        room: where it was pasted.
        shopper_id: by whom.
        text: as pasted.
        meant: the team-buy whose card it answers.
    """
    named = await room_codes.read(tx, room)
    if not named:
        return None
    members = await posted_lists.members(tx, room)
    rendered = [
        KnownList(f"team_buy:{one.team_buy.id}", order_list(one), one.team_buy.id)
        for one in await read_on_sale(tx, room)
        if one.seats
    ]
    context = MessageContext(
        replied_team_buy_id=meant,
        nickname=next((one.nickname for one in members if one.shopper_id == shopper_id), ""),
        other_nicknames=tuple(one.nickname for one in members if one.shopper_id != shopper_id),
        lists=(*rendered, *await posted_lists.recent(tx, room)),
    )
    codes = {code: one.rules for code, one in named.items()}
    read = read_message(text, codes, context)
    if not isinstance(read, PostedList):
        return None
    base = None if read.diff.base is None else _stored_id(read.diff.base)
    if read.diff.shape is Shape.SAME and base is not None:
        return Proposal(id=base, room=room, diff=read.diff)
    if read.diff.shape in _VERSIONS and base is not None:
        await posted_lists.supersede(tx, room, base)
    new = PostedRow(
        id=uuid7(),
        posted_by=shopper_id,
        team_buy_id=read.team_buy_id,
        posted=read.posted,
        diff=read.diff,
    )
    await posted_lists.insert(tx, room, new)
    return Proposal(id=new.id, room=room, diff=read.diff, own_rows=read.own_rows, own=read.own)


def _stored_id(known: KnownList) -> UUID | None:
    """Return the id of a list that was pasted; None for one that the server rendered."""
    return None if known.id.startswith("team_buy:") else UUID(known.id)
