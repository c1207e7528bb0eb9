"""Notices: for one person, beside what a room says; each once per person and key."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many
from domain.ids import RoomRef
from domain.notices import kind_of

# Whoever has silenced the room is rung for what is strong, and for nothing else; a muted voice
# hears all the same. A kind is given where people may do without it (`notice_silence`).
FOR_ROOM: Final = """
    insert into notice (merchant_id, shopper_id, key, code, room_id, ref_seq)
    select m.merchant_id, m.shopper_id, $3, $4, m.room_id, $5
      from membership m
     where m.merchant_id = $1 and m.room_id = $2 and m.state = 'active'
       and m.shopper_id <> $6 and ($7 or m.notify = 'all')
       and not exists (select from notice_silence s where s.shopper_id = m.shopper_id
                          and s.channel = 'in_app' and s.kind = $8)
    on conflict (merchant_id, shopper_id, key) do nothing
    returning shopper_id
"""
FOR_SHOPPERS: Final = """
    insert into notice (merchant_id, shopper_id, key, code, body, team_buy_id)
    select distinct $1::uuid, one.shopper_id, $3, $4, $5, $6::uuid
      from unnest($2::uuid[]) as one(shopper_id)
     where not exists (select from notice_silence s where s.shopper_id = one.shopper_id
                          and s.channel = 'in_app' and s.kind = $7)
    on conflict (merchant_id, shopper_id, key) do nothing
"""
FOR_ONE: Final = """
    insert into notice (merchant_id, shopper_id, key, code, room_id, ref_seq)
    values ($1, $2, $3, $4, $5, $6) on conflict (merchant_id, shopper_id, key) do nothing
"""
OF_SHOPPER: Final = """
    select id, merchant_id, code, room_id, ref_seq, created_at, seen_at, body, team_buy_id
      from notice
     where shopper_id = $1 and seen_at is null and id < $2 order by id desc limit $3
"""
# An id carries the time at which it was made. In a subquery that time is computed once, and the
# index is read from there on.
FRESH: Final = """
    select shopper_id, id, code, room_id, ref_seq, created_at, body, team_buy_id from notice
     where shopper_id = any($1::uuid[]) and seen_at is null
       and id > (select uuidv7(interval '-10 seconds'))
     order by id limit $2
"""
UNSEEN_COUNT: Final = "select count(*) from notice where shopper_id = $1 and seen_at is null"
SEEN: Final = """
    update notice set seen_at = app_clock()
     where shopper_id = $1 and id <= $2 and seen_at is null
    returning id
"""
SEEN_ABOUT: Final = """
    update notice set seen_at = app_clock()
     where merchant_id = $1 and shopper_id = $2 and key = $3 and seen_at is null
"""


class RoomNotice(msgspec.Struct, frozen=True, kw_only=True):
    """What the members of a room are told each. `strong`: also those who silenced it."""

    key: str
    code: str
    ref_seq: int
    by: UUID
    strong: bool


class Notice(msgspec.Struct, frozen=True):
    """Something one person should know; `code` says what, the ids where.

    `body`: what people wrote to them, where they did.
    """

    id: UUID
    merchant_id: UUID
    code: str
    room_id: UUID | None
    ref_seq: int | None
    created_at: datetime
    seen_at: datetime | None
    body: str = ""
    team_buy_id: UUID | None = None


class FreshNotice(msgspec.Struct, frozen=True):
    """A notice of a moment ago, and whose it is."""

    shopper_id: UUID
    id: UUID
    code: str
    room_id: UUID | None
    ref_seq: int | None
    created_at: datetime
    body: str
    team_buy_id: UUID | None


async def put_for_room(tx: Tx, ref: RoomRef, notice: RoomNotice) -> list[UUID]:
    """Tell each member but whoever caused it; returns whom. Repeated, it tells nobody twice."""
    rows = await tx.fetch(
        FOR_ROOM,
        ref.merchant_id,
        ref.id,
        notice.key,
        notice.code,
        notice.ref_seq,
        notice.by,
        notice.strong,
        kind_of(notice.code),
    )
    return [row["shopper_id"] for row in rows]


async def put_for_shoppers(
    tx: Tx,
    merchant_id: UUID,
    shopper_ids: Sequence[UUID],
    *,
    key: str,
    code: str,
    body: str = "",
    team_buy_id: UUID | None = None,
) -> None:
    """Tell each of these people; repeated, it tells nobody twice."""
    told = (merchant_id, shopper_ids, key, code, body, team_buy_id, kind_of(code))
    await tx.execute(FOR_SHOPPERS, *told)


async def put(
    tx: Tx, ref: RoomRef, shopper_id: UUID, *, key: str, code: str, ref_seq: int | None
) -> None:
    """Tell one person something about a room. Repeated, it is told once."""
    await tx.execute(FOR_ONE, ref.merchant_id, shopper_id, key, code, ref.id, ref_seq)


async def of_shopper(tx: Tx, shopper_id: UUID, *, before: UUID, limit: int) -> list[Notice]:
    """Return what somebody has not seen yet, the newest first."""
    return many(Notice, await tx.fetch(OF_SHOPPER, shopper_id, before, limit))


async def fresh(tx: Tx, shopper_ids: Sequence[UUID], *, limit: int) -> list[FreshNotice]:
    """Return what these people were told in the last 10 s and have not seen, the oldest first."""
    return many(FreshNotice, await tx.fetch(FRESH, shopper_ids, limit))


async def unseen_count(tx: Tx, shopper_id: UUID) -> int:
    """Return how many notices somebody has not seen."""
    count: int = await tx.fetchval(UNSEEN_COUNT, shopper_id)
    return count


async def set_seen(tx: Tx, shopper_id: UUID, *, until: UUID) -> int:
    """Say that somebody has seen everything up to this one; returns how many were new to them."""
    return len(await tx.fetch(SEEN, shopper_id, until))


async def set_seen_about(tx: Tx, merchant_id: UUID, shopper_id: UUID, key: str) -> None:
    """Say that somebody has seen what this key is about."""
    await tx.execute(SEEN_ABOUT, merchant_id, shopper_id, key)
