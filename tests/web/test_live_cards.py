"""Live ladders: who watches a team-buy sees each change of its price without asking."""

from tests.support.live import LiveClient
from tests.support.market import Market


async def test_who_watches_sees_the_price_fall(market: Market) -> None:
    """Also without a room, and what was shown is what a fresh look shows."""
    shop = await market.shop()
    people = await market.crowd(3)
    team_buy = (await shop.open(people[0]))["id"]
    client = await LiveClient(market.api, people[0].shopper_id).hello()
    client.say({"type": "watch", "team_buys": [team_buy]})
    await client.until(lambda: bool(client.of("card")))
    before = client.of("card")[-1]
    assert (before["buyers_count"], before["unit_price_minor"]) == (0, 4990)
    for _ in range(3):
        path = shop.path("team-buys", team_buy, "sponsored-seats")
        assert (await shop.owner.post(path, {"quantity": 1})).status_code == 201
    await client.until(lambda: client.of("card")[-1]["unit_price_minor"] == 4290)
    fresh = await market.look(team_buy)
    shown = client.of("card")[-1]
    assert {name: shown[name] for name in ("version", "buyers_count", "units_count", "state")} == {
        name: fresh[name] for name in ("version", "buyers_count", "units_count", "state")
    }
    client.say({"type": "unwatch", "team_buys": [team_buy]})
    await client.leave()
