"""From a seat of a settlement back to the message it began with (payments.md 8)."""

from typing import Any
from uuid import uuid4

from tests.support.market import Market
from tests.support.refusals import accepted
from tests.support.web import Shopper


async def _order(who: Shopper, room: str, text: str) -> str:
    said = {"client_msg_id": str(uuid4()), "kind": "text", "body": text}
    answer = await accepted(who.post(f"/v1/rooms/{room}/messages", said), 201)
    return str(answer["order"]["items"][0]["seat_id"])


async def test_each_seat_names_the_order_or_the_card_that_it_began_with(market: Market) -> None:
    shop = await market.shop(formed_min=2, early_close=True)
    lin, ming, hua, far = await market.crowd(4)
    await market.leader(lin)
    made = {"title": "Grapes", "merchant_id": str(shop.merchant_id)}
    room = await accepted(lin.post("/v1/rooms", made), 201)
    team_buy = (await shop.open(lin, room_id=room["id"]))["id"]
    for one in (ming, hua):
        entry = {"invite_code": room["invite_code"]}
        await accepted(one.post(f"/v1/rooms/{room['id']}/members", entry), 201)
    ordered = await _order(ming, room["id"], "+1")
    assert await _order(ming, room["id"], "=2") == ordered
    tapped = (await market.reserve(hua, team_buy, room_id=room["id"]))["id"]
    shared = (await market.reserve(far, team_buy))["id"]
    for one, seat in ((ming, ordered), (hua, tapped), (far, shared)):
        payment = await accepted(one.post(f"/v1/seats/{seat}/payment", {"method": "new"}))
        await accepted(market.pay(payment["client_secret"]))
    await market.sweep(looks=True)
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()

    settlement = await market.settlement(shop, team_buy)
    path = f"/v1/finance/settlements/{settlement['id']}"
    found = await accepted(shop.owner.get(path, merchant_id=str(shop.merchant_id)))
    began: dict[str, Any] = {one["seat_id"]: one["began_with"] for one in found["lines"]}
    assert began[shared] is None
    assert {one["room_title"] for one in began.values() if one} == {"Grapes"}
    first, card = began[ordered], began[tapped]
    assert (first["kind"], first["text"], first["room_id"]) == ("order", "+1", room["id"])
    assert (card["kind"], card["text"]) == ("card", "")
    assert card["seq"] < first["seq"]
