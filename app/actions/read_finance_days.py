"""Read the figures of each day: for charts."""

from datetime import date

from app.store import finance_days
from app.store.database import Database
from domain.finance import Books, DayFigures


async def read_finance_days(
    db: Database, books: Books, *, first: date, last: date, currency: str | None
) -> list[DayFigures]:
    """Return the figures of each day with any, `first` to `last` inclusive, as of one instant."""
    async with db.snapshot() as tx:
        return await finance_days.days(tx, books, first=first, last=last, currency=currency)
