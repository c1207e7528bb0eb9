"""Every address × every kind of person: nobody gets, or changes, what is not theirs.

The addresses come from the published document, so a new one is in the matrix before anybody thinks
of it. What may leak is planted: each secret is a word that occurs nowhere else, and the matrix
counts in how many answers somebody finds one that is not for them.
"""

import base64
from collections.abc import Iterator
from typing import Any, Final
from uuid import uuid4

import msgspec
import pytest
from uuid_utils.compat import uuid7

from tests.support.api_document import api_document
from tests.support.live import LiveClient
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, Visitor, a_merchant, log_in

LIVE: Final = "canary live"
PHONE: Final = "+8613800138777"
TITLE, ABOUT, NICKNAME = "canary title", "canary about", "canary nickname"
BEFORE, CARD, NOW, ANNOUNCED = "canary before", "canary card", "canary now", "canary announced"
RECALLED, FIRST_WORDS = "canary recalled", "canary first words"
EVIDENCE, OPENID, CUSTOMER = "canary evidence", "canary-openid", "canary-customer"
OF_THE_ROOM: Final = frozenset({TITLE, ABOUT, NICKNAME, CARD, NOW, ANNOUNCED})
OF_NOBODY: Final = frozenset({PHONE, PHONE[3:], OPENID, CUSTOMER})
SECRETS: Final = OF_THE_ROOM | OF_NOBODY | {BEFORE, EVIDENCE, RECALLED, FIRST_WORDS}
"""The card is pinned: of what was said before they came, newcomers see that alone (WX-7)."""
INSIDE: Final = {
    "newcomer": OF_THE_ROOM,
    "member": OF_THE_ROOM | {BEFORE},
    "muted": OF_THE_ROOM | {BEFORE},
    "admin": OF_THE_ROOM | {BEFORE},
    "owner": OF_THE_ROOM | {BEFORE},
    "staff": OF_THE_ROOM | {BEFORE, EVIDENCE, RECALLED, FIRST_WORDS},
}
OUTSIDE: Final = ("stranger", "removed", "banned", "elsewhere")
ROOM: Final = "/v1/rooms/{room_id}"
MODERATING: Final = frozenset(
    {
        *("announce", "approveJoin", "denyJoin", "removeMember", "tuneRoom", "liftBan"),
        *("pinMessage", "unpinMessage", "handOverRoom", "archiveRoom", "changeRoom"),
        *("makeOffer", "scheduleMessage", "callOffMessage", "confirmList"),
        *("connectBridge", "disconnectBridge", "testBridge"),
    }
)
"""What no plain member does."""
VOICED: Final = frozenset(
    {"postMessage", "shareCard", "inviteToRoom", "uploadPicture", "proposeList"}
)
"""What a muted member does not."""
PICTURE: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
BODIES: Final[dict[str, Any]] = {
    "acceptOffer": None,
    "acknowledgeAnnouncement": None,
    "announce": {"body": "x"},
    "announceDraw": {"prize": "x", "draws_in_seconds": 3_600},
    "approveJoin": None,
    "archiveRoom": None,
    "callOffMessage": None,
    "changeMember": {"mute": "one_day"},
    "changeRoom": {"title": "x"},
    "claimRedPacket": None,
    "confirmList": None,
    "claimCoupon": None,
    "connectBridge": {"address": "wecombot://BotKey"},
    "denyJoin": None,
    "disconnectBridge": None,
    "dropCoupons": {
        "title": "x",
        "currency": "cny",
        "amount_minor": 100,
        "coupons_count": 1,
    },
    "editMessage": {"client_msg_id": str(uuid7()), "body": "x"},
    "handOverRoom": {"shopper_id": str(uuid4())},
    "inviteToRoom": {},
    "joinRoom": {},
    "leaveRoom": None,
    "liftBan": None,
    "makeBindCode": None,
    "makeOffer": {"campaign_id": str(uuid4()), "shopper_id": str(uuid4()), "quantity": 1},
    "markMessage": {"mark": "question"},
    "moveReadCursor": {"seq": 1},
    "pinMessage": {"seq": 1},
    "postMessage": {"client_msg_id": str(uuid7()), "kind": "text", "body": "x"},
    "proposeList": {"text": "#接龙\n1. x +1"},
    "recallMessage": None,
    "removeMember": {},
    "revokeRoomInvite": None,
    "rotateRoomInvite": None,
    "scheduleMessage": {"body": "x", "due_at": "2099-01-01T00:00:00Z"},
    "sendRedPacket": {"total_minor": 100, "currency": "cny", "shares_count": 1},
    "shareCard": {"team_buy_id": str(uuid4())},
    "testBridge": None,
    "tuneRoom": {"slow_mode_seconds": 5},
    "unbindFromBridge": None,
    "unpinMessage": None,
    "uploadPicture": PICTURE,
    "voteInPoll": {"choices": [0]},
}
"""Every changing call below a room, with a body it takes: a missing one fails the matrix."""
DOCUMENT: Final[dict[str, Any]] = api_document()
WITH_ROOM: Final = """
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and a.attname in ('room_id', 'members_count') union select 'audit_event' order by 1
"""


