"""Handing over against codes: by whom, where, once (D-11)."""

import asyncio
from uuid import UUID, uuid4

import pytest

from app.actions.access import Person
from app.actions.end_rooms import end_rooms
from app.actions.redeem_seat import Redeeming, redeem_seat
from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.waiting import until_waiting
from tests.support.web import Shopper, a_role

LADDER = [{"buyers_min": 1, "unit_price_minor": 4990}]

SOMEWHERE = {"latitude_microdegrees": 31_200_000, "longitude_microdegrees": 121_400_000}


async def a_paid_seat(market: Market) -> tuple[Shop, Shopper, Shopper, str]:
    """Return a shop, the leader, a neighbour, and the neighbour's captured seat."""
    shop = await market.shop(ladder=LADDER, formed_min=1, early_close=True)
    lin, mei = await market.crowd(2)
    await market.leader(lin)
    team_buy = (await shop.open(lin))["id"]
    seat = await market.join(mei, team_buy, quantity=2)
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()
    assert (await mei.get(f"/v1/seats/{seat}")).json()["state"] == "captured"
    return shop, lin, mei, seat


async def a_point(shop: Shop, name: str) -> str:
    given = {"name": name, "address": "1 Orchard Road", **SOMEWHERE}
    path = f"/v1/merchants/{shop.merchant_id}/pickup-points"
    return str((await accepted(shop.owner.post(path, given), status=201))["id"])


@pytest.mark.defect("D-11")
async def test_a_code_is_redeemed_once_at_its_own_point(market: Market) -> None:
    """At another point it is refused; a second time it gives the same answer; the seat is done."""
    shop, _, mei, seat = await a_paid_seat(market)
    here, there = await a_point(shop, "East gate"), await a_point(shop, "West gate")
    path = f"/v1/seats/{seat}/redeem-code"
    shown = await accepted(mei.post(path, {"pickup_point_id": here}))
    assert await accepted(mei.post(path, {})) == shown
    code = shown["code"]
    wrong = {"code": code, "pickup_point_id": there}
    await refused(market, shop.owner.post("/v1/redemptions", wrong), 409, "redeem_point_wrong")
    assert (await mei.get(f"/v1/seats/{seat}")).json()["state"] == "captured"
    right = {"code": code.lower().replace("-", " "), "pickup_point_id": here}
    answers = await asyncio.gather(*(shop.owner.post("/v1/redemptions", right) for _ in range(4)))
    assert {(one.status_code, one.text) for one in answers} == {(200, answers[0].text)}
    assert answers[0].json()["redeemed_at"] is not None
    assert (await mei.get(f"/v1/seats/{seat}")).json()["state"] == "fulfilled"
    await refused(market, mei.post(path, {"pickup_point_id": there}), 409, "redeemed_already")
    [line] = (await shop.owner.get(f"/v1/merchants/{shop.merchant_id}/fulfilment")).json()["items"]
    assert (line["units"], line["pickup_point_id"]) == (2, here)
    assert line["fulfilled_at"] is not None
    await market.prove()


async def test_the_leader_hands_over_and_takes_back(market: Market) -> None:
    """Ten times at most; then it stays as it is."""
    _, lin, mei, seat = await a_paid_seat(market)
    code = (await accepted(mei.post(f"/v1/seats/{seat}/redeem-code", {})))["code"]
    for _ in range(10):
        await accepted(lin.post("/v1/redemptions", {"code": code}))
        undone = await accepted(lin.post("/v1/redemptions/undo", {"code": code}))
        assert undone["redeemed_at"] is None
    await accepted(lin.post("/v1/redemptions", {"code": code}))
    await refused(
        market, lin.post("/v1/redemptions/undo", {"code": code}), 409, "redeem_undone_too_often"
    )
    assert (await mei.get(f"/v1/seats/{seat}")).json()["state"] == "fulfilled"


@pytest.mark.defect("D-11")
async def test_codes_cannot_be_guessed(market: Market) -> None:
    """Neither a neighbour, nor another merchant's staff, nor the shopper redeems; misses count."""
    _, _, mei, seat = await a_paid_seat(market)
    [clerk] = await market.crowd(1)
    async with market.api.wiring.db.transaction() as tx:
        elsewhere = await tx.fetchval("insert into merchant (name) values ('Mill') returning id")
        await a_role(tx, elsewhere, clerk, "owner")
    code = (await accepted(mei.post(f"/v1/seats/{seat}/redeem-code", {})))["code"]
    for person in (mei, clerk):
        await refused(
            market, person.post("/v1/redemptions", {"code": code}), 404, "redeem_code_not_found"
        )
    [guesser] = await market.crowd(1)
    answers = [
        await guesser.post("/v1/redemptions", {"code": f"{number:08d}"}) for number in range(12)
    ]
    assert [one.status_code for one in answers] == [404] * 10 + [429] * 2
    assert (await mei.get(f"/v1/seats/{seat}")).json()["state"] == "captured"


async def test_only_paid_seats_have_codes(market: Market) -> None:
    """Not a reserved one, not a held one, not somebody else's (litemall#283)."""
    shop = await market.shop(ladder=LADDER, formed_min=1)
    lin, mei = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    held = await market.join(mei, team_buy)
    reserved = (await market.reserve(lin, team_buy))["id"]
    await refused(market, mei.post(f"/v1/seats/{held}/redeem-code", {}), 409, "seat_state")
    await refused(market, lin.post(f"/v1/seats/{reserved}/redeem-code", {}), 409, "seat_state")
    await refused(market, lin.post(f"/v1/seats/{held}/redeem-code", {}), 404, "seat_not_found")


