"""Running a room over HTTP: each act by each kind of person, audited, told, and done once."""

from collections.abc import Awaitable, Callable
from typing import Any, Final
from uuid import uuid4

import httpx
import msgspec
import pytest
from uuid_utils.compat import uuid7

from domain.room_errors import MemberMutedError, RoomNotFoundError, WordFilteredError
from domain.room_policies import PRESETS, Posting
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, Visitor, new_key

Call = Callable[[Visitor, ChatRoom, Shopper], Awaitable[httpx.Response]]
ACTS: Final[dict[str, Call]] = {
    "mute": lambda who, room, mei: who.patch(room.member(mei), {"mute": "one_day"}),
    "unmute": lambda who, room, mei: who.patch(room.member(mei), {"mute": "none"}),
    "remove": lambda who, room, mei: who.post(room.member(mei, "removal"), {}),
    "ban": lambda who, room, mei: who.post(room.member(mei, "removal"), {"ban": True}),
    "delete": lambda who, room, mei: who.delete(room.member(mei)),
    "slow_mode": lambda who, room, _: who.patch(room.path("moderation"), {"slow_mode_seconds": 30}),
    "word_filters": lambda who, room, _: who.patch(
        room.path("moderation"), {"word_filters": ["casino"]}
    ),
    "pin": lambda who, room, _: who.post(room.path("pins"), {"seq": 1}),
    "set_role": lambda who, room, mei: who.patch(room.member(mei), {"role": "admin"}),
    "hand_over": lambda who, room, mei: who.post(
        room.path("owner"), {"shopper_id": str(mei.shopper_id)}
    ),
    "remove_invited": lambda who, room, mei: who.post(
        room.member(mei, "removal"), {"with_invited": True}
    ),
}
OWNERS_OWN: Final = frozenset({"set_role", "hand_over", "remove_invited"})
OUTSIDE: Final = frozenset({"stranger", "removed", "banned", "elsewhere"})


async def a_cast(api: Api) -> tuple[ChatRoom, Shopper, dict[str, Visitor]]:
    """Return a room with a card, the member acted on, and one person of each kind."""
    names = ("owner", "admin", "member", "muted", "removed", "banned", "stranger", "elsewhere")
    cast = dict(zip(names, await people(api, *names), strict=True))
    [mei, staff] = await people(api, "Mei", "staff")
    room = await ChatRoom.of(api, cast["owner"])
    await room.join(cast["admin"], role="admin")
    for name in ("member", "muted", "removed", "banned"):
        await room.join(cast[name])
    await room.join(mei, invited_by=cast["member"])
    assert await room.card("card") == 1
    for name, body in (("removed", {}), ("banned", {"ban": True})):
        done = await cast["owner"].post(room.member(cast[name], "removal"), body)
        assert done.status_code == 200
    await cast["owner"].patch(room.member(cast["muted"]), {"mute": "for_good"})
    await room.staff(staff)
    other = await ChatRoom.of(api, cast["elsewhere"])
    await other.staff(cast["elsewhere"], "owner")
    return room, mei, {**cast, "staff": staff, "visitor": api.visitor()}


@pytest.mark.feature("QQ-1")
@pytest.mark.parametrize("act", ACTS)
async def test_each_act_by_each_kind_of_person(api: Api, act: str) -> None:
    """Outsiders learn nothing, members are refused, and a refusal changes nothing."""
    room, mei, cast = await a_cast(api)
    before = await room.rows()
    expected: dict[str, tuple[int, str]] = {
        "visitor": (401, "unauthenticated"),
        **dict.fromkeys(OUTSIDE, (404, "room_not_found")),
        **dict.fromkeys(("member", "muted"), (403, "room_forbidden")),
    }
    if act in OWNERS_OWN:
        expected |= dict.fromkeys(("admin", "staff"), (403, "room_forbidden"))
    for name, refusal in expected.items():
        answer = await ACTS[act](cast[name], room, mei)
        assert (name, answer.status_code, answer.json()["code"]) == (name, *refusal)
    assert await room.rows() == before
    told = len(await room.told())
    done = await ACTS[act](cast["owner" if act in OWNERS_OWN else "staff"], room, mei)
    assert done.is_success, done.text
    assert len(await room.told()) == told + 1
    named = "remove" if act == "delete" else act
    assert (await room.told())[-1]["act"] == named
    assert (await room.audited())[-1][1] == f"room.{named}"


