"""Handing over: the shopper's code, redeeming it, and the list of what is to be handed over."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.idempotency import answer_once
from app.actions.read_handovers import Handover, HandoversWanted, read_handovers
from app.actions.redeem_seat import Redeeming, count_misses, redeem_seat, undo_redeeming
from app.actions.show_redeem_code import show_redeem_code
from app.store.database import Tx
from app.web.deps import Caller, OnceOptional, Parts, answered, may
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, post
from domain.pickups import RedeemCode, shown
from domain.roles import Need

Typed = Annotated[str, Meta(min_length=1, max_length=64)]


class PointChosen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the shopper wants to pick up; left out: as it is."""

    pickup_point_id: UUID | None = None


class CodeGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A code as it was typed or scanned, and the point where that happens."""

    code: Typed
    pickup_point_id: UUID | None = None


class CodeTyped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A code whose handing over is taken back."""

    code: Typed


class RedeemCodeView(msgspec.Struct, frozen=True, kw_only=True):
    """A seat's code. `redeemed_at`: when the goods were handed over."""

    code: str
    seat_id: UUID
    team_buy_id: UUID
    pickup_point_id: UUID | None
    redeemed_at: datetime | None

    @classmethod
    def of(cls, code: RedeemCode) -> Self:
        """Show a code."""
        return cls(
            code=shown(code.code),
            seat_id=code.seat_id,
            team_buy_id=code.team_buy_id,
            pickup_point_id=code.pickup_point_id,
            redeemed_at=code.redeemed_at,
        )


class HandoverView(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the pick list: nickname and units, nothing else of the person."""

    seat_id: UUID
    team_buy_id: UUID
    title: str
    nickname: str
    units: int
    pickup_point_id: UUID | None
    fulfilled_at: datetime | None

    @classmethod
    def of(cls, one: Handover) -> Self:
        """Show a line."""
        return cls(
            seat_id=one.seat_id,
            team_buy_id=one.team_buy_id,
            title=one.title,
            nickname=one.nickname,
            units=one.quantity,
            pickup_point_id=one.pickup_point_id,
            fulfilled_at=one.fulfilled_at,
        )


class HandoverPage(msgspec.Struct, frozen=True):
    """Some of what is to be handed over."""

    items: list[HandoverView]
    next_cursor: str | None


class RedeemCodeController(Controller):
    """A shopper's own code."""

    path = "/v1/seats/{seat_id:uuid}/redeem-code"
    tags = ("seats",)

    @post(operation_id="showRedeemCode", status_code=200)
    async def show(
        self,
        *,
        seat_id: FromPath[UUID],
        data: JSONBody[PointChosen],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RedeemCodeView]:
        """Return the code of a paid seat; naming another pickup point moves it there."""

        async def work(tx: Tx) -> RedeemCode:
            return await show_redeem_code(tx, caller, seat_id, point_id=data.pickup_point_id)

        return answered(
            await answer_once(parts.db, optional_once, work, render=RedeemCodeView.of, status=200)
        )


class RedemptionController(Controller):
    """Redeeming codes: the merchant's people, and the leader of the team-buy."""

    path = "/v1/redemptions"
    tags = ("fulfilment",)

    @post(operation_id="redeemSeat", status_code=200)
    async def redeem(
        self,
        data: JSONBody[CodeGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RedeemCodeView]:
        """Hand the goods of a code over; redeeming it again gives the same answer."""
        await count_misses(parts.db, caller, data.code)
        given = Redeeming(data.code, data.pickup_point_id)

        async def work(tx: Tx) -> RedeemCode:
            return await redeem_seat(tx, caller, given)

        answer = await answer_once(
            parts.db, optional_once, work, render=RedeemCodeView.of, status=200
        )
        await parts.bell.ring("wake")
        return answered(answer)

    @post("/undo", operation_id="undoRedeeming", status_code=200)
    async def undo(
        self,
        data: JSONBody[CodeTyped],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RedeemCodeView]:
        """Take a handing over back; at most ten times."""
        await count_misses(parts.db, caller, data.code)

        async def work(tx: Tx) -> RedeemCode:
            return await undo_redeeming(tx, caller, data.code)

        return answered(
            await answer_once(parts.db, optional_once, work, render=RedeemCodeView.of, status=200)
        )


class FulfilmentController(Controller):
    """What a merchant hands over."""

    path = "/v1/merchants/{merchant_id:uuid}/fulfilment"
    tags = ("fulfilment",)

    @get(operation_id="listHandovers", guards=[may(Need.FULFIL)])
    async def list(
        self,
        *,
        merchant_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        team_buy_id: FromQuery[UUID | None] = None,
        pickup_point_id: FromQuery[UUID | None] = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> HandoverPage:
        """List paid seats: of one team-buy, of one pickup point, or all."""
        wanted = HandoversWanted(
            merchant_id=merchant_id, team_buy_id=team_buy_id, point_id=pickup_point_id
        )
        after = position(cursor, start=FIRST)
        found = await read_handovers(parts.db, caller, wanted, after=after, limit=limit + 1)
        rows, further = cut(found, limit, lambda one: one.seat_id)
        return HandoverPage([HandoverView.of(one) for one in rows], further)
