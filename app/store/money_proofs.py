"""Proofs that payments, seats and the ledger tell one story (P2, P5, P7, P11, P12, D-9).

Rows are (merchant_id, subject, detail), at most $1 of them; none means proven. A ledger
transaction names its payment in its key (`capture:{payment}`); what was taken for good is
`captured_minor − refunded_minor` of a payment that has ended as captured.
"""

from typing import Final

BOOKED_ONCE: Final = """
    with booked as (
      select t.merchant_id, split_part(t.idem_key, ':', 2) as payment_id,
             count(distinct t.id) as times_count,
             sum(e.amount_minor) filter (where e.amount_minor > 0) as amount_minor
        from ledger_transaction t
        join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
       where t.kind in ('capture', 'deposit.applied') and not exists (
         select from ledger_transaction r
          where r.merchant_id = t.merchant_id and r.reverses = t.id)
       group by 1, 2
    ), kept as (
      select p.merchant_id, p.id::text as payment_id,
             p.captured_minor - p.refunded_minor + p.coupon_minor as kept_minor
        from payment p where p.state = 'captured'
    )
    select coalesce(k.merchant_id, b.merchant_id) as merchant_id,
           coalesce(k.payment_id, b.payment_id) as subject,
           'kept ' || coalesce(k.kept_minor, 0) || ', booked ' || coalesce(b.amount_minor, 0)
             || ' in ' || coalesce(b.times_count, 0) || ' transactions' as detail
      from kept k
      full join booked b on (b.merchant_id, b.payment_id) = (k.merchant_id, k.payment_id)
     where b.times_count is distinct from 1 or k.kept_minor is distinct from b.amount_minor
     limit $1
"""
CLOSING_PRICE: Final = """
    select p.merchant_id, p.id::text as subject,
           'kept ' || p.captured_minor - p.refunded_minor || ' and ' || p.coupon_minor
             || ' of a coupon for ' || p.quantity || ' at '
             || coalesce(t.closing_unit_price_minor::text, 'no closing price')
             || ', authorized ' || p.authorized_minor as detail
      from payment p
      join team_buy t on (t.merchant_id, t.id) = (p.merchant_id, p.team_buy_id)
     where p.state = 'captured'
       and (p.captured_minor - p.refunded_minor + p.coupon_minor
              is distinct from t.closing_unit_price_minor * p.quantity
            or p.captured_minor > p.authorized_minor)
     limit $1
"""
FAILED_CHARGE_NOBODY: Final = """
    select p.merchant_id, p.id::text as subject,
           'kept ' || p.captured_minor - p.refunded_minor || ' of a ' || t.state || ' team-buy'
             as detail
      from team_buy t
      join payment p on (p.merchant_id, p.team_buy_id) = (t.merchant_id, t.id)
     where t.state in ('failed', 'cancelled') and p.captured_minor <> p.refunded_minor
       and not exists (select from op o where o.merchant_id = p.merchant_id
                          and o.payment_id = p.id and o.state <> 'done')
     limit $1
"""
HOLDS_ENDED: Final = """
    select h.merchant_id, h.id::text as subject,
           'payment ' || coalesce(p.state, 'unknown') || ', hold '
             || coalesce(r.outcome || ' ' || r.amount_minor, 'open') as detail
      from ledger_hold h
      left join payment p on (p.merchant_id, p.id) = (h.merchant_id, h.id)
      left join ledger_hold_resolution r on (r.merchant_id, r.hold_id) = (h.merchant_id, h.id)
     where ((coalesce(p.state, 'unknown') in ('authorized', 'releasing')) <> (r.hold_id is null)
            -- A purse promises before its payment is counted, and until its look has ended.
            and not (p.strategy = 'balance' and r.hold_id is null
                     and exists (select from op o where o.merchant_id = p.merchant_id
                                   and o.payment_id = p.id and o.state = 'todo')))
        or (r.outcome = 'post') is distinct from
             (case when r.hold_id is not null then p.captured_minor > 0 end)
        or (r.outcome = 'post' and r.amount_minor <> p.captured_minor)
     limit $1
"""
DEPOSITS_DRAIN: Final = """
    select p.merchant_id, p.id::text as subject,
           p.state || ', deposits ' || sum(e.amount_minor) as detail
      from payment p
      join ledger_transaction t
        on t.merchant_id = p.merchant_id
       and t.idem_key in ('deposit:' || p.id, 'apply:' || p.id, 'refund:' || p.id)
      join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
       and a.code = 'liab:shopper:deposits'
     group by p.merchant_id, p.id, p.state, p.captured_minor
    having sum(e.amount_minor)
             <> case when p.state in ('captured', 'refunded') then 0 else -p.captured_minor end
     limit $1
"""
# Stripe books what we do a little later: while an op of the payment is open, that is expected.
CLEARING_DRAINS: Final = """
    select e.merchant_id, coalesce(nullif(e.ref, ''), 'no ref') as subject,
           e.currency || ' ' || sum(e.amount_minor) as detail
      from ledger_account a
      join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
     where a.code = 'asset:stripe:clearing'
     group by e.merchant_id, e.account_id, e.currency, e.ref
    having sum(e.amount_minor) <> 0 and not exists (
      select from ledger_entry act
        join ledger_transaction t
          on (t.merchant_id, t.id) = (act.merchant_id, act.transaction_id)
        join op o on o.merchant_id = t.merchant_id and o.state = 'todo'
         and o.payment_id::text = split_part(t.idem_key, ':', 2)
       where act.merchant_id = e.merchant_id and act.ref = e.ref
         and act.account_id = e.account_id)
       and not exists (select from reconciliation_item i
                        where (i.merchant_id, i.ref, i.currency)
                              = (e.merchant_id, e.ref, e.currency)
                          and i.rest_minor = sum(e.amount_minor)
                          and i.status not in ('matched', 'fee_mismatch', 'resolved'))
     limit $1
"""
SEATS_AND_PAYMENTS: Final = """
    select s.merchant_id, s.id::text as subject,
           s.state || ' with ' || count(p.id) || ' captured payments' as detail
      from seat s
      left join payment p on (p.merchant_id, p.seat_id) = (s.merchant_id, s.id)
       and p.state = 'captured'
     where s.shopper_id is not null
     group by s.merchant_id, s.id, s.state
    having (s.state = 'captured') <> (count(p.id) > 0)
     limit $1
"""
# At the price shown when the merchant stood in; closing books the fall, or takes it all back.
SPONSORED_BOOKED: Final = """
    select s.merchant_id, s.id::text as subject,
           s.state || ', stands for ' || w.amount_minor || ', booked '
             || coalesce(b.amount_minor::text, 'nothing') as detail
      from seat s
      join team_buy t on (t.merchant_id, t.id) = (s.merchant_id, s.team_buy_id)
      left join ledger_transaction first
        on (first.merchant_id, first.id, first.kind)
         = (s.merchant_id, s.sponsored_by, 'seat.sponsored')
     cross join lateral (
       select s.quantity * case s.state when 'authorized' then s.unit_price_minor
                when 'captured' then t.closing_unit_price_minor else 0 end as amount_minor) w
     cross join lateral (
       select sum(e.amount_minor) as amount_minor
         from ledger_transaction d
         join ledger_entry e on (e.merchant_id, e.transaction_id) = (d.merchant_id, d.id)
         join ledger_account a on (a.merchant_id, a.id, a.code)
              = (e.merchant_id, e.account_id, 'memo:sponsored')
        where d.merchant_id = s.merchant_id
          and d.idem_key in ('sponsored:' || s.id, 'sponsored:' || s.id || ':closed',
                             'sponsored:' || s.id || ':released')) b
     where (s.shopper_id is null or s.sponsored_by is not null)
       and (first.id is null or b.amount_minor is distinct from w.amount_minor)
     limit $1
"""
PURSES_FIT: Final = """
    select d.merchant_id, d.id::text as subject,
           c.coupons_count || ' of ' || d.coupons_count || ' coupons, worth '
             || d.amount_minor * d.coupons_count || ', paid ' || c.paid_minor || ', returned '
             || d.returned_minor || ', in the purse ' || b.left_minor as detail
      from coupon_drop d
     cross join lateral (
       select count(distinct c.id) as coupons_count, coalesce(sum(p.coupon_minor), 0) as paid_minor
         from coupon c
         left join payment p on (p.merchant_id, p.coupon_id, p.state)
              = (c.merchant_id, c.id, 'captured')
        where c.merchant_id = d.merchant_id and c.coupon_drop_id = d.id) c
     cross join lateral (
       select -coalesce(sum(e.amount_minor), 0) as left_minor
         from ledger_account a
         join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
        where (a.merchant_id, a.code, a.currency)
            = (d.merchant_id, 'liab:promo:' || d.id, d.currency)) b
     where c.coupons_count > d.coupons_count
        or b.left_minor <> d.amount_minor * d.coupons_count - c.paid_minor - d.returned_minor
        or (d.ended_at is not null and b.left_minor <> 0)
     limit $1
"""
SETTLEMENTS_WHOLE: Final = """
    select s.merchant_id, s.id::text as subject,
           'authorized ' || s.authorized_minor || ', of its payments ' || p.authorized_minor
             || ', kept, released and given back ' || p.ended_minor as detail
      from settlement s
     cross join lateral (
       select coalesce(sum(p.authorized_minor), 0) as authorized_minor,
              coalesce(sum(p.authorized_minor)
                filter (where p.state in ('captured', 'refunded', 'released', 'lapsed')), 0)
                as ended_minor
         from payment p
         join seat member on (member.merchant_id, member.id) = (p.merchant_id, p.seat_id)
        where p.merchant_id = s.merchant_id and p.team_buy_id = s.team_buy_id
          and member.authorized_at is not null
          and (member.ended_at is null or member.ended_at >= s.created_at)) p
     where s.authorized_minor <> p.authorized_minor
        or (s.settled_at is not null and s.exception_count = 0
            and s.authorized_minor <> p.ended_minor)
     limit $1
"""
CAPTURED_TOTALS: Final = """
    with kept as (
      select p.merchant_id, p.currency, sum(p.captured_minor - p.refunded_minor) as kept_minor
        from payment p where p.state = 'captured' group by 1, 2
    ), booked as (
      select t.merchant_id, e.currency, sum(e.amount_minor) as amount_minor
        from ledger_transaction t
        join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
        join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
       where t.kind in ('capture', 'deposit.applied', 'capture.reversed',
                        'deposit.applied.reversed')
         and (a.code in ('asset:stripe:clearing', 'liab:shopper:deposits')
              or a.code like 'liab:shopper:%:balance')
       group by 1, 2
    )
    select coalesce(k.merchant_id, b.merchant_id) as merchant_id,
           coalesce(k.currency, b.currency) as subject,
           'over seats ' || coalesce(k.kept_minor, 0) || ', in the ledger '
             || coalesce(b.amount_minor, 0) as detail
      from kept k full join booked b on (b.merchant_id, b.currency) = (k.merchant_id, k.currency)
     where coalesce(k.kept_minor, 0) <> coalesce(b.amount_minor, 0)
     limit $1
"""
SHARES_BOOKED: Final = """
    with owed as (
      select p.merchant_id, p.currency, 'liab:leader:' || p.leader_id || ':payable' as account,
             sum(p.leader_minor) as owed_minor
        from payment p where p.state = 'captured' and p.leader_minor > 0 group by 1, 2, 3
      union all
      select p.merchant_id, p.currency, 'inc:platform:fee', sum(p.platform_minor)
        from payment p where p.state = 'captured' and p.platform_minor > 0 group by 1, 2
    ), booked as (
      select a.merchant_id, a.currency, a.code as account, -sum(e.amount_minor) as owed_minor
        from ledger_account a
        join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
        join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
       where (a.code = 'inc:platform:fee' or a.code like 'liab:leader:%')
         and t.kind in ('capture', 'deposit.applied', 'capture.reversed',
                        'deposit.applied.reversed')
       group by 1, 2, 3
    )
    select coalesce(o.merchant_id, b.merchant_id) as merchant_id,
           coalesce(o.account, b.account) || ' ' || coalesce(o.currency, b.currency) as subject,
           'over payments ' || coalesce(o.owed_minor, 0) || ', in the ledger '
             || coalesce(b.owed_minor, 0) as detail
      from owed o
      full join booked b
        on (b.merchant_id, b.currency, b.account) = (o.merchant_id, o.currency, o.account)
     where coalesce(o.owed_minor, 0) <> coalesce(b.owed_minor, 0)
     limit $1
"""
REFUNDS_BOOKED: Final = """
    with given as (
      select p.merchant_id, p.id, p.returned_minor, p.returned_count,
             coalesce(sum(r.amount_minor) filter (where r.state <> 'failed'
               and (r.kind = 'units' or r.destination = 'payment')), 0) as asked_minor,
             coalesce(sum(r.units_count) filter (where r.state <> 'failed'), 0) as asked_count,
             coalesce(sum(r.amount_minor) filter (where r.state = 'succeeded'), 0) as done_minor,
             coalesce(sum(r.leader_minor + r.platform_minor)
               filter (where r.state = 'succeeded'), 0) as clawed_minor,
             coalesce(sum(booked.amount_minor), 0) as booked_minor,
             coalesce(sum(booked.clawed_minor), 0) as booked_clawed_minor
        from payment p
        left join refund r on (r.merchant_id, r.payment_id) = (p.merchant_id, p.id)
        left join lateral (
          select -sum(e.amount_minor) filter (where a.code = 'asset:stripe:clearing'
                   or a.code like 'liab:shopper:%:balance') as amount_minor,
                 sum(e.amount_minor) filter (where a.code = 'inc:platform:fee'
                   or a.code like 'liab:leader:%') as clawed_minor
            from ledger_transaction t
            join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
            join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
           where t.merchant_id = r.merchant_id
             and t.idem_key in ('return:' || r.id, 'return:' || r.id || ':failed')) booked on true
       group by p.merchant_id, p.id
    )
    select merchant_id, id::text as subject,
           'kept ' || returned_minor || ' of ' || returned_count || ' units, refunds ask '
             || asked_minor || ' of ' || asked_count || ', gave ' || done_minor || ' with '
             || clawed_minor || ' of others, booked ' || booked_minor || ' with '
             || booked_clawed_minor as detail
      from given
     where (returned_minor, returned_count) <> (asked_minor, asked_count)
        or (done_minor, clawed_minor) <> (booked_minor, booked_clawed_minor)
     limit $1
"""
DISPUTES_HELD: Final = """
    with undecided as (
      select merchant_id, currency, sum(amount_minor) as amount_minor,
             sum(amount_minor - leader_minor - platform_minor + fee_minor) as held_minor
        from dispute where kind = 'dispute' and state in ('needs_response', 'under_review')
       group by 1, 2
    ), booked as (
      select a.merchant_id, a.currency,
             coalesce(sum(e.amount_minor) filter (where a.code = 'asset:dispute:clearing'), 0)
               as amount_minor,
             coalesce(-sum(e.amount_minor) filter (where a.code = 'liab:merchant:reserve'), 0)
               as held_minor
        from ledger_account a
        join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
       where a.code in ('asset:dispute:clearing', 'liab:merchant:reserve')
       group by 1, 2
    )
    select coalesce(u.merchant_id, b.merchant_id) as merchant_id,
           coalesce(u.currency, b.currency) as subject,
           'undecided ' || coalesce(u.amount_minor, 0) || ' and held ' || coalesce(u.held_minor, 0)
             || ', in the ledger ' || coalesce(b.amount_minor, 0) || ' and '
             || coalesce(b.held_minor, 0) as detail
      from undecided u
      full join booked b on (b.merchant_id, b.currency) = (u.merchant_id, u.currency)
     where (coalesce(u.amount_minor, 0), coalesce(u.held_minor, 0))
        <> (coalesce(b.amount_minor, 0), coalesce(b.held_minor, 0))
     limit $1
"""
PAYOUTS_BOOKED: Final = """
    with told as (
      select p.merchant_id, p.id, p.reversed_minor,
             case p.state when 'paid' then p.amount_minor else 0 end as paid_minor,
             coalesce(r.asked_minor, 0) as asked_minor, coalesce(r.back_minor, 0) as back_minor,
             coalesce(booked.paid_minor, 0) as booked_minor,
             coalesce(booked.back_minor, 0) as booked_back_minor
        from payout p
       cross join lateral (
         select sum(r.amount_minor) filter (where r.state <> 'refused') as asked_minor,
                sum(r.amount_minor) filter (where r.state = 'done') as back_minor
           from payout_reversal r where (r.merchant_id, r.payout_id) = (p.merchant_id, p.id)) r
       cross join lateral (
         select sum(e.amount_minor) filter (where t.kind = 'payout.transferred') as paid_minor,
                -sum(e.amount_minor) filter (where t.kind = 'payout.reversed') as back_minor
           from ledger_transaction t
           join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
           join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
          where t.merchant_id = p.merchant_id and a.code like 'liab:%'
            and (t.idem_key = 'transfer:' || p.id
                 or t.idem_key in (select 'reversal:' || r.id from payout_reversal r
                                    where (r.merchant_id, r.payout_id)
                                        = (p.merchant_id, p.id)))) booked
    )
    select merchant_id, id::text as subject,
           'paid ' || paid_minor || ', booked ' || booked_minor || ', taken back ' || reversed_minor
             || ' and ' || back_minor || ', booked ' || booked_back_minor as detail
      from told
     where paid_minor <> booked_minor or reversed_minor <> asked_minor
        or back_minor <> booked_back_minor
     limit $1
"""

