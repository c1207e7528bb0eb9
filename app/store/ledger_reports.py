"""Reading the ledger: trial balance as of two times, transactions, the lines of an account.

Reads that must add up run in one snapshot (`Database.snapshot`).
"""

from datetime import datetime
from typing import Final
from uuid import UUID

from app.store import balances
from app.store.cursors import EntryCursor, RestCursor, TransactionCursor
from app.store.database import Row, Tx, many
from domain.finance import (
    ALL_ACCOUNTS,
    AccountBalance,
    AccountEntry,
    AccountFilter,
    AsOf,
    Books,
    ClearingRest,
    LedgerLine,
    LedgerTransaction,
    TransactionFilter,
    TrialBalance,
    totals_of,
)

# Both as of when this transaction began: before it looked at anything.
NOW: Final = "select app_now() as effective_at, now() as known_at"
AS_OF: Final = """
    select a.code as account, a.currency, sum(e.moved_minor)::bigint as balance_minor
      from (select e.merchant_id, e.account_id, sum(e.amount_minor) as moved_minor
              from ledger_entry e
              join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
              join ledger_commit k on (k.merchant_id, k.xid) = (t.merchant_id, t.xid)
             where e.merchant_id >= $1 and e.merchant_id <= $2
               and t.merchant_id >= $1 and t.merchant_id <= $2
               and ($5::timestamptz is null or t.effective_at <= $5) and k.known_at <= $6
             group by e.merchant_id, e.account_id) e
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
     where ($3::text is null or a.code = $3) and ($4::text is null or a.currency = $4)
     group by a.code, a.currency
"""
# The same of chosen accounts only: found first, then their own lines.
AS_OF_OF_ACCOUNT: Final = """
    select a.code as account, a.currency, sum(e.amount_minor)::bigint as balance_minor
      from ledger_account a
      join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join ledger_commit k on (k.merchant_id, k.xid) = (t.merchant_id, t.xid)
     where a.merchant_id >= $1 and a.merchant_id <= $2
       and a.code = $3 and ($4::text is null or a.currency = $4)
       and ($5::timestamptz is null or t.effective_at <= $5) and k.known_at <= $6
     group by a.code, a.currency
"""
# What accounts gained after an instant; `is_new` are those that had no entry by then.
LATER: Final = """
    select a.merchant_id, a.code as account, a.currency, m.moved_minor,
           not exists (
             select from ledger_entry e
               join ledger_commit k on (k.merchant_id, k.xid) = (e.merchant_id, e.xid)
              where (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
                and k.known_at <= $5) as is_new
      from (select e.merchant_id, e.account_id, sum(e.amount_minor)::bigint as moved_minor
              from ledger_commit k
              join ledger_entry e on (e.merchant_id, e.xid) = (k.merchant_id, k.xid)
             where k.merchant_id >= $1 and k.merchant_id <= $2 and k.known_at > $5
             group by e.merchant_id, e.account_id) m
      join ledger_account a on (a.merchant_id, a.id) = (m.merchant_id, m.account_id)
     where ($3::text is null or a.code = $3) and ($4::text is null or a.currency = $4)
"""
# A hold is two-sided too: what is held, and its contra. Ended holds count 0, so that an account
# which ever held something stays in sight.
HELD: Final = """
    select side.account, s.currency, sum(side.sign * s.open_minor)::bigint as balance_minor
      from (select h.debit, h.credit, h.currency,
                   coalesce(sum(h.amount_minor) filter (where r.hold_id is null), 0) as open_minor
              from ledger_hold h
              join ledger_commit k on (k.merchant_id, k.xid) = (h.merchant_id, h.xid)
              left join (
                select r.merchant_id, r.hold_id
                  from ledger_hold_resolution r
                  join ledger_commit k on (k.merchant_id, k.xid) = (r.merchant_id, r.xid)
                 where r.merchant_id >= $1 and r.merchant_id <= $2
                   and ($5::timestamptz is null or r.effective_at <= $5) and k.known_at <= $6) r
                on (r.merchant_id, r.hold_id) = (h.merchant_id, h.id)
             where h.merchant_id >= $1 and h.merchant_id <= $2
               and ($4::text is null or h.currency = $4)
               and ($5::timestamptz is null or h.effective_at <= $5) and k.known_at <= $6
             group by h.debit, h.credit, h.currency) s
     cross join lateral (values (s.debit, 1), (s.credit, -1)) as side (account, sign)
     where ($3::text is null or side.account = $3)
     group by side.account, s.currency
"""
TRANSACTIONS: Final = """
    select t.merchant_id, t.id, t.kind, t.idem_key, t.source, t.reverses, t.effective_at,
           t.late_since, t.recorded_at
      from ledger_transaction t
     where (t.merchant_id, t.id) < ($1, $2) and t.merchant_id >= $3
       and pg_visible_in_snapshot(t.xid, $4::text::pg_snapshot)
       and ($5::text is null or t.kind = $5) and ($6::text is null or t.source = $6)
       and ($7::text is null or t.idem_key = $7)
     order by t.merchant_id desc, t.id desc
     limit $8
"""
TRANSACTIONS_OF_REF: Final = """
    select t.merchant_id, t.id, t.kind, t.idem_key, t.source, t.reverses, t.effective_at,
           t.late_since, t.recorded_at
      from (select distinct e.merchant_id, e.transaction_id
              from ledger_account a
              join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
             where a.merchant_id >= $3 and a.merchant_id <= $1 and e.ref = $9) e
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
     where (t.merchant_id, t.id) < ($1, $2)
       and pg_visible_in_snapshot(t.xid, $4::text::pg_snapshot)
       and ($5::text is null or t.kind = $5) and ($6::text is null or t.source = $6)
       and ($7::text is null or t.idem_key = $7)
     order by t.merchant_id desc, t.id desc
     limit $8
"""
TRANSACTION: Final = """
    select t.merchant_id, t.id, t.kind, t.idem_key, t.source, t.reverses, t.effective_at,
           t.late_since, t.recorded_at
      from ledger_transaction t
     where t.id = $3 and t.merchant_id >= $1 and t.merchant_id <= $2
"""
LINES: Final = """
    select e.transaction_id, a.code as account, e.currency, e.amount_minor, e.ref
      from unnest($1::uuid[], $2::uuid[]) as w (merchant_id, transaction_id)
      join ledger_entry e
        on (e.merchant_id, e.transaction_id) = (w.merchant_id, w.transaction_id)
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
     order by e.transaction_id, e.line
"""
ACCOUNT_KNOWN: Final = """
    select exists (select from ledger_account a
                    where a.merchant_id >= $1 and a.merchant_id <= $2 and a.code = $3)
"""
# The balance after each line: what all earlier lines of the same snapshot come to, and on.
ENTRIES: Final = """
    with chosen as materialized (
      select a.merchant_id, a.id from ledger_account a
       where a.merchant_id >= $1 and a.merchant_id <= $2 and a.code = $3
         and ($4::text is null or a.currency = $4)
    ), page as materialized (
      select e.merchant_id, e.account_id, e.transaction_id, e.xid, e.seq, e.currency,
             e.amount_minor, e.ref
        from chosen c
        join ledger_entry e on (e.merchant_id, e.account_id) = (c.merchant_id, c.id)
       where (e.xid, e.seq) > ($5::text::xid8, $6)
         and pg_visible_in_snapshot(e.xid, $7::text::pg_snapshot)
       order by e.xid, e.seq
       limit $8
    ), earlier as materialized (
      select c.merchant_id, c.id, coalesce(sum(e.amount_minor), 0) as balance_minor
        from chosen c
        left join ledger_entry e
          on (e.merchant_id, e.account_id) = (c.merchant_id, c.id)
         and (e.xid, e.seq) <= ($5::text::xid8, $6)
         and pg_visible_in_snapshot(e.xid, $7::text::pg_snapshot)
       group by c.merchant_id, c.id
    )
    select p.merchant_id, p.transaction_id, t.kind, t.idem_key as key, t.effective_at,
           t.recorded_at, p.currency, p.amount_minor,
           (b.balance_minor + sum(p.amount_minor) over (
              partition by p.merchant_id, p.account_id order by p.xid, p.seq))::bigint
             as balance_minor,
           p.ref, p.xid::text as xid, p.seq
      from page p
      join earlier b on (b.merchant_id, b.id) = (p.merchant_id, p.account_id)
      join ledger_transaction t on (t.merchant_id, t.id) = (p.merchant_id, p.transaction_id)
     order by p.xid, p.seq
"""
# What has not drained is found in the index alone; only of that it is asked since when.
UNDRAINED: Final = """
    with rest as materialized (
      select e.merchant_id, e.account_id, a.currency, e.ref, sum(e.amount_minor) as amount_minor
        from ledger_account a
        join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
       where a.merchant_id >= $1 and a.merchant_id <= $2 and a.code = 'asset:stripe:clearing'
       group by e.merchant_id, e.account_id, a.currency, e.ref
      having sum(e.amount_minor) <> 0
    )
    select r.merchant_id, r.currency, r.ref, r.amount_minor::bigint as amount_minor, t.first_at
      from rest r
     cross join lateral (
       select min(t.effective_at) as first_at
         from ledger_entry e
         join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
        where (e.merchant_id, e.account_id, e.ref) = (r.merchant_id, r.account_id, r.ref)) t
     where (t.first_at, r.merchant_id, r.ref) > ($3, $4, $5)
     order by t.first_at, r.merchant_id, r.ref
     limit $6
"""