async def test_clerks_hand_over_and_strangers_see_no_list(market: Market) -> None:
    """The role that packs boxes is enough; an unknown point is refused."""
    shop, lin, mei, seat = await a_paid_seat(market)
    [clerk] = await market.crowd(1)
    async with market.api.wiring.db.transaction() as tx:
        await a_role(tx, UUID(str(shop.merchant_id)), clerk, "clerk")
    nowhere = {"pickup_point_id": "00000000-0000-7000-8000-000000000000"}
    path = f"/v1/seats/{seat}/redeem-code"
    await refused(market, mei.post(path, nowhere), 404, "pickup_point_not_found")
    code = (await accepted(mei.post(path, {})))["code"]
    assert (await accepted(clerk.post("/v1/redemptions", {"code": code})))["redeemed_at"]
    listed = await lin.get(f"/v1/merchants/{shop.merchant_id}/fulfilment")
    assert (listed.status_code, listed.json()["code"]) == (404, "merchant_not_found")


@pytest.mark.feature("PD-1")
async def test_the_pick_list_prints_with_the_rooms_code(market: Market) -> None:
    """Who gets how much, a slip each; the room's QR code leads to the room, nothing personal."""
    shop, _, mei, _ = await a_paid_seat(market)
    room = await accepted(
        shop.owner.post("/v1/rooms", {"title": "Neighbours", "merchant_id": str(shop.merchant_id)}),
        status=201,
    )
    path = shop.path("fulfilment", "pick-list")
    plain = await shop.owner.get(path)
    assert (plain.status_code, plain.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "<svg" not in plain.text
    printed = await shop.owner.get(path, room_id=str(room["id"]))
    assert printed.text.count("<svg") == 1
    assert mei.nickname in printed.text
    assert "Neighbours" in printed.text
    stranger = await mei.get(path)
    assert (stranger.status_code, stranger.json()["code"]) == (404, "merchant_not_found")


@pytest.mark.feature("MT-3")
async def test_a_pickup_room_lives_as_long_as_the_handing_over(market: Market) -> None:
    """Shoppers, leader and driver are in it at once; archived an hour after the last box."""
    shop, lin, mei, seat = await a_paid_seat(market)
    [driver] = await market.crowd(1)
    team_buy = (await mei.get(f"/v1/seats/{seat}")).json()["team_buy_id"]
    wanted = {
        "team_buy_ids": [team_buy],
        "title": "Saturday pickup",
        "driver_id": str(driver.shopper_id),
        "archive_after_seconds": 3_600,
    }
    path = shop.path("fulfilment", "pickup-rooms")
    room = await accepted(shop.owner.post(path, wanted), status=201)
    await refused(market, shop.owner.post(path, wanted), 409, "pickup_batch_exists")
    await refused(market, mei.post(path, wanted), 404, "merchant_not_found")
    address = f"/v1/rooms/{room['room_id']}"
    members = (await lin.get(f"{address}/members")).json()["items"]
    assert {one["role"] for one in members} == {"owner", "admin", "member"}
    assert len(members) == 3
    assert (await mei.get(address)).json()["kind"] == "pickup"
    code = (await accepted(mei.post(f"/v1/seats/{seat}/redeem-code", {})))["code"]
    await accepted(lin.post("/v1/redemptions", {"code": code}))
    posts = market.api.wiring.posts
    assert await end_rooms(market.api.wiring.db, posts) == 0
    await accepted(lin.post("/v1/redemptions/undo", {"code": code}))
    await market.advance(4_000)
    assert await end_rooms(market.api.wiring.db, posts) == 0
    await accepted(lin.post("/v1/redemptions", {"code": code}))
    await market.advance(4_000)
    assert await end_rooms(market.api.wiring.db, posts) == 1
    assert (await mei.get(address)).json()["archived_at"] is not None


async def test_the_last_boxes_handed_over_at_once_end_the_pickup_room(market: Market) -> None:
    """Whoever hands over the second one waits for the first, and sees what that did."""
    shop = await market.shop(ladder=LADDER, formed_min=1, early_close=True)
    lin, *buyers = await market.crowd(3)
    await market.leader(lin)
    team_buy = (await shop.open(lin))["id"]
    seats = [await market.join(one, team_buy) for one in buyers]
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()
    path = shop.path("fulfilment", "pickup-rooms")
    wanted = {"team_buy_ids": [team_buy], "title": "Saturday", "archive_after_seconds": 3_600}
    await accepted(shop.owner.post(path, wanted), status=201)
    first, second = [
        Redeeming((await accepted(one.post(f"/v1/seats/{seat}/redeem-code", {})))["code"], None)
        for one, seat in zip(buyers, seats, strict=True)
    ]
    db = market.api.wiring.db
    person = Person(shopper_id=lin.shopper_id, session_id=uuid4(), verified=True)

    async def hand_over(given: Redeeming) -> None:
        async with db.transaction() as tx:
            await redeem_seat(tx, person, given)

    async with db.transaction() as tx:
        await redeem_seat(tx, person, first)
        meanwhile = asyncio.create_task(hand_over(second))
        await until_waiting(db, meanwhile)
    await meanwhile
    async with db.reading() as looking:
        assert await looking.fetchval("select completed_at is not null from pickup_batch")
