"""Settlements as finance reads them: each figure summed from the payments it is made of.

What was taken for good is `captured_minor − refunded_minor` of a payment: for a hold the capture,
for a wallet what it was charged less what it got back at the close. Only payments that have ended
count, so a settlement under way shows what has happened and no forecast; and only those of members
at the close, not of seats that left before. The merchant's part is less Stripe's fee where the
ledger has passed it on: who bears fees may change, a book does not.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.cursors import BookCursor, OpCursor
from app.store.database import Tx, many
from domain.finance import (
    BeginningMessage,
    Books,
    OpenHold,
    OpStatus,
    Settlement,
    SettlementFilter,
    SettlementLine,
)

# Of a payment: what Stripe kept and the ledger passed on, under the key of the deposit or of
# Stripe's booking of the charge.
SETTLEMENTS: Final = """
    select s.id, s.merchant_id, s.team_buy_id, s.state, s.formed, s.currency, s.seats_count,
           s.units_count, s.sponsored_count, s.exception_count, s.closing_unit_price_minor,
           s.authorized_minor, s.created_at, s.settled_at,
           p.captured_minor, p.released_minor, p.refunded_minor, p.stripe_fee_minor,
           p.leader_minor, p.platform_minor,
           p.coupon_minor, p.captured_minor + p.coupon_minor - p.leader_minor - p.platform_minor
             - p.recharged_minor as merchant_minor
      from settlement s
     cross join lateral (
       select coalesce(sum(p.captured_minor - p.refunded_minor)
                filter (where p.state in ('captured', 'refunded')), 0)::bigint as captured_minor,
              coalesce(sum(p.authorized_minor - p.captured_minor)
                filter (where p.state in ('captured', 'refunded', 'released', 'lapsed')), 0)::bigint
                as released_minor,
              coalesce(sum(p.refunded_minor), 0)::bigint as refunded_minor,
              coalesce(sum(p.fee_minor), 0)::bigint as stripe_fee_minor,
              coalesce(sum(p.leader_minor), 0)::bigint as leader_minor,
              coalesce(sum(p.platform_minor), 0)::bigint as platform_minor,
              coalesce(sum(p.coupon_minor) filter (where p.state = 'captured'), 0)::bigint
                as coupon_minor,
              coalesce(sum(fee.recharged_minor), 0)::bigint as recharged_minor
         from payment p
         join seat member on (member.merchant_id, member.team_buy_id, member.id)
              = (p.merchant_id, p.team_buy_id, p.seat_id)
        cross join lateral (
          select sum(passed.amount_minor) as recharged_minor
            from (select 'recharge:deposit:' || p.id as idem_key
                  union all
                  select 'recharge:' || bt.source
                    from ledger_account a
                    join ledger_entry e on (e.merchant_id, e.account_id, e.ref)
                         = (a.merchant_id, a.id, p.charge_ref)
                    join ledger_transaction bt on (bt.merchant_id, bt.id, bt.kind)
                         = (e.merchant_id, e.transaction_id, 'stripe.balance_transaction')
                   where (a.merchant_id, a.code, a.currency)
                         = (p.merchant_id, 'asset:stripe:clearing', p.currency)) k
            join ledger_transaction r
              on (r.merchant_id, r.idem_key) = (p.merchant_id, k.idem_key)
            join ledger_entry passed
              on (passed.merchant_id, passed.transaction_id) = (r.merchant_id, r.id)
             and passed.amount_minor > 0) fee
        where p.merchant_id = s.merchant_id and p.team_buy_id = s.team_buy_id
          and p.authorized_minor > 0 and member.authorized_at is not null
          and (member.ended_at is null or member.ended_at >= s.created_at)) p
     where (s.merchant_id, s.id) < ($1, $2) and s.merchant_id >= $3
       and ($4::text is null or s.state = $4)
       and ($5::timestamptz is null or s.created_at >= $5)
       and ($6::timestamptz is null or s.created_at < $6)
       and ($7::uuid is null or s.id = $7)
     order by s.merchant_id desc, s.id desc
     limit $8
