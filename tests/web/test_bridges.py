"""Bridges over HTTP: who may tie a room to another chat, what is shown of it, who may untie it."""

from typing import Any
from uuid import uuid4

import httpx
import pytest

from app.gateways.notify import NullNotifier
from tests.support.bridged_room import LINE_SECRET, BridgedRoom
from tests.support.outer_chats import ADDRESSES
from tests.support.web import Api, new_key


@pytest.fixture
async def room(api: Api) -> BridgedRoom:
    room = BridgedRoom(api, NullNotifier())
    await room.furnish()
    return room


async def refused(room: BridgedRoom, call: Any, status: int, code: str) -> None:
    """Hold a refusal to its form, and to having changed nothing."""
    before = await room.rows()
    answer: httpx.Response = await call
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert await room.rows() == before


async def test_an_owner_ties_the_room_to_a_chat(room: BridgedRoom) -> None:
    """The address is kept sealed and shown as a hint; the act is audited and said in the room."""
    bridge = await room.connect("telegram", listens=True)
    assert bridge["platform"] == "telegram"
    assert bridge["state"] == "active"
    assert bridge["listens"] is True
    assert "price_drop" in bridge["kinds"]
    listed = (await room.member.get(room.path())).json()
    assert listed["items"] == [bridge]
    token = "AAabcdefghijklmnopqrstuvwxyz012345"
    assert token in ADDRESSES["telegram"]
    assert all(token not in line for line in await room.rows())
    [said] = await room.fetch("select kind, body, payload from message")
    assert (said["kind"], said["body"]) == ("system", "本群已与Telegram互通")
    [audited] = await room.fetch("select actor, action, after from audit_event")
    assert audited["action"] == "bridge.connected"
    assert audited["actor"] == f"shopper:{room.owner.shopper_id}"
    assert token not in audited["after"]


async def test_the_same_request_again_is_the_same_bridge(room: BridgedRoom) -> None:
    """A phone that asks twice ties once; the first answer comes back."""
    key, body = new_key(), {"address": ADDRESSES["slack"]}
    first = await room.owner.post(room.path(), body, key=key)
    again = await room.owner.post(room.path(), body, key=key)
    assert (again.status_code, again.content) == (201, first.content)
    assert again.headers["idempotent-replayed"] == "true"
    other = {"address": ADDRESSES["discord"]}
    await refused(room, room.owner.post(room.path(), other, key=key), 409, "idempotency_conflict")


@pytest.mark.parametrize(
    ("given", "status", "code"),
    [
        ({"address": "json://evil.example/"}, 422, "bridge_address_invalid"),
        ({"address": "https://evil.example/hook"}, 422, "bridge_address_invalid"),
        ({"address": ADDRESSES["slack"], "listens": True}, 422, "bridge_cannot_listen"),
        ({"address": ADDRESSES["line"], "listens": True}, 422, "bridge_cannot_listen"),
        (
            {"address": ADDRESSES["telegram"], "listens": True, "channel_secret": LINE_SECRET},
            422,
            "bridge_cannot_listen",
        ),
        ({"address": ""}, 400, "malformed"),
        ({"address": ADDRESSES["slack"], "kinds": ["recall"]}, 400, "malformed"),
        ({"address": ADDRESSES["slack"], "channel_secret": "short"}, 400, "malformed"),
        ({"address": ADDRESSES["slack"], "url": "x"}, 400, "malformed"),
    ],
)
async def test_what_is_no_bridge_is_refused(
    room: BridgedRoom, given: Any, status: int, code: str
) -> None:
    """Unknown schemes and hosts, bots that cannot be heard, kinds that never leave."""
    # The refusal itself is kept under its key; what it was about is not there.
    await refused(room, room.owner.post(room.path(), given, key=None), status, code)


async def test_a_chat_is_tied_once_and_ten_at_most(room: BridgedRoom) -> None:
    """The same chat again is refused; an eleventh as well, until one is untied."""
    first = await room.connect("slack")
    again = room.owner.post(room.path(), {"address": ADDRESSES["slack"]})
    await refused(room, again, 409, "bridge_exists")
    for number in range(9):
        chat = {"address": f"{ADDRESSES['feishu']}{number}"}
        assert (await room.owner.post(room.path(), chat)).status_code == 201
    eleventh = room.owner.post(room.path(), {"address": ADDRESSES["discord"]})
    await refused(room, eleventh, 422, "bridge_limit_reached")
    assert (await room.owner.delete(room.path(first["id"]))).status_code == 204
    await room.connect("slack")


