"""Lists in pages: `?limit=1..200&cursor=…`, stable while rows are added.

A cursor names the last row that was shown, so a page never repeats or skips one because of new
ones; it is opaque to clients.
"""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Annotated, Final, TypeVar
from uuid import UUID

from litestar.exceptions import ValidationException
from litestar.params import QueryParameter

from app.web.problems import FieldProblem

Row = TypeVar("Row")

LIMIT_MAX: Final = 200
LIMIT_DEFAULT: Final = 50
FIRST: Final = UUID(int=0)
"""Before every id: where a list that rises begins."""
LAST: Final = UUID(int=(1 << 128) - 1)
"""After every id: where a list that falls begins."""

Limit = Annotated[int, QueryParameter(ge=1, le=LIMIT_MAX, description="How many at most.")]
Cursor = Annotated[
    str | None, QueryParameter(max_length=64, description="`next_cursor` of the page before.")
]


def position(cursor: str | None, *, start: UUID) -> UUID:
    """Return the id of the row the page begins after.

    Raises:
        ValidationException: the cursor is none of ours.
    """
    if cursor is None:
        return start
    try:
        return UUID(bytes=base64.urlsafe_b64decode(cursor + "=="))
    except (ValueError, binascii.Error) as error:
        said = FieldProblem("cursor", "This is no cursor of ours.")
        raise ValidationException(extra=[said]) from error


def cut(
    rows: Sequence[Row], limit: int, id_of: Callable[[Row], UUID]
) -> tuple[Sequence[Row], str | None]:
    """Return a page of `limit` rows and the cursor to the next one.

    Args:
        rows: one more than the page holds, if there is one more.
        limit: of the page.
        id_of: a row's id, by which the list is in order.
    """
    if len(rows) <= limit:
        return rows, None
    shown = rows[:limit]
    return shown, base64.urlsafe_b64encode(id_of(shown[-1]).bytes).decode().rstrip("=")
