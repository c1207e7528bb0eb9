"""Conduct in rooms: solicitation masked or refused, strikes, appeals, limits of links and cards."""

from typing import Any
from uuid import UUID

import msgspec
import pytest
from uuid_utils.compat import uuid7

from app.actions.measure_leaders import measure_leaders
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper

CONTACT = "好吃！想便宜的加我微信 grapes8866 吧"
REFUSED = "加微信 grapes8866，直接转账支付宝给我，别在平台下单，手机 13812345678"


class Case:
    """Lin's room with Mei in it; an owner of the merchant looks on."""

    def __init__(self, room: ChatRoom, lin: Shopper, mei: Shopper, staff: Shopper) -> None:
        self.api, self.room = room.api, room
        self.lin, self.mei, self.staff = lin, mei, staff

    async def say(self, who: Shopper, body: str, **changes: Any) -> Any:
        given = {"client_msg_id": str(uuid7()), "kind": "text", "body": body, **changes}
        return await who.post(self.room.path("messages"), given, key=None)

    async def grow_old(self) -> None:
        async with self.api.wiring.db.transaction() as tx:
            await tx.execute("update membership set joined_at = joined_at - interval '1 hour'")

    async def strikes(self) -> list[dict[str, Any]]:
        async with self.api.wiring.db.reading() as tx:
            rows = await tx.fetch(
                "select s.sanction, s.seq, s.muted_until, e.body, e.findings from strike s"
                " left join message_evidence e on e.id = s.evidence_id order by s.id"
            )
        return [dict(row) for row in rows]


@pytest.fixture
async def case(api: Api) -> Case:
    lin, mei, staff = await people(api, "Lin", "Mei", "staff")
    room = await ChatRoom.of(api, lin)
    await room.join(mei)
    await room.staff(staff)
    case = Case(room, lin, mei, staff)
    await case.grow_old()
    return case


@pytest.mark.feature("KS-13")
async def test_a_contact_is_masked_and_its_original_kept(case: Case) -> None:
    """Others read stars; the staff have the evidence, the sender a private notice, once."""
    client_msg_id = str(uuid7())
    sent = await case.say(case.mei, CONTACT, client_msg_id=client_msg_id)
    assert sent.status_code == 201
    seq = sent.json()["seq"]
    shown = (await case.lin.get(case.room.path("messages", seq))).json()
    assert "grapes8866" not in shown["body"]
    assert shown["body"].startswith("好吃！")
    again = await case.say(case.mei, CONTACT, client_msg_id=client_msg_id)
    assert again.json() == sent.json()
    [strike] = await case.strikes()
    assert (strike["sanction"], strike["seq"], strike["body"]) == ("warned", seq, CONTACT)
    findings = msgspec.json.decode(strike["findings"])
    assert findings[0]["rule_version"] == 1
    assert any("grapes8866" in one["evidence"] for one in findings[0]["findings"])
    [notice] = (await case.mei.get("/v1/me/notices")).json()["items"]
    assert (notice["code"], notice["ref_seq"]) == ("solicitation_masked", seq)
    assert (await case.lin.get("/v1/me/notices")).json()["items"] == []
    other = await case.say(case.mei, "something else", client_msg_id=client_msg_id)
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_conflict")


@pytest.mark.feature("KS-13")
async def test_what_does_little_else_is_refused(case: Case) -> None:
    """Nothing of it is posted; the same call again is refused again and costs nothing more."""
    client_msg_id = str(uuid7())
    for _ in range(2):
        sent = await case.say(case.mei, REFUSED, client_msg_id=client_msg_id)
        assert (sent.status_code, sent.json()["code"]) == (422, "solicitation_refused")
    assert await case.room.told() == []
    found = (await case.lin.get(case.room.path("messages"))).json()
    assert found["last_seq"] == 0
    [strike] = await case.strikes()
    assert (strike["seq"], strike["body"]) == (None, REFUSED)


