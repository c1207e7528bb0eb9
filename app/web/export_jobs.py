"""Export jobs over HTTP: asked for, watched, and fetched in pieces when the file is whole."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Final, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, JSONBody
from litestar.response import Stream
from msgspec import Meta

from app.actions.access import FinanceActor
from app.actions.idempotency import answer_once
from app.actions.run_exports import (
    ExportAsked,
    ExportJob,
    file_of,
    read_export,
    read_exports,
    request_export,
    whole_export,
)
from app.store.database import Tx
from app.web.deps import Db, FinanceCaller, OnceRequired, Parts, answered, keeps_books
from app.web.finance_queries import ASKED, MerchantAsked, WhichPage, books_of, zoned
from app.web.payouts import one_book
from app.web.problems import FieldProblem
from app.web.routes import get, post
from domain.errors import ScopeMissingError
from domain.exports import FEEDS

MEDIA: Final = {
    "csv": "text/csv",
    "ndjson": "application/x-ndjson",
    "parquet": "application/vnd.apache.parquet",
}
ExportKind = Literal[
    "entries", "balance_transactions", "settlements", "reconciliation", "statements"
]
ExportFormat = Literal["csv", "ndjson", "parquet"]
RECONCILIATION: Final = "reconciliation"
RECON_SCOPES: Final = frozenset({"recon:read", "recon:write"})
PARTIAL: Final = 206
UNSATISFIABLE: Final = 416
_RANGE: Final = re.compile(r"bytes=([0-9]{1,18})-")


class ExportGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to export.

    Of `entries` and `balance_transactions`: `cursor` is a former export's `next_cursor`, so that
    nothing comes twice. Of the others: what happened from `from` (inclusive) to `to` (exclusive);
    `statements`, of every payee, need both. Parquet needs the server's extra of that name.
    """

    kind: ExportKind
    format: ExportFormat = "csv"
    bom: bool = False
    cursor: Annotated[str, Meta(max_length=4_000)] | None = None
    from_at: Annotated[datetime, Meta(tz=True)] | None = msgspec.field(name="from", default=None)
    until_at: Annotated[datetime, Meta(tz=True)] | None = msgspec.field(name="to", default=None)


class Manifest(msgspec.Struct, frozen=True):
    """What the file holds: rows, the sum of their amounts per currency, size and hash.

    The amount is that of the row; of a settlement what was captured, of an item what Stripe booked.
    """

    rows_count: int
    totals_minor: dict[str, int]
    bytes_count: int
    sha256: str


class ExportView(msgspec.Struct, frozen=True, kw_only=True):
    """A job; `manifest`, and of a feed `next_cursor`, are there when its file is whole."""

    id: UUID
    merchant_id: UUID
    kind: ExportKind
    format: ExportFormat
    state: Literal["todo", "done"]
    requested_by: str
    rows_count: int
    created_at: datetime
    ended_at: datetime | None
    manifest: Manifest | None
    next_cursor: str | None

    @classmethod
    def of(cls, one: ExportJob) -> Self:
        """Show a job."""
        done = one.state == "done"
        manifest = Manifest(one.rows_count, one.totals, one.bytes_count, one.sha256)
        shown = msgspec.structs.asdict(one)
        known = {name: shown[name] for name in cls.__struct_fields__ if name in shown}
        return cls(
            **known,
            manifest=manifest if done else None,
            next_cursor=(one.cursor or None) if done else None,
        )


class ExportPage(msgspec.Struct, frozen=True):
    """A page of jobs, the newest first."""

    items: Sequence[ExportView]
    next_cursor: str | None


