"""What is said in a room arrives in the chats it is tied to: in order, at least once, at a pace."""

from collections.abc import AsyncIterator, Iterator

import pytest

from app.actions.carry_bridges import Carrier
from app.actions.forget_old_rows import forget_old_rows
from app.gateways.notify import AppriseNotifier
from domain.bridges import REACH, REFUSED_COUNT_MAX, Platform
from domain.messages import MessageKind
from tests.support.bridged_room import BridgedRoom
from tests.support.outer_chats import ADDRESSES, OuterChats, open_outer_chats
from tests.support.web import Api


@pytest.fixture(scope="module")
def server() -> Iterator[OuterChats]:
    with open_outer_chats() as chats:
        yield chats


@pytest.fixture
def chats(server: OuterChats) -> OuterChats:
    server.asked.clear()
    server.answers.clear()
    return server


@pytest.fixture
async def room(api: Api, chats: OuterChats) -> AsyncIterator[BridgedRoom]:
    notifier = AppriseNotifier(chats.egress())
    room = BridgedRoom(api, notifier)
    await room.furnish()
    yield room
    await notifier.close()


def bodies(chats: OuterChats) -> list[str]:
    """Return what arrived without the events' names."""
    return [text.rpartition(" 〔")[0] for text in chats.texts]


@pytest.mark.parametrize("platform", list(ADDRESSES))
async def test_what_is_said_arrives(room: BridgedRoom, chats: OuterChats, platform: str) -> None:
    """On every platform: the kinds that were chosen, in order, once, and nothing from before."""
    await room.tell("before")
    await room.connect(platform)
    await room.tell("现价¥35.90")
    await room.say("small talk")
    await room.tell("成团", kind=MessageKind.FORMED)
    await room.work()
    assert bodies(chats) == ["[邻居] 现价¥35.90", "[邻居] 成团"]
    await room.later()
    await room.work()
    assert len(chats.texts) == 2


async def test_members_texts_leave_by_choice(room: BridgedRoom, chats: OuterChats) -> None:
    """With their names; moderation never does."""
    await room.connect("slack", kinds=["text"])
    await room.say("who wants grapes?")
    await room.tell("not chosen")
    await room.tell("一位成员被移出", kind=MessageKind.SYSTEM)
    await room.work()
    assert bodies(chats) == ["[邻居] Ann: who wants grapes?"]


async def test_what_is_hidden_by_then_stays(room: BridgedRoom, chats: OuterChats) -> None:
    """Recalled or masked before it left: it does not leave."""
    await room.connect("slack", kinds=["text"])
    await room.say("who was it that …")
    await room.say("hello")
    await room.execute(
        "update message set hidden_at = now(), body = '' where body like 'who was it%'"
    )
    await room.work()
    assert bodies(chats) == ["[邻居] Ann: hello"]


async def test_a_long_silence_is_passed_by(room: BridgedRoom, chats: OuterChats) -> None:
    """Hundreds of messages that are not carried cost no send, and the next one still goes."""
    await room.connect("slack")
    await room.execute(
        "insert into message (merchant_id, room_id, seq, client_msg_id, kind, body, body_sha256,"
        " created_at) select merchant_id, id, n, gen_random_uuid(), 'text', 'talk', '', now()"
        " from room, generate_series(2, 501) n",
        "update room set last_seq = 501",
    )
    await room.tell("现价¥29.90")
    await room.work()
    assert bodies(chats) == ["[邻居] 现价¥29.90"]
    assert (await room.bridge())["sent_seq"] == 502


async def test_a_worker_that_dies_repeats_one_text(room: BridgedRoom, chats: OuterChats) -> None:
    """Killed between the send and the cursor: the same text under the same name, then the next."""
    await room.connect("slack")
    await room.tell("one")
    await room.tell("two")
    wiring = room.api.wiring
    dying = Carrier(wiring.db, wiring.vault, wiring.posts, _Dies(chats))
    [due] = await dying.claim(4)
    with pytest.raises(_DiedError):
        await dying.carry(due)
    assert bodies(chats) == ["[邻居] one"]
    await room.work()  # the lease of the dead holds still
    assert len(chats.texts) == 1
    await room.later()
    await room.work()
    assert bodies(chats) == ["[邻居] one", "[邻居] one", "[邻居] two"]
    assert chats.texts[0] == chats.texts[1]
    assert len(set(chats.texts)) == 2


async def test_who_lost_the_lease_moves_nothing(room: BridgedRoom, chats: OuterChats) -> None:
    """A worker that comes back from a long pause stops at its next step."""
    await room.connect("slack")
    await room.tell("one")
    wiring = room.api.wiring
    slow = Carrier(wiring.db, wiring.vault, wiring.posts, AppriseNotifier(chats.egress()))
    [due] = await slow.claim(4)
    await room.later()
    await room.work()
    await slow.carry(due)
    assert bodies(chats) == ["[邻居] one"]
    await slow.close()


async def test_two_workers_carry_each_text_once(room: BridgedRoom, chats: OuterChats) -> None:
    """A bridge is under one lease at a time."""
    await room.connect("slack")
    await room.tell("one")
    wiring = room.api.wiring
    first, second = (
        Carrier(wiring.db, wiring.vault, wiring.posts, AppriseNotifier(chats.egress()))
        for _ in range(2)
    )
    assert len(await first.claim(4)) == 1
    assert await second.claim(4) == []
    await first.close()
    await second.close()


