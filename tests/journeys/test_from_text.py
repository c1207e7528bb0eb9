"""The story again, by people who only write: +1 in the room, a tap on the link, the price falls."""

import pytest

from tests.support.market import Market
from tests.support.orders import an_order_room, path_of
from tests.support.room_rows import said_in

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 3, "unit_price_minor": 4290},
]


@pytest.mark.feature("N-6")
async def test_neighbours_who_only_write(market: Market) -> None:
    """Each line reserves, each tap pays, everybody pays the closing price; no line charged."""
    lin, *people = await market.shoppers(4)
    room = await an_order_room(market, lin, *people, ladder=LADDER, formed_min=3)
    seats = []
    for person, text in zip(people, ("+1", "＋2", "加一份"), strict=True):
        before = await market.all_effects()
        [item] = (await room.order(person, text))["items"]
        assert await market.all_effects() == before
        page = await person.get(path_of(item["pay_url"]))
        assert page.status_code == 200
        started = await person.post(f"/v1/seats/{item['seat_id']}/payment", {"method": "new"})
        assert started.json()["amount_minor"] == item["amount_minor"]
        await market.pay(started.json()["client_secret"])
        await market.deliver()
        seats.append((person, item["seat_id"], item["units"]))
    kinds = [one.kind for one in await said_in(market.api.wiring, room.room)]
    assert kinds.count("price_drop") == 1
    assert "order" in kinds
    await market.advance(86_401)
    await market.sweep(looks=True)
    await market.deliver()
    for person, seat_id, units in seats:
        receipt = (await person.get(f"/v1/seats/{seat_id}/receipt")).json()
        assert receipt["captured_minor"] == 4290 * units
        assert receipt["state"] == "captured"
    await market.prove()
