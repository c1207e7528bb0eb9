"""`/v1/sync`: whoever can only ask hears the same as a socket, and as little of other people's."""

import asyncio
import time
from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from app.web.sync import ROOMS_MAX, moves_to
from domain.ids import RoomRef
from domain.room_policies import PRESETS
from tests.support.room_rows import a_room_of, come_in, says
from tests.support.web import Api, Shopper, log_in

SYNC = "/v1/sync"
LEAVE = """
    update membership set state = 'left', left_at = now()
     where merchant_id = $1 and room_id = $2 and shopper_id = $3
"""


@pytest.fixture
async def member(api: Api) -> Shopper:
    return await log_in(api, "+8613800000021")


@pytest.fixture
async def ref(api: Api, member: Shopper) -> RoomRef:
    return await a_room_of(api.wiring.db, [member.shopper_id])


async def asked(person: Shopper, **params: Any) -> tuple[list[int], str]:
    """Ask; return the seqs that came and what to ask with next."""
    answer = await person.get(SYNC, **params)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    items = [one for frame in body["frames"] for one in frame.get("items", [frame])]
    return [one["seq"] for one in items if one["type"] == "msg"], body["next"]


async def test_asking_again_and_again_gives_each_message_once(
    api: Api, member: Shopper, ref: RoomRef
) -> None:
    for _ in range(450):
        await api.wiring.posts.post(says(ref, member.shopper_id))
    seen, since = await asked(member, rooms=str(ref.id))
    while more := (await asked(member, since=since))[0]:
        repeated, since = await asked(member, since=since)
        assert repeated == more
        seen += more
    assert seen == list(range(1, 451))


async def test_an_answer_waits_for_something_new(api: Api, member: Shopper, ref: RoomRef) -> None:
    _, since = await asked(member, rooms=str(ref.id))
    waiting = asyncio.create_task(asked(member, since=since, timeout=20))
    await api.wiring.posts.post(says(ref, member.shopper_id))
    assert (await waiting)[0] == [1]


async def test_without_a_room_all_of_one_s_own_are_followed(api: Api, member: Shopper) -> None:
    """Also one that the person joins later, and no longer one that they left."""
    owner = uuid7()
    first, second, later = [await a_room_of(api.wiring.db, [owner]) for _ in range(3)]
    for ref in (first, second):
        await come_in(api.wiring.db, ref, member.shopper_id)
        await api.wiring.posts.post(says(ref, owner, "one"))
    seen, since = await asked(member)
    while len(seen) < 2:
        more, since = await asked(member, since=since)
        seen += more
    assert seen == [1, 1]
    assert await asked(member, since=since) == ([], since)
    await come_in(api.wiring.db, later, member.shopper_id)
    waiting = asyncio.create_task(asked(member, since=since, timeout=20))
    await api.wiring.posts.post(says(later, owner, "later"))
    seen, since = await waiting
    assert seen == [1]
    async with api.wiring.db.transaction() as tx:
        await tx.execute(LEAVE, first.merchant_id, first.id, member.shopper_id)
    await api.wiring.posts.post(says(first, owner, "not for them"))
    await api.wiring.posts.post(says(second, owner, "for them"))
    assert (await asked(member, since=since, timeout=20))[0] == [2]


async def test_of_many_rooms_those_with_the_newest_messages_are_followed(
    api: Api, member: Shopper
) -> None:
    refs = [await a_room_of(api.wiring.db, [member.shopper_id]) for _ in range(ROOMS_MAX + 1)]
    for ref in refs:
        await api.wiring.posts.post(says(ref, member.shopper_id))
    rooms, since = set(), None
    for _ in range(ROOMS_MAX):
        params = {} if since is None else {"since": since}
        body = (await member.get(SYNC, **params)).json()
        rooms |= {frame["room"] for frame in body["frames"]}
        since = body["next"]
        if not body["frames"]:
            break
    assert rooms == {str(ref.id) for ref in refs[1:]}


async def test_who_is_in_no_room_waits_like_everybody(api: Api, member: Shopper) -> None:
    began_at = time.monotonic()
    seen, since = await asked(member, timeout=1)
    assert seen == []
    assert time.monotonic() - began_at >= 0.9
    ref = await a_room_of(api.wiring.db, [member.shopper_id])
    await api.wiring.posts.post(says(ref, member.shopper_id))
    assert (await asked(member, since=since))[0] == [1]


async def test_a_stranger_hears_nothing(api: Api, ref: RoomRef, member: Shopper) -> None:
    await api.wiring.posts.post(says(ref, member.shopper_id))
    _, since = await asked(member, rooms=str(ref.id))
    stranger = await log_in(api, "+8613800000022")
    assert await asked(stranger, rooms=str(ref.id), timeout=20) == ([], "")
    assert await asked(stranger, since=since, timeout=20) == ([], "")
    assert (await api.visitor().get(SYNC)).status_code == 401


async def test_newcomers_hear_nothing_older_than_their_joining(api: Api, member: Shopper) -> None:
    owner = uuid7()
    ref = await a_room_of(api.wiring.db, [owner], policy=PRESETS["wechat"])
    for _ in range(3):
        await api.wiring.posts.post(says(ref, owner))
    await come_in(api.wiring.db, ref, member.shopper_id)
    await api.wiring.posts.post(says(ref, owner))
    assert (await asked(member, rooms=str(ref.id)))[0] == [4]


def test_only_what_brings_messages_moves_a_position() -> None:
    """A number that is merely spoken of is asked for again: its message may not have come yet."""
    at = {"room": str(UUID(int=7))}
    assert moves_to({**at, "type": "msg", "seq": 5}) == (UUID(int=7), 5)
    assert moves_to({**at, "type": "batch", "from": 5, "to": 204}) == (UUID(int=7), 204)
    assert moves_to({**at, "type": "reset", "head": 4_000}) == (UUID(int=7), 4_000)
    for name in ("head", "read", "typing", "presence", "room"):
        assert moves_to({**at, "type": name, "seq": 9}) is None


@pytest.mark.parametrize("since", ["x", "AAAA", "é", "A" * 2_000])
async def test_what_is_no_position_of_ours_is_refused(
    api: Api, member: Shopper, since: str
) -> None:
    answer = await member.get(SYNC, since=since)
    assert answer.status_code == 400


async def test_the_document_has_the_frames(api: Api) -> None:
    """Clients get types for what comes over the socket, which has no path of its own there."""
    document = (await api.visitor().get("/schema/openapi.json")).json()
    shapes = document["components"]["schemas"]
    assert {"LiveHello", "LiveWelcome", "LiveMessage", "LiveBatch", "LiveBye"} <= set(shapes)
    for way in ("LiveFromClient", "LiveFromServer"):
        for one in shapes[way]["anyOf"]:
            assert one["$ref"].removeprefix("#/components/schemas/") in shapes