@pytest.mark.feature("KS-13")
async def test_the_ladder_warns_mutes_and_removes(case: Case) -> None:
    """Each strike takes the next step; the room hears of every one but the warning."""
    for number in range(4):
        sent = await case.say(case.mei, f"{CONTACT}{'！' * number}")
        assert sent.status_code == 201, sent.text
        async with case.api.wiring.db.transaction() as tx:  # the mute of the step has run out
            await tx.execute("update membership set muted_until = null")
    assert [one["sanction"] for one in await case.strikes()] == [
        "warned",
        "muted",
        "muted",
        "removed",
    ]
    told = await case.room.told()
    assert [(one["act"], one["reason"]) for one in told] == [
        ("mute", "off_platform"),
        ("mute", "off_platform"),
        ("remove", "off_platform"),
    ]
    assert all("by" not in one for one in told)
    assert [action for actor, action in await case.room.audited() if actor == "system:conduct"] == [
        "room.warn",
        "room.mute",
        "room.mute",
        "room.remove",
    ]
    assert (await case.room.row(case.mei))["state"] == "removed"
    assert (await case.say(case.mei, "hello")).status_code == 404


async def test_a_muted_member_says_nothing(case: Case) -> None:
    """The second strike mutes for ten minutes, in this room."""
    await case.say(case.mei, CONTACT)
    await case.say(case.mei, f"{CONTACT}。")
    refused = await case.say(case.mei, "hello")
    assert (refused.status_code, refused.json()["code"]) == (403, "member_muted")


@pytest.mark.feature("KS-13")
async def test_an_edit_is_screened_like_a_message(case: Case) -> None:
    """A contact slipped in afterwards is masked or refused, struck once, and kept as evidence."""
    seq = (await case.say(case.mei, "grapes are here")).json()["seq"]
    path = case.room.path("messages", seq)
    edit = {"client_msg_id": str(uuid7()), "body": CONTACT}
    done = await case.mei.patch(path, edit, key=None)
    assert done.status_code == 200, done.text
    assert (await case.mei.patch(path, edit, key=None)).json() == done.json()
    shown = (await case.lin.get(path)).json()
    assert shown["edited"]
    assert "grapes8866" not in shown["body"]
    assert "grapes8866" not in (await case.lin.get(case.room.path("messages"))).text
    refused = {"client_msg_id": str(uuid7()), "body": REFUSED}
    for _ in range(2):
        answer = await case.mei.patch(path, refused, key=None)
        assert (answer.status_code, answer.json()["code"]) == (422, "solicitation_refused")
        async with case.api.wiring.db.transaction() as tx:
            await tx.execute("update membership set muted_until = null")
    assert (await case.lin.get(path)).json() == shown
    assert [(one["body"], one["sanction"]) for one in await case.strikes()] == [
        (CONTACT, "warned"),
        (REFUSED, "muted"),
    ]


async def test_an_owner_is_warned_and_no_more(case: Case) -> None:
    """Whoever owns the room is masked like everybody, and never muted in it."""
    for number in range(4):
        await case.say(case.lin, f"{CONTACT}{'！' * number}")
    assert {one["sanction"] for one in await case.strikes()} == {"warned"}
    assert await case.room.told() == []


async def test_the_options_of_a_poll_are_masked(case: Case) -> None:
    """A contact in an option is no better than one in a line."""
    options = ["grapes", "加我微信 grapes8866"]
    sent = await case.say(case.mei, "Which?", kind="poll", payload={"options": options})
    assert sent.status_code == 201, sent.text
    shown = (await case.lin.get(case.room.path("messages", sent.json()["seq"]))).json()
    assert shown["payload"]["options"][0] == "grapes"
    assert "grapes8866" not in shown["payload"]["options"][1]
    assert UUID(shown["sender"]) == case.mei.shopper_id


