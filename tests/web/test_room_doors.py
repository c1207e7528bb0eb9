"""At the door of a room: invites, capacity, rules, review, series; two applications race."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.actions.decide_join_request import expire_join_requests
from domain.room_joins import REQUEST_LIFETIME
from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.rooms import a_room, fill, invite, join, messages_of
from tests.support.web import Shopper, new_key, staff_of
from tests.web.test_invites import spellings


async def people_of(market: Market, count: int) -> list[Shopper]:
    await market.merchant()
    return await market.crowd(count)


async def count_of(market: Market, query: str, *values: Any) -> int:
    async with market.api.wiring.db.reading() as tx:
        count: int = await tx.fetchval(query, *values)
    return count


@pytest.mark.feature("WX-1")
async def test_nobody_comes_in_without_a_live_invite(market: Market) -> None:
    """None, a made-up one, another room's: 404; a spent, expired or revoked one: 410."""
    lin, mei, late = await people_of(market, 3)
    room, other = await a_room(lin), await a_room(lin, "Other")
    path = f"/v1/rooms/{room['id']}/members"
    await refused(market, market.api.visitor().post(path, {}), 401, "unauthenticated")
    await refused(market, mei.post(path, {}), 404, "room_not_found")
    unknown = f"/v1/rooms/{uuid4()}/members"
    await refused(market, mei.post(unknown, {}), 404, "room_not_found")
    for code in ("7K3M-9QXR-2HTV", "grapes", other["share"]["invite_code"]):
        await refused(market, mei.post(path, {"invite_code": code}), 404, "invite_not_found")
    once = await invite(lin, room, uses_max=1)
    await join(mei, room, once)
    await refused(market, late.post(path, {"invite_code": once}), 410, "invite_spent")
    revoked = await invite(lin, room)
    await accepted(lin.delete(f"/v1/rooms/{room['id']}/invites/{revoked}"))
    await refused(market, late.post(path, {"invite_code": revoked}), 410, "invite_spent")
    short = await invite(lin, room, expires_in_seconds=60)
    await market.advance(61)
    await refused(market, late.post(path, {"invite_code": short}), 410, "invite_spent")
    await refused(market, late.get(f"/v1/rooms/{room['id']}"), 404, "room_not_found")


@pytest.mark.feature("WX-2")
async def test_a_qr_code_dies_at_a_hundred_members(market: Market) -> None:
    """At 99 it admits; then 410, also for whoever only looks; a member's own word goes on."""
    lin, hundredth, next_one, friend = await people_of(market, 4)
    room = await a_room(lin)
    code = room["share"]["qr_invite_code"]
    await fill(market, room, 99)
    await join(hundredth, room, code)
    path = f"/v1/rooms/{room['id']}/members"
    await refused(market, next_one.post(path, {"invite_code": code}), 410, "invite_qr_exhausted")
    await refused(market, next_one.get(f"/v1/invites/{code}"), 410, "invite_qr_exhausted")
    personal = await invite(hundredth, room)
    await join(friend, room, personal)


@pytest.mark.feature("WX-3")
async def test_two_at_the_door_for_the_last_place(market: Market, second_market: Market) -> None:
    """Through two applications at once: one comes in, the other is told that it is full."""
    await market.merchant()
    [lin] = await market.crowd(1)
    for _ in range(4):
        room = await a_room(lin)
        await fill(market, room, 499)
        code = await invite(lin, room)
        rivals = await market.crowd(8, market.api, second_market.api)
        path = f"/v1/rooms/{room['id']}/members"
        answers = await asyncio.gather(*(one.post(path, {"invite_code": code}) for one in rivals))
        assert sorted(one.status_code for one in answers) == [201] + [409] * 7
        refusals = {one.json()["code"] for one in answers if one.status_code == 409}
        assert refusals == {"room_full"}
        members = "select members_count from room where id = $1"
        assert await count_of(market, members, UUID(room["id"])) == 500
        uses = "select uses_count from invite where code = $1"
        assert await count_of(market, uses, code.replace("-", "")[:12]) == 1
        assert await messages_of(market, room["id"]) == [(1, "join")]


