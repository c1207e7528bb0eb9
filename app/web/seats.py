"""A shopper's own seats: pay, look, leave, receipt."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.access import check_verified
from app.actions.idempotency import answer_once
from app.actions.leave_team_buy import leave_team_buy
from app.actions.pay_for_seat import METHOD_NEW, PaymentWanted, pay_for_seat
from app.actions.pay_links import make_pay_link, pay_token
from app.actions.read_seats import read_receipt, read_seat, read_seat_room, read_seats
from app.actions.read_team_buys import read_team_buy
from app.store.database import Tx
from app.web.deps import Caller, OnceOptional, OnceRequired, Parts, answered, sent
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.problems import language_of
from app.web.room_views import RoomShareView, share_room
from app.web.routes import delete, get, post
from app.web.team_buy_views import (
    OwnSeatView,
    PaymentStartedView,
    ReceiptView,
    SeatPageView,
    SeatView,
    share_of,
)
from domain.seats import Seat, SeatState


class PaymentGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How to pay: `new`, `balance`, or the id of a saved card; `save` keeps a new card.

    `coupon_id`: a coupon of the payer's that lowers the amount, down to the smallest charge.
    """

    method: Annotated[str, Meta(min_length=1, max_length=64)] = METHOD_NEW
    save: bool = False
    coupon_id: UUID | None = None


class PayLinkView(msgspec.Struct, frozen=True):
    """A page on which this seat, and nothing else, can be paid for until it expires."""

    url: str
    expires_at: datetime


class SeatRoomView(msgspec.Struct, frozen=True):
    """The room a paid seat leads to, and how to come in: its QR code is shown when paid (SM-1)."""

    room_id: UUID
    title: str
    share: RoomShareView


class SeatWithRoomView(SeatPageView, frozen=True, kw_only=True):
    """A seat as its shopper sees it, with the room it leads to once it is paid."""

    room: SeatRoomView | None


class SeatPage(msgspec.Struct, frozen=True):
    """Some of a shopper's seats, the newest first."""

    items: list[OwnSeatView]
    next_cursor: str | None


class MySeatsController(Controller):
    """The list of a shopper's seats."""

    path = "/v1/me/seats"
    tags = ("seats",)

    @get(operation_id="listMySeats")
    async def list(
        self,
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> SeatPage:
        """List the caller's seats, the newest first."""
        before = position(cursor, start=LAST)
        found = await read_seats(parts.db, caller, before=before, limit=limit + 1)
        rows, after = cut(found, limit, lambda seat: seat.id)
        return SeatPage([OwnSeatView.of(one) for one in rows], after)


class SeatController(Controller):
    """One seat of the caller's; anybody else's is not there."""

    path = "/v1/seats/{seat_id:uuid}"
    tags = ("seats",)

    @get(operation_id="getSeat")
    async def read(
        self,
        seat_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        request: Request[Any, Any, Any],
    ) -> SeatWithRoomView:
        """Return a seat, where its payment stands, what the next friend is worth, and its room."""
        seat = await read_seat(parts.db, caller, seat_id)
        team_buy = await read_team_buy(parts.db, seat.team_buy_id)
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        public_url = parts.settings.public_url
        shown = SeatPageView.on_page(
            seat, team_buy, share=share_of(team_buy, public_url=public_url, language=language)
        )
        is_paid = seat.state in {SeatState.AUTHORIZED, SeatState.CAPTURED}
        found = await read_seat_room(parts.db, caller, seat_id) if is_paid else None
        room = None
        if found is not None:
            share = share_room(found.title, found.code, public_url=public_url, language=language)
            room = SeatRoomView(found.room_id, found.title, share)
        return SeatWithRoomView(**msgspec.structs.asdict(shown), room=room)

    @post("/payment", operation_id="payForSeat", status_code=200)
    async def pay(
        self,
        seat_id: FromPath[UUID],
        data: JSONBody[PaymentGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[PaymentStartedView]:
        """Start paying: the price shown is held (or charged, by wallets), the rest comes back."""
        check_verified(caller)
        wanted = PaymentWanted(caller.shopper_id, seat_id, data.method, data.save, data.coupon_id)
        started, replayed = await pay_for_seat(parts.paying, wanted, once)
        return sent(PaymentStartedView.of(started), replayed=replayed)

    @post("/pay-link", operation_id="makePayLink", status_code=200)
    async def pay_link(
        self,
        seat_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        request: Request[Any, Any, Any],
    ) -> PayLinkView:
        """Return a page to pay on in any browser: new cards are typed there, at the provider's."""
        link = await make_pay_link(parts.db, caller, seat_id)
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        address = f"{parts.settings.public_url}/p/{pay_token(parts.vault, link)}"
        return PayLinkView(f"{address}?language={language}", link.until)

    @delete(operation_id="leaveTeamBuy", status_code=200)
    async def leave(
        self, seat_id: FromPath[UUID], caller: Caller, parts: Parts, optional_once: OnceOptional
    ) -> Response[SeatView]:
        """Leave: freely while the reached price stands without this seat."""

        async def work(tx: Tx) -> Seat:
            return await leave_team_buy(tx, caller.shopper_id, seat_id)

        answer = await answer_once(parts.db, optional_once, work, render=SeatView.of, status=200)
        await parts.bell.ring("wake")
        return answered(answer)

    @get("/receipt", operation_id="getReceipt")
    async def receipt(self, seat_id: FromPath[UUID], caller: Caller, parts: Parts) -> ReceiptView:
        """Return what the seat cost, why, and where it is booked."""
        return ReceiptView.of(await read_receipt(parts.db, caller, seat_id))
