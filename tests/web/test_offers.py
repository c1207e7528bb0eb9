"""Offers to one shopper: a card in the room, a seat with one tap; every refusal."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.room_rows import a_room, facts_of, said_in
from tests.support.web import new_key


@pytest.mark.feature("CT-2")
async def test_accepting_an_offer_reserves_the_seat(market: Market) -> None:
    """Staff quote a campaign of its own for one shopper; one tap, and the seat is theirs."""
    price = [{"buyers_min": 1, "unit_price_minor": 88800}]
    shop = await market.shop(ladder=price, formed_min=1, buyers_max=1, title="机场接送")
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    await accepted(
        shop.owner.post(
            shop.path("campaigns", shop.campaign, "rooms"), {"visible_rooms": [str(room.id)]}
        )
    )
    path = f"/v1/rooms/{room.id}/offers"
    body = {"campaign_id": shop.campaign, "shopper_id": str(ming.shopper_id), "quantity": 2}
    made = await accepted(shop.owner.post(path, body), 201)
    [card] = await said_in(market.api.wiring, room)
    facts = facts_of(card)
    assert (card.seq, facts["card"], facts["offer_id"]) == (made["seq"], "offer", made["id"])
    assert (facts["quantity"], facts["unit_price_minor"]) == (2, 88800)
    accept = f"{path}/{made['id']}/accept"
    seat = await accepted(ming.post(accept), 201)
    assert (seat["state"], seat["quantity"], seat["amount_minor"]) == ("reserved", 2, 177600)
    again = await accepted(ming.post(accept, key=new_key()), 201)
    assert again["id"] == seat["id"]
    started = await accepted(ming.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"}))
    assert started["amount_minor"] == 177600


async def test_offers_are_refused(market: Market) -> None:
    """Admins offer, to members, for a time to come; the one it is for accepts, in time."""
    shop = await market.shop()
    lin, ming, hua, stranger = await market.crowd(4)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming, hua)
    path = f"/v1/rooms/{room.id}/offers"
    body = {"campaign_id": shop.campaign, "shopper_id": str(ming.shopper_id), "quantity": 1}
    past = (datetime.now(UTC) - timedelta(minutes=1)).isoformat()
    soon = (datetime.now(UTC) + timedelta(minutes=1)).isoformat()
    await refused(market, market.api.visitor().post(path, body), 401, "unauthenticated")
    await refused(market, ming.post(path, body), 403, "room_forbidden")
    await refused(market, stranger.post(path, body), 404, "room_not_found")
    wrong = {**body, "campaign_id": str(uuid4())}
    await refused(market, lin.post(path, wrong), 404, "campaign_not_found")
    await refused(
        market, lin.post(path, {**body, "quantity": 3}), 422, "units_per_shopper_exceeded"
    )
    outsider = {**body, "shopper_id": str(stranger.shopper_id)}
    await refused(market, lin.post(path, outsider), 422, "offer_invalid")
    await refused(market, lin.post(path, {**body, "expires_at": past}), 422, "offer_invalid")
    made = await accepted(lin.post(path, {**body, "expires_at": soon}), 201)
    accept = f"{path}/{made['id']}/accept"
    await refused(market, ming.post(accept, key=None), 400, "idempotency_key_missing")
    await refused(market, stranger.post(accept), 404, "room_not_found")
    await refused(market, hua.post(accept), 404, "offer_not_found")
    await refused(market, ming.post(f"{path}/{uuid4()}/accept"), 404, "offer_not_found")
    await market.advance(61)
    await refused(market, ming.post(accept), 410, "offer_ended")