@pytest.mark.feature("WX-4")
async def test_who_brought_whom_is_kept(market: Market) -> None:
    """A chain of invites is a chain in the room; leaving and coming back changes nothing of it."""
    lin, mei, bo = await people_of(market, 3)
    room = await a_room(lin)
    await join(mei, room)
    joined = await join(bo, room, await invite(mei, room))
    assert joined["invited_by"] == str(mei.shopper_id)
    members = f"/v1/rooms/{room['id']}/members"
    assert (await mei.delete(f"{members}/{mei.shopper_id}")).status_code == 204
    back = await join(mei, room, await invite(bo, room))
    assert back["invited_by"] == str(lin.shopper_id), "no loop"
    listed = await accepted(lin.get(members))
    graph = {one["shopper_id"]: one["invited_by"] for one in listed["items"]}  # type: ignore[attr-defined]
    assert graph == {
        str(lin.shopper_id): None,
        str(mei.shopper_id): str(lin.shopper_id),
        str(bo.shopper_id): str(mei.shopper_id),
    }
    seqs = [(1, "join"), (2, "join"), (3, "leave"), (4, "join")]
    assert await messages_of(market, room["id"]) == seqs


@pytest.mark.feature("WX-9")
@pytest.mark.feature("TB-4")
async def test_a_room_code_as_people_type_it(market: Market) -> None:
    """Hyphens, blanks, lower case, look-alikes, full width: into the room all the same."""
    [lin] = await people_of(market, 1)
    room = await a_room(lin)
    code = room["share"]["invite_code"].replace("-", "")[:12]
    typed = spellings(code)
    people = await market.crowd(len(typed))
    for person, spelling in zip(people, typed, strict=True):
        assert (await join(person, room, spelling))["state"] == "active", spelling


@pytest.mark.feature("WX-5")
async def test_members_are_nicknames(market: Market) -> None:
    """One of their own in each room; no phone, no openid in what a member reads."""
    lin, mei = await people_of(market, 2)
    room = await a_room(lin)
    body = {"invite_code": room["share"]["invite_code"], "nickname": "Mei of 3-201"}
    joined = await accepted(mei.post(f"/v1/rooms/{room['id']}/members", body), 201)
    assert joined["nickname"] == "Mei of 3-201"
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute("update shopper set wechat_openid = 'canary-' || id")
    for path in ("", "/members", "/invites", "/sub-rooms"):
        answer = await lin.get(f"/v1/rooms/{room['id']}{path}")
        assert answer.status_code == 200
        assert "canary" not in answer.text
        assert "phone" not in answer.text


async def test_coming_in_twice_is_coming_in_once(market: Market) -> None:
    """A replay, another key, another code: the same place, one message, one use."""
    lin, mei = await people_of(market, 2)
    room = await a_room(lin)
    path, key = f"/v1/rooms/{room['id']}/members", new_key()
    code = await invite(lin, room)
    first = await mei.post(path, {"invite_code": code}, key=key)
    again = await mei.post(path, {"invite_code": code}, key=key)
    other = await mei.post(path, {"invite_code": room["share"]["invite_code"]})
    assert (first.content, again.headers["Idempotent-Replayed"]) == (again.content, "true")
    assert other.json()["joined_seq"] == first.json()["joined_seq"]
    assert await messages_of(market, room["id"]) == [(1, "join")]
    await refused(market, mei.post(path, {}, key=key), 409, "idempotency_conflict")


@pytest.mark.feature("DY-1")
async def test_thresholds_at_the_door(market: Market) -> None:
    """Each unmet rule by name, also when asked again; two rooms of one leader differ."""
    lin, fan = await people_of(market, 2)
    await market.leader(lin)
    rules = {"follows_owner": True, "follow_days_min": 3, "fan_level_min": 1}
    strict = await a_room(lin, "Old fans", policy={"entry_rules": rules})
    easy = await a_room(lin, "All fans", policy={"entry_rules": {"follows_owner": True}})
    path, key = f"/v1/rooms/{strict['id']}/members", new_key()
    body = {"invite_code": strict["share"]["invite_code"]}
    for _ in range(2):
        call = fan.post(path, body, key=key)
        answer = await refused(market, call, 422, "entry_rules_unmet")
        unmet = [one["pointer"] for one in answer.json()["errors"]]
        assert unmet == [f"/entry_rules/{name}" for name in rules]
    follow = f"/v1/leaders/{lin.shopper_id}/followers"
    await accepted(fan.post(follow))
    await join(fan, easy)
    answer = await refused(market, fan.post(path, body), 422, "entry_rules_unmet")
    unmet = [one["message"] for one in answer.json()["errors"]]
    assert unmet == ["follow_days_min", "fan_level_min"]
    await market.advance(3 * 86_400)
    answer = await refused(market, fan.post(path, body), 422, "entry_rules_unmet")
    assert [one["message"] for one in answer.json()["errors"]] == ["fan_level_min"]


