"""Finding rooms: what may be found, near by first, and what no answer ever names."""

from typing import Any, Final
from uuid import UUID, uuid4

import msgspec
import pytest

from domain.room_policies import PRESETS
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, a_campaign, a_merchant

OPEN: Final = PRESETS["open"]
HIDDEN: Final = PRESETS["wechat"]
PEOPLES_SQUARE: Final = "31.2304,121.4737"
PLACES: Final = {
    "Pudong": (31_221_000, 121_544_000),
    "Bund": (31_240_000, 121_490_000),
    "Suzhou": (31_299_000, 120_585_000),
}


async def a_point(api: Api, merchant_id: UUID, name: str) -> UUID:
    async with api.wiring.db.transaction() as tx:
        point: UUID = await tx.fetchval(
            "insert into pickup_point (merchant_id, name, address, latitude_microdegrees,"
            " longitude_microdegrees) values ($1, $2, 'x', $3, $4) returning id",
            merchant_id,
            name,
            *PLACES[name],
        )
    return point


async def found(who: Any, path: str = "/v1/rooms/discover", **params: Any) -> list[dict[str, Any]]:
    answer = await who.get(path, **params)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


@pytest.mark.feature("KS-8")
@pytest.mark.feature("WX-1")
async def test_only_discoverable_rooms_are_found(api: Api) -> None:
    """By a part of the name, category, place; a hidden one not by its exact name either."""
    [lin] = await people(api, "Lin")
    await ChatRoom.of(api, lin, policy=OPEN, title="Grape lovers", category="fruit", region="SH")
    await ChatRoom.of(api, lin, policy=OPEN, title="Pears", category="fruit", region="BJ")
    hidden = await ChatRoom.of(api, lin, policy=HIDDEN, title="Secret grapes", category="fruit")
    nobody = api.visitor()
    for params, titles in (
        ({"q": "GRAPE"}, ["Grape lovers"]),
        ({"category": "fruit"}, ["Grape lovers", "Pears"]),
        ({"region": "BJ"}, ["Pears"]),
        ({"q": "Secret grapes"}, []),
        ({"q": "%"}, []),
        ({}, ["Grape lovers", "Pears"]),
    ):
        assert [one["title"] for one in await found(nobody, **params)] == titles
    for path in ("/v1/rooms/discover", f"/v1/shoppers/{lin.shopper_id}/rooms"):
        assert str(hidden.ref.id) not in (await lin.get(path)).text


async def test_what_cannot_be_joined_is_not_found(api: Api) -> None:
    """Archived, not begun, over."""
    [lin] = await people(api, "Lin")
    room = await ChatRoom.of(api, lin, policy=OPEN)
    for change in (
        "archived_at = now()",
        "archived_at = null, valid_from = now() + interval '1 day'",
        "valid_from = null, valid_to = now() - interval '1 day'",
    ):
        async with api.wiring.db.transaction() as tx:
            await tx.execute(f"update room set {change} where id = $1", room.ref.id)
        assert await found(lin) == []


@pytest.mark.feature("KS-9")
async def test_the_nearest_come_first(api: Api) -> None:
    """By the way over the ground; those without a place last; pages neither repeat nor skip."""
    [lin] = await people(api, "Lin")
    merchant_id = await a_merchant(api, lin)
    for name in ("Suzhou", "Pudong", "Bund"):
        point = await a_point(api, merchant_id, name)
        await ChatRoom.of(
            api, lin, merchant_id=merchant_id, policy=OPEN, title=name, pickup_point_id=point
        )
    await ChatRoom.of(api, lin, merchant_id=merchant_id, policy=OPEN, title="nowhere")
    whole = await found(lin, near=PEOPLES_SQUARE)
    assert [one["title"] for one in whole] == ["Bund", "Pudong", "Suzhou", "nowhere"]
    metres = [one["distance_metres"] for one in whole]
    assert metres[3] is None
    # Worked out by hand with the haversine formula.
    for seen, known in zip(metres[:3], (1_880, 6_765, 84_800), strict=True):
        assert abs(seen - known) < known * 0.02
    pages: list[dict[str, Any]] = []
    cursor: dict[str, str] = {}
    while True:
        page = (await lin.get("/v1/rooms/discover", near=PEOPLES_SQUARE, limit=1, **cursor)).json()
        pages += page["items"]
        if page["next_cursor"] is None:
            break
        cursor = {"cursor": page["next_cursor"]}
    assert pages == whole


