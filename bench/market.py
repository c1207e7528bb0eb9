"""The rows that joins meet: one hot team-buy, and ten thousand spread over a hundred campaigns.

They are one merchant's, as in a brand's own installation. A batch never spans merchants, so with
many small ones batches are smaller: with four, a join over HTTP costs a quarter more.
"""

from typing import Final
from uuid import UUID

from bench.ground import Ground, bench_id

MERCHANT: Final = 1
CAMPAIGN: Final = 2
TEAM_BUY: Final = 3
HOT: Final = 1_000_000
"""The number of the hot team-buy, of its campaign and of its merchant."""

SPREAD_COUNT: Final = 10_000
TEAM_BUYS_PER_CAMPAIGN: Final = 100
TEAM_BUYS_PER_MERCHANT: Final = 10_000
ENDLESS: Final = 2_000_000_000
LADDER: Final = (
    '{"tiers": [{"buyers_min": 1, "unit_price_minor": 4990},'
    ' {"buyers_min": 3, "unit_price_minor": 4290}, {"buyers_min": 8, "unit_price_minor": 3590}]}'
)

MERCHANTS: Final = f"""
    insert into merchant (id, name)
    select bench_id({MERCHANT}, n), 'bench' from (
      select generate_series(0, {SPREAD_COUNT // TEAM_BUYS_PER_MERCHANT - 1}) union all
      select {HOT}) as of_them(n)
"""
CAMPAIGNS: Final = f"""
    insert into campaign (merchant_id, id, title, state, currency, ladder, formed_min, buyers_max,
                          stock, units_per_shopper_max, team_buy_seconds, timezone)
    select bench_id({MERCHANT}, m), bench_id({CAMPAIGN}, c), 'bench', 'open', 'cny', '{LADDER}', 3,
           {ENDLESS}, {ENDLESS}, 9, 86400, 'UTC'
      from (select n / {TEAM_BUYS_PER_MERCHANT // TEAM_BUYS_PER_CAMPAIGN}, n
              from generate_series(0, {SPREAD_COUNT // TEAM_BUYS_PER_CAMPAIGN - 1}) n
             union all select {HOT}, {HOT}) as of_them(m, c)
"""
TEAM_BUYS: Final = f"""
    with of_them(m, c, t) as (
      select n / {TEAM_BUYS_PER_MERCHANT}, n / {TEAM_BUYS_PER_CAMPAIGN}, n
        from generate_series(0, {SPREAD_COUNT - 1}) n
       union all select {HOT}, {HOT}, {HOT}
    ), places as (
      insert into team_buy_place (team_buy_id, merchant_id, campaign_id)
      select bench_id({TEAM_BUY}, t), bench_id({MERCHANT}, m), bench_id({CAMPAIGN}, c) from of_them
    )
    insert into team_buy (merchant_id, id, campaign_id, initiator_id, invite_code, ladder, counting,
                          currency, formed_min, buyers_max, commission_bp, platform_fee_bp,
                          unit_price_minor, opened_at, closes_at)
    select bench_id({MERCHANT}, m), bench_id({TEAM_BUY}, t), bench_id({CAMPAIGN}, c),
           gen_random_uuid(), 'BENCH', '{LADDER}', 'buyers', 'cny', 3, {ENDLESS}, 500, 200, 4990,
           app_clock(), app_clock() + interval '1 day'
      from of_them
"""
EMPTY: Final = """
    truncate merchant, campaign, team_buy, team_buy_place, seat, idempotency_key, payment, op,
             settlement, outbox cascade
"""

HOT_SCRIPT: Final = f"""
select bench_join('{bench_id(MERCHANT, HOT)}', '{bench_id(TEAM_BUY, HOT)}',
                  '{bench_id(CAMPAIGN, HOT)}', gen_random_uuid(), 1, gen_random_uuid()::text);
"""
SPREAD_SCRIPT: Final = f"""
\\set n random(0, {SPREAD_COUNT - 1})
select bench_join(bench_id({MERCHANT}, :n / {TEAM_BUYS_PER_MERCHANT}), bench_id({TEAM_BUY}, :n),
                  bench_id({CAMPAIGN}, :n / {TEAM_BUYS_PER_CAMPAIGN}), gen_random_uuid(), 1,
                  gen_random_uuid()::text);
"""


def hot_team_buy() -> UUID:
    """Return the id of the hot team-buy."""
    return bench_id(TEAM_BUY, HOT)


def spread_team_buys() -> list[UUID]:
    """Return the ids of all that joins are spread over."""
    return [bench_id(TEAM_BUY, number) for number in range(SPREAD_COUNT)]


async def stock_market(ground: Ground) -> None:
    """Put the rows there, and nothing else."""
    await ground.execute(EMPTY, MERCHANTS, CAMPAIGNS, TEAM_BUYS, "vacuum analyze", "checkpoint")
