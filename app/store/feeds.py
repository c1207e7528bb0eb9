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
       and e.xid < pg_snapshot_xmin(pg_current_snapshot())
       and ($5::text is null or e.xid < $5::text::xid8)
     order by e.xid, e.seq
     limit $4
"""
BALANCE_TRANSACTIONS: Final = """
    select b.merchant_id, b.id, b.type, b.currency, b.amount_minor, b.fee_minor,
           b.amount_minor - b.fee_minor as net_minor, b.ref, b.payment_id, b.created_at,
           (b.created_at at time zone coalesce(m.timezone, 'UTC'))::date as created_on,
           b.available_at, b.xid::text as xid, b.seq
      from balance_transaction b
      left join merchant m on m.id = b.merchant_id
     where b.merchant_id = $1 and (b.xid, b.seq) > ($2::text::xid8, $3)
       and b.xid < pg_snapshot_xmin(pg_current_snapshot())
       and ($5::text is null or b.xid < $5::text::xid8)
     order by b.xid, b.seq
     limit $4
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


async def entries(
    tx: Tx, merchant_id: UUID, cursor: FeedCursor, *, limit: int, before_xid: str | None = None
) -> tuple[list[EntryRow], FeedCursor]:
    """Return the next lines of a book, and where to go on; `before_xid` ends the feed there."""
    rows = await tx.fetch(ENTRIES, merchant_id, str(cursor.xid), cursor.seq, limit, before_xid)
    return [_of(EntryRow, row) for row in rows], _after(cursor, rows)


async def balance_transactions(
    tx: Tx, merchant_id: UUID, cursor: FeedCursor, *, limit: int, before_xid: str | None = None
) -> tuple[list[BalanceTransactionRow], FeedCursor]:
    """Return the next of Stripe's lines in a book, and where to go on, as `entries` does."""
    place = (str(cursor.xid), cursor.seq)
    rows = await tx.fetch(BALANCE_TRANSACTIONS, merchant_id, *place, limit, before_xid)
    return [_of(BalanceTransactionRow, row) for row in rows], _after(cursor, rows)


def _after(cursor: FeedCursor, rows: list[Row]) -> FeedCursor:
    if not rows:
        return cursor
    return FeedCursor(cursor.epoch, int(rows[-1]["xid"]), rows[-1]["seq"])


def _of(kind: type[R], row: Row) -> R:
    return kind(**{name: row[name] for name in kind.__struct_fields__})
