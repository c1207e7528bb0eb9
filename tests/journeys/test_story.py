"""The story of product.md, told from outside; whatever is said twice is answered the same twice."""

from typing import Any

from tests.support.market import Market, Shop, code_of
from tests.support.web import Shopper, new_key

CARDS = ("4242424242424242", "5555555555554444", "378282246310005")
CLOSING_MINOR = 3590
BOXES = [1 + number % 2 for number in range(12)]
UNITS = sum(BOXES)


async def twice(person: Shopper, path: str, body: Any = None, *, status: int) -> dict[str, Any]:
    """Send a request two times under one key: the second answer is the first, and says so."""
    key = new_key()
    first = await person.post(path, body, key=key)
    second = await person.post(path, body, key=key)
    assert first.status_code == second.status_code == status, (first.text, second.text)
    assert first.content == second.content
    assert "Idempotent-Replayed" not in first.headers
    assert second.headers["Idempotent-Replayed"] == "true"
    answer: dict[str, Any] = first.json()
    return answer


async def the_shop(market: Market) -> Shop:
    """Return the merchant with the campaign of the story, made over HTTP."""
    owner, merchant_id = await market.merchant(platform_fee_bp=200)
    path = f"/v1/merchants/{merchant_id}/campaigns"
    wanted = {
        "title": "sun-grapes",
        "currency": "cny",
        "ladder": [
            {"buyers_min": 1, "unit_price_minor": 4990},
            {"buyers_min": 3, "unit_price_minor": 4290},
            {"buyers_min": 8, "unit_price_minor": 3590},
            {"buyers_min": 15, "unit_price_minor": 2990},
        ],
        "formed_min": 3,
        "buyers_max": 200,
        "stock": 500,
        "units_per_shopper_max": 2,
        "team_buy_seconds": 86_400,
        "commission_bp": 500,
    }
    draft = await twice(owner, path, wanted, status=201)
    await twice(owner, f"{path}/{draft['id']}/open", status=200)
    return Shop(market, owner, merchant_id, draft["id"])


async def authorized(market: Market, buyer: Shopper, seat: str, number: int) -> dict[str, Any]:
    """Pay for a seat as a browser does, hear of it (or not), and return the seat as it then is."""
    started = await twice(buyer, f"/v1/seats/{seat}/payment", {"method": "new"}, status=200)
    assert started["strategy"] == "hold"
    for _ in range(2):
        paid = await market.pay(started["client_secret"], card=CARDS[number % len(CARDS)])
    assert paid.status_code in (200, 400), paid.text  # the second tap is refused by the provider
    if number % 3:
        await market.deliver(times=2)
    else:
        await market.sweep(looks=True)  # this webhook never comes
    answer = await buyer.get(f"/v1/seats/{seat}")
    shown: dict[str, Any] = answer.json()
    return shown


