"""Rooms in tests, over HTTP: people who are logged in, rooms to act in, rooms to talk in."""

from typing import Any, Self
from uuid import UUID

import httpx
import msgspec
from uuid_utils.compat import uuid7

from app.actions.post_message import SystemPost
from domain.ids import RoomRef
from domain.messages import MessageKind
from domain.room_policies import PRESETS, RoomPolicy
from tests.support.market import Market
from tests.support.room_rows import let_in, put_room, says, token_of
from tests.support.web import Api, Shopper, a_role

FAST: dict[str, Any] = {"member_messages_per_second": 100, "room_messages_per_second": 10_000}
"""Limits of a room in which a test may say as much as it likes."""


async def people(api: Api, *names: str) -> list[Shopper]:
    """Let people be logged in under these nicknames; they never typed a code."""
    async with api.wiring.db.transaction() as tx:
        ids = [
            await tx.fetchval("insert into shopper (nickname) values ($1) returning id", name)
            for name in names
        ]
    return [_logged_in(api, *each) for each in zip(ids, names, strict=True)]


def _logged_in(api: Api, shopper_id: UUID, name: str) -> Shopper:
    token = token_of(api.wiring.vault, shopper_id)
    shown = {"id": str(shopper_id), "nickname": name}
    return Shopper(api.transport, {"access_token": token, "refresh_token": "", "shopper": shown})


class ChatRoom:
    """A room and the way to its rows; `path()` is an address below it."""

    def __init__(self, api: Api, ref: RoomRef) -> None:
        self.api = api
        self.ref = ref

    @classmethod
    async def of(
        cls,
        api: Api,
        owner: Shopper,
        *,
        merchant_id: UUID | None = None,
        policy: RoomPolicy = PRESETS["wechat"],
        **given: Any,
    ) -> Self:
        """Make a room of somebody's; without a merchant, of a new one nobody works for."""
        async with api.wiring.db.transaction() as tx:
            if merchant_id is None:
                merchant_id = await tx.fetchval(
                    "insert into merchant (name) values ('Orchard') returning id"
                )
            ref = await put_room(tx, merchant_id, owner.shopper_id, policy=policy, **given)
        room = cls(api, ref)
        await room.join(owner, role="owner")
        return room

    async def join(
        self, person: Shopper, *, role: str = "member", invited_by: Shopper | None = None
    ) -> None:
        """Let somebody in, seeing what is said from now on."""
        inviter_id = None if invited_by is None else invited_by.shopper_id
        async with self.api.wiring.db.transaction() as tx:
            await let_in(
                tx,
                self.ref,
                person.shopper_id,
                person.nickname,
                role=role,
                invited_by=inviter_id,
            )

    async def staff(self, person: Shopper, role: str = "manager") -> None:
        """Let somebody work for the room's merchant."""
        async with self.api.wiring.db.transaction() as tx:
            await a_role(tx, self.ref.merchant_id, person, role)

    async def say(self, person: Shopper, body: str) -> int:
        """Post a member's message and return its number."""
        wanted = says(self.ref, person.shopper_id, body)
        return (await self.api.wiring.posts.post(wanted)).seq

    async def card(self, words: str) -> int:
        """Post a card, one for the same words, and return its number."""
        post = SystemPost(key=words, kind=MessageKind.CARD, body=words)
        [seq] = await self.api.wiring.posts.post_as_system(self.ref, [post])
        return seq

    def path(self, *rest: object) -> str:
        """Return an address of this room's."""
        return "/".join([f"/v1/rooms/{self.ref.id}", *map(str, rest)])

    def member(self, person: Shopper, *rest: object) -> str:
        """Return the address of somebody's place in the room."""
        return self.path("members", person.shopper_id, *rest)

    async def row(self, person: Shopper) -> dict[str, Any]:
        """Return somebody's place as it is stored."""
        async with self.api.wiring.db.reading() as tx:
            row = await tx.fetchrow(
                "select role, state, nickname, muted_until, left_at from membership"
                " where room_id = $1 and shopper_id = $2",
                self.ref.id,
                person.shopper_id,
            )
        return dict(row or {})

    async def told(self) -> list[dict[str, Any]]:
        """Return the payloads of the system's messages, in order."""
        async with self.api.wiring.db.reading() as tx:
            rows = await tx.fetch(
                "select payload from message"
                " where room_id = $1 and kind in ('system', 'pin') order by seq",
                self.ref.id,
            )
        return [msgspec.json.decode(row["payload"]) for row in rows]

    async def audited(self) -> list[tuple[str, str]]:
        """Return who did what, in order."""
        async with self.api.wiring.db.reading() as tx:
            rows = await tx.fetch(
                "select actor, action from audit_event where merchant_id = $1 order by id",
                self.ref.merchant_id,
            )
        return [(row["actor"], row["action"]) for row in rows]

    async def rows(self) -> list[str]:
        """Return everything that a refused act must leave as it was."""
        found: list[str] = []
        async with self.api.wiring.db.reading() as tx:
            for table in ("room", "membership", "message", "room_pin", "audit_event", "notice"):
                rows = await tx.fetch(f"select t::text as line from {table} t order by 1")
                found += [row["line"] for row in rows]
        return found


