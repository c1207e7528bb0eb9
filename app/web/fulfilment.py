"""Handing over: the shopper's code, redeeming it, and the list of what is to be handed over."""

from datetime import datetime, timedelta
from typing import Annotated, Any, Final, Self
from uuid import UUID

import msgspec
from litestar import Controller, MediaType, Request, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.idempotency import answer_once
from app.actions.open_pickup_room import BatchWanted, open_pickup_room
from app.actions.read_handovers import (
    Handover,
    HandoversWanted,
    read_handovers,
    read_pick_list,
)
from app.actions.redeem_seat import Redeeming, count_misses, redeem_seat, undo_redeeming
from app.actions.screen_words import screened
from app.actions.show_redeem_code import show_redeem_code
from app.store.database import Tx
from app.web.deps import Caller, OnceOptional, Parts, answered, may
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.pick_list import pick_list_page
from app.web.problems import language_of
from app.web.routes import get, post
from domain.pickups import RedeemCode, shown
from domain.roles import Need
from domain.rooms import Room

HTML: Final = MediaType.HTML
HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}
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


class PickupRoomGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which closed team-buys are handed over together, who drives, how long the room stays."""

    team_buy_ids: Annotated[tuple[UUID, ...], Meta(min_length=1, max_length=100)]
    title: Annotated[str, Meta(min_length=1, max_length=60, pattern="^[^\\x00]*$")]
    pickup_point_id: UUID | None = None
    driver_id: UUID | None = None
    archive_after_seconds: Annotated[int, Meta(ge=0, le=2_592_000)] = 86_400


class PickupRoomView(msgspec.Struct, frozen=True, kw_only=True):
    """A room for one handing over."""

    room_id: UUID
    title: str
    members_count: int
    pickup_point_id: UUID | None

    @classmethod
    def of(cls, room: Room) -> Self:
        """Show it."""
        return cls(
            room_id=room.id,
            title=room.title,
            members_count=room.members_count,
            pickup_point_id=room.pickup_point_id,
        )


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

    @get("/pick-list", operation_id="printPickList", guards=[may(Need.FULFIL)], media_type=HTML)
    async def pick_list(
        self,
        *,
        merchant_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        request: Request[Any, Any, Any],
        team_buy_id: FromQuery[UUID | None] = None,
        pickup_point_id: FromQuery[UUID | None] = None,
        room_id: FromQuery[UUID | None] = None,
    ) -> Response[str]:
        """Return a page to print: who gets how much, and a slip each with the room's QR code."""
        wanted = HandoversWanted(
            merchant_id=merchant_id, team_buy_id=team_buy_id, point_id=pickup_point_id
        )
        found = await read_pick_list(parts.db, caller, wanted, room_id=room_id)
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        text = pick_list_page(found, public_url=parts.settings.public_url, language=language)
        return Response(text, media_type=HTML, headers=HEADERS)

    @post("/pickup-rooms", operation_id="openPickupRoom", guards=[may(Need.FULFIL)])
    async def open_room(
        self,
        *,
        merchant_id: FromPath[UUID],
        data: JSONBody[PickupRoomGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[PickupRoomView]:
        """Open a room for one handing over: its shoppers, leaders and driver."""
        wanted = BatchWanted(
            merchant_id=merchant_id,
            team_buy_ids=data.team_buy_ids,
            title=data.title,
            point_id=data.pickup_point_id,
            driver_id=data.driver_id,
            archive_after=timedelta(seconds=data.archive_after_seconds),
        )

        async def work(tx: Tx) -> Room:
            return await open_pickup_room(tx, caller, wanted)

        checked = screened(parts.posts.rules, work, data.title)
        return answered(
            await answer_once(parts.db, optional_once, checked, render=PickupRoomView.of)
        )
