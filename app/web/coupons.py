"""Coupons: dropped into rooms by the merchant's staff, taken by members, used when paying."""

from datetime import datetime, timedelta
from typing import Annotated, Final, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.claim_coupon import SeenDrop, claim_coupon, list_coupons, read_coupon_drop
from app.actions.drop_coupons import CouponsWanted, drop_coupons
from app.actions.idempotency import answer_once
from app.actions.screen_words import screened
from app.store.database import Tx
from app.web.deps import Caller, OnceRequired, Parts, answered
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, post
from domain.coupons import COUPONS_MAX, Coupon, CouponDrop, CouponState
from domain.messages import Message
from domain.money import AMOUNT_MAX_MINOR

WEEK_SECONDS: Final = 7 * 86_400
SEASON_SECONDS: Final = 90 * 86_400


class CouponsGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """So many coupons of one amount; usable in one campaign, or in all of the merchant's."""

    title: Annotated[str, Meta(min_length=1, max_length=100, pattern="^[^\\x00]*$")]
    currency: Annotated[str, Meta(pattern="^[a-z]{3}$")]
    amount_minor: Annotated[int, Meta(ge=1, le=AMOUNT_MAX_MINOR)]
    coupons_count: Annotated[int, Meta(ge=1, le=COUPONS_MAX)]
    campaign_id: UUID | None = None
    expires_in_seconds: Annotated[int, Meta(ge=60, le=SEASON_SECONDS)] = WEEK_SECONDS


class CouponView(msgspec.Struct, frozen=True, kw_only=True):
    """A coupon of the caller's. `used_for_seat_id`: whose payment it lowers."""

    id: UUID
    coupon_drop_id: UUID
    merchant_id: UUID
    campaign_id: UUID | None
    title: str
    currency: str
    amount_minor: int
    state: CouponState
    used_for_seat_id: UUID | None
    claimed_at: datetime
    expires_at: datetime

    @classmethod
    def of(cls, one: Coupon, *, now: datetime) -> Self:
        """Show a coupon."""
        return cls(
            id=one.id,
            coupon_drop_id=one.coupon_drop_id,
            merchant_id=one.merchant_id,
            campaign_id=one.campaign_id,
            title=one.title,
            currency=one.currency,
            amount_minor=one.amount_minor,
            state=one.state(now=now),
            used_for_seat_id=one.used_for_seat_id,
            claimed_at=one.claimed_at,
            expires_at=one.expires_at,
        )


class CouponDropView(msgspec.Struct, frozen=True, kw_only=True):
    """A drop as a member sees it; `mine`: the coupon they took."""

    id: UUID
    room_id: UUID
    message_seq: int
    campaign_id: UUID | None
    title: str
    currency: str
    amount_minor: int
    coupons_count: int
    left_count: int
    expires_at: datetime
    ended_at: datetime | None
    mine: CouponView | None

    @classmethod
    def of(cls, seen: SeenDrop) -> Self:
        """Show a drop to a member."""
        mine = None if seen.mine is None else CouponView.of(seen.mine, now=seen.at)
        return cls._of(seen.drop, mine)

    @classmethod
    def fresh(cls, drop: CouponDrop) -> Self:
        """Show a drop nobody has taken from."""
        return cls._of(drop, None)

    @classmethod
    def _of(cls, drop: CouponDrop, mine: CouponView | None) -> Self:
        return cls(
            id=drop.id,
            room_id=drop.room_id,
            message_seq=drop.message_seq,
            campaign_id=drop.campaign_id,
            title=drop.title,
            currency=drop.currency,
            amount_minor=drop.amount_minor,
            coupons_count=drop.coupons_count,
            left_count=drop.coupons_count - drop.claimed_count,
            expires_at=drop.expires_at,
            ended_at=drop.ended_at,
            mine=mine,
        )


class CouponPage(msgspec.Struct, frozen=True):
    """Some of a shopper's coupons, the newest first."""

    items: list[CouponView]
    next_cursor: str | None


class CouponDropController(Controller):
    """Coupons in a room."""

    path = "/v1/rooms/{room_id:uuid}/coupon-drops"
    tags = ("rooms",)

    @post(operation_id="dropCoupons")
    async def drop(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[CouponsGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[CouponDropView]:
        """Give coupons away in the room, paid from the merchant's earnings: its staff only."""
        wanted = CouponsWanted(
            room_id=room_id,
            title=data.title,
            currency=data.currency,
            amount_minor=data.amount_minor,
            coupons_count=data.coupons_count,
            campaign_id=data.campaign_id,
            lifetime=timedelta(seconds=data.expires_in_seconds),
        )
        least, step = parts.gateway.charge_min_minor, parts.gateway.amount_step_minor
        told: list[Message] = []

        async def work(tx: Tx) -> CouponDrop:
            dropped = await drop_coupons(
                tx, caller, wanted, charge_min_minor=least, amount_step_minor=step
            )
            told[:] = dropped.messages
            return dropped.drop

        checked = screened(parts.posts.rules, work, data.title)
        answer = await answer_once(parts.db, once, checked, render=CouponDropView.fresh)
        parts.posts.ring(told)
        return answered(answer)

    @get("/{coupon_drop_id:uuid}", operation_id="getCouponDrop")
    async def read(
        self, room_id: FromPath[UUID], coupon_drop_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> CouponDropView:
        """Show a drop and the caller's coupon of it."""
        async with parts.db.snapshot() as tx:
            return CouponDropView.of(await read_coupon_drop(tx, caller, room_id, coupon_drop_id))

    @post("/{coupon_drop_id:uuid}/claims", operation_id="claimCoupon")
    async def claim(
        self,
        *,
        room_id: FromPath[UUID],
        coupon_drop_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[CouponDropView]:
        """Take a coupon; asking again shows the same one."""

        async def work(tx: Tx) -> SeenDrop:
            return await claim_coupon(tx, caller, room_id, coupon_drop_id)

        return answered(await answer_once(parts.db, once, work, render=CouponDropView.of))


class MyCouponsController(Controller):
    """The caller's coupons."""

    path = "/v1/me/coupons"
    tags = ("seats",)

    @get(operation_id="listMyCoupons")
    async def list(
        self,
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> CouponPage:
        """List the caller's coupons and what can be done with each, the newest first."""
        before = position(cursor, start=LAST)
        found = await list_coupons(parts.db, caller, before=before, limit=limit + 1)
        rows, after = cut(found.items, limit, lambda one: one.id)
        return CouponPage([CouponView.of(one, now=found.at) for one in rows], after)
