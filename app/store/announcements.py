"""Announcements (群公告): messages of their kind, who has confirmed them, who has read so far."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.ids import RoomRef

LIST: Final = """
    select a.seq, a.sender_id, a.nickname,
           case when a.hidden_at is null then a.body else '' end as body,
           a.payload::text as payload, a.created_at, k.acked_at
      from message a
      left join announcement_ack k
        on (k.merchant_id, k.room_id, k.seq) = (a.merchant_id, a.room_id, a.seq)
       and k.shopper_id = $3
     where a.merchant_id = $1 and a.room_id = $2 and a.kind = 'announcement'
       and a.seq >= $4 and a.seq < $5 and ($6::bigint is null or a.seq = $6)
     order by a.seq desc limit $7
"""
# Whoever could see it counts, but not whoever said it.
COUNTS: Final = """
    select count(*) as members_count,
           count(*) filter (where m.read_seq >= a.seq) as read_count,
           count(k.shopper_id) as acked_count
      from message a
      join membership m on (m.merchant_id, m.room_id) = (a.merchant_id, a.room_id)
       and m.state = 'active' and m.shopper_id is distinct from a.sender_id
       and ($4 or m.joined_seq < a.seq)
      left join announcement_ack k
        on (k.merchant_id, k.room_id, k.seq, k.shopper_id)
         = (a.merchant_id, a.room_id, a.seq, m.shopper_id)
     where a.merchant_id = $1 and a.room_id = $2 and a.seq = $3
"""
ACK: Final = """
    insert into announcement_ack (merchant_id, room_id, seq, shopper_id) values ($1, $2, $3, $4)
    on conflict (merchant_id, room_id, seq, shopper_id) do nothing
"""


class AnnouncementRow(msgspec.Struct, frozen=True):
    """An announcement as one person meets it; `acked_at`: when they confirmed it."""

    seq: int
    sender_id: UUID | None
    nickname: str
    body: str
    payload: str
    created_at: datetime
    acked_at: datetime | None


class Reach(msgspec.Struct, frozen=True):
    """How many could see an announcement, have read so far, have confirmed it."""

    members_count: int
    read_count: int
    acked_count: int


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """Which announcements: from `first_seq` on, below `before_seq`; or `seq` alone."""

    first_seq: int
    before_seq: int
    seq: int | None
    limit: int


async def seen_by(tx: Tx, ref: RoomRef, shopper_id: UUID, window: Window) -> list[AnnouncementRow]:
    """Return announcements, the newest first."""
    return many(
        AnnouncementRow,
        await tx.fetch(
            LIST,
            ref.merchant_id,
            ref.id,
            shopper_id,
            window.first_seq,
            window.before_seq,
            window.seq,
            window.limit,
        ),
    )


async def reach(tx: Tx, ref: RoomRef, seq: int, *, seen_by_newcomers: bool) -> Reach:
    """Return whom an announcement has reached, of those who are in the room now."""
    row = await tx.fetchrow(COUNTS, ref.merchant_id, ref.id, seq, seen_by_newcomers)
    found = one(Reach, row)
    if found is None:
        raise LookupError("an aggregate always has one row")
    return found


async def ack(tx: Tx, ref: RoomRef, seq: int, shopper_id: UUID) -> None:
    """Write down that somebody confirmed; the first time stays."""
    await tx.execute(ACK, ref.merchant_id, ref.id, seq, shopper_id)
