"""Pages of the ledger's feed as finished text: PostgreSQL writes it, nobody takes it apart.

A row that becomes an object here and text again costs ten times what COPY takes for it, so both
forms come from COPY: CSV as it is meant, and NDJSON as a CSV of one column that never needs a
quote, since JSON writes control characters as escapes (in COPY's own text form backslashes would be
doubled: payments.md 8.2).

A page is the rows between two places below a feed's end. Nothing can come between them any more, so
pages may be read at different times by different connections, and no snapshot is kept while a slow
reader takes its time.
"""

from typing import Final
from uuid import UUID

from app.store.database import Tx
from app.store.feeds import FeedCursor
from domain.prices import THREE_DECIMAL, ZERO_DECIMAL

ROWS_MAX: Final = 10_000
"""Of a page: about 2.5 MiB of CSV, 4 MiB of NDJSON."""

# Which page comes next: where it ends, short of the feed's end.
NEXT: Final = """
    select e.xid::text as xid, e.seq from ledger_entry e
     where e.merchant_id = $1 and (e.xid, e.seq) > ($2::text::xid8, $3)
       and (e.xid, e.seq) < ($4::text::xid8, $5)
     order by e.xid, e.seq
    offset $6 limit 1
"""
# The limit tells the planner that the page is small, and the index the way to it. What belongs to a
# transaction or an account is made once and remembered for its other lines; `offset 0` keeps the
# planner from taking that apart. What a spreadsheet would run gets an apostrophe in front.
CSV: Final = """
    select e.merchant_id, e.transaction_id, e.line, t.kind, t.key, t.source, t.reverses,
           t.effective_at, t.effective_on, t.recorded_at, a.account, e.currency, e.amount_minor,
           e.amount_minor * a.unit as amount,
           case when ascii(e.ref) in (61, 43, 45, 64, 9, 13) then '''' || e.ref
                else nullif(e.ref, '') end as ref
      from (select e.merchant_id, e.transaction_id, e.line, e.account_id, e.currency,
                   e.amount_minor, e.ref, e.xid, e.seq
              from ledger_entry e
             where e.merchant_id = $1 and (e.xid, e.seq) > ($2::text::xid8, $3)
               and (e.xid, e.seq) <= ($4::text::xid8, $5)
             order by e.xid, e.seq limit $6) e
     cross join lateral (
       select case when ascii(t.kind) in (61, 43, 45, 64, 9, 13) then '''' || t.kind
                   else t.kind end as kind,
              case when ascii(t.idem_key) in (61, 43, 45, 64, 9, 13) then '''' || t.idem_key
                   else t.idem_key end as key,
              case when ascii(t.source) in (61, 43, 45, 64, 9, 13) then '''' || t.source
                   else nullif(t.source, '') end as source,
              t.reverses,
              replace((t.effective_at at time zone 'UTC')::text, ' ', 'T') || 'Z' as effective_at,
              (t.effective_at at time zone
                coalesce((select timezone from merchant where id = $1), 'UTC'))::date
                as effective_on,
              replace((t.recorded_at at time zone 'UTC')::text, ' ', 'T') || 'Z' as recorded_at
         from ledger_transaction t
        where (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id) offset 0) t
     cross join lateral (
       select case when ascii(a.code) in (61, 43, 45, 64, 9, 13) then '''' || a.code
                   else a.code end as account,
              case when a.currency = any($7::text[]) then 1
                   when a.currency = any($8::text[]) then 0.001 else 0.01 end as unit
         from ledger_account a
        where (a.merchant_id, a.id) = (e.merchant_id, e.account_id) offset 0) a
     order by e.xid, e.seq
"""
NDJSON: Final = """
    select concat('{"merchant_id":"', e.merchant_id, '","transaction_id":"', e.transaction_id,
                  '","line":', e.line, t.text, a.text, e.amount_minor,
                  ',"ref":', to_json(e.ref), '}')
      from (select e.merchant_id, e.transaction_id, e.line, e.account_id, e.amount_minor, e.ref,
                   e.xid, e.seq
              from ledger_entry e
             where e.merchant_id = $1 and (e.xid, e.seq) > ($2::text::xid8, $3)
               and (e.xid, e.seq) <= ($4::text::xid8, $5)
             order by e.xid, e.seq limit $6) e
     cross join lateral (
       select concat(
                ',"kind":', to_json(t.kind), ',"key":', to_json(t.idem_key),
                ',"source":', to_json(t.source),
                ',"reverses":', coalesce(to_json(t.reverses)::text, 'null'),
                ',"effective_at":"', replace((t.effective_at at time zone 'UTC')::text, ' ', 'T'),
                'Z","effective_on":"', (t.effective_at at time zone
                  coalesce((select timezone from merchant where id = $1), 'UTC'))::date,
                '","recorded_at":"', replace((t.recorded_at at time zone 'UTC')::text, ' ', 'T'),
                'Z"') as text
         from ledger_transaction t
        where (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id) offset 0) t
     cross join lateral (
       select concat(',"account":', to_json(a.code), ',"currency":', to_json(a.currency),
                     ',"amount_minor":') as text
         from ledger_account a
        where (a.merchant_id, a.id) = (e.merchant_id, e.account_id) offset 0) a
     order by e.xid, e.seq
"""
SUMS: Final = """
    select e.currency, sum(e.amount_minor)::bigint as amount_minor, count(*) as rows_count
      from ledger_entry e
     where e.merchant_id = $1 and (e.xid, e.seq) > ($2::text::xid8, $3)
       and (e.xid, e.seq) <= ($4::text::xid8, $5)
     group by e.currency
"""


