"""Invites that a purchase brings: once, for one shopper, into a room with a place."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from app.actions.relay_outbox import relay_outbox
from app.store import outbox
from domain.facts import SeatEnded
from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.rooms import a_room, join
from tests.support.web import Shopper


async def settled(market: Market, shop: Shop, leader: Shopper, *buyers: Shopper) -> list[str]:
    """Let these buy in a team-buy of the leader's until their cards are charged."""
    team_buy = (await shop.open(leader))["id"]
    seats = [await market.join(buyer, team_buy) for buyer in buyers]
    await market.advance(86_400)
    for _ in range(3):
        await market.sweep()
    return seats


async def offers_to(person: Shopper) -> list[dict[str, Any]]:
    body = await accepted(person.get("/v1/me/room-invites"))
    items: list[dict[str, Any]] = body["items"]  # type: ignore[assignment]
    return items


@pytest.mark.feature("LL-1")
@pytest.mark.feature("N-10")
async def test_buyers_of_a_course_are_invited_to_its_class(market: Market) -> None:
    """Once captured: one invite each, for them alone; who is over capacity lands in #2."""
    shop = await market.shop(formed_min=1)
    [lin] = await market.crowd(1)
    await market.leader(lin)
    mei, bo, thief = await market.crowd(3)
    room = await a_room(
        shop.owner,
        "English A1",
        preset="course",
        merchant_id=str(shop.merchant_id),
        campaign_ids=[shop.campaign],
        policy={"members_max": 2},
    )
    assert room["policy"]["invite_on"] == "captured"
    await settled(market, shop, lin, mei, bo)
    codes = {}
    for person in (mei, bo):
        [offer] = await offers_to(person)
        assert (offer["room_id"], offer["event"]) == (room["id"], "captured")
        codes[person] = offer["invite_code"]
    assert await offers_to(thief) == []
    path = f"/v1/rooms/{room['id']}/members"
    await refused(market, thief.post(path, {"invite_code": codes[mei]}), 404, "invite_not_found")
    assert (await join(mei, room, codes[mei]))["series_no"] == 1
    assert (await join(bo, room, codes[bo]))["series_no"] == 2
    assert await offers_to(mei) == []
    await settled(market, shop, lin, mei)
    assert await offers_to(mei) == [], "once per shopper and room"


@pytest.mark.feature("MT-1")
async def test_a_receipt_brings_an_invite_and_nothing_before_it_does(market: Market) -> None:
    """Not paying, not being charged: the goods in hand; twice told, once invited."""
    shop = await market.shop(formed_min=1)
    [lin, mei] = await market.crowd(2)
    room = await a_room(
        shop.owner, "Fruit friends", preset="meituan", merchant_id=str(shop.merchant_id)
    )
    [seat] = await settled(market, shop, lin, mei)
    assert await offers_to(mei) == []
    shown = await accepted(mei.get(f"/v1/seats/{seat}"))
    fact = SeatEnded(UUID(str(shown["team_buy_id"])), UUID(seat), "fulfilled")
    for _ in range(2):
        async with market.api.wiring.db.transaction() as tx:
            await outbox.put(tx, shop.merchant_id, [fact])
        await market.sweep()
        [offer] = await offers_to(mei)
        assert (offer["room_id"], offer["seat_id"], offer["event"]) == (
            room["id"],
            seat,
            "fulfilled",
        )


@pytest.mark.feature("N-10")
async def test_who_wants_no_invites_gets_none(market: Market) -> None:
    """Opting out is per merchant, and can be taken back."""
    shop = await market.shop(formed_min=1)
    lin, mei = await market.crowd(2)
    await market.leader(lin)
    await a_room(lin, policy={"invite_on": "captured"}, merchant_id=str(shop.merchant_id))
    wish = {"merchant_id": str(shop.merchant_id), "wanted": False}
    path = "/v1/me/room-invites"
    await refused(market, market.api.visitor().patch(path, wish), 401, "unauthenticated")
    unknown = {**wish, "merchant_id": "01a20000-0000-7000-8000-000000000000"}
    await refused(market, mei.patch(path, unknown), 404, "merchant_not_found")
    await accepted(mei.patch(path, wish))
    await settled(market, shop, lin, mei)
    assert await offers_to(mei) == []
    await accepted(mei.patch(path, {**wish, "wanted": True}))
    await settled(market, shop, lin, mei)
    assert len(await offers_to(mei)) == 1


