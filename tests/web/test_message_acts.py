"""Acts upon messages: edits, recalls, marks, polls, and seats that only some may open."""

from typing import Any
from uuid import UUID

import httpx
import pytest
from uuid_utils.compat import uuid7

from app.actions.mark_message import ping_leaders
from tests.support.rooms import Chat, a_chat, people
from tests.support.web import Api, Shopper, a_campaign, a_merchant, a_role

AGED = """
    update message set created_at = created_at - make_interval(secs => $3)
     where merchant_id = $1 and room_id = $2
"""


@pytest.fixture
async def three(api: Api) -> tuple[Shopper, Shopper, Shopper]:
    """Lin, the owner; Wang, a member; and somebody outside."""
    lin, wang, stranger = await people(api, "Lin", "Wang", "Nobody")
    return lin, wang, stranger


@pytest.fixture
async def boss(api: Api) -> Shopper:
    """The owner of the merchant, who never came into the room."""
    return (await people(api, "Boss"))[0]


@pytest.fixture
async def merchant_id(api: Api, boss: Shopper) -> UUID:
    return await a_merchant(api, boss)


@pytest.fixture
async def chat(api: Api, merchant_id: UUID, three: tuple[Shopper, Shopper, Shopper]) -> Chat:
    """A room of Lin, its owner, and Wang."""
    return await a_chat(api, merchant_id, three[0], three[1])


async def edit(
    chat: Chat, person: Shopper, seq: int, body: str, message_id: UUID | None = None
) -> httpx.Response:
    given = {"client_msg_id": str(message_id or uuid7()), "body": body}
    return await person.patch(f"{chat.messages}/{seq}", given, key=None)


async def recall(chat: Chat, person: Shopper, seq: int) -> httpx.Response:
    return await person.delete(f"{chat.messages}/{seq}", key=None)


