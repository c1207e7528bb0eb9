"""Who asked to come into a room and waits for an admin's word."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.ids import RoomRef

INSERT: Final = """
    insert into join_request (merchant_id, id, room_id, shopper_id, nickname, channel, invite_code,
                              invited_by, requested_at, expires_at)
    values ($1, uuidv7(), $2, $3, $4, $5, $6, $7, app_clock(),
            app_clock() + make_interval(secs => $8))
    returning id
"""
PENDING_OF: Final = """
    select merchant_id, id, room_id, shopper_id, nickname, channel, invite_code, invited_by, state,
           requested_at, expires_at, decided_at, expires_at <= app_clock() as is_over
      from join_request
     where merchant_id = $1 and room_id = $2 and shopper_id = $3 and state = 'pending'
"""
READ_LOCKED: Final = """
    select merchant_id, id, room_id, shopper_id, nickname, channel, invite_code, invited_by, state,
           requested_at, expires_at, decided_at, expires_at <= app_clock() as is_over
      from join_request where merchant_id = $1 and room_id = $2 and id = $3 for no key update
"""
DECIDE: Final = """
    update join_request set state = $3, decided_by = $4, decided_at = app_clock()
     where merchant_id = $1 and id = $2 and state = 'pending'
"""
PAGE: Final = """
    select merchant_id, id, room_id, shopper_id, nickname, channel, invite_code, invited_by, state,
           requested_at, expires_at, decided_at, expires_at <= app_now() as is_over
      from join_request
     where merchant_id = $1 and room_id = $2 and id > $3
       and ($4::text is null or state = $4)
     order by id limit $5
"""
EXPIRE: Final = """
    with over as materialized (
      select merchant_id, id from join_request
       where state = 'pending' and expires_at <= app_now()
       order by expires_at limit $1 for no key update skip locked)
    update join_request j set state = 'expired', decided_at = app_clock()
      from over where (j.merchant_id, j.id) = (over.merchant_id, over.id)
    returning j.invite_code
"""


class JoinRequest(msgspec.Struct, frozen=True):
    """Somebody at the door; `is_over`: they have waited too long."""

    merchant_id: UUID
    id: UUID
    room_id: UUID
    shopper_id: UUID
    nickname: str
    channel: str | None
    invite_code: str | None
    invited_by: UUID | None
    state: str
    requested_at: datetime
    expires_at: datetime
    decided_at: datetime | None
    is_over: bool


class NewJoinRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request about to be stored."""

    shopper_id: UUID
    nickname: str
    channel: str | None
    invite_code: str | None
    invited_by: UUID | None
    lifetime: timedelta


async def insert(tx: Tx, ref: RoomRef, new: NewJoinRequest) -> None:
    """Store a request; the room's row is locked, so nobody has two."""
    await tx.fetchval(
        INSERT,
        ref.merchant_id,
        ref.id,
        new.shopper_id,
        new.nickname,
        new.channel,
        new.invite_code,
        new.invited_by,
        new.lifetime.total_seconds(),
    )


async def pending_of(tx: Tx, ref: RoomRef, shopper_id: UUID) -> JoinRequest | None:
    """Return the request somebody has here that is not decided."""
    return one(JoinRequest, await tx.fetchrow(PENDING_OF, ref.merchant_id, ref.id, shopper_id))


async def lock(tx: Tx, ref: RoomRef, request_id: UUID) -> JoinRequest | None:
    """Hold one request of a room until the transaction ends."""
    return one(JoinRequest, await tx.fetchrow(READ_LOCKED, ref.merchant_id, ref.id, request_id))


async def decide(tx: Tx, request: JoinRequest, *, state: str, by: UUID | None) -> None:
    """Write a locked request's end down."""
    await tx.execute(DECIDE, request.merchant_id, request.id, state, by)


async def page(
    tx: Tx, ref: RoomRef, *, state: str | None, after: UUID, limit: int
) -> list[JoinRequest]:
    """Return requests of a room, the oldest first."""
    return many(JoinRequest, await tx.fetch(PAGE, ref.merchant_id, ref.id, after, state, limit))


async def expire(tx: Tx, *, limit: int) -> tuple[int, Sequence[str]]:
    """End requests nobody decided in time; return how many, and the invites they came by."""
    rows = await tx.fetch(EXPIRE, limit)
    return len(rows), [row["invite_code"] for row in rows if row["invite_code"] is not None]