@pytest.mark.feature("DY-1")
async def test_following(market: Market) -> None:
    """Since the first time, until one no longer does; nobody follows oneself or just anybody."""
    lin, fan = await people_of(market, 2)
    follow = f"/v1/leaders/{lin.shopper_id}/followers"
    await refused(market, market.api.visitor().post(follow), 401, "unauthenticated")
    await refused(market, fan.post(follow), 404, "leader_not_found")
    await market.leader(lin)
    await refused(market, lin.post(follow), 422, "follow_self")
    first = await accepted(fan.post(follow))
    await market.advance(60)
    assert (await accepted(fan.post(follow)))["followed_at"] == first["followed_at"]
    assert (await accepted(fan.delete(follow)))["followed_at"] is None
    assert (await accepted(fan.delete(follow)))["followed_at"] is None


@pytest.mark.feature("DY-2")
async def test_a_full_room_is_continued_once(market: Market, second_market: Market) -> None:
    """Ten race into a room with one place: it, then #2 and #3 fill up, each made once."""
    await market.merchant()
    [lin] = await market.crowd(1)
    room = await a_room(lin, "Fans", policy={"overflow": True, "members_max": 4})
    code = await invite(lin, room)
    await fill(market, room, 3)
    rivals = await market.crowd(7, market.api, second_market.api)
    joined = await asyncio.gather(*(join(one, room, code) for one in rivals))
    numbers = sorted(one["series_no"] for one in joined)
    assert numbers == [1, 2, 2, 2, 3, 3, 3]
    titles = {one["series_no"]: one["room_title"] for one in joined}
    assert titles == {1: "Fans", 2: "Fans #2", 3: "Fans #3"}
    assert await count_of(market, "select count(*) from room") == 3
    uses = "select uses_count from invite where code = $1"
    assert await count_of(market, uses, code.replace("-", "")[:12]) == 7
    owned = await accepted(lin.get("/v1/rooms"))
    assert {one["me"]["role"] for one in owned["items"]} == {"owner"}  # type: ignore[attr-defined]
    again = await join(rivals[0], room, code)
    assert again["room_id"] == joined[0]["room_id"], "nobody is in two of a series"


@pytest.mark.feature("KS-3")
async def test_an_admin_decides_who_comes_in(market: Market) -> None:
    """Pending, approved into the room, denied, or over after three days; the use comes back."""
    lin, mei, bo, late = await people_of(market, 4)
    room = await a_room(lin, policy={"join_review": True})
    code = await invite(lin, room, uses_max=3)
    asked = {}
    for person in (mei, bo, late):
        asked[person] = await join(person, room, code)
        assert asked[person]["state"] == "pending"
    again = await mei.post(f"/v1/rooms/{room['id']}/members", {"invite_code": code})
    assert (again.status_code, again.json()["request_id"]) == (202, asked[mei]["request_id"])
    base = f"/v1/rooms/{room['id']}/join-requests"
    await refused(market, mei.get(base), 404, "room_not_found")
    listed = await accepted(lin.get(base, status="pending"))
    assert len(listed["items"]) == 3  # type: ignore[arg-type]
    approve, deny = (f"{base}/{asked[one]['request_id']}" for one in (mei, bo))
    await refused(market, bo.post(f"{approve}/approve"), 404, "room_not_found")
    await refused(market, lin.post(f"{base}/{uuid4()}/approve"), 404, "join_request_not_found")
    done = await accepted(lin.post(f"{approve}/approve"))
    assert (done["state"], done["room_id"]) == ("approved", room["id"])
    await refused(market, mei.post(f"{deny}/deny"), 403, "room_forbidden")
    await accepted(lin.post(f"{deny}/deny"))
    for path in (f"{approve}/deny", f"{deny}/approve"):
        await refused(market, lin.post(path), 409, "join_request_decided")
    assert (await accepted(mei.get(f"/v1/rooms/{room['id']}")))["members_count"] == 2
    uses = "select uses_count from invite where code = $1"
    bare = code.replace("-", "")[:12]
    assert await count_of(market, uses, bare) == 2
    await market.advance(REQUEST_LIFETIME.total_seconds())
    over = f"{base}/{asked[late]['request_id']}/approve"
    await refused(market, lin.post(over), 409, "join_request_decided")
    assert await expire_join_requests(market.api.wiring.db) == 1
    assert await expire_join_requests(market.api.wiring.db) == 0
    assert await count_of(market, uses, bare) == 1
    assert await messages_of(market, room["id"]) == [(1, "join")]


