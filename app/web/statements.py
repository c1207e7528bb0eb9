"""Statements over HTTP: a payee's account between two instants, its totals the ledger's own."""

from datetime import datetime
from typing import Annotated, Final
from uuid import UUID

from litestar import Controller
from litestar.exceptions import ValidationException
from litestar.params import QueryParameter

from app.actions.read_statement import Statement, StatementAsked, read_statement
from app.web.deps import Db, FinanceCaller, keeps_books
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
        asked = StatementAsked(
            one_book(finance, merchant_id),
            payee_id,
            currency,
            zoned("from", from_at) or from_at,
            zoned("to", until_at) or until_at,
            zoned("known_at", known_at),
        )
        if asked.from_at >= asked.until_at:
            raise ValidationException(extra=[FieldProblem("to", "It ends after it begins.")])
        return await read_statement(db, asked)
