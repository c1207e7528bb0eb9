"""Currencies: with no decimals and with three, and accounts that settle in another one."""

from typing import Any

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted

USD_IN_HKD_PPM = 7_800_000
DEARER_PPM = 7_850_000


def ladder(first: int, last: int) -> list[dict[str, int]]:
    return [
        {"buyers_min": 1, "unit_price_minor": first},
        {"buyers_min": 2, "unit_price_minor": last},
    ]


async def sold(market: Market, currency: str, first: int, last: int) -> tuple[Shop, list[str]]:
    """Two buy one each; 5 % go to the leader, 2 % to the platform."""
    shop = await market.shop(
        currency=currency,
        ladder=ladder(first, last),
        formed_min=2,
        early_close=True,
        commission_bp=500,
        merchant_fee_bp=200,
    )
    lin, *buyers = await market.crowd(3)
    await market.leader(lin)
    team_buy = (await shop.open(lin))["id"]
    seats = [await market.join(buyer, team_buy) for buyer in buyers]
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.deliver()
    return shop, seats


async def stands(shop: Shop, currency: str) -> dict[str, int]:
    answer = await shop.owner.get(
        "/v1/finance/trial-balance", merchant_id=str(shop.merchant_id), currency=currency
    )
    shown = answer.json()
    assert [one["total_minor"] for one in shown["totals"]] in ([], [0])
    return {
        one["account"].split(":0")[0]: one["balance_minor"]
        for one in shown["items"]
        if one["balance_minor"]
    }


async def at_stripe(market: Market) -> dict[str, int]:
    shown = await market.sandbox.api("GET", "/v1/balance")
    found: dict[str, int] = {}
    for one in [*shown["available"], *shown["pending"]]:
        found[one["currency"]] = found.get(one["currency"], 0) + one["amount"]
    return {currency: amount for currency, amount in found.items() if amount}


@pytest.mark.parametrize(
    ("currency", "first", "last", "leader", "platform", "fee"),
    [
        ("jpy", 1_000, 777, -77, -31, 2 * 53),  # 38.85 and 15.54 each, in whole yen
        ("krw", 12_000, 9_990, -999, -399, 2 * 320),
        ("kwd", 1_230, 990, -99, -39, 2 * 59),  # fils: 0.990 dinars
    ],
)
async def test_a_sale_in_a_currency_of_none_or_three_decimals(
    market: Market, currency: str, first: int, last: int, leader: int, platform: int, fee: int
) -> None:
    shop, seats = await sold(market, currency, first, last)
    now = await stands(shop, currency)
    assert (now["liab:leader"], now["inc:platform:fee"]) == (leader, platform)
    assert now["exp:stripe:fee"] == fee
    assert await at_stripe(market) == {currency: 2 * last - fee}
    await accepted(
        shop.owner.post(shop.path("refunds"), {"seat_id": seats[0], "reason": "late"}), 201
    )
    await market.sweep()
    assert await at_stripe(market) == {currency: last - fee}
    items = await market.reconcile(shop)
    assert {one["status"] for one in items} <= {"matched", "fee_mismatch"}
    await market.prove()


async def settle_in_hkd(market: Market, usd_ppm: int = USD_IN_HKD_PPM) -> None:
    rates = {"usd": usd_ppm}
    await market.sandbox.control(
        "POST", "switches", settlement_currency="hkd", exchange_rates_ppm=rates
    )


async def test_sold_in_dollars_and_settled_in_another_currency(market: Market) -> None:
    """Each currency sums to zero, Stripe's balance is the book's, and the fee is passed on."""
    await settle_in_hkd(market)
    shop, seats = await sold(market, "usd", 10_000, 7_900)
    # 616.20 HKD each, less 17.87 + 0.30: in dollars that is 2.32, rounded down.
    assert await stands(shop, "hkd") == {
        "asset:stripe:balance": 2 * (61_620 - 1_817),
        "exp:stripe:fee": 2 * 1_817,
        "asset:fx:position": -2 * 61_620,
    }
    assert await stands(shop, "usd") == {
        "asset:fx:position": 2 * 7_900,
        "liab:merchant:payable": -2 * (7_347 - 232),
        "liab:leader": -2 * 395,
        "inc:platform:fee": -2 * 158,
        "inc:psp:recharge": -2 * 232,
    }
    assert await at_stripe(market) == {"hkd": 2 * (61_620 - 1_817)}
    items = await market.reconcile(shop)
    assert {(one["currency"], one["status"]) for one in items} == {("usd", "matched")}

    # The dollar has become dearer when one of them is refunded: 620.15 go, 616.20 had come.
    await settle_in_hkd(market, DEARER_PPM)
    await accepted(
        shop.owner.post(shop.path("refunds"), {"seat_id": seats[0], "reason": "late"}), 201
    )
    await market.sweep()
    hkd, usd = await stands(shop, "hkd"), await stands(shop, "usd")
    assert hkd["exp:fx"] == 62_015 - 61_620
    assert (hkd["asset:fx:position"], usd["asset:fx:position"]) == (-61_620, 7_900)
    assert await at_stripe(market) == {"hkd": hkd["asset:stripe:balance"]}
    items = await market.reconcile(shop)
    assert {one["status"] for one in items} == {"matched"}
    await market.prove()


