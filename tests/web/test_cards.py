"""Cards in rooms: shared once, live by data, announced by what has become true; every refusal."""

from uuid import uuid4

import pytest
from uuid_utils.compat import uuid7

from domain.ids import RoomRef
from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.room_rows import a_room, facts_of, said_in
from tests.support.web import Shopper, staff_of


def cards_of(room: RoomRef) -> str:
    return f"/v1/rooms/{room.id}/cards"


async def buy(market: Market, shopper: Shopper, team_buy: str, **given: object) -> None:
    """Reserve and pay, as one of a crowd."""
    seat = await market.reserve(shopper, team_buy, **given)
    started = await shopper.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    assert started.status_code == 200, started.text
    await market.pay(started.json()["client_secret"])


async def a_shared_team_buy(market: Market, shop: Shop, lin: Shopper) -> tuple[RoomRef, str]:
    room = await a_room(market.api.wiring, shop.merchant_id, lin)
    opened = await shop.open(lin, room_id=str(room.id))
    return room, opened["id"]


# ---- sharing ------------------------------------------------------------------------------------


@pytest.mark.feature("DY-10")
async def test_a_card_shows_price_ladder_places_and_countdown(market: Market) -> None:
    """What a card says was written once; what it costs and lacks is read as it stands now."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    opened = await shop.open(lin)
    shared = await accepted(lin.post(cards_of(room), {"team_buy_id": opened["id"]}), 201)
    assert shared == {"seq": 1, "code": "A"}
    again = await accepted(ming.post(cards_of(room), {"team_buy_id": opened["id"]}), 201)
    assert again == shared
    [card] = await said_in(market.api.wiring, room)
    assert (card.kind, card.sender) == ("card", lin.shopper_id)
    assert facts_of(card)["card"] == "team_buy"
    await buy(market, ming, opened["id"])
    await market.sweep(looks=True)
    page = await accepted(ming.get(cards_of(room)))
    [shown] = page["items"]
    assert (shown["seq"], shown["card"]["code"]) == (1, "A")
    assert shown["card"]["ladder"][1] == {"buyers_min": 3, "unit_price_minor": 4290}
    assert shown["live"]["unit_price_minor"] == 4990
    assert shown["live"]["buyers_count"] == 1
    assert shown["live"]["next_tier"] == {
        "buyers_min": 3,
        "unit_price_minor": 4290,
        "missing": 2,
    }
    assert shown["live"]["places_left"] == 199
    assert page["server_time"] < shown["live"]["closes_at"]
    assert page["next_before"] is None


async def test_sharing_is_refused(market: Market) -> None:
    """Strangers find no room, plain members no right where leaders alone share."""
    shop, other = await market.shop(), await market.shop()
    lin, ming, stranger = await market.crowd(3)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming, share="leaders_only")
    opened = await shop.open(lin)
    foreign = await other.open(lin)
    path, body = cards_of(room), {"team_buy_id": opened["id"]}
    await refused(market, market.api.visitor().post(path, body), 401, "unauthenticated")
    await refused(market, ming.post(path, body), 403, "room_forbidden")
    await refused(market, lin.post(path, {}), 400, "malformed")
    both = {**body, "campaign_id": shop.campaign}
    await refused(market, lin.post(path, both), 400, "malformed")
    await refused(market, stranger.post(path, body), 404, "room_not_found")
    await refused(market, stranger.get(path), 404, "room_not_found")
    nowhere = f"/v1/rooms/{uuid4()}/cards"
    await refused(market, lin.post(nowhere, body), 404, "room_not_found")
    await refused(market, lin.post(path, {"team_buy_id": foreign["id"]}), 404, "team_buy_not_found")
    await refused(
        market, lin.post(path, {"campaign_id": other.campaign}), 404, "campaign_not_found"
    )
    await shop.owner.post(shop.path("team-buys", opened["id"], "cancel"))
    await refused(market, lin.post(path, body), 409, "team_buy_closed")
    assert await said_in(market.api.wiring, room) == []


async def test_the_same_key_shares_once(market: Market) -> None:
    """A phone that asks again has the first answer, and the room one card."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    room = await a_room(market.api.wiring, shop.merchant_id, lin)
    first = await lin.post(cards_of(room), {"campaign_id": shop.campaign}, key="k")
    second = await lin.post(cards_of(room), {"campaign_id": shop.campaign}, key="k")
    assert (first.status_code, first.json()) == (201, {"seq": 1, "code": None})
    assert second.json() == first.json()
    assert second.headers["idempotent-replayed"] == "true"
    conflict = await lin.post(cards_of(room), {"campaign_id": str(uuid4())}, key="k")
    assert (conflict.status_code, conflict.json()["code"]) == (409, "idempotency_conflict")
    assert len(await said_in(market.api.wiring, room)) == 1


