"""Two thousand random operations: whatever people, banks and crashes do, every cent is explained.

Buyers join, leave and are captured; staff refund and pay out; banks dispute; Stripe changes its
fees; somebody refunds and captures at the provider's console; webhooks are lost and come twice;
workers die in the middle of their jobs. After each step the ledger sums to zero. At rests,
Stripe's balance is the ledger's, and the reconciliation lists what was planted and nothing else.
At the end, each trial balance that was ever taken is asked for again. A failing run names its seed.
"""

import asyncio
import os
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, Final

import pytest

from app.actions.reconcile import reconcile, reconcile_due
from app.actions.sync_money_lines import sync_money_lines
from app.actions.verify_ledger import verify_ledger
from domain.ids import PLATFORM_ID
from tests.support.deaths import MortalWorker, survive_kills
from tests.support.instants import Instants
from tests.support.market import Market
from tests.support.operations import Operations
from tests.support.planted import lines_at_stripe
from tests.support.soak import IS_SOAK
from tests.support.web import Shopper, staff_of, the_platform

SEEDS: Final = os.environ.get("PINTIER_TEST_SEEDS", "20261122").split(",")
BY_DEFAULT: Final = "2000" if IS_SOAK else "100"
OPERATIONS_COUNT: Final = int(os.environ.get("PINTIER_TEST_OPERATIONS", BY_DEFAULT))
PEOPLE_COUNT: Final = 14
REST_EVERY, HOUR_EVERY, INSTANT_EVERY = 50, 100, 50
HOUR, HALF_A_MINUTE = 3_601, 30
LADDER: Final = [
    {"buyers_min": 1, "unit_price_minor": 10_000},
    {"buyers_min": 3, "unit_price_minor": 8_000},
]
WEIGHTS: Final = {
    "open": 8,
    "join": 34,
    "leave": 3,
    "close": 12,
    "refund": 10,
    "pay_out": 6,
    "dispute": 5,
    "answer_bank": 5,
    "change_fees": 2,
    "bank_payout": 2,
    "spend": 1,
    "refund_unseen": 4,
    "capture_unseen": 3,
    "book_what_is_not": 3,
    "resolve": 2,
    "webhooks": 10,
}
DEATH_CHANCE, WORK_CHANCE = 0.5, 0.5
UNBALANCED: Final = """
    select count(*) from (
      select from ledger_entry group by merchant_id, transaction_id, currency
      having sum(amount_minor) <> 0 union all
      select from ledger_entry group by currency having sum(amount_minor) <> 0) found
"""
DEAD: Final = """
    select g.ref from op o
      left join gateway_object g on g.payment_id = o.payment_id and g.ref like 'pi\\_%'
     where o.state = 'dead'
"""
LOST_UNSAID: Final = "update op set done_at = now() - interval '7 hours' where state = 'done'"
ONCE: Final = {"refund": "refund_id", "transfer": "transfer_id", "reversal": "transfer_id"}


