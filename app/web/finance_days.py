"""Figures per day over HTTP: what charts are drawn from."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Annotated, Final

import msgspec
from litestar import Controller
from litestar.exceptions import ValidationException
from litestar.params import QueryParameter

from app.actions.read_finance_days import read_finance_days
from app.web.deps import Db, FinanceCaller, keeps_books
from app.web.finance_queries import CurrencyAsked, MerchantAsked, books_of
from app.web.problems import FieldProblem
from app.web.routes import get
from domain.finance import DayFigures

SPAN_MAX: Final = timedelta(days=366)

From = Annotated[date, QueryParameter(name="from", description="The first day (2026-03-01).")]
Until = Annotated[date, QueryParameter(name="to", description="The last day, inclusive.")]


class Days(msgspec.Struct, frozen=True):
    """Days with any figures, the earliest first."""

    items: Sequence[DayFigures]


class FinanceDayController(Controller):
    """What each day came to."""

    path = "/v1/finance/days"
    tags = ("finance",)
    guards = (keeps_books("ledger:read", "recon:read"),)

    @get(operation_id="listFinanceDays")
    async def list_days(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        from_day: From,
        until_day: Until,
        merchant_id: MerchantAsked = None,
        currency: CurrencyAsked = None,
    ) -> Days:
        """Sum each day of the merchant's zone, at most 366 of them; days without any are left out.

        Amounts are signed: on a day with more refunds than sales, parties gave back.
        """
        if not timedelta() <= until_day - from_day < SPAN_MAX:
            said = FieldProblem("to", "On or after `from`, at most 366 days in all.")
            raise ValidationException(extra=[said])
        books = books_of(finance, merchant_id)
        found = await read_finance_days(
            db, books, first=from_day, last=until_day, currency=currency
        )
        return Days(found)
