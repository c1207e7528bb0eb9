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
from domain.ledger import FxPosition

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
     order by a.merchant_id, a.code, a.currency
"""
# What is held and its contra are accounts too, without entries: they come from the holds.
WITH_HOLDS: Final = """
    select found.merchant_id, found.account, found.account_class, found.currency,
           found.balance_minor
      from (
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
        union all
        select h.merchant_id, side.account, 'memo', h.currency,
               coalesce(sum(side.sign * h.amount_minor) filter (where r.hold_id is null),
                        0)::bigint
          from ledger_hold h
          left join ledger_hold_resolution r
            on (r.merchant_id, r.hold_id) = (h.merchant_id, h.id)
         cross join lateral (values (h.debit, 1), (h.credit, -1)) as side (account, sign)
         where h.merchant_id >= $1 and h.merchant_id <= $2
         group by h.merchant_id, side.account, h.currency) found
     where (found.merchant_id, found.account, found.currency) > ($3, $4, $5)
     order by found.merchant_id, found.account, found.currency
     limit $6
"""
FX_POSITION: Final = """
    select coalesce(sum(e.amount_minor) filter (where e.currency = $3), 0)::bigint
             as presented_minor,
           coalesce(-sum(e.amount_minor) filter (where e.currency = $4), 0)::bigint
             as settled_minor
      from ledger_account a
      join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
     where a.merchant_id = $1 and a.code = 'asset:fx:position' and e.ref = $2
       and a.currency in ($3, $4)
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
    tx: Tx, books: Books, chosen: AccountFilter = ALL_ACCOUNTS
) -> list[LedgerAccount]:
    """Return the chosen accounts with their balances now, by merchant, code and currency."""
    bounds = (books.first, books.last)
    return many(LedgerAccount, await tx.fetch(BALANCES, *bounds, chosen.account, chosen.currency))


async def page(
    tx: Tx, books: Books, after: AccountCursor, *, limit: int
) -> tuple[list[LedgerAccount], AccountCursor | None]:
    """Return the next accounts with their balances now, those of holds too, and where to go on."""
    place = (after.merchant_id, after.account, after.currency)
    rows = many(
        LedgerAccount, await tx.fetch(WITH_HOLDS, books.first, books.last, *place, limit + 1)
    )
    if len(rows) <= limit:
        return rows, None
    last = rows[limit - 1]
    return rows[:limit], AccountCursor(last.merchant_id, last.account, last.currency)


async def fx_position(
    tx: Tx, merchant_id: UUID, charge_ref: str, *, presented: str, settled: str
) -> FxPosition:
    """Return what of a charge stands in its own currency, and what was given for it in another."""
    rows = await tx.fetch(FX_POSITION, merchant_id, charge_ref, presented, settled)
    return many(FxPosition, rows)[0]


async def books_to_fold(tx: Tx, *, entries_min: int, limit: int) -> list[UUID]:
    """Return merchants one of whose accounts has at least so many entries since its snapshot."""
    return [row["merchant_id"] for row in await tx.fetch(BOOKS_TO_FOLD, entries_min, limit)]
