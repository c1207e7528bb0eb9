"""Books to try things on: a database handle, a merchant, postings with plain numbers."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from app.store import balances, ledger
from app.store.database import Database, Tx
from app.store.ledger import HoldRecord, HoldResolution
from domain.finance import Books
from domain.ledger import CLEARING, DEPOSITS, Line, Posting

COMES_WITHIN_SECONDS = 30.0
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def after(minutes: int) -> datetime:
    """Return an instant so many minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def a_posting(
    key: str = "",
    *,
    amount_minor: int = 100,
    currency: str = "usd",
    debit: str = CLEARING,
    credit: str = DEPOSITS,
    ref: str = "",
) -> Posting:
    """Return a posting of two lines: by default a wallet's charge."""
    lines = (
        Line(debit, currency, amount_minor, ref),
        Line(credit, currency, -amount_minor),
    )
    return Posting(key or f"test:{uuid4()}", "deposit", lines, ref)


async def a_merchant(tx: Tx) -> UUID:
    """Insert a merchant and return its id."""
    made: UUID = await tx.fetchval("insert into merchant (name) values ('Orchard') returning id")
    return made


async def book(
    db: Database, merchant_id: UUID, *postings: Posting, at: datetime = NOON
) -> Sequence[UUID]:
    """Post in a transaction of its own."""
    async with db.transaction() as tx:
        return await ledger.post(tx, merchant_id, [(posting, at) for posting in postings])


async def a_hold(tx: Tx, merchant_id: UUID, amount_minor: int) -> UUID:
    """Record a hold made at noon and return its id."""
    made = HoldRecord(
        id=uuid4(), currency="usd", amount_minor=amount_minor, ref="pi_1", effective_at=NOON
    )
    await ledger.hold(tx, merchant_id, [made])
    return made.id


def captured(hold_id: UUID, amount_minor: int) -> HoldResolution:
    """Say that a hold was captured a minute after noon."""
    return HoldResolution(
        hold_id=hold_id, outcome="post", amount_minor=amount_minor, effective_at=after(1)
    )


async def count(db: Database, table: str) -> int:
    """Return how many rows a table holds."""
    async with db.reading() as tx:
        found: int = await tx.fetchval(f"select count(*) from {table}")
        return found


async def standing(tx: Tx, merchant_id: UUID) -> dict[str, int]:
    """Return what the accounts of a book in one currency stand at."""
    found = await balances.of_books(tx, Books.of(merchant_id))
    return {one.account: one.balance_minor for one in found}


async def all_ended(db: Database) -> None:
    """Wait until a feed would show all that is committed here.

    Feeds, and seals of the audit trail, end before the oldest transaction that is running anywhere
    in the cluster: other tests have some.
    """
    async with db.transaction() as tx:
        xid = await tx.fetchval("select pg_current_xact_id()::text")
    async with asyncio.timeout(COMES_WITHIN_SECONDS):
        while True:
            async with db.reading() as tx:
                horizon = "select pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8"
                if await tx.fetchval(horizon, xid):
                    return