@pytest.mark.feature("N-9")
async def test_the_staff_read_the_evidence_and_every_look_is_audited(case: Case) -> None:
    """Original, findings and sanction; for those who sell, at this merchant alone."""
    await case.say(case.mei, CONTACT)
    path = f"/v1/merchants/{case.room.ref.merchant_id}/moderation"
    found = (await case.staff.get(path)).json()
    [item] = found["items"]
    assert (item["body"], item["sanction"], item["kind"]) == (CONTACT, "warned", "solicitation")
    assert item["findings"][0]["verdict"] == "mask"
    assert (await case.room.audited())[-1] == (
        f"shopper:{case.staff.shopper_id}",
        "moderation.read",
    )
    assert (await case.staff.get(path, appealed=True)).json()["items"] == []
    [clerk] = await people(case.api, "clerk")
    await case.room.staff(clerk, "clerk")
    for who, status, code in (
        (case.api.visitor(), 401, "unauthenticated"),
        (case.lin, 404, "merchant_not_found"),
        (clerk, 403, "role_missing"),
    ):
        answer = await who.get(path)
        assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_an_appeal_gives_no_contact_away(case: Case) -> None:
    """What was said may be repeated in it; the staff read it masked, the same again is the same."""
    await case.say(case.mei, CONTACT)
    [strike] = (await case.mei.get("/v1/strikes")).json()["items"]
    appeal = f"/v1/strikes/{strike['id']}/appeal"
    for _ in range(2):
        answer = await case.mei.post(appeal, {"text": f"I only asked: {CONTACT}"})
        assert answer.status_code == 200, answer.text
        said = answer.json()["appeal"]
        assert "grapes8866" not in said
        assert said.startswith("I only asked: 好吃")
    queue = f"/v1/merchants/{case.room.ref.merchant_id}/moderation"
    [waiting] = (await case.staff.get(queue, appealed=True)).json()["items"]
    assert waiting["appeal"] == said


@pytest.mark.feature("N-9")
async def test_a_lifted_strike_takes_its_mute_with_it(case: Case) -> None:
    """The member appeals once, the staff decide once, and what is lifted counts no more."""
    await case.say(case.mei, CONTACT)
    await case.say(case.mei, f"{CONTACT}。")
    second, first = (await case.mei.get("/v1/strikes")).json()["items"]
    assert (first["sanction"], second["sanction"]) == ("warned", "muted")
    assert (await case.lin.get("/v1/strikes")).json()["items"] == []
    appeal = f"/v1/strikes/{second['id']}/appeal"
    for who in (case.lin, case.staff):
        answer = await who.post(appeal, {"text": "mine"})
        assert (answer.status_code, answer.json()["code"]) == (404, "strike_not_found")
    for _ in range(2):
        answer = await case.mei.post(appeal, {"text": "It was a joke."})
        assert (answer.status_code, answer.json()["appeal"]) == (200, "It was a joke.")
    answer = await case.mei.post(appeal, {"text": "Another one."})
    assert (answer.status_code, answer.json()["code"]) == (409, "strike_decided")
    queue = f"/v1/merchants/{case.room.ref.merchant_id}/moderation"
    [waiting] = (await case.staff.get(queue, appealed=True)).json()["items"]
    assert waiting["id"] == second["id"]
    decision = f"{queue}/{second['id']}/decision"
    answer = await case.mei.post(decision, {"decision": "lifted"})
    assert (answer.status_code, answer.json()["code"]) == (404, "merchant_not_found")
    assert (await case.say(case.mei, "hello")).status_code == 403
    for _ in range(2):
        answer = await case.staff.post(decision, {"decision": "lifted"})
        assert (answer.status_code, answer.json()["decision"]) == (200, "lifted")
    answer = await case.staff.post(decision, {"decision": "upheld"})
    assert (answer.status_code, answer.json()["code"]) == (409, "strike_decided")
    assert (await case.say(case.mei, "hello")).status_code == 201
    assert [one["act"] for one in await case.room.told()] == ["mute", "unmute"]
    await case.say(case.mei, f"{CONTACT}！")
    newest = (await case.mei.get("/v1/strikes")).json()["items"][0]
    assert newest["sanction"] == "muted"
    muted_until = (await case.room.row(case.mei))["muted_until"]
    assert muted_until is not None