class Chat(ChatRoom):
    """A room in which people talk over HTTP: with `post`, or with `said` what is accepted."""

    @property
    def messages(self) -> str:
        """The address of what is said."""
        return self.path("messages")

    async def post(
        self, person: Shopper, body: str = "hello", *, message_id: UUID | None = None, **more: Any
    ) -> httpx.Response:
        """Post a text, or what `more` says."""
        said = {"client_msg_id": str(message_id or uuid7()), "kind": "text", "body": body, **more}
        return await person.post(self.messages, said, key=None)

    async def said(self, person: Shopper, body: str = "hello", **more: Any) -> int:
        """Post a text that is accepted; return its number."""
        answer = await self.post(person, body, **more)
        assert answer.status_code == 201, answer.text
        seq: int = answer.json()["seq"]
        return seq

    async def read(self, person: Shopper, **params: Any) -> list[dict[str, Any]]:
        """Return what somebody sees."""
        answer = await person.get(self.messages, **params)
        assert answer.status_code == 200, answer.text
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    async def seqs(self, person: Shopper, **params: Any) -> list[int]:
        """Return the numbers of what somebody sees."""
        return [one["seq"] for one in await self.read(person, **params)]

    async def execute(self, statement: str, *arguments: Any) -> None:
        """Change rows as other parts of the product would; $1 and $2 are the room."""
        async with self.api.wiring.db.transaction() as tx:
            await tx.execute(statement, self.ref.merchant_id, self.ref.id, *arguments)

    async def change_policy(self, **changes: Any) -> None:
        """Change the room's policy."""
        changed = msgspec.json.encode(changes).decode()
        await self.execute(
            "update room set policy = policy || $3::text::jsonb where merchant_id = $1 and id = $2",
            changed,
        )


async def a_chat(
    api: Api,
    merchant_id: UUID,
    owner: Shopper,
    *members: Shopper,
    preset: str = "wechat",
    **policy: Any,
) -> Chat:
    """Make a group of these people, with the preset's policy and these changes."""
    changed = msgspec.structs.replace(PRESETS[preset], **{**FAST, **policy})
    chat = await Chat.of(api, owner, merchant_id=merchant_id, policy=changed, preset=preset)
    for member in members:
        await chat.join(member)
    return chat


async def a_room(owner: Shopper, title: str = "Neighbours", **given: Any) -> dict[str, Any]:
    """Make a room over HTTP."""
    answer = await owner.post("/v1/rooms", {"title": title, **given})
    assert answer.status_code == 201, answer.text
    room: dict[str, Any] = answer.json()
    return room


async def join(person: Shopper, room: dict[str, Any], code: str | None = "") -> dict[str, Any]:
    """Come into a room by its share code, or by another one."""
    body = {} if code is None else {"invite_code": code or room["share"]["invite_code"]}
    answer = await person.post(f"/v1/rooms/{room['id']}/members", body)
    assert answer.status_code in {201, 202}, answer.text
    joined: dict[str, Any] = answer.json()
    return joined


async def invite(person: Shopper, room: dict[str, Any], **given: Any) -> str:
    """Make an invite of a member's own."""
    answer = await person.post(f"/v1/rooms/{room['id']}/invites", given)
    assert answer.status_code == 201, answer.text
    code: str = answer.json()["code"]
    return code


async def fill(market: Market, room: dict[str, Any], count: int) -> None:
    """Let a room have `count` members, without the calls of those who do not matter."""
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute(
            "with people as (insert into shopper (nickname)"
            " select 'filler' || n from generate_series(1, $2::int - (select members_count"
            " from room where id = $1)) n returning id, nickname), placed as ("
            " insert into membership (merchant_id, room_id, shopper_id, nickname, joined_seq)"
            " select r.merchant_id, r.id, p.id, p.nickname, 0 from people p, room r"
            " where r.id = $1)"
            " update room set members_count = $2 where id = $1",
            UUID(room["id"]),
            count,
        )


async def messages_of(market: Market, room_id: str) -> list[tuple[int, str]]:
    """Return the numbers and kinds of a room's messages."""
    async with market.api.wiring.db.reading() as tx:
        rows = await tx.fetch(
            "select seq, kind from message where room_id = $1 order by seq", UUID(room_id)
        )
    return [(row["seq"], row["kind"]) for row in rows]
