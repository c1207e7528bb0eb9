"""One merchant's month: a million ledger entries, and all that they are the entries of.

Orders that were held, captured, booked by Stripe and recharged with its fee, ten to a team-buy;
their settlements, Stripe's lines, what the reconciliation has made of them, and a few payouts.
Written set by set through the tables' own checks, as the past of a shop that has been busy.
"""

from typing import Final

from bench.ground import Ground, must_equal
from bench.market import CAMPAIGN, EMPTY, LADDER, MERCHANT

CLOSED: Final = 50
"""The kind of these team-buys' ids; those of what belongs to them follow."""
SEAT: Final = 51
PAYMENT: Final = 52
SETTLEMENT: Final = 53
BOOKING: Final = 54
ACCOUNT: Final = 55
LEADER: Final = 56
ITEM: Final = 57

TEAM_BUYS_COUNT: Final = 11_111
SEATS_COUNT: Final = 10
ORDERS_COUNT: Final = TEAM_BUYS_COUNT * SEATS_COUNT
PAYOUTS_COUNT: Final = 5
ENTRIES_COUNT: Final = 9 * ORDERS_COUNT + 2 * PAYOUTS_COUNT
"""Four of the capture, three of Stripe's line, two of its fee; two of each payout: a million."""
LEADERS_COUNT: Final = 20
BATCHES_COUNT: Final = 11
"""Of team-buys, each a transaction of its own."""

ACCOUNTS: Final = (
    "asset:stripe:clearing",
    "asset:stripe:balance",
    "asset:stripe:payout_in_transit",
    "liab:merchant:payable",
    "inc:platform:fee",
    "inc:psp:recharge",
    "exp:stripe:fee",
)
CLEARING, BALANCE, IN_TRANSIT, PAYABLE, PLATFORM, RECHARGE, FEE, FIRST_LEADER = range(8)

