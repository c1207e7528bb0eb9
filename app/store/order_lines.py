"""What rooms are told of orders: lines that wait, and how often a room is spoken to."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from domain.ids import RoomRef
from domain.order_replies import LineFacts

INSERT: Final = """
    with told as (
      insert into order_line (merchant_id, room_id, key, facts)
      select $1, n.room_id, n.key, n.facts
        from json_to_recordset($2::json) as n(room_id uuid, key text, facts jsonb)
    )
    insert into order_reply (merchant_id, room_id, waits)
    select distinct $1::uuid, n.room_id, true
      from json_to_recordset($2::json) as n(room_id uuid)
     order by 2
        on conflict (merchant_id, room_id) do update set waits = true
"""
DUE: Final = """
    select merchant_id, room_id as id from order_reply
     where waits and next_at <= now() order by next_at limit $1
"""
LOCK_DUE: Final = """
    select room_id from order_reply
     where merchant_id = $1 and room_id = $2 and waits and next_at <= now() for no key update
"""
WAITING: Final = """
    select l.id, l.key, i.shopper_id, l.facts from order_line l
      join order_intent i on (i.merchant_id, i.room_id, i.key) = (l.merchant_id, l.room_id, l.key)
     where l.merchant_id = $1 and l.room_id = $2 and l.reply_seq is null
     order by l.id limit $3
"""
SAID: Final = """
    update order_line l set reply_seq = n.seq
      from json_to_recordset($2::json) as n(id uuid, seq bigint)
     where l.merchant_id = $1 and l.id = n.id
"""
# What was put in while the row was held waits for it, and says so again.
AGAIN: Final = """
    update order_reply
       set waits = exists (select from order_line l where l.merchant_id = $1 and l.room_id = $2
                              and l.reply_seq is null),
           next_at = now() + make_interval(secs => $3)
     where merchant_id = $1 and room_id = $2
"""


class NewLine(msgspec.Struct, frozen=True):
    """One line to be said in a room, and the intent it comes from."""

    room_id: UUID
    key: str
    facts: LineFacts


class WaitingLine(msgspec.Struct, frozen=True):
    """A line that has not been said yet."""

    id: UUID
    key: str
    shopper_id: UUID
    facts: LineFacts


class SaidLine(msgspec.Struct, frozen=True):
    """In which message a line stands."""

    id: UUID
    seq: int


_FACTS: Final = msgspec.json.Decoder(LineFacts)


async def insert(tx: Tx, merchant_id: UUID, lines: Sequence[NewLine]) -> None:
    """Have lines said, in this order."""
    if lines:
        await tx.execute(INSERT, merchant_id, json_text(lines))


async def due_rooms(tx: Tx, *, limit: int) -> list[RoomRef]:
    """Return rooms that have something to hear, and have not been spoken to just now."""
    return many(RoomRef, await tx.fetch(DUE, limit))


async def lock_due(tx: Tx, room: RoomRef) -> bool:
    """Hold the turn to speak in a room; False when somebody has just spoken."""
    return await tx.fetchval(LOCK_DUE, room.merchant_id, room.id) is not None


async def waiting(tx: Tx, room: RoomRef, *, limit: int) -> list[WaitingLine]:
    """Return what a room has not heard yet, the oldest first; the turn is held."""
    return [
        WaitingLine(row["id"], row["key"], row["shopper_id"], _FACTS.decode(row["facts"]))
        for row in await tx.fetch(WAITING, room.merchant_id, room.id, limit)
    ]


async def said(tx: Tx, room: RoomRef, lines: Sequence[SaidLine], *, pause_seconds: float) -> None:
    """Note in which message lines stand; the room is not spoken to again before the pause ends."""
    if lines:
        await tx.execute(SAID, room.merchant_id, json_text(lines))
    await tx.execute(AGAIN, room.merchant_id, room.id, pause_seconds)
