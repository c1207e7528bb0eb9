"""Pasted lists in front of the leader: which rows may become orders of the members they name.

Rows are words of other people. A row is an order only of a member whom the room knows by exactly
this nickname, and only because the leader said so; it reserves, and its member pays or does not.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from uuid import UUID

import msgspec

from domain.order_lists import ListDiff, ListRow
from domain.order_texts import plain
from domain.orders import Act, CodeRules, Order
from domain.roll_call import read_rows


class RowFate(StrEnum):
    """What a leader's word makes of a row."""

    ORDERED = "ordered"
    """Its member's order: reserved or refused, and told to them."""
    LINK = "link"
    """Nobody here by this name, or nobody who may order: they come in by a link."""
    UNREAD = "unread"
    """Its words are no order that adds anything."""
    GONE = "gone"
    """It is missing from the newer list; nobody's seat is given up for that."""


class Neighbour(msgspec.Struct, frozen=True):
    """A member as lists name them; `is_verified`: their phone number is known."""

    shopper_id: UUID
    nickname: str
    is_verified: bool


class ReadRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row that waited, what becomes of it, and the order it is."""

    row: ListRow
    fate: RowFate
    shopper_id: UUID | None = None
    order: Order | None = None


def read_waiting(
    diff: ListDiff,
    codes: Mapping[str, CodeRules],
    members: Sequence[Neighbour],
    *,
    meant: UUID | None,
) -> list[ReadRow]:
    """Return what the waiting rows of a list become when its leader confirms it.

    A changed row says what its member wants in all; a new one adds to what they have.

    Args:
        diff: what waits.
        codes: the room's team-buys by code letter.
        members: everybody in the room; a nickname that two of them share is nobody's.
        meant: the team-buy that the whole list is about, if that is known.
    """
    known: dict[str, Neighbour | None] = {}
    for one in members:
        name = plain(one.nickname)
        known[name] = None if name in known else one
    rows = [_read(row, codes, known, meant) for row in diff.new]
    for change in diff.changed:
        read = _read(change.after, codes, known, meant)
        order = None if read.order is None else _in_all(read.order)
        rows.append(msgspec.structs.replace(read, order=order))
    return [*rows, *(ReadRow(row=row, fate=RowFate.GONE) for row in diff.gone)]


def _read(
    row: ListRow,
    codes: Mapping[str, CodeRules],
    known: Mapping[str, Neighbour | None],
    meant: UUID | None,
) -> ReadRow:
    order = read_rows([row], codes, meant)
    if not isinstance(order, Order):
        return ReadRow(row=row, fate=RowFate.UNREAD)
    member = known.get(plain(row.nickname))
    if member is None or not member.is_verified:
        return ReadRow(row=row, fate=RowFate.LINK, order=order)
    return ReadRow(row=row, fate=RowFate.ORDERED, shopper_id=member.shopper_id, order=order)


def _in_all(order: Order) -> Order:
    return Order(tuple(msgspec.structs.replace(item, act=Act.SET) for item in order.items))