BUSY: Final = 7
"""The number of the merchant: no other benchmark's."""
OWNER: Final = f"bench_id({MERCHANT}, {BUSY})"
_CODES: Final = ", ".join(f"('{code}', {n})" for n, code in enumerate(ACCOUNTS))
FIRST: Final = (
    f"""
    insert into merchant (id, name, timezone) values ({OWNER}, 'bench', 'Asia/Shanghai')
    """,
    f"""
    insert into campaign (merchant_id, id, title, state, currency, ladder, formed_min, buyers_max,
                          stock, units_per_shopper_max, team_buy_seconds, timezone)
    values ({OWNER}, bench_id({CAMPAIGN}, 0), 'bench', 'open', 'usd', '{LADDER}', 3, 100, 1000000,
            9, 86400, 'Asia/Shanghai')
    """,
    f"""
    insert into ledger_account (merchant_id, id, code, class, currency)
    select {OWNER}, bench_id({ACCOUNT}, a.n), a.code,
           case split_part(a.code, ':', 1) when 'asset' then 'asset' when 'liab' then 'liability'
                when 'inc' then 'income' else 'expense' end, 'usd'
      from (values {_CODES}) as a(code, n)
     union all
    select {OWNER}, bench_id({ACCOUNT}, {FIRST_LEADER} + n),
           'liab:leader:' || bench_id({LEADER}, n) || ':payable', 'liability', 'usd'
      from generate_series(0, {LEADERS_COUNT - 1}) n
    """,
)
# What one order comes to; `closed_at` spreads the team-buys over the last thirty days.
ORDERS: Final = f"""
    create or replace view bench_order as
    select n, n / {SEATS_COUNT} as team_buy, p.price_minor, p.price_minor * 5 / 100 as leader_minor,
           p.price_minor * 2 / 100 as platform_minor, p.price_minor * 29 / 1000 + 30 as fee_minor,
           'ch_' || lpad(n::text, 12, '0') as charge_ref,
           'txn_' || lpad(n::text, 12, '0') as txn_id,
           bench_id({PAYMENT}, n) as payment_id, n / {SEATS_COUNT} % {LEADERS_COUNT} as leader,
           date_trunc('day', now()) - interval '30 days'
             + (n / {SEATS_COUNT}) * interval '30 days' / {TEAM_BUYS_COUNT} as closed_at
      from generate_series(0, {ORDERS_COUNT - 1}) n
     cross join lateral (select 3000 + (n / {SEATS_COUNT} % 40) * 100 as price_minor) p
"""
# What was known when: noted beforehand, or the end of the batch would note that it is known now.
KNOWN: Final = f"""
    insert into ledger_commit (merchant_id, xid, known_at)
    select {OWNER}, pg_current_xact_id(), max(closed_at) + interval '1 minute'
      from bench_order where team_buy between $1 and $2
"""
TEAM_BUYS: Final = f"""
    insert into team_buy (merchant_id, id, campaign_id, initiator_id, leader_id, invite_code, state,
                          ladder, counting, currency, formed_min, buyers_max, commission_bp,
                          platform_fee_bp, seats_held, authorized_count, buyers_count, units_count,
                          unit_price_minor, opened_at, closes_at, closed_at,
                          closing_unit_price_minor, closing_count)
    select {OWNER}, bench_id({CLOSED}, team_buy), bench_id({CAMPAIGN}, 0), gen_random_uuid(),
           bench_id({LEADER}, leader), 'BENCH', 'settled', '{LADDER}', 'buyers', 'usd', 3, 100, 500,
           200, {SEATS_COUNT}, {SEATS_COUNT}, {SEATS_COUNT}, {SEATS_COUNT}, price_minor,
           closed_at - interval '1 day', closed_at, closed_at, price_minor, {SEATS_COUNT}
      from bench_order where team_buy between $1 and $2 and n % {SEATS_COUNT} = 0
"""
SEATS: Final = f"""
    insert into seat (merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
                      unit_price_minor, currency, counted, reserved_at, authorized_at, ended_at)
    select {OWNER}, bench_id({SEAT}, n), bench_id({CLOSED}, team_buy), bench_id({CAMPAIGN}, 0),
           gen_random_uuid(), 'captured', 1, 6990, 'usd', true, closed_at - interval '1 hour',
           closed_at - interval '1 hour', closed_at + interval '1 minute'
      from bench_order where team_buy between $1 and $2
"""
PAYMENTS: Final = f"""
    insert into payment (merchant_id, id, seat_id, team_buy_id, shopper_id, strategy, method,
                         state, quantity, unit_price_minor, amount_minor, currency, gateway_ref,
                         charge_ref, authorized_minor, captured_minor, fee_minor, leader_minor,
                         platform_minor, leader_id, authorized_at, created_at)
    select {OWNER}, payment_id, bench_id({SEAT}, n), bench_id({CLOSED}, team_buy),
           gen_random_uuid(), 'hold', 'card', 'captured', 1, 6990, 6990, 'usd',
           'pi_' || lpad(n::text, 12, '0'), charge_ref, 6990, price_minor, fee_minor, leader_minor,
           platform_minor, bench_id({LEADER}, leader), closed_at - interval '1 hour',
           closed_at - interval '1 hour'
      from bench_order where team_buy between $1 and $2
"""
HOLDS: Final = f"""
    insert into ledger_hold (merchant_id, id, currency, amount_minor, ref, effective_at,
                             recorded_at)
    select {OWNER}, payment_id, 'usd', 6990, charge_ref, closed_at - interval '1 hour',
           closed_at - interval '1 hour'
      from bench_order where team_buy between $1 and $2
"""
RESOLUTIONS: Final = f"""
    insert into ledger_hold_resolution (merchant_id, hold_id, outcome, amount_minor, effective_at,
                                        recorded_at)
    select {OWNER}, payment_id, 'post', price_minor, closed_at, closed_at
      from bench_order where team_buy between $1 and $2
"""
TRANSACTIONS: Final = f"""
    insert into ledger_transaction (merchant_id, id, idem_key, body_hash, kind, source,
                                    effective_at, recorded_at)
    select {OWNER}, bench_id({BOOKING}, n * 3 + t.k), t.key, ''::bytea, t.kind, t.source,
           closed_at + t.k * interval '10 seconds', closed_at + (t.k + 1) * interval '10 seconds'
      from bench_order
     cross join lateral (values
       (0, 'capture:' || payment_id, 'capture', charge_ref),
       (1, 'bt:' || txn_id, 'stripe.balance_transaction', txn_id),
       (2, 'recharge:' || txn_id, 'stripe.fee_recharged', txn_id)) as t(k, key, kind, source)
     where team_buy between $1 and $2
     order by n, t.k
"""
ENTRIES: Final = f"""
    insert into ledger_entry (merchant_id, transaction_id, line, account_id, currency, amount_minor,
                              ref)
    select {OWNER}, bench_id({BOOKING}, n * 3 + e.k), e.line, bench_id({ACCOUNT}, e.account), 'usd',
           e.amount_minor, e.ref
      from bench_order
     cross join lateral (values
       (0, 1, {CLEARING}, price_minor, charge_ref),
       (0, 2, {PAYABLE}, leader_minor + platform_minor - price_minor, ''),
       (0, 3, {PLATFORM}, -platform_minor, ''),
       (0, 4, {FIRST_LEADER} + leader, -leader_minor, ''),
       (1, 1, {BALANCE}, price_minor - fee_minor, charge_ref),
       (1, 2, {FEE}, fee_minor, charge_ref),
       (1, 3, {CLEARING}, -price_minor, charge_ref),
       (2, 1, {PAYABLE}, fee_minor, ''),
       (2, 2, {RECHARGE}, -fee_minor, '')) as e(k, line, account, amount_minor, ref)
     where team_buy between $1 and $2
     order by n, e.k, e.line
"""
STRIPE_LINES: Final = f"""
    insert into balance_transaction (merchant_id, id, type, currency, amount_minor, fee_minor, ref,
                                     payment_id, created_at, available_at, presented_currency,
                                     presented_minor)
    select {OWNER}, txn_id, 'charge', 'usd', price_minor, fee_minor, charge_ref, payment_id,
           closed_at, closed_at + interval '2 days', 'usd', price_minor
      from bench_order where team_buy between $1 and $2 order by n
"""
SETTLEMENTS: Final = f"""
    insert into settlement (merchant_id, id, team_buy_id, state, currency, formed, seats_count,
                            units_count, sponsored_count, closing_unit_price_minor,
                            authorized_minor, created_at, settled_at)
    select {OWNER}, bench_id({SETTLEMENT}, team_buy), bench_id({CLOSED}, team_buy), 'settled',
           'usd', true, {SEATS_COUNT}, {SEATS_COUNT}, 0, price_minor, 6990 * {SEATS_COUNT},
           closed_at, closed_at + interval '5 minutes'
      from bench_order where team_buy between $1 and $2 and n % {SEATS_COUNT} = 0
"""
ITEMS: Final = f"""
    insert into reconciliation_item (merchant_id, id, ref, currency, status, types, ours_minor,
                                     theirs_minor, rest_minor, fee_minor, planned_fee_minor,
                                     happened_at, checked_at)
    select {OWNER}, bench_id({ITEM}, n), charge_ref, 'usd',
           case when n % 100 = 0 then 'fee_mismatch' else 'matched' end, '{{charge}}', price_minor,
           price_minor, 0, fee_minor, fee_minor - (n % 100 = 0)::integer, closed_at,
           closed_at + interval '5 minutes'
      from bench_order where team_buy between $1 and $2
"""
RUNS: Final = f"""
    insert into reconciliation_run (merchant_id, id, started_at, ended_at, checked_count,
                                    matched_count, expected_count, open_count)
    select {OWNER}, uuidv7(at - now()), at, at + interval '1 second', 130, 128, 2, 0
      from generate_series(date_trunc('day', now()) - interval '30 days', date_trunc('day', now()),
                           interval '5 minutes') at
"""
PAYOUTS: Final = (
    f"""
    insert into ledger_transaction (merchant_id, id, idem_key, body_hash, kind, source,
                                    effective_at, recorded_at)
    select {OWNER}, bench_id({BOOKING}, {3 * ORDERS_COUNT} + n), 'bt:txn_po_' || n, ''::bytea,
           'stripe.balance_transaction', 'txn_po_' || n, now() - n * interval '6 days',
           now() - n * interval '6 days'
      from generate_series(1, {PAYOUTS_COUNT}) n
    """,
    f"""
    insert into ledger_entry (merchant_id, transaction_id, line, account_id, currency, amount_minor,
                              ref)
    select {OWNER}, bench_id({BOOKING}, {3 * ORDERS_COUNT} + n), e.line,
           bench_id({ACCOUNT}, e.account), 'usd', e.amount_minor, 'po_' || n
      from generate_series(1, {PAYOUTS_COUNT}) n
     cross join (values (1, {BALANCE}, -1000000), (2, {IN_TRANSIT}, 1000000))
             as e(line, account, amount_minor)
     order by n, e.line
    """,
)
IN_EACH_BATCH: Final = (
    KNOWN,
    TEAM_BUYS,
    SEATS,
    PAYMENTS,
    HOLDS,
    RESOLUTIONS,
    TRANSACTIONS,
    ENTRIES,
    STRIPE_LINES,
    SETTLEMENTS,
    ITEMS,
)


async def stock_month(ground: Ground) -> None:
    """Put the month there, and nothing else that is sold."""
    await ground.execute(EMPTY, *FIRST, ORDERS)
    size = -(-TEAM_BUYS_COUNT // BATCHES_COUNT)
    for first in range(0, TEAM_BUYS_COUNT, size):
        await ground.in_one(IN_EACH_BATCH, first, min(first + size, TEAM_BUYS_COUNT) - 1)
    await ground.in_one(PAYOUTS)
    await ground.execute(RUNS)
    await ground.settle()
    count = await ground.value(f"select count(*) from ledger_entry where merchant_id = {OWNER}")
    must_equal("entries of the month", ENTRIES_COUNT, count)