"""
# A payment's ledger transactions: those named after it, Stripe's bookings of the objects that
# these put on clearing, and the fees passed on. A sponsored seat's: those named after the seat.
LINES: Final = """
    with paid as materialized (
      select p.merchant_id, p.id, p.seat_id, p.quantity, p.state, p.gateway_ref,
             p.authorized_minor, p.captured_minor, p.refunded_minor, p.fee_minor, p.leader_minor,
             p.platform_minor,
             case when p.state = 'captured' then p.coupon_minor else 0 end as coupon_minor
        from settlement s
        join payment p on (p.merchant_id, p.team_buy_id) = (s.merchant_id, s.team_buy_id)
        join seat member on (member.merchant_id, member.team_buy_id, member.id)
              = (p.merchant_id, p.team_buy_id, p.seat_id)
       where s.merchant_id = $1 and s.team_buy_id = $2
         and p.authorized_minor > 0 and member.authorized_at is not null
         and (member.ended_at is null or member.ended_at >= s.created_at)
    ), named as materialized (
      select p.id as payment_id, t.id, t.merchant_id
        from paid p
       cross join unnest(array['deposit:', 'capture:', 'apply:', 'refund:', 'recharge:deposit:'])
          as prefix
        join ledger_transaction t
          on t.merchant_id = p.merchant_id and t.idem_key = prefix || p.id::text
    ), booked as materialized (
      select distinct n.payment_id, t.id, t.merchant_id, t.source
        from named n
        join ledger_entry act
          on (act.merchant_id, act.transaction_id) = (n.merchant_id, n.id) and act.ref <> ''
        join ledger_entry e
          on (e.merchant_id, e.account_id, e.ref) = (act.merchant_id, act.account_id, act.ref)
        join ledger_transaction t
          on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
    ), booking as materialized (
      select payment_id, id, merchant_id from named
      union
      select payment_id, id, merchant_id from booked
      union
      select b.payment_id, t.id, t.merchant_id from booked b
        join ledger_transaction t
          on t.merchant_id = b.merchant_id and t.idem_key = 'recharge:' || b.source
    )
    select p.seat_id, p.id as payment_id, p.quantity, false as sponsored, p.state,
           coalesce(p.gateway_ref, '') as gateway_ref, p.authorized_minor,
           kept.captured_minor, kept.released_minor, p.refunded_minor,
           p.fee_minor as stripe_fee_minor, p.leader_minor, p.platform_minor,
           p.coupon_minor, kept.captured_minor + p.coupon_minor - p.leader_minor
             - p.platform_minor - fee.recharged_minor as merchant_minor,
           array(select b.id from booking b where b.payment_id = p.id order by b.id)
             as ledger_transaction_ids
      from paid p
     cross join lateral (
       select coalesce(sum(passed.amount_minor), 0)::bigint as recharged_minor
         from booking b
         join ledger_transaction r
           on (r.merchant_id, r.id, r.kind) = (b.merchant_id, b.id, 'stripe.fee_recharged')
         join ledger_entry passed
           on (passed.merchant_id, passed.transaction_id) = (r.merchant_id, r.id)
          and passed.amount_minor > 0
        where b.payment_id = p.id) fee
     cross join lateral (
       select case when p.state in ('captured', 'refunded')
                   then p.captured_minor - p.refunded_minor else 0 end as captured_minor,
              case when p.state in ('captured', 'refunded', 'released', 'lapsed')
                   then p.authorized_minor - p.captured_minor else 0 end as released_minor) kept
    union all
    select s.id, null, s.quantity, true, s.state, '', 0, 0, 0, 0, 0, 0, 0, 0, 0,
           array(select t.id from ledger_transaction t
                  where t.merchant_id = s.merchant_id
                    and t.idem_key in ('sponsored:' || s.id, 'sponsored:' || s.id || ':closed',
                                       'sponsored:' || s.id || ':released')
                  order by t.id)
      from seat s
     where s.merchant_id = $1 and s.team_buy_id = $2 and s.sponsored_by is not null
     order by 1, 2
"""
# A seat that came from a room began with its shopper's order, the first of them that named it, or
# with the card that the room was shown.
BEGINNINGS: Final = """
    with came as materialized (
      select s.id, s.room_id, t.card_seq, t.linked_at
        from seat s
        join team_buy_room t on (t.merchant_id, t.team_buy_id, t.room_id)
             = (s.merchant_id, s.team_buy_id, s.room_id)
       where s.merchant_id = $1 and s.team_buy_id = $2
    ), ordered as materialized (
      select (item ->> 'seat_id')::uuid as seat_id, min(i.seq) as seq
        from order_intent i
       cross join jsonb_array_elements(i.answer -> 'items') as item
       where i.merchant_id = $1 and i.seq is not null
         and i.room_id in (select room_id from came)
         and i.created_at >= (select min(linked_at) from came)
       group by 1
    )
    select c.id as seat_id, c.room_id, r.title as room_title, m.seq,
           case when o.seq is null then 'card' else 'order' end as kind,
           case when o.seq is null then '' else m.body end as text, m.created_at as said_at
      from came c
      join room r on r.merchant_id = $1 and r.id = c.room_id
      left join ordered o on o.seat_id = c.id
      join message m on m.merchant_id = $1 and m.room_id = c.room_id
       and m.seq = coalesce(o.seq, c.card_seq)