async def test_no_destination_is_written_to_too_fast(room: BridgedRoom, chats: OuterChats) -> None:
    """WeCom takes 20 a minute, whichever rooms they come from: a burst, then an even pace."""
    other = BridgedRoom(room.api, room.notifier, merchant_id=room.ref.merchant_id)
    await other.furnish()
    for one in (room, other):
        await one.connect("wecom")
    reach = REACH[Platform.WECOM]
    for number in range(6):
        await room.tell(f"a{number}")
        await other.tell(f"b{number}")
    await room.work()
    assert len(chats.texts) == reach.burst
    waits = await room.fetch("select extract(epoch from next_at - now()) * 1000 as ms from bridge")
    assert all(0 < row["ms"] <= reach.interval_ms for row in waits)
    for _ in range(4):
        await room.later()
        await room.work()
    arrived = bodies(chats)
    for name in "ab":
        of_room = [text for text in arrived if text.startswith(f"[邻居] {name}")]
        assert of_room == [f"[邻居] {name}{number}" for number in range(6)]


async def test_a_busy_platform_is_asked_again_when_it_says(
    room: BridgedRoom, chats: OuterChats
) -> None:
    """429 and 5xx wait and count for nothing; then the text goes, and the ones after it."""
    await room.connect("slack")
    chats.answers = [(429, {"retry-after": "30"}, b"slow down")]
    await room.tell("one")
    await room.work()
    row = await room.bridge()
    assert (row["last_error"], row["refused_count"], row["attempts_count"]) == ("status 429", 0, 1)
    [waiting] = await room.fetch("select extract(epoch from next_at - now()) as s from bridge")
    assert 25 < waiting["s"] <= 30
    chats.answers = [(503, {}, b"")]
    await room.later()
    await room.work()
    await room.later()
    await room.work()
    row = await room.bridge()
    assert (row["last_error"], row["refused_count"], row["attempts_count"]) == ("", 0, 0)
    assert bodies(chats) == ["[邻居] one"] * 3  # asked three times, taken once


async def test_twelve_refusals_switch_a_bridge_off(room: BridgedRoom, chats: OuterChats) -> None:
    """Said in the room and audited, once; nothing is sent any more, and a try is refused."""
    bridge = await room.connect("slack")
    chats.answers = [(404, {}, b"no_service")] * 40
    await room.tell("one")
    for _ in range(REFUSED_COUNT_MAX + 3):
        await room.later()
        await room.work()
    assert len(chats.asked) == REFUSED_COUNT_MAX
    said = [row["body"] for row in await room.fetch("select body from message order by seq")]
    assert said == ["本群已与Slack互通", "one", "与Slack的互通已停用：对方多次拒收"]
    acts = [row["action"] for row in await room.fetch("select action from audit_event order by id")]
    assert acts == ["bridge.connected", "bridge.disabled"]
    shown = (await room.owner.get(room.path())).json()["items"][0]
    assert (shown["state"], shown["last_error"]) == ("disabled", "status 404")
    answer = await room.owner.post(room.path(bridge["id"], "test"))
    assert (answer.status_code, answer.json()["code"]) == (409, "bridge_disabled")


async def test_one_text_that_goes_forgets_the_refusals(
    room: BridgedRoom, chats: OuterChats
) -> None:
    """Eleven in a row are not twelve."""
    await room.connect("slack")
    await room.tell("one")
    chats.answers = [(404, {}, b"")] * (REFUSED_COUNT_MAX - 1)
    for _ in range(REFUSED_COUNT_MAX):
        await room.later()
        await room.work()
    row = await room.bridge()
    assert (row["refused_count"], row["disabled_at"]) == (0, None)


async def test_a_bridge_that_is_taken_down_carries_nothing(
    room: BridgedRoom, chats: OuterChats
) -> None:
    """What was not carried by then never is."""
    bridge = await room.connect("slack")
    await room.tell("one")
    await room.owner.delete(room.path(bridge["id"]))
    await room.work()
    assert chats.asked == []


async def test_a_try_reaches_the_other_chat_alone(room: BridgedRoom, chats: OuterChats) -> None:
    """The same request again tries once; the room hears nothing of it."""
    bridge = await room.connect("slack")
    for _ in range(2):
        answer = await room.owner.post(room.path(bridge["id"], "test"), key="one-try")
        assert answer.status_code == 202
    await room.work()
    assert len(chats.texts) == 1
    assert "测试" in chats.texts[0]
    assert len(await room.fetch("select from message")) == 1


async def test_old_notes_and_codes_are_forgotten(room: BridgedRoom, chats: OuterChats) -> None:
    """A week after a note went, two days after a code ended; not before."""
    bridge = await room.connect("telegram", listens=True)
    await room.owner.post(room.path(bridge["id"], "test"))
    await room.member.post(room.path(bridge["id"], "codes"))
    await room.work()
    assert await forget_old_rows(room.api.wiring.db) == 0
    await room.execute(
        "update bridge_note set sent_at = now() - interval '8 days'",
        "update bridge_code set expires_at = now() - interval '3 days'",
    )
    assert await forget_old_rows(room.api.wiring.db) == 2


class _DiedError(BaseException):
    """The worker was killed."""


class _Dies:
    """Sends a text and dies before it can say so."""

    def __init__(self, chats: OuterChats) -> None:
        self._inner = AppriseNotifier(chats.egress())

    async def send(self, destination: object, text: str) -> object:
        await self._inner.send(destination, text)  # type: ignore[arg-type]
        await self._inner.close()
        raise _DiedError

    async def close(self) -> None:
        """Nothing is under way."""