@pytest.mark.feature("KW-3")
async def test_rooms_of_the_nearest_points_are_recommended(api: Api) -> None:
    """Only discoverable ones with a place, that one is not in and was not banned from."""
    [lin, mei] = await people(api, "Lin", "Mei")
    merchant_id = await a_merchant(api, lin)
    rooms = {}
    for name, policy in (("Suzhou", OPEN), ("Pudong", HIDDEN), ("Bund", OPEN)):
        rooms[name] = await ChatRoom.of(
            api,
            lin,
            merchant_id=merchant_id,
            policy=policy,
            title=name,
            pickup_point_id=await a_point(api, merchant_id, name),
        )
    await ChatRoom.of(api, lin, merchant_id=merchant_id, policy=OPEN, title="nowhere")
    path = "/v1/rooms/recommended"
    seen = await found(mei, path, near=PEOPLES_SQUARE)
    assert [one["title"] for one in seen] == ["Bund", "Suzhou"]
    await rooms["Bund"].join(mei)
    seen = await found(mei, path, near=PEOPLES_SQUARE)
    assert [one["title"] for one in seen] == ["Suzhou"]
    assert (await api.visitor().get(path, near=PEOPLES_SQUARE)).status_code == 401


@pytest.mark.parametrize(
    "params", [{"near": "here"}, {"near": "91,0"}, {"cursor": "zz"}, {"cursor": "5b5d"}, {"q": ""}]
)
async def test_what_is_no_search(api: Api, params: dict[str, str]) -> None:
    """Refused as malformed, with the parameter's name."""
    answer = await api.visitor().get("/v1/rooms/discover", **params)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
    assert answer.json()["errors"][0]["pointer"] == next(iter(params))


@pytest.mark.feature("KS-7")
async def test_people_show_the_rooms_they_choose(api: Api) -> None:
    """Nothing by default; what is shown, everybody sees; a room's policy is stronger than they."""
    [lin, mei, other] = await people(api, "Lin", "Mei", "other")
    shown = await ChatRoom.of(api, lin, policy=PRESETS["kuaishou"], title="shown")
    secret = await ChatRoom.of(api, lin, policy=HIDDEN, title="secret")
    await shown.join(mei)
    await secret.join(mei)
    path = f"/v1/shoppers/{mei.shopper_id}/rooms"
    assert await found(other, path) == []
    for room in (shown, secret):
        await mei.patch(room.member(mei), {"show_on_profile": True})
    assert [one["title"] for one in await found(other, path)] == ["shown"]
    await lin.post(shown.member(mei, "removal"), {})
    assert await found(other, path) == []
    absent = await other.get(f"/v1/shoppers/{uuid4()}/rooms")
    assert (absent.status_code, absent.json()["code"]) == (404, "shopper_not_found")
    assert (await api.visitor().get(path)).status_code == 401


@pytest.mark.feature("DY-3")
async def test_a_leaders_public_page(api: Api) -> None:
    """Open campaigns and joinable rooms, as many as each policy shows; for approved leaders."""
    [lin, owner, mei] = await people(api, "Lin", "owner", "Mei")
    merchant_id = await a_merchant(api, owner)
    path = f"/v1/leaders/{lin.shopper_id}"
    absent = await api.visitor().get(path)
    assert (absent.status_code, absent.json()["code"]) == (404, "shopper_not_found")
    async with api.wiring.db.transaction() as tx:
        await tx.execute(
            "insert into leader (shopper_id, state) values ($1, 'approved')", lin.shopper_id
        )
    campaign = await a_campaign(owner, merchant_id)
    await a_campaign(owner, merchant_id, opened=False)
    for number in range(1, 4):
        policy = msgspec.structs.replace(PRESETS["douyin"], profile_shows=2)
        await ChatRoom.of(api, lin, merchant_id=merchant_id, policy=policy, title=f"fans {number}")
    await ChatRoom.of(api, lin, merchant_id=merchant_id, policy=HIDDEN, title="secret")
    chosen = await ChatRoom.of(
        api, lin, merchant_id=merchant_id, policy=PRESETS["kuaishou"], title="chosen"
    )
    await chosen.join(mei)
    page = (await api.visitor().get(path)).json()
    assert (page["nickname"], [one["id"] for one in page["campaigns"]]) == (
        "Lin",
        [campaign["id"]],
    )
    assert "stock" not in page["campaigns"][0]
    assert [one["title"] for one in page["rooms"]] == ["fans 1", "fans 2"]
    assert page["rooms"][0]["joinable"] is True
    await lin.patch(chosen.member(lin), {"show_on_profile": True})
    page = (await api.visitor().get(path)).json()
    assert [one["title"] for one in page["rooms"]] == ["fans 1", "fans 2", "chosen"]
