"""Joining from a room: attribution, early access, campaigns that only a room's members see."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.room_rows import a_room, facts_of, said_in
from tests.support.web import Shopper, staff_of

ORIGIN = "select room_id, invited_by, invite_code from seat where id = $1"


async def origin_of(market: Market, seat: object) -> dict[str, object]:
    async with market.api.wiring.db.reading() as tx:
        return dict(await tx.fetchrow(ORIGIN, str(seat)) or {})


@pytest.mark.feature("KW-4")
async def test_a_seat_that_comes_from_a_card_is_the_sharers(market: Market) -> None:
    """By the card's code or by its room alone: who shared it, and where, stays with the seat."""
    shop = await market.shop()
    lin, ming, hua = await market.crowd(3)
    adviser = await staff_of(market.api, shop.merchant_id, "manager", "+8613900000078")
    room = await a_room(market.api.wiring, shop.merchant_id, adviser, ming, hua)
    opened = await shop.open(lin)
    cards = f"/v1/rooms/{room.id}/cards"
    await accepted(adviser.post(cards, {"team_buy_id": opened["id"]}), 201)
    card = facts_of((await said_in(market.api.wiring, room))[0])
    by_code = await market.reserve(
        ming, opened["id"], invite_code=card["invite_code"], room_id=str(room.id)
    )
    by_room = await market.reserve(hua, opened["id"], room_id=str(room.id))
    for seat in (by_code, by_room):
        found = await origin_of(market, seat["id"])
        assert (found["room_id"], found["invited_by"]) == (room.id, adviser.shopper_id)


async def test_a_room_one_is_not_in_attributes_nothing(market: Market) -> None:
    """Naming a room takes being in it; whoever left is a stranger again."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin)
    opened = await shop.open(lin)
    path = f"/v1/team-buys/{opened['id']}/seats"
    for room_id in (room.id, uuid4()):
        body = {"quantity": 1, "room_id": str(room_id)}
        await refused(market, ming.post(path, body), 404, "room_not_found")
    opening = f"/v1/campaigns/{shop.campaign}/team-buys"
    await refused(market, ming.post(opening, {"room_id": str(room.id)}), 404, "room_not_found")


@pytest.mark.feature("TB-3")
async def test_members_buy_before_others(market: Market) -> None:
    """Until the instant only members of the named rooms reserve or open; then everybody does."""
    shop = await market.shop()
    lin, member, stranger = await market.crowd(3)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, member)
    path = shop.path("campaigns", shop.campaign, "rooms")
    until = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    body = {"early_access_rooms": [str(room.id)], "early_access_until": until}
    placed = await accepted(shop.owner.post(path, body))
    assert placed["early_access_rooms"] == [str(room.id)]
    assert (await accepted(shop.owner.get(path))) == placed
    opened = await shop.open(lin, quantity=1)
    await market.reserve(member, opened["id"])
    seats = f"/v1/team-buys/{opened['id']}/seats"
    await refused(market, stranger.post(seats, {"quantity": 1}), 403, "early_access_only")
    opening = f"/v1/campaigns/{shop.campaign}/team-buys"
    await refused(market, stranger.post(opening, {}), 403, "early_access_only")
    await market.advance(3601)
    later = market.through(market.api, stranger.shopper_id)
    assert (await market.reserve(later, opened["id"]))["state"] == "reserved"


@pytest.mark.feature("MT-4")
@pytest.mark.feature("CG-3")
async def test_some_campaigns_are_seen_in_their_rooms_only(market: Market) -> None:
    """Members and staff find it in every list; for anybody else it is not there."""
    shop = await market.shop()
    lin, member, stranger = await market.crowd(3)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, member)

    async def sees(person: Shopper) -> bool:
        listed = await accepted(person.get("/v1/campaigns", merchant_id=str(shop.merchant_id)))
        one = await person.get(f"/v1/campaigns/{shop.campaign}")
        among = shop.campaign in [each["id"] for each in listed["items"]]
        assert one.status_code == (200 if among else 404)
        return among

    opened = await shop.open(lin)
    assert await sees(stranger)
    assert len((await accepted(stranger.get("/v1/team-buys")))["items"]) == 1
    path = shop.path("campaigns", shop.campaign, "rooms")
    await accepted(shop.owner.post(path, {"visible_rooms": [str(room.id)]}))
    assert [await sees(one) for one in (member, shop.owner, stranger)] == [True, True, False]
    for order in ("closing", "missing"):
        assert (await accepted(stranger.get("/v1/team-buys", order=order)))["items"] == []
    opening = f"/v1/campaigns/{shop.campaign}/team-buys"
    await refused(market, stranger.post(opening, {}), 404, "campaign_not_found")
    await accepted(member.post(opening, {}), 201)
    # A link is an invitation: whoever holds it may come (PDD-2).
    assert (await stranger.get(f"/v1/team-buys/{opened['id']}")).status_code == 200


async def test_placing_is_refused(market: Market) -> None:
    """Only who sells there says so, only about the merchant's own rooms, while it is not over."""
    shop, other = await market.shop(), await market.shop()
    [lin] = await market.crowd(1)
    clerk = await staff_of(market.api, shop.merchant_id, "clerk", "+8613900000079")
    foreign = await a_room(market.api.wiring, other.merchant_id, lin)
    path = shop.path("campaigns", shop.campaign, "rooms")
    await refused(market, market.api.visitor().post(path, {}), 401, "unauthenticated")
    await refused(market, clerk.post(path, {}), 403, "role_missing")
    await refused(market, lin.post(path, {}), 404, "merchant_not_found")
    body = {"visible_rooms": [str(foreign.id)]}
    await refused(market, shop.owner.post(path, body), 404, "room_not_found")
    body = {"early_access_rooms": [str(foreign.id)]}
    await refused(market, shop.owner.post(path, body), 422, "campaign_invalid")
    nowhere = shop.path("campaigns", str(uuid4()), "rooms")
    await refused(market, shop.owner.post(nowhere, {}), 404, "campaign_not_found")
    await accepted(shop.owner.post(shop.path("campaigns", shop.campaign, "close")))
    await refused(market, shop.owner.post(path, {}), 409, "campaign_not_open")
