"""Confirm what waits in a pasted list: a leader's word reserves for members, and charges nobody.

Each row that names exactly one member becomes that member's intent; who is not here, or may not
order, gets a link. Every seat is paid by its own shopper, or runs out (CG-2).
"""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person, check_verified
from app.actions.access_room import RoomAt, access_room
from app.store import audit, messages, order_intents, posted_lists, room_codes
from app.store.database import Database, Tx
from app.store.order_intents import NewIntent
from app.store.posted_lists import PostedRow
from domain.cards import TeamBuyCard
from domain.list_proposals import ReadRow, RowFate, read_waiting
from domain.order_errors import ListNotFoundError
from domain.order_intents import Named
from domain.rooms import Permit

WAITING_MAX: Final = 20


class ConfirmedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row and its fate. `key`: its intent, if it became an order.

    `join_code`: an invite into the team-buy, for somebody who is not here.
    """

    nickname: str
    content: str
    fate: RowFate
    shopper_id: UUID | None = None
    key: str | None = None
    join_code: str | None = None


class Confirmed(msgspec.Struct, frozen=True, kw_only=True):
    """What a leader's word made of a list, once and for ever."""

    id: UUID
    rows: tuple[ConfirmedRow, ...]


async def confirm_list(tx: Tx, *, person: Person, room_id: UUID, list_id: UUID) -> Confirmed:
    """Make the waiting rows orders of the members they name; again, it is the same answer.

    Raises (checked in this order):
        AccountUnverifiedError: the phone number is not known.
        RoomNotFoundError, RoomForbiddenError: see `access_room`; leaders confirm.
        ListNotFoundError: no list of this room.
    """
    check_verified(person)
    at = await access_room(tx, person, room_id, Permit.MODERATE)
    posted = await posted_lists.lock(tx, at.ref, list_id)
    if posted is None:
        raise ListNotFoundError
    if posted.outcome is not None:
        return msgspec.json.decode(posted.outcome, type=Confirmed)
    named = await room_codes.read(tx, at.ref)
    read = read_waiting(
        posted.diff,
        {code: one.rules for code, one in named.items()},
        await posted_lists.members(tx, at.ref),
        meant=posted.team_buy_id,
    )
    codes = await _join_codes(tx, at, named)
    rows = [_row(posted, n, one, codes) for n, one in enumerate(read, start=1)]
    await order_intents.insert(tx, at.ref, _intents(person, rows, read))
    confirmed = Confirmed(id=posted.id, rows=tuple(rows))
    outcome = msgspec.Raw(msgspec.json.encode(confirmed))
    await posted_lists.confirm(tx, at.ref, list_id, by=person.shopper_id, outcome=outcome)
    act = person.act(at.ref.merchant_id, "list.confirmed", f"list:{list_id}")
    await audit.record(tx, msgspec.structs.replace(act, after={"rows_count": len(rows)}))
    return confirmed


async def read_waiting_lists(db: Database, person: Person, room_id: UUID) -> list[PostedRow]:
    """Return the lists of a room of which something waits for a leader, the oldest first.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`; leaders look.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.MODERATE)
        return await posted_lists.waiting(tx, at.ref, limit=WAITING_MAX)


async def _join_codes(tx: Tx, at: RoomAt, named: dict[str, Named]) -> dict[UUID, str]:
    """Return the invites on the cards of the room, by team-buy: theirs who shared them."""
    seqs = {one.card_seq: one.rules.team_buy_id for one in named.values()}
    payloads = await messages.payloads(tx, at.ref, list(seqs))
    return {
        seqs[seq]: msgspec.json.decode(payload, type=TeamBuyCard).invite_code
        for seq, payload in payloads.items()
    }


def _row(posted: PostedRow, n: int, one: ReadRow, codes: dict[UUID, str]) -> ConfirmedRow:
    join_code = None
    if one.fate is RowFate.LINK and one.order is not None:
        join_code = codes.get(one.order.items[0].team_buy_id)
    return ConfirmedRow(
        nickname=one.row.nickname,
        content=one.row.content,
        fate=one.fate,
        shopper_id=one.shopper_id,
        key=f"list:{posted.id}:{n}" if one.fate is RowFate.ORDERED else None,
        join_code=join_code,
    )


def _intents(
    person: Person, rows: Sequence[ConfirmedRow], read: Sequence[ReadRow]
) -> list[NewIntent]:
    return [
        NewIntent(
            key=row.key,
            seq=None,
            shopper_id=one.shopper_id,
            asks=one.order,
            asked_by=person.shopper_id,
        )
        for row, one in zip(rows, read, strict=True)
        if row.key is not None and one.shopper_id is not None and one.order is not None
    ]