@pytest.mark.parametrize("act", ["mute", "remove", "ban", "set_role", "hand_over"])
async def test_nothing_falls_on_the_owner(api: Api, act: str) -> None:
    """Not by an admin and not by themselves."""
    room, _, cast = await a_cast(api)
    owner = cast["owner"]
    assert isinstance(owner, Shopper)
    before = await room.rows()
    for name in ("admin", "owner"):
        answer = await ACTS[act](cast[name], room, owner)
        assert (answer.status_code, answer.json()["code"]) == (403, "room_forbidden")
    assert await room.rows() == before


@pytest.mark.parametrize("act", ["mute", "remove", "set_role", "hand_over"])
async def test_nobody_can_be_acted_on_who_is_not_there(api: Api, act: str) -> None:
    """An unknown id, and one who is gone."""
    room, _, cast = await a_cast(api)
    before = await room.rows()
    removed = cast["removed"]
    assert isinstance(removed, Shopper)
    answer = await ACTS[act](cast["owner"], room, removed)
    assert (answer.status_code, answer.json()["code"]) == (404, "member_not_found")
    unknown = await cast["owner"].patch(room.path("members", uuid4()), {"mute": "one_day"})
    assert (unknown.status_code, unknown.json()["code"]) == (404, "member_not_found")
    assert await room.rows() == before


async def test_a_muted_member_reads_and_does_not_write(api: Api) -> None:
    """For as long as it says, then again; the reason is told, the retry does nothing."""
    room, mei, cast = await a_cast(api)
    key, body = new_key(), {"mute": "ten_minutes", "reason": "spam"}
    first = await cast["admin"].patch(room.member(mei), body, key=key)
    assert first.status_code == 200
    assert first.json()["muted_until"] is not None
    told = (await room.told())[-1]
    assert (told["act"], told["reason"], told["shopper_id"]) == (
        "mute",
        "spam",
        str(mei.shopper_id),
    )
    with pytest.raises(MemberMutedError):
        await room.say(mei, "may I?")
    rows = await room.rows()
    again = await cast["admin"].patch(room.member(mei), body, key=key)
    assert (again.content, again.headers["idempotent-replayed"]) == (first.content, "true")
    assert await room.rows() == rows
    lifted = await cast["admin"].patch(room.member(mei), {"mute": "none"})
    assert lifted.json()["muted_until"] is None
    assert await room.say(mei, "thank you") > 0


async def test_who_is_removed_is_out_at_once_and_counted_out(api: Api) -> None:
    """The room is not there for them any more."""
    room, mei, cast = await a_cast(api)
    count = "select members_count from room where id = $1"
    async with api.wiring.db.reading() as tx:
        before = await tx.fetchval(count, room.ref.id)
    await cast["admin"].post(room.member(mei, "removal"), {"reason": "abuse"})
    async with api.wiring.db.reading() as tx:
        assert await tx.fetchval(count, room.ref.id) == before - 1
    with pytest.raises(RoomNotFoundError):
        await room.say(mei, "hello?")
    row = await room.row(mei)
    assert (row["state"], row["left_at"] is None) == ("removed", False)


