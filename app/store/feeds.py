"""Feeds of rows that are only ever added: each is served once, and none is lost.

Rows are ordered by the number of their transaction. A transaction with a lower number may commit
after one with a higher; so a feed ends where a transaction is still running, and goes on later. A
cursor over times or sequences would have passed by what that one adds (payments.md 8.2).
"""

from typing import Final, TypeVar
from uuid import UUID

import msgspec

from app.store.cursors import Number
from app.store.database import Row, Tx
from app.store.errors import CursorError
from domain.exports import BalanceTransactionRow, EntryRow

R = TypeVar("R", bound=msgspec.Struct)

# Transaction numbers survive a physical backup, not a restore into another cluster: there a feed
# begins anew.
EPOCH: Final = "select system_identifier::text from pg_control_system()"
HORIZON: Final = "select pg_snapshot_xmin(pg_current_snapshot())::text"
ENTRIES: Final = """
    select e.merchant_id, e.transaction_id, e.line::integer as line, t.kind, t.idem_key as key,
           t.source, t.reverses, t.effective_at,
           (t.effective_at at time zone coalesce(m.timezone, 'UTC'))::date as effective_on,
           t.recorded_at, a.code as account, e.currency, e.amount_minor, e.ref,
           e.xid::text as xid, e.seq
      from ledger_entry e
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
      left join merchant m on m.id = e.merchant_id
     where e.merchant_id = $1 and (e.xid, e.seq) > ($2::text::xid8, $3)
       and (e.xid, e.seq) <= ($4::text::xid8, $5)
     order by e.xid, e.seq
     limit $6
"""
BALANCE_TRANSACTIONS: Final = """
    select b.merchant_id, b.id, b.type, b.currency, b.amount_minor, b.fee_minor,
           b.amount_minor - b.fee_minor as net_minor, b.ref, b.payment_id, b.created_at,
           (b.created_at at time zone coalesce(m.timezone, 'UTC'))::date as created_on,
           b.available_at, b.xid::text as xid, b.seq
      from balance_transaction b
      left join merchant m on m.id = b.merchant_id
     where b.merchant_id = $1 and (b.xid, b.seq) > ($2::text::xid8, $3)
       and (b.xid, b.seq) <= ($4::text::xid8, $5)
     order by b.xid, b.seq
     limit $6
"""

# Where a feed ends: at its last row below the horizon, or so many rows on.
ENTRIES_LAST: Final = """
    select e.xid::text as xid, e.seq from ledger_entry e
     where e.merchant_id = $1 and (e.xid, e.seq) > ($2::text::xid8, $3)
       and e.xid < least($4::text::xid8, pg_snapshot_xmin(pg_current_snapshot()))
     order by e.xid desc, e.seq desc limit 1
"""
ENTRIES_NTH: Final = """
    select e.xid::text as xid, e.seq from ledger_entry e
     where e.merchant_id = $1 and (e.xid, e.seq) > ($2::text::xid8, $3)
       and e.xid < least($4::text::xid8, pg_snapshot_xmin(pg_current_snapshot()))
     order by e.xid, e.seq offset $5 limit 1
"""
BALANCE_TRANSACTIONS_LAST: Final = """
    select b.xid::text as xid, b.seq from balance_transaction b
     where b.merchant_id = $1 and (b.xid, b.seq) > ($2::text::xid8, $3)
       and b.xid < least($4::text::xid8, pg_snapshot_xmin(pg_current_snapshot()))
     order by b.xid desc, b.seq desc limit 1
"""
BALANCE_TRANSACTIONS_NTH: Final = """
    select b.xid::text as xid, b.seq from balance_transaction b
     where b.merchant_id = $1 and (b.xid, b.seq) > ($2::text::xid8, $3)
       and b.xid < least($4::text::xid8, pg_snapshot_xmin(pg_current_snapshot()))
     order by b.xid, b.seq offset $5 limit 1
"""


class FeedCursor(msgspec.Struct, frozen=True, array_like=True):
    """After this row of a feed, in the cluster whose transactions number it."""

    epoch: str
    xid: Number
    seq: Number


async def begin(tx: Tx, given: FeedCursor | None) -> FeedCursor:
    """Return where to go on: after `given`, or before the first row.

    Raises:
        CursorError: another cluster gave the cursor out; the feed has to begin anew.
    """
    epoch: str = await tx.fetchval(EPOCH)
    if given is not None and given.epoch != epoch:
        raise CursorError
    return given or FeedCursor(epoch, 0, 0)


async def horizon(tx: Tx) -> str:
    """Return the number below which every transaction has ended: where a feed ends now."""
    found: str = await tx.fetchval(HORIZON)
    return found


async def end_of_entries(
    tx: Tx, merchant_id: UUID, after: FeedCursor, before_xid: str, *, limit: int | None = None
) -> FeedCursor:
    """Return the last place of a book's feed, or the one so many rows on; `after` at its end."""
    place = (merchant_id, str(after.xid), after.seq, before_xid)
    row = None if limit is None else await tx.fetchrow(ENTRIES_NTH, *place, limit - 1)
    return _place(after, row or await tx.fetchrow(ENTRIES_LAST, *place))


async def end_of_balance_transactions(
    tx: Tx, merchant_id: UUID, after: FeedCursor, before_xid: str, *, limit: int | None = None
) -> FeedCursor:
    """Return the last place of Stripe's lines in a book, as `end_of_entries` does."""
    place = (merchant_id, str(after.xid), after.seq, before_xid)
    row = None if limit is None else await tx.fetchrow(BALANCE_TRANSACTIONS_NTH, *place, limit - 1)
    return _place(after, row or await tx.fetchrow(BALANCE_TRANSACTIONS_LAST, *place))


async def entries(
    tx: Tx, merchant_id: UUID, after: FeedCursor, until: FeedCursor, *, limit: int
) -> tuple[list[EntryRow], FeedCursor]:
    """Return the next lines of a book up to and with a place, and where to go on."""
    between = (str(after.xid), after.seq, str(until.xid), until.seq)
    rows = await tx.fetch(ENTRIES, merchant_id, *between, limit)
    return [_of(EntryRow, row) for row in rows], _after(after, rows)


async def balance_transactions(
    tx: Tx, merchant_id: UUID, after: FeedCursor, until: FeedCursor, *, limit: int
) -> tuple[list[BalanceTransactionRow], FeedCursor]:
    """Return the next of Stripe's lines in a book, and where to go on, as `entries` does."""
    between = (str(after.xid), after.seq, str(until.xid), until.seq)
    rows = await tx.fetch(BALANCE_TRANSACTIONS, merchant_id, *between, limit)
    return [_of(BalanceTransactionRow, row) for row in rows], _after(after, rows)


def _after(cursor: FeedCursor, rows: list[Row]) -> FeedCursor:
    return _place(cursor, rows[-1] if rows else None)


def _place(after: FeedCursor, row: Row | None) -> FeedCursor:
    return after if row is None else FeedCursor(after.epoch, int(row["xid"]), row["seq"])


def _of(kind: type[R], row: Row) -> R:
    return kind(**{name: row[name] for name in kind.__struct_fields__})
