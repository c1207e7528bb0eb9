"""Reconciliation in PostgreSQL: both sides of each object, its item, and the runs."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.cursors import BookCursor
from app.store.database import Tx, json_text, many, one
from domain.finance import Books
from domain.reconciliation import Facts, Item

# What moved since the last run, and what was not settled then. uuidv7 takes a shift in time, so
# that the ids of transactions are searched by when they were made.
# Whatever has moved since an instant, and whatever was open: what there is to check.
TO_CHECK: Final = """
    select e.ref, e.currency
      from ledger_transaction t
      join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
     where t.merchant_id = $1 and t.id >= uuidv7($2::timestamptz - clock_timestamp())
       and a.code in ('asset:stripe:clearing', 'asset:suspense') and e.ref <> ''
     union
    select b.ref, b.presented_currency from balance_transaction b
     where b.merchant_id = $1 and b.synced_at >= $2 and b.type <> all($3::text[])
     union
    select i.ref, i.currency from reconciliation_item i
     where i.merchant_id = $1
       and i.status in ('expected', 'amount_mismatch', 'missing_at_stripe', 'missing_here',
                        'duplicate', 'unknown_type')
     order by ref, currency
"""
FACTS: Final = """
    with account as materialized (
      select merchant_id, id, currency from ledger_account
       where merchant_id = $1 and code in ('asset:stripe:clearing', 'asset:suspense')
    ), changed as materialized (
      select ref, currency from unnest($2::text[], $3::text[]) as w (ref, currency)
    ), acted as (
      select c.ref, c.currency,
             count(distinct t.id) filter (where t.kind not in
               ('stripe.balance_transaction', 'reconciliation.resolved',
                'reconciliation.resolved.reversed'))::integer as acts_count,
             coalesce(sum(e.amount_minor) filter (where t.kind not in
               ('stripe.balance_transaction', 'reconciliation.resolved',
                'reconciliation.resolved.reversed')), 0)::bigint as ours_minor,
             coalesce(sum(e.amount_minor), 0)::bigint as rest_minor,
             min(t.effective_at) as first_at
        from changed c
        join account a on a.currency = c.currency
        left join ledger_entry e
          on (e.merchant_id, e.account_id, e.ref) = (a.merchant_id, a.id, c.ref)
        left join ledger_transaction t
          on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
       group by c.ref, c.currency
    ), booked as (
      select c.ref, c.currency, count(*)::integer as lines_count,
             sum(b.presented_minor)::bigint as theirs_minor,
             sum(case b.amount_minor when 0 then b.fee_minor
                   else b.fee_minor * b.presented_minor / b.amount_minor end)::bigint as fee_minor,
             bool_or(b.presented_currency <> b.currency) as is_converted,
             array_agg(distinct b.type order by b.type) as types, min(b.created_at) as first_at,
             max(b.created_at) as newest_at
        from changed c
        join balance_transaction b
          on (b.merchant_id, b.ref, b.presented_currency) = ($1, c.ref, c.currency)
       group by c.ref, c.currency
    )
    select c.ref, c.currency, coalesce(a.acts_count, 0) as acts_count,
           coalesce(a.ours_minor, 0) as ours_minor, coalesce(b.lines_count, 0) as lines_count,
           coalesce(b.theirs_minor, 0) as theirs_minor, coalesce(b.types, '{}') as types,
           coalesce(b.fee_minor, 0) as fee_minor, coalesce(a.rest_minor, 0) as rest_minor,
           least(a.first_at, b.first_at) as happened_at, b.newest_at,
           coalesce(b.is_converted, false) as is_converted,
           coalesce(i.status = 'resolved' and i.ours_minor = coalesce(a.ours_minor, 0)
             and i.theirs_minor = coalesce(b.theirs_minor, 0), false) as is_resolved
      from changed c
      left join acted a on (a.ref, a.currency) = (c.ref, c.currency)
      left join booked b on (b.ref, b.currency) = (c.ref, c.currency)
      left join reconciliation_item i
        on (i.merchant_id, i.ref, i.currency) = ($1, c.ref, c.currency)
     where a.first_at is not null or b.first_at is not null
     order by c.ref, c.currency
