"""Coupons over HTTP: dropped into a room, taken once, paid with; every cent of theirs booked."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from app.actions.end_coupon_drops import end_coupon_drops
from domain.ids import RoomRef
from tests.support.market import Market, Shop, unverified
from tests.support.refusals import accepted, refused
from tests.support.room_rows import a_room, facts_of, said_in
from tests.support.web import Shopper, new_key

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 2, "unit_price_minor": 3990},
]
COUPONS = {"title": "Welcome", "currency": "cny", "amount_minor": 1000, "coupons_count": 3}
WALLET = {"payment_method_type": "alipay", "authenticate": True}
CHARGE_MIN = 400


async def a_shop(
    market: Market, count: int, **campaign: Any
) -> tuple[Shop, RoomRef, str, list[Shopper]]:
    """Return a shop, a room of its shoppers, a team-buy opened by the first, and the shoppers."""
    shop = await market.shop(**{"ladder": LADDER, "formed_min": 1, **campaign})
    people = await market.crowd(count)
    room = await a_room(market.api.wiring, shop.merchant_id, *people)
    return shop, room, (await shop.open(people[0]))["id"], people


async def dropped(shop: Shop, room: RoomRef, **given: Any) -> str:
    """Drop coupons; returns the address of the drop."""
    path = f"/v1/rooms/{room.id}/coupon-drops"
    drop = await accepted(shop.owner.post(path, {**COUPONS, **given}), 201)
    return f"{path}/{drop['id']}"


async def claimed(person: Shopper, drop: str) -> str:
    """Take a coupon; returns its id."""
    seen: dict[str, Any] = await accepted(person.post(f"{drop}/claims", {}), 201)
    return str(seen["mine"]["id"])


async def paid_with(
    market: Market, person: Shopper, seat: str, coupon: str, **given: Any
) -> dict[str, Any]:
    """Pay for a seat with a coupon and have it counted; returns what was asked for."""
    body = {"coupon_id": coupon}
    started = await accepted(person.post(f"/v1/seats/{seat}/payment", body))
    paid = await market.pay(str(started["client_secret"]), **given)
    assert paid.status_code == 200, paid.text
    await market.sweep(looks=True)
    return started


async def state_of(person: Shopper, coupon: str) -> tuple[str, str | None]:
    """Return what somebody can do with a coupon, and the seat it is used for."""
    listed: dict[str, Any] = await accepted(person.get("/v1/me/coupons"))
    [found] = [one for one in listed["items"] if one["id"] == coupon]
    return found["state"], found["used_for_seat_id"]


@pytest.mark.feature("TB-2")
async def test_a_coupon_lowers_one_seat_and_no_price(market: Market) -> None:
    """A hold and a wallet pay less, everybody's price is one, shares are of the whole price.

    The purse pays the difference; what no coupon used goes back to the merchant.
    """
    shop, room, team_buy, [lin, ming, hua] = await a_shop(
        market, 3, commission_bp=500, merchant_fee_bp=200
    )
    drop = await dropped(shop, room)
    [post] = await said_in(market.api.wiring, room)
    assert (post.kind, facts_of(post)["amount_minor"]) == ("drop", 1000)
    purse = f"liab:promo:{drop.rpartition('/')[2]}"
    assert await market.balances(shop) == {"liab:merchant:payable": 3000, purse: -3000}
    first, second = await claimed(ming, drop), await claimed(hua, drop)
    await market.join(lin, team_buy)
    mine = (await market.reserve(ming, team_buy))["id"]
    started = await paid_with(market, ming, mine, first)
    assert (started["amount_minor"], started["coupon_minor"]) == (3990, 1000)
    assert await state_of(ming, first) == ("in_use", mine)
    shown = await market.look(team_buy)
    assert (shown["unit_price_minor"], shown["buyers_count"]) == (3990, 2)
    theirs = (await market.reserve(hua, team_buy))["id"]
    started = await paid_with(market, hua, theirs, second, **WALLET)
    assert started["amount_minor"] == 2990
    await market.advance(86_400)
    await market.sweep()
    for person, seat, held in ((ming, mine, 3990), (hua, theirs, 2990)):
        receipt = await accepted(person.get(f"/v1/seats/{seat}/receipt"))
        assert receipt["closing_unit_price_minor"] == 3990
        money = [receipt[name] for name in ("authorized_minor", "captured_minor", "coupon_minor")]
        assert money == [held, 2990, 1000]
    assert await state_of(ming, first) == ("spent", mine)
    settled = await market.settlement(shop, team_buy)
    assert (settled["captured_minor"], settled["coupon_minor"]) == (9970, 2000)
    assert settled["platform_minor"] == 3 * 3990 * 200 // 10_000
    whole = settled["captured_minor"] + settled["coupon_minor"]
    parts = ("merchant_minor", "leader_minor", "platform_minor", "stripe_fee_minor")
    assert whole == sum(settled[name] for name in parts) == 3 * 3990
    assert (await market.balances(shop))[purse] == -1000
    await market.prove()
    await market.advance(7 * 86_400)
    assert await end_coupon_drops(market.api.wiring.db) == 1
    assert await end_coupon_drops(market.api.wiring.db) == 0
    books = await market.balances(shop)
    assert purse not in books
    assert books["liab:merchant:payable"] == -(settled["merchant_minor"] - 2000)
    await market.prove()


@pytest.mark.feature("TB-2")
async def test_the_smallest_charge_remains(market: Market) -> None:
    """A coupon above the price is used as far as it goes; at the close, less than was planned."""
    shop, room, team_buy, [lin, ming] = await a_shop(market, 2)
    drop = await dropped(shop, room, amount_minor=6000, coupons_count=1)
    coupon = await claimed(lin, drop)
    mine = (await market.reserve(lin, team_buy))["id"]
    started = await paid_with(market, lin, mine, coupon)
    assert (started["amount_minor"], started["coupon_minor"]) == (CHARGE_MIN, 4990 - CHARGE_MIN)
    await market.join(ming, team_buy)
    await market.advance(86_400)
    await market.sweep()
    receipt = await accepted(lin.get(f"/v1/seats/{mine}/receipt"))
    assert (receipt["captured_minor"], receipt["coupon_minor"]) == (CHARGE_MIN, 3990 - CHARGE_MIN)
    books = await market.balances(shop)
    assert books[f"liab:promo:{drop.rpartition('/')[2]}"] == -(6000 - 3990 + CHARGE_MIN)
    await market.prove()


@pytest.mark.feature("TB-2")
async def test_a_coupon_is_free_again_when_its_seat_is(market: Market) -> None:
    """Left, passed on, declined or not formed: it can be used anew, until its time is over."""
    shop, room, team_buy, [lin, _, hua] = await a_shop(market, 3, formed_min=3)
    drop = await dropped(shop, room)
    coupon = await claimed(lin, drop)
    mine = (await market.reserve(lin, team_buy))["id"]
    await paid_with(market, lin, mine, coupon)
    await accepted(lin.delete(f"/v1/seats/{mine}"))
    assert await state_of(lin, coupon) == ("free", None)
    mine = (await market.reserve(lin, team_buy))["id"]
    await paid_with(market, lin, mine, coupon)
    offer = await accepted(lin.post(f"/v1/seats/{mine}/transfer", {}), 201)
    seat = await accepted(hua.post(f"/v1/transfers/{offer['code']}/acceptance"), 201)
    await paid_with(market, hua, str(seat["id"]), await claimed(hua, drop))
    assert await state_of(lin, coupon) == ("free", None)
    mine = (await market.reserve(lin, team_buy))["id"]
    started = await accepted(lin.post(f"/v1/seats/{mine}/payment", {"coupon_id": coupon}))
    declined = await market.pay(str(started["client_secret"]), card="4000000000000002")
    assert declined.status_code == 402
    await market.deliver()
    assert await state_of(lin, coupon) == ("in_use", mine)
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    await market.advance(7 * 86_400)
    assert await end_coupon_drops(market.api.wiring.db) == 0, "payments still count on it"
    await market.sweep()
    assert (await market.look(team_buy))["state"] == "failed"
    assert await state_of(lin, coupon) == ("over", None)
    assert await end_coupon_drops(market.api.wiring.db) == 1
    assert await market.balances(shop) == {}
    await market.prove()


async def test_another_coupon_or_none_is_another_payment(market: Market) -> None:
    """Nothing was confirmed: the payment begun before ends, and its coupon is free at once."""
    shop, room, team_buy, [lin] = await a_shop(market, 1)
    one = await claimed(lin, await dropped(shop, room))
    two = await claimed(lin, await dropped(shop, room, amount_minor=500))
    path = f"/v1/seats/{(await market.reserve(lin, team_buy))['id']}/payment"
    amounts = []
    for body in ({}, {"coupon_id": one}, {"coupon_id": one}, {"coupon_id": two}, {}):
        started = await accepted(lin.post(path, body))
        amounts.append(started["amount_minor"])
    assert amounts == [4990, 3990, 3990, 4490, 4990]
    assert {(await state_of(lin, coupon))[0] for coupon in (one, two)} == {"free"}
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    assert (await market.look(team_buy))["buyers_count"] == 1
    await market.prove()


async def test_one_coupon_pays_for_one_seat_at_a_time(market: Market) -> None:
    """Two seats are paid with it at once: one of the two is told so."""
    shop, room, team_buy, [lin] = await a_shop(market, 1, units_per_shopper_max=2)
    coupon = await claimed(lin, await dropped(shop, room))
    other = (await shop.open(lin))["id"]
    seats = [(await market.reserve(lin, one))["id"] for one in (team_buy, other)]
    body = {"coupon_id": coupon}
    answers = await asyncio.gather(*(lin.post(f"/v1/seats/{seat}/payment", body) for seat in seats))
    assert sorted(one.status_code for one in answers) == [200, 409]
    [code] = [one.json()["code"] for one in answers if one.status_code == 409]
    assert code == "coupon_used"


@pytest.mark.feature("TB-2")
async def test_coupons_are_for_members_once_each(market: Market) -> None:
    """Three coupons, four members who ask twice each at once: three get one."""
    shop, room, _, people = await a_shop(market, 4)
    key, path = new_key(), f"/v1/rooms/{room.id}/coupon-drops"
    first = await shop.owner.post(path, COUPONS, key=key)
    assert (await shop.owner.post(path, COUPONS, key=key)).content == first.content
    drop = f"{path}/{first.json()['id']}"
    answers = await asyncio.gather(*(who.post(f"{drop}/claims", {}) for who in people * 2))
    ids = {one.json()["mine"]["id"] for one in answers if one.status_code == 201}
    refusals = [one.json()["code"] for one in answers if one.status_code != 201]
    assert (len(ids), refusals) == (3, ["coupons_gone"] * 2)
    shown = await accepted(people[0].get(drop))
    assert (shown["left_count"], shown["amount_minor"]) == (0, 1000)
    assert (await market.balances(shop))["liab:merchant:payable"] == 3000


async def test_drops_and_claims_are_refused(market: Market) -> None:
    """Staff drop, members take, in time; and in a currency that can be charged."""
    shop, room, _, [lin, ming] = await a_shop(market, 2)
    [stranger] = await market.crowd(1)
    path = f"/v1/rooms/{room.id}/coupon-drops"
    await refused(market, market.api.visitor().post(path, COUPONS), 401, "unauthenticated")
    owner = shop.owner
    await refused(market, owner.post(path, COUPONS, key=None), 400, "idempotency_key_missing")
    await refused(market, owner.post(path, {**COUPONS, "amount_minor": 0}), 400, "malformed")
    await refused(market, stranger.post(path, COUPONS), 404, "room_not_found")
    await refused(market, lin.post(path, COUPONS), 404, "merchant_not_found")
    wrong = {**COUPONS, "campaign_id": str(uuid4())}
    await refused(market, owner.post(path, wrong), 404, "campaign_not_found")
    await refused(
        market, owner.post(path, {**COUPONS, "currency": "xxx"}), 422, "currency_unsupported"
    )
    drop = await dropped(shop, room)
    claims = f"{drop}/claims"
    await refused(market, unverified(market, ming).post(claims, {}), 403, "account_unverified")
    await refused(market, stranger.post(claims, {}), 404, "room_not_found")
    await refused(market, stranger.get(drop), 404, "room_not_found")
    await refused(market, owner.post(claims, {}), 403, "room_forbidden")
    unknown = f"{path}/{uuid4()}"
    await refused(market, lin.post(f"{unknown}/claims", {}), 404, "coupon_drop_not_found")
    await refused(market, lin.get(unknown), 404, "coupon_drop_not_found")
    await market.advance(7 * 86_400)
    await refused(market, lin.post(claims, {}), 409, "coupon_drop_over")


async def test_paying_with_a_coupon_is_refused(market: Market) -> None:
    """Somebody else's, another merchant's or campaign's, too late, or for a saved card."""
    shop, room, team_buy, [lin, ming] = await a_shop(market, 2, units_per_shopper_max=2)
    coupon = await claimed(lin, await dropped(shop, room))
    path = f"/v1/seats/{(await market.reserve(ming, team_buy))['id']}/payment"

    async def no(person: Shopper, path: str, coupon: str, status: int, code: str) -> None:
        await refused(market, person.post(path, {"coupon_id": coupon}), status, code)

    await no(ming, path, coupon, 404, "coupon_not_found")
    await no(ming, path, str(uuid4()), 404, "coupon_not_found")
    path = f"/v1/seats/{(await market.reserve(lin, team_buy))['id']}/payment"
    elsewhere = await market.shop()
    other_room = await a_room(market.api.wiring, elsewhere.merchant_id, lin)
    theirs = await claimed(lin, await dropped(elsewhere, other_room))
    await no(lin, path, theirs, 404, "coupon_not_found")
    cheap = await claimed(lin, await dropped(elsewhere, other_room, campaign_id=elsewhere.campaign))
    await no(lin, path, cheap, 404, "coupon_not_found")
    dollars = await claimed(lin, await dropped(shop, room, currency="usd"))
    await no(lin, path, dollars, 422, "coupon_unusable")
    long = await market.shop(team_buy_seconds=6 * 86_400)
    long_room = await a_room(market.api.wiring, long.merchant_id, lin)
    pledged = await claimed(lin, await dropped(long, long_room))
    seat = await market.reserve(lin, (await long.open(lin))["id"])
    await no(lin, f"/v1/seats/{seat['id']}/payment", pledged, 422, "coupon_unusable")
    soon = await claimed(lin, await dropped(shop, room, expires_in_seconds=60))
    await market.advance(61)
    await no(lin, path, soon, 409, "coupon_drop_over")
    await accepted(lin.post(path, {"coupon_id": coupon}))
    other = await market.reserve(lin, (await shop.open(lin))["id"])
    await no(lin, f"/v1/seats/{other['id']}/payment", coupon, 409, "coupon_used")