@pytest.mark.feature("KS-5")
@pytest.mark.parametrize("about", ["product", "live", "video"])
async def test_links_are_cards_of_their_own(market: Market, about: str) -> None:
    """Products, live rooms and videos are shown with their kind; other schemes are no links."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    room = await a_room(market.api.wiring, shop.merchant_id, lin)
    link = {"about": about, "url": "https://v.example/1", "title": "Harvest"}
    shared = await accepted(lin.post(cards_of(room), {"link": link}), 201)
    [card] = await said_in(market.api.wiring, room)
    assert (card.seq, card.kind, facts_of(card)) == (
        shared["seq"],
        "card",
        {"card": "link", **link},
    )
    said = {"client_msg_id": str(uuid7()), "kind": "text", "body": "好看", "ref_seq": card.seq}
    await accepted(lin.post(f"/v1/rooms/{room.id}/messages", said), 201)
    thread = await accepted(lin.get(f"/v1/rooms/{room.id}/messages/{card.seq}/thread"))
    assert [one["kind"] for one in thread["items"]] == ["card", "text"]
    for wrong in ({**link, "url": "javascript:alert(1)"}, {**link, "about": "advert"}):
        await refused(market, lin.post(cards_of(room), {"link": wrong}), 400, "malformed")


async def test_codes_are_never_used_twice(market: Market) -> None:
    """The second team-buy is B: an old "A+1" never orders another thing."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    room, first = await a_shared_team_buy(market, shop, lin)
    await shop.owner.post(shop.path("team-buys", first, "cancel"))
    second = await shop.open(lin, room_id=str(room.id))
    page = await accepted(lin.get(cards_of(room)))
    assert [(one["card"]["code"], one["card"]["team_buy_id"]) for one in page["items"]] == [
        ("B", second["id"]),
        ("A", first),
    ]


# ---- announcements --------------------------------------------------------------------------


@pytest.mark.feature("N-7")
async def test_each_tier_is_announced_once_in_every_room_in_order(market: Market) -> None:
    """A room that gets the card later hears only what comes later; its card shows the rest (P9)."""
    shop = await market.shop(
        ladder=[
            {"buyers_min": n, "unit_price_minor": price}
            for n, price in ((1, 5000), (2, 4500), (3, 4000), (5, 3000))
        ],
        formed_min=3,
    )
    lin, *crowd = await market.crowd(6)
    room, team_buy = await a_shared_team_buy(market, shop, lin)
    for one in crowd[:3]:
        await buy(market, one, team_buy)
    await market.sweep(looks=True)
    late = await a_room(market.api.wiring, shop.merchant_id, lin)
    await lin.post(cards_of(late), {"team_buy_id": team_buy})
    for one in crowd[3:]:
        await buy(market, one, team_buy)
    await market.sweep(looks=True)
    await market.sweep()

    async def heard(where: RoomRef) -> list[tuple[str, int | None]]:
        return [
            (one.kind, facts_of(one).get("unit_price_minor"))
            for one in await said_in(market.api.wiring, where)
            if one.kind in {"price_drop", "formed"}
        ]

    assert [one for one in await heard(room) if one[0] == "price_drop"] == [
        ("price_drop", 4500),
        ("price_drop", 4000),
        ("price_drop", 3000),
    ]
    assert ("formed", 4000) in await heard(room)
    assert await heard(late) == [("price_drop", 3000)]
    seqs = [one.seq for one in await said_in(market.api.wiring, room)]
    assert seqs == list(range(1, len(seqs) + 1))


async def test_the_end_is_told_with_the_closing_price(market: Market) -> None:
    """Formed, failed and cancelled are told once each, in words that say who pays what."""
    shop = await market.shop(
        ladder=[{"buyers_min": 1, "unit_price_minor": 4990}], formed_min=1, team_buy_seconds=7200
    )
    lin, ming = await market.crowd(2)
    room, formed = await a_shared_team_buy(market, shop, lin)
    failed = (await shop.open(lin, room_id=str(room.id)))["id"]
    cancelled = (await shop.open(lin, room_id=str(room.id)))["id"]
    await buy(market, ming, formed)
    await market.sweep(looks=True)
    await shop.owner.post(shop.path("team-buys", cancelled, "cancel"))
    await market.advance(7201)
    await market.sweep(looks=True)
    await market.deliver()
    ends = {
        facts_of(one)["team_buy_id"]: (facts_of(one)["outcome"], one.body)
        for one in await said_in(market.api.wiring, room)
        if one.kind == "closed"
    }
    assert ends == {
        formed: ("formed", "【A Sun-grapes】已截团：1人，成交价 ¥49.90，每人都按此价"),
        failed: ("failed", "【B Sun-grapes】未成团：没有人被扣款，冻结的款项全部退回"),
        cancelled: (
            "cancelled",
            "【C Sun-grapes】商家已取消本团：没有人被扣款，冻结的款项全部退回",
        ),
    }
    # The worker was away in the last hour: what is over is not announced as about to happen.
    assert "last_hour" not in {one.kind for one in await said_in(market.api.wiring, room)}


async def test_the_last_call_comes_by_the_clock_once(market: Market) -> None:
    """An hour before the deadline the room hears of it, with the zone, however often it sweeps."""
    shop = await market.shop(team_buy_seconds=7200)
    [lin] = await market.crowd(1)
    room, _ = await a_shared_team_buy(market, shop, lin)
    await market.sweep()
    assert [one.kind for one in await said_in(market.api.wiring, room)] == ["card"]
    await market.advance(3601)
    await market.sweep()
    await market.sweep()
    [_, last] = await said_in(market.api.wiring, room)
    assert (last.kind, last.ref_seq) == ("last_hour", 1)
    assert "(Asia/Shanghai)" in last.body


async def test_staff_who_are_not_members_share_and_are_named(market: Market) -> None:
    """Who sells for the room's merchant acts as an admin there."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    room = await a_room(market.api.wiring, shop.merchant_id, lin)
    clerk = await staff_of(market.api, shop.merchant_id, "manager", "+8613900000077")
    opened = await shop.open(lin)
    await accepted(clerk.post(cards_of(room), {"team_buy_id": opened["id"]}), 201)
    [card] = await said_in(market.api.wiring, room)
    assert card.nickname == clerk.nickname