class World:
    """One run: the product, the sandbox, the people, and what is checked as it goes on."""

    def __init__(self, market: Market, ops: Operations, operator: Shopper, seed: str) -> None:
        self.market, self.ops, self.operator = market, ops, operator
        self.rng = random.Random(f"{seed} jobs")  # noqa: S311 - draws a game, guards nothing
        self.worker = MortalWorker(market.api.wiring)
        self.instants = Instants()
        self.seen: Counter[str] = Counter()
        self.killed: Counter[str] = Counter()
        self.unheard: list[dict[str, Any]] = []

    async def step(self, name: str) -> None:
        """Do one operation, let some of the work that follows be done, and look at the ledger."""
        act: Callable[[], Awaitable[bool]] = (
            self.webhooks if name == "webhooks" else getattr(self.ops, name)
        )
        self.seen[name] += await act()
        if self.rng.random() < DEATH_CHANCE:
            point = await self.worker.a_point(self.rng)
            if await self.worker.work(dies_at=point):
                self.seen["kills"] += 1
                self.killed[point.partition(":")[0]] += 1
        elif self.rng.random() < WORK_CHANCE:
            await self.market.advance(HALF_A_MINUTE)
            await self.market.sweep(looks=True)
        async with self.market.api.wiring.db.reading() as tx:
            assert await tx.fetchval(UNBALANCED) == 0

    async def webhooks(self) -> bool:
        """Let what Stripe has to tell come once, twice in any order, or never."""
        events = await self.market.new_events()
        how = self.rng.choice(("once", "twice", "lost"))
        if how == "twice":
            events *= 2
            self.rng.shuffle(events)
        if how != "lost":
            for event in events:
                assert (await self.market.post_event(event)).status_code == 200
        return bool(events)

    def log_in_again(self) -> None:
        """Give everybody a new token: one lives for a quarter of an hour, a soak for longer."""
        ops = self.ops
        owners = [shop.owner for shop in ops.shops]
        for person in (*ops.people, *owners, ops.second, self.operator):
            fresh = self.market.through(self.market.api, person.shopper_id)
            person.client.headers.update(fresh.client.headers)

    async def take_instants(self) -> None:
        """Take trial balances while workers are at it."""
        taking = [
            self.instants.take(shop.owner, merchant_id=str(shop.merchant_id))
            for shop in self.ops.shops
        ]
        await asyncio.gather(
            self.market.sweep(looks=True), *taking, self.instants.take(self.operator)
        )

    async def rest(self, *, hour_passes: bool) -> None:
        """Let everything come to rest and hold both sides against each other."""
        self.log_in_again()
        await self.market.advance(HOUR if hour_passes else 1)
        if hour_passes:
            self.ops.planted.grow_old()
        await self.market.sweep(looks=True)
        while await sync_money_lines(self.market.api.wiring.paying):
            await self.market.sweep()
        await self.ops.adopt()
        items = await self._items()
        wiring = self.market.api.wiring
        async with wiring.db.reading() as tx:
            lines = await lines_at_stripe(tx)
            dead = {row["ref"] for row in await tx.fetch(DEAD)}
        expected = self.ops.planted.statuses(lines)
        differ = {
            ref: (items.get(ref), expected.get(ref), [one for one in lines if one["ref"] == ref])
            for ref in items.keys() | expected.keys()
            if items.get(ref) != expected.get(ref)
        }
        assert differ == {}
        for one in self.ops.planted.all.values():
            one.is_seen = one.is_seen or one.is_old
        assert await self._clearing() == self.ops.planted.clearing()
        await self._check_balance()
        assert dead <= {
            one.intent
            for sale in self.ops.sales
            for one in sale.bought
            if one.taken_minor is not None or one.is_touched
        }
        assert (await verify_ledger(wiring.db)).findings == []

    async def _items(self) -> dict[str, str]:
        """Run all reconciliations and return what each says of which object."""
        wiring = self.market.api.wiring
        for shop in self.ops.shops:
            path = f"/v1/finance/reconciliation/runs?merchant_id={shop.merchant_id}"
            assert (await shop.owner.post(path)).status_code == 201
        await reconcile(wiring.db, wiring.gateway, PLATFORM_ID)
        found = await _all(self.operator, "/v1/finance/reconciliation/items")
        return {one["ref"]: one["status"] for one in found}

    async def _clearing(self) -> dict[str, int]:
        found = await _all(self.operator, "/v1/finance/clearing")
        return {one["ref"]: one["amount_minor"] for one in found}

    async def _check_balance(self) -> None:
        balance = await self.market.sandbox.api("GET", "/v1/balance")
        theirs_minor = sum(
            one["amount"] for part in ("available", "pending") for one in balance[part]
        )
        shown = await self.instants.take(self.operator)
        ours = {one["account"]: one["balance_minor"] for one in shown["items"]}
        unbooked_minor = self.ops.planted.unbooked_minor()
        assert ours["asset:stripe:balance"] == theirs_minor - unbooked_minor

    async def check_once(self) -> None:
        """Refunds, transfers and reversals have happened once each, and none but the wanted."""
        done: Counter[tuple[str, str]] = Counter()
        for effect in await self.market.all_effects():
            name = effect["metadata"].get(ONCE.get(effect["kind"], ""), "")
            if name:
                done[effect["kind"], name] += 1
        assert {name: count for name, count in done.items() if count > 1} == {}
        refunded = {name for kind, name in done if kind == "refund"}
        for shop, refund_id in self.ops.refunds:
            at = {"merchant_id": str(shop.merchant_id)}
            shown = (await shop.owner.get(f"/v1/finance/refunds/{refund_id}", **at)).json()
            assert shown["state"] in ("succeeded", "failed"), shown
            is_there = f"return:{refund_id}" in refunded
            assert is_there == bool(shown["gateway_ref"]), shown
        payouts = await _all(self.operator, "/v1/finance/payouts")
        paid = {kind: sum(one == kind for one, _ in done) for kind in ("transfer", "reversal")}
        self.seen.update({f"{kind}s": count for kind, count in paid.items()})
        assert sum(one["state"] == "paid" for one in payouts) == paid["transfer"]


