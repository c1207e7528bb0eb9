"""Refunds after the sale: staff ask for one, finance reads what became of it."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Annotated, Final, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from app.actions.idempotency import answer_once
from app.actions.read_refunds import RefundFilter, read_refund, read_refunds
from app.actions.request_refund import (
    GoodwillAsked,
    RefundAsked,
    give_goodwill,
    request_refund,
)
from app.store.database import Tx
from app.web.deps import Caller, Db, FinanceCaller, OnceRequired, Parts, answered, keeps_books, may
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of
from app.web.routes import get, post
from domain.money import AMOUNT_MAX_MINOR
from domain.refunds import REASON_MAX_LENGTH, Bearer, Destination, Refund
from domain.roles import Need

READS: Final = keeps_books("orders:read", "ledger:read")

RefundStateAsked = Annotated[
    Literal["pending", "succeeded", "failed"] | None, QueryParameter(name="state")
]
SeatAsked = Annotated[UUID | None, QueryParameter(description="Of this seat alone.")]

Where = Literal["payment", "balance"]


class RefundGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to refund: a seat, whole (no `units_count`) or some of its units."""

    seat_id: UUID
    reason: Annotated[str, Meta(min_length=1, max_length=REASON_MAX_LENGTH)]
    units_count: Annotated[int, Meta(ge=1, le=99)] | None = None
    destination: Where = "payment"


class GoodwillGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to give the buyer of a sold seat beyond what a rule owes, and whose money it is.

    `currency` guards against an amount meant in another one than the seat was paid in.
    """

    seat_id: UUID
    amount_minor: Annotated[int, Meta(ge=1, le=AMOUNT_MAX_MINOR)]
    reason: Annotated[str, Meta(min_length=1, max_length=REASON_MAX_LENGTH)]
    currency: Annotated[str, Meta(pattern="^[a-z]{3}$")] | None = None
    borne_by: Literal["merchant", "platform"] = "merchant"
    destination: Where = "payment"


class RefundView(msgspec.Struct, frozen=True, kw_only=True):
    """A refund: `amount_minor` goes to the shopper, the three parts of it come from whom.

    `kind`: of units, by the rule; or goodwill, beyond it. `destination`: back the way it was paid,
    or to the shopper's balance with this merchant.
    """

    id: UUID
    merchant_id: UUID
    team_buy_id: UUID
    seat_id: UUID
    payment_id: UUID
    state: Literal["pending", "succeeded", "failed"]
    kind: Literal["units", "goodwill"]
    destination: Where
    borne_by: Literal["parties", "merchant", "platform"]
    units_count: int
    currency: str
    amount_minor: int
    merchant_minor: int
    leader_minor: int
    platform_minor: int
    reason: str
    requested_by: str
    gateway_ref: str
    failure: str
    created_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, one: Refund) -> Self:
        """Show a refund."""
        shares = one.shares
        parts = {
            "merchant_minor": shares.merchant_minor,
            "leader_minor": shares.leader_minor,
            "platform_minor": shares.platform_minor,
        }
        shown = {**msgspec.structs.asdict(one), **parts}
        return cls(**{name: shown[name] for name in cls.__struct_fields__})


class RefundPage(msgspec.Struct, frozen=True):
    """A page of refunds, the newest first."""

    items: Sequence[RefundView]
    next_cursor: str | None


class MerchantRefundController(Controller):
    """Giving money back, by a merchant's staff."""

    path = "/v1/merchants/{merchant_id:uuid}/refunds"
    tags = ("finance",)

    @post(operation_id="requestRefund", guards=[may(Need.BOOKS)])
    async def request(
        self,
        *,
        merchant_id: FromPath[UUID],
        data: JSONBody[RefundGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[RefundView]:
        """Refund a sold seat, whole or by units: leader and platform give their parts back.

        The answer says what will be done; a worker does it. Stripe's fee is not given back.
        """
        where = Destination(data.destination)
        asked = RefundAsked(data.seat_id, data.units_count, data.reason, where)
        step = parts.gateway.amount_step_minor
        return await _once(
            parts,
            once,
            lambda tx: request_refund(tx, caller, merchant_id, asked, amount_step_minor=step),
        )


class GoodwillController(Controller):
    """Giving buyers more than a rule owes them."""

    path = "/v1/merchants/{merchant_id:uuid}/goodwill"
    tags = ("finance",)

    @post(operation_id="giveGoodwill", guards=[may(Need.BOOKS)])
    async def give(
        self,
        *,
        merchant_id: FromPath[UUID],
        data: JSONBody[GoodwillGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[RefundView]:
        """Give a buyer something: at most what is left of their payment, or to their balance.

        The merchant bears it, or (its operators alone decide that) the platform. Commission and
        platform fee stay as they are.
        """
        where = Destination(data.destination)
        asked = GoodwillAsked(
            data.seat_id,
            data.amount_minor,
            Bearer(data.borne_by),
            data.reason,
            where,
            data.currency,
        )
        step = parts.gateway.amount_step_minor
        return await _once(
            parts,
            once,
            lambda tx: give_goodwill(tx, caller, merchant_id, asked, amount_step_minor=step),
        )


class RefundController(Controller):
    """What became of refunds."""

    path = "/v1/finance/refunds"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get(operation_id="listRefunds")
    async def list_refunds(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        in_state: RefundStateAsked = None,
        seat_id: SeatAsked = None,
    ) -> RefundPage:
        """List refunds by state and seat."""
        wanted = RefundFilter(in_state, seat_id)
        books = books_of(finance, merchant_id)
        items, after = await read_refunds(db, books, wanted, page.cursor, limit=page.limit)
        return RefundPage([RefundView.of(one) for one in items], after)

    @get("/{refund_id:uuid}", operation_id="readRefund")
    async def read(
        self,
        refund_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
    ) -> RefundView:
        """Read one refund."""
        return RefundView.of(await read_refund(db, books_of(finance, merchant_id), refund_id))


async def _once(
    parts: Parts, once: OnceRequired, work: Callable[[Tx], Awaitable[Refund]]
) -> Response[RefundView]:
    """Write a refund down once, and wake the worker that carries it out."""
    answer = await answer_once(parts.db, once, work, render=RefundView.of)
    await parts.bell.ring("wake")
    return answered(answer)
