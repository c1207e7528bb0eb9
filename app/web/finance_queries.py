"""What finance calls have in common: whose books, as of when, which page."""

from datetime import MAXYEAR, datetime
from typing import Annotated, Final
from uuid import UUID

import msgspec
from litestar.di import NamedDependency, Provide
from litestar.exceptions import ValidationException
from litestar.params import PathParameter, QueryParameter

from app.actions.access import FinanceActor
from app.web.pages import LIMIT_DEFAULT, Limit
from app.web.problems import FieldProblem
from domain.finance import AsOf, Books

MerchantAsked = Annotated[
    UUID | None,
    QueryParameter(description="Whose books; left out, the key's own. All, for the platform."),
]
BookCursor = Annotated[
    str | None, QueryParameter(max_length=4_000, description="`next_cursor` of the page before.")
]
"""Longer than those of other lists: it may carry the snapshot that all pages show."""
Text = Annotated[str | None, QueryParameter(min_length=1, max_length=255, pattern="^[ -~]+$")]
AccountCode = Annotated[str, PathParameter(max_length=255, pattern="^[ -~]+$")]
CurrencyAsked = Annotated[str | None, QueryParameter(pattern="^[a-z]{3}$")]
EffectiveAt = Annotated[
    datetime | None,
    QueryParameter(description="What had happened by then, inclusive (RFC 3339, with a zone)."),
]
KnownAt = Annotated[
    datetime | None,
    QueryParameter(description="As the books knew it then, inclusive (RFC 3339, with a zone)."),
]


class PageAsked(msgspec.Struct, frozen=True):
    """Which page: how many at most, and after which one."""

    limit: int
    cursor: str | None


WhichPage = NamedDependency[PageAsked]
AsOfWhen = NamedDependency[AsOf]


def provide_page(limit: Limit = LIMIT_DEFAULT, cursor: BookCursor = None) -> PageAsked:
    """Return which page is asked for."""
    return PageAsked(limit, cursor)


FIRST_YEAR: Final = 1970


def zoned(name: str, given: datetime | None) -> datetime | None:
    """Return an instant as it was given.

    Raises:
        ValidationException: it names no zone, so it is no instant, or lies outside of all books.
    """
    if given is not None and (given.tzinfo is None or not FIRST_YEAR <= given.year < MAXYEAR):
        said = FieldProblem(name, "An instant names its zone: 2026-03-01T12:00:00Z.")
        raise ValidationException(extra=[said])
    return given


def provide_as_of(effective_at: EffectiveAt = None, known_at: KnownAt = None) -> AsOf:
    """Return as of when the books are asked for.

    Raises:
        ValidationException: one of the two names no zone.
    """
    return AsOf(zoned("effective_at", effective_at), zoned("known_at", known_at))


def books_of(finance: FinanceActor, merchant_id: UUID | None) -> Books:
    """Return the books a call is about.

    Raises:
        MerchantNotFoundError: not open to the caller, or one of several has to be named.
    """
    return Books.of(finance.chosen(merchant_id))


ASKED: Final = {
    "page": Provide(provide_page, sync_to_thread=False),
    "as_of": Provide(provide_as_of, sync_to_thread=False),
}
"""The dependencies of finance controllers: `page: WhichPage`, `as_of: AsOfWhen`."""
