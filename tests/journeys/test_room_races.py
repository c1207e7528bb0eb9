"""Two who run one room at once, through two applications: no limit is passed, one owner is left."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, open_api


@pytest.fixture
async def apis(database_url: str, clean: None) -> AsyncIterator[tuple[Api, Api]]:
    """Yield two applications on one database."""
    async with open_api(database_url) as first, open_api(database_url) as second:
        yield first, second


def through(api: Api, person: Shopper) -> Shopper:
    """Return somebody's client at another application."""
    shown = {"id": str(person.shopper_id), "nickname": person.nickname}
    login = {"access_token": person.access_token, "refresh_token": "", "shopper": shown}
    return Shopper(api.transport, login)


async def test_three_pins_whoever_is_quicker(apis: tuple[Api, Api]) -> None:
    """Eight cards pinned at once by two admins: three stand, five are refused."""
    [lin, mei] = await people(apis[0], "Lin", "Mei")
    room = await ChatRoom.of(apis[0], lin)
    await room.join(mei, role="admin")
    seqs = [await room.card(f"card {number}") for number in range(8)]
    admins = (lin, through(apis[1], mei))
    answers = await asyncio.gather(
        *(admins[at % 2].post(room.path("pins"), {"seq": seq}) for at, seq in enumerate(seqs))
    )
    assert sorted(one.status_code for one in answers) == [200] * 3 + [409] * 5
    assert len((await lin.get(room.path("pins"))).json()["items"]) == 3
    assert len(await room.told()) == 3


async def test_a_room_has_one_owner_whoever_it_is_handed_to(apis: tuple[Api, Api]) -> None:
    """Handed to five people at once, it goes to one of them; the others are not even admins."""
    [lin, *others] = await people(apis[0], "Lin", "a", "b", "c", "d", "e")
    room = await ChatRoom.of(apis[0], lin)
    for person in others:
        await room.join(person)
    owners = (lin, through(apis[1], lin))
    answers = await asyncio.gather(
        *(
            owners[at % 2].post(room.path("owner"), {"shopper_id": str(person.shopper_id)})
            for at, person in enumerate(others)
        )
    )
    assert sorted(one.status_code for one in answers) == [200] + [403] * 4
    roles = [(await room.row(person))["role"] for person in others]
    assert sorted(roles) == ["member"] * 4 + ["owner"]
    assert (await room.row(lin))["role"] == "admin"


async def test_a_member_is_counted_out_once(apis: tuple[Api, Api]) -> None:
    """Removed by two at once, one does it; whoever comes next finds nobody."""
    [lin, mei, yu] = await people(apis[0], "Lin", "Mei", "Yu")
    room = await ChatRoom.of(apis[0], lin)
    await room.join(mei, role="admin")
    await room.join(yu)
    admins = (lin, through(apis[1], mei))
    answers = await asyncio.gather(
        *(admins[at % 2].post(room.member(yu, "removal"), {}) for at in range(6))
    )
    assert sorted(one.status_code for one in answers) == [200] + [404] * 5
    async with apis[0].wiring.db.reading() as tx:
        assert await tx.fetchval("select members_count from room") == 2
    assert [one["act"] for one in await room.told()] == ["remove"]
