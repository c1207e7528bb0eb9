"""Closing the books over HTTP: periods, and corrections by two people."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Final, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.close_period import (
    close_period,
    make_period,
    read_period,
    read_periods,
)
from app.actions.idempotency import answer_once, as_it_is
from app.actions.reverse_transaction import (
    decide_reversal,
    read_reversals,
    request_reversal,
)
from app.store.database import Tx
from app.web.deps import Db, FinanceCaller, OnceRequired, Parts, answered, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of, zoned
from app.web.payouts import one_book
from app.web.problems import FieldProblem
from app.web.routes import get, post
from domain.periods import REASON_MAX_LENGTH, OpenItems, Period, ReversalRequest

READS: Final = keeps_books("ledger:read", "periods:write")
WRITES: Final = keeps_books("periods:write")

Reason = Annotated[str, Meta(min_length=1, max_length=REASON_MAX_LENGTH)]


class PeriodGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A period: from (inclusive) to (exclusive)."""

    starts_at: datetime
    ends_at: datetime


class ClosingGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why it is closed although something in it is open; left out, it must be ready."""

    override_reason: Reason | None = None


class ReversalGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why the transaction was wrong."""

    reason: Reason


class PeriodPage(msgspec.Struct, frozen=True):
    """A page of periods, the last made first."""

    items: Sequence[Period]
    next_cursor: str | None


class PeriodView(msgspec.Struct, frozen=True):
    """A period, and what is open in it."""

    period: Period
    open: OpenItems


class ReversalRequestView(msgspec.Struct, frozen=True, kw_only=True):
    """A correction that was asked for, and what became of it."""

    id: UUID
    merchant_id: UUID
    transaction_id: UUID
    reason: str
    state: Literal["requested", "approved", "refused"]
    requested_by: str
    decided_by: str
    reversal_id: UUID | None
    created_at: datetime
    decided_at: datetime | None

    @classmethod
    def of(cls, one: ReversalRequest) -> Self:
        """Show a request."""
        shown = msgspec.structs.asdict(one)
        return cls(**{name: shown[name] for name in cls.__struct_fields__})


class ReversalPage(msgspec.Struct, frozen=True):
    """A page of corrections, the newest first."""

    items: Sequence[ReversalRequestView]
    next_cursor: str | None


class PeriodController(Controller):
    """Accounting periods: what is closed takes nothing more."""

    path = "/v1/finance/periods"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get(operation_id="listPeriods")
    async def list_periods(
        self, finance: FinanceCaller, db: Db, page: WhichPage, merchant_id: MerchantAsked = None
    ) -> PeriodPage:
        """List periods; `closed_hash` is of what moved each account in it."""
        books = books_of(finance, merchant_id)
        return PeriodPage(*await read_periods(db, books, page.cursor, limit=page.limit))

    @get("/{period_id:uuid}", operation_id="readPeriod")
    async def read(
        self,
        period_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
    ) -> PeriodView:
        """Read one period, and what stands against closing it."""
        found = await read_period(db, books_of(finance, merchant_id), period_id)
        return PeriodView(found.period, found.open)

    @post(operation_id="makePeriod", guards=[WRITES])
    async def make(
        self,
        *,
        data: JSONBody[PeriodGiven],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[Period]:
        """Make a period; it takes postings until it is closed."""
        starts_at = zoned("/starts_at", data.starts_at) or data.starts_at
        ends_at = zoned("/ends_at", data.ends_at) or data.ends_at
        if starts_at >= ends_at:
            raise ValidationException(extra=[FieldProblem("/ends_at", "It ends after it begins.")])
        book = one_book(finance, merchant_id)

        async def work(tx: Tx) -> Period:
            return await make_period(tx, finance, book, starts_at=starts_at, ends_at=ends_at)

        return answered(await answer_once(parts.db, once, work, render=as_it_is))

    @post("/{period_id:uuid}/close", operation_id="closePeriod", status_code=200, guards=[WRITES])
    async def close(
        self,
        *,
        period_id: FromPath[UUID],
        data: JSONBody[ClosingGiven],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[Period]:
        """Close a period for good: refused while something in it is open, unless a reason is given.

        What is heard of later is booked in the open period and points back (`late_since`).
        """
        books, reason = books_of(finance, merchant_id), data.override_reason or ""

        async def work(tx: Tx) -> Period:
            return await close_period(tx, finance, books, period_id, override_reason=reason)

        return answered(await answer_once(parts.db, once, work, render=as_it_is, status=200))


class ReversalController(Controller):
    """Corrections by hand: reversals alone, and two people."""

    path = "/v1/finance"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get("/reversals", operation_id="listReversals")
    async def list_reversals(
        self, finance: FinanceCaller, db: Db, page: WhichPage, merchant_id: MerchantAsked = None
    ) -> ReversalPage:
        """List corrections."""
        books = books_of(finance, merchant_id)
        found, after = await read_reversals(db, books, page.cursor, limit=page.limit)
        return ReversalPage([ReversalRequestView.of(one) for one in found], after)

    @post(
        "/ledger/transactions/{transaction_id:uuid}/reverse",
        operation_id="requestReversal",
        guards=[WRITES],
    )
    async def request(
        self,
        *,
        transaction_id: FromPath[UUID],
        data: JSONBody[ReversalGiven],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[ReversalRequestView]:
        """Ask for a transaction to be undone by its mirror; somebody else has to agree."""
        books = books_of(finance, merchant_id)

        async def work(tx: Tx) -> ReversalRequest:
            return await request_reversal(tx, finance, books, transaction_id, reason=data.reason)

        return answered(await answer_once(parts.db, once, work, render=ReversalRequestView.of))

    @post(
        "/reversals/{asked_id:uuid}/approve",
        operation_id="approveReversal",
        status_code=200,
        guards=[WRITES],
    )
    async def approve(
        self,
        *,
        asked_id: FromPath[UUID],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[ReversalRequestView]:
        """Agree to what somebody else has asked for: the mirror is posted."""
        books = books_of(finance, merchant_id)

        async def work(tx: Tx) -> ReversalRequest:
            return await decide_reversal(tx, finance, books, asked_id, agrees=True)

        render = ReversalRequestView.of
        return answered(await answer_once(parts.db, once, work, render=render, status=200))

    @post(
        "/reversals/{asked_id:uuid}/refuse",
        operation_id="refuseReversal",
        status_code=200,
        guards=[WRITES],
    )
    async def refuse(
        self,
        *,
        asked_id: FromPath[UUID],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[ReversalRequestView]:
        """Refuse a correction, or take one's own back."""
        books = books_of(finance, merchant_id)

        async def work(tx: Tx) -> ReversalRequest:
            return await decide_reversal(tx, finance, books, asked_id, agrees=False)

        render = ReversalRequestView.of
        return answered(await answer_once(parts.db, once, work, render=render, status=200))
