"""The audit trail of what moves money, and its seals, over HTTP."""

from collections.abc import Sequence
from typing import Annotated, Final

import msgspec
from litestar import Controller
from litestar.params import QueryParameter

from app.actions.read_audit import Act, ShownSeal, read_acts, read_seals
from app.web.deps import Db, FinanceCaller, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of
from app.web.pages import LIMIT_DEFAULT, Limit
from app.web.payouts import one_book
from app.web.routes import get

NUMBER_MAX: Final = 2**31 - 1
Before = Annotated[
    int, QueryParameter(ge=1, le=NUMBER_MAX, description="Below this number; go on with the last.")
]


class ActPage(msgspec.Struct, frozen=True):
    """A page of acts, the newest first."""

    items: Sequence[Act]
    next_cursor: str | None


class SealPage(msgspec.Struct, frozen=True):
    """A page of seals, the newest first."""

    items: Sequence[ShownSeal]


class AuditController(Controller):
    """Who did what with the money, and that nobody has changed it since."""

    path = "/v1/finance/audit"
    tags = ("finance",)
    guards = (keeps_books("ledger:read"),)
    dependencies = ASKED

    @get(operation_id="listAudit")
    async def list_acts(
        self, finance: FinanceCaller, db: Db, page: WhichPage, merchant_id: MerchantAsked = None
    ) -> ActPage:
        """List acts: payouts, refunds, goodwill, resolutions, closes, corrections, keys, files."""
        books = books_of(finance, merchant_id)
        return ActPage(*await read_acts(db, books, page.cursor, limit=page.limit))

    @get("/seals", operation_id="listAuditSeals")
    async def list_seals(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
        before: Before = NUMBER_MAX,
        limit: Limit = LIMIT_DEFAULT,
    ) -> SealPage:
        """List the seals of one merchant's trail: each is a hash of all before it."""
        book = one_book(finance, merchant_id)
        return SealPage(await read_seals(db, book, before=before, limit=limit))
