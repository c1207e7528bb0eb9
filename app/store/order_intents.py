"""What messages ask for: written with them, taken once, and what the room is told of it."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from domain.ids import RoomRef
from domain.order_intents import Asked, OrderAnswer

WAITED_FOR_MAX: Final = 3
"""An intent that failed so often holds its shopper's later ones up no more."""

INSERT: Final = """
    insert into order_intent (merchant_id, room_id, key, seq, shopper_id, asked_by, asks)
    select $1, $2, n.key, n.seq, n.shopper_id, n.asked_by, n.asks
      from json_to_recordset($3::json)
        as n(key text, seq bigint, shopper_id uuid, asked_by uuid, asks jsonb)
        on conflict (merchant_id, room_id, key) do nothing
"""
# Whoever holds it takes it; somebody else meanwhile finds nothing to do.
LOCK: Final = """
    select i.merchant_id, i.room_id, i.key, i.seq, i.shopper_id, i.asked_by, i.asks,
           coalesce(m.nickname, s.nickname) as nickname
      from order_intent i
      join shopper s on s.id = i.shopper_id
      left join membership m on (m.merchant_id, m.room_id, m.shopper_id)
                              = (i.merchant_id, i.room_id, i.shopper_id)
     where i.merchant_id = $1 and i.taken_at is null
       and (i.room_id, i.key) in (
         select room_id, key from json_to_recordset($2::json) as k(room_id uuid, key text))
     order by i.created_at, i.room_id, i.seq, i.key
       for no key update of i skip locked
"""
# What somebody said first is done first, whoever works on it: "+1" and then "=2" is two.
OUT_OF_TURN: Final = """
    select i.room_id, i.key from order_intent i
     where i.merchant_id = $1
       and (i.room_id, i.key) in (
         select room_id, key from json_to_recordset($2::json) as k(room_id uuid, key text))
       and exists (
         select from order_intent e
          where (e.merchant_id, e.room_id, e.shopper_id) = (i.merchant_id, i.room_id, i.shopper_id)
            and e.taken_at is null and (e.created_at, e.key) < (i.created_at, i.key)
            and e.attempts_count < $3
            and (e.room_id, e.key) not in (
              select room_id, key from json_to_recordset($2::json) as k(room_id uuid, key text)))
"""
TAKEN: Final = """
    update order_intent i set taken_at = app_clock(), answer = n.answer
      from json_to_recordset($2::json) as n(room_id uuid, key text, answer jsonb)
     where i.merchant_id = $1 and i.room_id = n.room_id and i.key = n.key
"""
LATER: Final = """
    update order_intent
       set attempts_count = attempts_count + 1, last_error = $4,
           next_at = now() + make_interval(secs => least(600, 0.5 * 2 ^ least(attempts_count, 12)))
     where merchant_id = $1 and room_id = $2 and key = $3 and taken_at is null
"""
ANSWERS: Final = """
    select key, answer from order_intent
     where merchant_id = $1 and room_id = $2 and key = any($3::text[]) and taken_at is not null
"""
DUE: Final = """
    select merchant_id, room_id, key from order_intent
     where taken_at is null and next_at <= now() order by next_at limit $1
"""
NOTICE: Final = """
    insert into notice (merchant_id, shopper_id, key, code, room_id, ref_seq)
    select $1, n.shopper_id, n.key, n.code, n.room_id, n.seq
      from json_to_recordset($2::json)
        as n(shopper_id uuid, key text, code text, room_id uuid, seq bigint)
    on conflict (merchant_id, shopper_id, key) do nothing
"""


class NewIntent(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody asks for; `asked_by`: the leader who confirmed it for them."""

    key: str
    seq: int | None
    shopper_id: UUID
    asks: Asked
    asked_by: UUID | None = None


class IntentName(msgspec.Struct, frozen=True):
    """Which intent."""

    merchant_id: UUID
    room_id: UUID
    key: str


class Intent(msgspec.Struct, frozen=True, kw_only=True):
    """An intent that is held to be taken, and how its shopper is called in the room."""

    room: RoomRef
    key: str
    seq: int | None
    shopper_id: UUID
    asked_by: UUID | None
    asks: Asked
    nickname: str


class Taken(msgspec.Struct, frozen=True):
    """What an intent came to, as it is written."""

    room_id: UUID
    key: str
    answer: OrderAnswer


class OwnNotice(msgspec.Struct, frozen=True, kw_only=True):
    """Something that one person is told of their own order."""

    shopper_id: UUID
    key: str
    code: str
    room_id: UUID
    seq: int | None


_ASKS: Final = msgspec.json.Decoder(Asked)
_ANSWER: Final = msgspec.json.Decoder(OrderAnswer)


async def insert(tx: Tx, room: RoomRef, new: Sequence[NewIntent]) -> None:
    """Store intents; one that is there already stays what it is."""
    if new:
        await tx.execute(INSERT, room.merchant_id, room.id, json_text(new))


async def lock(tx: Tx, merchant_id: UUID, names: Sequence[IntentName]) -> list[Intent]:
    """Hold those of these intents of one merchant that nobody has taken or is taking.

    Left out are those whose shopper has asked for something before that is not done yet.
    """
    rows = await tx.fetch(LOCK, merchant_id, json_text(names))
    held = [IntentName(merchant_id, row["room_id"], row["key"]) for row in rows]
    early = await tx.fetch(OUT_OF_TURN, merchant_id, json_text(held), WAITED_FOR_MAX)
    left_out = {(row["room_id"], row["key"]) for row in early}
    return [
        Intent(
            room=RoomRef(merchant_id, row["room_id"]),
            key=row["key"],
            seq=row["seq"],
            shopper_id=row["shopper_id"],
            asked_by=row["asked_by"],
            asks=_ASKS.decode(row["asks"]),
            nickname=row["nickname"],
        )
        for row in rows
        if (row["room_id"], row["key"]) not in left_out
    ]


async def taken(tx: Tx, merchant_id: UUID, done: Sequence[Taken]) -> None:
    """Write what held intents came to."""
    if done:
        await tx.execute(TAKEN, merchant_id, json_text(done))


async def later(tx: Tx, name: IntentName, *, error: str) -> None:
    """Leave an intent that failed for a while, the longer the more often it did."""
    await tx.execute(LATER, name.merchant_id, name.room_id, name.key, error)


async def answers(tx: Tx, room: RoomRef, keys: Sequence[str]) -> dict[str, OrderAnswer]:
    """Return what was told of intents that have been taken, by key."""
    rows = await tx.fetch(ANSWERS, room.merchant_id, room.id, keys)
    return {row["key"]: _ANSWER.decode(row["answer"]) for row in rows}


async def due(tx: Tx, *, limit: int) -> list[IntentName]:
    """Return intents that nobody has taken in time."""
    return many(IntentName, await tx.fetch(DUE, limit))


async def notify(tx: Tx, merchant_id: UUID, told: Sequence[OwnNotice]) -> None:
    """Tell people of their own orders, each once per key."""
    if told:
        await tx.execute(NOTICE, merchant_id, json_text(told))
