"""Settling against a payment provider that takes 100 ms a call: how full the slots are kept.

A hundred and sixty seats were reserved and paid through the product's own actions; their team-buys
fall due, and one worker closes them, captures every hold and ends the settlements. The reference is
what sixteen calls of 100 ms at once could do if nothing else took time.
"""

import asyncio
import time
from collections.abc import Sequence
from typing import Final
from uuid import UUID, uuid4

import httpx
from uuid_utils.compat import uuid7

from app.actions.idempotency import Once
from app.actions.pay_for_seat import PaymentWanted, pay_for_seat
from app.devstack.process import LOOPBACK, free_port
from app.settings import Settings
from app.wiring import Wiring, open_wiring
from bench.ground import Ground, bench_id, must_equal, until_ready
from bench.market import EMPTY, LADDER
from bench.report import BenchError, Pair, Result, summed_up
from domain.seats import SeatRequest
from workers.pool import SLOTS_COUNT
from workers.team import Team

SETTLING: Final = 5
"""The kind of these team-buys', their campaign's and their merchant's ids."""
TEAM_BUYS_COUNT: Final = 16
SEATS_COUNT: Final = 10
LATENCY_MS: Final = 100
WITHIN_SECONDS: Final = 60.0
POLL_SECONDS: Final = 0.02
KEY: Final = "sk_test_bench"
PUBLISHABLE_KEY: Final = "pk_test_bench"

SEED: Final = (
    f"insert into merchant (id, name) values (bench_id({SETTLING}, 0), 'bench')",
    f"""
    insert into campaign (merchant_id, id, title, state, currency, ladder, formed_min, buyers_max,
                          stock, units_per_shopper_max, team_buy_seconds, timezone, commission_bp)
    values (bench_id({SETTLING}, 0), bench_id({SETTLING}, 0), 'bench', 'open', 'cny', '{LADDER}',
            3, 1000, 1000000, 9, 86400, 'UTC', 500)
    """,
)
TEAM_BUYS: Final = f"""
    with opened as (
      insert into team_buy (merchant_id, id, campaign_id, initiator_id, leader_id, invite_code,
                            ladder, counting, currency, formed_min, buyers_max, commission_bp,
                            platform_fee_bp, unit_price_minor, opened_at, closes_at)
      select bench_id({SETTLING}, 0), bench_id({SETTLING}, n), bench_id({SETTLING}, 0),
             gen_random_uuid(), gen_random_uuid(), 'BENCH', '{LADDER}', 'buyers', 'cny', 3, 1000,
             500, 200, 4990, app_clock(), app_clock() + interval '1 day'
        from generate_series($1::int, $2::int) n
      returning id, merchant_id, campaign_id)
    insert into team_buy_place (team_buy_id, merchant_id, campaign_id)
    select id, merchant_id, campaign_id from opened
"""
PAID: Final = "select count(*) from payment where state = 'authorized'"
DUE: Final = """
    update team_buy set opened_at = app_clock() - interval '2 seconds',
                        closes_at = app_clock() - interval '1 second' where state = 'open'
"""
LOOK_NOW: Final = "update op set next_at = now() where kind = 'look' and state = 'todo'"
CAPTURED: Final = "select count(*) from payment where state = 'captured'"
EFFECTS: Final = "select count(*) from stripe_sandbox.effect where kind = 'capture'"
SETTLED: Final = "select count(*) from team_buy where state = 'settled'"