"""
OPEN_OPS: Final = """
    select o.merchant_id, o.id, o.kind, o.state, o.payment_id, o.team_buy_id, o.attempts_count,
           o.created_at, o.next_at, o.last_error
      from op o
     where o.merchant_id = $1 and o.team_buy_id = $2 and o.state <> 'done'
     order by o.id
"""
OPS: Final = """
    select o.merchant_id, o.id, o.kind, o.state, o.payment_id, o.team_buy_id, o.attempts_count,
           o.created_at, o.next_at, o.last_error
      from op o
     where (o.merchant_id, o.team_buy_id, o.id) > ($1, $2, $3) and o.merchant_id <= $4
       and o.state = $5
     order by o.merchant_id, o.team_buy_id, o.id
     limit $6
"""
HOLDS: Final = """
    select p.merchant_id, p.id as payment_id, p.team_buy_id, h.currency, h.amount_minor, h.ref,
           h.effective_at, p.capture_before as expires_at
      from payment p
      join ledger_hold h on (h.merchant_id, h.id) = (p.merchant_id, p.id)
     where (p.merchant_id, p.id) < ($1, $2) and p.merchant_id >= $3 and p.state = 'authorized'
       and ($4::timestamptz is null or p.capture_before < $4)
       and not exists (select from ledger_hold_resolution r
                        where (r.merchant_id, r.hold_id) = (h.merchant_id, h.id))
     order by p.merchant_id desc, p.id desc
     limit $5
"""


async def settlements(
    tx: Tx, books: Books, wanted: SettlementFilter, cursor: BookCursor, *, limit: int
) -> tuple[list[Settlement], BookCursor | None]:
    """Return the next settlements, newest first in each book, and where to go on."""
    rows = await tx.fetch(
        SETTLEMENTS,
        cursor.merchant_id,
        cursor.id,
        books.first,
        wanted.state,
        wanted.from_at,
        wanted.until_at,
        None,
        limit + 1,
    )
    page = many(Settlement, rows[:limit])
    more = len(rows) > limit
    return page, BookCursor(page[-1].merchant_id, page[-1].id) if more else None


async def settlement(tx: Tx, books: Books, settlement_id: UUID) -> Settlement | None:
    """Return one settlement of these books."""
    start = BookCursor.start(books)
    rows = await tx.fetch(
        SETTLEMENTS, start.merchant_id, start.id, books.first, None, None, None, settlement_id, 1
    )
    found = many(Settlement, rows)
    return found[0] if found else None


async def lines(tx: Tx, of: Settlement) -> list[SettlementLine]:
    """Return every payment and every sponsored seat of a settlement, by seat."""
    found = many(SettlementLine, await tx.fetch(LINES, of.merchant_id, of.team_buy_id))
    rows = await tx.fetch(BEGINNINGS, of.merchant_id, of.team_buy_id)
    names = BeginningMessage.__struct_fields__
    began = {
        row["seat_id"]: BeginningMessage(**{name: row[name] for name in names}) for row in rows
    }
    return [msgspec.structs.replace(one, began_with=began.get(one.seat_id)) for one in found]


async def open_ops(tx: Tx, of: Settlement) -> list[OpStatus]:
    """Return what is still to do for a settlement, and what was given up."""
    return many(OpStatus, await tx.fetch(OPEN_OPS, of.merchant_id, of.team_buy_id))


async def ops(
    tx: Tx, books: Books, state: str, cursor: OpCursor, *, limit: int
) -> tuple[list[OpStatus], OpCursor | None]:
    """Return the next ops in one state, and where to go on."""
    start = (cursor.merchant_id, cursor.team_buy_id, cursor.id)
    rows = await tx.fetch(OPS, *start, books.last, state, limit + 1)
    page = many(OpStatus, rows[:limit])
    if len(rows) <= limit:
        return page, None
    last = page[-1]
    return page, OpCursor(last.merchant_id, last.team_buy_id, last.id)


async def holds(
    tx: Tx, books: Books, expiring_before: datetime | None, cursor: BookCursor, *, limit: int
) -> tuple[list[OpenHold], BookCursor | None]:
    """Return the next holds that are open, newest first in each book, and where to go on."""
    rows = await tx.fetch(
        HOLDS, cursor.merchant_id, cursor.id, books.first, expiring_before, limit + 1
    )
    page = many(OpenHold, rows[:limit])
    more = len(rows) > limit
    return page, BookCursor(page[-1].merchant_id, page[-1].payment_id) if more else None