"""
# A resolved item is written with its resolution: the row that would be inserted is checked, too.
KEEP: Final = """
    insert into reconciliation_item
           (merchant_id, ref, currency, status, types, ours_minor, theirs_minor, rest_minor,
            fee_minor, planned_fee_minor, happened_at, checked_at, resolved_at, reason)
    select $1, f.ref, f.currency, f.status, f.types, f.ours_minor, f.theirs_minor, f.rest_minor,
           f.fee_minor, f.planned_fee_minor, f.happened_at, $3,
           case when f.status = 'resolved' then old.resolved_at end, coalesce(old.reason, '')
      from json_to_recordset($2::json) as f(ref text, currency text, status text, types text[],
           ours_minor bigint, theirs_minor bigint, rest_minor bigint, fee_minor bigint,
           planned_fee_minor bigint, happened_at timestamptz)
      left join reconciliation_item old
        on (old.merchant_id, old.ref, old.currency) = ($1, f.ref, f.currency)
     order by f.ref, f.currency
    on conflict (merchant_id, ref, currency) do update
       set status = excluded.status, types = excluded.types, ours_minor = excluded.ours_minor,
           theirs_minor = excluded.theirs_minor, rest_minor = excluded.rest_minor,
           fee_minor = excluded.fee_minor, planned_fee_minor = excluded.planned_fee_minor,
           happened_at = excluded.happened_at, checked_at = excluded.checked_at,
           resolved_at = excluded.resolved_at
"""
CLOCKS: Final = "select app_clock() as now, clock_timestamp() as written_at"
LAST_RUN: Final = """
    select started_at from reconciliation_run where merchant_id = $1 order by id desc limit 1
"""
LAST_OPEN: Final = """
    select open_count from reconciliation_run where merchant_id = $1 order by id desc limit 1
"""
LOCK_RUN: Final = "select pg_advisory_xact_lock(hashtextextended('reconcile:' || $1::uuid, 0))"
INSERT_RUN: Final = """
    insert into reconciliation_run (merchant_id, id, started_at, ended_at, checked_count,
                                    matched_count, expected_count, open_count)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
"""
# Merchants with something to hold against each other since their last run, or with items that wait.
DUE: Final = """
    select m.merchant_id
      from (select distinct merchant_id from balance_transaction where synced_at >= $1
            union
            select distinct a.merchant_id
              from ledger_account a
              join ledger_transaction t on t.merchant_id = a.merchant_id
             where a.code = 'asset:stripe:clearing'
               and t.id >= uuidv7($1::timestamptz - clock_timestamp())
            union
            select distinct merchant_id from reconciliation_item
             where status in ('expected', 'amount_mismatch', 'missing_at_stripe', 'missing_here',
                              'duplicate', 'unknown_type')) m
     where not exists (select from reconciliation_run r
                        where r.merchant_id = m.merchant_id and r.started_at >= $2)
     order by m.merchant_id
     limit $3
"""
# One merchant is named once more, as itself: an index by status is no help to a range of merchants.
ITEMS: Final = """
    select i.id, i.merchant_id, i.ref, i.currency, i.status, i.types, i.ours_minor, i.theirs_minor,
           i.rest_minor, i.fee_minor, i.planned_fee_minor, i.happened_at, i.checked_at,
           i.resolved_at, i.resolved_by, i.reason, i.transaction_id,
           greatest(0, extract(epoch from app_clock() - i.happened_at))::bigint as age_seconds
      from reconciliation_item i
      left join merchant m on m.id = i.merchant_id
     where (i.merchant_id, i.id) < ($1, $2) and i.merchant_id >= $3
       and ($4::text is null or i.status = $4)
       and ($5::date is null or (
            i.happened_at >= $5::date - interval '1 day'
            and i.happened_at < $5::date + interval '2 days'
            and (i.happened_at at time zone coalesce(m.timezone, 'UTC'))::date = $5))
       and ($6::bigint is null or i.happened_at < app_clock() - make_interval(secs => $6))
       and ($7::text is null or i.ref = $7)
       and ($9::uuid is null or i.merchant_id = $9)
       and ($10::timestamptz is null or i.happened_at >= $10)
       and ($11::timestamptz is null or i.happened_at < $11)
     order by i.merchant_id desc, i.id desc
     limit $8
