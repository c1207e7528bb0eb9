"""Saying and reading: numbered once, the same for everybody, and only for those in the room."""

import asyncio
from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from tests.support.rooms import Chat, a_chat
from tests.support.web import Api, Shopper, a_merchant, log_in

FOR_EVER = """
    update membership set muted_until = '9999-01-01' where merchant_id = $1 and room_id = $2
"""
LIN, WANG, STRANGER = "+8613811110001", "+8613811110002", "+8613811110003"


@pytest.fixture
async def lin(api: Api) -> Shopper:
    """The owner."""
    return await log_in(api, LIN)


@pytest.fixture
async def wang(api: Api) -> Shopper:
    """A member."""
    return await log_in(api, WANG)


@pytest.fixture
async def stranger(api: Api) -> Shopper:
    """Somebody who is not in the room."""
    return await log_in(api, STRANGER)


@pytest.fixture
async def merchant_id(api: Api) -> UUID:
    """A merchant whom none of them works for."""
    return await a_merchant(api, await log_in(api, "+8613811110009"))


@pytest.fixture
async def chat(api: Api, merchant_id: UUID, lin: Shopper, wang: Shopper) -> Chat:
    """A room of Lin, its owner, and Wang."""
    return await a_chat(api, merchant_id, lin, wang)


async def test_a_message_is_numbered_and_read_by_everybody(
    chat: Chat, lin: Shopper, wang: Shopper
) -> None:
    """Two members see the same frames, by list and one by one."""
    message_id = uuid7()
    answer = await chat.post(wang, "葡萄 🍇 +2", message_id=message_id)
    assert answer.status_code == 201
    assert answer.json()["seq"] == 1
    assert "idempotent-replayed" not in answer.headers
    seen = await chat.read(lin)
    assert seen == await chat.read(wang)
    assert seen == [
        {
            "type": "msg",
            "room": str(chat.ref.id),
            "seq": 1,
            "sender": str(wang.shopper_id),
            "nickname": wang.nickname,
            "kind": "text",
            "body": "葡萄 🍇 +2",
            "ref_seq": None,
            "payload": {},
            "client_msg_id": str(message_id),
            "at": answer.json()["created_at"],
            "edited": False,
            "hidden": False,
        }
    ]
    assert (await lin.get(f"{chat.messages}/1")).json() == seen[0]


async def test_the_same_id_is_the_same_message_for_ever(chat: Chat, wang: Shopper) -> None:
    """A repetition has the first number and changes nothing; another text is a conflict."""
    message_id = uuid7()
    first = await chat.post(wang, "two boxes", message_id=message_id)
    again = await chat.post(wang, "two boxes", message_id=message_id)
    other = await chat.post(wang, "three boxes", message_id=message_id)
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["idempotent-replayed"] == "true"
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_conflict")
    assert await chat.seqs(wang) == [1]


async def test_two_people_may_choose_the_same_id(chat: Chat, lin: Shopper, wang: Shopper) -> None:
    """An id is its sender's own: nobody can take another's, or learn that it was used."""
    message_id = uuid7()
    assert await chat.said(lin, "mine", message_id=message_id) == 1
    assert await chat.said(wang, "mine too", message_id=message_id) == 2


async def test_a_stranger_learns_nothing(chat: Chat, lin: Shopper, stranger: Shopper) -> None:
    """Every way into the room answers like a room that does not exist."""
    await chat.said(lin)
    elsewhere = f"/v1/rooms/{uuid7()}"
    for path in (chat.path(), elsewhere):
        body = {"client_msg_id": str(uuid7()), "kind": "text", "body": "hi"}
        answers = [
            await stranger.post(f"{path}/messages", body, key=None),
            await stranger.get(f"{path}/messages"),
            await stranger.get(f"{path}/messages/1"),
            await stranger.get(f"{path}/messages/1/thread"),
            await stranger.get(f"{path}/messages/search", q="hello"),
            await stranger.post(f"{path}/read", {"seq": 1}, key=None),
        ]
        found = {(one.status_code, one.json()["code"]) for one in answers}
        assert found == {(404, "room_not_found")}
    assert await chat.seqs(lin) == [1]