async def trial_balance(
    tx: Tx,
    books: Books,
    as_of: AsOf,
    chosen: AccountFilter = ALL_ACCOUNTS,
    *,
    is_now: bool = False,
) -> TrialBalance:
    """Return what every account stood at, holds included, and the totals (0, or the books lie).

    Args:
        tx: a snapshot.
        books: whose.
        as_of: the two times.
        chosen: which accounts.
        is_now: `known_at` was taken just before the snapshot, so little came after it.

    Final for a `known_at` that `ledger_commits.settled` has returned. Of another one, whoever is
    committing at this moment may yet be added.
    """
    [now] = await tx.fetch(NOW)
    known_at: datetime = as_of.known_at or now["known_at"]
    effective_at: datetime = as_of.effective_at or now["effective_at"]
    scope = (books.first, books.last, chosen.account, chosen.currency)
    if is_now or as_of == AsOf():
        items = await _balances_known(tx, books, chosen, known_at)
    else:
        asked = (*scope, as_of.effective_at, known_at)
        rows = await tx.fetch(AS_OF if chosen.account is None else AS_OF_OF_ACCOUNT, *asked)
        items = many(AccountBalance, rows)
    held = await tx.fetch(HELD, *scope, as_of.effective_at, known_at)
    items = sorted([*items, *many(AccountBalance, held)], key=_by_code)
    return TrialBalance(effective_at, known_at, items, totals_of(items))