async def next_place(tx: Tx, merchant_id: UUID, after: FeedCursor, until: FeedCursor) -> FeedCursor:
    """Return where the page ends that begins after a place: at `until` at most."""
    row = await tx.fetchrow(NEXT, *_between(merchant_id, after, until), ROWS_MAX - 1)
    return until if row is None else FeedCursor(until.epoch, int(row["xid"]), row["seq"])


async def csv_page(tx: Tx, merchant_id: UUID, after: FeedCursor, until: FeedCursor) -> bytes:
    """Return the entries of a page as CSV without a header; lines end in CR LF (RFC 4180)."""
    places = (sorted(ZERO_DECIMAL), sorted(THREE_DECIMAL))
    content: list[bytes] = []

    async def keep(some: bytes) -> None:
        content.append(some)

    await tx.copy_from_query(
        CSV,
        *(*_between(merchant_id, after, until), ROWS_MAX, *places),
        output=keep,
        format="csv",
    )
    return b"".join(content).replace(b"\n", b"\r\n")


async def ndjson_page(tx: Tx, merchant_id: UUID, after: FeedCursor, until: FeedCursor) -> bytes:
    """Return the entries of a page, one JSON document per line."""
    content: list[bytes] = []

    async def keep(some: bytes) -> None:
        content.append(some)

    await tx.copy_from_query(
        NDJSON,
        *(*_between(merchant_id, after, until), ROWS_MAX),
        output=keep,
        format="csv",
        delimiter="\x01",
        quote="\x02",
    )
    return b"".join(content)


async def sums(
    tx: Tx, merchant_id: UUID, after: FeedCursor, until: FeedCursor
) -> tuple[dict[str, int], int]:
    """Return what the entries of a page sum to, per currency, and how many they are."""
    rows = await tx.fetch(SUMS, *_between(merchant_id, after, until))
    totals = {row["currency"]: row["amount_minor"] for row in rows}
    return totals, sum(row["rows_count"] for row in rows)


def _between(
    merchant_id: UUID, after: FeedCursor, until: FeedCursor
) -> tuple[UUID, str, int, str, int]:
    return merchant_id, str(after.xid), after.seq, str(until.xid), until.seq