def operations(*methods: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, found in DOCUMENT["paths"].items():
        for method in methods:
            if method in found:
                yield method, path, found[method]


class World:
    """A room full of secrets, one person of each kind, and the ids of what is there."""

    def __init__(self, room: ChatRoom, cast: dict[str, Visitor], ids: dict[str, str]) -> None:
        self.room = room
        self.cast = cast
        self.ids = ids

    async def rows(self) -> dict[str, list[str]]:
        async with self.room.api.wiring.db.reading() as tx:
            tables = [row["relname"] for row in await tx.fetch(WITH_ROOM)]
            return {
                name: [row[0] for row in await tx.fetch(f"select t::text from {name} t order by 1")]
                for name in tables
            }


@pytest.fixture
async def world(api: Api) -> World:
    names = ("owner", "admin", "newcomer", "muted", "removed", "banned", "stranger", "elsewhere")
    cast = dict(zip(names, await people(api, *names), strict=True))
    cast["member"] = await log_in(api, PHONE)
    [cast["staff"]] = await people(api, "staff")
    room = await ChatRoom.of(api, cast["owner"], title=TITLE, about=ABOUT)
    await room.join(cast["admin"], role="admin")
    for name in ("member", "muted", "removed", "banned"):
        await room.join(cast[name])
    await room.staff(cast["staff"])
    await a_merchant(api, cast["elsewhere"])
    done = [await cast["member"].patch(room.member(cast["member"]), {"nickname": NICKNAME})]
    await room.say(cast["owner"], BEFORE)
    card = await room.card(CARD)
    done.append(await cast["owner"].post(room.path("pins"), {"seq": card}))
    await room.join(cast["newcomer"])
    done.append(await cast["owner"].post(room.member(cast["removed"], "removal"), {}))
    done.append(await cast["owner"].post(room.member(cast["banned"], "removal"), {"ban": True}))
    done.append(await cast["owner"].patch(room.member(cast["muted"]), {"mute": "for_good"}))
    recalled = await room.say(cast["member"], RECALLED)
    done.append(await cast["member"].delete(room.path("messages", recalled)))
    edited = await room.say(cast["member"], FIRST_WORDS)
    edit = {"client_msg_id": str(uuid7()), "body": "canary now"}
    done.append(await cast["member"].patch(room.path("messages", edited), edit))
    announced = await cast["owner"].post(
        room.path("announcements"), {"body": ANNOUNCED, "strong": True}
    )
    invited = await cast["owner"].post(room.path("invites"), {})
    done += [announced, invited]
    assert [one.text for one in done if not one.is_success] == []
    async with api.wiring.db.transaction() as tx:
        await tx.execute(
            "insert into message_evidence (merchant_id, room_id, seq, sender_id, reason, body)"
            " values ($1, $2, 1, $3, 'recalled', $4)",
            room.ref.merchant_id,
            room.ref.id,
            cast["member"].shopper_id,
            EVIDENCE,
        )
        await tx.execute(
            "update shopper set wechat_openid = $2, stripe_customer = $3 where id = $1",
            cast["member"].shopper_id,
            OPENID,
            CUSTOMER,
        )
        last_seq = await tx.fetchval("select last_seq from room where id = $1", room.ref.id)
    ids = {
        "room_id": str(room.ref.id),
        "merchant_id": str(room.ref.merchant_id),
        "shopper_id": str(cast["member"].shopper_id),
        "leader_id": str(cast["owner"].shopper_id),
        "code": invited.json()["code"].replace("-", "")[:12],
        "seq": str(announced.json()["seq"]),
        "last_seq": str(last_seq),
        "name": "wechat",
    }
    return World(room, {**cast, "visitor": api.visitor()}, ids)


def addresses(world: World, path: str, operation: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the path with real ids where there are some, and the queries that show the most."""
    names = [one["name"] for one in operation.get("parameters", ()) if one["in"] == "path"]
    queries = {one["name"] for one in operation.get("parameters", ()) if one["in"] == "query"}
    ids = {name: world.ids.get(name, str(uuid4())) for name in names}
    seqs = range(1, int(world.ids["last_seq"]) + 1) if "{seq}" in path else [0]
    asked: dict[str, Any] = {
        "q": "canary",
        "near": "31.2,121.4",
        "rooms": world.ids["room_id"],
        "limit": 200,
        "merchant_id": world.ids["merchant_id"],
        "timeout": 0,
    }
    plain = {name: value for name, value in asked.items() if name in queries}
    wider = [{}, *({name: value} for name, value in (("after", 0), ("before", 10**9)))]
    for seq in seqs:
        for more in wider:
            if more.keys() <= queries:
                yield path.format(**{**ids, "seq": seq or ids.get("seq")}), {**plain, **more}


@pytest.mark.feature("WX-5")
@pytest.mark.feature("WX-7")
@pytest.mark.feature("YZ-1")
async def test_nobody_reads_what_is_not_for_them(world: World) -> None:
    """Over every reading address of the document: 0 leaks, and no secret that nobody ever saw."""
    leaks: list[tuple[object, ...]] = []
    found: dict[str, set[str]] = {}
    for name, who in world.cast.items():
        may_see = INSIDE.get(name, frozenset())
        for _, path, operation in operations("get"):
            for address, query in addresses(world, path, operation):
                if name not in INSIDE and "{code}" in path:
                    continue  # whoever holds a code may see what it leads to
                answer = await who.get(address, **query)
                assert answer.status_code < 500, (name, address, query, answer.text)
                seen = {secret for secret in SECRETS if secret in answer.text}
                found.setdefault(path, set()).update(seen)
                leaks += [(name, address, query, secret) for secret in seen - may_see]
                if path.startswith(ROOM) and name not in INSIDE:
                    expected = 401 if name == "visitor" else 404
                    assert answer.status_code == expected, (name, address, answer.text)
    assert leaks == []
    assert set().union(*found.values()) >= OF_THE_ROOM | {BEFORE}, "those who may find it"
    for path in ("/v1/sync", f"{ROOM}/messages", f"{ROOM}/messages/search"):
        assert found[path] >= {BEFORE, CARD, NOW, ANNOUNCED}, path


async def test_nobody_changes_a_room_they_are_not_in(world: World) -> None:
    """Over every changing address below a room: refused, and every row stays as it was."""
    for name in (*OUTSIDE, "visitor"):
        before = await world.rows()
        for method, path, operation in operations("post", "put", "patch", "delete"):
            if not path.startswith(ROOM):
                continue
            called = operation["operationId"]
            assert called in BODIES, f"say in BODIES what {called} would take"
            answer = await _send(world, name, method, path, BODIES[called])
            allowed = {401} if name == "visitor" else {404}
            if called == "joinRoom" and name == "banned":
                allowed = {403, 404}
            assert answer.status_code in allowed, (name, called, answer.text)
            assert not [one for one in SECRETS if one in answer.text], (name, called)
        assert await world.rows() == before, name


async def test_those_inside_change_no_more_than_they_may(world: World) -> None:
    """Plain members run nothing, the muted say nothing; and every row stays as it was."""
    before = await world.rows()
    for name in ("newcomer", "member", "muted"):
        refused = MODERATING | (VOICED if name == "muted" else frozenset())
        for method, path, operation in operations("post", "put", "patch", "delete"):
            called = operation["operationId"]
            if called in refused:
                answer = await _send(world, name, method, path, BODIES[called])
                assert answer.status_code == 403, (name, called, answer.text)
    assert await world.rows() == before


async def _send(world: World, name: str, method: str, path: str, body: Any) -> Any:
    ids = {
        "bridge_id": str(uuid4()),
        "join_request_id": str(uuid4()),
        "coupon_drop_id": str(uuid4()),
        "red_packet_id": str(uuid4()),
        "offer_id": str(uuid4()),
        "scheduled_id": str(uuid4()),
        "list_id": str(uuid4()),
        **world.ids,
    }
    who = world.cast[name]
    headers = {"Idempotency-Key": str(uuid4())}
    sent: dict[str, Any] = {"content": body} if isinstance(body, bytes) else {"json": body}
    return await who.client.request(method, path.format(**ids), headers=headers, **sent)


@pytest.mark.parametrize("name", [*INSIDE, *OUTSIDE])
async def test_nobody_hears_what_is_not_for_them(world: World, name: str) -> None:
    """Over the socket, asking for everything from the first message on; 0 leaks there as well."""
    who, room = world.cast[name], world.room
    assert isinstance(who, Shopper)
    [host] = await people(room.api, "host")
    beside = await ChatRoom.of(room.api, host)
    await beside.join(who)
    client = await LiveClient(room.api, who.shopper_id).hello(
        **{str(room.ref.id): 0, str(beside.ref.id): 0}
    )
    client.say({"type": "sub", "rooms": [{"id": str(room.ref.id), "after": 0}]})
    client.say({"type": "read", "room": str(room.ref.id), "seq": 1})
    client.say({"type": "typing", "room": str(room.ref.id)})
    admin = world.cast["admin"]
    assert isinstance(admin, Shopper)
    # What is said here is sent before what is said beside, so the one has come with the other.
    last_seq = await room.say(admin, LIVE)
    await client.until_has(beside.ref.id, await beside.say(host, "over"))
    if name in INSIDE:
        await client.until_has(room.ref.id, last_seq)
    text = msgspec.json.encode(client.frames).decode()
    seen = {secret for secret in (*SECRETS, LIVE) if secret in text}
    assert seen - INSIDE.get(name, frozenset()) - ({LIVE} if name in INSIDE else set()) == set()
    assert (LIVE in seen) == (name in INSIDE)
    await client.leave()


async def test_who_is_put_out_hears_no_more(world: World) -> None:
    """In the middle of a conversation: what is said after it does not reach their open socket."""
    room, member, admin = world.room, world.cast["member"], world.cast["admin"]
    assert isinstance(member, Shopper)
    assert isinstance(admin, Shopper)
    [host] = await people(room.api, "host")
    beside = await ChatRoom.of(room.api, host)
    await beside.join(member)
    client = await LiveClient(room.api, member.shopper_id).hello(
        **{str(room.ref.id): 0, str(beside.ref.id): 0}
    )
    await client.until_has(room.ref.id, await room.say(admin, "still here"))
    done = await admin.post(room.member(member, "removal"), {})
    assert done.status_code == 200, done.text
    await room.say(admin, LIVE)
    await client.until_has(beside.ref.id, await beside.say(host, "over"))
    assert LIVE not in msgspec.json.encode(client.frames).decode()
    await client.leave()
