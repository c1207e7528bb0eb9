"""Closing: thousands of due team-buys of ten paid seats, beside the same closing row by row.

The reference decides by the same domain code and writes the same rows, one team-buy per
transaction and one statement per row read or written: what one writes before one has thousands
due at once.
"""

import time
from typing import Any, Final
from uuid import UUID, uuid4

import asyncpg
import msgspec

from app.actions.close_team_buys import close_due
from app.store.database import Database
from app.store.team_buys import team_buy_of
from bench.ground import Ground, must_equal
from bench.market import CAMPAIGN, EMPTY, LADDER, MERCHANT
from bench.report import BenchError, Pair, Result, summed_up
from domain.settlements import CaptureParams, CloseTerms, PaidSeat, PlannedOp, plan_settlement
from domain.team_buys import begin_closing, close

CLOSING: Final = 4
"""The kind of these team-buys' ids."""
TEAM_BUYS_COUNT: Final = 20_000
SEATS_COUNT: Final = 10
WARM_UP_COUNT: Final = 500
BY_ROW_COUNT: Final = 200
WITHIN_SECONDS: Final = 60.0

SEED: Final = (
    f"insert into merchant (id, name) values (bench_id({MERCHANT}, 0), 'bench')",
    f"""
    insert into campaign (merchant_id, id, title, state, currency, ladder, formed_min, buyers_max,
                          stock, units_held, units_per_shopper_max, team_buy_seconds, timezone)
    values (bench_id({MERCHANT}, 0), bench_id({CAMPAIGN}, 0), 'bench', 'open', 'cny', '{LADDER}',
            3, 100, 1000000, {TEAM_BUYS_COUNT * SEATS_COUNT}, 9, 86400, 'UTC')
    """,
    f"""
    insert into team_buy (merchant_id, id, campaign_id, initiator_id, leader_id, invite_code,
                          ladder, counting, currency, formed_min, buyers_max, commission_bp,
                          platform_fee_bp, seats_held, authorized_count, buyers_count, units_count,
                          unit_price_minor, opened_at, closes_at)
    select bench_id({MERCHANT}, 0), bench_id({CLOSING}, n), bench_id({CAMPAIGN}, 0),
           gen_random_uuid(), gen_random_uuid(), 'BENCH', '{LADDER}', 'buyers', 'cny', 3, 100, 500,
           200, {SEATS_COUNT}, {SEATS_COUNT}, {SEATS_COUNT}, {SEATS_COUNT}, 3590,
           app_clock() - interval '1 day', app_clock() + interval '1 day'
      from generate_series(0, {TEAM_BUYS_COUNT - 1}) n
    """,
    f"""
    with paid as (
      insert into seat (merchant_id, id, team_buy_id, campaign_id, shopper_id, state, quantity,
                        unit_price_minor, currency, counted, reserved_at, authorized_at)
      select bench_id({MERCHANT}, 0), uuidv7(), bench_id({CLOSING}, n), bench_id({CAMPAIGN}, 0),
             gen_random_uuid(), 'authorized', 1, 4290, 'cny', true, app_clock(), app_clock()
        from generate_series(0, {TEAM_BUYS_COUNT - 1}) n, generate_series(1, {SEATS_COUNT}) s
      returning merchant_id, id, team_buy_id, shopper_id)
    insert into payment (merchant_id, id, seat_id, team_buy_id, shopper_id, strategy, state,
                         quantity, unit_price_minor, amount_minor, currency, authorized_minor,
                         capture_before, created_at)
    select merchant_id, uuidv7(), id, team_buy_id, shopper_id, 'hold', 'authorized', 1, 4290, 4290,
           'cny', 4290, app_clock() + interval '4 days', app_clock()
      from paid
    """,
)
DUE: Final = f"""
    update team_buy set closes_at = app_clock() - interval '1 second'
     where merchant_id = bench_id({MERCHANT}, 0)
       and id between bench_id({CLOSING}, $1) and bench_id({CLOSING}, $2)
"""
WRITTEN: Final = f"""
    select json_build_array(
      (select count(*) from team_buy where state = 'settling'
          and id between bench_id({CLOSING}, $1) and bench_id({CLOSING}, $2)),
      (select count(*) from settlement
        where team_buy_id between bench_id({CLOSING}, $1) and bench_id({CLOSING}, $2)),
      (select count(*) from op where kind = 'capture'
          and team_buy_id between bench_id({CLOSING}, $1) and bench_id({CLOSING}, $2)),
      (select count(*) from outbox where (fact ->> 'team_buy_id')::uuid
       between bench_id({CLOSING}, $1) and bench_id({CLOSING}, $2)))
"""
FACTS_COUNT: Final = 2
"""That it closes, and how it closed."""

