"""Balances without balance rows: a snapshot per account now and then, and the entries since.

A fold takes entries with `xid < pg_snapshot_xmin(…)` only: transactions below that number have all
ended, so what a fold left out can never appear below it later. A fold by time or by sequence would
lose the entries of a transaction that commits late (payments.md 6.4, 8.2).
"""

from typing import Final
from uuid import UUID

from app.store.cursors import AccountCursor
from app.store.database import Tx, many
from domain.finance import ALL_ACCOUNTS, AccountFilter, Books, LedgerAccount

FOLD: Final = """
    with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xid)
    insert into ledger_fold (merchant_id, account_id, xid, posted_minor)
    select a.merchant_id, a.id, h.xid, coalesce(f.posted_minor, 0) + e.moved_minor
      from horizon h
      join ledger_account a on a.merchant_id = $1
      left join lateral (
        select f.xid, f.posted_minor from ledger_fold f
         where f.merchant_id = a.merchant_id and f.account_id = a.id
         order by f.xid desc limit 1) f on true
     cross join lateral (
        select count(*) as entries_count, coalesce(sum(e.amount_minor), 0)::bigint as moved_minor
          from ledger_entry e
         where e.merchant_id = a.merchant_id and e.account_id = a.id
           and e.xid >= coalesce(f.xid, '0'::xid8) and e.xid < h.xid) e
     where e.entries_count > 0
    on conflict (merchant_id, account_id, xid) do nothing
    returning account_id
"""
PRUNE: Final = """
    delete from ledger_fold old
     where old.merchant_id = $1
       and exists (select from ledger_fold f
                    where f.merchant_id = old.merchant_id and f.account_id = old.account_id
                      and f.xid > old.xid)
"""
BALANCES: Final = """
    select a.merchant_id, a.code as account, a.class as account_class, a.currency,
           (coalesce(f.posted_minor, 0) + e.moved_minor)::bigint as balance_minor
      from ledger_account a
      left join lateral (
        select f.xid, f.posted_minor from ledger_fold f
         where f.merchant_id = a.merchant_id and f.account_id = a.id
         order by f.xid desc limit 1) f on true
     cross join lateral (
        select coalesce(sum(e.amount_minor), 0) as moved_minor
          from ledger_entry e
         where e.merchant_id = a.merchant_id and e.account_id = a.id
           and e.xid >= coalesce(f.xid, '0'::xid8)) e
     where a.merchant_id >= $1 and a.merchant_id <= $2
       and ($3::text is null or a.code = $3) and ($4::text is null or a.currency = $4)
       and (a.merchant_id, a.code, a.currency) > ($5, $6, $7)
     order by a.merchant_id, a.code, a.currency
     limit $8
"""
BOOKS_TO_FOLD: Final = """
    select distinct a.merchant_id
      from ledger_account a
      left join lateral (
        select f.xid from ledger_fold f
         where f.merchant_id = a.merchant_id and f.account_id = a.id
         order by f.xid desc limit 1) f on true
     cross join lateral (
        select count(*) as entries_count from (
          select from ledger_entry e
           where e.merchant_id = a.merchant_id and e.account_id = a.id
             and e.xid >= coalesce(f.xid, '0'::xid8) limit $1) e) e
     where e.entries_count >= $1
     order by a.merchant_id
     limit $2
"""


async def fold(tx: Tx, merchant_id: UUID) -> int:
    """Take a snapshot of each account of a book that has moved; return of how many.

    Any number of times, by any number of workers at once: a snapshot is a fact, not an update.
    """
    folded = await tx.fetch(FOLD, merchant_id)
    await tx.execute(PRUNE, merchant_id)
    return len(folded)


async def of_books(
    tx: Tx,
    books: Books,
    chosen: AccountFilter = ALL_ACCOUNTS,
    *,
    after: AccountCursor | None = None,
    limit: int | None = None,
) -> list[LedgerAccount]:
    """Return the chosen accounts with their balances now, by merchant, code and currency."""
    start = after or AccountCursor.start(books)
    rows = await tx.fetch(
        BALANCES,
        books.first,
        books.last,
        chosen.account,
        chosen.currency,
        start.merchant_id,
        start.account,
        start.currency,
        limit,
    )
    return many(LedgerAccount, rows)


async def books_to_fold(tx: Tx, *, entries_min: int, limit: int) -> list[UUID]:
    """Return merchants one of whose accounts has at least so many entries since its snapshot."""
    return [row["merchant_id"] for row in await tx.fetch(BOOKS_TO_FOLD, entries_min, limit)]
