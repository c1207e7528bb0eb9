"""Proofs of counters and ends: stock, places and counts recomputed from the seats (P3, P11).

Rows are (merchant_id, subject, detail), at most $1 of them; none means proven.
"""

from typing import Final

STOCK_HELD: Final = """
    select c.merchant_id, c.id::text as subject,
           'units_held ' || c.units_held || ', seats hold ' || s.units_count || ' of '
             || c.stock as detail
      from campaign c
     cross join lateral (
       select coalesce(sum(s.quantity), 0) as units_count from seat s
        where s.merchant_id = c.merchant_id and s.campaign_id = c.id
          and s.state in ('reserved', 'authorized', 'captured')) s
     where c.units_held <> s.units_count or s.units_count > c.stock
     limit $1
"""
UNITS_PER_SHOPPER: Final = """
    select s.merchant_id, s.shopper_id::text as subject,
           sum(s.quantity) || ' units of campaign ' || c.id || ', at most '
             || c.units_per_shopper_max as detail
      from seat s
      join campaign c on (c.merchant_id, c.id) = (s.merchant_id, s.campaign_id)
     where s.shopper_id is not null
       and s.state in ('reserved', 'taking_over', 'authorized', 'captured')
     group by s.merchant_id, s.shopper_id, c.id, c.units_per_shopper_max
    having sum(s.quantity) > c.units_per_shopper_max
     limit $1
"""
# While members may still come and go; closing freezes the counts as they were.
TEAM_BUY_COUNTS: Final = """
    select t.merchant_id, t.id::text as subject,
           'held/authorized/sponsored/buyers/units '
             || concat_ws('/', t.seats_held, t.authorized_count, t.sponsored_count,
                          t.buyers_count, t.units_count)
             || ', from seats '
             || concat_ws('/', s.seats_held, s.authorized_count, s.sponsored_count,
                          s.buyers_count, s.units_count) as detail
      from team_buy t
     cross join lateral (
       select count(*) as seats_held,
              count(*) filter (where s.state <> 'reserved') as authorized_count,
              count(*) filter (where s.shopper_id is null) as sponsored_count,
              count(*) filter (where s.counted) as buyers_count,
              coalesce(sum(s.quantity) filter (where s.counted), 0) as units_count
         from seat s
        where s.merchant_id = t.merchant_id and s.team_buy_id = t.id
          and s.state in ('reserved', 'authorized', 'captured')) s
     where t.state in ('open', 'closing')
       and (t.seats_held, t.authorized_count, t.sponsored_count, t.buyers_count, t.units_count)
        <> (s.seats_held, s.authorized_count, s.sponsored_count, s.buyers_count, s.units_count)
     limit $1
"""
PLACES: Final = """
    select t.merchant_id, t.id::text as subject,
           count(*) || ' seats in ' || t.buyers_max || ' places' as detail
      from team_buy t
      join seat s on (s.merchant_id, s.team_buy_id) = (t.merchant_id, t.id)
     where s.state in ('reserved', 'authorized', 'captured')
     group by t.merchant_id, t.id, t.buyers_max
    having count(*) > t.buyers_max
     limit $1
"""
CARDS_COUNT_ONCE: Final = """
    select s.merchant_id, s.team_buy_id::text as subject,
           'one card counts ' || count(*) || ' times' as detail
      from seat s
     where s.counted and s.fingerprint is not null
     group by s.merchant_id, s.team_buy_id, s.fingerprint
    having count(*) > 1
     limit $1
"""
SHOPPERS_ONCE: Final = """
    select s.merchant_id, s.team_buy_id::text as subject,
           'shopper ' || s.shopper_id || ' has ' || count(*) || ' live seats' as detail
      from seat s
     where s.shopper_id is not null
       and s.state in ('reserved', 'taking_over', 'authorized', 'captured')
     group by s.merchant_id, s.team_buy_id, s.shopper_id
    having count(*) > 1
     limit $1
"""
SEATS_ENDED: Final = """
    select s.merchant_id, s.id::text as subject, s.state || ' in a ' || t.state || ' team-buy'
             as detail
      from team_buy t
      join seat s on (s.merchant_id, s.team_buy_id) = (t.merchant_id, t.id)
     where t.state in ('settled', 'failed', 'cancelled')
       and s.state in ('reserved', 'taking_over', 'authorized')
       and not exists (select from payment p
                         join op o on (o.merchant_id, o.payment_id) = (p.merchant_id, p.id)
                        where p.merchant_id = s.merchant_id and p.seat_id = s.id
                          and o.state = 'dead')
     limit $1
"""
SETTLEMENTS_END: Final = """
    select s.merchant_id, s.id::text as subject,
           'settlement ' || s.state || ', team-buy ' || t.state || ', ' || o.open_count
             || ' captures to do, ' || s.exception_count || ' exceptions' as detail
      from settlement s
      join team_buy t on (t.merchant_id, t.id) = (s.merchant_id, s.team_buy_id)
     cross join lateral (
       select count(*) as open_count from op o
        where o.merchant_id = s.merchant_id and o.team_buy_id = s.team_buy_id
          and o.state = 'todo' and o.kind in ('capture', 'apply')) o
     where s.state <> t.state
        or (s.settled_at is not null and o.open_count > s.exception_count)
        or (s.settled_at is null) <> (s.state in ('settling', 'releasing'))
     limit $1
"""
# One seat goes, another stands in its place: neither without the other.
TRANSFERS_PAIRED: Final = """
    with gone as (
      select merchant_id, id, quantity, shopper_id from seat where state = 'transferred'
    ), passed as (
      select x.merchant_id, x.seat_id as id, count(*) as times_count,
             min(taker.quantity) as quantity,
             bool_and(taker.authorized_at is not null and taker.shopper_id = x.taker_id) as is_paid
        from seat_transfer x
        join seat taker on (taker.merchant_id, taker.team_buy_id, taker.id)
             = (x.merchant_id, x.team_buy_id, x.taker_seat_id)
       where x.outcome = 'transferred' group by 1, 2
    )
    select coalesce(g.merchant_id, p.merchant_id) as merchant_id,
           coalesce(g.id, p.id)::text as subject,
           case when g.id is null then 'still there' else 'transferred' end || ', passed on '
             || coalesce(p.times_count, 0) || ' times' as detail
      from gone g full join passed p on (p.merchant_id, p.id) = (g.merchant_id, g.id)
     where p.times_count is distinct from 1 or g.id is null or not p.is_paid
        or p.quantity <> g.quantity
     limit $1
"""
OPS_ON_TIME: Final = """
    select o.merchant_id, o.id as subject,
           'due since ' || to_char(o.next_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
             || ' ' || o.last_error as detail
      from op o
     where o.state = 'todo' and o.next_at < now() - interval '60 seconds'
       and coalesce(o.lease_until, '-infinity') < now()
     limit $1
"""

PROOFS: Final = {
    "a campaign's held units are those of its live seats, within its stock": STOCK_HELD,
    "no shopper holds more units than the campaign allows": UNITS_PER_SHOPPER,
    "a running team-buy's counts are those of its seats": TEAM_BUY_COUNTS,
    "no team-buy has more live seats than places": PLACES,
    "one card counts once in a team-buy": CARDS_COUNT_ONCE,
    "one shopper has one live seat in a team-buy": SHOPPERS_ONCE,
    "every seat of an ended team-buy has ended, or waits for a person": SEATS_ENDED,
    "a transferred seat stands as another's, who paid for it": TRANSFERS_PAIRED,
    "a settlement ends with its team-buy and its ops": SETTLEMENTS_END,
    "no op is overdue by more than a minute": OPS_ON_TIME,
}
"""What must hold → the statement that looks for the contrary."""
