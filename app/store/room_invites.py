"""Invites to rooms: made by members, used at the door, revoked, listed."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.ids import RoomRef
from domain.room_joins import Channel

INSERT: Final = """
    insert into invite (code, merchant_id, kind, room_id, channel, shopper_id, for_shopper_id,
                        uses_max, expires_at)
    values ($1, $2, 'room', $3, $4, $5, $6, $7, app_clock() + make_interval(secs => $8))
"""
READ: Final = """
    select i.code, i.merchant_id, i.room_id, i.channel, i.shopper_id, p.nickname as inviter,
           i.for_shopper_id, i.created_at, i.expires_at, i.uses_max, i.uses_count, i.revoked_at,
           coalesce(r.series_id, r.id) as series_id,
           i.revoked_at is not null or i.expires_at <= app_clock()
             or (i.uses_max > 0 and i.uses_count >= i.uses_max)
             or p.state <> 'active'
             or not (i.channel = 'seat'
               or exists (select from membership m
                           where m.merchant_id = i.merchant_id and m.room_id = i.room_id
                             and m.shopper_id = i.shopper_id and m.state = 'active')
               or exists (select from staff s
                           where s.merchant_id = i.merchant_id and s.shopper_id = i.shopper_id)
             ) as is_spent
      from invite i
      join room r on r.merchant_id = i.merchant_id and r.id = i.room_id
      join shopper p on p.id = i.shopper_id
     where i.code = $1 and i.kind = 'room'
"""
USE: Final = """
    update invite set uses_count = uses_count + 1
     where code = $1 and revoked_at is null and (expires_at is null or expires_at > app_clock())
       and (uses_max = 0 or uses_count < uses_max)
    returning true
"""
GIVE_BACK: Final = """
    update invite set uses_count = uses_count - 1 where code = any($1::text[]) and uses_count > 0
"""
REVOKE: Final = "update invite set revoked_at = app_clock() where code = $1 and revoked_at is null"
PAGE: Final = """
    select i.code, i.merchant_id, i.room_id, i.channel, i.shopper_id, p.nickname as inviter,
           i.for_shopper_id, i.created_at, i.expires_at, i.uses_max, i.uses_count, i.revoked_at,
           i.room_id as series_id,
           i.revoked_at is not null or i.expires_at <= app_now()
             or (i.uses_max > 0 and i.uses_count >= i.uses_max) as is_spent
      from invite i join shopper p on p.id = i.shopper_id
     where i.room_id = $2 and i.merchant_id = $1 and i.channel <> 'seat'
       and ($3::uuid is null or i.shopper_id = $3)
       and (i.created_at, i.code) < ($4, $5)
     order by i.created_at desc, i.code desc limit $6
"""
STANDING_QR: Final = """
    select i.code from invite i join room r on r.merchant_id = i.merchant_id and r.id = i.room_id
     where i.room_id = $2 and i.merchant_id = $1 and i.channel = 'qr' and i.shopper_id = r.owner_id
       and i.revoked_at is null and (i.expires_at is null or i.expires_at > app_now())
       and (i.uses_max = 0 or i.uses_count < i.uses_max)
     order by i.created_at desc limit 1
"""


class RoomInvite(msgspec.Struct, frozen=True):
    """An invite to a room, whose it is, and whether it may still be used.

    `series_id` names the room and those that continue it; `uses_max` 0 means no limit.
    """

    code: str
    merchant_id: UUID
    room_id: UUID
    channel: str
    shopper_id: UUID
    inviter: str
    for_shopper_id: UUID | None
    created_at: datetime
    expires_at: datetime | None
    uses_max: int
    uses_count: int
    revoked_at: datetime | None
    series_id: UUID
    is_spent: bool | None


class NewRoomInvite(msgspec.Struct, frozen=True, kw_only=True):
    """An invite about to be stored."""

    code: str
    ref: RoomRef
    channel: Channel
    shopper_id: UUID
    uses_max: int
    lifetime: timedelta
    for_shopper_id: UUID | None = None


async def insert(tx: Tx, new: NewRoomInvite) -> None:
    """Store an invite to a room."""
    await tx.execute(
        INSERT,
        new.code,
        new.ref.merchant_id,
        new.ref.id,
        new.channel.value,
        new.shopper_id,
        new.for_shopper_id,
        new.uses_max,
        new.lifetime.total_seconds(),
    )


async def read(tx: Tx, code: str) -> RoomInvite | None:
    """Return the room invite of a bare code. One dies with its maker's place in the room."""
    return one(RoomInvite, await tx.fetchrow(READ, code))


async def use(tx: Tx, code: str) -> bool:
    """Take one use; False when none is left. The row is held until the transaction ends."""
    return bool(await tx.fetchval(USE, code))


async def give_back(tx: Tx, codes: list[str]) -> None:
    """Give back uses that led to nothing."""
    await tx.execute(GIVE_BACK, codes)


async def revoke(tx: Tx, code: str) -> None:
    """End an invite at once."""
    await tx.execute(REVOKE, code)


async def page(
    tx: Tx, ref: RoomRef, *, shopper_id: UUID | None, before: tuple[datetime, str], limit: int
) -> list[RoomInvite]:
    """Return a room's invites, the newest first; `shopper_id` keeps to those of one maker."""
    rows = await tx.fetch(PAGE, ref.merchant_id, ref.id, shopper_id, *before, limit)
    return many(RoomInvite, rows)


async def standing_qr(tx: Tx, ref: RoomRef) -> str | None:
    """Return the code of the owner's QR invite that still works, the newest."""
    code: str | None = await tx.fetchval(STANDING_QR, ref.merchant_id, ref.id)
    return code
