"""Paying out over HTTP: what is owed to whom, payouts asked for and decided, the rules of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Final, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from app.actions.access import FinanceActor
from app.actions.idempotency import answer_once
from app.actions.read_payables import Payables, read_payables
from app.actions.read_payouts import PayoutFilter, read_payout, read_payouts, read_policy
from app.actions.request_payout import (
    PayoutAsked,
    approve_payout,
    refuse_payout,
    request_payout,
    set_policy,
)
from app.store.database import Tx
from app.web.deps import Db, FinanceCaller, OnceRequired, Parts, answered, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of, zoned
from app.web.routes import get, post, put
from domain.errors import MerchantNotFoundError, RoleMissingError
from domain.money import AMOUNT_MAX_MINOR
from domain.payouts import REASON_MAX_LENGTH, Payout, PayoutPolicy, PayoutReversal

READS: Final = keeps_books("payouts:read", "payouts:write")
WRITES: Final = keeps_books("payouts:write")

PayoutStateName = Literal["requested", "approved", "paid", "failed", "refused"]
PayoutStateAsked = Annotated[PayoutStateName | None, QueryParameter(name="state")]
PayeeAsked = Annotated[UUID | None, QueryParameter(description="To this payee alone.")]
AsOfAsked = Annotated[
    datetime | None,
    QueryParameter(name="as_of", description="What was owed then (RFC 3339, with a zone)."),
]
Positive = Annotated[int, Meta(ge=1, le=AMOUNT_MAX_MINOR)]
Days = Annotated[int, Meta(ge=0, le=365)]


class PayoutGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whom to pay: the merchant itself, or a leader; without an amount all that may be paid."""

    payee_id: UUID
    currency: Annotated[str, Meta(pattern="^[a-z]{3}$")]
    amount_minor: Positive | None = None


class PayoutRefusal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why not."""

    reason: Annotated[str, Meta(min_length=1, max_length=REASON_MAX_LENGTH)]


class PolicyView(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a book is paid out: sales after `delay_days`, `reserve_bp` of them `reserve_days`."""

    delay_days: Days
    reserve_bp: Annotated[int, Meta(ge=0, le=10_000)]
    reserve_days: Days
    merchant_min_minor: Positive
    leader_min_minor: Positive
    review_above_minor: Annotated[int, Meta(ge=0, le=AMOUNT_MAX_MINOR)]

    @classmethod
    def of(cls, one: PayoutPolicy) -> Self:
        """Show a policy."""
        return cls(**msgspec.structs.asdict(one))


class PayoutView(msgspec.Struct, frozen=True, kw_only=True):
    """One transfer to one payee; `reversed_minor` of a paid one was taken back after refunds."""

    id: UUID
    merchant_id: UUID
    payee_id: UUID
    payee_kind: Literal["merchant", "leader"]
    currency: str
    amount_minor: int
    state: PayoutStateName
    needs_review: bool
    requested_by: str
    decided_by: str
    reason: str
    gateway_ref: str
    failure: str
    reversed_minor: int
    created_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, one: Payout) -> Self:
        """Show a payout."""
        shown = msgspec.structs.asdict(one)
        return cls(**{name: shown[name] for name in PayoutView.__struct_fields__})


class ReversalView(msgspec.Struct, frozen=True, kw_only=True):
    """What a refund has taken back of a payout; refused by the provider it stays a debt."""

    id: UUID
    refund_id: UUID
    amount_minor: int
    state: Literal["pending", "done", "refused"]
    gateway_ref: str
    failure: str
    created_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, one: PayoutReversal) -> Self:
        """Show a reversal."""
        shown = msgspec.structs.asdict(one)
        return cls(**{name: shown[name] for name in cls.__struct_fields__})


class PayoutWithReversals(msgspec.Struct, frozen=True):
    """A payout and what was taken back of it."""

    payout: PayoutView
    reversals: Sequence[ReversalView]


class PayoutPage(msgspec.Struct, frozen=True):
    """A page of payouts, the newest first."""

    items: Sequence[PayoutView]
    next_cursor: str | None