async def is_account(tx: Tx, books: Books, account: str) -> bool:
    """Say whether one of these books has ever used the account."""
    known: bool = await tx.fetchval(ACCOUNT_KNOWN, books.first, books.last, account)
    return known


async def entries(
    tx: Tx, books: Books, chosen: AccountFilter, cursor: EntryCursor, *, limit: int
) -> tuple[list[AccountEntry], EntryCursor | None]:
    """Return the next lines of an account in the order of the book, and where to go on."""
    rows = await tx.fetch(
        ENTRIES,
        books.first,
        books.last,
        chosen.account,
        chosen.currency,
        str(cursor.xid),
        cursor.seq,
        cursor.snapshot,
        limit + 1,
    )
    page = [_account_entry(row) for row in rows[:limit]]
    if len(rows) <= limit:
        return page, None
    last = rows[limit - 1]
    return page, EntryCursor(int(last["xid"]), last["seq"], cursor.snapshot)


async def transactions(
    tx: Tx, books: Books, wanted: TransactionFilter, cursor: TransactionCursor, *, limit: int
) -> tuple[list[LedgerTransaction], TransactionCursor | None]:
    """Return the next transactions, newest first in each book, and where to go on."""
    bounds = (cursor.merchant_id, cursor.id, books.first, cursor.snapshot)
    fields = (wanted.kind, wanted.source, wanted.key, limit + 1)
    if wanted.ref is None:
        rows = await tx.fetch(TRANSACTIONS, *bounds, *fields)
    else:
        rows = await tx.fetch(TRANSACTIONS_OF_REF, *bounds, *fields, wanted.ref)
    page = await _with_lines(tx, rows[:limit])
    if len(rows) <= limit:
        return page, None
    return page, TransactionCursor(page[-1].merchant_id, page[-1].id, cursor.snapshot)


