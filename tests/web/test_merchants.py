"""Merchants and their staff: roles given and taken, one owner always left."""

from uuid import UUID, uuid4

from tests.support.web import (
    Api,
    Shopper,
    a_merchant,
    log_in,
    new_key,
    staff_of,
    the_platform,
)

OWNER, CLERK, STRANGER = "+8613800000001", "+8613800138003", "+8613800138009"


async def a_shop(api: Api) -> tuple[Shopper, UUID]:
    owner = await log_in(api, OWNER)
    return owner, await a_merchant(api, owner)


def staff_path(merchant_id: UUID, *rest: object) -> str:
    return "/".join([f"/v1/merchants/{merchant_id}/staff", *map(str, rest)])


async def roles(owner: Shopper, merchant_id: UUID) -> dict[str, str]:
    items = (await owner.get(staff_path(merchant_id))).json()["items"]
    return {item["shopper_id"]: item["role"] for item in items}


async def test_everybody_sees_a_merchants_name_and_staff_the_rest(api: Api) -> None:
    """Fees are between merchant and platform."""
    owner, merchant_id = await a_shop(api)
    path = f"/v1/merchants/{merchant_id}"
    public = {"id": str(merchant_id), "name": "Orchard", "timezone": "Asia/Shanghai"}
    assert (await api.visitor().get(path)).json() == public
    assert (await owner.get(path)).json() == {
        **public,
        "role": "owner",
        "state": "active",
        "platform_fee_bp": 0,
        "psp_fee_bearer": "merchant",
    }
    absent = await owner.get(f"/v1/merchants/{uuid4()}")
    assert (absent.status_code, absent.json()["code"]) == (404, "merchant_not_found")


async def test_an_owner_hires_by_phone(api: Api) -> None:
    """Somebody new signs up by it; hired again they change their role; a retry changes nothing."""
    owner, merchant_id = await a_shop(api)
    key, body = new_key(), {"phone": CLERK, "role": "clerk"}
    hired = await owner.post(staff_path(merchant_id), body, key=key)
    assert hired.status_code == 201
    assert (hired.json()["role"], hired.json()["phone_masked"]) == ("clerk", "138****8003")
    await owner.post(staff_path(merchant_id), {"phone": CLERK, "role": "manager"})
    again = await owner.post(staff_path(merchant_id), body, key=key)
    assert (again.content, again.headers["idempotent-replayed"]) == (hired.content, "true")
    clerk = await log_in(api, CLERK)
    assert str(clerk.shopper_id) == hired.json()["shopper_id"]
    assert await roles(owner, merchant_id) == {
        str(owner.shopper_id): "owner",
        str(clerk.shopper_id): "manager",
    }
    assert (await clerk.get("/v1/me")).json()["roles"][0]["role"] == "manager"


async def test_a_dismissed_person_is_out_at_once(api: Api) -> None:
    """Roles are read at every request, not from the token."""
    owner, merchant_id = await a_shop(api)
    clerk = await staff_of(api, merchant_id, "clerk", CLERK)
    assert (await clerk.get(staff_path(merchant_id))).status_code == 200
    key, path = new_key(), staff_path(merchant_id, clerk.shopper_id)
    gone = await owner.delete(path, key=key)
    assert (gone.status_code, gone.content) == (204, b"")
    assert (await clerk.get(staff_path(merchant_id))).status_code == 404
    again = await owner.delete(path, key=key)
    assert (again.status_code, again.headers["idempotent-replayed"]) == (204, "true")
    absent = await owner.delete(path)
    assert (absent.status_code, absent.json()["code"]) == (404, "staff_not_found")


async def test_a_merchant_keeps_an_owner(api: Api) -> None:
    """The last owner is neither dismissed nor made something else; one of two may be."""
    owner, merchant_id = await a_shop(api)
    path = staff_path(merchant_id, owner.shopper_id)
    for answer in (
        await owner.delete(path),
        await owner.post(staff_path(merchant_id), {"phone": OWNER, "role": "clerk"}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "last_owner")
    assert await roles(owner, merchant_id) == {str(owner.shopper_id): "owner"}
    await staff_of(api, merchant_id, "owner", CLERK)
    assert (await owner.delete(path)).status_code == 204


async def test_only_owners_hire(api: Api) -> None:
    """A manager sells; who works here is the owner's to say."""
    owner, merchant_id = await a_shop(api)
    manager = await staff_of(api, merchant_id, "manager", CLERK)
    body = {"phone": STRANGER, "role": "clerk"}
    for answer in (
        await manager.post(staff_path(merchant_id), body),
        await manager.delete(staff_path(merchant_id, owner.shopper_id)),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "role_missing")


async def test_strangers_see_and_change_no_staff(api: Api) -> None:
    """Another merchant's owner is a stranger here."""
    _, merchant_id = await a_shop(api)
    stranger = await log_in(api, STRANGER)
    await a_merchant(api, stranger)
    body = {"phone": STRANGER, "role": "owner"}
    for answer in (
        await stranger.get(staff_path(merchant_id)),
        await stranger.post(staff_path(merchant_id), body),
        await stranger.delete(staff_path(merchant_id, stranger.shopper_id)),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "merchant_not_found")
    assert (await api.visitor().get(staff_path(merchant_id))).status_code == 401


async def test_operators_are_the_platforms_alone(api: Api) -> None:
    """An operator hires for any merchant, so no merchant may make one."""
    owner, merchant_id = await a_shop(api)
    body = {"phone": CLERK, "role": "operator"}
    refused = await owner.post(staff_path(merchant_id), body)
    assert (refused.status_code, refused.json()["code"]) == (403, "role_missing")
    operator = await log_in(api, "+8613800000009")
    platform = await the_platform(api, operator)
    assert (await operator.post(staff_path(platform), body)).status_code == 201
    hired = await operator.post(staff_path(merchant_id), {"phone": STRANGER, "role": "owner"})
    assert hired.status_code == 201


async def test_staff_come_in_pages(api: Api) -> None:
    """Nobody is left out and nobody comes twice."""
    owner, merchant_id = await a_shop(api)
    for at in range(4):
        await owner.post(staff_path(merchant_id), {"phone": f"+861380013810{at}", "role": "clerk"})
    seen, cursor = [], None
    while True:
        query = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await owner.get(staff_path(merchant_id), **query)).json()
        seen += [item["shopper_id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if not cursor:
            break
    assert len(seen) == len(set(seen)) == 5


async def test_every_change_of_staff_is_on_record(api: Api) -> None:
    """Who, what, whom, before and after, in which request."""
    owner, merchant_id = await a_shop(api)
    hired = await owner.post(
        staff_path(merchant_id), {"phone": CLERK, "role": "clerk"}, **{"X-Request-Id": "hire-1"}
    )
    await owner.delete(staff_path(merchant_id, hired.json()["shopper_id"]))
    async with api.wiring.db.reading() as tx:
        rows = await tx.fetch(
            "select actor, action, subject, before->>'role' as before, after->>'role' as after,"
            " request_id from audit_event order by id"
        )
    actor, subject = f"shopper:{owner.shopper_id}", f"shopper:{hired.json()['shopper_id']}"
    assert [tuple(row)[:5] for row in rows] == [
        (actor, "staff.hired", subject, None, "clerk"),
        (actor, "staff.dismissed", subject, "clerk", None),
    ]
    assert rows[0]["request_id"] == "hire-1"
