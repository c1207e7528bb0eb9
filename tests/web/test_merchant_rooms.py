"""A merchant's rooms as its staff find them."""

from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.rooms import a_room
from tests.support.web import staff_of


async def test_staff_list_the_rooms_of_their_merchant(market: Market) -> None:
    """The newest first, a page at a time; a talk of two is theirs alone; strangers see nothing."""
    shop = await market.shop()
    lin, other = await market.crowd(2)
    first = await a_room(lin, "First")
    talk = {"title": "Two", "kind": "direct", "initial_members": [str(other.shopper_id)]}
    await accepted(lin.post("/v1/rooms", talk), 201)
    second = await a_room(lin, "Second")
    path = shop.path("rooms")
    clerk = await staff_of(market.api, shop.merchant_id, "clerk", "+8613900000078")
    found = (await clerk.get(path)).json()
    assert [one["id"] for one in found["items"]] == [second["id"], first["id"]]
    assert found["next_cursor"] is None
    newest = found["items"][0]
    assert (newest["members_count"], newest["members_max"], newest["preset"]) == (1, 500, "wechat")
    page = (await shop.owner.get(path, limit=1)).json()
    rest = (await shop.owner.get(path, cursor=page["next_cursor"])).json()
    assert [one["title"] for one in rest["items"]] == ["First"]
    await refused(market, lin.get(path), 404, "merchant_not_found")
    await refused(market, market.api.visitor().get(path), 401, "unauthenticated")
