"""The payment page that a chat answer links to: it says what there is to pay, and to whom."""

import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.support.market import Market, market_settings
from tests.support.orders import OrderRoom, an_order_room, path_of
from tests.support.refusals import accepted, refused
from tests.support.web import Api, Shopper, open_api


async def a_link(room: OrderRoom, person: Shopper) -> tuple[str, str]:
    """Order two units; return the page's path and the seat's id."""
    [item] = (await room.order(person, "+2"))["items"]
    return path_of(item["pay_url"]), item["seat_id"]


def words_of(page: httpx.Response) -> str:
    assert page.headers["content-type"].startswith("text/html")
    return re.sub(r"<[^>]+>|\s+", " ", page.text.split("<main>")[1])


async def test_it_states_the_amount_and_leads_on(market: Market) -> None:
    """Anybody may follow the link, in either language; nothing on it runs or is kept."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming)
    path, seat_id = await a_link(room, ming)
    page = await market.api.visitor().get(path)
    assert page.status_code == 200
    assert "¥99.80" in words_of(page)
    assert "¥49.90" in words_of(page)
    assert "只降不涨" in words_of(page)
    assert f'href="/m/#/pages/pay/index?seat={seat_id}"' in page.text
    assert page.headers["cache-control"] == "private, no-store"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert ming.nickname not in words_of(page).split()
    english = await market.api.visitor(**{"Accept-Language": "en"}).get(path)
    assert "The price only falls" in words_of(english)
    assert (await ming.get(path)).status_code == 200


async def test_it_is_nobody_elses(market: Market) -> None:
    """Whoever is logged in as somebody else finds nothing; a changed link leads nowhere."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming)
    path, _ = await a_link(room, ming)
    other = "B" if path[-3] != "B" else "C"
    for page in (
        await lin.get(path),
        await market.api.visitor().get(f"{path[:-3]}{other}{path[-2:]}"),
        await market.api.visitor().get("/p/nonsense"),
        await market.api.visitor().get(f"{path}AAAA"),
    ):
        assert page.status_code == 404
        assert "¥" not in page.text


async def test_it_ends_with_the_reservation_and_with_the_payment(market: Market) -> None:
    """Paid, it says so; given up, it says so; run out, it is gone."""
    lin, ming, hua, jun = await market.crowd(4)
    room = await an_order_room(market, lin, ming, hua, jun)
    paid, seat_id = await a_link(room, ming)
    left, _ = await a_link(room, hua)
    late, _ = await a_link(room, jun)
    started = await ming.post(f"/v1/seats/{seat_id}/payment", {"method": "new"})
    await market.pay(started.json()["client_secret"])
    await market.sweep(looks=True)
    await room.order(hua, "取消")
    assert "已付款" in words_of(await market.api.visitor().get(paid))
    assert "不再等待付款" in words_of(await market.api.visitor().get(left))
    await market.advance(901)
    await market.sweep()
    gone = await market.api.visitor().get(late)
    assert (gone.status_code, "付款链接已过期" in gone.text) == (410, True)


async def a_pay_link(market: Market, person: Shopper, seat_id: str) -> tuple[str, str]:
    """Ask for a link to pay; return its path without the query, and until when it is good."""
    link = await accepted(person.post(f"/v1/seats/{seat_id}/pay-link", key=None))
    return path_of(str(link["url"])).partition("?")[0], str(link["expires_at"])


async def a_seat(market: Market) -> tuple[Shopper, dict[str, Any]]:
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    opened = await shop.open(lin)
    return ming, await market.reserve(ming, opened["id"], quantity=2)


@pytest.fixture
async def card_market(
    market: Market, database_url: str, sandbox_url: str
) -> AsyncIterator[tuple[Market, Api]]:
    """The same market, and an application that knows its provider as a real one."""
    settings = {**market_settings(sandbox_url), "sandbox_url": None}
    async with open_api(database_url, **settings) as api:
        yield market, api