async def test_nobody_reads_without_logging_in(api: Api, chat: Chat) -> None:
    """A room has no public side."""
    assert (await api.visitor().get(chat.messages)).status_code == 401


async def test_pages_have_no_gaps(chat: Chat, lin: Shopper) -> None:
    """From the beginning upwards, from the end downwards: each number once."""
    for number in range(7):
        await chat.said(lin, f"message {number}")
    assert await chat.seqs(lin, after=0, limit=3) == [1, 2, 3]
    assert await chat.seqs(lin, after=3, limit=3) == [4, 5, 6]
    assert await chat.seqs(lin, after=7) == []
    assert await chat.seqs(lin, limit=3) == [5, 6, 7]
    assert await chat.seqs(lin, before=5, limit=3) == [2, 3, 4]
    assert await chat.seqs(lin, after=2, before=5) == [3, 4]
    answer = (await lin.get(chat.messages, after=3)).json()
    assert (answer["first_seq"], answer["last_seq"]) == (1, 7)


@pytest.mark.feature("WX-7")
async def test_newcomers_see_nothing_from_before_they_came(
    chat: Chat, lin: Shopper, stranger: Shopper
) -> None:
    """Not by list, by number, in threads or by search; later messages come in full."""
    await chat.said(lin, "the secret recipe")
    await chat.said(lin, "more of the recipe", ref_seq=1)
    await chat.join(stranger)
    await chat.said(lin, "recipe, part three", ref_seq=1)
    assert await chat.seqs(stranger, after=0) == await chat.seqs(stranger) == [3]
    assert await chat.seqs(stranger, before=3) == []
    for path in ("1", "2", "1/thread"):
        answer = await stranger.get(f"{chat.messages}/{path}")
        assert (answer.status_code, answer.json()["code"]) == (404, "message_not_found")
    found = (await stranger.get(f"{chat.messages}/search", q="recipe")).json()
    assert [one["seq"] for one in found["items"]] == [3]
    read = await stranger.post(f"{chat.path()}/read", {"seq": 0}, key=None)
    assert read.json() == {"read_seq": 0, "unread_count": 1}
    assert (await stranger.get(chat.messages)).json()["first_seq"] == 3


@pytest.mark.feature("WX-7")
async def test_the_owner_may_open_the_last_messages_to_newcomers(
    chat: Chat, lin: Shopper, stranger: Shopper
) -> None:
    """As many as the policy says, up to 50."""
    for number in range(5):
        await chat.said(lin, f"message {number}")
    await chat.join(stranger)
    await chat.change_policy(history_open_count=2)
    assert await chat.seqs(stranger) == [4, 5]
    await chat.change_policy(history_open_count=50)
    assert await chat.seqs(stranger) == [1, 2, 3, 4, 5]


@pytest.mark.feature("WX-7")
async def test_what_is_pinned_is_there_for_newcomers_too(
    chat: Chat, lin: Shopper, stranger: Shopper
) -> None:
    """What is on top of the room opens by its number, with what was said to it since."""
    for body in ("the rules", "the secret recipe"):
        await chat.said(lin, body)
    pinned = await lin.post(f"{chat.path()}/pins", {"seq": 1})
    assert pinned.status_code == 200, pinned.text
    await chat.join(stranger)
    reply = await chat.said(stranger, "understood", ref_seq=1)
    assert (await stranger.get(f"{chat.messages}/1")).json()["body"] == "the rules"
    assert (await stranger.get(f"{chat.messages}/2")).status_code == 404
    thread = (await stranger.get(f"{chat.messages}/1/thread")).json()
    assert [one["seq"] for one in thread["items"]] == [1, reply]
    assert await chat.seqs(stranger, after=0) == [reply]


async def test_the_limits_of_a_room_are_raised_by_its_policy(
    api: Api, merchant_id: UUID, lin: Shopper, wang: Shopper
) -> None:
    """By whoever may change it, from one second to the next."""
    chat = await a_chat(api, merchant_id, lin, wang, member_messages_per_second=1)
    raised = {"member_messages_per_second": 1_000, "room_messages_per_second": 100_000}
    changed = await lin.patch(chat.path(), {"policy": raised})
    assert changed.is_success, changed.text
    answers = await asyncio.gather(*(chat.post(wang) for _ in range(30)))
    assert {one.status_code for one in answers} == {201}