async def transaction(tx: Tx, books: Books, transaction_id: UUID) -> LedgerTransaction | None:
    """Return one ledger transaction of these books."""
    found = await _with_lines(
        tx, await tx.fetch(TRANSACTION, books.first, books.last, transaction_id)
    )
    return found[0] if found else None


async def undrained(
    tx: Tx, books: Books, cursor: RestCursor, *, limit: int
) -> tuple[list[ClearingRest], RestCursor | None]:
    """Return what clearing still holds per object of Stripe's, oldest first, and where to go on."""
    rows = await tx.fetch(
        UNDRAINED,
        books.first,
        books.last,
        cursor.first_at,
        cursor.merchant_id,
        cursor.ref,
        limit + 1,
    )
    page = many(ClearingRest, rows[:limit])
    if len(rows) <= limit:
        return page, None
    return page, RestCursor(page[-1].first_at, page[-1].merchant_id, page[-1].ref)


async def _balances_known(
    tx: Tx, books: Books, chosen: AccountFilter, known_at: datetime
) -> list[AccountBalance]:
    """Return the balances now, from their snapshots, less what came after: not the whole book."""
    scope = (books.first, books.last, chosen.account, chosen.currency)
    later = {
        (row["merchant_id"], row["account"], row["currency"]): row
        for row in await tx.fetch(LATER, *scope, known_at)
    }
    sums: dict[tuple[str, str], int] = {}
    for one in await balances.of_books(tx, books, chosen):
        row = later.get((one.merchant_id, one.account, one.currency))
        if row is not None and row["is_new"]:
            continue
        name = (one.account, one.currency)
        moved_minor = 0 if row is None else row["moved_minor"]
        sums[name] = sums.get(name, 0) + one.balance_minor - moved_minor
    return [AccountBalance(*name, balance_minor) for name, balance_minor in sums.items()]


async def _with_lines(tx: Tx, rows: list[Row]) -> list[LedgerTransaction]:
    found = await tx.fetch(LINES, [row["merchant_id"] for row in rows], [row["id"] for row in rows])
    lines: dict[UUID, list[LedgerLine]] = {row["id"]: [] for row in rows}
    for line in found:
        lines[line["transaction_id"]].append(
            LedgerLine(line["account"], line["currency"], line["amount_minor"], line["ref"])
        )
    return [
        LedgerTransaction(
            id=row["id"],
            merchant_id=row["merchant_id"],
            kind=row["kind"],
            key=row["idem_key"],
            source=row["source"],
            reverses=row["reverses"],
            effective_at=row["effective_at"],
            late_since=row["late_since"],
            recorded_at=row["recorded_at"],
            entries=lines[row["id"]],
        )
        for row in rows
    ]


def _account_entry(row: Row) -> AccountEntry:
    fields = {name: row[name] for name in AccountEntry.__struct_fields__}
    return AccountEntry(**fields)


def _by_code(balance: AccountBalance) -> tuple[str, str]:
    return balance.account, balance.currency
