"""Reconciliation over HTTP: what does not fit Stripe's account of our money, and who settled it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Final, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from app.actions.idempotency import answer_once, as_it_is
from app.actions.reconcile import run_reconciliation
from app.actions.resolve_item import (
    Item,
    ItemFilter,
    Resolution,
    Run,
    StatusSum,
    read_items,
    read_runs,
    read_summary,
    resolve_item,
)
from app.store.database import Tx
from app.web.deps import Db, FinanceCaller, OnceRequired, Parts, answered, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, Text, WhichPage, books_of
from app.web.routes import get, post
from domain.errors import MerchantNotFoundError
from domain.reconciliation import REASON_MAX_LENGTH

READS: Final = keeps_books("recon:read", "recon:write")
WRITES: Final = keeps_books("recon:write")

StatusName = Literal[
    "expected",
    "matched",
    "amount_mismatch",
    "fee_mismatch",
    "missing_at_stripe",
    "missing_here",
    "duplicate",
    "unknown_type",
    "resolved",
]
DayAsked = Annotated[
    date | None, QueryParameter(description="Of this day, where the merchant is (2026-03-01).")
]
AgeAsked = Annotated[
    int | None, QueryParameter(ge=0, le=10**9, description="Older than so many seconds.")
]


class ItemView(msgspec.Struct, frozen=True, kw_only=True):
    """One object of Stripe's: `rest_minor` is what clearing (or suspense) still holds of it."""

    id: UUID
    merchant_id: UUID
    ref: str
    currency: str
    status: StatusName
    types: Sequence[str]
    ours_minor: int
    theirs_minor: int
    rest_minor: int
    fee_minor: int
    planned_fee_minor: int | None
    happened_at: datetime
    age_seconds: int
    checked_at: datetime
    resolved_at: datetime | None
    resolved_by: str
    reason: str
    transaction_id: UUID | None

    @classmethod
    def of(cls, one: Item) -> Self:
        """Show an item as it is now."""
        return msgspec.convert(one, cls, from_attributes=True)


class ItemPage(msgspec.Struct, frozen=True):
    """A page of items, the newest first."""

    items: Sequence[ItemView]
    next_cursor: str | None


class RunPage(msgspec.Struct, frozen=True):
    """A page of runs, the newest first."""

    items: Sequence[Run]
    next_cursor: str | None


class Summary(msgspec.Struct, frozen=True):
    """How many items have each status, per currency."""

    items: Sequence[StatusSum]


class ResolutionGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why an item is settled; `account` takes what it still holds."""

    reason: Annotated[str, Meta(min_length=1, max_length=REASON_MAX_LENGTH)]
    account: (
        Literal["liab:merchant:payable", "asset:bank", "exp:bad_debt", "exp:stripe:fee"] | None
    ) = None


class ReconciliationController(Controller):
    """Our books held against Stripe's, and what people do about the rest."""

    path = "/v1/finance/reconciliation"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get(operation_id="readReconciliation")
    async def summary(
        self, finance: FinanceCaller, db: Db, merchant_id: MerchantAsked = None
    ) -> Summary:
        """Count the items of each status."""
        return Summary(await read_summary(db, books_of(finance, merchant_id)))

    @get("/items", operation_id="listReconciliationItems")
    async def list_items(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        status: Annotated[StatusName | None, QueryParameter(name="status")] = None,
        day: DayAsked = None,
        age_gt_seconds: AgeAsked = None,
        ref: Text = None,
    ) -> ItemPage:
        """List items by status, day, age and object."""
        wanted = ItemFilter(status, day, age_gt_seconds, ref)
        books = books_of(finance, merchant_id)
        found, after = await read_items(db, books, wanted, page.cursor, limit=page.limit)
        return ItemPage([ItemView.of(one) for one in found], after)

    @get("/runs", operation_id="listReconciliationRuns")
    async def list_runs(
        self,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
    ) -> RunPage:
        """List runs: how much each checked, and what it came to."""
        books = books_of(finance, merchant_id)
        found, after = await read_runs(db, books, page.cursor, limit=page.limit)
        return RunPage(found, after)

    @post("/runs", operation_id="runReconciliation", guards=[WRITES])
    async def run(
        self,
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[Run]:
        """Hold a merchant's book against what was fetched of Stripe's, now.

        A worker does the same every five minutes, and fetches Stripe's lines every minute.
        """
        chosen = finance.chosen(merchant_id)
        if chosen is None:
            raise MerchantNotFoundError("name the merchant whose book it is")

        async def work(tx: Tx) -> Run:
            return await run_reconciliation(tx, parts.gateway, chosen)

        return answered(await answer_once(parts.db, once, work, render=as_it_is))

    @post(
        "/items/{item_id:uuid}/resolve",
        operation_id="resolveReconciliationItem",
        status_code=200,
        guards=[WRITES],
    )
    async def resolve(
        self,
        *,
        item_id: FromPath[UUID],
        data: JSONBody[ResolutionGiven],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[ItemView]:
        """Settle an item with a reason; what it still holds is booked to `account`.

        A merchant's own people book to `liab:merchant:payable` alone, the platform to any.
        """
        given = Resolution(data.reason, data.account)
        books = books_of(finance, merchant_id)

        async def work(tx: Tx) -> Item:
            return await resolve_item(tx, finance, books, item_id, given)

        return answered(await answer_once(parts.db, once, work, render=ItemView.of, status=200))