def refusal(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def evidence(chat: Chat) -> list[tuple[int, str, str]]:
    async with chat.api.wiring.db.reading() as tx:
        rows = await tx.fetch("select seq, reason, body from message_evidence order by id")
    return [(row["seq"], row["reason"], row["body"]) for row in rows]


# ---- editing ----------------------------------------------------------------------------------


async def test_an_edit_is_a_message_and_the_text_is_the_new_one(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """Readers see the new text and that it was edited; the old one is evidence; once per id."""
    lin, wang, _ = three
    seq = await chat.said(wang, "two boxes")
    message_id = uuid7()
    first = await edit(chat, wang, seq, "three boxes", message_id)
    again = await edit(chat, wang, seq, "three boxes", message_id)
    assert (first.status_code, first.json()["seq"]) == (200, 2)
    assert again.json() == first.json()
    assert again.headers["idempotent-replayed"] == "true"
    seen = await chat.read(lin)
    assert [(one["seq"], one["kind"], one["body"], one["edited"]) for one in seen] == [
        (1, "text", "three boxes", True),
        (2, "edit", "three boxes", False),
    ]
    assert seen[1]["ref_seq"] == 1
    assert await evidence(chat) == [(1, "edited", "two boxes")]
    assert refusal(await edit(chat, wang, seq, "four", message_id)) == (409, "idempotency_conflict")
    posted_again = await chat.post(wang, "two boxes", message_id=UUID(seen[0]["client_msg_id"]))
    assert posted_again.json()["seq"] == 1


async def test_only_ones_own_text_can_be_edited_and_not_for_ever(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """Not even the owner changes another's words; nothing is changed by a refusal."""
    lin, wang, stranger = three
    seq = await chat.said(wang, "two boxes")
    poll = await chat.said(wang, "when?", kind="poll", payload={"options": ["6", "7"]})
    assert refusal(await edit(chat, lin, seq, "ten boxes")) == (403, "room_forbidden")
    assert refusal(await edit(chat, stranger, seq, "ten boxes")) == (404, "room_not_found")
    assert refusal(await edit(chat, wang, 99, "ten boxes")) == (404, "message_not_found")
    assert refusal(await edit(chat, wang, poll, "why?")) == (409, "message_fixed")
    assert refusal(await edit(chat, wang, seq, " ")) == (422, "message_invalid")
    await chat.execute(AGED, 86_401)
    assert refusal(await edit(chat, wang, seq, "ten boxes")) == (409, "message_fixed")
    assert [one["body"] for one in await chat.read(lin)] == ["two boxes", "when?"]
    assert await evidence(chat) == []


# ---- taking back ------------------------------------------------------------------------------


async def test_a_recalled_message_keeps_its_number_and_loses_its_words(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """By list, number, search and thread; its edits go with it; again changes nothing."""
    lin, wang, _ = three
    seq = await chat.said(wang, "my phone is secret", payload={"mentions": [str(lin.shopper_id)]})
    await edit(chat, wang, seq, "my phone is a secret")
    assert (await recall(chat, wang, seq)).status_code == 204
    assert (await recall(chat, wang, seq)).status_code == 204
    seen = await chat.read(lin)
    assert [(one["seq"], one["kind"], one["body"], one["hidden"]) for one in seen] == [
        (1, "text", "", True),
        (2, "edit", "", True),
        (3, "recall", "", False),
    ]
    assert seen[0]["payload"] == {}
    assert seen[2]["payload"] == {"by": "author"}
    found = (await lin.get(f"{chat.messages}/search", q="secret")).json()
    assert found["items"] == []
    assert await evidence(chat) == [
        (1, "edited", "my phone is secret"),
        (1, "recalled", "my phone is a secret"),
    ]
    assert refusal(await edit(chat, wang, seq, "again")) == (404, "message_not_found")


async def test_members_recall_their_own_for_two_minutes_and_the_owner_anything(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper], boss: Shopper
) -> None:
    """An admin's recall is audited; staff act as admins."""
    lin, wang, stranger = three
    mine, other, third = [await chat.said(wang, f"line {n}") for n in range(3)]
    owners = await chat.said(lin, "mine")
    assert refusal(await recall(chat, wang, owners)) == (403, "room_forbidden")
    assert refusal(await recall(chat, stranger, mine)) == (404, "room_not_found")
    await chat.execute(AGED, 121)
    assert refusal(await recall(chat, wang, mine)) == (409, "message_fixed")
    assert (await recall(chat, lin, mine)).status_code == 204
    assert (await recall(chat, boss, other)).status_code == 204
    assert refusal(await recall(chat, lin, 99)) == (404, "message_not_found")
    hidden = [one["seq"] for one in await chat.read(lin) if one["hidden"]]
    assert hidden == [mine, other]
    assert third not in hidden
    async with chat.api.wiring.db.reading() as tx:
        acts = await tx.fetch("select actor from audit_event where action = 'room.recall'")
    assert [row["actor"] for row in acts] == [
        f"shopper:{lin.shopper_id}",
        f"shopper:{boss.shopper_id}",
    ]


async def test_newcomers_cannot_act_on_what_they_cannot_see(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """What came before them is not there for them, whatever they try."""
    lin, wang, newcomer = three
    seq = await chat.said(wang, "when?", kind="poll", payload={"options": ["6", "7"]})
    await chat.join(newcomer)
    path = f"{chat.messages}/{seq}"
    answers = [
        await newcomer.get(f"{path}/poll"),
        await newcomer.post(f"{path}/votes", {"choices": [0]}),
        await newcomer.post(f"{path}/mark", {"mark": "question"}),
        await newcomer.get(f"{path}/seat"),
        await recall(chat, newcomer, seq),
    ]
    assert {refusal(one) for one in answers} == {(404, "message_not_found")}
    assert len(await chat.read(lin)) == 1


# ---- words the room does not take -------------------------------------------------------------


async def test_a_room_filters_words_of_its_members(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """In any case and width, also by way of an edit; those who moderate may quote them."""
    lin, wang, _ = three
    await chat.change_policy(word_filters=["Loan"])
    assert refusal(await chat.post(wang, "cheap ｌｏａｎｓ here")) == (422, "word_filtered")
    seq = await chat.said(wang, "hello")
    assert refusal(await edit(chat, wang, seq, "LOAN")) == (422, "word_filtered")
    await chat.said(lin, "no loans, please")


# ---- questions --------------------------------------------------------------------------------


@pytest.mark.feature("CT-3")
async def test_the_leader_hears_once_of_a_question_nobody_answers(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """After the room's minutes, by one notice; an answered one rings nobody."""
    lin, wang, _ = three
    db, posts = chat.api.wiring.db, chat.api.wiring.posts
    open_seq = await chat.said(wang, "where is the pickup?")
    done_seq = await chat.said(wang, "when is the pickup?")
    reply = await chat.said(lin, "at seven", ref_seq=done_seq)
    for seq, person, mark in ((open_seq, wang, "question"), (done_seq, wang, "question")):
        marked = await person.post(f"{chat.messages}/{seq}/mark", {"mark": mark})
        assert (marked.status_code, marked.json()) == (200, {"mark": mark})
    answered = await wang.post(f"{chat.messages}/{reply}/mark", {"mark": "answer"})
    assert answered.status_code == 200
    assert await ping_leaders(db, posts) == 0
    await chat.execute(
        "update question set due_at = now() - interval '1 second'"
        " where merchant_id = $1 and room_id = $2"
    )
    assert await ping_leaders(db, posts) == 1
    assert await ping_leaders(db, posts) == 0
    async with db.reading() as tx:
        told = await tx.fetch("select shopper_id, code, ref_seq from notice")
    assert [tuple(row) for row in told] == [(lin.shopper_id, "question_waiting", open_seq)]
    marks = [one for one in await chat.read(lin) if one["kind"] == "mark"]
    assert [(one["ref_seq"], one["payload"]["mark"]) for one in marks] == [
        (open_seq, "question"),
        (done_seq, "question"),
        (reply, "answer"),
    ]


@pytest.mark.feature("CT-3")
async def test_who_may_mark_what(chat: Chat, three: tuple[Shopper, Shopper, Shopper]) -> None:
    """The author their question, the asker the answer, those who moderate both; once each."""
    lin, wang, stranger = three
    seq = await chat.said(lin, "who brings bags?")
    reply = await chat.said(wang, "I do", ref_seq=seq)
    poll = await chat.said(wang, "when?", kind="poll", payload={"options": ["6", "7"]})

    async def mark(person: Shopper, seq: int, mark: str) -> httpx.Response:
        return await person.post(f"{chat.messages}/{seq}/mark", {"mark": mark})

    assert refusal(await mark(wang, seq, "question")) == (403, "room_forbidden")
    assert refusal(await mark(wang, reply, "answer")) == (422, "message_invalid")
    assert refusal(await mark(wang, poll, "question")) == (422, "message_invalid")
    assert refusal(await mark(wang, 99, "question")) == (404, "message_not_found")
    assert refusal(await mark(stranger, seq, "question")) == (404, "room_not_found")
    assert (await mark(lin, seq, "question")).status_code == 200
    assert refusal(await mark(wang, reply, "answer")) == (403, "room_forbidden")
    before = len(await chat.read(lin))
    assert (await mark(lin, seq, "question")).status_code == 200
    assert len(await chat.read(lin)) == before
    assert (await mark(lin, reply, "answer")).status_code == 200
    assert (await mark(lin, reply, "none")).status_code == 200
    assert (await mark(lin, seq, "none")).status_code == 200
    async with chat.api.wiring.db.reading() as tx:
        assert await tx.fetchval("select count(*) from question") == 0


# ---- polls ------------------------------------------------------------------------------------


@pytest.mark.feature("DY-8")
async def test_each_member_has_one_vote_and_may_change_it_until_the_poll_closes(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """The last vote counts, the same again changes nothing, none withdraws; later is too late."""
    lin, wang, stranger = three
    asked = {"options": ["grapes", "plums", "pears"], "closes_at": "2999-01-01T00:00:00Z"}
    seq = await chat.said(lin, "what next?", kind="poll", payload=asked)

    async def vote(person: Shopper, *choices: int) -> httpx.Response:
        return await person.post(f"{chat.messages}/{seq}/votes", {"choices": list(choices)})

    assert (await vote(lin, 0)).json()["counts"] == [1, 0, 0]
    assert (await vote(wang, 1)).json()["counts"] == [1, 1, 0]
    changed = (await vote(wang, 0)).json()
    assert (changed["counts"], changed["mine"], changed["voters_count"]) == ([2, 0, 0], [0], 2)
    before = len(await chat.read(lin))
    assert (await vote(wang, 0)).json() == changed
    assert len(await chat.read(lin)) == before
    assert refusal(await vote(wang, 3)) == (422, "poll_invalid")
    assert refusal(await vote(wang, 0, 1)) == (422, "poll_invalid")
    assert refusal(await vote(stranger, 0)) == (404, "room_not_found")
    assert (await vote(wang)).json()["counts"] == [1, 0, 0]
    await chat.execute(
        "update message set payload ="
        " replace(payload::text, '2999', '1999')::json"
        " where merchant_id = $1 and room_id = $2 and kind = 'poll'"
    )
    assert refusal(await vote(lin, 2)) == (409, "poll_closed")
    stands: dict[str, Any] = (await wang.get(f"{chat.messages}/{seq}/poll")).json()
    assert (stands["counts"], stands["closed"], stands["mine"]) == ([1, 0, 0], True, [])
    votes = [one for one in await chat.read(lin) if one["kind"] == "vote"]
    assert [one["payload"]["choices"] for one in votes] == [[0], [1], [0], []]
    text = await chat.said(lin, "no poll")
    none = await lin.get(f"{chat.messages}/{text}/poll")
    assert refusal(none) == (404, "message_not_found")


async def test_members_vote_also_where_only_leaders_write(
    api: Api, merchant_id: UUID, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """A poll is an invitation to answer; who is muted may answer as well."""
    lin, wang, _ = three
    chat = await a_chat(api, merchant_id, lin, wang, post="leaders_only")
    seq = await chat.said(lin, "when?", kind="poll", payload={"options": ["6", "7"]})
    voted = await wang.post(f"{chat.messages}/{seq}/votes", {"choices": [1]})
    assert voted.json()["counts"] == [0, 1]


# ---- seats ------------------------------------------------------------------------------------


@pytest.mark.feature("MT-2")
async def test_a_message_about_a_seat_opens_it_for_few(
    api: Api,
    boss: Shopper,
    merchant_id: UUID,
    chat: Chat,
    three: tuple[Shopper, Shopper, Shopper],
) -> None:
    """Its shopper, the leader of the team-buy and staff; other members: 404, like no seat."""
    lin, wang, leader = three
    clerk = (await people(api, "Clerk"))[0]
    async with api.wiring.db.transaction() as tx:
        await a_role(tx, merchant_id, clerk, "clerk")
        await tx.execute(
            "insert into leader (shopper_id, state, approved_at) values ($1, 'approved', now())",
            leader.shopper_id,
        )
    for person in (leader, clerk):
        await chat.join(person)
    campaign = await a_campaign(boss, merchant_id)
    opened = await leader.post(f"/v1/campaigns/{campaign['id']}/team-buys", {})
    path = f"/v1/team-buys/{opened.json()['id']}/seats"
    seat = (await wang.post(path, {"quantity": 1})).json()
    seq = await chat.said(wang, "is mine paid?", payload={"seat_id": seat["id"]})
    plain = await chat.said(wang, "thanks")
    for person in (wang, leader, clerk, boss):
        answer = await person.get(f"{chat.messages}/{seq}/seat")
        assert (answer.status_code, answer.json()["id"]) == (200, seat["id"])
    assert refusal(await lin.get(f"{chat.messages}/{seq}/seat")) == (404, "seat_not_found")
    assert refusal(await wang.get(f"{chat.messages}/{plain}/seat")) == (404, "seat_not_found")
    for seat_id in (seat["id"], str(uuid7())):
        named = await chat.post(lin, "hers", payload={"seat_id": seat_id})
        assert refusal(named) == (404, "seat_not_found")


# ---- ordinary talk ----------------------------------------------------------------------------


@pytest.mark.feature("TB-5")
async def test_ordinary_messages_know_no_limit_of_cards(
    api: Api, merchant_id: UUID, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """People of the same taste may talk in a room that takes no cards at all."""
    lin, wang, _ = three
    chat = await a_chat(
        api, merchant_id, lin, wang, cards_per_hour_max=0, cards_limited_from_members=0
    )
    assert [await chat.said(wang, f"line {n}") for n in range(8)] == list(range(1, 9))


async def test_a_leader_may_do_without_questions(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """The question counts as told: hearing of them again later brings no old ones."""
    lin, wang, _ = three
    db, posts = chat.api.wiring.db, chat.api.wiring.posts
    silent = await lin.patch("/v1/me/notifications", {"in_app": {"questions": False}})
    assert silent.status_code == 200
    seq = await chat.said(wang, "where is the pickup?")
    await wang.post(f"{chat.messages}/{seq}/mark", {"mark": "question"})
    await chat.execute(
        "update question set due_at = now() - interval '1 second'"
        " where merchant_id = $1 and room_id = $2"
    )
    assert await ping_leaders(db, posts) == 1
    assert (await lin.get("/v1/me/notices")).json()["items"] == []
