"""`/v1/live`: everybody hears everything once and in order, and nobody what is not for them."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any
from uuid import UUID

import msgspec
import pytest
from uuid_utils.compat import uuid7

from app.actions.post_message import SystemPost
from domain.ids import RoomRef
from domain.messages import MessageKind
from domain.room_policies import PRESETS
from tests.support.live import LiveClient, until
from tests.support.room_rows import a_room_of, come_in, says
from tests.support.web import Api, open_api

OWNER, MEMBER, STRANGER = uuid7(), uuid7(), uuid7()
REMOVE = """
    update membership set state = 'removed', left_at = now()
     where merchant_id = $1 and room_id = $2 and shopper_id = $3
"""


@pytest.fixture
async def ref(api: Api) -> RoomRef:
    return await a_room_of(api.wiring.db, [OWNER, MEMBER])


async def fill(api: Api, ref: RoomRef, count: int) -> int:
    """Let the owner say something many times; return the last number."""
    posts = [api.wiring.posts.post(says(ref, OWNER, f"no. {one}")) for one in range(count)]
    return max(one.seq for one in await asyncio.gather(*posts))


async def test_a_message_reaches_everybody_who_follows_the_room(api: Api, ref: RoomRef) -> None:
    clients = [await LiveClient(api, one).hello(**{str(ref.id): 0}) for one in (OWNER, MEMBER)]
    posted = await api.wiring.posts.post(says(ref, OWNER, "grapes!"))
    for client in clients:
        await client.until_has(ref.id, posted.seq)
        assert [one["body"] for one in client.messages[str(ref.id)]] == ["grapes!"]
        await client.leave()


async def test_a_client_resumes_from_any_seq_on_another_node(
    api: Api, ref: RoomRef, database_url: str
) -> None:
    last = await fill(api, ref, 300)
    async with open_api(database_url) as other:
        for after in (0, 1, 43, 44, 45, 100, 299, 300):
            client = await LiveClient(other, MEMBER).hello(**{str(ref.id): after})
            await client.until_has(ref.id, last)
            assert client.seqs(ref.id) == list(range(after + 1, last + 1))
            await client.leave()


async def test_who_missed_more_than_a_thousand_begins_anew(api: Api, ref: RoomRef) -> None:
    last = await fill(api, ref, 1_002)
    far = await LiveClient(api, MEMBER).hello(**{str(ref.id): 1})
    await far.until(lambda: bool(far.of("reset")))
    assert far.of("reset") == [{"type": "reset", "room": str(ref.id), "head": last}]
    near = await LiveClient(api, OWNER).hello(**{str(ref.id): 2})
    await near.until_has(ref.id, last)
    assert near.seqs(ref.id) == list(range(3, last + 1))
    assert max(len(one["items"]) for one in near.of("batch")) <= 200
    await far.leave()
    await near.leave()


async def test_a_process_without_redis_hears_the_others_by_sweeping(
    api: Api, ref: RoomRef, database_url: str
) -> None:
    async with open_api(database_url) as other:
        client = await LiveClient(other, MEMBER).hello(**{str(ref.id): 0})
        last = await fill(api, ref, 5)
        await client.until_has(ref.id, last)
        assert client.seqs(ref.id) == [1, 2, 3, 4, 5]
        await client.leave()


async def test_with_redis_the_doorbell_carries_the_message(
    ref: RoomRef, database_url: str, redis_url: str
) -> None:
    async with AsyncExitStack() as stack:
        here, there = [
            await stack.enter_async_context(open_api(database_url, redis_url=redis_url))
            for _ in range(2)
        ]
        client = await LiveClient(there, MEMBER).hello(**{str(ref.id): 0})
        await until(lambda: there.app.state.live.hub.is_hearing)
        for _ in range(20):
            posted = await here.wiring.posts.post(says(ref, OWNER))
            await client.until_has(ref.id, posted.seq)
        assert client.seqs(ref.id) == list(range(1, 21))
        await client.leave()


async def test_newcomers_hear_nothing_older_than_their_joining(api: Api) -> None:
    ref = await a_room_of(api.wiring.db, [OWNER], policy=PRESETS["wechat"])
    for _ in range(3):
        await api.wiring.posts.post(says(ref, OWNER, "before"))
    await come_in(api.wiring.db, ref, MEMBER)
    client = await LiveClient(api, MEMBER).hello(**{str(ref.id): 0})
    assert client.of("welcome")[0]["rooms"][0]["floor"] == 4
    await api.wiring.posts.post(says(ref, OWNER, "after"))
    await client.until_has(ref.id, 4)
    assert client.seqs(ref.id) == [4]
    await client.leave()


async def test_a_stranger_is_told_nothing_of_a_room(api: Api, ref: RoomRef) -> None:
    client = await LiveClient(api, STRANGER).hello(**{str(ref.id): 0})
    client.say({"type": "sub", "rooms": [{"id": str(ref.id)}, {"id": str(uuid7())}]})
    client.say({"type": "typing", "room": str(ref.id)})
    client.say({"type": "read", "room": str(ref.id), "seq": 1})
    await fill(api, ref, 3)
    await client.until(lambda: len(client.of("err")) == 2)
    assert [one["rooms"] for one in client.of("welcome")] == [[], []]
    assert {one["code"] for one in client.of("err")} == {"room_not_found"}
    assert {one["type"] for one in client.frames} == {"welcome", "err"}
    await client.leave()


async def test_who_is_removed_hears_nothing_from_then_on(api: Api, ref: RoomRef) -> None:
    gone = await LiveClient(api, MEMBER).hello(**{str(ref.id): 0})
    stays = await LiveClient(api, OWNER).hello(**{str(ref.id): 0})
    await fill(api, ref, 1)
    await gone.until_has(ref.id, 1)
    async with api.wiring.db.transaction() as tx:
        await tx.execute(REMOVE, ref.merchant_id, ref.id, MEMBER)
    told = SystemPost(key=f"remove:{uuid7()}", kind=MessageKind.SYSTEM, body="removed")
    await api.wiring.posts.post_as_system(ref, [told])
    await fill(api, ref, 3)
    await stays.until_has(ref.id, 5)
    await gone.until(lambda: bool(gone.of("room")))
    assert gone.of("room")[0]["change"] == "removed"
    assert gone.seqs(ref.id) == [1]
    await gone.leave()
    await stays.leave()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", 4400),
        ("{", 4400),
        ("[]", 4400),
        ('{"type":"nonsense"}', 4400),
        ('{"type":"hello","v":1,"token":"x","unknown":1}', 4400),
        ('{"type":"hello","v":1,"token":"' + "x" * 17_000 + '"}', 4400),
        ('{"type":"hello","v":1,"token":"not a token"}', 4401),
        ('{"type":"pong","t":1}', 4401),
    ],
)
async def test_who_does_not_speak_the_language_is_sent_away(api: Api, text: str, code: int) -> None:
    client = await LiveClient(api, MEMBER).open()
    client.say_raw(text)
    assert await client.until_closed() == code
    assert client.of("bye")[0]["code"] == code


async def test_a_flood_ends_the_socket(api: Api) -> None:
    client = await LiveClient(api, MEMBER).hello()
    for _ in range(60):
        client.say({"type": "pong", "t": 1})
    assert await client.until_closed() == 4429


@pytest.mark.parametrize(
    ("origin", "code"),
    [("https://evil.example", 4403), ("http://127.0.0.1:8000", None), (None, None)],
)
async def test_pages_of_others_get_no_socket(
    api: Api, origin: str | None, code: int | None
) -> None:
    headers = {} if origin is None else {"origin": origin}
    client = LiveClient(api, MEMBER, **headers)
    if code is None:
        await client.hello()
        await client.leave()
    else:
        await client.open()
        assert await client.until_closed() == code


async def test_a_sixth_socket_takes_the_place_of_the_oldest(api: Api, ref: RoomRef) -> None:
    clients = [await LiveClient(api, MEMBER).hello(**{str(ref.id): 0}) for _ in range(6)]
    assert await clients[0].until_closed() == 4409
    last = await fill(api, ref, 1)
    for client in clients[1:]:
        await client.until_has(ref.id, last)
        await client.leave()


async def test_a_slow_socket_gets_everything_in_fewer_pieces_and_holds_nobody_up(
    api: Api, ref: RoomRef
) -> None:
    slow = await LiveClient(api, MEMBER).hello(**{str(ref.id): 0})
    quick = await LiveClient(api, OWNER).hello(**{str(ref.id): 0})
    slow.stall()
    arrays_count = slow.arrays_count
    for _ in range(60):
        last = await fill(api, ref, 10)
    await quick.until_has(ref.id, last)
    assert slow.held[str(ref.id)] == 0
    slow.read_on()
    await slow.until_has(ref.id, last)
    assert slow.seqs(ref.id) == list(range(1, last + 1))
    assert slow.arrays_count - arrays_count < 20
    await slow.leave()
    await quick.leave()


async def test_a_process_that_ends_sends_everybody_to_the_others(
    database_url: str, ref: RoomRef
) -> None:
    async with open_api(database_url) as ending:
        client = await LiveClient(ending, MEMBER).hello(**{str(ref.id): 0})
        ending.app.state.live.drain()
        assert await client.until_closed() == 1012
        assert 0 <= client.of("bye")[0]["reconnect_in"] <= 15
        late = await LiveClient(ending, MEMBER).open()
        assert await late.until_closed() == 1012
        ready = await ending.visitor().get("/health/ready")
        assert (ready.status_code, ready.json()["parts"]["live"]) == (503, "down")


async def test_typing_is_shown_to_the_others_and_reading_to_oneself(api: Api, ref: RoomRef) -> None:
    phone, tablet = [await LiveClient(api, MEMBER).hello(**{str(ref.id): 0}) for _ in range(2)]
    owner = await LiveClient(api, OWNER).hello(**{str(ref.id): 0})
    last = await fill(api, ref, 3)
    await phone.until_has(ref.id, last)
    phone.say({"type": "typing", "room": str(ref.id)})
    phone.say({"type": "read", "room": str(ref.id), "seq": 2})
    await owner.until(lambda: bool(owner.of("typing")))
    await tablet.until(lambda: bool(tablet.of("read")))
    assert tablet.of("read")[-1] == {"type": "read", "room": str(ref.id), "seq": 2}
    assert not tablet.of("typing")
    assert not owner.of("read")
    again = await LiveClient(api, MEMBER).hello(**{str(ref.id): last})
    assert again.of("welcome")[0]["rooms"][0]["read_seq"] == 2
    for client in (phone, tablet, owner, again):
        await client.leave()


async def test_stale_view_and_frames_make_the_fresh_view(api: Api, ref: RoomRef) -> None:
    """Whenever a client came, and from where it resumed, it ends with the rows of the room."""
    await fill(api, ref, 20)
    clients = [
        await LiveClient(api, MEMBER if at % 2 else OWNER).hello(**{str(ref.id): at * 5})
        for at in range(4)
    ]
    last = await fill(api, ref, 20)
    rows: list[dict[str, Any]] = []
    async with api.wiring.db.reading() as tx:
        rows = [
            dict(row)
            for row in await tx.fetch(
                "select seq, body, client_msg_id from message where room_id = $1 order by seq",
                ref.id,
            )
        ]
    for at, client in enumerate(clients):
        await client.until_has(ref.id, last)
        seen = [
            (one["seq"], one["body"], UUID(one["client_msg_id"]))
            for one in client.messages[str(ref.id)]
        ]
        assert seen == [(row["seq"], row["body"], row["client_msg_id"]) for row in rows[at * 5 :]]
        await client.leave()


async def test_rooms_and_frames_have_limits(api: Api) -> None:
    client = await LiveClient(api, MEMBER).hello()
    client.say({"type": "watch", "team_buys": [str(uuid7()) for _ in range(50)]})
    client.say({"type": "watch", "team_buys": [str(uuid7())]})
    await client.until(lambda: bool(client.of("err")))
    assert client.of("err")[0] == {"type": "err", "code": "too_many_team_buys", "frame": "watch"}
    client.say_raw(
        msgspec.json.encode(
            {"type": "sub", "rooms": [{"id": str(uuid7())} for _ in range(201)]}
        ).decode()
    )
    assert await client.until_closed() == 4400
