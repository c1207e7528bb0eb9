"""What is typed in other chats: believed by its secret or signature, and one message each."""

import random
from typing import Any
from uuid import uuid4

import pytest

from app.actions.hear_bridges import LIMITS
from app.gateways.notify import NullNotifier
from tests.support.bridged_room import LINE_SECRET, BridgedRoom, line_event, update
from tests.support.market import Market
from tests.support.orders import an_order_room
from tests.support.outer_chats import ADDRESSES
from tests.support.soak import IS_SOAK
from tests.support.web import Api


@pytest.fixture
async def room(api: Api) -> BridgedRoom:
    room = BridgedRoom(api, NullNotifier())
    await room.furnish()
    return room


async def outcomes(room: BridgedRoom) -> list[str]:
    rows = await room.fetch("select outcome from inbox order by received_at, external_id")
    return [row["outcome"] for row in rows]


async def notes(room: BridgedRoom) -> list[str]:
    return [row["body"] for row in await room.fetch("select body from bridge_note order by id")]


async def bound(room: BridgedRoom, bridge: dict[str, Any], number: int = 1) -> None:
    """Bind the Telegram user 42 to the room's member."""
    shown = await room.member.post(room.path(bridge["id"], "codes"))
    assert shown.status_code == 201, shown.text
    await room.telegram(bridge, update(number, shown.json()["text"]))
    await room.work()


async def test_a_stranger_is_heard_under_the_name_there(room: BridgedRoom) -> None:
    """One message, marked with its bridge, by nobody of ours."""
    bridge = await room.connect("telegram", listens=True)
    answer = await room.telegram(bridge, update(1, "有葡萄吗？"))
    assert (answer.status_code, answer.json()) == (200, {"new_count": 1})
    await room.work()
    [said] = await room.fetch(
        "select sender_id, nickname, body, payload from message where seq > 1"
    )
    assert (said["sender_id"], said["nickname"]) == (None, "Zhang via Telegram")
    assert said["body"] == "有葡萄吗？"
    assert bridge["id"] in said["payload"]
    line = await room.connect("line", listens=True)
    assert (await room.line(line, line_event(1, "+1"))).json() == {"new_count": 1}
    await room.work()
    assert (await room.texts())[-1] == ("? via LINE", "+1")


async def test_who_is_bound_writes_as_themselves(room: BridgedRoom) -> None:
    """A code shown here and typed there, once; then it is their own message, with their rights."""
    bridge = await room.connect("telegram", listens=True)
    await bound(room, bridge)
    assert "Ann" in (await notes(room))[0]
    await room.telegram(bridge, update(2, "+1"))
    await room.work()
    [said] = await room.fetch("select sender_id, nickname, body from message where kind = 'text'")
    assert said == {"sender_id": room.member.shopper_id, "nickname": "Ann", "body": "+1"}
    await room.execute(
        "update membership set muted_until = now() + interval '1 hour' where role = 'member'"
    )
    await room.telegram(bridge, update(3, "+2"))
    await room.work()
    assert await outcomes(room) == ["bound", "posted", "member_muted"]
    assert len(await room.texts()) == 1
    assert (await room.member.delete(room.path(bridge["id"], "binding"))).status_code == 204
    assert (await room.member.delete(room.path(bridge["id"], "binding"))).status_code == 204
    await room.telegram(bridge, update(4, "hello"))
    await room.work()
    assert (await room.texts())[-1] == ("Zhang via Telegram", "hello")


async def test_a_code_binds_once_and_in_time(room: BridgedRoom) -> None:
    """Used, too old, another bridge's, guessed: nobody is bound, and guessing is slowed down."""
    bridge = await room.connect("telegram", listens=True)
    shown = (await room.member.post(room.path(bridge["id"], "codes"))).json()["text"]
    await room.telegram(bridge, update(1, shown, user=1))
    await room.telegram(bridge, update(2, shown, user=2))
    late = (await room.member.post(room.path(bridge["id"], "codes"))).json()["text"]
    await room.work()
    await room.execute("update bridge_code set expires_at = now() where used_at is null")
    await room.telegram(bridge, update(3, late, user=3))
    for number in range(4, 12):
        await room.telegram(bridge, update(number, f"/bind AAAA000{number % 10}", user=4))
    await room.work()
    said = await outcomes(room)
    assert said[:3] == ["bound", "not_bound", "not_bound"]
    assert sorted(said[3:]) == ["guessing"] * 3 + ["not_bound"] * 5
    assert len(await room.fetch("select from bridge_person")) == 1
    assert await room.texts() == []  # what binds is no message


