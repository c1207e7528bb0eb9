"""Invites to rooms: made, listed, revoked, replaced, never used too often."""

import asyncio

import pytest

from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.rooms import a_room, invite, join
from tests.support.web import new_key, staff_of


@pytest.mark.feature("DY-4")
async def test_uses_never_exceed_their_limit(market: Market, second_market: Market) -> None:
    """Twelve race for a code that is good for five, through two applications."""
    await market.merchant()
    [lin] = await market.crowd(1)
    room = await a_room(lin)
    code = await invite(lin, room, uses_max=5)
    rivals = await market.crowd(12, market.api, second_market.api)
    path = f"/v1/rooms/{room['id']}/members"
    answers = await asyncio.gather(*(one.post(path, {"invite_code": code}) for one in rivals))
    assert sorted(one.status_code for one in answers) == [201] * 5 + [410] * 7
    [made] = [
        one
        for one in (await accepted(lin.get(f"/v1/rooms/{room['id']}/invites")))["items"]  # type: ignore[attr-defined]
        if one["code"] == code
    ]
    assert (made["uses_count"], made["uses_max"]) == (5, 5)


@pytest.mark.feature("DY-4")
async def test_a_code_is_replaced(market: Market) -> None:
    """The old one is dead at once, the new one has the same terms; repeated with its key, once."""
    await market.merchant()
    lin, mei, late = await market.crowd(3)
    room = await a_room(lin)
    await join(mei, room)
    path, key = f"/v1/rooms/{room['id']}/invites", new_key()
    old = await invite(mei, room, uses_max=7, expires_in_seconds=3_600)
    first = await mei.post(f"{path}/{old}/rotate", key=key)
    again = await mei.post(f"{path}/{old}/rotate", key=key)
    assert (first.status_code, again.content) == (201, first.content)
    new = first.json()
    assert (new["uses_max"], new["channel"]) == (7, "personal")
    assert new["code"] != old
    members = f"/v1/rooms/{room['id']}/members"
    await refused(market, late.post(members, {"invite_code": old}), 410, "invite_spent")
    await refused(market, mei.post(f"{path}/{old}/rotate"), 410, "invite_spent")
    await join(late, room, new["code"])
    await refused(market, late.post(f"{path}/{new['code']}/rotate"), 404, "invite_not_found")
    ended = await accepted(lin.delete(f"{path}/{new['code']}"))
    assert ended["code"] == new["code"]
    await refused(market, late.delete(f"{path}/{old}x"), 404, "invite_not_found")


async def test_invites_are_listed_to_whom_they_concern(market: Market) -> None:
    """All to admins, one's own to a member, in pages; strangers get nothing."""
    await market.merchant()
    lin, mei, stranger = await market.crowd(3)
    room = await a_room(lin)
    await join(mei, room)
    own = await invite(mei, room)
    path = f"/v1/rooms/{room['id']}/invites"
    assert [one["code"] for one in (await accepted(mei.get(path)))["items"]] == [own]  # type: ignore[attr-defined]
    first = await accepted(lin.get(path, limit=1))
    rest = await accepted(lin.get(path, limit=2, cursor=first["next_cursor"]))
    codes = [one["code"] for page in (first, rest) for one in page["items"]]  # type: ignore[attr-defined]
    share = room["share"]
    assert codes == [own, share["qr_invite_code"], share["invite_code"]]
    assert rest["next_cursor"] is None
    await refused(market, stranger.get(path), 404, "room_not_found")
    await refused(market, lin.get(path, cursor="00"), 400, "malformed")
    for body in ({"uses_max": -1}, {"expires_in_seconds": 59}, {"channel": "seat"}):
        await refused(market, lin.post(path, body), 400, "malformed")


@pytest.mark.feature("KW-2")
async def test_an_invite_of_staff_is_attributed_to_them(market: Market) -> None:
    """The adviser who never came in brings somebody: the membership says who."""
    owner, merchant_id = await market.merchant()
    [shopper] = await market.crowd(1)
    adviser = await staff_of(market.api, merchant_id, "manager", "+8613900000025")
    room = await a_room(owner, merchant_id=str(merchant_id))
    joined = await join(shopper, room, await invite(adviser, room))
    assert joined["invited_by"] == str(adviser.shopper_id)


@pytest.mark.feature("DY-4")
async def test_a_leaders_code_leads_to_their_page(market: Market) -> None:
    """Made by approved leaders alone; it dies with being one, and joins nothing by itself."""
    await market.merchant()
    lin, mei = await market.crowd(2)
    path, visitor = "/v1/me/leader-invites", market.api.visitor()
    await refused(market, visitor.post(path, {}), 401, "unauthenticated")
    await refused(market, lin.post(path, {}), 403, "role_missing")
    await market.leader(lin)
    key = new_key()
    first, again = [await lin.post(path, {}, key=key) for _ in range(2)]
    assert (first.status_code, again.content) == (201, first.content)
    code = first.json()["code"]
    found = await accepted(visitor.post("/v1/invites/resolve", {"text": f"关注我 {code}"}))
    assert (found["kind"], found["leader_id"]) == ("leader", str(lin.shopper_id))
    room = await a_room(lin)
    members = f"/v1/rooms/{room['id']}/members"
    await refused(market, mei.post(members, {"invite_code": code}), 404, "invite_not_found")
    assert (await visitor.get(f"/t/{code}")).status_code == 404
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute("update leader set state = 'suspended'")
    await refused(market, visitor.get(f"/v1/invites/{code}"), 410, "invite_spent")
