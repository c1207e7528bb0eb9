"""Figures per day where the merchant is, summed from the lines of the ledger."""

from datetime import date
from typing import Final

from app.store.database import Tx, many
from domain.finance import Books, DayFigures

# Days are those of the merchant's zone: a sale at 23:30 in Shanghai is of that day.
DAYS: Final = """
    select (t.effective_at at time zone m.timezone)::date as day, e.currency,
           coalesce(-sum(e.amount_minor) filter (where t.kind in ('capture', 'deposit.applied')
             and (a.code in ('liab:merchant:payable', 'inc:platform:fee')
               or a.code like 'liab:leader:%')), 0)::bigint as sold_minor,
           coalesce(-sum(e.amount_minor) filter (where t.kind in ('refund', 'refund.reversed')
             and a.code = 'asset:stripe:clearing'), 0)::bigint as refunded_minor,
           coalesce(sum(e.amount_minor) filter (where a.code = 'exp:stripe:fee'), 0)::bigint
             as stripe_fee_minor,
           coalesce(-sum(e.amount_minor) filter (where a.code like 'liab:leader:%'), 0)::bigint
             as leader_minor,
           coalesce(-sum(e.amount_minor) filter (where a.code = 'inc:platform:fee'), 0)::bigint
             as platform_minor,
           coalesce(-sum(e.amount_minor) filter (where a.code = 'liab:merchant:payable'), 0)::bigint
             as merchant_minor
      from merchant m
      join ledger_transaction t on t.merchant_id = m.id
       and t.effective_at >= $3::date::timestamp at time zone m.timezone
       and t.effective_at < ($4::date + 1)::timestamp at time zone m.timezone
      join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
       and a.class <> 'memo'
     where m.id between $1 and $2 and ($5::text is null or e.currency = $5)
     group by 1, 2
     order by 1, 2
"""


async def days(
    tx: Tx, books: Books, *, first: date, last: date, currency: str | None
) -> list[DayFigures]:
    """Return the figures of each day with any, `first` to `last` inclusive."""
    rows = await tx.fetch(DAYS, books.first, books.last, first, last, currency)
    return many(DayFigures, rows)
