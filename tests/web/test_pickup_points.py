"""Pickup points: added by staff who sell, known to everybody."""

from typing import Any
from uuid import uuid4

import pytest

from tests.support.web import Api, a_merchant, log_in, new_key, staff_of

OWNER, CLERK, STRANGER = "+8613800000001", "+8613800138003", "+8613800138009"
GATE: dict[str, Any] = {
    "name": "South gate",
    "address": "Yan'an Road 12, kiosk",
    "latitude_microdegrees": 31_230_400,
    "longitude_microdegrees": 121_473_700,
}


async def test_staff_add_points_and_everybody_finds_them(api: Api) -> None:
    """In the order of their making, page by page; a retry adds nothing."""
    owner = await log_in(api, OWNER)
    path = f"/v1/merchants/{await a_merchant(api, owner)}/pickup-points"
    key = new_key()
    first = await owner.post(path, GATE, key=key)
    assert first.status_code == 201
    assert {name: first.json()[name] for name in GATE} == GATE
    assert (await owner.post(path, GATE, key=key)).content == first.content
    second = (await owner.post(path, {**GATE, "name": "North gate"})).json()
    page = (await api.visitor().get(path, limit=1)).json()
    assert page["items"] == [first.json()]
    rest = (await api.visitor().get(path, limit=1, cursor=page["next_cursor"])).json()
    assert (rest["items"], rest["next_cursor"]) == ([second], None)


async def test_who_may_not_add_points(api: Api) -> None:
    """Nobody, strangers, a clerk; and nothing is added."""
    owner = await log_in(api, OWNER)
    merchant_id = await a_merchant(api, owner)
    path = f"/v1/merchants/{merchant_id}/pickup-points"
    clerk, stranger = await staff_of(api, merchant_id, "clerk", CLERK), await log_in(api, STRANGER)
    codes = [
        (answer.status_code, answer.json()["code"])
        for answer in [
            await api.visitor().post(path, GATE),
            await clerk.post(path, GATE),
            await stranger.post(path, GATE),
        ]
    ]
    assert codes == [
        (401, "unauthenticated"),
        (403, "role_missing"),
        (404, "merchant_not_found"),
    ]
    assert (await api.visitor().get(path)).json()["items"] == []
    absent = await api.visitor().get(f"/v1/merchants/{uuid4()}/pickup-points")
    assert (absent.status_code, absent.json()["code"]) == (404, "merchant_not_found")


@pytest.mark.parametrize(
    "change",
    [{"name": ""}, {"latitude_microdegrees": 90_000_001}, {"longitude_microdegrees": 121.4}],
)
async def test_a_point_lies_on_the_map(api: Api, change: dict[str, Any]) -> None:
    """Figures beyond the poles and half microdegrees are refused."""
    owner = await log_in(api, OWNER)
    path = f"/v1/merchants/{await a_merchant(api, owner)}/pickup-points"
    answer = await owner.post(path, {**GATE, **change})
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