class PayableController(Controller):
    """What the books owe, and how they are paid out."""

    path = "/v1/finance"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get("/payables", operation_id="listPayables")
    async def list_payables(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        owed_at: AsOfAsked = None,
    ) -> Payables:
        """List what each payee is owed, by age, what may be paid now, and debts apart.

        `held_back_minor`: sales within the delay. `ages_minor`: 0–7, 8–30, 31–60, 60+ days.
        """
        books = books_of(finance, merchant_id)
        at = zoned("as_of", owed_at)
        return await read_payables(db, books, at, page.cursor, limit=page.limit)

    @get("/payout-policy", operation_id="readPayoutPolicy")
    async def policy(
        self, finance: FinanceCaller, db: Db, merchant_id: MerchantAsked = None
    ) -> PolicyView:
        """Read how a merchant's book is paid out."""
        return PolicyView.of(await read_policy(db, one_book(finance, merchant_id)))

    @put("/payout-policy", operation_id="setPayoutPolicy", guards=[WRITES])
    async def set_policy(
        self,
        *,
        data: JSONBody[PolicyView],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[PolicyView]:
        """Say how a merchant's book is paid out: the platform's own people alone."""
        if finance.merchant_ids is not None:
            raise RoleMissingError
        book, new = one_book(finance, merchant_id), PayoutPolicy(**msgspec.structs.asdict(data))

        async def work(tx: Tx) -> PayoutPolicy:
            return await set_policy(tx, finance, book, new)

        return answered(await answer_once(parts.db, once, work, render=PolicyView.of, status=200))


class PayoutController(Controller):
    """Payouts: asked for, agreed to by a second person above a limit, transferred by a worker."""

    path = "/v1/finance/payouts"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get(operation_id="listPayouts")
    async def list_payouts(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        in_state: PayoutStateAsked = None,
        payee_id: PayeeAsked = None,
    ) -> PayoutPage:
        """List payouts by state and payee."""
        wanted = PayoutFilter(in_state, payee_id)
        books = books_of(finance, merchant_id)
        items, after = await read_payouts(db, books, wanted, page.cursor, limit=page.limit)
        return PayoutPage([PayoutView.of(one) for one in items], after)

    @get("/{payout_id:uuid}", operation_id="readPayout")
    async def read(
        self,
        payout_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
    ) -> PayoutWithReversals:
        """Read one payout with its reversals."""
        found = await read_payout(db, books_of(finance, merchant_id), payout_id)
        return PayoutWithReversals(
            PayoutView.of(found.payout), [ReversalView.of(one) for one in found.reversals]
        )

    @post(operation_id="requestPayout", guards=[WRITES])
    async def request(
        self,
        *,
        data: JSONBody[PayoutGiven],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[PayoutView]:
        """Ask for a payout; without need of a review it is agreed to at once."""
        book = one_book(finance, merchant_id)
        asked = PayoutAsked(data.payee_id, data.currency, data.amount_minor)

        async def work(tx: Tx) -> Payout:
            return await request_payout(tx, finance, book, asked)

        answer = await answer_once(parts.db, once, work, render=PayoutView.of)
        await parts.bell.ring("wake")
        return answered(answer)

    @post(
        "/{payout_id:uuid}/approve",
        operation_id="approvePayout",
        status_code=200,
        guards=[WRITES],
    )
    async def approve(
        self,
        *,
        payout_id: FromPath[UUID],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[PayoutView]:
        """Agree to a payout that somebody else has asked for."""
        books = books_of(finance, merchant_id)

        async def work(tx: Tx) -> Payout:
            return await approve_payout(tx, finance, books, payout_id)

        answer = await answer_once(parts.db, once, work, render=PayoutView.of, status=200)
        await parts.bell.ring("wake")
        return answered(answer)

    @post("/{payout_id:uuid}/refuse", operation_id="refusePayout", status_code=200, guards=[WRITES])
    async def refuse(
        self,
        *,
        payout_id: FromPath[UUID],
        data: JSONBody[PayoutRefusal],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[PayoutView]:
        """Refuse a payout that waits for review, or take one's own back."""
        books = books_of(finance, merchant_id)

        async def work(tx: Tx) -> Payout:
            return await refuse_payout(tx, finance, books, payout_id, reason=data.reason)

        answer = await answer_once(parts.db, once, work, render=PayoutView.of, status=200)
        return answered(answer)


def one_book(finance: FinanceActor, merchant_id: UUID | None) -> UUID:
    """Return the one book a call is about.

    Raises:
        MerchantNotFoundError: not open to the caller, or one of several has to be named.
    """
    chosen = finance.chosen(merchant_id)
    if chosen is None:
        raise MerchantNotFoundError("name the merchant whose book it is")
    return chosen
