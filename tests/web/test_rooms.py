"""Rooms over HTTP: made from a preset, shared, changed, archived; quotas and parts."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from app.actions.end_rooms import end_rooms
from domain.room_policies import PRESETS
from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.rooms import a_room, fill, invite, join, messages_of
from tests.support.web import Shopper, new_key, staff_of


async def a_market_with(market: Market, count: int) -> list[Shopper]:
    """Return people in an installation with one merchant."""
    await market.merchant()
    return await market.crowd(count)


@pytest.mark.feature("DY-9")
async def test_a_new_room_comes_with_a_text_that_leads_back(market: Market) -> None:
    """What its maker pastes anywhere resolves to the room, in either language."""
    lin, stranger = await a_market_with(market, 2)
    room = await a_room(lin)
    assert (room["preset"], room["members_count"], room["me"]["role"]) == ("wechat", 1, "owner")
    texts = [room["share"]["text"], room["share"]["url"], f"加群🍇{room['share']['invite_code']}!"]
    english = await lin.post("/v1/rooms", {"title": "Second"}, **{"Accept-Language": "en"})
    second = english.json()
    for text, leads_to in [*((one, room) for one in texts), (second["share"]["text"], second)]:
        found = await accepted(stranger.post("/v1/invites/resolve", {"text": text}))
        assert (found["kind"], found["room_id"]) == ("room", leads_to["id"]), text
        assert found["room"]["owner"] == "crowd1"  # type: ignore[index]


@pytest.mark.feature("KS-6")
async def test_one_code_is_rendered_for_every_place(market: Market) -> None:
    """Text, link, QR code, page, WeChat card, QQ, Weibo: all carry the same code."""
    [lin] = await a_market_with(market, 1)
    room = await a_room(lin, "Grapes & co", about="fresh <b>fruit</b>")
    share = room["share"]
    bare = share["invite_code"].replace("-", "")[:12]
    pictured = share["qr_invite_code"].replace("-", "")[:12]
    url = f"http://127.0.0.1:8000/t/{bare}"
    assert share == {
        "url": url,
        "text": f"邀请你加入群聊「Grapes & co」。邀请码 {share['invite_code']} {url}",
        "invite_code": share["invite_code"],
        "qr_invite_code": share["qr_invite_code"],
        "qr_svg_url": f"http://127.0.0.1:8000/t/{pictured}/qr.svg",
        "qr_png_url": f"http://127.0.0.1:8000/t/{pictured}/qr.png",
        "mini_program_path": f"pages/room/index?code={bare}",
        "wechat": {"title": "Grapes & co", "path": f"pages/room/index?code={bare}"},
        "qq_url": "https://connect.qq.com/widget/shareqq/index.html"
        f"?url=http%3A%2F%2F127.0.0.1%3A8000%2Ft%2F{bare}&title=Grapes%20%26%20co",
        "weibo_url": share["weibo_url"],
    }
    assert bare in share["weibo_url"]
    page = await market.api.visitor().get(f"/t/{bare}")
    assert (page.status_code, "fresh &lt;b&gt;fruit" in page.text) == (200, True)
    assert (pictured == bare, room["invite_code"]) == (False, share["invite_code"])
    drawn = await market.api.visitor().get(share["qr_svg_url"])
    assert drawn.headers["content-type"].startswith("image/svg+xml")
    assert (await market.api.visitor().get(f"/t/{bare}/poster.svg")).status_code == 404


async def test_making_a_room_is_refused(market: Market) -> None:
    """Nobody, several merchants, what is not there, a policy that is none."""
    lin, mei = await a_market_with(market, 2)
    path, body = "/v1/rooms", {"title": "Neighbours"}
    await refused(market, market.api.visitor().post(path, body), 401, "unauthenticated")
    for wrong in ({}, {"title": ""}, {**body, "colour": 1}, {**body, "preset": "No!"}):
        await refused(market, lin.post(path, wrong), 400, "malformed")
    for extra, status, code in (
        ({"merchant_id": str(uuid4())}, 404, "merchant_not_found"),
        ({"preset": "icq"}, 404, "room_preset_not_found"),
        ({"parent_id": str(uuid4())}, 404, "room_not_found"),
        ({"campaign_ids": [str(uuid4())]}, 404, "campaign_not_found"),
        ({"policy": {"members_max": 501}}, 422, "room_policy_invalid"),
        ({"policy": {"colour": "red"}}, 422, "room_policy_invalid"),
        (
            {"valid_from": "2026-12-01T00:00:00Z", "valid_to": "2026-11-30T00:00:00Z"},
            422,
            "room_policy_invalid",
        ),
    ):
        await refused(market, lin.post(path, {**body, **extra}), status, code)
    await market.merchant()
    await refused(market, mei.post(path, body), 422, "merchant_unnamed")


async def test_a_room_is_made_once(market: Market) -> None:
    """The same key gives the same room, and another body is refused."""
    [lin] = await a_market_with(market, 1)
    key = new_key()
    first = await lin.post("/v1/rooms", {"title": "One"}, key=key)
    again = await lin.post("/v1/rooms", {"title": "One"}, key=key)
    assert (first.status_code, again.content) == (201, first.content)
    await refused(
        market, lin.post("/v1/rooms", {"title": "Two"}, key=key), 409, "idempotency_conflict"
    )
    listed = await accepted(lin.get("/v1/rooms"))
    assert [one["title"] for one in listed["items"]] == ["One"]  # type: ignore[attr-defined]


@pytest.mark.feature("KS-1")
async def test_a_plain_user_has_four_rooms_of_two_hundred(market: Market) -> None:
    """The fifth is refused; archiving one makes place; staff have no quota."""
    lin, mei, late = await a_market_with(market, 3)
    given = {"preset": "kuaishou", "initial_members": [str(mei.shopper_id)]}
    rooms = [await a_room(lin, f"Room {number}", **given) for number in range(4)]
    fifth = {"title": "Room 5", **given}
    await refused(market, lin.post("/v1/rooms", fifth), 409, "room_quota_reached")
    await accepted(lin.post(f"/v1/rooms/{rooms[3]['id']}/archive"))
    await accepted(lin.post("/v1/rooms", fifth), 201)
    room = rooms[0]
    code = await invite(lin, room, uses_max=0)
    await fill(market, room, 199)
    [last] = await market.crowd(1)
    assert (await join(last, room, code))["state"] == "active"
    path = f"/v1/rooms/{room['id']}/members"
    await refused(market, late.post(path, {"invite_code": code}), 409, "room_full")
    owner, merchant_id = await market.merchant()
    staff = await staff_of(market.api, merchant_id, "manager", "+8613900000021")
    for number in range(5):
        await a_room(staff, f"Shop {number}", preset="kuaishou", merchant_id=str(merchant_id))
    assert owner.shopper_id != staff.shopper_id


@pytest.mark.feature("KS-2")
@pytest.mark.parametrize(("preset", "least"), [("kuaishou", 1), ("douyin", 2), ("wechat", 0)])
async def test_a_room_begins_with_friends(market: Market, preset: str, least: int) -> None:
    """Fewer than the preset asks for, oneself, the same one twice or nobody known: refused."""
    lin, mei, bo = await a_market_with(market, 3)
    friends = [str(mei.shopper_id), str(bo.shopper_id)]
    few = friends[: least - 1] if least else []
    wrong: list[list[str]] = [[str(uuid4()), str(uuid4())]]
    if least:
        wrong += [few, [*few, str(lin.shopper_id)], [friends[0]] * least if least > 1 else []]
    for people in wrong:
        body = {"title": "Fans", "preset": preset, "initial_members": people}
        await refused(market, lin.post("/v1/rooms", body), 422, "initial_members_too_few")
    room = await a_room(lin, preset=preset, initial_members=friends[:least])
    assert room["members_count"] == 1 + least
    assert await messages_of(market, room["id"]) == [(n + 1, "join") for n in range(least)]
    if least:
        assert (await accepted(mei.get(f"/v1/rooms/{room['id']}")))["title"] == "Neighbours"


@pytest.mark.feature("N-8")
@pytest.mark.parametrize("name", [*sorted(PRESETS), "village"])
async def test_presets_are_data(market: Market, name: str) -> None:
    """Each built-in one and one that a merchant wrote a minute ago: it keeps its numbers."""
    owner, merchant_id = await market.merchant()
    presets = f"/v1/merchants/{merchant_id}/room-presets"
    policy: dict[str, Any] = {"members_max": 3, "qr_until_members": 2, "overflow": False}
    if name == "village":
        made = await accepted(
            owner.client.put(f"{presets}/village", json={"policy": policy})  # type: ignore[arg-type]
        )
        assert (made["built_in"], made["policy"]["members_max"]) == (False, 3)  # type: ignore[index]
    shown = await accepted(owner.get(f"{presets}/{name}"))
    room = await a_room(owner, preset=name, merchant_id=str(merchant_id))
    assert room["policy"] == shown["policy"]
    listed = await accepted(owner.get(presets))
    assert name in {one["name"] for one in listed["items"]}  # type: ignore[attr-defined]
    most = room["policy"]["members_max"]
    await fill(market, room, most)
    [late] = await market.crowd(1)
    code = await invite(owner, room)
    path = f"/v1/rooms/{room['id']}/members"
    if room["policy"]["overflow"] and not room["policy"]["join_review"]:
        return
    if not any(room["policy"]["entry_rules"].values()):
        await refused(market, late.post(path, {"invite_code": code}), 409, "room_full")


async def test_presets_are_the_staffs(market: Market) -> None:
    """Strangers do not know of them, clerks do not write them, nonsense is refused."""
    owner, merchant_id = await market.merchant()
    [stranger] = await market.crowd(1)
    clerk = await staff_of(market.api, merchant_id, "clerk", "+8613900000022")
    path = f"/v1/merchants/{merchant_id}/room-presets"
    body = {"policy": {"members_max": 9}}

    async def put(who: Shopper, name: str, body: Any) -> Any:
        return await who.client.put(f"{path}/{name}", json=body)

    await refused(market, stranger.get(path), 404, "merchant_not_found")
    await refused(market, put(stranger, "mine", body), 404, "merchant_not_found")
    await refused(market, put(clerk, "mine", body), 403, "role_missing")
    await refused(market, put(owner, "Mine!", body), 400, "malformed")
    wrong = {"policy": {"members_max": 0}}
    await refused(market, put(owner, "mine", wrong), 422, "room_policy_invalid")
    await refused(market, owner.get(f"{path}/mine"), 404, "room_preset_not_found")
    assert (await put(owner, "mine", body)).status_code == 200
    assert (await accepted(clerk.get(f"{path}/mine")))["built_in"] is False


@pytest.mark.feature("TB-1")
async def test_a_room_of_a_merchant_is_run_by_its_staff(market: Market) -> None:
    """Several of them, without having come in; a stranger does not know that it is there."""
    owner, merchant_id = await market.merchant()
    [stranger] = await market.crowd(1)
    manager = await staff_of(market.api, merchant_id, "manager", "+8613900000023")
    room = await a_room(owner, preset="taobao", merchant_id=str(merchant_id))
    path = f"/v1/rooms/{room['id']}"
    seen = await accepted(manager.get(path))
    assert (seen["me"], "moderate" in seen["permits"]) == (None, True)  # type: ignore[operator]
    changed = await accepted(manager.patch(path, {"title": "New", "policy": {"members_max": 9}}))
    assert (changed["title"], changed["policy"]["members_max"]) == ("New", 9)  # type: ignore[index]
    for call in (stranger.get(path), stranger.patch(path, {"title": "Mine"})):
        await refused(market, call, 404, "room_not_found")
    body = {"title": "Mine", "preset": "taobao", "merchant_id": str(merchant_id)}
    await refused(market, stranger.post("/v1/rooms", body), 409, "room_quota_reached")


async def test_changing_a_room(market: Market) -> None:
    """The owner changes it, everybody is told, auditors read what it was; a member may not."""
    lin, mei = await a_market_with(market, 2)
    room = await a_room(lin)
    await join(mei, room)
    path = f"/v1/rooms/{room['id']}"
    for body in ({"title": "Mei's"}, {"policy": {"members_max": 5}}):
        await refused(market, mei.patch(path, body), 403, "room_forbidden")
    wider = {"policy": {"members_max": 501}}
    await refused(market, lin.patch(path, wider), 422, "room_policy_invalid")
    changes = {"about": "Fruit", "policy": {"member_invite": False}}
    await accepted(lin.patch(path, changes))
    seen = await accepted(mei.get(path))
    assert (seen["about"], seen["policy"]["member_invite"]) == ("Fruit", False)  # type: ignore[index]
    assert "invite" not in seen["permits"]  # type: ignore[operator]
    assert await messages_of(market, room["id"]) == [(1, "join"), (2, "system")]
    async with market.api.wiring.db.reading() as tx:
        act = await tx.fetchrow("select action, before ->> 'about' as was from audit_event")
    assert (act["action"], act["was"]) == ("room.changed", "")


async def test_an_archived_room_is_read_only(market: Market) -> None:
    """Its members read on; nobody comes in, invites or changes it; its codes are dead."""
    lin, mei, late = await a_market_with(market, 3)
    room = await a_room(lin)
    await join(mei, room)
    path = f"/v1/rooms/{room['id']}"
    await refused(market, mei.post(f"{path}/archive"), 403, "room_forbidden")
    await accepted(lin.post(f"{path}/archive"))
    await refused(market, lin.post(f"{path}/archive"), 409, "room_archived")
    await refused(market, lin.patch(path, {"title": "Again"}), 409, "room_archived")
    await refused(market, mei.post(f"{path}/invites", {}), 409, "room_archived")
    code = room["share"]["invite_code"]
    await refused(market, late.post(f"{path}/members", {"invite_code": code}), 409, "room_archived")
    await refused(market, late.get(f"/v1/invites/{code}"), 410, "invite_spent")
    assert (await accepted(mei.get(path)))["permits"] == ["read"]


@pytest.mark.feature("CT-1")
@pytest.mark.feature("N-10")
async def test_a_room_with_an_end_is_archived_then(market: Market) -> None:
    """By the worker, with a last message that says why; topic and place are kept."""
    lin, mei = await a_market_with(market, 2)
    ends_at = datetime.now(UTC) + timedelta(hours=2)
    room = await a_room(
        lin, "Kyoto in May", category="travel", region="Kyoto", valid_to=ends_at.isoformat()
    )
    await join(mei, room)
    wiring = market.api.wiring
    assert await end_rooms(wiring.db, wiring.posts) == 0
    await market.advance(7_201)
    assert await end_rooms(wiring.db, wiring.posts) == 1
    assert await end_rooms(wiring.db, wiring.posts) == 0
    seen = await accepted(mei.get(f"/v1/rooms/{room['id']}"))
    assert (seen["archived_at"] is None, seen["region"]) == (False, "Kyoto")
    assert await messages_of(market, room["id"]) == [(1, "join"), (2, "system")]


@pytest.mark.feature("LL-3")
@pytest.mark.feature("N-10")
async def test_a_room_outlives_what_it_was_made_for(market: Market) -> None:
    """Its campaign's end leaves it alone, unless the room's policy says otherwise."""
    shop = await market.shop(formed_min=1)
    [lin] = await market.crowd(1)
    about = {"merchant_id": str(shop.merchant_id), "campaign_ids": [shop.campaign]}
    stays = await a_room(lin, "Friends", **about)
    goes = await a_room(lin, "Class", policy={"outlives_campaign": False}, **about)
    wiring = market.api.wiring
    team_buy = (await shop.open(lin))["id"]
    await accepted(shop.owner.post(shop.path("campaigns", shop.campaign, "close")))
    assert await end_rooms(wiring.db, wiring.posts) == 0, "a team-buy of it is open"
    await market.advance(86_400)
    await market.sweep()
    assert (await market.look(team_buy))["state"] == "failed"
    assert await end_rooms(wiring.db, wiring.posts) == 1
    ends = [
        (await accepted(lin.get(f"/v1/rooms/{one['id']}")))["archived_at"] for one in (stays, goes)
    ]
    assert (ends[0], ends[1] is None) == (None, False)


@pytest.mark.feature("LS-1")
@pytest.mark.feature("LS-2")
async def test_rooms_have_parts(market: Market) -> None:
    """A whole with a region, its members join the parts without an invite; others need one."""
    lin, mei, stranger = await a_market_with(market, 3)
    whole = await a_room(lin, "Lambda", region="Ohio")
    await join(mei, whole)
    body = {"title": "Jobs", "parent_id": whole["id"], "region": "Cleveland"}
    await refused(market, mei.post("/v1/rooms", body), 403, "room_forbidden")
    await refused(market, stranger.post("/v1/rooms", body), 404, "room_not_found")
    part = await a_room(lin, **body)
    listed = await accepted(mei.get(f"/v1/rooms/{whole['id']}/sub-rooms"))
    [shown] = listed["items"]  # type: ignore[misc]
    assert (shown["id"], shown["region"], shown["me"]) == (part["id"], "Cleveland", None)
    await refused(market, stranger.get(f"/v1/rooms/{whole['id']}/sub-rooms"), 404, "room_not_found")
    await refused(market, mei.get(f"/v1/rooms/{part['id']}"), 404, "room_not_found")
    assert (await join(mei, part, None))["state"] == "active"
    path = f"/v1/rooms/{part['id']}/members"
    await refused(market, stranger.post(path, {}), 404, "room_not_found")


async def test_the_list_of_my_rooms_goes_on(market: Market) -> None:
    """The newest first, in pages; rooms one has left are not in it."""
    lin, mei = await a_market_with(market, 2)
    rooms = [await a_room(lin, f"Room {number}") for number in range(3)]
    for room in rooms:
        await join(mei, room)
    gone = await mei.delete(f"/v1/rooms/{rooms[1]['id']}/members/{mei.shopper_id}")
    assert gone.status_code == 204
    first = await accepted(mei.get("/v1/rooms", limit=1))
    rest = await accepted(mei.get("/v1/rooms", limit=1, cursor=first["next_cursor"]))
    titles = [page["items"][0]["title"] for page in (first, rest)]  # type: ignore[index]
    assert (titles, rest["next_cursor"]) == (["Room 2", "Room 0"], None)
    await refused(market, market.api.visitor().get("/v1/rooms"), 401, "unauthenticated")
    await refused(market, mei.get(f"/v1/rooms/{rooms[1]['id']}"), 404, "room_not_found")


async def test_two_people_talk_alone(market: Market) -> None:
    """A direct room holds two, is no quota's matter, and staff do not come in."""
    owner, _ = await market.merchant()
    lin, mei, bo = await market.crowd(3)
    body = {"title": "Lin, Mei", "kind": "direct", "preset": "open"}
    for people in ([], [str(mei.shopper_id), str(bo.shopper_id)]):
        call = lin.post("/v1/rooms", {**body, "initial_members": people})
        await refused(market, call, 422, "initial_members_too_few")
    room = await a_room(lin, initial_members=[str(mei.shopper_id)], **body)
    assert (room["members_count"], room["policy"]["members_max"]) == (2, 2)
    path = f"/v1/rooms/{room['id']}"
    for stranger in (bo, owner):
        await refused(market, stranger.get(path), 404, "room_not_found")
        await refused(market, stranger.post(f"{path}/members", {}), 404, "room_not_found")
    await refused(market, mei.post(f"{path}/invites", {}), 403, "room_forbidden")


@pytest.mark.feature("WX-6")
async def test_rooms_are_made_by_people_with_a_phone(market: Market) -> None:
    """Whoever only logged in through a platform makes none, invites into none, and says nothing."""
    [lin] = await a_market_with(market, 1)
    room = await a_room(lin)
    token = market.api.wiring.vault.sign(
        subject=lin.shopper_id, session=uuid4(), verified=False, lifetime=timedelta(minutes=5)
    )
    headers = {"Authorization": f"Bearer {token}"}
    hello = {"client_msg_id": str(uuid4()), "kind": "text", "body": "hello"}
    for path, body in (
        ("/v1/rooms", {"title": "Mine"}),
        (f"/v1/rooms/{room['id']}/invites", {}),
        (f"/v1/rooms/{room['id']}/messages", hello),
    ):
        call = market.api.visitor(**headers).post(path, body)
        await refused(market, call, 403, "account_unverified")
