"""A shopper's balance: what fills it, what it pays, and that it is never promised twice."""

import asyncio
from typing import Any

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, a_campaign, the_platform
from tests.web.test_refunds import LADDER, PAYABLE, PLATFORM, Sold, a_sale

SUBSIDY = "exp:promo:subsidy"


def goodwill(sold: Sold, who: Shopper | None = None, **given: Any) -> Any:
    body = {"seat_id": sold.bo, "amount_minor": 1_000, "reason": "late van", **given}
    return (who or sold.shop.owner).post(sold.shop.path("goodwill"), body)


async def purse(who: Shopper) -> list[tuple[int, int]]:
    shown = (await who.get("/v1/me/balance")).json()
    return [(one["balance_minor"], one["available_minor"]) for one in shown["balances"]]


async def bo_of(sold: Sold) -> Shopper:
    async with sold.market.api.wiring.db.reading() as tx:
        shopper_id = await tx.fetchval("select shopper_id from seat where id = $1", sold.bo)
    return sold.market.through(sold.market.api, shopper_id)


async def test_a_refund_to_the_balance_moves_no_money_at_the_provider(market: Market) -> None:
    sold = await a_sale(market)
    before = await market.balances(sold.shop)
    asked = await sold.ask(sold.bo, destination="balance")
    assert (asked["destination"], asked["amount_minor"]) == ("balance", 7_900)
    await market.sweep()
    assert (await sold.read(asked))["state"] == "succeeded"
    now = await market.balances(sold.shop)
    bo = await bo_of(sold)
    assert now[f"liab:shopper:{bo.shopper_id}:balance"] == -7_900
    assert (now[PAYABLE] - before[PAYABLE], now[PLATFORM] - before[PLATFORM]) == (7_347, 158)
    assert now["asset:stripe:balance"] == before["asset:stripe:balance"]
    assert await sold.refunds_at_stripe() == []
    shown = (await bo.get("/v1/me/balance")).json()
    [one] = shown["balances"]
    assert (one["currency"], one["merchant_name"]) == ("usd", "Orchard")
    assert (one["balance_minor"], one["held_minor"], one["available_minor"]) == (7_900, 0, 7_900)
    [entry] = shown["items"]
    assert (entry["kind"], entry["amount_minor"]) == ("refund", 7_900)
    again = {"seat_id": sold.bo, "reason": "spoiled"}
    call = sold.shop.owner.post(sold.shop.path("refunds"), again)
    await refused(market, call, 409, "units_refunded")
    await market.prove()


async def test_goodwill_is_borne_by_whom_it_says_and_capped_by_what_was_paid(
    market: Market,
) -> None:
    sold = await a_sale(market)
    before = await market.balances(sold.shop)
    given = await accepted(goodwill(sold), 201)
    assert (given["kind"], given["borne_by"], given["merchant_minor"]) == (
        "goodwill",
        "merchant",
        1_000,
    )
    await refused(market, goodwill(sold, borne_by="platform"), 403, "role_missing")
    await refused(market, goodwill(sold, currency="jpy"), 409, "currency_mismatch")
    [operator] = await market.crowd(1)
    await the_platform(market.api, operator)
    theirs = await accepted(goodwill(sold, operator, borne_by="platform", amount_minor=500), 201)
    acts = await accepted(sold.shop.owner.get("/v1/finance/audit"))
    assert [one["action"] for one in acts["items"]] == ["goodwill.given"] * 2
    assert (theirs["merchant_minor"], theirs["platform_minor"]) == (0, 500)
    await market.sweep()
    now = await market.balances(sold.shop)
    assert (now[PAYABLE] - before[PAYABLE], now[SUBSIDY]) == (1_000, 500)
    assert now[PLATFORM] == before[PLATFORM]
    assert sorted(await sold.refunds_at_stripe()) == [500, 1_000]
    await refused(market, goodwill(sold, amount_minor=6_401), 422, "refund_too_large")
    gift = await accepted(goodwill(sold, amount_minor=9_000, destination="balance"), 201)
    await market.sweep()
    assert (await sold.read(gift))["state"] == "succeeded"
    assert await purse(await bo_of(sold)) == [(9_000, 9_000)]
    # The rest by the rule: no more than was paid, and everybody's part of the sale.
    rest = await sold.ask(sold.bo)
    assert (rest["amount_minor"], rest["leader_minor"], rest["platform_minor"]) == (6_400, 395, 158)
    await market.sweep()
    assert sorted(await sold.refunds_at_stripe()) == [500, 1_000, 6_400]
    items = await market.reconcile(sold.shop)
    assert {one["status"] for one in items} == {"matched"}
    await market.prove()


async def a_second_team_buy(sold: Sold) -> str:
    [opener] = await sold.market.crowd(1)
    return str((await sold.shop.open(opener))["id"])


