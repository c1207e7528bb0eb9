"""From a card in a room to a paid seat, and on to the next friend: what each carrier leads to."""

import re
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import asyncpg
import httpx
import pytest
from uuid_utils.compat import uuid7

from tests.support.market import Market
from tests.support.refusals import accepted
from tests.support.room_rows import a_room, facts_of, said_in

URL: Final = re.compile(r"https?://[^\s\"\\]+")


@pytest.mark.feature("WX-12")
@pytest.mark.feature("PDD-3")
async def test_from_the_card_to_a_paid_seat_in_three_calls(market: Market) -> None:
    """Open, reserve, pay; then the seat says what the next friend is worth, and how to ask them."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    await shop.open(lin, room_id=str(room.id))
    [card] = await said_in(market.api.wiring, room)
    calls: list[str] = []

    async def noted(request: Any) -> None:
        calls.append(f"{request.method} {request.url.path}")

    ming.client.event_hooks["request"].append(noted)
    team_buy = await accepted(ming.get(f"/v1/team-buys/{facts_of(card)['team_buy_id']}"))
    body = {"quantity": 1, "room_id": str(room.id)}
    seat = await accepted(ming.post(f"/v1/team-buys/{team_buy['id']}/seats", body), 201)
    started = await accepted(ming.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"}))
    assert len(calls) == 3
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    paid = (await ming.get(f"/v1/seats/{seat['id']}")).json()
    assert paid["state"] == "authorized"
    assert paid["next_tier"] == {"buyers_min": 3, "unit_price_minor": 4290, "missing": 2}
    assert paid["share"] == team_buy["share"] | {"text": paid["share"]["text"]}
    assert "1 人已参团" in paid["share"]["text"]


@pytest.mark.feature("WX-8")
async def test_every_carrier_leads_to_the_same_team_buy(market: Market) -> None:
    """Chat card, QR poster, link and mini-program path: one code behind all of them."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    opened = await shop.open(lin, room_id=str(room.id))
    share = opened["share"]
    card = facts_of((await said_in(market.api.wiring, room))[0])
    codes = {
        urlsplit(share["url"]).path.split("/")[2],
        urlsplit(share["qr_svg_url"]).path.split("/")[2],
        urlsplit(share["poster_url"]).path.split("/")[2],
        parse_qs(urlsplit(share["mini_program_path"]).query)["code"][0],
        card["invite_code"],
    }
    for code in codes:
        led = await accepted(ming.get(f"/v1/invites/{code}"))
        assert led["team_buy_id"] == opened["id"]
    pasted = await accepted(ming.post("/v1/invites/resolve", {"text": share["text"]}))
    assert pasted["team_buy_id"] == opened["id"]
    for name in ("url", *(name for name in share if name.endswith("_url"))):
        assert urlsplit(share[name]).path.split("/")[2] in codes
        assert (await ming.client.get(share[name])).status_code == 200, name


@pytest.mark.feature("PDD-2")
async def test_strangers_find_what_is_nearly_there_and_join_by_link(market: Market) -> None:
    """No friendship, no room: the list that misses the fewest first, and a link is enough."""
    shop = await market.shop(
        ladder=[
            {"buyers_min": 1, "unit_price_minor": 4990},
            {"buyers_min": 3, "unit_price_minor": 3990},
        ]
    )
    lin, ming, stranger = await market.crowd(3)
    far = await shop.open(lin)
    near = await shop.open(lin)
    await market.join(ming, near["id"])
    listed = await accepted(market.api.visitor().get("/v1/team-buys", order="missing"))
    items: Any = listed["items"]
    assert [one["id"] for one in items] == [near["id"], far["id"]]
    assert [one["next_tier"]["missing"] for one in items] == [2, 3]
    code = urlsplit(near["share"]["url"]).path.split("/")[2]
    seat = await market.reserve(stranger, near["id"], invite_code=code)
    assert seat["state"] == "reserved"


@pytest.mark.feature("PDD-4")
async def test_who_brought_whom_is_fixed_with_the_seat(market: Market) -> None:
    """The database itself refuses to let a seat change hands between inviters or rooms."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    opened = await shop.open(lin, room_id=str(room.id))
    seat = await market.reserve(ming, opened["id"], room_id=str(room.id))
    for change in (
        "update seat set invited_by = null where id = $1",
        "update seat set room_id = null where id = $1",
        "update seat set invite_code = 'ABCDEFGH1234' where id = $1",
    ):
        with pytest.raises(asyncpg.CheckViolationError, match="is fixed"):
            async with market.api.wiring.db.transaction() as tx:
                await tx.execute(change, seat["id"])


@pytest.mark.feature("KS-12")
async def test_order_payment_support_and_after_sale_without_leaving(market: Market) -> None:
    """From the card to the receipt, a question answered, a seat given back: all at one origin."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    await shop.open(lin, room_id=str(room.id))
    [card] = await said_in(market.api.wiring, room)
    answered: list[str] = []

    async def noted(response: httpx.Response) -> None:
        # A new room also says how to pass it on to other apps: that is sharing, not buying.
        if response.request.url.path != "/v1/rooms":
            answered.append((await response.aread()).decode())

    ming.client.event_hooks["response"].append(noted)
    team_buy = facts_of(card)["team_buy_id"]
    body = {"quantity": 1, "room_id": str(room.id)}
    seat = await accepted(ming.post(f"/v1/team-buys/{team_buy}/seats", body), 201)
    started = await accepted(ming.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"}))
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    assert (await accepted(ming.get(f"/v1/seats/{seat['id']}")))["state"] == "authorized"
    asked = {"title": "葡萄几时到？", "kind": "support", "merchant_id": str(shop.merchant_id)}
    support = await accepted(ming.post("/v1/rooms", asked), 201)
    path = f"/v1/rooms/{support['id']}/messages"
    question = {"client_msg_id": str(uuid7()), "kind": "text", "body": "可以改成下周吗？"}
    await accepted(ming.post(path, question), 201)
    assert "可以改成下周吗？" in (await shop.owner.get(path)).text
    await accepted(ming.delete(f"/v1/seats/{seat['id']}"))
    await market.sweep(looks=True)
    receipt = await accepted(ming.get(f"/v1/seats/{seat['id']}/receipt"))
    assert (receipt["state"], receipt["captured_minor"]) == ("left", 0)
    assert receipt["released_minor"] == 4990
    own = urlsplit(market.api.wiring.settings.public_url).netloc
    elsewhere = {urlsplit(url).netloc for text in answered for url in URL.findall(text)} - {own}
    assert elsewhere == set()