@pytest.mark.feature("SM-1")
async def test_the_paid_page_shows_the_leaders_room(market: Market) -> None:
    """Reserved: nothing yet. Paid: the room, its code, its QR picture; and the code works."""
    shop = await market.shop(formed_min=1)
    lin, mei = await market.crowd(2)
    await market.leader(lin)
    room = await a_room(lin, "Morning class", merchant_id=str(shop.merchant_id))
    team_buy = (await shop.open(lin))["id"]
    seat = (await market.reserve(mei, team_buy))["id"]
    assert (await accepted(mei.get(f"/v1/seats/{seat}")))["room"] is None
    await market.join(mei, team_buy)
    shown = (await accepted(mei.get(f"/v1/seats/{seat}")))["room"]
    assert (shown["room_id"], shown["title"]) == (room["id"], "Morning class")  # type: ignore[index]
    assert shown["share"]["invite_code"] == room["share"]["qr_invite_code"]  # type: ignore[index]
    drawn = await mei.client.get(shown["share"]["qr_svg_url"])  # type: ignore[index]
    assert drawn.status_code == 200
    await join(mei, room, shown["share"]["invite_code"])  # type: ignore[index]


@pytest.mark.feature("SM-1")
async def test_only_a_leaders_room_is_shown_to_buyers(market: Market) -> None:
    """Whoever opens a team-buy without leading keeps their rooms to themselves."""
    shop = await market.shop(formed_min=1)
    lin, mei = await market.crowd(2)
    family = await a_room(lin, "Family", merchant_id=str(shop.merchant_id))
    team_buy = (await shop.open(lin, room_id=family["id"]))["id"]
    seat = await market.join(mei, team_buy)
    assert (await accepted(mei.get(f"/v1/seats/{seat}")))["room"] is None
    about = {"merchant_id": str(shop.merchant_id), "campaign_ids": [shop.campaign]}
    klass = await a_room(shop.owner, "Class", **about)
    shown = (await accepted(mei.get(f"/v1/seats/{seat}")))["room"]
    assert shown["room_id"] == klass["id"]  # type: ignore[index]


@pytest.mark.feature("DY-1")
async def test_buying_opens_doors(market: Market) -> None:
    """A captured seat with the leader is a fan level, and a paid seat where one is asked for."""
    shop = await market.shop(formed_min=1)
    lin, mei, passer_by = await market.crowd(3)
    await market.leader(lin)
    rules = {"fan_level_min": 1, "has_paid_seat": True}
    room = await a_room(lin, merchant_id=str(shop.merchant_id), policy={"entry_rules": rules})
    path = f"/v1/rooms/{room['id']}/members"
    body = {"invite_code": room["invite_code"]}
    for person in (mei, passer_by):
        answer = await refused(market, person.post(path, body), 422, "entry_rules_unmet")
        assert [one["message"] for one in answer.json()["errors"]] == list(rules)
    await settled(market, shop, lin, mei)
    await join(mei, room)
    await refused(market, passer_by.post(path, body), 422, "entry_rules_unmet")


@pytest.mark.feature("N-10")
async def test_two_workers_invite_once(market: Market, second_market: Market) -> None:
    """The same facts relayed by four at once, through two applications: one invite each."""
    shop = await market.shop(formed_min=1)
    lin, *buyers = await market.crowd(6)
    room = await a_room(
        shop.owner, "Fruit friends", preset="meituan", merchant_id=str(shop.merchant_id)
    )
    seats = await settled(market, shop, lin, *buyers)
    shown = await accepted(buyers[0].get(f"/v1/seats/{seats[0]}"))
    team_buy = UUID(str(shown["team_buy_id"]))
    facts = [SeatEnded(team_buy, UUID(seat), "fulfilled") for seat in seats]
    for _ in range(4):
        async with market.api.wiring.db.transaction() as tx:
            await outbox.put(tx, shop.merchant_id, facts)
    wirings = [market.api.wiring, second_market.api.wiring] * 2
    await asyncio.gather(*(relay_outbox(one.db, one.doorbell) for one in wirings))
    await market.sweep()
    for buyer, seat in zip(buyers, seats, strict=True):
        [offer] = await offers_to(buyer)
        assert (offer["room_id"], offer["seat_id"]) == (room["id"], seat)
    async with market.api.wiring.db.reading() as tx:
        assert await tx.fetchval("select count(*) from invite where channel = 'seat'") == 5