@pytest.mark.parametrize("rounds", [1_250 if IS_SOAK else 50])
async def test_nothing_unsigned_is_taken(room: BridgedRoom, rounds: int) -> None:
    """Eight wrong ways, 10,000 in all: none taken, and one answer to all of them."""
    telegram = await room.connect("telegram", listens=True)
    line = await room.connect("line", listens=True)
    deaf = await room.connect("slack")
    first = await room.line(line, line_event(1, "+1"))
    assert first.json() == {"new_count": 1}
    [kept] = await room.fetch("select source, raw from inbox")
    before = await room.rows()
    rng = random.Random(7)  # noqa: S311 - chooses guesses, guards nothing
    said = set()
    for number in range(rounds):
        guess = f"{rng.getrandbits(256):064x}"
        body = line_event(number + 2, "+9")
        for answer in (
            await room.telegram(telegram, update(number, "+9"), secret=guess),
            await room.telegram(telegram, update(number, "+9"), secret=""),
            await room.telegram(line, update(number, "+9"), secret=LINE_SECRET),
            await room.telegram(deaf, update(number, "+9"), secret=guess),
            await room.telegram({"id": uuid4()}, update(number, "+9"), secret=guess),
            await room.line(line, body, secret=guess),
            await room.line(telegram, body, secret=guess),
            await room.line({"id": uuid4()}, body, secret=LINE_SECRET),
        ):
            said.add((answer.status_code, answer.json()["code"]))
    assert said == {(401, "unauthenticated")}
    assert await room.rows() == before
    assert b"+9" not in kept["raw"]


async def test_a_signature_is_of_these_bytes(room: BridgedRoom) -> None:
    """A true signature over another body, in another form, or in letters no header has."""
    line = await room.connect("line", listens=True)
    path = f"/webhooks/line?bridge={line['id']}"
    signed = await room.line(line)
    assert (signed.status_code, signed.json()) == (200, {"new_count": 0})  # LINE's own trial
    for proof in ("", "=", "é".encode(), b"\xff", "0" * 64, "x" * 10_000):
        answer = await room.deliver(path, b"{}", {"x-line-signature": proof})
        assert answer.status_code == 401
    answer = await room.deliver("/webhooks/line", b"{}", {})
    assert answer.status_code == 400
    assert await room.fetch("select from inbox") == []


@pytest.mark.parametrize(
    "said", [[], {}, {"update_id": "1"}, {"update_id": 1.5}, "x", None, {"message": {}}]
)
async def test_what_is_genuine_and_malformed_is_said_so(room: BridgedRoom, said: Any) -> None:
    """A right secret before a wrong shape: 400, nothing stored."""
    bridge = await room.connect("telegram", listens=True)
    answer = await room.telegram(bridge, said)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
    line = await room.connect("line", listens=True)
    answer = await room.line(line, {"type": "message", "webhookEventId": ""})
    assert answer.status_code == 400
    assert await room.fetch("select from inbox") == []


async def test_repeated_and_shuffled_is_one_message_each(room: BridgedRoom) -> None:
    """Each update ten times in any order, a worker in between, LINE's redeliveries: once each."""
    telegram = await room.connect("telegram", listens=True)
    line = await room.connect("line", listens=True)
    shown = (await room.owner.get(room.path(telegram["id"], "webhook"))).json()
    deliveries = [("telegram", n) for n in range(12)] + [("line", n) for n in range(12)]
    deliveries *= 10
    random.Random(3).shuffle(deliveries)  # noqa: S311 - shuffles events, guards nothing
    for at, (platform, number) in enumerate(deliveries):
        if platform == "telegram":
            body = update(number, f"t{number}")
            answer = await room.telegram(telegram, body, secret=shown["secret_token"])
        else:
            answer = await room.line(line, line_event(number, f"l{number}", again=at > 50))
        assert answer.status_code == 200
        if at % 60 == 0:
            await room.work()
    await room.work()
    await room.execute("update inbox set handled_at = null, next_at = now()")  # and once more
    await room.work()
    bodies = sorted(body for _, body in await room.texts())
    assert bodies == sorted(f"{kind}{number}" for kind in "tl" for number in range(12))