class Provider:
    """The sandbox, in a process of its own on the bench's database."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def takes(self, milliseconds: int) -> None:
        """Make every call take so much longer."""
        await self._client.post("/control/switches", json={"latency_ms": milliseconds})

    async def pay(self, client_secret: str) -> None:
        """Confirm as a browser would."""
        answer = await self._client.post("/pay", json={"client_secret": client_secret})
        answer.raise_for_status()


async def run(ground: Ground) -> list[Result]:
    """Settle five hundred captures, several times."""
    await ground.execute(EMPTY, *SEED)
    port = free_port()
    url = f"http://{LOOPBACK}:{port}"
    told = {
        "PINTIER_DATABASE_URL": ground.url,
        "PINTIER_STRIPE_SECRET_KEY": KEY,
        "PINTIER_STRIPE_PUBLISHABLE_KEY": PUBLISHABLE_KEY,
    }
    settings = Settings(
        database_url=ground.url,
        stripe_secret_key=KEY,
        stripe_publishable_key=PUBLISHABLE_KEY,
        stripe_api_base=url,
    )
    program = ("-m", "app.devstack.stripe", "--port", str(port))
    pairs: list[Pair] = []
    with ground.child("sandbox", program, told) as child:
        await until_ready(child, f"{url}/health")
        async with (
            httpx.AsyncClient(base_url=url, timeout=30) as client,
            open_wiring(settings) as wiring,
        ):
            for number in range(ground.pairs_count):
                per_second = await _settle(ground, wiring, Provider(client), number)
                pairs.append(Pair(per_second, SLOTS_COUNT / (LATENCY_MS / 1_000)))
    named = f"{SLOTS_COUNT} calls at once, {LATENCY_MS} ms each, and nothing else"
    return [summed_up("settle_100ms", pairs, unit="captures/s", reference_name=named)]


async def _settle(ground: Ground, wiring: Wiring, provider: Provider, number: int) -> float:
    """Fill fifty team-buys, let them fall due, and return the captures per second."""
    first = 1 + number * TEAM_BUYS_COUNT
    count = TEAM_BUYS_COUNT * SEATS_COUNT
    done_before = await ground.value(CAPTURED)
    await ground.value(TEAM_BUYS, first, first + TEAM_BUYS_COUNT - 1)
    ids = [bench_id(SETTLING, first + n) for n in range(TEAM_BUYS_COUNT)]
    await provider.takes(0)
    await _fill(wiring, provider, ids)
    stopping = asyncio.Event()
    team = Team(wiring, uuid7())
    working = asyncio.create_task(team.run(stopping))
    try:
        await ground.execute(LOOK_NOW)
        team.ring()
        await _until(ground, PAID, count)
        await provider.takes(LATENCY_MS)
        began_at = time.perf_counter()
        await ground.execute(DUE)
        team.ring()
        await _until(ground, SETTLED, first - 1 + TEAM_BUYS_COUNT)
        seconds = time.perf_counter() - began_at
    finally:
        stopping.set()
        await working
    must_equal("captured payments", done_before + count, await ground.value(CAPTURED))
    must_equal("captures at the provider", done_before + count, await ground.value(EFFECTS))
    return count / seconds


async def _fill(wiring: Wiring, provider: Provider, team_buy_ids: Sequence[UUID]) -> None:
    free = asyncio.Semaphore(SLOTS_COUNT)

    async def join(team_buy_id: UUID) -> None:
        async with free:
            shopper_id = uuid4()
            joined = await wiring.joins.reserve(
                team_buy_id, SeatRequest(uuid7(), shopper_id, 1), None
            )
            wanted = PaymentWanted(shopper_id, joined.seat.id)
            once = Once("payForSeat", shopper_id.hex, b"")
            started, _ = await pay_for_seat(wiring.paying, wanted, once)
            await provider.pay(started.client_secret or "")

    await asyncio.gather(*(join(one) for one in team_buy_ids for _ in range(SEATS_COUNT)))


async def _until(ground: Ground, query: str, count: int) -> None:
    deadline = time.perf_counter() + WITHIN_SECONDS
    while (found := await ground.value(query)) < count:
        if time.perf_counter() > deadline:
            raise BenchError(f"{found} of {count} after {WITHIN_SECONDS} s: {query}")
        await asyncio.sleep(POLL_SECONDS)
