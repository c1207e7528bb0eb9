"""What a book owes its payees, by the ledger; its policy of paying out; its free cash."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, one
from domain.finance import Books
from domain.payouts import AGE_DAYS, Owed, PayoutPolicy

# Sales and the fees passed on with them count by their age; all else at once. What the provider has
# not booked yet is as young as can be (payments.md rule 9).
OWED: Final = """
    with unbooked as materialized (
      select o.merchant_id, o.payment_id::text as payment_id from op o
       where o.merchant_id between $1 and $2 and o.kind = 'fee' and o.state <> 'done'
    ), moved as (
      select a.merchant_id, a.code as account, a.currency, -e.amount_minor as amount_minor,
             t.kind in ('capture', 'deposit.applied', 'stripe.fee_recharged') as is_sale,
             $5::timestamptz - t.effective_at as age,
             u.payment_id is not null as is_unbooked
        from ledger_account a
        join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
        join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
        left join unbooked u
          on (u.merchant_id, u.payment_id) = (t.merchant_id, split_part(t.idem_key, ':', 2))
       where a.merchant_id between $1 and $2
         and (a.code = 'liab:merchant:payable' or a.code like 'liab:leader:%:payable')
         and ($3::text is null or a.code = $3) and ($4::text is null or a.currency = $4)
         and t.effective_at <= $5
    )
    select m.merchant_id, m.account, m.currency, sum(m.amount_minor)::bigint as balance_minor,
           coalesce(sum(m.amount_minor) filter (
             where m.is_sale and (m.is_unbooked
               or m.age < make_interval(days => coalesce(p.delay_days, $6)))), 0)::bigint
             as young_minor,
           coalesce(sum(m.amount_minor) filter (
             where m.is_sale and not m.is_unbooked
               and m.age >= make_interval(days => coalesce(p.delay_days, $6))
               and m.age < make_interval(days => coalesce(p.reserve_days, $7))), 0)::bigint
             as recent_minor,
           coalesce((select sum(o.amount_minor) from payout o
                      where o.merchant_id = m.merchant_id and o.currency = m.currency
                        and o.state in ('requested', 'approved')
                        and case o.payee_kind when 'merchant' then 'liab:merchant:payable'
                              else 'liab:leader:' || o.payee_id || ':payable' end = m.account),
                    0)::bigint as open_minor,
           coalesce(sum(m.amount_minor) filter (
             where m.amount_minor > 0 and m.age < make_interval(days => $8)), 0)::bigint
             as first_minor,
           coalesce(sum(m.amount_minor) filter (
             where m.amount_minor > 0 and m.age >= make_interval(days => $8)
               and m.age < make_interval(days => $9)), 0)::bigint as second_minor,
           coalesce(sum(m.amount_minor) filter (
             where m.amount_minor > 0 and m.age >= make_interval(days => $9)
               and m.age < make_interval(days => $10)), 0)::bigint as third_minor
      from moved m
      left join payout_policy p on p.merchant_id = m.merchant_id
     group by m.merchant_id, m.account, m.currency
     order by m.merchant_id, m.account, m.currency
"""
# What is free of the provider's balance: deposits, balances and purses are shoppers', the reserve
# is for disputes, and payouts that were agreed to are as good as gone.
CASH: Final = """
    select a.merchant_id, a.currency, (sum(e.amount_minor) - coalesce((
             select sum(o.amount_minor) from payout o
              where o.merchant_id = a.merchant_id and o.currency = a.currency
                and o.state in ('requested', 'approved')), 0))::bigint as cash_minor
      from ledger_account a
      join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
     where a.merchant_id between $1 and $2
       and (a.code in ('asset:stripe:balance', 'liab:merchant:reserve')
            or a.code like 'liab:shopper:%' or a.code like 'liab:promo:%')
       and ($3::text is null or a.currency = $3)
     group by a.merchant_id, a.currency
"""
POLICY: Final = """
    select delay_days, reserve_bp, reserve_days, merchant_min_minor, leader_min_minor,
           review_above_minor
      from payout_policy where merchant_id = $1
"""
SET_POLICY: Final = """
    insert into payout_policy (merchant_id, delay_days, reserve_bp, reserve_days,
                               merchant_min_minor, leader_min_minor, review_above_minor)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (merchant_id) do update
       set delay_days = excluded.delay_days, reserve_bp = excluded.reserve_bp,
           reserve_days = excluded.reserve_days, merchant_min_minor = excluded.merchant_min_minor,
           leader_min_minor = excluded.leader_min_minor,
           review_above_minor = excluded.review_above_minor
"""
LOCK: Final = "select pg_advisory_xact_lock(hashtextextended('payouts:' || $1::uuid, 0))"


class Scope(msgspec.Struct, frozen=True):
    """Which payables: of which books, one account or all, one currency or all."""

    books: Books
    account: str | None = None
    currency: str | None = None


async def hold(tx: Tx, merchant_id: UUID) -> None:
    """Let one decision about a book's payouts be made at a time, until the transaction ends."""
    await tx.execute(LOCK, merchant_id)


async def owed(tx: Tx, scope: Scope, *, at: datetime) -> list[Owed]:
    """Return what these books owed each payee at an instant, by merchant, account and currency."""
    standard = PayoutPolicy()
    rows = await tx.fetch(
        OWED,
        scope.books.first,
        scope.books.last,
        scope.account,
        scope.currency,
        at,
        standard.delay_days,
        standard.reserve_days,
        *AGE_DAYS,
    )
    return [_owed(row) for row in rows]


async def cash(tx: Tx, scope: Scope) -> dict[tuple[UUID, str], int]:
    """Return what of the provider's balance is free, by merchant and currency."""
    rows = await tx.fetch(CASH, scope.books.first, scope.books.last, scope.currency)
    return {(row["merchant_id"], row["currency"]): row["cash_minor"] for row in rows}


async def policy(tx: Tx, merchant_id: UUID) -> PayoutPolicy:
    """Return how a book is paid out: as was said for it, or as is usual."""
    return one(PayoutPolicy, await tx.fetchrow(POLICY, merchant_id)) or PayoutPolicy()


async def set_policy(tx: Tx, merchant_id: UUID, new: PayoutPolicy) -> None:
    """Say how a book is paid out from now on."""
    await tx.execute(
        SET_POLICY,
        merchant_id,
        new.delay_days,
        new.reserve_bp,
        new.reserve_days,
        new.merchant_min_minor,
        new.leader_min_minor,
        new.review_above_minor,
    )


def _owed(row: Row) -> Owed:
    credits_minor: Sequence[int] = (row["first_minor"], row["second_minor"], row["third_minor"])
    return Owed(
        merchant_id=row["merchant_id"],
        account=row["account"],
        currency=row["currency"],
        balance_minor=row["balance_minor"],
        young_minor=row["young_minor"],
        recent_minor=row["recent_minor"],
        open_minor=row["open_minor"],
        credits_minor=credits_minor,
    )