@pytest.mark.parametrize("is_won", [True, False])
async def test_a_dispute_is_settled_at_its_own_rate(market: Market, is_won: bool) -> None:
    await settle_in_hkd(market)
    shop, _ = await sold(market, "usd", 10_000, 7_900)
    before = await stands(shop, "usd")
    capture = (await market.sandbox.effects(kind="capture"))[0]
    await settle_in_hkd(market, DEARER_PPM)
    dispute = await market.sandbox.control("POST", "disputes", payment_intent=capture["object_id"])
    await market.deliver()
    await settle_in_hkd(market)
    await market.sandbox.control("POST", "disputes/end", id=dispute["id"], is_won=is_won)
    await market.deliver()
    hkd, usd = await stands(shop, "hkd"), await stands(shop, "usd")
    fee_minor = 1_500 * 7_900 // 62_015
    taken_minor = fee_minor if is_won else 7_347 + fee_minor
    assert usd["liab:merchant:payable"] - before["liab:merchant:payable"] == taken_minor
    assert hkd["exp:fx"] == 62_015 - 61_620
    left = 2 if is_won else 1
    assert (hkd["asset:fx:position"], usd["asset:fx:position"]) == (-61_620 * left, 7_900 * left)
    assert await at_stripe(market) == {"hkd": hkd["asset:stripe:balance"]}
    assert {one["status"] for one in await market.reconcile(shop)} == {"matched"}
    await market.prove()


async def test_a_wallet_settled_in_another_currency(market: Market) -> None:
    """Charged at joining, and given back in part at the close."""
    await settle_in_hkd(market)
    shop = await market.shop(
        currency="usd", ladder=ladder(10_000, 7_900), formed_min=2, early_close=True
    )
    lin, *buyers = await market.crowd(3)
    team_buy = (await shop.open(lin))["id"]
    for buyer in buyers:
        await market.join(buyer, team_buy, payment_method_type="wechat_pay", authenticate=True)
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.deliver()
    hkd, usd = await stands(shop, "hkd"), await stands(shop, "usd")
    assert (hkd["asset:fx:position"], usd["asset:fx:position"]) == (-2 * 61_620, 2 * 7_900)
    assert "exp:fx" not in hkd
    assert await at_stripe(market) == {"hkd": hkd["asset:stripe:balance"]}
    assert {one["status"] for one in await market.reconcile(shop)} == {"matched"}
    await market.prove()


async def refused_price(market: Market, **campaign: Any) -> tuple[int, str]:
    owner, merchant_id = await market.merchant()
    body = {
        "title": "Grapes",
        "formed_min": 2,
        "buyers_max": 9,
        "stock": 9,
        "units_per_shopper_max": 1,
        "team_buy_seconds": 3_600,
        **campaign,
    }
    answer = await owner.post(f"/v1/merchants/{merchant_id}/campaigns", body)
    return answer.status_code, answer.json().get("code", "")


@pytest.mark.parametrize(
    ("currency", "least"),
    [("usd", 50), ("gbp", 30), ("jpy", 50), ("cny", 400), ("huf", 17_500), ("kwd", 400)],
)
async def test_the_last_price_can_be_charged(market: Market, currency: str, least: int) -> None:
    enough = {"currency": currency, "ladder": ladder(2 * least, least)}
    assert await refused_price(market, **enough) == (201, "")
    below = {"currency": currency, "ladder": ladder(2 * least, least - 10)}
    assert await refused_price(market, **below) == (422, "price_below_minimum")


async def test_prices_of_three_decimals_end_in_zero(market: Market) -> None:
    odd = {"currency": "kwd", "ladder": ladder(1_235, 990)}
    assert await refused_price(market, **odd) == (422, "price_step_wrong")
    unknown = {"currency": "xxx", "ladder": ladder(1_230, 990)}
    assert await refused_price(market, **unknown) == (422, "currency_unsupported")
