"""Disputes over HTTP: what is at stake, what waits for evidence and until when, how it ended."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Final, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.params import QueryParameter

from app.actions.read_disputes import DisputeFilter, read_disputes
from app.web.deps import Db, FinanceCaller, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of, zoned
from app.web.routes import get
from domain.disputes import Dispute

READS: Final = keeps_books("orders:read", "ledger:read")

Kind = Literal["dispute", "inquiry", "fraud_warning"]
State = Literal["needs_response", "under_review", "won", "lost", "closed"]

KindAsked = Annotated[Kind | None, QueryParameter(name="kind")]
StateAsked = Annotated[State | None, QueryParameter(name="state")]
DueBefore = Annotated[
    datetime | None, QueryParameter(description="Evidence is due before then, and none was sent.")
]


class DisputeView(msgspec.Struct, frozen=True, kw_only=True):
    """A dispute: the three parts of `amount_minor` are given back if it is lost."""

    id: UUID
    merchant_id: UUID
    team_buy_id: UUID
    seat_id: UUID
    payment_id: UUID
    gateway_ref: str
    kind: Kind
    state: State
    reason: str
    currency: str
    amount_minor: int
    fee_minor: int
    merchant_minor: int
    leader_minor: int
    platform_minor: int
    has_evidence: bool
    evidence_due_at: datetime | None
    opened_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, one: Dispute) -> Self:
        """Show a dispute."""
        return msgspec.convert(one, cls, from_attributes=True)


class DisputePage(msgspec.Struct, frozen=True):
    """A page of disputes, the newest first."""

    items: Sequence[DisputeView]
    next_cursor: str | None


class DisputeController(Controller):
    """Money that banks took back, ask about, or warn of."""

    path = "/v1/finance/disputes"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @get(operation_id="listDisputes")
    async def list_disputes(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        kind: KindAsked = None,
        in_state: StateAsked = None,
        due_before: DueBefore = None,
    ) -> DisputePage:
        """List disputes, inquiries and fraud warnings.

        Evidence is sent at Stripe's console. A fraud warning asks for a decision: to refund before
        it becomes a dispute costs no fee.
        """
        wanted = DisputeFilter(kind, in_state, zoned("due_before", due_before))
        books = books_of(finance, merchant_id)
        found, after = await read_disputes(db, books, wanted, page.cursor, limit=page.limit)
        return DisputePage([DisputeView.of(one) for one in found], after)