async def test_a_link_is_made_for_ones_own_seat(market: Market) -> None:
    """While it is held and unpaid; its page speaks the language in which it was asked for."""
    ming, seat = await a_seat(market)
    path, expires_at = await a_pay_link(market, ming, seat["id"])
    assert expires_at == seat["expires_at"]
    assert "¥99.80" in words_of(await market.api.visitor().get(path))
    english = await market.api.visitor().get(path, language="en")
    assert "The price only falls" in words_of(english)
    [stranger] = await market.crowd(1)
    asked = f"/v1/seats/{seat['id']}/pay-link"
    await refused(market, stranger.post(asked), 404, "seat_not_found")
    await refused(market, market.api.visitor().post(asked), 401, "unauthenticated")
    started = await ming.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    await market.pay(started.json()["client_secret"])
    await market.sweep(looks=True)
    await refused(market, ming.post(asked), 409, "seat_state")


async def test_a_card_is_typed_at_the_provider_in_this_document_alone(
    card_market: tuple[Market, Api],
) -> None:
    """With a real provider: its script and frames are allowed here, beside a script of ours."""
    market, api = card_market
    ming, seat = await a_seat(market)
    path, _ = await a_pay_link(market, ming, seat["id"])
    page = await api.visitor().get(path)
    policy = page.headers["content-security-policy"]
    assert "script-src 'self' https://js.stripe.com" in policy
    assert "frame-src https://js.stripe.com" in policy
    assert "connect-src 'self' https://api.stripe.com" in policy
    assert "unsafe" not in policy
    assert page.headers["cache-control"] == "private, no-store"
    assert set(re.findall(r'<script src="([^"]+)"', page.text)) == {
        "https://js.stripe.com/v3/",
        "/p/assets/pay.js",
    }
    script = await api.visitor().get("/p/assets/pay.js")
    assert script.headers["content-type"].startswith("text/javascript")
    again = await api.visitor().client.get(
        "/p/assets/pay.js", headers={"If-None-Match": script.headers["etag"]}
    )
    assert again.status_code == 304
    assert "js.stripe.com" not in (await market.api.visitor().get(path)).text


async def test_whoever_has_the_link_may_pay_for_this_seat(
    card_market: tuple[Market, Api],
) -> None:
    """The secret confirms one payment; asked twice it is the same one; then the page says paid."""
    market, api = card_market
    ming, seat = await a_seat(market)
    path, _ = await a_pay_link(market, ming, seat["id"])
    somebody = api.visitor()
    assert (await somebody.get(f"{path}/state")).json() == {"state": "payable"}
    started = await accepted(somebody.post(f"{path}/payment", key="one"))
    again = await accepted(somebody.post(f"{path}/payment", key="two"))
    assert (started["amount_minor"], started["state"]) == (9980, "created")
    assert again["client_secret"] == started["client_secret"]
    await refused(
        market, somebody.post(f"{path}/payment", key=None), 400, "idempotency_key_missing"
    )
    await market.pay(started["client_secret"])
    await market.sweep(looks=True)
    assert (await somebody.get(f"{path}/state")).json() == {"state": "paid"}
    page = await somebody.get(path)
    assert "已付款" in words_of(page)
    assert "script" not in page.text
    await refused(market, somebody.post(f"{path}/payment"), 409, "seat_state")


async def test_the_script_asks_in_vain_with_a_link_that_is_none(
    card_market: tuple[Market, Api],
) -> None:
    """Refusals to the script are problem documents; a reservation that has run out is gone."""
    market, api = card_market
    ming, seat = await a_seat(market)
    path, _ = await a_pay_link(market, ming, seat["id"])
    nowhere = api.visitor()
    await refused(market, nowhere.post("/p/nonsense/payment"), 404, "seat_not_found")
    await refused(market, nowhere.get("/p/nonsense/state"), 404, "seat_not_found")
    [stranger] = await market.crowd(1)
    await refused(market, stranger.post(f"{path}/payment"), 404, "seat_not_found")
    await market.advance(901)
    await refused(market, nowhere.post(f"{path}/payment"), 410, "pay_link_expired")
