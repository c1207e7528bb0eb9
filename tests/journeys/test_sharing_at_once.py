"""Many who share into one room at once: the room's row gives out codes and numbers."""

import asyncio

from tests.support.market import Market
from tests.support.room_rows import a_room


async def test_everybody_opens_in_the_same_room_at_once(
    market: Market, second_market: Market
) -> None:
    """Through two applications: each team-buy has a code of its own, and shown twice one card."""
    shop = await market.shop()
    people = await market.crowd(12, market.api, second_market.api)
    room = await a_room(market.api.wiring, shop.merchant_id, *people)
    opened = await asyncio.gather(*(shop.open(one, room_id=str(room.id)) for one in people))
    path = f"/v1/rooms/{room.id}/cards"
    again = await asyncio.gather(
        *(one.post(path, {"team_buy_id": opened[0]["id"]}) for one in people)
    )
    assert len({(answer.status_code, answer.text) for answer in again}) == 1
    page = (await people[0].get(path)).json()["items"]
    assert sorted(one["card"]["code"] for one in page) == list("ABCDEFGHIJKL")
    assert sorted(one["seq"] for one in page) == list(range(1, 13))