@pytest.mark.feature("N-9")
async def test_three_strikes_hold_a_leaders_commission_and_five_suspend(case: Case) -> None:
    """Counted in whatever rooms by the worker; a lifted strike is taken off again."""
    db, posts = case.api.wiring.db, case.api.wiring.posts
    async with db.transaction() as tx:
        await tx.execute(
            "insert into leader (shopper_id, state, approved_at) values ($1, 'approved', now())",
            case.lin.shopper_id,
        )
    other = await ChatRoom.of(case.api, case.lin)
    for number in range(2):
        await case.say(case.lin, f"{CONTACT}{number}")
    await measure_leaders(db, posts)
    assert (await case.lin.get("/v1/strikes")).json()["commission_held"] is False
    await other.say(case.lin, CONTACT)
    assert await measure_leaders(db, posts) == 1
    assert await measure_leaders(db, posts) == 0
    mine = (await case.lin.get("/v1/strikes")).json()
    assert mine["commission_held"] is True
    decision = f"/v1/merchants/{case.room.ref.merchant_id}/moderation/{mine['items'][1]['id']}"
    await case.staff.post(f"{decision}/decision", {"decision": "lifted"})
    await measure_leaders(db, posts)
    assert (await case.lin.get("/v1/strikes")).json()["commission_held"] is False
    for number in range(3):
        await other.say(case.lin, f"{CONTACT}{number}")
    await measure_leaders(db, posts)
    async with db.reading() as tx:
        state = await tx.fetchval("select state from shopper where id = $1", case.lin.shopper_id)
    assert state == "suspended"
    assert [one["act"] for one in await case.room.told()] == ["suspend"]
    assert await measure_leaders(db, posts) == 0


OURS = "http://127.0.0.1:8000/t/"


@pytest.mark.feature("WX-10")
async def test_links_and_cards_of_an_hour_are_limited_in_large_rooms(case: Case) -> None:
    """Five of either together; the sixth waits, the staff see it, and talk goes on."""
    async with case.api.wiring.db.transaction() as tx:
        await tx.execute("update room set members_count = 100")
    link = {"about": "video", "title": "Grapes", "url": "https://video.example/grapes"}
    for number in range(3):
        sent = await case.say(case.mei, f"see {OURS}{number}")
        assert sent.status_code == 201, sent.text
    for _ in range(2):
        shared = await case.mei.post(case.room.path("cards"), {"link": link})
        assert shared.status_code == 201, shared.text
    client_msg_id = str(uuid7())
    for _ in range(2):
        late = await case.say(case.mei, f"see {OURS}5", client_msg_id=client_msg_id)
        assert (late.status_code, late.json()["code"]) == (429, "cards_limited")
        assert int(late.headers["Retry-After"]) > 3_000
    shared = await case.mei.post(case.room.path("cards"), {"link": link})
    assert (shared.status_code, shared.json()["code"]) == (429, "cards_limited")
    async with case.api.wiring.db.reading() as tx:
        kinds = [row["kind"] for row in await tx.fetch("select kind from strike")]
    assert kinds == ["cards", "cards"]
    async with case.api.wiring.db.transaction() as tx:
        await tx.execute("delete from member_pace")
    assert (await case.say(case.mei, "hello")).status_code == 201
    assert (await case.say(case.lin, f"see {OURS}6")).status_code == 201


@pytest.mark.feature("WX-10")
async def test_newcomers_post_no_links_cards_or_long_numbers(case: Case) -> None:
    """For ten minutes; what was posted before is not asked again, and talk is for everybody."""
    [ming] = await people(case.api, "Ming")
    await case.room.join(ming)
    for body in (f"see {OURS}1", "call 12345"):
        refused = await case.say(ming, body)
        assert (refused.status_code, refused.json()["code"]) == (403, "newcomer_limited")
    link = {"about": "video", "title": "Grapes", "url": "https://video.example/grapes"}
    refused = await ming.post(case.room.path("cards"), {"link": link})
    assert (refused.status_code, refused.json()["code"]) == (403, "newcomer_limited")
    said = await case.say(ming, "+1, 1234")
    assert said.status_code == 201
    edit = {"client_msg_id": str(uuid7()), "body": f"see {OURS}1"}
    refused = await ming.patch(case.room.path("messages", said.json()["seq"]), edit, key=None)
    assert (refused.status_code, refused.json()["code"]) == (403, "newcomer_limited")
    await case.grow_old()
    assert (await case.say(ming, f"see {OURS}1")).status_code == 201