@pytest.mark.feature("WX-4")
async def test_the_codes_of_who_had_to_go_are_dead(api: Api) -> None:
    """Nobody comes in on their word any more; everybody else's codes go on working."""
    room, mei, cast = await a_cast(api)
    codes = [
        (await who.post(room.path("invites"), {})).json()["code"] for who in (mei, cast["member"])
    ]
    await cast["admin"].post(room.member(mei, "removal"), {})
    [first, second] = await people(api, "first", "second")
    refused = await first.post(room.path("members"), {"invite_code": codes[0]})
    assert (refused.status_code, refused.json()["code"]) == (410, "invite_spent")
    joined = await second.post(room.path("members"), {"invite_code": codes[1]})
    assert joined.status_code == 201


async def test_a_ban_is_listed_and_lifted(api: Api) -> None:
    """Also somebody who left may be banned; twice is once; lifted, they are merely out."""
    room, mei, cast = await a_cast(api)
    await cast["admin"].post(room.member(mei, "removal"), {})
    banned = await cast["admin"].post(room.member(mei, "removal"), {"ban": True})
    assert banned.json() == {"shopper_ids": [str(mei.shopper_id)], "banned": True}
    twice = await cast["admin"].post(room.member(mei, "removal"), {"ban": True})
    assert (twice.status_code, twice.json()["code"]) == (404, "member_not_found")
    listed = (await cast["admin"].get(room.path("bans"))).json()["items"]
    assert {one["nickname"] for one in listed} == {"banned", "Mei"}
    hidden = await cast["member"].get(room.path("bans"))
    assert (hidden.status_code, hidden.json()["code"]) == (403, "room_forbidden")
    lifted = await cast["admin"].delete(room.path("bans", mei.shopper_id))
    assert (lifted.status_code, lifted.json()["state"]) == (200, "removed")
    none = await cast["admin"].delete(room.path("bans", mei.shopper_id))
    assert (none.status_code, none.json()["code"]) == (404, "member_not_found")
    assert (await room.audited())[-1] == (
        f"shopper:{_id(cast['admin'])}",
        "room.unban",
    )


async def test_a_room_is_handed_over(api: Api) -> None:
    """One owner before and after; the old one is an admin and may not take it back."""
    room, mei, cast = await a_cast(api)
    done = await ACTS["hand_over"](cast["owner"], room, mei)
    assert (done.status_code, done.json()["role"]) == (200, "owner")
    owner = cast["owner"]
    assert isinstance(owner, Shopper)
    assert (await room.row(owner))["role"] == "admin"
    back = await ACTS["hand_over"](cast["owner"], room, owner)
    assert (back.status_code, back.json()["code"]) == (403, "room_forbidden")
    demoted = await mei.patch(room.member(owner), {"role": "member"})
    assert demoted.json()["role"] == "member"
    second = await mei.patch(room.member(owner), {"role": "owner"})
    assert (second.status_code, second.json()["code"]) == (422, "room_role")


@pytest.mark.feature("WX-4")
async def test_the_owner_sees_and_cuts_a_branch_of_invitations(api: Api) -> None:
    """Whoever came through somebody, at any remove, goes in one act that is audited by name."""
    [lin, *others] = await people(api, "Lin", "a", "b", "c", "d", "e")
    room = await ChatRoom.of(api, lin)
    a, b, c, d, e = others
    for person, by in ((a, lin), (b, a), (c, b), (d, a), (e, lin)):
        await room.join(person, invited_by=by)
    graph = (await lin.get(room.path("invite-graph"))).json()["items"]
    assert [(one["nickname"], one["invited_by"]) for one in graph] == [
        ("Lin", None),
        ("a", str(lin.shopper_id)),
        ("b", str(a.shopper_id)),
        ("c", str(b.shopper_id)),
        ("d", str(a.shopper_id)),
        ("e", str(lin.shopper_id)),
    ]
    branch = (await lin.get(room.path("invite-graph"), below=b.shopper_id)).json()["items"]
    assert [one["nickname"] for one in branch] == ["b", "c"]
    absent = await lin.get(room.path("invite-graph"), below=uuid4())
    assert (absent.status_code, absent.json()["code"]) == (404, "member_not_found")
    hidden = await a.get(room.path("invite-graph"))
    assert (hidden.status_code, hidden.json()["code"]) == (403, "room_forbidden")
    gone = await lin.post(room.member(a, "removal"), {"with_invited": True, "reason": "spam"})
    assert gone.json()["shopper_ids"][0] == str(a.shopper_id)
    assert {*gone.json()["shopper_ids"]} == {str(one.shopper_id) for one in (a, b, c, d)}
    states = [(await room.row(one))["state"] for one in others]
    assert states == ["removed", "removed", "removed", "removed", "active"]
    async with api.wiring.db.reading() as tx:
        after = await tx.fetchval(
            "select after from audit_event where action = 'room.remove_invited'"
        )
        assert await tx.fetchval("select members_count from room") == 2
    assert all(str(one.shopper_id) in after for one in (a, b, c, d))
    assert (await room.told())[-1]["count"] == 3


