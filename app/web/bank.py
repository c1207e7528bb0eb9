"""Bank statements over HTTP: sent as they are, matched with payouts, listed, settled by hand."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any, Final, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from app.actions.idempotency import answer_once, as_it_is
from app.actions.import_bank_lines import (
    Imported,
    LineState,
    StoredLine,
    import_bank_lines,
    read_bank_lines,
)
from app.actions.read_bank_statement import BankLine, read_camt, read_csv
from app.actions.resolve_bank_line import LineResolution, resolve_bank_line
from app.store.database import Tx
from app.web.deps import Db, FinanceCaller, OnceRequired, Parts, answered, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of
from app.web.problems import FieldProblem
from app.web.routes import get, post
from domain.errors import RoleMissingError
from domain.reconciliation import REASON_MAX_LENGTH

READS: Final = keeps_books("recon:read", "recon:write")
WRITES: Final = keeps_books("recon:write")
BYTES_MAX: Final = 4 << 20

Format = Annotated[
    Literal["csv", "camt.053"], QueryParameter(name="format", description="What the body is.")
]
LineStateAsked = Annotated[
    LineState | None,
    QueryParameter(
        name="state", description="`open`: waiting for a payout, or for a person to settle it."
    ),
]


class BankLineView(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a bank statement, and the payout of Stripe's that it is.

    Of a `resolved` one: who said that it is none, why, and the ledger transaction that booked it.
    """

    id: UUID
    state: LineState
    external_id: str
    booked_on: date
    currency: str
    amount_minor: int
    reference: str
    payout_ref: str | None
    matched_at: datetime | None
    resolved_at: datetime | None
    resolved_by: str
    reason: str
    transaction_id: UUID | None

    @classmethod
    def of(cls, one: StoredLine) -> Self:
        """Show a line."""
        return cls(
            id=one.id,
            state=one.state,
            external_id=one.external_id,
            booked_on=one.booked_on,
            currency=one.currency,
            amount_minor=one.amount_minor,
            reference=one.reference,
            payout_ref=one.payout_ref or None,
            matched_at=one.matched_at,
            resolved_at=one.resolved_at,
            resolved_by=one.resolved_by,
            reason=one.reason,
            transaction_id=one.transaction_id,
        )


class LineResolutionGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why a line needs no payout; `account` takes what it moved, none of ours if there is none."""

    reason: Annotated[str, Meta(min_length=1, max_length=REASON_MAX_LENGTH)]
    account: (
        Literal[
            "asset:stripe:payout_in_transit", "asset:suspense", "exp:stripe:fee", "exp:bad_debt"
        ]
        | None
    ) = None


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

        return answered(await answer_once(parts.db, once, work, render=as_it_is))

    @get("/bank-lines", operation_id="listBankLines")
    async def list_lines(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        page: WhichPage,
        merchant_id: MerchantAsked = None,
        in_state: LineStateAsked = None,
    ) -> BankLinePage:
        """List lines of statements; an open one waits for its payout, or for a person."""
        books = books_of(finance, merchant_id)
        found, after = await read_bank_lines(
            db, books, page.cursor, in_state=in_state, limit=page.limit
        )
        return BankLinePage([BankLineView.of(one) for one in found], after)

    @post(
        "/bank-lines/{line_id:uuid}/resolve",
        operation_id="resolveBankLine",
        status_code=200,
        guards=[WRITES],
    )
    async def resolve(
        self,
        *,
        line_id: FromPath[UUID],
        data: JSONBody[LineResolutionGiven],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[BankLineView]:
        """Settle a line that is no payout, with a reason: it is not matched any more.

        With an account, `asset:bank` takes what it moved, from there; without, nothing is booked:
        the account at the bank serves for more than these books. The platform's own people alone.
        """
        if finance.merchant_ids is not None:
            raise RoleMissingError
        given = LineResolution(data.reason, data.account)

        async def work(tx: Tx) -> StoredLine:
            return await resolve_bank_line(tx, finance, line_id, given)

        answer = await answer_once(parts.db, once, work, render=BankLineView.of, status=200)
        return answered(answer)


def _lines(body: bytes, kind: str) -> list[BankLine]:
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        said = FieldProblem("", "The body is not UTF-8.")
        raise ValidationException(extra=[said]) from error
    if "\0" in text:
        raise ValidationException(extra=[FieldProblem("", "The body holds a NUL character.")])
    return read_csv(text) if kind == "csv" else read_camt(text)
