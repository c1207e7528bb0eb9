"""Exports over HTTP: lines of the ledger and of Stripe's, settlements; for sheets and programs."""

from collections.abc import AsyncIterator, Sequence
from typing import Annotated, Final
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.datastructures import ResponseHeader
from litestar.di import NamedDependency, Provide
from litestar.params import QueryParameter
from litestar.response import Stream

from app.actions.access import FinanceActor
from app.actions.export_files import csv_of, ndjson_of
from app.actions.read_feeds import (
    Feed,
    balance_transactions_as,
    entries_as,
    open_balance_transactions,
    open_entries,
)
from app.actions.read_settlements import read_settlements
from app.web.deps import Db, FinanceCaller, keeps_books
from app.web.finance_queries import BookCursor, MerchantAsked, books_of
from app.web.routes import get
from domain.errors import MerchantNotFoundError
from domain.finance import Settlement, SettlementFilter

CSV: Final = "text/csv"
NDJSON: Final = "application/x-ndjson"
ROWS_MAX: Final = 100_000_000
SETTLEMENTS_MAX: Final = 1_000

Rows = Annotated[
    int | None,
    QueryParameter(ge=1, le=ROWS_MAX, description="How many at most; left out, all there are now."),
]
Bom = Annotated[bool, QueryParameter(description="Begin with a byte order mark, for spreadsheets.")]
NEXT: Final = "Next-Cursor"
HEADERS: Final = (
    ResponseHeader(name=NEXT, description="The `cursor` to go on with.", documentation_only=True),
)


class RowsAsked(msgspec.Struct, frozen=True):
    """Which rows: how many at most, and after which one."""

    limit: int | None
    cursor: str | None


def provide_rows(limit: Rows = None, cursor: BookCursor = None) -> RowsAsked:
    """Return which rows are asked for."""
    return RowsAsked(limit, cursor)


WhichRows = NamedDependency[RowsAsked]
ASKED: Final = {"rows": Provide(provide_rows, sync_to_thread=False)}


class ExportController(Controller):
    """Rows in bulk. A feed's `Next-Cursor` always leads on, also from its end: nothing is lost.

    Feeds are sent as they are read, any number of rows in flat memory.
    """

    path = "/v1/finance/exports"
    tags = ("finance",)
    guards = (keeps_books("ledger:read"),)
    dependencies = ASKED
    response_headers = HEADERS

    @get("/entries.csv", operation_id="exportEntriesAsCsv", media_type=CSV)
    async def entries_csv(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        rows: WhichRows,
        merchant_id: MerchantAsked = None,
        bom: Bom = False,
    ) -> Stream:
        """Export the ledger's lines, oldest first, as CSV.

        The same cursor gives the same lines; a line whose transaction is still running comes after
        those that are served, never before them.
        """
        book = _book(finance, merchant_id)
        feed = await open_entries(db, book, rows.cursor, limit=rows.limit)
        return _stream(entries_as(db, feed, "csv", has_bom=bom), CSV, feed)

    @get("/entries.ndjson", operation_id="exportEntries", media_type=NDJSON)
    async def entries_ndjson(
        self,
        finance: FinanceCaller,
        db: Db,
        rows: WhichRows,
        merchant_id: MerchantAsked = None,
    ) -> Stream:
        """Export the ledger's lines, oldest first, one JSON document per line."""
        book = _book(finance, merchant_id)
        feed = await open_entries(db, book, rows.cursor, limit=rows.limit)
        return _stream(entries_as(db, feed, "ndjson"), NDJSON, feed)

    @get(
        "/balance-transactions.csv",
        operation_id="exportBalanceTransactionsAsCsv",
        media_type=CSV,
    )
    async def lines_csv(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        rows: WhichRows,
        merchant_id: MerchantAsked = None,
        bom: Bom = False,
    ) -> Stream:
        """Export Stripe's lines, in the order they came here, as CSV."""
        book = _book(finance, merchant_id)
        feed = await open_balance_transactions(db, book, rows.cursor, limit=rows.limit)
        return _stream(balance_transactions_as(db, feed, "csv", has_bom=bom), CSV, feed)

    @get(
        "/balance-transactions.ndjson",
        operation_id="exportBalanceTransactions",
        media_type=NDJSON,
    )
    async def lines_ndjson(
        self,
        finance: FinanceCaller,
        db: Db,
        rows: WhichRows,
        merchant_id: MerchantAsked = None,
    ) -> Stream:
        """Export Stripe's lines, in the order they came here, one JSON document per line."""
        book = _book(finance, merchant_id)
        feed = await open_balance_transactions(db, book, rows.cursor, limit=rows.limit)
        return _stream(balance_transactions_as(db, feed, "ndjson"), NDJSON, feed)

    @get("/settlements.csv", operation_id="exportSettlementsAsCsv", media_type=CSV)
    async def settlements_csv(
        self,
        *,
        finance: FinanceCaller,
        db: Db,
        rows: WhichRows,
        merchant_id: MerchantAsked = None,
        bom: Bom = False,
    ) -> Response[bytes]:
        """Export settlements, newest first, as CSV; without `Next-Cursor` there are no more."""
        found, after = await _settlements(db, finance, merchant_id, rows)
        return _answer(csv_of(Settlement, found, has_bom=bom), CSV, after)

    @get("/settlements.ndjson", operation_id="exportSettlements", media_type=NDJSON)
    async def settlements_ndjson(
        self,
        finance: FinanceCaller,
        db: Db,
        rows: WhichRows,
        merchant_id: MerchantAsked = None,
    ) -> Response[bytes]:
        """Export settlements, newest first, one JSON document per line."""
        found, after = await _settlements(db, finance, merchant_id, rows)
        return _answer(ndjson_of(found), NDJSON, after)


async def _settlements(
    db: Db, finance: FinanceActor, merchant_id: UUID | None, rows: RowsAsked
) -> tuple[Sequence[Settlement], str | None]:
    return await read_settlements(
        db,
        books_of(finance, merchant_id),
        SettlementFilter(),
        rows.cursor,
        limit=min(rows.limit or SETTLEMENTS_MAX, SETTLEMENTS_MAX),
    )


def _book(finance: FinanceActor, merchant_id: UUID | None) -> UUID:
    """Return the one book a feed is of.

    Raises:
        MerchantNotFoundError: not open to the caller, or one of several has to be named.
    """
    chosen = finance.chosen(merchant_id)
    if chosen is None:
        raise MerchantNotFoundError("name the merchant whose book it is")
    return chosen


def _stream(content: AsyncIterator[bytes], media_type: str, feed: Feed) -> Stream:
    headers = {"Cache-Control": "no-store", NEXT: feed.next_cursor}
    return Stream(content, media_type=media_type, headers=headers)


def _answer(body: bytes, media_type: str, after: str | None) -> Response[bytes]:
    headers = {"Cache-Control": "no-store"}
    if after is not None:
        headers[NEXT] = after
    return Response(body, media_type=media_type, headers=headers)
