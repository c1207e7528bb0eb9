"""Coupons (优惠券) dropped into a room: each lowers what one seat costs its shopper, never a price.

A drop's sum lies in a purse of its own in the ledger from the start. When a seat is captured at the
closing price, the purse pays the coupon's part of it; merchant, leader and platform have their
shares of the whole. What no coupon used goes back to the merchant when the drop has run out.

The shopper always pays at least the currency's smallest charge: a hold of nothing cannot be made,
so the part of a coupon that would go below it is not used (payments.md 2.1).
"""

from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.errors import CouponUnusableError, CouponUsedError
from domain.fulfilment_errors import CouponDropOverError, CouponsGoneError
from domain.ids import RoomRef
from domain.ledger import MERCHANT_PAYABLE, CouponUse, Line, Posting, promo_purse
from domain.seats import Seat

COUPONS_MAX: Final = 500


class CouponState(StrEnum):
    """What its shopper can do with a coupon."""

    FREE = "free"
    IN_USE = "in_use"
    SPENT = "spent"
    OVER = "over"


class CouponDrop(msgspec.Struct, frozen=True, kw_only=True):
    """So many coupons of one amount, in a room. `campaign_id` None: for all of the merchant's.

    `charge_min_minor`: what the currency lets nobody be charged less than, when it was dropped.
    `claimed_count`: coupons that members have taken.
    """

    merchant_id: UUID
    id: UUID
    room_id: UUID
    made_by: UUID
    campaign_id: UUID | None
    title: str
    currency: str
    amount_minor: int
    coupons_count: int
    charge_min_minor: int
    message_seq: int
    created_at: datetime
    expires_at: datetime
    ended_at: datetime | None
    returned_minor: int
    claimed_count: int

    @property
    def room(self) -> RoomRef:
        """Where it lies."""
        return RoomRef(self.merchant_id, self.room_id)

    @property
    def total_minor(self) -> int:
        """What all its coupons are worth."""
        return self.amount_minor * self.coupons_count


class Coupon(msgspec.Struct, frozen=True, kw_only=True):
    """A coupon of somebody's, with what its drop says of it.

    `used_for_seat_id`: the seat whose payment it lowers, while that is open or done.
    """

    merchant_id: UUID
    id: UUID
    coupon_drop_id: UUID
    shopper_id: UUID
    campaign_id: UUID | None
    title: str
    currency: str
    amount_minor: int
    charge_min_minor: int
    expires_at: datetime
    ended_at: datetime | None
    claimed_at: datetime
    used_for_seat_id: UUID | None
    is_spent: bool

    def state(self, *, now: datetime) -> CouponState:
        """Return what its shopper can do with it."""
        if self.is_spent:
            return CouponState.SPENT
        if self.used_for_seat_id is not None:
            return CouponState.IN_USE
        is_over = self.ended_at is not None or now >= self.expires_at
        return CouponState.OVER if is_over else CouponState.FREE


class HeldCoupon(msgspec.Struct, frozen=True):
    """The coupon of a paid seat at the close: what of it was counted on when the seat was paid."""

    coupon_drop_id: UUID
    amount_minor: int
    charge_min_minor: int

    def use(self, price_minor: int) -> CouponUse | None:
        """Return what it pays of a price; None when the price leaves no room for it."""
        used = usable_minor(
            price_minor, amount_minor=self.amount_minor, charge_min_minor=self.charge_min_minor
        )
        return CouponUse(promo_purse(self.coupon_drop_id), used) if used else None


def usable_minor(price_minor: int, *, amount_minor: int, charge_min_minor: int) -> int:
    """Return how much of a coupon a price can take, so that the smallest charge remains."""
    return max(0, min(amount_minor, price_minor - charge_min_minor))


def check_claimable(drop: CouponDrop, *, now: datetime) -> None:
    """Refuse whoever comes too late.

    Raises (checked in this order):
        CouponDropOverError: its time is over.
        CouponsGoneError: every coupon is taken.
    """
    if drop.ended_at is not None or now >= drop.expires_at:
        raise CouponDropOverError
    if drop.claimed_count >= drop.coupons_count:
        raise CouponsGoneError


def apply_coupon(coupon: Coupon, seat: Seat, *, holds: bool, now: datetime) -> int:
    """Return by how much a coupon lowers what a seat costs, in minor units.

    Args:
        coupon: of the seat's shopper, at the seat's merchant.
        seat: about to be paid.
        holds: the money is held or charged now. False: a card is saved, and charged at the close.
        now: the database's clock.

    Raises (checked in this order):
        CouponUsedError: it was spent, or another seat is being paid with it.
        CouponDropOverError: its time is over.
        CouponUnusableError: of another campaign or currency, for a saved card, or the seat costs
            no more than the smallest charge.
    """
    if coupon.is_spent or coupon.used_for_seat_id not in (None, seat.id):
        raise CouponUsedError
    if coupon.ended_at is not None or now >= coupon.expires_at:
        raise CouponDropOverError
    lowers = usable_minor(
        seat.amount_minor,
        amount_minor=coupon.amount_minor,
        charge_min_minor=coupon.charge_min_minor,
    )
    fits = coupon.campaign_id in (None, seat.campaign_id) and coupon.currency == seat.currency
    if not (fits and holds and lowers):
        raise CouponUnusableError
    return lowers


def funding_posting(drop: CouponDrop) -> Posting:
    """Move what all coupons are worth from the merchant's earnings into the drop's purse."""
    return _moved(drop, f"coupon_drop:{drop.id}", "coupons_dropped", drop.total_minor)


def return_posting(drop: CouponDrop, *, amount_minor: int) -> Posting:
    """Give back to the merchant what no coupon used."""
    return _moved(drop, f"coupon_drop:{drop.id}:returned", "coupons_returned", -amount_minor)


def _moved(drop: CouponDrop, key: str, kind: str, into_minor: int) -> Posting:
    lines = (
        Line(MERCHANT_PAYABLE, drop.currency, into_minor),
        Line(promo_purse(drop.id), drop.currency, -into_minor),
    )
    return Posting(key, kind, lines)
