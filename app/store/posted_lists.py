"""Pasted 接龙 lists: what the room has seen of them, and what waits for a leader's word."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, json_text, many
from domain.ids import RoomRef
from domain.list_proposals import Neighbour
from domain.order_lists import KNOWN_MAX, KnownList, ListDiff, OrderList

INSERT: Final = """
    insert into posted_list (merchant_id, id, room_id, posted_by, team_buy_id, posted, diff)
    values ($1, $2, $3, $4, $5, $6, $7)
"""
SUPERSEDE: Final = """
    update posted_list set is_newest = false where merchant_id = $1 and id = $2
"""
RECENT: Final = """
    select id, posted, team_buy_id, is_newest from posted_list
     where merchant_id = $1 and room_id = $2 order by created_at desc, id desc limit $3
"""
# The oldest first: what a later version changes was said in an earlier one.
WAITING: Final = """
    select id, room_id, posted_by, team_buy_id, posted, diff, created_at, outcome
      from posted_list
     where merchant_id = $1 and room_id = $2 and confirmed_at is null
       and (diff['new'] <> '[]' or diff['changed'] <> '[]' or diff['gone'] <> '[]')
     order by created_at, id limit $3
"""
LOCK: Final = """
    select id, room_id, posted_by, team_buy_id, posted, diff, created_at, outcome
      from posted_list where merchant_id = $1 and room_id = $2 and id = $3 for no key update
"""
CONFIRM: Final = """
    update posted_list set confirmed_by = $3, confirmed_at = app_clock(), outcome = $4
     where merchant_id = $1 and id = $2
"""
MEMBERS: Final = """
    select m.shopper_id, m.nickname, s.phone_index is not null as is_verified
      from membership m join shopper s on s.id = m.shopper_id
     where m.merchant_id = $1 and m.room_id = $2 and m.state = 'active' limit $3
"""
MEMBERS_MAX: Final = 2_000


class PostedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A list as it was pasted, what of it waits, and once confirmed what became of that."""

    id: UUID
    posted_by: UUID
    team_buy_id: UUID | None
    posted: OrderList
    diff: ListDiff
    created_at: datetime | None = None
    outcome: msgspec.Raw | None = None


_LIST: Final = msgspec.json.Decoder(OrderList)
_DIFF: Final = msgspec.json.Decoder(ListDiff)


async def insert(tx: Tx, room: RoomRef, new: PostedRow) -> None:
    """Store a pasted list."""
    await tx.execute(
        INSERT,
        room.merchant_id,
        new.id,
        room.id,
        new.posted_by,
        new.team_buy_id,
        json_text(new.posted),
        json_text(new.diff),
    )


async def supersede(tx: Tx, room: RoomRef, list_id: UUID) -> None:
    """Note that a newer version of a list has come."""
    await tx.execute(SUPERSEDE, room.merchant_id, list_id)


async def recent(tx: Tx, room: RoomRef) -> list[KnownList]:
    """Return the lists last pasted in a room, the newest first."""
    rows = await tx.fetch(RECENT, room.merchant_id, room.id, KNOWN_MAX)
    return [
        KnownList(str(row["id"]), _LIST.decode(row["posted"]), row["team_buy_id"], row["is_newest"])
        for row in rows
    ]


async def waiting(tx: Tx, room: RoomRef, *, limit: int) -> list[PostedRow]:
    """Return the lists of which something waits for a leader, the oldest first."""
    return [_row(row) for row in await tx.fetch(WAITING, room.merchant_id, room.id, limit)]


async def lock(tx: Tx, room: RoomRef, list_id: UUID) -> PostedRow | None:
    """Hold a list until the transaction ends, and return it as it then is."""
    row = await tx.fetchrow(LOCK, room.merchant_id, room.id, list_id)
    return None if row is None else _row(row)


async def confirm(tx: Tx, room: RoomRef, list_id: UUID, *, by: UUID, outcome: msgspec.Raw) -> None:
    """Write down what a leader's word made of a list."""
    await tx.execute(CONFIRM, room.merchant_id, list_id, by, bytes(outcome).decode())


async def members(tx: Tx, room: RoomRef) -> Sequence[Neighbour]:
    """Return everybody in a room as lists name them."""
    return many(Neighbour, await tx.fetch(MEMBERS, room.merchant_id, room.id, MEMBERS_MAX))


def _row(row: Row) -> PostedRow:
    return PostedRow(
        id=row["id"],
        posted_by=row["posted_by"],
        team_buy_id=row["team_buy_id"],
        posted=_LIST.decode(row["posted"]),
        diff=_DIFF.decode(row["diff"]),
        created_at=row["created_at"],
        outcome=None if row["outcome"] is None else msgspec.Raw(row["outcome"].encode()),
    )