class ExportJobController(Controller):
    """Files that a worker makes: any size, in flat memory, and what they hold is fixed at once."""

    path = "/v1/finance/exports"
    tags = ("finance",)
    guards = (keeps_books("ledger:read"),)
    dependencies = ASKED

    @post(operation_id="requestExport", status_code=202)
    async def request(
        self,
        *,
        data: JSONBody[ExportGiven],
        finance: FinanceCaller,
        parts: Parts,
        once: OnceRequired,
        merchant_id: MerchantAsked = None,
    ) -> Response[ExportView]:
        """Ask for a file; what was committed until now is in it, what comes later is not.

        Settlements, reconciliation and statements are as they stand when a worker begins.
        """
        _check_scope(finance, data.kind)
        book = one_book(finance, merchant_id)
        asked = _asked(data)

        async def work(tx: Tx) -> ExportJob:
            return await request_export(tx, finance, book, asked)

        answer = await answer_once(parts.db, once, work, render=ExportView.of, status=202)
        await parts.bell.ring("wake")
        return answered(answer)

    @get(operation_id="listExports")
    async def list_exports(
        self, finance: FinanceCaller, db: Db, page: WhichPage, merchant_id: MerchantAsked = None
    ) -> ExportPage:
        """List jobs."""
        books = books_of(finance, merchant_id)
        found, after = await read_exports(db, books, page.cursor, limit=page.limit)
        return ExportPage([ExportView.of(one) for one in found], after)

    @get("/{export_id:uuid}", operation_id="readExport")
    async def read(
        self,
        export_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        merchant_id: MerchantAsked = None,
    ) -> ExportView:
        """Read a job: how far it is, or what its file holds."""
        return ExportView.of(await read_export(db, books_of(finance, merchant_id), export_id))

    @get("/{export_id:uuid}/file", operation_id="readExportFile", media_type="text/csv")
    async def file(
        self,
        *,
        export_id: FromPath[UUID],
        finance: FinanceCaller,
        db: Db,
        request: Request[Any, Any, Any],
        merchant_id: MerchantAsked = None,
    ) -> Stream:
        """Fetch the file; `Range: bytes=N-` goes on where a broken download ended."""
        job = await whole_export(db, books_of(finance, merchant_id), export_id)
        _check_scope(finance, job.kind)
        asked = _RANGE.fullmatch(request.headers.get("range", ""))
        first_byte = int(asked[1]) if asked else 0
        headers = {
            "Accept-Ranges": "bytes",
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="{job.kind}.{job.format}"',
            "Content-Length": str(max(0, job.bytes_count - first_byte)),
            "ETag": f'"{job.sha256}"',
        }
        status = 200
        if asked:
            status = PARTIAL if first_byte < job.bytes_count else UNSATISFIABLE
            last = f"{first_byte}-{job.bytes_count - 1}" if status == PARTIAL else "*"
            headers["Content-Range"] = f"bytes {last}/{job.bytes_count}"
        return Stream(
            file_of(db, job, first_byte=first_byte),
            status_code=status,
            media_type=MEDIA[job.format],
            headers=headers,
        )


def _check_scope(finance: FinanceActor, kind: str) -> None:
    """Let only those have items of the reconciliation in a file who may see them on a page.

    Raises:
        ScopeMissingError: the key was not made for that.
    """
    if kind == RECONCILIATION and not RECON_SCOPES & finance.scopes:
        raise ScopeMissingError(" or ".join(sorted(RECON_SCOPES)))


def _asked(given: ExportGiven) -> ExportAsked:
    """Return what is asked for.

    Raises:
        ValidationException: the kind and what bounds it do not go together.
    """
    said: list[FieldProblem] = []
    spans = (("from", given.from_at), ("to", given.until_at))
    if given.kind in FEEDS:
        said += [FieldProblem(name, "A feed goes by its cursor.") for name, at in spans if at]
    elif given.cursor is not None:
        said.append(FieldProblem("cursor", "Only feeds go on from a cursor."))
    elif given.kind == "statements":
        said += [FieldProblem(name, "A statement has a span.") for name, at in spans if not at]
    from_at, until_at = (zoned(name, at) for name, at in spans)
    if from_at and until_at and from_at >= until_at:
        said.append(FieldProblem("to", "It ends after it begins."))
    if said:
        raise ValidationException(extra=said)
    return ExportAsked(
        kind=given.kind,
        format=given.format,
        has_bom=given.bom,
        cursor=given.cursor,
        from_at=from_at,
        until_at=until_at,
    )
