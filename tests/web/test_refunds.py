"""Refunds after the sale, from the staff's call to Stripe's booking and the books."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from app.actions.run_ops import claim_ops, run_op
from app.store import ops
from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, new_key, staff_of

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 10_000},
    {"buyers_min": 2, "unit_price_minor": 7_900},
]
REFUND_FAILS = "4000000000005126"
REFUND_WAITS = "4000000000007726"
PAYABLE, PLATFORM = "liab:merchant:payable", "inc:platform:fee"


class Sold:
    """A settled team-buy: Lin leads, Mei bought two at 79.00, Bo one."""

    def __init__(self, market: Market, shop: Shop, lin: Shopper, mei: str, bo: str) -> None:
        self.market, self.shop = market, shop
        self.lin_earns = f"liab:leader:{lin.shopper_id}:payable"
        self.mei, self.bo = mei, bo

    async def ask(self, seat: str, *, status: int = 201, **given: Any) -> dict[str, Any]:
        body = {"seat_id": seat, "reason": "spoiled", **given}
        answer = await self.shop.owner.post(self.shop.path("refunds"), body)
        assert answer.status_code == status, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    async def read(self, refund: dict[str, Any]) -> dict[str, Any]:
        path = f"/v1/finance/refunds/{refund['id']}"
        answer = await self.shop.owner.get(path, merchant_id=str(self.shop.merchant_id))
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    async def refunds_at_stripe(self) -> list[int]:
        return [one["amount_minor"] for one in await self.market.sandbox.effects(kind="refund")]


async def a_sale(market: Market, **pay: Any) -> Sold:
    shop = await market.shop(
        currency="usd",
        ladder=LADDER,
        formed_min=2,
        early_close=True,
        commission_bp=500,
        merchant_fee_bp=200,
    )
    lin, mei, bo = await market.crowd(3)
    await market.leader(lin)
    team_buy = (await shop.open(lin))["id"]
    of_mei = await market.join(mei, team_buy, quantity=2, **pay)
    of_bo = await market.join(bo, team_buy)
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()
    await market.deliver()
    sold = Sold(market, shop, lin, of_mei, of_bo)
    assert (await market.balances(shop))[PLATFORM] == -474
    return sold


@pytest.mark.feature("D-8")
async def test_a_whole_seat_is_refunded_and_everybody_gives_their_part(market: Market) -> None:
    """79.00 = 73.47 + 3.95 + 1.58; Stripe keeps its fee, so the merchant bears it."""
    sold = await a_sale(market)
    before = await market.balances(sold.shop)
    asked = await sold.ask(sold.bo)
    assert (asked["state"], asked["units_count"], asked["amount_minor"]) == ("pending", 1, 7_900)
    parts = (asked["merchant_minor"], asked["leader_minor"], asked["platform_minor"])
    assert parts == (7_347, 395, 158)
    await market.sweep()
    await market.deliver(times=2)
    done = await sold.read(asked)
    assert (done["state"], done["failure"]) == ("succeeded", "")
    assert done["gateway_ref"].startswith("re_")
    now = await market.balances(sold.shop)
    assert now[PAYABLE] - before[PAYABLE] == 7_347
    assert now[sold.lin_earns] - before[sold.lin_earns] == 395
    assert now[PLATFORM] - before[PLATFORM] == 158
    assert now["asset:stripe:balance"] - before["asset:stripe:balance"] == -7_900
    assert now["exp:stripe:fee"] == before["exp:stripe:fee"]
    assert await sold.refunds_at_stripe() == [7_900]
    await market.prove()


@pytest.mark.feature("D-8")
async def test_units_are_refunded_step_by_step_until_none_is_left(market: Market) -> None:
    """The merchant ends up owing what Stripe kept of both payments: nothing hides that."""
    sold = await a_sale(market)
    first = await sold.ask(sold.mei, units_count=1)
    assert first["amount_minor"] == 7_900
    await market.sweep()
    second = await sold.ask(sold.mei)
    assert (second["units_count"], second["amount_minor"]) == (1, 7_900)
    await sold.ask(sold.bo, units_count=1)
    await market.sweep()
    again = {"seat_id": sold.mei, "reason": "spoiled"}
    call = sold.shop.owner.post(sold.shop.path("refunds"), again)
    await refused(market, call, 409, "units_refunded")
    now = await market.balances(sold.shop)
    assert now[PAYABLE] == now["exp:stripe:fee"] > 0
    assert {sold.lin_earns, PLATFORM} & now.keys() == set()
    assert sorted(await sold.refunds_at_stripe()) == [7_900, 7_900, 7_900]
    await market.prove()


async def test_the_shopper_sees_it_and_nothing_is_handed_over(market: Market) -> None:
    shop = await market.shop(ladder=LADDER[:1], formed_min=1, early_close=True)
    lin, mei = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    seat = await market.join(mei, team_buy, quantity=2)
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()
    code = (await accepted(mei.post(f"/v1/seats/{seat}/redeem-code", {})))["code"]
    await accepted(
        shop.owner.post(shop.path("refunds"), {"seat_id": seat, "reason": "late"}), status=201
    )
    await market.sweep()
    receipt = (await mei.get(f"/v1/seats/{seat}/receipt")).json()
    assert (receipt["captured_minor"], receipt["refunded_minor"]) == (20_000, 20_000)
    assert len(receipt["ledger_transaction_ids"]) == 2
    call = shop.owner.post("/v1/redemptions", {"code": code})
    await refused(market, call, 409, "seat_refunded")
    await market.prove()


async def test_asking_twice_or_at_once_refunds_once(market: Market) -> None:
    """One key: one answer. Two keys at once: one unit each, and no more than there are."""
    sold = await a_sale(market)
    path, key = sold.shop.path("refunds"), new_key()
    body = {"seat_id": sold.mei, "reason": "spoiled", "units_count": 2}
    first, second = await asyncio.gather(
        *(sold.shop.owner.post(path, body, key=key) for _ in range(2))
    )
    assert first.content == second.content
    both = await asyncio.gather(
        *(sold.shop.owner.post(path, {**body, "seat_id": sold.bo, "units_count": 1}) for _ in "12")
    )
    assert sorted(one.status_code for one in both) == [201, 409]
    await market.sweep()
    await market.deliver(times=2)
    assert sorted(await sold.refunds_at_stripe()) == [7_900, 15_800]
    await market.prove()


async def test_a_refund_that_the_bank_sends_back_is_undone(market: Market) -> None:
    """Days later, by a webhook told twice; then it may be refunded again, in another way."""
    sold = await a_sale(market, card=REFUND_FAILS)
    before = await market.balances(sold.shop)
    await market.sandbox.control("POST", "switches", refund_seconds=3_600)
    asked = await sold.ask(sold.mei)
    await market.sweep()
    assert (await sold.read(asked))["state"] == "succeeded"
    await market.advance(3_700)
    await market.deliver(times=2)
    failed = await sold.read(asked)
    assert (failed["state"], failed["failure"]) == ("failed", "expired_or_canceled_card")
    assert await market.balances(sold.shop) == before
    await market.prove()
    assert (await sold.ask(sold.mei, units_count=2))["state"] == "pending"


async def test_a_refund_waits_for_money_and_for_its_booking(market: Market) -> None:
    """A card refund that the balance does not cover stays pending and is booked when it goes."""
    sold = await a_sale(market, card=REFUND_WAITS)
    await market.sandbox.control("POST", "switches", refund_seconds=60)
    asked = await sold.ask(sold.mei)
    await market.sweep()
    await market.advance(61)
    await market.deliver()
    assert (await sold.read(asked))["state"] == "succeeded"
    await market.prove()


@pytest.mark.parametrize("fault", ["lost", "cut_body", "500_after", "503_before", "429"])
@pytest.mark.feature("N-4")
async def test_whatever_happens_to_the_call_it_is_one_refund(market: Market, fault: str) -> None:
    sold = await a_sale(market)
    await market.sandbox.fault(fault, path="/v1/refunds")
    await sold.ask(sold.mei, units_count=1)
    await market.sweep()
    assert await sold.refunds_at_stripe() == [7_900]
    assert await market.sandbox.faults_left() == 0
    await market.prove()


async def test_a_bank_may_be_quicker_than_our_note(market: Market) -> None:
    """The refund fails after we have looked and before we note it: it is looked at once more."""
    sold = await a_sale(market, card=REFUND_FAILS)
    db = market.api.wiring.db
    asked = await sold.ask(sold.mei)
    [returning] = await claim_ops(db, limit=1)
    async with db.transaction() as tx:
        await ops.follow_returns(tx, returning.merchant_id, returning.payment_id)
    await run_op(market.api.wiring.paying, returning)
    async with db.reading() as tx:
        assert await ops.is_todo(tx, returning, returning.id)
    await market.advance(1)
    await market.sweep()
    assert (await sold.read(asked))["state"] == "failed"
    assert len(await sold.refunds_at_stripe()) == 1
    await market.prove()


async def test_what_the_provider_refuses_is_said_and_costs_nothing(market: Market) -> None:
    """Somebody was quicker at the provider's own console."""
    sold = await a_sale(market)
    [intent] = {
        one["objects"]["payment_intent"] if "payment_intent" in one["objects"] else one["object_id"]
        for one in await market.sandbox.effects(kind="capture")
        if one["amount_minor"] == 7_900
    }
    await market.sandbox.api("POST", "/v1/refunds", payment_intent=intent)
    asked = await sold.ask(sold.bo)
    await market.sweep()
    shown = await sold.read(asked)
    assert shown["state"] == "failed"
    assert "charge_already_refunded" in shown["failure"]


