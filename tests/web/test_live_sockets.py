"""One socket of `/v1/live`: how long it may stay, who else is there, and when it is given up."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from uuid_utils.compat import uuid7

from app.web.live_hub import PRESENCE_EVERY_SECONDS
from app.web.live_line import BLOCKED_SECONDS
from app.web.live_session import Session
from app.web.live_wire import Text
from domain.ids import RoomRef
from tests.support.live import LiveClient
from tests.support.market import Market
from tests.support.room_rows import a_room_of, says, token_of
from tests.support.rooms import a_room, join
from tests.support.web import Api, open_api

OWNER, MEMBER = uuid7(), uuid7()


@pytest.fixture
async def ref(api: Api) -> RoomRef:
    return await a_room_of(api.wiring.db, [OWNER, MEMBER])


def session_of(api: Api, client: LiveClient) -> Session:
    """Return the server's side of the one socket of this client's person."""
    session = api.app.state.live.hub.people[client.shopper_id][0]
    assert isinstance(session, Session)
    return session


def look_at_the_clock(session: Session, *, minutes: float) -> None:
    """Let the socket see what time it is so many minutes from now."""
    later = datetime.now(UTC) + timedelta(minutes=minutes)
    with time_machine.travel(later, tick=False):
        session.tick(asyncio.get_running_loop().time())


async def heard(client: LiveClient) -> None:
    """Wait until everything said so far has been read; they are read in order."""
    count = len(client.of("err"))
    client.say({"type": "typing", "room": str(uuid7())})
    await client.until(lambda: len(client.of("err")) > count)


async def test_a_socket_outlives_its_token_by_a_minute(api: Api) -> None:
    client = await LiveClient(api, MEMBER).hello()
    session = session_of(api, client)
    look_at_the_clock(session, minutes=15.5)
    await heard(client)
    look_at_the_clock(session, minutes=16.5)
    assert await client.until_closed() == 4401
    assert client.of("bye")[0]["code"] == 4401


async def test_a_new_token_lets_a_socket_stay(api: Api) -> None:
    client = await LiveClient(api, MEMBER).hello()
    session = session_of(api, client)
    longer = timedelta(minutes=30)
    client.say({"type": "auth", "token": token_of(api.wiring.vault, MEMBER, lifetime=longer)})
    await heard(client)
    look_at_the_clock(session, minutes=16.5)
    await heard(client)
    look_at_the_clock(session, minutes=31.5)
    assert await client.until_closed() == 4401


async def test_a_socket_cannot_become_another_person_s(api: Api) -> None:
    client = await LiveClient(api, MEMBER).hello()
    client.say({"type": "auth", "token": token_of(api.wiring.vault, OWNER)})
    assert await client.until_closed() == 4401


async def test_a_socket_that_takes_nothing_for_ten_seconds_is_given_up(
    api: Api, ref: RoomRef
) -> None:
    stuck = await LiveClient(api, MEMBER).hello(**{str(ref.id): 0})
    quick = await LiveClient(api, OWNER).hello(**{str(ref.id): 0})
    session, clock = session_of(api, stuck), asyncio.get_running_loop().time
    stuck.stall()
    posted = await api.wiring.posts.post(says(ref, OWNER))
    await quick.until_has(ref.id, posted.seq)
    session.tick(clock() + BLOCKED_SECONDS - 1)
    assert stuck.code is None
    session.tick(clock() + BLOCKED_SECONDS + 1)
    assert await stuck.until_closed() == 4408
    stuck.read_on()
    assert stuck.frames[-1] == {"type": "bye", "code": 4408, "reconnect_in": 0.0}
    assert quick.code is None
    await quick.leave()


async def test_a_socket_that_reads_again_in_time_stays(api: Api, ref: RoomRef) -> None:
    slow = await LiveClient(api, MEMBER).hello(**{str(ref.id): 0})
    session = session_of(api, slow)
    slow.stall()
    for _ in range(3):
        posted = await api.wiring.posts.post(says(ref, OWNER))
    slow.read_on()
    await slow.until_has(ref.id, posted.seq)
    session.tick(asyncio.get_running_loop().time() + BLOCKED_SECONDS + 1)
    await heard(slow)
    await slow.leave()


async def test_everybody_in_a_room_sees_how_many_are_there(
    ref: RoomRef, database_url: str, redis_url: str
) -> None:
    """Each person counts once, on whichever process and device."""
    async with (
        open_api(database_url, redis_url=redis_url) as here,
        open_api(database_url, redis_url=redis_url) as there,
    ):
        phone = await LiveClient(here, MEMBER).hello(**{str(ref.id): 0})
        tablet = await LiveClient(there, MEMBER).hello(**{str(ref.id): 0})
        owner = await LiveClient(there, OWNER).hello(**{str(ref.id): 0})
        for api in (here, there):
            await api.app.state.live.hub._each_second(PRESENCE_EVERY_SECONDS)
        for client in (tablet, owner):
            await client.until(lambda client=client: bool(client.of("presence")))
            shown = {"type": "presence", "room": str(ref.id), "online": 2}
            assert client.of("presence")[-1] == shown
        await owner.leave()
        await here.app.state.live.hub._each_second(PRESENCE_EVERY_SECONDS)
        await phone.until(lambda: phone.of("presence")[-1]["online"] == 1)
        await phone.leave()
        await tablet.leave()


async def test_who_comes_into_a_room_is_told_on_every_device(market: Market) -> None:
    owner, newcomer = await market.crowd(2)
    await market.shop()
    room = await a_room(owner)
    phone, tablet = [await LiveClient(market.api, newcomer.shopper_id).hello() for _ in range(2)]
    bystander = await LiveClient(market.api, owner.shopper_id).hello()
    await join(newcomer, room)
    for client in (phone, tablet):
        await client.until(lambda client=client: bool(client.of("room")))
        assert client.of("room")[0]["id"] == room["id"]
        assert client.of("room")[0]["change"] == "added"
        client.say({"type": "sub", "rooms": [{"id": room["id"]}]})
        await client.until(lambda client=client: len(client.of("welcome")) > 1)
        assert client.of("welcome")[-1]["rooms"][0]["id"] == room["id"]
        await client.leave()
    assert bystander.of("room") == []
    await bystander.leave()


@pytest.mark.parametrize(
    ("size", "head"),
    [
        (125, b"\x81\x7d"),
        (126, b"\x81\x7e\x00\x7e"),
        (65_535, b"\x81\x7e\xff\xff"),
        (65_536, b"\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00"),
    ],
)
def test_a_text_is_one_frame_of_any_size(size: int, head: bytes) -> None:
    text = Text([b"x" * (size - 2)])
    assert text.framed == head + text.payload
    assert len(text.payload) == size
    assert text.frames == b"x" * (size - 2)