async def test_only_who_leads_the_room_ties_it(room: BridgedRoom) -> None:
    """Members may look, strangers find nothing, nobody at all is asked to log in."""
    bridge = await room.connect("telegram", listens=True)
    one, body = bridge["id"], {"address": ADDRESSES["slack"]}
    for who, status, code in (
        (room.member, 403, "room_forbidden"),
        (room.stranger, 404, "room_not_found"),
        (room.api.visitor(), 401, "unauthenticated"),
    ):
        await refused(room, who.post(room.path(), body), status, code)
        await refused(room, who.delete(room.path(one)), status, code)
        await refused(room, who.post(room.path(one, "test")), status, code)
        await refused(room, who.get(room.path(one, "webhook")), status, code)
    await refused(room, room.stranger.get(room.path()), 404, "room_not_found")
    await refused(room, room.stranger.post(room.path(one, "codes")), 404, "room_not_found")
    await refused(room, room.stranger.delete(room.path(one, "binding")), 404, "room_not_found")
    assert (await room.staff.post(room.path(), body)).status_code == 201


async def test_another_rooms_bridge_is_not_there(room: BridgedRoom) -> None:
    """A bridge is reached through its own room alone."""
    other = BridgedRoom(room.api, NullNotifier())
    await other.furnish()
    bridge = await other.connect("telegram", listens=True)
    for one in (bridge["id"], str(uuid4())):
        for call in (
            room.owner.delete(room.path(one)),
            room.owner.post(room.path(one, "test")),
            room.owner.get(room.path(one, "webhook")),
            room.owner.post(room.path(one, "codes")),
            room.owner.delete(room.path(one, "binding")),
        ):
            await refused(room, call, 404, "bridge_not_found")


async def test_untying_is_said_once(room: BridgedRoom) -> None:
    """Gone from the list; again it is not there; the same request again is the first answer."""
    bridge = await room.connect("slack")
    key = new_key()
    assert (await room.owner.delete(room.path(bridge["id"]), key=key)).status_code == 204
    assert (await room.owner.delete(room.path(bridge["id"]), key=key)).status_code == 204
    await refused(room, room.owner.delete(room.path(bridge["id"])), 404, "bridge_not_found")
    assert (await room.owner.get(room.path())).json()["items"] == []
    said = [row["body"] for row in await room.fetch("select body from message order by seq")]
    assert said == ["本群已与Slack互通", "本群已断开与Slack的互通"]
    assert [row["action"] for row in await room.fetch("select action from audit_event")] == [
        "bridge.connected",
        "bridge.disconnected",
    ]


async def test_a_leader_sees_what_to_tell_the_platform(room: BridgedRoom) -> None:
    """The address with the bridge in it; Telegram's secret, never LINE's own."""
    telegram = await room.connect("telegram", listens=True)
    shown = (await room.owner.get(room.path(telegram["id"], "webhook"))).json()
    assert shown["url"].endswith(f"/webhooks/telegram?bridge={telegram['id']}")
    assert len(shown["secret_token"]) >= 32
    assert all(shown["secret_token"] not in line for line in await room.rows())
    line = await room.connect("line", listens=True)
    shown = (await room.owner.get(room.path(line["id"], "webhook"))).json()
    assert (shown["url"].split("?")[0][-14:], shown["secret_token"]) == ("/webhooks/line", None)
    deaf = await room.connect("slack")
    call = room.owner.get(room.path(deaf["id"], "webhook"))
    await refused(room, call, 422, "bridge_cannot_listen")
    call = room.owner.post(room.path(deaf["id"], "codes"))
    await refused(room, call, 422, "bridge_cannot_listen")


async def test_an_archived_room_is_tied_to_nothing_new(room: BridgedRoom) -> None:
    """Its bridges can still be taken down."""
    bridge = await room.connect("slack")
    await room.execute("update room set archived_at = now()")
    call = room.owner.post(room.path(), {"address": ADDRESSES["discord"]})
    await refused(room, call, 409, "room_archived")
    assert (await room.owner.delete(room.path(bridge["id"]))).status_code == 204


async def test_what_two_people_say_leads_nowhere(room: BridgedRoom) -> None:
    """A direct room has no bridges."""
    await room.execute("update room set kind = 'direct'")
    call = room.owner.post(room.path(), {"address": ADDRESSES["slack"]})
    await refused(room, call, 403, "room_forbidden")


async def test_bridges_are_made_at_a_pace(room: BridgedRoom) -> None:
    """Twenty an hour and room: each names a host that we call."""
    for _ in range(20):
        bridge = await room.connect("slack")
        await room.owner.delete(room.path(bridge["id"]))
    call = room.owner.post(room.path(), {"address": ADDRESSES["slack"]})
    await refused(room, call, 429, "too_many_requests")
