"""Personas: staff work under a name of the shop's own; the audit trail keeps the person (PD-2)."""

from uuid import UUID, uuid4

import pytest

from tests.support.web import Api, a_merchant, log_in, new_key, staff_of

OWNER, CLERK, STRANGER = "+8613800000001", "+8613800138003", "+8613800138009"
PERSONA = {"display_name": "小完子", "avatar": "https://cdn.example/wanzi.png"}


async def audited(api: Api, merchant_id: UUID) -> list[tuple[str, str, str]]:
    async with api.wiring.db.reading() as tx:
        rows = await tx.fetch(
            "select actor, action, subject from audit_event where merchant_id = $1 order by id",
            merchant_id,
        )
    return [(row["actor"], row["action"], row["subject"]) for row in rows]


@pytest.mark.feature("PD-2")
async def test_a_persona_is_independent_of_the_person(api: Api) -> None:
    """One's own, or as one who hires; a retry changes nothing; the trail names the person."""
    owner = await log_in(api, OWNER)
    merchant_id = await a_merchant(api, owner)
    clerk = await staff_of(api, merchant_id, "clerk", CLERK)
    path = f"/v1/merchants/{merchant_id}/staff/{clerk.shopper_id}"
    key = new_key()
    first = await clerk.patch(path, PERSONA, key=key)
    assert first.status_code == 200
    assert {name: first.json()[name] for name in PERSONA} == PERSONA
    assert first.json()["nickname"] == clerk.nickname
    renamed = await owner.patch(path, {"display_name": "Wanzi"})
    assert (renamed.json()["display_name"], renamed.json()["avatar"]) == (
        "Wanzi",
        PERSONA["avatar"],
    )
    assert (await clerk.patch(path, PERSONA, key=key)).content == first.content
    listed = (await owner.get(f"/v1/merchants/{merchant_id}/staff")).json()["items"]
    assert [one["display_name"] for one in listed] == ["", "Wanzi"]
    subject = f"shopper:{clerk.shopper_id}"
    assert await audited(api, merchant_id) == [
        (subject, "staff.persona_changed", subject),
        (f"shopper:{owner.shopper_id}", "staff.persona_changed", subject),
    ]
    assert (await clerk.get("/v1/me")).json()["nickname"] == clerk.nickname


@pytest.mark.feature("PD-2")
async def test_staff_go_by_their_persona_in_rooms(api: Api) -> None:
    """From the first moment and after each change; messages keep the name they were said under."""
    owner = await log_in(api, OWNER)
    merchant_id = await a_merchant(api, owner)
    path = f"/v1/merchants/{merchant_id}/staff/{owner.shopper_id}"
    await owner.patch(path, PERSONA)
    made = await owner.post("/v1/rooms", {"title": "Fans", "merchant_id": str(merchant_id)})
    assert made.status_code == 201, made.text
    assert made.json()["me"]["nickname"] == "小完子"
    room = f"/v1/rooms/{made.json()['id']}"
    await owner.post(f"{room}/announcements", {"body": "Hello"})
    await owner.patch(path, {"display_name": "Wanzi"})
    [member] = (await owner.get(f"{room}/members")).json()["items"]
    assert member["nickname"] == "Wanzi"
    [said] = (await owner.get(f"{room}/announcements")).json()["items"]
    assert said["nickname"] == "小完子"
    await owner.patch(path, {"display_name": ""})
    [member] = (await owner.get(f"{room}/members")).json()["items"]
    assert member["nickname"] == owner.nickname


async def test_who_may_not_change_a_persona(api: Api) -> None:
    """Colleagues who do not hire, strangers; nobody who is not there has one."""
    owner = await log_in(api, OWNER)
    merchant_id = await a_merchant(api, owner)
    clerk = await staff_of(api, merchant_id, "clerk", CLERK)
    stranger = await log_in(api, STRANGER)
    staff = f"/v1/merchants/{merchant_id}/staff"
    answers = [
        await clerk.patch(f"{staff}/{owner.shopper_id}", PERSONA),
        await stranger.patch(f"{staff}/{clerk.shopper_id}", PERSONA),
        await owner.patch(f"{staff}/{uuid4()}", PERSONA),
        await owner.patch(f"{staff}/{clerk.shopper_id}", {"display_name": " x "}),
    ]
    assert [(one.status_code, one.json()["code"]) for one in answers] == [
        (403, "role_missing"),
        (404, "merchant_not_found"),
        (404, "staff_not_found"),
        (400, "malformed"),
    ]
    assert await audited(api, merchant_id) == []
