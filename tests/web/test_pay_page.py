"""The payment page that a chat answer links to: it says what there is to pay, and to whom."""

import re

import httpx

from tests.support.market import Market
from tests.support.orders import OrderRoom, an_order_room, path_of
from tests.support.web import Shopper


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
