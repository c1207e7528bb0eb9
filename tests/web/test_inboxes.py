"""One's own list of rooms: in one's own order, and apart by who speaks there."""

import pytest

from domain.rooms import RoomKind
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper


async def titles(person: Shopper, **params: object) -> list[str]:
    """Return the whole list, read in pages of one."""
    found, cursor = [], {}
    while True:
        page = (await person.get("/v1/rooms", limit=1, **params, **cursor)).json()
        found += [one["title"] for one in page["items"]]
        if page["next_cursor"] is None:
            return found
        cursor = {"cursor": page["next_cursor"]}


@pytest.mark.feature("KS-4")
async def test_what_one_pins_stands_first_in_ones_own_list(api: Api) -> None:
    """The latest pin on top, then the newest room; nobody else's list moves."""
    [lin, mei] = await people(api, "Lin", "Mei")
    rooms = []
    for name in ("a", "b", "c", "d"):
        rooms.append(await ChatRoom.of(api, lin, title=name))
        await rooms[-1].join(mei)
    assert await titles(mei) == ["d", "c", "b", "a"]
    for room in (rooms[0], rooms[2]):
        await mei.patch(room.member(mei), {"pinned": True})
    assert await titles(mei) == ["c", "a", "d", "b"]
    assert await titles(lin) == ["d", "c", "b", "a"]
    await mei.patch(rooms[0].member(mei), {"pinned": True})
    assert await titles(mei) == ["c", "a", "d", "b"], "pinned again it keeps its place"
    await mei.patch(rooms[2].member(mei), {"pinned": False})
    assert await titles(mei) == ["a", "d", "c", "b"]


@pytest.mark.feature("DY-12")
async def test_each_kind_of_conversation_has_its_inbox_and_count(api: Api) -> None:
    """Official, leaders', support's and groups' messages apart; only what one may see counts."""
    [lin, mei] = await people(api, "Lin", "Mei")
    rooms = {}
    for kind in RoomKind:
        rooms[kind] = await ChatRoom.of(api, lin, kind=kind, title=kind.value)
        await rooms[kind].say(lin, "before")
        await rooms[kind].join(mei)
    for kind, count in ((RoomKind.GROUP, 3), (RoomKind.DIRECT, 2), (RoomKind.SUPPORT, 1)):
        for number in range(count):
            await rooms[kind].say(lin, f"{number}")
    await lin.post(rooms[RoomKind.PICKUP].path("announcements"), {"body": "today"})

    async def unread(person: Shopper) -> dict[str, tuple[int, int]]:
        items = (await person.get("/v1/me/inboxes")).json()["items"]
        return {one["inbox"]: (one["rooms_count"], one["unread_count"]) for one in items}

    assert await unread(mei) == {
        "system": (0, 1),
        "leader": (1, 2),
        "support": (1, 1),
        "group": (2, 4),
    }
    await mei.post(rooms[RoomKind.GROUP].path("read"), {"seq": 3})
    assert (await unread(mei))["group"] == (2, 2)
    assert await titles(mei, inbox="group") == ["pickup", "group"]
    assert await titles(mei, inbox="support") == ["support"]
    assert await titles(mei, inbox="system") == []
    assert (await api.visitor().get("/v1/me/inboxes")).status_code == 401
