"""Import a bank statement and match its lines with what Stripe has paid out.

A line that fits no payout stays and is tried again; nothing is booked for it.
"""

from collections.abc import Sequence

import msgspec

from app.actions.access import FinanceActor
from app.store import audit, bank_lines, clock, ledger
from app.store.bank_lines import LineState, StoredLine
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database, Tx
from domain.bank import BankLine, match, received_posting
from domain.finance import Books
from domain.ids import PLATFORM_ID
from domain.reconciliation import PAYOUTS

__all__ = ("LineState", "StoredLine")


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """How many lines a statement had, how many of them were new, and how many found a payout."""

    lines_count: int
    new_count: int
    matched_count: int


async def import_bank_lines(
    tx: Tx, finance: FinanceActor, lines: Sequence[BankLine], *, source: str
) -> Imported:
    """Keep the lines of a statement of the platform's account, and match all that are open."""
    new_count = await bank_lines.keep(tx, PLATFORM_ID, lines)
    matched_count = await match_bank_lines(tx)
    done = Imported(lines_count=len(lines), new_count=new_count, matched_count=matched_count)
    act = finance.act(PLATFORM_ID, "bank_statement.imported", f"format:{source}")
    await audit.record(tx, msgspec.structs.replace(act, after=msgspec.structs.asdict(done)))
    return done


async def match_bank_lines(tx: Tx) -> int:
    """Match open lines with payouts, each once, and book what has arrived; return how many."""
    await bank_lines.hold(tx, PLATFORM_ID)
    open_lines = await bank_lines.unmatched(tx, PLATFORM_ID)
    payouts = await bank_lines.payouts(tx, PLATFORM_ID, sorted(PAYOUTS)) if open_lines else []
    at = await clock.read(tx)
    matched_count = 0
    for stored in open_lines:
        payout = match(stored.line, payouts)
        if payout is None:
            continue
        payouts.remove(payout)
        await bank_lines.matched(tx, stored, payout)
        await ledger.post(tx, PLATFORM_ID, [(received_posting(stored.id, payout), at)])
        matched_count += 1
    return matched_count


async def match_open_lines(db: Database) -> int:
    """Try lines again whose payouts came here after them; return how many were matched."""
    async with db.transaction() as tx:
        return await match_bank_lines(tx)


async def read_bank_lines(
    db: Database, books: Books, cursor: str | None, *, in_state: LineState | None, limit: int
) -> tuple[list[StoredLine], str | None]:
    """Return a page of lines, the last kept first, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await bank_lines.page(tx, books, start, in_state=in_state, limit=limit)
    return page, None if after is None else encode(after)