async def _all(who: Shopper, path: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    cursor: dict[str, str] = {}
    while True:
        answer = await who.get(path, limit="200", **cursor)
        assert answer.status_code == 200, answer.text
        found += answer.json()["items"]
        if answer.json()["next_cursor"] is None:
            return found
        cursor = {"cursor": answer.json()["next_cursor"]}


async def a_world(market: Market, seed: str) -> World:
    """Set up two shops, their people and accounts, and a provider whose funds come at once."""
    terms = {"currency": "usd", "ladder": LADDER, "formed_min": 1, "early_close": True}
    terms |= {"units_per_shopper_max": 1_000, "stock": 100_000, "buyers_max": 50}
    shops = [
        await market.shop(**terms, commission_bp=500, merchant_fee_bp=200),
        await market.shop(**terms),
    ]
    ops = Operations(market, random.Random(seed), shops)  # noqa: S311 - draws a game
    ops.people = await market.crowd(PEOPLE_COUNT)
    ops.leader = ops.people[0]
    await market.leader(ops.leader)
    ops.second = await staff_of(market.api, shops[0].merchant_id, "finance", "+8613900000077")
    operator = (await market.crowd(1))[0]
    await the_platform(market.api, operator)
    switches = {"pending_seconds": 0, "payout_seconds": 0}
    await market.sandbox.control("POST", "switches", **switches)
    await ops.fund()
    for shop in shops:
        async with market.api.wiring.db.transaction() as tx:
            await tx.execute(
                "insert into payout_policy values ($1, 0, 0, 90, 100, 100, 10000)",
                shop.merchant_id,
            )
    opened = [(ops.leader, "/v1/leaders/me/payout-account")]
    opened += [(shop.owner, shop.path("payout-account")) for shop in shops]
    for who, path in opened:
        assert (await who.post(path)).status_code == 200
    for account in (await market._stripe_get("/v1/accounts"))["data"]:
        await market.sandbox.control("POST", "accounts/onboard", id=account["id"])
    for who, path in opened:
        assert (await who.post(path)).json()["state"] == "active"
    return World(market, ops, operator, seed)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.feature("N-2")
async def test_every_cent_is_explained_whatever_happens(
    market: Market, seed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A share of the two thousand; all of them in `make soak`."""
    survive_kills(monkeypatch)
    world = await a_world(market, seed)
    rng = random.Random(f"{seed} steps")  # noqa: S311 - draws a game, guards nothing
    began_at = time.monotonic()
    count = 0
    while count < OPERATIONS_COUNT:
        [name] = rng.choices(list(WEIGHTS), list(WEIGHTS.values()))
        before = world.seen[name]
        await world.step(name)
        if world.seen[name] == before:
            continue
        count += 1
        if count % INSTANT_EVERY == 0:
            await world.take_instants()
        if count % REST_EVERY == 0:
            await world.rest(hour_passes=count % HOUR_EVERY == 0)
            print(f"\rseed {seed}: {count}", end="")  # noqa: T201
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute(LOST_UNSAID)
    await reconcile_due(market.api.wiring.db, market.api.wiring.gateway)
    await world.rest(hour_passes=True)
    await world.check_once()
    await world.instants.check()
    planted = Counter(one.says() for one in world.ops.planted.all.values())
    print(  # noqa: T201 - figures for the report of a soak
        f"\nseed {seed}: {count} operations {dict(world.seen)}, killed {dict(world.killed)},"
        f" planted {dict(planted)}, {len(world.instants.taken)} trial balances,"
        f" {time.monotonic() - began_at:.0f} s"
    )
    assert world.worker.kills_count > 0
    assert planted
