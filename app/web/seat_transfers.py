"""转让: pass a paid seat on to another shopper, without a mark-up and without a dip."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.accept_transfer import OfferedSeat, accept_transfer, read_transfer
from app.actions.idempotency import answer_once
from app.actions.offer_seat import offer_seat, withdraw_offer
from app.store.database import Tx
from app.web.deps import NO_CONTENT, Caller, OnceOptional, OnceRequired, Parts, answered
from app.web.routes import delete, get, post
from app.web.team_buy_views import SeatView
from domain.invites import shown
from domain.seats import Seat
from domain.transfers import Transfer, TransferOutcome

Code = Annotated[str, Meta(min_length=1, max_length=64, pattern="^[^\\x00]*$")]


class TransferGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """To whom: one shopper's id, or nobody in particular: then whoever has the code."""

    to: UUID | None = None


class TransferView(msgspec.Struct, frozen=True, kw_only=True):
    """An offer to pass a seat on: its single-use code, and until when it may be accepted."""

    id: UUID
    code: str
    seat_id: UUID
    team_buy_id: UUID
    to: UUID | None
    expires_at: datetime
    outcome: TransferOutcome | None

    @classmethod
    def of(cls, one: Transfer) -> Self:
        """Show an offer to who made it."""
        return cls(
            id=one.id,
            code=shown(one.code),
            seat_id=one.seat_id,
            team_buy_id=one.team_buy_id,
            to=one.for_shopper_id,
            expires_at=one.expires_at,
            outcome=one.outcome,
        )


class OfferedSeatView(msgspec.Struct, frozen=True, kw_only=True):
    """What a code offers. The price is the one shown now; accepting fixes it as the most to pay."""

    team_buy_id: UUID
    quantity: int
    unit_price_minor: int
    amount_minor: int
    currency: str
    expires_at: datetime
    is_open: bool

    @classmethod
    def of(cls, one: OfferedSeat) -> Self:
        """Show what is offered."""
        transfer, price_minor = one.transfer, one.team_buy.unit_price_minor
        return cls(
            team_buy_id=one.team_buy.id,
            quantity=one.quantity,
            unit_price_minor=price_minor,
            amount_minor=price_minor * one.quantity,
            currency=one.team_buy.currency,
            expires_at=transfer.expires_at,
            is_open=transfer.outcome is None and transfer.taker_id is None,
        )


class Withdrawn(msgspec.Struct, frozen=True):
    """Nothing is offered any more."""


class SeatTransferController(Controller):
    """The offer of one's own seat."""

    path = "/v1/seats/{seat_id:uuid}/transfer"
    tags = ("seats",)

    @post(operation_id="offerSeat")
    async def offer(
        self,
        *,
        seat_id: FromPath[UUID],
        data: JSONBody[TransferGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[TransferView]:
        """Offer a paid seat under a single-use code; a new offer replaces the one before."""

        async def work(tx: Tx) -> Transfer:
            return await offer_seat(tx, caller.shopper_id, seat_id, for_shopper_id=data.to)

        return answered(await answer_once(parts.db, once, work, render=TransferView.of))

    @delete(operation_id="withdrawSeatOffer", status_code=NO_CONTENT)
    async def withdraw(
        self, seat_id: FromPath[UUID], caller: Caller, parts: Parts, optional_once: OnceOptional
    ) -> Response[None]:
        """Take the offer back, unless somebody is just paying for the seat."""

        async def work(tx: Tx) -> Withdrawn:
            await withdraw_offer(tx, caller.shopper_id, seat_id)
            return Withdrawn()

        answer = await answer_once(
            parts.db, optional_once, work, render=lambda one: one, status=NO_CONTENT
        )
        return answered(answer)


class TransferController(Controller):
    """A seat that somebody offers."""

    path = "/v1/transfers/{code:str}"
    tags = ("seats",)

    @get(operation_id="getTransfer")
    async def read(self, code: FromPath[Code], caller: Caller, parts: Parts) -> OfferedSeatView:
        """Show what a code offers."""
        async with parts.db.snapshot() as tx:
            return OfferedSeatView.of(await read_transfer(tx, caller, code))

    @post("/acceptance", operation_id="acceptTransfer")
    async def accept(
        self, code: FromPath[Code], caller: Caller, parts: Parts, once: OnceRequired
    ) -> Response[SeatView]:
        """Accept the seat: pay for the one answered here, then the giver's money goes back."""

        async def work(tx: Tx) -> Seat:
            return await accept_transfer(tx, caller, code)

        return answered(await answer_once(parts.db, once, work, render=SeatView.of))