async def test_words_that_are_kept_out(api: Api) -> None:
    """Whatever their case, in what members say; who moderates may quote them."""
    room, _, cast = await a_cast(api)
    await cast["admin"].patch(room.path("moderation"), {"word_filters": ["Casino", "赌场"]})
    member, admin = _shopper(cast["member"]), _shopper(cast["admin"])
    before = await room.rows()
    for body in ("a CASINO night", "去赌场"):
        with pytest.raises(WordFilteredError):
            await room.say(member, body)
    assert await room.rows() == before
    assert await room.say(member, "grapes") < await room.say(admin, "no casino here")


async def test_slow_mode_and_word_filters(api: Api) -> None:
    """What is left out stays, what does not change is not told; other figures are refused."""
    room, _, cast = await a_cast(api)
    path = room.path("moderation")
    await cast["admin"].patch(path, {"slow_mode_seconds": 5})
    both = await cast["admin"].patch(path, {"slow_mode_seconds": 5, "word_filters": ["casino"]})
    assert both.json() == {"slow_mode_seconds": 5, "word_filters": ["casino"]}
    acts = [one["act"] for one in await room.told()]
    assert acts[-2:] == ["slow_mode", "word_filters"]
    assert acts.count("slow_mode") == 1
    for body in ({"slow_mode_seconds": 7}, {"word_filters": [" "]}, {"policy": {}}):
        refused = await cast["admin"].patch(path, body)
        assert (refused.status_code, refused.json()["code"]) == (400, "malformed")


@pytest.mark.feature("WX-5")
@pytest.mark.feature("KS-4")
async def test_a_members_own_settings(api: Api) -> None:
    """A name for this room, what rings, the place in one's list, the profile; nobody else's."""
    room, mei, cast = await a_cast(api)
    own: dict[str, Any] = {
        "nickname": "3号楼小美",
        "notify": "mentions",
        "pinned": True,
        "show_on_profile": True,
    }
    told = await room.told()
    changed = await mei.patch(room.member(mei), own)
    assert changed.status_code == 200
    assert {name: changed.json()[name] for name in own} == own
    async with api.wiring.db.reading() as tx:
        known = await tx.fetchval("select nickname from shopper where id = $1", mei.shopper_id)
    assert known == "Mei"
    assert (await mei.patch(room.member(mei), {"pinned": False})).json()["nickname"] == "3号楼小美"
    before = await room.rows()
    for name in ("owner", "admin", "member"):
        refused = await cast[name].patch(room.member(mei), {"nickname": "x"})
        assert (refused.status_code, refused.json()["code"]) == (403, "room_forbidden")
    assert (await room.rows(), await room.told()) == (before, told)


