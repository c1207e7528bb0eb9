"""Balances without balance rows: a snapshot per account now and then, and the entries since.

A fold takes entries with `xid < pg_snapshot_xmin(…)` only: transactions below that number have all
ended, so what a fold left out can never appear below it later. A fold by time or by sequence would
lose the entries of a transaction that commits late (payments.md 6.4, 8.2).
"""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many

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
    select a.code as account, a.currency,
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
     where a.merchant_id = $1
     order by a.code, a.currency
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


class Balance(msgspec.Struct, frozen=True):
    """What an account stands at: debits +, credits −."""

    account: str
    currency: str
    balance_minor: int


async def fold(tx: Tx, merchant_id: UUID) -> int:
    """Take a snapshot of each account of a book that has moved; return of how many.

    Any number of times, by any number of workers at once: a snapshot is a fact, not an update.
    """
    folded = await tx.fetch(FOLD, merchant_id)
    await tx.execute(PRUNE, merchant_id)
    return len(folded)


async def of_book(tx: Tx, merchant_id: UUID) -> list[Balance]:
    """Return every account of a merchant's book with its balance now, by code and currency."""
    return many(Balance, await tx.fetch(BALANCES, merchant_id))


async def books_to_fold(tx: Tx, *, entries_min: int, limit: int) -> list[UUID]:
    """Return merchants one of whose accounts has at least so many entries since its snapshot."""
    return [row["merchant_id"] for row in await tx.fetch(BOOKS_TO_FOLD, entries_min, limit)]