@pytest.mark.feature("KS-3")
async def test_members_invite_where_the_owner_lets_them(market: Market) -> None:
    """`member_invite` off: 403 for a plain member; the owner goes on."""
    lin, mei = await people_of(market, 2)
    room = await a_room(lin)
    await join(mei, room)
    await invite(mei, room)
    await accepted(lin.patch(f"/v1/rooms/{room['id']}", {"policy": {"member_invite": False}}))
    await refused(market, mei.post(f"/v1/rooms/{room['id']}/invites", {}), 403, "room_forbidden")
    await invite(lin, room)


@pytest.mark.feature("GR-2")
async def test_nobody_comes_into_rooms_in_bulk(market: Market) -> None:
    """Twenty a day; the next one waits, with Retry-After, and comes in when the day is over."""
    lin, busy = await people_of(market, 2)
    rooms = [await a_room(lin, f"Room {number}") for number in range(20)]
    _, merchant_id = await market.merchant()
    staff = await staff_of(market.api, merchant_id, "manager", "+8613900000024")
    rooms.append(await a_room(staff, "Room 20", merchant_id=str(merchant_id)))
    for room in rooms[:20]:
        await join(busy, room)
    path = f"/v1/rooms/{rooms[20]['id']}/members"
    body = {"invite_code": rooms[20]["share"]["invite_code"]}
    answer = await refused(market, busy.post(path, body), 429, "too_many_requests")
    assert 0 < int(answer.headers["Retry-After"]) <= 86_400
    await market.advance(86_401)
    await accepted(busy.post(path, body), 201)


@pytest.mark.feature("GR-2")
async def test_nobody_invites_in_bulk(market: Market) -> None:
    """Thirty an hour over all rooms, those pulled in at the beginning among them."""
    lin, *friends = await people_of(market, 11)
    room = await a_room(lin, initial_members=[str(one.shopper_id) for one in friends])
    for _ in range(20):
        await invite(lin, room)
    path = f"/v1/rooms/{room['id']}/invites"
    await refused(market, lin.post(path, {}), 429, "too_many_requests")
    await market.advance(3_601)
    await invite(lin, room)


async def test_the_owner_stays(market: Market) -> None:
    """Members leave as they like, their codes with them; the owner hands over first."""
    lin, mei, late = await people_of(market, 3)
    room = await a_room(lin)
    await join(mei, room)
    code = await invite(mei, room)
    path = f"/v1/rooms/{room['id']}/members"
    await refused(market, lin.delete(f"{path}/{lin.shopper_id}"), 409, "owner_stays")
    await refused(market, mei.delete(f"{path}/{lin.shopper_id}"), 403, "room_forbidden")
    await refused(market, late.delete(f"{path}/{late.shopper_id}"), 404, "room_not_found")
    key = new_key()
    for _ in range(2):
        assert (await mei.delete(f"{path}/{mei.shopper_id}", key=key)).status_code == 204
    await refused(market, mei.delete(f"{path}/{mei.shopper_id}"), 404, "room_not_found")
    await refused(market, late.post(path, {"invite_code": code}), 410, "invite_spent")