async def test_who_was_removed_reads_and_says_nothing_more(
    chat: Chat, lin: Shopper, wang: Shopper
) -> None:
    """From that moment the room does not exist for them."""
    await chat.said(wang)
    await chat.execute(
        "update membership set state = 'removed', left_at = now()"
        " where merchant_id = $1 and room_id = $2 and shopper_id = $3",
        wang.shopper_id,
    )
    assert (await chat.post(wang)).status_code == 404
    assert (await wang.get(chat.messages)).status_code == 404
    assert await chat.seqs(lin) == [1]


@pytest.mark.parametrize(
    ("statement", "status", "code"),
    [
        (
            FOR_EVER,
            403,
            "member_muted",
        ),
        (
            "update room set archived_at = now() where merchant_id = $1 and id = $2",
            409,
            "room_archived",
        ),
    ],
)
async def test_who_may_not_write_still_reads(
    chat: Chat, wang: Shopper, statement: str, status: int, code: str
) -> None:
    """Muted people and archived rooms: what was said stays readable."""
    message_id = uuid7()
    await chat.said(wang, "first", message_id=message_id)
    await chat.execute(statement)
    refused = await chat.post(wang, "second")
    assert (refused.status_code, refused.json()["code"]) == (status, code)
    assert await chat.seqs(wang) == [1]
    again = await chat.post(wang, "first", message_id=message_id)
    assert (again.status_code, again.json()["seq"]) == (201, 1)


@pytest.mark.feature("SM-2")
async def test_a_room_can_be_for_its_leaders_words_alone(
    api: Api, merchant_id: UUID, lin: Shopper, wang: Shopper
) -> None:
    """With `post=leaders_only` members read, and only the owner writes."""
    chat = await a_chat(api, merchant_id, lin, wang, post="leaders_only")
    refused = await chat.post(wang)
    assert (refused.status_code, refused.json()["code"]) == (403, "member_muted")
    await chat.said(lin, "training at seven")
    assert await chat.seqs(wang) == [1]


async def test_members_write_at_a_pace(
    api: Api, merchant_id: UUID, lin: Shopper, wang: Shopper
) -> None:
    """Five at once, then one a second, each for themselves; a repetition costs nothing."""
    chat = await a_chat(api, merchant_id, lin, wang, member_messages_per_second=1)
    ids = [uuid7() for _ in range(6)]
    for message_id in ids[:5]:
        await chat.said(wang, message_id=message_id)
    refused = await chat.post(wang, message_id=ids[5])
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_requests")
    assert refused.headers["retry-after"] == "1"
    assert await chat.said(wang, message_id=ids[0]) == 1
    assert await chat.said(lin) == 6
    # A second later, as far as the limit knows.
    await chat.execute(
        "update member_pace set paced_until = paced_until - interval '1 second'"
        " where merchant_id = $1 and room_id = $2"
    )
    assert await chat.said(wang, message_id=ids[5]) == 7


async def test_slow_mode_binds_members_and_not_the_owner(
    api: Api, merchant_id: UUID, lin: Shopper, wang: Shopper
) -> None:
    """One message a minute; the answer says how long to wait."""
    chat = await a_chat(api, merchant_id, lin, wang, slow_mode_seconds=60)
    await chat.said(wang)
    refused = await chat.post(wang)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "60")
    await chat.said(lin)
    await chat.said(lin)


async def test_a_room_as_a_whole_has_a_pace(
    api: Api, merchant_id: UUID, lin: Shopper, wang: Shopper
) -> None:
    """However many members write: twenty a second, and a second's worth at once."""
    chat = await a_chat(api, merchant_id, lin, wang, room_messages_per_second=20)
    answers = await asyncio.gather(*(chat.post(lin) for _ in range(30)))
    accepted = sorted(one.json()["seq"] for one in answers if one.status_code == 201)
    assert {one.status_code for one in answers} == {201, 429}
    assert accepted == list(range(1, len(accepted) + 1))
    assert 20 <= len(accepted) < 30


