"""Acts on many seats at once: who is affected is found, told or let go, each once."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.room_rows import a_room
from tests.support.web import Shopper, new_key, staff_of

SOON = "货车晚点，明天上午自提"


async def notices(person: Shopper) -> list[tuple[str, str]]:
    """Return what somebody was told, and in whose words."""
    page: dict[str, Any] = await accepted(person.get("/v1/me/notices"))
    return [(one["code"], one["body"]) for one in page["items"]]


async def done(market: Market, shop: Shop, act: dict[str, Any]) -> dict[str, Any]:
    """Let the worker do an act; returns how it ended."""
    await market.sweep()
    shown: dict[str, Any] = await accepted(shop.owner.get(shop.path("mass-acts", act["id"])))
    assert shown["ended_at"] is not None
    return shown


async def audited(market: Market, shop: Shop) -> list[str]:
    """Return what was done to many seats."""
    async with market.api.wiring.db.reading() as tx:
        rows = await tx.fetch(
            "select action from audit_event where merchant_id = $1 and action like 'seats.%'",
            shop.merchant_id,
        )
    return [row["action"] for row in rows]


@pytest.mark.feature("CT-4")
async def test_everybody_affected_is_told_once(market: Market) -> None:
    """Of two team-buys, one closed: whoever paid hears of it, once, whatever they hold there."""
    shop = await market.shop(formed_min=1, units_per_shopper_max=9)
    lin, ming, hua, bo = await market.crowd(4)
    first, second, other = [(await shop.open(lin))["id"] for _ in range(3)]
    for person, team_buy in ((lin, first), (ming, first), (lin, second), (bo, other)):
        await market.join(person, team_buy)
    await market.reserve(hua, first)
    await accepted(shop.owner.post(f"/v1/team-buys/{first}/close"))
    await market.sweep()
    body = {"act": "message", "body": SOON, "team_buy_ids": [first, second]}
    key = new_key()
    act = await accepted(shop.owner.post(shop.path("mass-acts"), body, key=key), 202)
    assert (act["seats_count"], act["done_count"], act["ended_at"]) == (3, 0, None)
    shown = await done(market, shop, act)
    assert (shown["done_count"], shown["refused_count"]) == (3, 0)
    again = await accepted(shop.owner.post(shop.path("mass-acts"), body, key=key), 202)
    assert again == act
    await market.sweep()
    told = [("staff_message", SOON)]
    assert [await notices(one) for one in (lin, ming, hua, bo)] == [told, told, [], []]
    assert await audited(market, shop) == ["seats.messaged"]


@pytest.mark.feature("CT-4")
async def test_who_picks_up_at_a_point_is_found(market: Market) -> None:
    """By the code shown there, or by the room of the point while there is no code."""
    shop = await market.shop(formed_min=1)
    lin, ming, hua = await market.crowd(3)
    point, elsewhere = [await a_point(shop, name) for name in ("north", "south")]
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming, hua)
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute("update room set pickup_point_id = $2 where id = $1", room.id, UUID(point))
    team_buy = (await shop.open(lin))["id"]
    seats = {}
    for person in (lin, ming, hua):
        seat = await market.reserve(person, team_buy, room_id=str(room.id))
        started = await accepted(person.post(f"/v1/seats/{seat['id']}/payment", {}))
        await market.pay(str(started["client_secret"]))
        seats[person] = seat["id"]
    await market.sweep(looks=True)
    await market.advance(86_400)
    await market.sweep()
    for person, at in ((lin, point), (ming, elsewhere)):
        path = f"/v1/seats/{seats[person]}/redeem-code"
        await accepted(person.post(path, {"pickup_point_id": at}))
    body = {"act": "message", "body": SOON, "pickup_point_ids": [point]}
    act = await accepted(shop.owner.post(shop.path("mass-acts"), body), 202)
    await done(market, shop, act)
    assert [len(await notices(one)) for one in (lin, ming, hua)] == [1, 0, 1]


async def a_point(shop: Shop, name: str) -> str:
    """Add a pickup point."""
    body = {
        "name": name,
        "address": "1 Road",
        "latitude_microdegrees": 31_000_000,
        "longitude_microdegrees": 121_000_000,
    }
    made = await accepted(shop.owner.post(shop.path("pickup-points"), body), 201)
    return str(made["id"])


@pytest.mark.feature("CT-4")
async def test_everybody_affected_is_let_go_once(market: Market) -> None:
    """Holds and wallets go back, no price rises, and who left meanwhile is listed."""
    shop = await market.shop(formed_min=1)
    people = await market.crowd(4)
    team_buy = (await shop.open(people[0]))["id"]
    wallet = {"payment_method_type": "alipay", "authenticate": True}
    seats = [
        await market.join(one, team_buy, **(wallet if number == 1 else {}))
        for number, one in enumerate(people)
    ]
    price_minor = (await market.look(team_buy))["unit_price_minor"]
    body = {"act": "release", "team_buy_ids": [team_buy]}
    act = await accepted(shop.owner.post(shop.path("mass-acts"), body), 202)
    await accepted(people[3].delete(f"/v1/seats/{seats[3]}"))
    shown = await done(market, shop, act)
    assert (shown["done_count"], shown["refused_count"]) == (4, 1)
    [left] = shown["refused"]
    assert (left["seat_id"], left["refusal"]) == (seats[3], "seat_state")
    for person, seat in zip(people[:3], seats, strict=False):
        ended = await accepted(person.get(f"/v1/seats/{seat}"))
        assert (ended["state"], ended["end_reason"]) == ("released", "released_by_staff")
    now = await market.look(team_buy)
    assert (now["unit_price_minor"], now["sponsored_count"]) == (price_minor, 3)
    kinds = [one["kind"] for one in await market.all_effects()]
    assert (kinds.count("cancel"), kinds.count("refund")) == (3, 1)
    assert await audited(market, shop) == ["seats.released"]
    await market.prove()


async def test_mass_acts_are_refused(market: Market) -> None:
    """Staff who sell, about their own; a refusal has told nobody and let nobody go."""
    shop, elsewhere = await market.shop(formed_min=1), await market.shop()
    [lin] = await market.crowd(1)
    clerk = await staff_of(market.api, shop.merchant_id, "clerk", "+8613900000002")
    team_buy = (await shop.open(lin))["id"]
    path = shop.path("mass-acts")
    body = {"act": "message", "body": SOON, "team_buy_ids": [team_buy]}
    owner = shop.owner
    await refused(market, market.api.visitor().post(path, body), 401, "unauthenticated")
    await refused(market, clerk.post(path, body), 403, "role_missing")
    await refused(market, owner.post(path, body, key=None), 400, "idempotency_key_missing")
    await refused(market, owner.post(path, {**body, "act": "shout"}), 400, "malformed")
    many = {**body, "team_buy_ids": [str(uuid4()) for _ in range(201)]}
    await refused(market, owner.post(path, many), 400, "malformed")
    await refused(market, lin.post(path, body), 404, "merchant_not_found")
    unknown = {**body, "team_buy_ids": [team_buy, str(uuid4())]}
    await refused(market, owner.post(path, unknown), 404, "team_buy_not_found")
    theirs = {**body, "team_buy_ids": [(await elsewhere.open(lin))["id"]]}
    await refused(market, owner.post(path, theirs), 404, "team_buy_not_found")
    nowhere = {**body, "pickup_point_ids": [str(uuid4())]}
    await refused(market, owner.post(path, nowhere), 404, "pickup_point_not_found")
    await refused(market, owner.post(path, {**body, "body": " "}), 422, "message_invalid")
    release = {"act": "release", "team_buy_ids": [team_buy]}
    with_words = {**release, "body": SOON}
    await refused(market, owner.post(path, with_words), 422, "message_invalid")
    await refused(market, owner.post(path, release), 422, "mass_act_empty")
    await refused(market, owner.post(path, {"act": "release"}), 422, "mass_act_empty")
    await market.join(lin, team_buy)
    missing = shop.path("mass-acts", str(uuid4()))
    await refused(market, owner.get(missing), 404, "mass_act_not_found")
    act = await accepted(owner.post(path, body), 202)
    await refused(
        market, lin.get(shop.path("mass-acts", str(act["id"]))), 404, "merchant_not_found"
    )
    there = elsewhere.path("mass-acts", str(act["id"]))
    await refused(market, owner.get(there), 404, "mass_act_not_found")
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close"))
    await refused(market, owner.post(path, release), 409, "team_buy_closed")
    await market.sweep()
    await refused(market, owner.post(path, release), 409, "refund_unavailable")
