"""Watching a team-buy on a socket: the same card as in its room, newer and newer, never older."""

import pytest

from tests.support.live import LiveClient
from tests.support.market import Market
from tests.support.refusals import accepted
from tests.support.room_rows import a_room


@pytest.mark.feature("N-7")
async def test_the_socket_and_the_room_show_the_same_card(market: Market) -> None:
    """Its version only grows, and what it says is what the room's list of cards says."""
    shop = await market.shop()
    lin, ming, stranger = await market.crowd(3)
    room = await a_room(market.api.wiring, shop.merchant_id, lin)
    team_buy = (await shop.open(lin, room_id=str(room.id)))["id"]
    client = await LiveClient(market.api, stranger.shopper_id).hello()
    client.say({"type": "watch", "team_buys": [team_buy]})
    await client.until(lambda: len(client.of("card")) == 1)
    await market.join(ming, team_buy)
    await client.until(lambda: client.of("card")[-1]["buyers_count"] == 1)
    versions = [one["version"] for one in client.of("card")]
    assert versions == sorted(set(versions))
    [shown] = (await accepted(lin.get(f"/v1/rooms/{room.id}/cards")))["items"]
    assert client.of("card")[-1] == shown["live"]
    await client.leave()