async def test_the_story(market: Market) -> None:
    """Twelve neighbours join, the price falls twice, everybody pays 35.90, every cent is booked."""
    shop = await the_shop(market)
    lin, *neighbours = await market.shoppers(13)
    await market.leader(lin)
    team_buy = await twice(lin, f"/v1/campaigns/{shop.campaign}/team-buys", {}, status=201)
    at, code = team_buy["id"], team_buy["invite_code"]
    assert team_buy["unit_price_minor"] == 4990
    assert team_buy["next_tier"] == {"buyers_min": 3, "unit_price_minor": 4290, "missing": 3}

    shown_prices, seats = [], []
    for number, buyer in enumerate(neighbours):
        wanted = {"quantity": BOXES[number], "invite_code": code}
        seat = await twice(buyer, f"/v1/team-buys/{at}/seats", wanted, status=201)
        assert seat["state"] == "reserved"
        assert seat["amount_minor"] == seat["unit_price_minor"] * BOXES[number]
        counted_before = (await market.look(at))["buyers_count"]
        assert counted_before == number, "a reservation does not move the count"
        shown_prices.append(seat["unit_price_minor"])
        paid = await authorized(market, buyer, seat["id"], number)
        assert (paid["state"], paid["counted"]) == ("authorized", True)
        seats.append(seat)
    assert shown_prices == [4990] * 3 + [4290] * 5 + [3590] * 4

    now = await market.look(at)
    assert (now["buyers_count"], now["units_count"]) == (12, UNITS)
    assert now["next_tier"] == {"buyers_min": 15, "unit_price_minor": 2990, "missing": 3}
    assert len(now["members"]) == 12
    assert not any(member["sponsored"] for member in now["members"])

    await market.advance(86_400)
    await market.sweep()
    await market.deliver(times=2)
    ended = await market.look(at)
    assert (ended["state"], ended["formed"]) == ("settled", True)
    assert (ended["closing_unit_price_minor"], ended["closing_count"]) == (CLOSING_MINOR, 12)
    late = await lin.post(f"/v1/team-buys/{at}/seats", {"quantity": 1})
    assert code_of(late) == (409, "team_buy_closed")

    for number, (buyer, seat) in enumerate(zip(neighbours, seats, strict=True)):
        receipt = (await buyer.get(f"/v1/seats/{seat['id']}/receipt")).json()
        authorized_minor = shown_prices[number] * BOXES[number]
        captured_minor = CLOSING_MINOR * BOXES[number]
        expected = {
            "seat_id": seat["id"],
            "team_buy_id": at,
            "state": "captured",
            "quantity": BOXES[number],
            "closing_count": 12,
            "closing_unit_price_minor": CLOSING_MINOR,
            "authorized_minor": authorized_minor,
            "captured_minor": captured_minor,
            "released_minor": authorized_minor - captured_minor,
            "refunded_minor": 0,
        }
        assert {name: receipt[name] for name in expected} == expected
        assert len(receipt["ledger_transaction_ids"]) >= 1
    await the_money(market, shop, at, lin)


async def the_money(market: Market, shop: Shop, team_buy: str, lin: Shopper) -> None:
    """Check the settlement, the provider's own log, and every account."""
    captured = CLOSING_MINOR * UNITS
    shown = sum(
        price * boxes
        for price, boxes in zip([4990] * 3 + [4290] * 5 + [3590] * 4, BOXES, strict=True)
    )
    leader, platform = captured * 500 // 10_000, captured * 200 // 10_000
    # 2.9 %, half a cent up, and 30: for one box 134.11 and for two 238.22, by hand.
    fees = 6 * (104 + 30) + 6 * (208 + 30)
    settled = await market.settlement(shop, team_buy)
    expected = {
        "state": "settled",
        "formed": True,
        "currency": "cny",
        "seats_count": 12,
        "units_count": UNITS,
        "exception_count": 0,
        "closing_unit_price_minor": CLOSING_MINOR,
        "captured_minor": captured,
        "released_minor": shown - captured,
        "refunded_minor": 0,
        "stripe_fee_minor": fees,
        "leader_minor": leader,
        "platform_minor": platform,
        "merchant_minor": captured - leader - platform - fees,
    }
    assert {name: settled[name] for name in expected} == expected

    captures = await market.sandbox.effects(kind="capture")
    assert sorted(one["amount_minor"] for one in captures) == sorted(
        CLOSING_MINOR * boxes for boxes in BOXES
    )
    assert await market.sandbox.effects(kind="refund") == []
    assert await market.balances(shop) == {
        "asset:stripe:balance": captured - fees,
        "liab:merchant:payable": -(captured - leader - platform - fees),
        f"liab:leader:{lin.shopper_id}:payable": -leader,
        "inc:platform:fee": -platform,
        "inc:psp:recharge": -fees,
        "exp:stripe:fee": fees,
    }
    await market.prove()


async def test_fewer_than_three_pay_nothing(market: Market) -> None:
    """Two came: every hold is released, nobody is charged, the books stand at zero."""
    shop = await the_shop(market)
    lin, *buyers = await market.shoppers(3)
    team_buy = (await shop.open(lin))["id"]
    seats = [await market.join(buyer, team_buy) for buyer in buyers]
    await market.advance(86_400)
    await market.sweep()
    ended = await market.look(team_buy)
    assert (ended["state"], ended["formed"], ended["closing_count"]) == ("failed", False, 2)
    for buyer, seat in zip(buyers, seats, strict=True):
        receipt = (await buyer.get(f"/v1/seats/{seat}/receipt")).json()
        assert receipt["state"] == "released"
        assert (receipt["captured_minor"], receipt["released_minor"]) == (0, 4990)
    assert len(await market.sandbox.effects(kind="cancel")) == 2
    assert await market.balances(shop) == {}
    await market.prove()
