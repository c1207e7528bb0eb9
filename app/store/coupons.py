"""Coupons in PostgreSQL. What uses one is a payment: its row says which, an index says only one."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, many
from domain.coupons import Coupon, CouponDrop
from domain.ids import RoomRef

INSERT: Final = """
    insert into coupon_drop (merchant_id, id, room_id, made_by, campaign_id, title, currency,
        amount_minor, coupons_count, charge_min_minor, message_seq, created_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
"""
READ: Final = """
    select d.merchant_id, d.id, d.room_id, d.made_by, d.campaign_id, d.title, d.currency,
           d.amount_minor, d.coupons_count, d.charge_min_minor, d.message_seq, d.created_at,
           d.expires_at, d.ended_at, d.returned_minor,
           (select count(*) from coupon c
             where c.merchant_id = d.merchant_id and c.coupon_drop_id = d.id)::int as claimed_count
      from coupon_drop d where d.merchant_id = $1 and d.room_id = $2 and d.id = $3
"""
LOCK: Final = """
    select id from coupon_drop where merchant_id = $1 and room_id = $2 and id = $3
       for no key update
"""
CLAIM: Final = """
    insert into coupon (merchant_id, id, coupon_drop_id, shopper_id, claimed_at)
    values ($1, $2, $3, $4, app_clock())
"""
MINE: Final = """
    select c.merchant_id, c.id, c.coupon_drop_id, c.shopper_id, d.campaign_id, d.title, d.currency,
           d.amount_minor, d.charge_min_minor, d.expires_at, d.ended_at, c.claimed_at,
           p.seat_id as used_for_seat_id, coalesce(p.state = 'captured', false) as is_spent
      from coupon c
      join coupon_drop d on (d.merchant_id, d.id) = (c.merchant_id, c.coupon_drop_id)
      left join payment p on (p.merchant_id, p.coupon_id) = (c.merchant_id, c.id)
       and p.state in ('created', 'requires_action', 'saved', 'needs_action', 'authorized',
                       'charged', 'captured')
     where c.shopper_id = $1 and c.id < $2
       and ($3::uuid is null or c.id = $3) and ($4::uuid is null or c.coupon_drop_id = $4)
     order by c.id desc limit $5
"""
# The drop's row is shared, so that its end, which takes the rest of the purse, waits or is waited
# for; the coupon's is held, so that two seats do not count on it at once.
LOCK_FOR_USE: Final = """
    select c.id from coupon c
      join coupon_drop d on (d.merchant_id, d.id) = (c.merchant_id, c.coupon_drop_id)
     where c.merchant_id = $1 and c.id = $2 for no key update of c for share of d
"""
# One whose coupon is counted on by a payment waits for that payment's end.
DUE: Final = """
    select d.merchant_id, d.room_id, d.id from coupon_drop d
     where d.ended_at is null and d.expires_at <= app_now()
       and not exists (
         select from coupon c
           join payment p on (p.merchant_id, p.coupon_id) = (c.merchant_id, c.id)
            and p.state in ('created', 'requires_action', 'saved', 'needs_action', 'authorized',
                            'charged')
          where c.merchant_id = d.merchant_id and c.coupon_drop_id = d.id)
     order by d.expires_at limit $1 for no key update of d skip locked
"""
USED: Final = """
    select coalesce(sum(p.coupon_minor), 0)::bigint as used_minor,
           count(*) filter (where p.state <> 'captured') as undecided_count
      from coupon c
      join payment p on (p.merchant_id, p.coupon_id) = (c.merchant_id, c.id)
       and p.state in ('created', 'requires_action', 'saved', 'needs_action', 'authorized',
                       'charged', 'captured')
     where c.merchant_id = $1 and c.coupon_drop_id = $2
"""
END: Final = """
    update coupon_drop set ended_at = app_clock(), returned_minor = $3
     where merchant_id = $1 and id = $2 and ended_at is null
"""
LAST: Final = UUID(int=(1 << 128) - 1)
"""Above every id."""


class DueDrop(msgspec.Struct, frozen=True):
    """A drop whose time is up and whose coupons nobody is paying with."""

    merchant_id: UUID
    room_id: UUID
    id: UUID

    @property
    def room(self) -> RoomRef:
        """Where it lies."""
        return RoomRef(self.merchant_id, self.room_id)


class Used(msgspec.Struct, frozen=True):
    """What the coupons of a drop paid, and how many are counted on by payments under way."""

    used_minor: int
    undecided_count: int


async def insert(tx: Tx, drop: CouponDrop) -> None:
    """Store a drop."""
    await tx.execute(
        INSERT,
        drop.merchant_id,
        drop.id,
        drop.room_id,
        drop.made_by,
        drop.campaign_id,
        drop.title,
        drop.currency,
        drop.amount_minor,
        drop.coupons_count,
        drop.charge_min_minor,
        drop.message_seq,
        drop.created_at,
        drop.expires_at,
    )


async def lock(tx: Tx, room: RoomRef, drop_id: UUID) -> CouponDrop | None:
    """Hold a drop until the transaction ends and return it as it is then."""
    if await tx.fetchval(LOCK, room.merchant_id, room.id, drop_id) is None:
        return None
    return await read(tx, room, drop_id)


async def read(tx: Tx, room: RoomRef, drop_id: UUID) -> CouponDrop | None:
    """Return a drop of a room."""
    row = await tx.fetchrow(READ, room.merchant_id, room.id, drop_id)
    return None if row is None else msgspec.convert(dict(row), CouponDrop)


async def claim(tx: Tx, drop: CouponDrop, *, coupon_id: UUID, shopper_id: UUID) -> None:
    """Give a member a coupon; the drop is locked, has one left, and the member has none."""
    await tx.execute(CLAIM, drop.merchant_id, coupon_id, drop.id, shopper_id)


async def of_drop(tx: Tx, drop: CouponDrop, shopper_id: UUID) -> Coupon | None:
    """Return the coupon somebody took of a drop."""
    row = await tx.fetchrow(MINE, shopper_id, LAST, None, drop.id, 1)
    return None if row is None else _coupon(row)


async def mine(tx: Tx, shopper_id: UUID, *, before: UUID, limit: int) -> list[Coupon]:
    """Return somebody's coupons, the newest first."""
    rows = await tx.fetch(MINE, shopper_id, before, None, None, limit)
    return [_coupon(row) for row in rows]


async def lock_for_use(
    tx: Tx, merchant_id: UUID, shopper_id: UUID, coupon_id: UUID
) -> Coupon | None:
    """Hold somebody's coupon until the transaction ends; None: not theirs at this merchant."""
    await tx.execute(LOCK_FOR_USE, merchant_id, coupon_id)
    row = await tx.fetchrow(MINE, shopper_id, LAST, coupon_id, None, 1)
    coupon = None if row is None else _coupon(row)
    return coupon if coupon is not None and coupon.merchant_id == merchant_id else None


async def due(tx: Tx, *, limit: int) -> list[DueDrop]:
    """Hold drops that have to end."""
    return many(DueDrop, await tx.fetch(DUE, limit))


async def used(tx: Tx, drop: CouponDrop) -> Used:
    """Return what was paid from a drop's purse; for a decision, under the drop's lock."""
    [found] = many(Used, await tx.fetch(USED, drop.merchant_id, drop.id))
    return found


async def end(tx: Tx, drop: CouponDrop, *, returned_minor: int) -> None:
    """Nothing more is paid from its purse."""
    await tx.execute(END, drop.merchant_id, drop.id, returned_minor)


def _coupon(row: Row) -> Coupon:
    return msgspec.convert(dict(row), Coupon)