"""
LOCK_ITEM: Final = """
    select id, merchant_id, ref, currency, status, types, ours_minor, theirs_minor, rest_minor,
           fee_minor, planned_fee_minor, happened_at, checked_at, resolved_at, resolved_by, reason,
           transaction_id,
           greatest(0, extract(epoch from app_clock() - happened_at))::bigint as age_seconds
      from reconciliation_item
     where merchant_id between $1 and $2 and id = $3 for no key update
"""
RESOLVE: Final = """
    update reconciliation_item
       set status = 'resolved', resolved_at = app_clock(), resolved_by = $3, reason = $4,
           transaction_id = $5, rest_minor = 0
     where merchant_id = $1 and id = $2
    returning id, merchant_id, ref, currency, status, types, ours_minor, theirs_minor, rest_minor,
              fee_minor, planned_fee_minor, happened_at, checked_at, resolved_at, resolved_by,
              reason, transaction_id,
              greatest(0, extract(epoch from app_clock() - happened_at))::bigint as age_seconds
"""
RUNS: Final = """
    select merchant_id, id, started_at, ended_at, checked_count, matched_count, expected_count,
           open_count
      from reconciliation_run
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
     order by merchant_id desc, id desc
     limit $4
"""
SUMMARY: Final = """
    select status, currency, count(*)::integer as items_count,
           sum(rest_minor)::bigint as rest_minor, min(happened_at) as oldest_at
      from reconciliation_item
     where merchant_id between $1 and $2
     group by status, currency
     order by status, currency
"""


class Clocks(msgspec.Struct, frozen=True):
    """What time it is, and by which clock rows are written: that one never moves in tests."""

    now: datetime
    written_at: datetime


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """An object's two sides and what was made of them."""

    ref: str
    currency: str
    status: str
    types: list[str]
    ours_minor: int
    theirs_minor: int
    rest_minor: int
    fee_minor: int
    planned_fee_minor: int | None
    happened_at: datetime


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One pass over a merchant's objects: how many were checked, and what they came to."""

    merchant_id: UUID
    id: UUID
    started_at: datetime
    ended_at: datetime
    checked_count: int
    matched_count: int
    expected_count: int
    open_count: int


class Subject(msgspec.Struct, frozen=True):
    """An object of Stripe's, in the currency of the act it is about."""

    ref: str
    currency: str


class StatusSum(msgspec.Struct, frozen=True):
    """The items of one status and currency; `oldest_at` says since when they wait."""

    status: str
    currency: str
    items_count: int
    rest_minor: int
    oldest_at: datetime


class ItemFilter(msgspec.Struct, frozen=True):
    """Which items: all given fields must fit; `day` is a day where the merchant is.

    `from_at` ≤ when it happened < `until_at`.
    """

    status: str | None = None
    day: date | None = None
    older_than_seconds: int | None = None
    ref: str | None = None
    from_at: datetime | None = None
    until_at: datetime | None = None


async def clocks(tx: Tx) -> Clocks:
    """Return what time it is."""
    [found] = many(Clocks, await tx.fetch(CLOCKS))
    return found


async def hold_run(tx: Tx, merchant_id: UUID) -> None:
    """Let one run of a merchant be at a time, until the transaction ends."""
    await tx.execute(LOCK_RUN, merchant_id)


