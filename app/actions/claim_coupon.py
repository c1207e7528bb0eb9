"""Take a coupon of a drop: one per member, for as long as there are some."""

from datetime import datetime
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, check_verified
from app.actions.access_room import access_room
from app.store import clock, coupons
from app.store.database import Database, Tx
from domain.coupons import Coupon, CouponDrop, check_claimable
from domain.fulfilment_errors import CouponDropNotFoundError
from domain.rooms import Permit


class SeenDrop(msgspec.Struct, frozen=True):
    """A drop as a member sees it, with the coupon they took. `at`: when that was."""

    drop: CouponDrop
    mine: Coupon | None
    at: datetime


class MyCoupons(msgspec.Struct, frozen=True):
    """Somebody's coupons, and what time it is."""

    items: list[Coupon]
    at: datetime


async def claim_coupon(tx: Tx, person: Person, room_id: UUID, drop_id: UUID) -> SeenDrop:
    """Take a coupon; whoever has one of this drop already is shown the same again.

    Raises (checked in this order):
        AccountUnverifiedError.
        RoomNotFoundError, RoomForbiddenError: members only.
        CouponDropNotFoundError, CouponDropOverError, CouponsGoneError.
    """
    check_verified(person)
    at = await access_room(tx, person, room_id, Permit.JOIN)
    at.own_membership()
    drop = await coupons.lock(tx, at.ref, drop_id)
    if drop is None:
        raise CouponDropNotFoundError
    if await coupons.of_drop(tx, drop, person.shopper_id) is None:
        check_claimable(drop, now=await clock.read(tx))
        await coupons.claim(tx, drop, coupon_id=uuid7(), shopper_id=person.shopper_id)
    return await _seen(tx, person, drop)


async def read_coupon_drop(tx: Tx, person: Person, room_id: UUID, drop_id: UUID) -> SeenDrop:
    """Show a drop and the caller's coupon of it.

    Raises:
        RoomNotFoundError: not in the room.
        CouponDropNotFoundError: there is none of this id there, or it was before their time.
    """
    at = await access_room(tx, person, room_id, Permit.READ)
    drop = await coupons.read(tx, at.ref, drop_id)
    if drop is None or drop.message_seq < at.floor:
        raise CouponDropNotFoundError
    return await _seen(tx, person, drop)


async def list_coupons(db: Database, person: Person, *, before: UUID, limit: int) -> MyCoupons:
    """List the caller's coupons, the newest first."""
    async with db.snapshot() as tx:
        found = await coupons.mine(tx, person.shopper_id, before=before, limit=limit)
        return MyCoupons(found, await clock.read(tx))


async def _seen(tx: Tx, person: Person, drop: CouponDrop) -> SeenDrop:
    fresh = await coupons.read(tx, drop.room, drop.id)
    mine = await coupons.of_drop(tx, drop, person.shopper_id)
    return SeenDrop(fresh or drop, mine, await clock.read(tx))
