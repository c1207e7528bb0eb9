"""Reminding people of a team-buy: whom, by whom, and how often."""

from uuid import uuid4

from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper


async def reminded(person: Shopper) -> list[tuple[str, str]]:
    items = (await person.get("/v1/me/notices")).json()["items"]
    return [(one["code"], one["team_buy_id"]) for one in items]


async def test_each_gets_one_notice(market: Market) -> None:
    """Who reserved and has not paid; or who is in; never whoever reminds."""
    shop = await market.shop()
    lin, ming, hua, jun = await market.crowd(4)
    opened = await shop.open(lin)
    path = f"/v1/team-buys/{opened['id']}/nudges"
    for person in (lin, ming):
        await market.join(person, opened["id"])
    seat = await market.reserve(hua, opened["id"])
    await market.reserve(jun, opened["id"])
    told = await accepted(lin.post(path, {"to": "unpaid", "seat_ids": [seat["id"]]}, key="one"))
    assert told == {"team_buy_id": opened["id"], "told_count": 1}
    again = await lin.post(path, {"to": "unpaid", "seat_ids": [seat["id"]]}, key="one")
    assert (again.json(), again.headers["idempotent-replayed"]) == (told, "true")
    assert await reminded(hua) == [("nudge_unpaid", opened["id"])]
    assert await reminded(jun) == []
    told = await accepted(shop.owner.post(path, {"to": "members"}))
    assert told["told_count"] == 2
    assert await reminded(ming) == [("nudge_members", opened["id"])]
    assert await reminded(lin) == [("nudge_members", opened["id"])]


async def test_reminders_are_rare(market: Market) -> None:
    """Once an hour and three times a day, of each kind; 429 says when again."""
    shop = await market.shop(team_buy_seconds=3 * 86_400)
    lin, ming = await market.crowd(2)
    opened = await shop.open(lin)
    await market.join(ming, opened["id"])
    path = f"/v1/team-buys/{opened['id']}/nudges"
    for _ in range(3):
        await accepted(lin.post(path, {"to": "members"}))
        answer = await refused(market, lin.post(path, {"to": "members"}), 429, "too_many_requests")
        assert 0 < int(answer.headers["retry-after"]) <= 86_400
        await market.advance(3_601)
        lin = market.through(market.api, lin.shopper_id)
    await refused(market, lin.post(path, {"to": "members"}), 429, "too_many_requests")
    await accepted(lin.post(path, {"to": "unpaid"}))
    assert len(await reminded(market.through(market.api, ming.shopper_id))) == 3


async def test_not_everybody_reminds(market: Market) -> None:
    """Its initiator, its leader and the staff; while people may join."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    opened = await shop.open(lin)
    path, body = f"/v1/team-buys/{opened['id']}/nudges", {"to": "members"}
    await refused(market, market.api.visitor().post(path, body), 401, "unauthenticated")
    await refused(market, ming.post(path, body), 403, "role_missing")
    await refused(market, lin.post(path, {"to": "everybody"}), 400, "malformed")
    nowhere = f"/v1/team-buys/{uuid4()}/nudges"
    await refused(market, lin.post(nowhere, body), 404, "team_buy_not_found")
    await accepted(shop.owner.post(shop.path("team-buys", opened["id"], "cancel")))
    await refused(market, lin.post(path, body), 409, "team_buy_closed")
