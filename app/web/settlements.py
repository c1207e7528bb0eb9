"""Settlements for finance: what each closing did with the money, and what still waits."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Final, Literal
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.params import FromPath, QueryParameter

from app.actions.read_settlements import read_holds, read_ops, read_settlement, read_settlements
from app.web.deps import Db, FinanceCaller, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of, zoned
from app.web.routes import get
from domain.finance import (
    OpenHold,
    OpStatus,
    Settlement,
    SettlementDetail,
    SettlementFilter,
)

READS: Final = keeps_books("orders:read", "ledger:read")

# Litestar keeps the name `state` for itself, so these come in under another one.
SettlementState = Annotated[
    Literal["settling", "settled", "releasing", "failed", "cancelled"] | None,
    QueryParameter(name="state"),
]
OpState = Annotated[Literal["todo", "dead"], QueryParameter(name="state")]
From = Annotated[datetime | None, QueryParameter(name="from", description="Closed at or after.")]
Until = Annotated[datetime | None, QueryParameter(name="to", description="Closed before.")]
ExpiringBefore = Annotated[
    datetime | None, QueryParameter(description="Stripe lets go of it before then.")
]


class SettlementPage(msgspec.Struct, frozen=True):
    """A page of settlements, the newest first."""

    items: Sequence[Settlement]
    next_cursor: str | None


class OpPage(msgspec.Struct, frozen=True):
    """A page of operations at the payment provider."""

    items: Sequence[OpStatus]
    next_cursor: str | None


class HoldPage(msgspec.Struct, frozen=True):
    """A page of open holds, the newest first."""

    items: Sequence[OpenHold]
    next_cursor: str | None


class SettlementController(Controller):
    """What closings did with the money."""

    path = "/v1/finance"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get("/settlements", operation_id="listSettlements")
    async def list_settlements(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        in_state: SettlementState = None,
        from_at: From = None,
        until_at: Until = None,
    ) -> SettlementPage:
        """List settlements by state and by when the team-buy closed."""
        wanted = SettlementFilter(in_state, zoned("from", from_at), zoned("to", until_at))
        books = books_of(finance, merchant_id)
        items, after = await read_settlements(db, books, wanted, page.cursor, limit=page.limit)
        return SettlementPage(items, after)

    @get("/settlements/{settlement_id:uuid}", operation_id="readSettlement")
    async def read(
        self,
        settlement_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
    ) -> SettlementDetail:
        """Read a settlement with each of its seats and what is still to do."""
        return await read_settlement(db, books_of(finance, merchant_id), settlement_id)

    @get("/ops", operation_id="listOps")
    async def list_ops(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        in_state: OpState = "dead",
    ) -> OpPage:
        """List operations that were given up and wait for a person, or that are still to do."""
        books = books_of(finance, merchant_id)
        items, after = await read_ops(db, books, in_state, page.cursor, limit=page.limit)
        return OpPage(items, after)

    @get("/holds", operation_id="listHolds")
    async def list_holds(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        expiring_before: ExpiringBefore = None,
    ) -> HoldPage:
        """List money that is held and neither captured nor released."""
        books = books_of(finance, merchant_id)
        before = zoned("expiring_before", expiring_before)
        items, after = await read_holds(db, books, before, page.cursor, limit=page.limit)
        return HoldPage(items, after)