CLAIM: Final = """
    select *, app_clock() as at from team_buy
     where state = 'open' and closes_at <= app_now()
     order by closes_at limit 1 for no key update skip locked
"""
SEATS: Final = """
    select id from seat where merchant_id = $1 and team_buy_id = $2 and state = 'authorized'
"""
PAYMENT: Final = """
    select id, seat_id, shopper_id, quantity, authorized_minor from payment
     where merchant_id = $1 and team_buy_id = $2 and seat_id = $3
       and state in ('authorized', 'charged', 'created', 'requires_action', 'saved', 'needs_action')
"""
SETTLEMENT: Final = """
    insert into settlement (merchant_id, id, team_buy_id, state, currency, formed, seats_count,
                            units_count, sponsored_count, closing_unit_price_minor,
                            authorized_minor, created_at)
    values ($1, $2, $3, $4, $5, true, $6, $6, 0, $7, $8, $9)
"""
OP: Final = """
    insert into op (merchant_id, id, kind, payment_id, team_buy_id, params)
    values ($1, $2, $3, $4, $5, $6)
"""
FACT: Final = "insert into outbox (merchant_id, fact) values ($1, $2)"
UNPAID: Final = """
    update seat set expires_at = app_now() - interval '1 second'
     where merchant_id = $1 and team_buy_id = $2 and state = 'reserved'
"""
CLOSE: Final = """
    update team_buy set state = $3, version = $4, closing_at = $5, closed_at = $5,
           closing_unit_price_minor = $6, closing_count = $7, close_reason = 'deadline'
     where merchant_id = $1 and id = $2
"""


async def run(ground: Ground) -> list[Result]:
    """Close in sets, then one by one, in turns."""
    await ground.execute(EMPTY, *SEED)
    await ground.settle()
    share = (TEAM_BUYS_COUNT - WARM_UP_COUNT) // ground.pairs_count - BY_ROW_COUNT
    pairs: list[Pair] = []
    first = WARM_UP_COUNT
    async with Database.open(ground.url) as db:
        await _make_due(ground, 0, WARM_UP_COUNT)
        await _in_sets(db, WARM_UP_COUNT)
        for _ in range(ground.pairs_count):
            await _make_due(ground, first, share)
            ours = share / await _in_sets(db, share)
            await _check(ground, first, share)
            first += share
            await _make_due(ground, first, BY_ROW_COUNT)
            reference = BY_ROW_COUNT / await _row_by_row(ground, BY_ROW_COUNT)
            await _check(ground, first, BY_ROW_COUNT)
            first += BY_ROW_COUNT
            pairs.append(Pair(ours, reference))
    named = "row by row, one team-buy per transaction"
    return [summed_up("close_batch", pairs, unit="team-buys/s", reference_name=named)]


async def _make_due(ground: Ground, first: int, count: int) -> None:
    await ground.value(DUE, first, first + count - 1)


async def _check(ground: Ground, first: int, count: int) -> None:
    found = await ground.value(WRITTEN, first, first + count - 1)
    expected = [count, count, count * SEATS_COUNT, count * FACTS_COUNT]
    must_equal("team-buys, settlements, captures and facts", expected, msgspec.json.decode(found))


async def _in_sets(db: Database, count: int) -> float:
    """Close all that are due as one worker does; return the seconds it took."""
    began_at = time.perf_counter()
    closed = 0
    while closed < count:
        closed += (await close_due(db)).closed_count
        if time.perf_counter() - began_at > WITHIN_SECONDS:
            raise BenchError(f"{closed} of {count} closed after {WITHIN_SECONDS} s")
    return time.perf_counter() - began_at


async def _row_by_row(ground: Ground, count: int) -> float:
    connection = await asyncpg.connect(ground.url)
    try:
        began_at = time.perf_counter()
        for _ in range(count):
            async with connection.transaction():
                await _close_one(connection)
        return time.perf_counter() - began_at
    finally:
        await connection.close()


async def _close_one(connection: Any) -> None:  # noqa: ANN401  (asyncpg's, whatever its kind)
    row = await connection.fetchrow(CLAIM)
    closing, facts = begin_closing(team_buy_of(row), reason="deadline", now=row["at"])
    after, closed = close(closing, now=row["at"])
    key = (after.merchant_id, after.id)
    seats = []
    for seat in await connection.fetch(SEATS, *key):
        one = await connection.fetchrow(PAYMENT, *key, seat["id"])
        seats.append(
            PaidSeat(
                one["seat_id"],
                one["id"],
                one["shopper_id"],
                one["quantity"],
                one["authorized_minor"],
                charged=False,
            )
        )
    terms = CloseTerms(
        formed=closed.formed,
        closing_unit_price_minor=after.unit_price_minor,
        commission_bp=row["commission_bp"],
        platform_fee_bp=row["platform_fee_bp"],
        leader_id=after.leader_id,
    )
    held = sum(seat.authorized_minor for seat in seats)
    await connection.execute(
        SETTLEMENT,
        after.merchant_id,
        uuid4(),
        after.id,
        after.state.value,
        after.currency,
        len(seats),
        after.unit_price_minor,
        held,
        row["at"],
    )
    for planned in plan_settlement(terms, seats):
        await connection.execute(OP, *_op(planned, key, after.currency))
    for fact in (*facts, closed):
        text = msgspec.json.encode(fact).decode()
        await connection.execute(FACT, after.merchant_id, text)
    await connection.execute(UNPAID, *key)
    await connection.execute(
        CLOSE,
        *key,
        after.state.value,
        after.version,
        row["at"],
        after.unit_price_minor,
        after.counted,
    )


def _op(planned: PlannedOp, key: tuple[UUID, UUID], currency: str) -> tuple[object, ...]:
    if planned.outcome.shares is None:
        raise BenchError(f"{planned.id} shares nothing")
    params = CaptureParams(
        amount_minor=planned.outcome.capture_minor,
        currency=currency,
        shares=planned.outcome.shares,
        recharges_fee=True,
    )
    text = msgspec.json.encode(params).decode()
    return key[0], planned.id, planned.outcome.kind.value, planned.payment_id, key[1], text