async def test_what_is_no_text_is_no_message(room: BridgedRoom) -> None:
    """Pictures, bots, edits, blanks, other chats, members who came: stored, and nothing else."""
    bridge = await room.connect("telegram", listens=True)
    bot = {"id": 9, "is_bot": True, "first_name": "Bot"}
    for number, said in enumerate(
        (
            {"message": {**update(0, "")["message"], "photo": []}},
            {"edited_message": update(0, "edited")["message"]},
            {"my_chat_member": {}},
            {"message": {**update(0, "beep")["message"], "from": bot}},
            {"message": {**update(0, " \n\u0000 ")["message"]}},
            {"message": {**update(0, "hi")["message"], "chat": {"id": 7}}},
            {"message": 7},
        )
    ):
        answer = await room.telegram(bridge, {"update_id": number, **said})
        assert answer.status_code == 200
    await room.work()
    assert sorted(await outcomes(room)) == ["no_text"] * 6 + ["unknown_chat"]
    assert await room.texts() == []


async def test_one_bot_serves_several_rooms(room: BridgedRoom) -> None:
    """A bot has one webhook: what it hears goes to the rooms tied to that chat by that bot."""
    other = BridgedRoom(room.api, NullNotifier(), merchant_id=room.ref.merchant_id)
    await other.furnish()
    here = await room.connect("telegram", listens=True)
    elsewhere = ADDRESSES["telegram"].replace("-1001234567890", "-1009999999999")
    body = {"address": elsewhere, "listens": True}
    there = (await other.owner.post(other.path(), body)).json()
    heard = update(1, "here")
    heard["message"]["chat"]["id"] = -1009999999999
    await room.telegram(here, heard)
    await other.telegram(there, heard)  # pointed at the other bridge, the bot repeats itself
    await room.work()
    [said] = await room.fetch("select room_id, body from message where kind = 'text'")
    assert said == {"room_id": other.ref.id, "body": "here"}


async def test_another_bots_word_counts_for_nothing(room: BridgedRoom) -> None:
    """Who owns a bot speaks for the chats of that bot, whatever chat it claims."""
    other = BridgedRoom(room.api, NullNotifier(), merchant_id=room.ref.merchant_id)
    await other.furnish()
    await room.connect("telegram", listens=True)
    address = ADDRESSES["telegram"].replace("123456789:", "987654321:")
    body = {"address": address.replace("-1001234567890", "-1005"), "listens": True}
    forger = (await other.owner.post(other.path(), body)).json()
    await other.telegram(forger, update(1, "+99"))
    await room.work()
    assert await outcomes(room) == ["unknown_chat"]
    assert await room.texts() == []


async def test_what_was_typed_there_does_not_go_back(room: BridgedRoom) -> None:
    """A room that mirrors its texts mirrors them to the others, not to where they came from."""
    bridge = await room.connect("telegram", listens=True, kinds=["text"])
    other = await room.connect("discord", kinds=["text"])
    await room.telegram(bridge, update(1, "hello"))
    sent: list[tuple[str, str]] = []

    class Listening(NullNotifier):
        async def send(self, destination: Any, text: str) -> Any:
            sent.append((destination.platform.value, text.rpartition(" 〔")[0]))
            return await super().send(destination, text)

    room._team._carrier._notifier = Listening()
    await room.work()
    assert sent == [("discord", "[邻居] Zhang via Telegram: hello")]
    assert other["platform"] == "discord"


async def test_a_closed_room_hears_no_stranger(room: BridgedRoom) -> None:
    """Where only leaders write, and where nothing is written any more."""
    bridge = await room.connect("telegram", listens=True)
    await room.execute("""update room set policy = '{"post":"leaders_only"}'""")
    await room.telegram(bridge, update(1, "hello"))
    await room.work()
    await room.execute("update room set policy = '{}', archived_at = now()")
    await room.telegram(bridge, update(2, "hello"))
    await room.work()
    assert await outcomes(room) == ["not_open", "room_archived"]
    assert await room.texts() == []