AT_GATEWAY: Final = """
    select p.merchant_id, p.id as payment_id, p.gateway_ref, p.currency, p.captured_minor,
           p.refunded_minor + coalesce((
             select sum(r.amount_minor) from refund r
              where r.merchant_id = p.merchant_id and r.payment_id = p.id
                and r.state = 'succeeded' and r.destination = 'payment'), 0)::bigint
             as refunded_minor,
           exists (select from op o where o.merchant_id = p.merchant_id and o.payment_id = p.id
                      and o.state <> 'done') as is_under_way
      from payment p where p.gateway_ref is not null
"""

PROOFS: Final = {
    "every captured payment is booked once, at its amount": BOOKED_ONCE,
    "everybody paid the closing price, and no more than was authorized": CLOSING_PRICE,
    "a team-buy that did not form kept nobody's money": FAILED_CHARGE_NOBODY,
    "every hold ended as its payment did": HOLDS_ENDED,
    "deposits were applied or given back": DEPOSITS_DRAIN,
    "clearing is empty for each object Stripe has booked, or it is listed": CLEARING_DRAINS,
    "a seat is captured exactly when its payment is": SEATS_AND_PAYMENTS,
    "every sponsored seat is booked, at what the merchant stands for": SPONSORED_BOOKED,
    "the purse of a coupon drop holds what its coupons did not pay": PURSES_FIT,
    "a settlement accounts for all that was held or charged": SETTLEMENTS_WHOLE,
    "what seats paid is what the ledger took in": CAPTURED_TOTALS,
    "commission and platform fees are booked as computed": SHARES_BOOKED,
    "what was refunded after the sale is booked, with what each party gave back": REFUNDS_BOOKED,
    "what banks took back and is undecided is held, and nothing else": DISPUTES_HELD,
    "what was paid out, and taken back of it, is booked once": PAYOUTS_BOOKED,
}
"""What must hold → the statement that looks for the contrary."""