@pytest.mark.parametrize(
    ("said", "status", "code"),
    [
        ({"body": " \n"}, 422, "message_invalid"),
        ({"body": "x" * 2_001}, 400, "malformed"),
        ({"kind": "card"}, 400, "malformed"),
        ({"kind": "image"}, 422, "message_invalid"),
        ({"payload": {"images": [str(uuid7())]}}, 422, "message_invalid"),
        ({"payload": {"options": ["a", "b"]}}, 422, "message_invalid"),
        ({"payload": {"choices_max": 2}}, 422, "message_invalid"),
        ({"kind": "poll"}, 422, "message_invalid"),
        ({"kind": "poll", "payload": {"options": ["a", "A"]}}, 422, "poll_invalid"),
        ({"payload": {"unknown": 1}}, 400, "malformed"),
        ({"ref_seq": 1}, 404, "message_not_found"),
        ({"ref_seq": 0}, 400, "malformed"),
        ({"client_msg_id": "x"}, 400, "malformed"),
        ({"body": "a\x00b"}, 400, "malformed"),
    ],
)
async def test_what_is_no_message_is_refused(
    chat: Chat, lin: Shopper, said: dict[str, Any], status: int, code: str
) -> None:
    """And changes nothing."""
    answer = await chat.post(lin, **said)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert await chat.seqs(lin) == []


@pytest.mark.feature("KS-5")
@pytest.mark.feature("LS-1")
async def test_answers_make_a_thread(chat: Chat, lin: Shopper, wang: Shopper) -> None:
    """Answers to a message, and answers to those, in the order they came; and nothing else."""
    root = await chat.said(lin, "the live begins at eight")
    await chat.said(wang, "unrelated")
    first = await chat.said(wang, "which camera?", ref_seq=root)
    second = await chat.said(lin, "both", ref_seq=first)
    third = await chat.said(wang, "see you there", ref_seq=root)
    answer = (await lin.get(f"{chat.messages}/{root}/thread")).json()
    assert [one["seq"] for one in answer["items"]] == [root, first, second, third]
    page = (await lin.get(f"{chat.messages}/{root}/thread", after=first, limit=1)).json()
    assert [one["seq"] for one in page["items"]] == [second]
    missing = await lin.get(f"{chat.messages}/99/thread")
    assert (missing.status_code, missing.json()["code"]) == (404, "message_not_found")


async def test_search_finds_texts_in_any_case(chat: Chat, lin: Shopper) -> None:
    """The newest first, in pages; signs that patterns know are only signs."""
    for body in ("Grapes today", "100% grapes", "plums", "阳光玫瑰 GRAPES"):
        await chat.said(lin, body)
    path = f"{chat.messages}/search"
    first = (await lin.get(path, q="gRaPes", limit=2)).json()
    assert [one["seq"] for one in first["items"]] == [4, 2]
    rest = (await lin.get(path, q="grapes", before=first["next_before"], limit=2)).json()
    assert ([one["seq"] for one in rest["items"]], rest["next_before"]) == ([1], None)
    assert [one["seq"] for one in (await lin.get(path, q="0%")).json()["items"]] == [2]
    assert (await lin.get(path, q="_")).json() == {"items": [], "next_before": None}


async def test_a_read_cursor_only_moves_forward(chat: Chat, lin: Shopper, wang: Shopper) -> None:
    """Never back, and never beyond the last message; others' cursors stay."""
    for _ in range(3):
        await chat.said(lin)

    async def move(person: Shopper, seq: int) -> dict[str, int]:
        answer = await person.post(f"{chat.path()}/read", {"seq": seq}, key=None)
        moved: dict[str, int] = answer.json()
        return moved

    assert await move(wang, 2) == {"read_seq": 2, "unread_count": 1}
    assert await move(wang, 1) == {"read_seq": 2, "unread_count": 1}
    assert await move(wang, 99) == {"read_seq": 3, "unread_count": 0}
    assert await move(lin, 0) == {"read_seq": 0, "unread_count": 3}


async def test_numbers_that_cannot_be_are_no_bug(chat: Chat, lin: Shopper) -> None:
    """Too large for any room, or for the database."""
    for path in (f"{chat.messages}/{10**30}", f"{chat.messages}/{10**30}/thread"):
        assert (await lin.get(path)).status_code in {400, 404}
    assert (await lin.get(chat.messages, after=10**30)).status_code == 400