async def test_who_may_ask(market: Market) -> None:
    sold = await a_sale(market)
    shop, path = sold.shop, sold.shop.path("refunds")
    body = {"seat_id": sold.bo, "reason": "spoiled"}
    [stranger] = await market.crowd(1)
    clerk = await staff_of(market.api, shop.merchant_id, "clerk", "+8613900000077")
    manager = await staff_of(market.api, shop.merchant_id, "manager", "+8613900000078")
    await refused(market, market.api.visitor().post(path, body), 401, "unauthenticated")
    await refused(market, stranger.post(path, body), 404, "merchant_not_found")
    for person in (clerk, manager):
        await refused(market, person.post(path, body), 403, "role_missing")
    await refused(market, shop.owner.post(path, body, key=None), 400, "idempotency_key_missing")
    nobodys = {**body, "seat_id": str(uuid4())}
    await refused(market, shop.owner.post(path, nobodys), 404, "seat_not_found")
    other = await market.shop()
    await refused(market, shop.owner.post(other.path("refunds"), body), 404, "seat_not_found")
    await refused(market, shop.owner.post(path, {**body, "units_count": 0}), 400, "malformed")
    running = await shop.open(shop.owner)
    lin = await market.reserve(stranger, running["id"])
    await refused(
        market, shop.owner.post(path, {**body, "seat_id": lin["id"]}), 409, "seat_not_sold"
    )
    listed = await shop.owner.get("/v1/finance/refunds", merchant_id=str(shop.merchant_id))
    assert listed.json() == {"items": [], "next_cursor": None}
