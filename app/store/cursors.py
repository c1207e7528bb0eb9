"""Where a list goes on: opaque to callers, stable under inserts, checked when it comes back.

A cursor over the ledger carries the snapshot of its first page, and every later page shows what
that snapshot saw. So the pages together are one picture that adds up, although others post
meanwhile and commit in any order. (A cursor over times or sequences loses rows that commit late:
payments.md 8.2.)
"""

import base64
import binascii
import re
from datetime import MAXYEAR, UTC, datetime
from typing import Annotated, Final, TypeVar
from uuid import UUID

import msgspec

from app.store.database import Tx
from app.store.errors import CursorError
from domain.finance import LAST_ID, Books

T = TypeVar("T", bound=msgspec.Struct)
Number = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]

SNAPSHOT: Final = "select pg_current_snapshot()::text"
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SNAPSHOT: Final = re.compile(r"[0-9]{1,18}:[0-9]{1,18}:(?:[0-9]{1,18}(?:,[0-9]{1,18})*)?")


class BookCursor(msgspec.Struct, frozen=True, array_like=True):
    """After this row of a list that goes down through (merchant, id)."""

    merchant_id: UUID
    id: UUID

    @classmethod
    def start(cls, books: Books) -> "BookCursor":
        """Return the place before the first row of these books."""
        return cls(books.last, LAST_ID)


class AccountCursor(msgspec.Struct, frozen=True, array_like=True):
    """After this account of a list that goes up through (merchant, code, currency)."""

    merchant_id: UUID
    account: str
    currency: str

    @classmethod
    def start(cls, books: Books) -> "AccountCursor":
        """Return the place before the first account of these books."""
        return cls(books.first, "", "")


class OpCursor(msgspec.Struct, frozen=True, array_like=True):
    """After this row of a list that goes up through (merchant, team-buy, name)."""

    merchant_id: UUID
    team_buy_id: UUID
    id: str

    @classmethod
    def start(cls, books: Books) -> "OpCursor":
        """Return the place before the first row of these books."""
        return cls(books.first, UUID(int=0), "")


class RestCursor(msgspec.Struct, frozen=True, array_like=True):
    """After this one of the objects that clearing still holds, the oldest first."""

    first_at: Annotated[datetime, msgspec.Meta(tz=True)]
    merchant_id: UUID
    ref: str

    def __post_init__(self) -> None:
        if not EPOCH.year <= self.first_at.year < MAXYEAR:
            raise ValueError("no instant of a ledger")

    @classmethod
    def start(cls, books: Books) -> "RestCursor":
        """Return the place before the oldest."""
        return cls(EPOCH, books.first, "")


class TransactionCursor(msgspec.Struct, frozen=True, array_like=True):
    """After this ledger transaction, going down through (merchant, id) of one snapshot."""

    merchant_id: UUID
    id: UUID
    snapshot: str

    def __post_init__(self) -> None:
        check_snapshot(self.snapshot)

    @classmethod
    async def start(cls, tx: Tx, books: Books) -> "TransactionCursor":
        """Return the place before the newest transaction that this database transaction sees."""
        return cls(books.last, LAST_ID, await tx.fetchval(SNAPSHOT))


class PurseCursor(msgspec.Struct, frozen=True, array_like=True):
    """After this line of this ledger transaction, going down."""

    id: UUID
    line: int

    @classmethod
    def start(cls) -> "PurseCursor":
        """Return the place before the newest line."""
        return cls(UUID(int=2**128 - 1), 0)


class EntryCursor(msgspec.Struct, frozen=True, array_like=True):
    """After this entry, going up through (xid, seq) of one snapshot."""

    xid: Number
    seq: Number
    snapshot: str

    def __post_init__(self) -> None:
        check_snapshot(self.snapshot)

    @classmethod
    async def start(cls, tx: Tx) -> "EntryCursor":
        """Return the place before the first entry that this database transaction sees."""
        return cls(0, 0, await tx.fetchval(SNAPSHOT))


def encode(cursor: msgspec.Struct) -> str:
    """Return the text that stands for a cursor in an answer."""
    return base64.urlsafe_b64encode(msgspec.json.encode(cursor)).decode().rstrip("=")


def decode(text: str, kind: type[T]) -> T:
    """Return the cursor that `encode` gave out.

    Raises:
        CursorError: it gave out no such text for this kind of list.
    """
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        return msgspec.json.decode(raw, type=kind)
    except (ValueError, binascii.Error, msgspec.DecodeError) as error:
        raise CursorError from error


def check_snapshot(text: str) -> None:
    """Let through what PostgreSQL reads as a snapshot: `xmin:xmax:running,running`.

    Raises:
        ValueError: PostgreSQL would refuse it.
    """
    if not _SNAPSHOT.fullmatch(text):
        raise ValueError("no snapshot")
    xmin, xmax, running = text.split(":")
    numbers = [int(number) for number in running.split(",") if number]
    first, last = int(xmin), int(xmax)
    within = all(first <= number < last for number in numbers)
    if not 1 <= first <= last or not within or numbers != sorted(numbers):
        raise ValueError("no snapshot")
