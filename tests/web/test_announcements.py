"""Announcements: who may make them, whom they ring for, who has read and confirmed them."""

from typing import Any
from uuid import UUID

import pytest

from domain.room_policies import PRESETS
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, new_key

LONG_AGO = "2020-09-01T12:00:00Z"


async def notices(person: Shopper) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await person.get("/v1/me/notices")).json()["items"]
    return items


async def read_up_to(api: Api, room: ChatRoom, person: Shopper, seq: int) -> None:
    async with api.wiring.db.transaction() as tx:
        await tx.execute(
            "update membership set read_seq = $3 where room_id = $1 and shopper_id = $2",
            room.ref.id,
            person.shopper_id,
            seq,
        )


async def a_room(api: Api) -> tuple[ChatRoom, Shopper, Shopper, Shopper, Shopper]:
    """Return a room of an owner, an admin, a member, and one who has silenced it."""
    [lin, admin, mei, silent] = await people(api, "Lin", "admin", "Mei", "silent")
    room = await ChatRoom.of(api, lin)
    await room.join(admin, role="admin")
    await room.join(mei)
    await room.join(silent)
    done = await silent.patch(room.member(silent), {"notify": "none"})
    assert done.status_code == 200
    return room, lin, admin, mei, silent


@pytest.mark.feature("DY-6")
async def test_a_strong_announcement_reaches_everybody_and_is_confirmed(api: Api) -> None:
    """Also who has silenced the room; the owner sees who has read and who has confirmed."""
    room, lin, admin, mei, silent = await a_room(api)
    path = room.path("announcements")
    plain = await admin.post(path, {"body": "Grapes tomorrow"})
    assert plain.status_code == 201
    key, body = new_key(), {"body": "Pickup moves to 18:00", "strong": True}
    strong = await lin.post(path, body, key=key)
    assert (strong.status_code, strong.json()["strong"]) == (201, True)
    assert (await lin.post(path, body, key=key)).content == strong.content
    seq = strong.json()["seq"]
    assert [one["code"] for one in await notices(silent)] == ["room.announce_strongly"]
    assert [one["ref_seq"] for one in await notices(mei)] == [seq, plain.json()["seq"]]
    assert [one["ref_seq"] for one in await notices(lin)] == [plain.json()["seq"]]
    one = f"{path}/{seq}"
    reach = {"members_count": 3, "read_count": 0, "acked_count": 0}
    assert (await lin.get(one)).json()["reach"] == reach
    await read_up_to(api, room, mei, seq)
    key = new_key()
    acked = await silent.post(f"{one}/ack", key=key)
    assert (acked.status_code, acked.json()["acked_at"] is None) == (200, False)
    assert acked.json()["reach"] is None
    assert (await silent.post(f"{one}/ack")).json() == acked.json()
    assert await notices(silent) == []
    reach = {"members_count": 3, "read_count": 1, "acked_count": 1}
    assert (await lin.get(one)).json()["reach"] == reach
    assert (await admin.get(one)).json()["reach"] == reach
    listed = (await silent.get(path)).json()["items"]
    assert [(one["body"], one["acked_at"] is None) for one in listed] == [
        ("Pickup moves to 18:00", False),
        ("Grapes tomorrow", True),
    ]


async def test_who_may_announce_what(api: Api) -> None:
    """Members nothing, admins and staff plainly, strongly only the owner."""
    room, lin, admin, mei, _ = await a_room(api)
    [stranger, staff] = await people(api, "stranger", "staff")
    await room.staff(staff)
    path = room.path("announcements")
    before = await room.rows()
    for person, strong, status, code in (
        (mei, False, 403, "room_forbidden"),
        (admin, True, 403, "room_forbidden"),
        (staff, True, 403, "room_forbidden"),
        (stranger, False, 404, "room_not_found"),
        (api.visitor(), False, 401, "unauthenticated"),
    ):
        answer = await person.post(path, {"body": "x", "strong": strong})
        assert (answer.status_code, answer.json()["code"]) == (status, code)
    for body in ({"body": " "}, {"body": "x" * 2_001}, {"body": "x", "ack_until": "2026-01-01"}):
        malformed = await lin.post(path, body)
        assert (malformed.status_code, malformed.json()["code"]) == (400, "malformed")
    assert await room.rows() == before


