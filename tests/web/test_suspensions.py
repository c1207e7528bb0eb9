"""Stopping an account everywhere at once, and letting it work again."""

from uuid import uuid4

import pytest

from domain.ids import PLATFORM_ID
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, a_role, new_key

OFF_PLATFORM = {"reason": "off_platform"}


class Case:
    """Mei leads and writes in Lin's room; an operator and a helper work for the platform."""

    def __init__(self, room: ChatRoom, cast: list[Shopper]) -> None:
        self.room = room
        self.lin, self.mei, self.operator, self.helper = cast
        self.path = f"/v1/shoppers/{self.mei.shopper_id}/suspension"


@pytest.fixture
async def case(api: Api) -> Case:
    cast = await people(api, "Lin", "Mei", "operator", "helper")
    lin, mei, operator, helper = cast
    room = await ChatRoom.of(api, lin)
    await room.join(mei)
    async with api.wiring.db.transaction() as tx:
        await tx.execute(
            "insert into merchant (id, name, kind) values ($1, 'Platform', 'platform')", PLATFORM_ID
        )
        await a_role(tx, PLATFORM_ID, operator, "operator")
        await a_role(tx, PLATFORM_ID, helper, "clerk")
        await tx.execute(
            "insert into invite (code, merchant_id, kind, shopper_id)"
            " values ('0123456789AB', $1, 'leader', $2)",
            room.ref.merchant_id,
            mei.shopper_id,
        )
        await tx.execute(
            "insert into leader (shopper_id, state, approved_at) values ($1, 'approved', now())",
            mei.shopper_id,
        )
    return Case(room, cast)


async def audited(api: Api) -> list[str]:
    async with api.wiring.db.reading() as tx:
        rows = await tx.fetch("select action from audit_event where action like 'account.%'")
    return [row["action"] for row in rows]


async def test_a_suspended_account_stops_at_once(api: Api, case: Case) -> None:
    """Sessions, invites, voice and commission in one transaction; its rooms are told once."""
    room, lin, mei, path = case.room, case.lin, case.mei, case.path
    operator, helper = case.operator, case.helper
    before = await room.rows()
    for who, status, code in (
        (lin, 404, "shopper_not_found"),
        (helper, 403, "role_missing"),
        (api.visitor(), 401, "unauthenticated"),
    ):
        refused = await who.post(path, {"reason": "off_platform"})
        assert (refused.status_code, refused.json()["code"]) == (status, code)
    assert await room.rows() == before
    key = new_key()
    done = await operator.post(path, {"reason": "off_platform"}, key=key)
    assert done.json() == {
        "shopper_id": str(mei.shopper_id),
        "invites_count": 1,
        "rooms_count": 1,
    }
    assert (await operator.post(path, {"reason": "off_platform"}, key=key)).content == done.content
    assert (await operator.post(path, {"reason": "spam"})).status_code == 200
    assert [one["act"] for one in await room.told()] == ["suspend"]
    assert (await room.row(mei))["muted_until"].year == 9999
    assert (await api.visitor().get("/v1/invites/0123456789AB")).status_code == 410
    assert (await lin.get(f"/v1/shoppers/{mei.shopper_id}/rooms")).status_code == 404
    async with api.wiring.db.reading() as tx:
        assert await tx.fetchval("select state from leader") == "suspended"
        who, what = await tx.fetchrow(
            "select actor, after from audit_event where action = 'account.suspended' order by id"
        )
    assert (who, "off_platform" in what) == (f"shopper:{operator.shopper_id}", True)
    unknown = await operator.post(f"/v1/shoppers/{uuid4()}/suspension", {"reason": "spam"})
    assert (unknown.status_code, unknown.json()["code"]) == (404, "shopper_not_found")


async def test_a_suspension_is_lifted(api: Api, case: Case) -> None:
    """Voice and commission come back, mutes that a room gave for good and lost invites do not."""
    room, mei, operator, path = case.room, case.mei, case.operator, case.path
    other = await ChatRoom.of(api, case.lin)
    await other.join(mei)
    muted = await case.lin.patch(other.member(mei), {"mute": "for_good", "reason": "spam"})
    assert muted.status_code == 200
    assert (await operator.post(path, OFF_PLATFORM)).json()["rooms_count"] == 1
    for who, status, code in (
        (case.lin, 404, "shopper_not_found"),
        (case.helper, 403, "role_missing"),
        (api.visitor(), 401, "unauthenticated"),
    ):
        refused = await who.delete(path)
        assert (refused.status_code, refused.json()["code"]) == (status, code)
    assert [one["act"] for one in await room.told()] == ["suspend"]
    key = new_key()
    done = await operator.delete(path, key=key)
    assert (done.status_code, done.json()) == (
        200,
        {"shopper_id": str(mei.shopper_id), "rooms_count": 1},
    )
    assert (await operator.delete(path, key=key)).content == done.content
    assert (await operator.delete(path)).json()["rooms_count"] == 0
    assert [one["act"] for one in await room.told()] == ["suspend", "reinstate"]
    assert (await room.row(mei))["muted_until"] is None
    assert (await other.row(mei))["muted_until"].year == 9999
    assert await room.say(mei, "back again")
    assert (await api.visitor().get("/v1/invites/0123456789AB")).status_code == 410
    assert await audited(api) == ["account.suspended", "account.reinstated"]
    async with api.wiring.db.reading() as tx:
        assert await tx.fetchval("select state from leader") == "approved"
        assert (
            await tx.fetchval("select state from shopper where id = $1", mei.shopper_id) == "active"
        )


async def test_every_suspension_is_told(api: Api, case: Case) -> None:
    for _ in range(2):
        assert (await case.operator.post(case.path, OFF_PLATFORM)).status_code == 200
        assert (await case.operator.delete(case.path)).status_code == 200
    told = [one["act"] for one in await case.room.told()]
    assert told == ["suspend", "reinstate", "suspend", "reinstate"]


async def test_an_account_that_works_is_left_alone(api: Api, case: Case) -> None:
    before = await case.room.rows()
    done = await case.operator.delete(case.path)
    assert (done.status_code, done.json()["rooms_count"]) == (200, 0)
    assert await case.room.rows() == before
    assert await audited(api) == []