async def last_run(tx: Tx, merchant_id: UUID) -> datetime | None:
    """Return when the merchant's last run began."""
    found: datetime | None = await tx.fetchval(LAST_RUN, merchant_id)
    return found


async def last_open_count(tx: Tx, merchant_id: UUID) -> int:
    """Return how many exceptions the merchant's last run has found."""
    return int(await tx.fetchval(LAST_OPEN, merchant_id) or 0)


async def to_check(
    tx: Tx, merchant_id: UUID, *, since: datetime, without: Sequence[str]
) -> list[Subject]:
    """Return what has moved since then, or was not settled, in a fixed order.

    `without`: types of Stripe's lines that need no act of ours.
    """
    rows = await tx.fetch(TO_CHECK, merchant_id, since, list(without))
    return [Subject(*row) for row in rows]


async def facts(tx: Tx, merchant_id: UUID, subjects: Sequence[Subject]) -> list[Facts]:
    """Return both sides of these objects: hundreds or thousands at once."""
    refs, currencies = [one.ref for one in subjects], [one.currency for one in subjects]
    return many(Facts, await tx.fetch(FACTS, merchant_id, refs, currencies))


async def keep(tx: Tx, merchant_id: UUID, judged: Sequence[Judged], *, at: datetime) -> None:
    """Write items down, new or again; one that is no longer resolved waits anew."""
    if judged:
        await tx.execute(KEEP, merchant_id, json_text(judged), at)


async def keep_run(tx: Tx, run: Run) -> None:
    """Write a run down."""
    await tx.execute(
        INSERT_RUN,
        run.merchant_id,
        run.id,
        run.started_at,
        run.ended_at,
        run.checked_count,
        run.matched_count,
        run.expected_count,
        run.open_count,
    )


async def due(tx: Tx, *, since: datetime, before: datetime, limit: int) -> list[UUID]:
    """Return merchants where something moved since then, without a run since `before`."""
    return [row["merchant_id"] for row in await tx.fetch(DUE, since, before, limit)]


async def items(
    tx: Tx, books: Books, wanted: ItemFilter, cursor: BookCursor, *, limit: int
) -> tuple[list[Item], BookCursor | None]:
    """Return the next items, newest first in each book, and where to go on."""
    rows = await tx.fetch(
        ITEMS,
        cursor.merchant_id,
        cursor.id,
        books.first,
        wanted.status,
        wanted.day,
        wanted.older_than_seconds,
        wanted.ref,
        limit + 1,
        books.first if books.first == books.last else None,
        wanted.from_at,
        wanted.until_at,
    )
    page = many(Item, rows[:limit])
    more = len(rows) > limit
    return page, BookCursor(page[-1].merchant_id, page[-1].id) if more else None


async def lock_item(tx: Tx, books: Books, item_id: UUID) -> Item | None:
    """Hold an item of these books until the transaction ends."""
    return one(Item, await tx.fetchrow(LOCK_ITEM, books.first, books.last, item_id))


async def resolve(tx: Tx, item: Item, *, by: str, reason: str, transaction_id: UUID | None) -> Item:
    """Write down who resolved an item, why, and with which ledger transaction."""
    [done] = many(
        Item, await tx.fetch(RESOLVE, item.merchant_id, item.id, by, reason, transaction_id)
    )
    return done


async def runs(
    tx: Tx, books: Books, cursor: BookCursor, *, limit: int
) -> tuple[list[Run], BookCursor | None]:
    """Return the next runs, newest first in each book, and where to go on."""
    rows = await tx.fetch(RUNS, cursor.merchant_id, cursor.id, books.first, limit + 1)
    page = many(Run, rows[:limit])
    more = len(rows) > limit
    return page, BookCursor(page[-1].merchant_id, page[-1].id) if more else None


async def summary(tx: Tx, books: Books) -> list[StatusSum]:
    """Return how many items have each status."""
    return many(StatusSum, await tx.fetch(SUMMARY, books.first, books.last))