async def test_three_pins_and_no_more(api: Api) -> None:
    """The latest first; the same again stays; one taken off makes place; joins are no cards."""
    room, _, cast = await a_cast(api)
    admin, path = cast["admin"], room.path("pins")
    seqs = [await room.card(f"card {number}") for number in range(4)]
    for seq in seqs[:3]:
        pinned = await admin.post(path, {"seq": seq})
        assert pinned.status_code == 200, pinned.text
    assert [one["seq"] for one in pinned.json()["items"]] == seqs[2::-1]
    rows = await room.rows()
    assert (await admin.post(path, {"seq": seqs[0]})).status_code == 200
    full = await admin.post(path, {"seq": seqs[3]})
    assert (full.status_code, full.json()["code"]) == (409, "pins_full")
    for seq in (999, await room.say(_shopper(cast["member"]), "x") + 1):
        absent = await admin.post(path, {"seq": seq})
        assert (absent.status_code, absent.json()["code"]) == (404, "message_not_found")
    assert [one for one in rows if one not in await room.rows() and "Neighbours" not in one] == []
    assert (await admin.delete(f"{path}/{seqs[1]}")).status_code == 200
    gone = await admin.delete(f"{path}/{seqs[1]}")
    assert (gone.status_code, gone.json()["code"]) == (404, "message_not_found")
    await admin.post(path, {"seq": seqs[3]})
    shown = await cast["member"].get(path)
    assert [one["seq"] for one in shown.json()["items"]] == [seqs[3], seqs[2], seqs[0]]
    assert (await cast["stranger"].get(path)).status_code == 404


@pytest.mark.feature("WX-7")
async def test_newcomers_see_what_is_pinned(api: Api) -> None:
    """Of what was said before they came, that alone."""
    [lin, new] = await people(api, "Lin", "new")
    room = await ChatRoom.of(api, lin)
    seq = await room.card("card")
    await lin.post(room.path("pins"), {"seq": seq})
    await room.join(new)
    assert [one["seq"] for one in (await new.get(room.path("pins"))).json()["items"]] == [seq]


def _shopper(visitor: Visitor) -> Shopper:
    assert isinstance(visitor, Shopper)
    return visitor


def _id(visitor: Visitor) -> str:
    return str(_shopper(visitor).shopper_id)


@pytest.mark.feature("SM-2")
async def test_a_room_where_only_leaders_write(api: Api) -> None:
    """`post=leaders_only`: members read and are refused, owner and admins write."""
    [lin, admin, mei] = await people(api, "coach", "admin", "Mei")
    policy = msgspec.structs.replace(PRESETS["course"], post=Posting.LEADERS_ONLY)
    room = await ChatRoom.of(api, lin, policy=policy)
    await room.join(admin, role="admin")
    await room.join(mei)

    async def says(person: Shopper) -> httpx.Response:
        body = {"client_msg_id": str(uuid7()), "kind": "text", "body": "tips"}
        return await person.post(room.path("messages"), body)

    for person in (lin, admin):
        assert (await says(person)).status_code == 201
    before = await room.rows()
    assert (await says(mei)).status_code == 403
    assert await room.rows() == before
    read = (await mei.get(room.path("messages"))).json()
    assert [one["body"] for one in read["items"]] == ["tips", "tips"]


async def test_in_an_archived_room_staff_read_like_everybody_else(api: Api) -> None:
    [lin, mei, clerk] = await people(api, "Lin", "Mei", "clerk")
    room = await ChatRoom.of(api, lin)
    await room.join(mei)
    await room.staff(clerk)
    assert (await lin.post(room.path("archive"))).status_code == 200
    before = await room.rows()
    later = {"body": "x", "due_at": "2099-01-01T00:00:00Z"}
    for answer in (
        await clerk.post(room.path("announcements"), {"body": "x"}),
        await clerk.post(room.path("draws"), {"prize": "x", "draws_in_seconds": 3_600}),
        await clerk.post(room.path("scheduled-messages"), later),
        await clerk.patch(room.member(mei), {"mute": "one_day"}),
        await clerk.patch(room.path("moderation"), {"slow_mode_seconds": 30}),
    ):
        assert answer.status_code == 403, answer.text
        assert answer.json()["code"] == "room_forbidden"
    assert await room.rows() == before
    assert (await clerk.get(room.path())).status_code == 200
