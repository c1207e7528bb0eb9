"""Statements over HTTP: a payee's account between two instants, its totals the ledger's own."""

from datetime import datetime
from typing import Annotated, Final
from uuid import UUID

from litestar import Controller
from litestar.exceptions import ValidationException
from litestar.params import FromQuery, QueryParameter

from app.actions.apply_as_leader import read_own_leadership
from app.actions.read_statement import Statement, StatementAsked, read_statement
from app.web.deps import Caller, Db, FinanceCaller, Parts, keeps_books
from app.web.finance_queries import MerchantAsked, zoned
from app.web.payouts import one_book
from app.web.problems import FieldProblem
from app.web.routes import get

READS: Final = keeps_books("payouts:read", "payouts:write", "ledger:read")

PayeeNamed = Annotated[UUID, QueryParameter(description="The merchant itself, or a leader.")]
CurrencyNamed = Annotated[str, QueryParameter(pattern="^[a-z]{3}$")]
From = Annotated[datetime, QueryParameter(name="from", description="Inclusive, with a zone.")]
Until = Annotated[datetime, QueryParameter(name="to", description="Exclusive, with a zone.")]
KnownAt = Annotated[
    datetime | None,
    QueryParameter(description="As the books knew it then: of a first answer, for the same one."),
]


def asked_of(
    merchant_id: UUID,
    payee_id: UUID,
    currency: str,
    span: tuple[datetime, datetime, datetime | None],
) -> StatementAsked:
    """Return what is asked for: from, until, and as known when.

    Raises:
        ValidationException: an instant without its zone, or it ends before it begins.
    """
    from_at, until_at, known_at = span
    asked = StatementAsked(
        merchant_id,
        payee_id,
        currency,
        zoned("from", from_at) or from_at,
        zoned("to", until_at) or until_at,
        zoned("known_at", known_at),
    )
    if asked.from_at >= asked.until_at:
        raise ValidationException(extra=[FieldProblem("to", "It ends after it begins.")])
    return asked


class StatementController(Controller):
    """What a payee was owed, what moved it, and what they are owed."""

    path = "/v1/finance/statements"
    tags = ("finance",)
    guards = (READS,)

    @get(operation_id="readStatement")
    async def read(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        payee_id: PayeeNamed,
        currency: CurrencyNamed,
        from_at: From,
        until_at: Until,
        known_at: KnownAt = None,
        merchant_id: MerchantAsked = None,
    ) -> Statement:
        """Read a payee's statement; asked again as `known_at` of the first, it is the same.

        Opening, the sections and closing add up, and are what the ledger says of the account.
        """
        book, span = one_book(finance, merchant_id), (from_at, until_at, known_at)
        return await read_statement(db, asked_of(book, payee_id, currency, span))


class OwnStatementController(Controller):
    """The same for leaders themselves, of their account with a merchant."""

    path = "/v1/leaders/me/statement"
    tags = ("leaders",)

    @get(operation_id="readOwnStatement")
    async def read(
        self,
        *,
        caller: Caller,
        parts: Parts,
        merchant_id: FromQuery[UUID],
        currency: CurrencyNamed,
        from_at: From,
        until_at: Until,
        known_at: KnownAt = None,
    ) -> Statement:
        """Read one's own account with a merchant; with `known_at` of a first answer, the same.

        Commission of sales, what refunds and disputes took back, and what was paid out.
        """
        await read_own_leadership(parts.db, caller)
        span = (from_at, until_at, known_at)
        asked = asked_of(merchant_id, caller.shopper_id, currency, span)
        return await read_statement(parts.db, asked)