@pytest.mark.feature("PD-2")
async def test_staff_announce_under_their_persona(api: Api) -> None:
    """The room reads the shop's name; the trail keeps the person."""
    room, _, _, mei, _ = await a_room(api)
    [staff] = await people(api, "Zhang San")
    await room.staff(staff)
    persona = f"/v1/merchants/{room.ref.merchant_id}/staff/{staff.shopper_id}"
    await staff.patch(persona, {"display_name": "小完子"})
    said = await staff.post(room.path("announcements"), {"body": "Hello"})
    assert said.json()["nickname"] == "小完子"
    listed = (await mei.get(room.path("announcements"))).text
    assert "Zhang San" not in listed
    assert (await room.audited())[-1] == (f"shopper:{staff.shopper_id}", "room.announce")


async def test_what_cannot_be_confirmed(api: Api) -> None:
    """Plain ones, those whose time is over, those that are none; by whoever is no member."""
    room, lin, _, mei, _ = await a_room(api)
    [staff, stranger] = await people(api, "staff", "stranger")
    await room.staff(staff)
    path = room.path("announcements")
    plain = (await lin.post(path, {"body": "x"})).json()["seq"]
    late = {"body": "x", "strong": True, "ack_until": LONG_AGO}
    over = (await lin.post(path, late)).json()["seq"]
    before = await room.rows()
    for person, seq, status, code in (
        (mei, plain, 409, "ack_not_asked"),
        (mei, over, 409, "ack_not_asked"),
        (mei, 10**30, 404, "message_not_found"),
        (staff, plain, 404, "member_not_found"),
        (stranger, plain, 404, "room_not_found"),
    ):
        answer = await person.post(f"{path}/{seq}/ack")
        assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert await room.rows() == before


@pytest.mark.feature("WX-7")
@pytest.mark.parametrize(("preset", "seen"), [("wechat", 0), ("kuaishou", 1)])
async def test_newcomers_and_earlier_announcements(api: Api, preset: str, seen: int) -> None:
    """As the policy says; who may not see one is not asked to confirm it and does not count."""
    [lin, new] = await people(api, "Lin", "new")
    room = await ChatRoom.of(api, lin, policy=PRESETS[preset])
    path = room.path("announcements")
    seq = (await lin.post(path, {"body": "x", "strong": True})).json()["seq"]
    await room.join(new)
    assert len((await new.get(path)).json()["items"]) == seen
    assert (await new.get(f"{path}/{seq}")).status_code == (200 if seen else 404)
    assert (await new.post(f"{path}/{seq}/ack")).status_code == (200 if seen else 404)
    assert (await lin.get(f"{path}/{seq}")).json()["reach"]["members_count"] == seen


async def test_notices_are_seen_once(api: Api) -> None:
    """Up to one of them, page by page; nobody else's are touched."""
    room, lin, _, mei, _ = await a_room(api)
    [other] = await people(api, "other")
    await room.join(other)
    for number in range(3):
        await lin.post(room.path("announcements"), {"body": f"{number}"})
    first = (await mei.get("/v1/me/notices", limit=1)).json()
    second = (await mei.get("/v1/me/notices", limit=1, cursor=first["next_cursor"])).json()
    [newest], [older] = first["items"], second["items"]
    assert UUID(newest["id"]) > UUID(older["id"])
    assert (await mei.post("/v1/me/notices/seen", {"until": older["id"]})).json() == {
        "seen_count": 2
    }
    assert [one["id"] for one in await notices(mei)] == [newest["id"]]
    assert len(await notices(other)) == 3
    assert (await api.visitor().get("/v1/me/notices")).status_code == 401
