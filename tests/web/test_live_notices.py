"""Notices on live screens: at once, on every device of whom they are for, and nobody else's."""

from contextlib import AsyncExitStack
from typing import Any
from uuid import UUID

import pytest

from tests.support.live import LiveClient, until
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, open_api


async def a_room(api: Api) -> tuple[ChatRoom, Shopper, Shopper, Shopper]:
    """Return a room of an owner, a member, and one who has silenced it."""
    [lin, mei, silent] = await people(api, "Lin", "Mei", "silent")
    room = await ChatRoom.of(api, lin)
    for person in (mei, silent):
        await room.join(person)
    assert (await silent.patch(room.member(silent), {"notify": "none"})).status_code == 200
    return room, lin, mei, silent


async def announced(room: ChatRoom, by: Shopper, **given: Any) -> int:
    answer = await by.post(room.path("announcements"), {"body": "Pickup at six", **given})
    assert answer.status_code == 201, answer.text
    seq: int = answer.json()["seq"]
    return seq


async def listed(person: Shopper) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await person.get("/v1/me/notices")).json()["items"]
    return items


def rung(client: LiveClient) -> list[dict[str, Any]]:
    """Return what rang, each once, as the list of notices has it."""
    by_id = {one["id"]: one for one in client.of("notice")}
    return [{name: one[name] for name in one if name != "type"} for one in by_id.values()]


@pytest.mark.feature("DY-6")
async def test_an_announcement_rings_on_every_device_of_every_member(api: Api) -> None:
    """Also where the room is not open; not with its author, nor with strangers."""
    room, lin, mei, silent = await a_room(api)
    [stranger] = await people(api, "stranger")
    phone, tablet = [await LiveClient(api, mei.shopper_id).hello() for _ in range(2)]
    others = [await LiveClient(api, one.shopper_id).hello() for one in (lin, silent, stranger)]
    plain = await announced(room, lin)
    strong = await announced(room, lin, strong=True)
    for device in (phone, tablet):
        await device.until(lambda device=device: len(rung(device)) == 2)  # type: ignore[misc]
        assert rung(device) == (await listed(mei))[::-1]
        assert [one["ref_seq"] for one in rung(device)] == [plain, strong]
        assert {one["room_id"] for one in rung(device)} == {str(room.ref.id)}
    author, silenced, outside = others
    await silenced.until(lambda: bool(silenced.of("notice")))
    assert [one["code"] for one in rung(silenced)] == ["room.announce_strongly"]
    assert not author.of("notice")
    assert not outside.of("notice")
    for client in (phone, tablet, *others):
        await client.leave()


async def test_what_was_seen_elsewhere_does_not_ring(api: Api) -> None:
    room, lin, mei, _ = await a_room(api)
    first = await announced(room, lin)
    [notice] = await listed(mei)
    assert (await mei.post("/v1/me/notices/seen", {"until": notice["id"]})).status_code == 200
    client = await LiveClient(api, mei.shopper_id).hello()
    second = await announced(room, lin)
    await client.until(lambda: bool(client.of("notice")))
    assert [one["ref_seq"] for one in rung(client)] == [second]
    assert second > first
    await client.leave()


@pytest.mark.parametrize("with_redis", [False, True])
async def test_a_notice_rings_in_every_process(
    database_url: str, redis_url: str, with_redis: bool
) -> None:
    """With Redis by the doorbell, without it by the sweep."""
    settings = {"redis_url": redis_url} if with_redis else {}
    async with AsyncExitStack() as stack:
        here, there = [
            await stack.enter_async_context(open_api(database_url, **settings)) for _ in range(2)
        ]
        room, lin, mei, _ = await a_room(here)
        client = await LiveClient(there, mei.shopper_id).hello()
        hub = there.app.state.live.hub
        await until(lambda: hub.is_hearing is with_redis)
        for count in range(1, 4):
            await announced(room, lin)
            await client.until(lambda count=count: len(rung(client)) == count)  # type: ignore[misc]
        await client.leave()


async def test_a_crowd_of_notices_ends_no_socket(api: Api) -> None:
    """The newest ring, the others are there to be listed."""
    room, lin, mei, _ = await a_room(api)
    async with api.wiring.db.transaction() as tx:
        await tx.execute(
            "insert into notice (merchant_id, shopper_id, key, code)"
            " select $1, $2, 'no ' || n, 'order' from generate_series(1, 100) n",
            room.ref.merchant_id,
            mei.shopper_id,
        )
    client = await LiveClient(api, mei.shopper_id).hello()
    seq = await announced(room, lin)
    await client.until(lambda: seq in {one["ref_seq"] for one in client.of("notice")})
    # One more where the sweep came by before the announcement was made.
    assert 20 <= len(rung(client)) <= 21
    assert client.code is None
    await client.leave()


async def test_the_doorbell_that_is_lost_is_made_good_by_the_sweep(
    api: Api, database_url: str
) -> None:
    """Told by a process that dies before it rings: the row is the truth."""
    room, _, mei, _ = await a_room(api)
    client = await LiveClient(api, mei.shopper_id).hello()
    notice_id: UUID
    async with api.wiring.db.transaction() as tx:
        notice_id = await tx.fetchval(
            "insert into notice (merchant_id, shopper_id, key, code)"
            " values ($1, $2, 'unrung', 'order') returning id",
            room.ref.merchant_id,
            mei.shopper_id,
        )
    await client.until(lambda: bool(client.of("notice")))
    assert [one["id"] for one in rung(client)] == [str(notice_id)]
    await client.leave()