async def pays(who: Shopper, team_buy: str, quantity: int = 1) -> tuple[str, Any]:
    path = f"/v1/team-buys/{team_buy}/seats"
    seat = str((await accepted(who.post(path, {"quantity": quantity}), 201))["id"])
    return seat, await who.post(f"/v1/seats/{seat}/payment", {"method": "balance"})


async def rich(market: Market, amount_minor: int = 12_000) -> tuple[Sold, Shopper]:
    sold = await a_sale(market)
    await accepted(goodwill(sold, amount_minor=amount_minor, destination="balance"), 201)
    await market.sweep()
    return sold, await bo_of(sold)


@pytest.mark.parametrize("forms", [True, False])
async def test_a_seat_is_paid_from_the_balance(market: Market, forms: bool) -> None:
    """Held at the join, taken at the closing price, or void: nothing happens at the provider."""
    sold, bo = await rich(market)
    effects = len(await market.all_effects())
    before = await market.balances(sold.shop)
    team_buy = await a_second_team_buy(sold)
    seat, answer = await pays(bo, team_buy)
    assert answer.status_code == 200, answer.text
    started = answer.json()
    assert started["gateway"] == "balance"
    assert (started["strategy"], started["state"], started["client_secret"]) == (
        "balance",
        "authorized",
        None,
    )
    assert await purse(bo) == [(12_000, 2_000)]
    assert (await market.look(team_buy))["buyers_count"] == 1
    await market.prove()
    if forms:
        [mei] = await market.crowd(1)
        await market.join(mei, team_buy)
        await accepted(sold.shop.owner.post(f"/v1/team-buys/{team_buy}/close", {}))
        await market.deliver()
        assert await purse(bo) == [(4_100, 4_100)]
        found = await market.settlement(sold.shop, team_buy)
        assert (found["captured_minor"], found["stripe_fee_minor"]) == (2 * 7_900, 259)
        detail = await sold.shop.owner.get(
            f"/v1/finance/settlements/{found['id']}", merchant_id=str(sold.shop.merchant_id)
        )
        assert detail.status_code == 200, detail.text
        receipt = (await bo.get(f"/v1/seats/{seat}/receipt")).json()
        assert (receipt["captured_minor"], receipt["released_minor"]) == (7_900, 2_100)
        assert len(receipt["ledger_transaction_ids"]) == 1
        asked = await sold.ask(seat)
        assert asked["destination"] == "balance"
        await market.sweep()
        assert await purse(bo) == [(12_000, 12_000)]
    else:
        await market.advance(2 * 86_400)
        await market.sweep()
        assert await purse(bo) == [(12_000, 12_000)]
        assert await market.balances(sold.shop) == before
        assert len(await market.all_effects()) == effects
    await market.reconcile(sold.shop)
    await market.prove()


async def test_a_balance_that_is_too_low_is_refused_and_promised_once(market: Market) -> None:
    sold, bo = await rich(market)
    shop = sold.shop
    more = {"currency": "usd", "ladder": LADDER, "formed_min": 2}
    campaign = (await a_campaign(shop.owner, shop.merchant_id, **more))["id"]
    other = Shop(market, shop.owner, shop.merchant_id, campaign)
    team_buys = [str((await other.open(shop.owner))["id"]), await a_second_team_buy(sold)]
    both = await asyncio.gather(*(pays(bo, one) for one in team_buys))
    assert sorted(answer.status_code for _, answer in both) == [200, 422]
    assert await purse(bo) == [(12_000, 2_000)]
    [poor] = await market.crowd(1)
    _, answer = await pays(poor, team_buys[0])
    assert answer.json()["code"] == "balance_too_low"
    await market.prove()


async def test_who_leaves_has_it_free_again(market: Market) -> None:
    sold, bo = await rich(market)
    team_buy = await a_second_team_buy(sold)
    seat, _ = await pays(bo, team_buy)
    assert (await bo.delete(f"/v1/seats/{seat}")).status_code == 200
    await market.sweep()
    assert await purse(bo) == [(12_000, 12_000)]
    await market.prove()


async def test_whose_balance_it_is(market: Market) -> None:
    sold, bo = await rich(market)
    [stranger] = await market.crowd(1)
    assert await purse(stranger) == []
    assert (await market.api.visitor().get("/v1/me/balance")).status_code == 401
    other: Shop = await market.shop(currency="usd", ladder=LADDER, formed_min=2)
    team_buy = (await other.open(stranger))["id"]
    _, answer = await pays(bo, team_buy)  # with another merchant there is nothing
    assert answer.json()["code"] == "balance_too_low"
    await refused(market, goodwill(sold, stranger), 404, "merchant_not_found")
    await refused(market, goodwill(sold, bo), 404, "merchant_not_found")
