"""Bank statements over HTTP: sent as they are, matched with payouts, listed."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any, Final, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.exceptions import ValidationException
from litestar.params import QueryParameter

from app.actions.idempotency import answer_once
from app.actions.import_bank_lines import (
    Imported,
    StoredLine,
    import_bank_lines,
    read_bank_lines,
)
from app.actions.read_bank_statement import BankLine, read_camt, read_csv
from app.store.database import Tx
from app.web.deps import Db, FinanceCaller, OnceRequired, Parts, answered, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of
from app.web.problems import FieldProblem
from app.web.routes import get, post
from domain.errors import RoleMissingError

READS: Final = keeps_books("recon:read", "recon:write")
WRITES: Final = keeps_books("recon:write")
BYTES_MAX: Final = 4 << 20

Format = Annotated[
    Literal["csv", "camt.053"], QueryParameter(name="format", description="What the body is.")
]
MatchedAsked = Annotated[
    bool | None, QueryParameter(description="Those with a payout, or those without.")
]


class BankLineView(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a bank statement, and the payout of Stripe's that it is."""

    id: UUID
    external_id: str
    booked_on: date
    currency: str
    amount_minor: int
    reference: str
    payout_ref: str | None
    matched_at: datetime | None

    @classmethod
    def of(cls, one: StoredLine) -> Self:
        """Show a line."""
        return cls(
            id=one.id,
            external_id=one.external_id,
            booked_on=one.booked_on,
            currency=one.currency,
            amount_minor=one.amount_minor,
            reference=one.reference,
            payout_ref=one.payout_ref or None,
            matched_at=one.matched_at,
        )


class BankLinePage(msgspec.Struct, frozen=True):
    """A page of lines, the last kept first."""

    items: Sequence[BankLineView]
    next_cursor: str | None


class BankController(Controller):
    """What the platform's bank says has arrived."""

    path = "/v1/finance"
    tags = ("finance",)
    guards = (READS,)
    dependencies = ASKED

    @post(
        "/bank-statements",
        operation_id="importBankStatement",
        guards=[WRITES],
        request_max_body_size=BYTES_MAX,
    )
    async def import_statement(
        self,
        *,
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        request: Request[Any, Any, Any],
        kind: Format = "csv",
    ) -> Response[Imported]:
        """Import a statement of the platform's account: the body is a CSV or a camt.053 document.

        CSV columns: booked_on, amount (1234.56), currency, reference, and id where there is one.
        The same statement any number of times is imported once. The platform's own people alone.
        """
        if finance.merchant_ids is not None:
            raise RoleMissingError
        lines = _lines(await request.body(), kind)

        async def work(tx: Tx) -> Imported:
            return await import_bank_lines(tx, finance, lines, source=kind)

        return answered(await answer_once(parts.db, once, work, render=_same))

    @get("/bank-lines", operation_id="listBankLines")
    async def list_lines(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        matched: MatchedAsked = None,
    ) -> BankLinePage:
        """List lines of statements; one without a payout waits for it, or for a person."""
        books = books_of(finance, merchant_id)
        found, after = await read_bank_lines(
            db, books, page.cursor, is_matched=matched, limit=page.limit
        )
        return BankLinePage([BankLineView.of(one) for one in found], after)


def _lines(body: bytes, kind: str) -> list[BankLine]:
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        said = FieldProblem("", "The body is not UTF-8.")
        raise ValidationException(extra=[said]) from error
    if "\0" in text:
        raise ValidationException(extra=[FieldProblem("", "The body holds a NUL character.")])
    return read_csv(text) if kind == "csv" else read_camt(text)


def _same(done: Imported) -> Imported:
    return done