async def test_one_chat_does_not_drown_a_room(room: BridgedRoom) -> None:
    """Sixty lines a minute and bridge; the others are let go."""
    bridge = await room.connect("line", listens=True)
    for start in range(0, 80, 20):
        events = [line_event(n, f"l{n}") for n in range(start, start + 20)]
        assert (await room.line(bridge, *events)).status_code == 200
    await room.work()
    assert len(await room.texts()) == LIMITS[0].most
    assert (await outcomes(room)).count("too_many") == 20


async def test_a_bridge_taken_down_hears_nothing(room: BridgedRoom) -> None:
    """Its secret is worth nothing any more."""
    bridge = await room.connect("telegram", listens=True)
    secret = (await room.owner.get(room.path(bridge["id"], "webhook"))).json()["secret_token"]
    await room.telegram(bridge, update(1, "first"), secret=secret)
    await room.owner.delete(room.path(bridge["id"]))
    answer = await room.telegram(bridge, update(2, "second"), secret=secret)
    assert answer.status_code == 401
    await room.work()
    assert await room.texts() == []


async def test_a_stranger_who_orders_is_shown_the_way_in(market: Market) -> None:
    """No seat without its shopper: a link that brings them into the room, not one per "+1"."""
    shop = await market.shop()
    team_buy = (await shop.open(shop.owner))["id"]
    room = BridgedRoom(market.api, NullNotifier(), merchant_id=shop.merchant_id)
    await room.furnish()
    await room.execute(
        "insert into team_buy_room (merchant_id, team_buy_id, room_id, code, card_seq, shared_by,"
        f" told_tier) values ('{shop.merchant_id}', '{team_buy}', '{room.ref.id}', 'A', 1,"
        f" '{room.owner.shopper_id}', 1)"
    )
    bridge = await room.connect("telegram", listens=True)
    for number, text in enumerate(("这个好吃+1", "价格", "+1", "A+2", "+1")):
        await room.telegram(bridge, update(number, text, user=number))
    await room.work()
    [note] = await notes(room)
    before = await market.rows("seat")
    code = note.split("/t/")[1][:12]
    joined = await room.stranger.post(f"/v1/rooms/{room.ref.id}/members", {"invite_code": code})
    assert joined.status_code == 201, joined.text
    assert await market.rows("seat") == before
    assert len(await room.texts()) == 5


async def test_a_strangers_contacts_are_masked(room: BridgedRoom) -> None:
    """In the line and in the name; our own link and an order pass."""
    bridge = await room.connect("telegram", listens=True)
    lines = (
        "加我微信 abc12345 便宜",
        "+1",
        f"{room.api.wiring.settings.public_url}/t/ABCD2345EFGH",
    )
    for number, text in enumerate(lines):
        await room.telegram(bridge, update(number, text, name="加V abc12345"))
    await room.work()
    said = await room.texts()
    assert all("abc12345" not in name + body for name, body in said)
    assert [body for _, body in said][1:] == list(lines[1:])
    assert all(name.endswith(" via Telegram") for name, _ in said)


async def test_who_is_bound_orders_as_themselves(market: Market) -> None:
    """A +1 typed in the other chat reserves here, and the room is told of it."""
    ordering = await an_order_room(market, *(await market.crowd(1)))
    room = BridgedRoom(market.api, NullNotifier(), merchant_id=ordering.room.merchant_id)
    await room.furnish()
    opened = ordering.team_buys[0]
    shared = await room.owner.post(f"/v1/rooms/{room.ref.id}/cards", {"team_buy_id": opened})
    assert shared.status_code == 201, shared.text
    bridge = await room.connect("telegram", listens=True)
    await bound(room, bridge)
    await room.telegram(bridge, update(2, "+2"))
    await room.work()
    await market.sweep()
    [seat] = (await room.member.get("/v1/me/seats")).json()["items"]
    assert (seat["quantity"], seat["state"]) == (2, "reserved")
    [reply] = await room.fetch("select body from message where kind = 'order'")
    assert reply["body"].startswith("✅ Ann +2 → 共2份")
