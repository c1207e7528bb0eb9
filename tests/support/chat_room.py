"""A room with one person in each part, to try on it what each may do."""

from typing import Any
from uuid import UUID, uuid4

import msgspec
from uuid_utils.compat import uuid7

from app.actions.post_message import MessageWanted, SystemPost
from app.actions.read_access_token import ACCESS_LIFETIME
from app.store import memberships, rooms
from app.store.memberships import NewMember
from app.store.rooms import NewRoom
from domain.ids import RoomRef
from domain.messages import Draft, MessageKind
from domain.room_policies import PRESETS, RoomPolicy
from domain.rooms import Room, RoomKind
from tests.support.ledger_rows import NOON
from tests.support.web import Api, Shopper, a_role


async def people(api: Api, *names: str) -> list[Shopper]:
    """Let people be logged in under these nicknames; they never typed a code."""
    async with api.wiring.db.transaction() as tx:
        ids = [
            await tx.fetchval("insert into shopper (nickname) values ($1) returning id", name)
            for name in names
        ]
    return [_logged_in(api, *each) for each in zip(ids, names, strict=True)]


def _logged_in(api: Api, shopper_id: UUID, name: str) -> Shopper:
    token = api.wiring.vault.sign(
        subject=shopper_id, session=uuid4(), verified=True, lifetime=ACCESS_LIFETIME
    )
    shown = {"id": str(shopper_id), "nickname": name}
    login = {"access_token": token, "refresh_token": "", "shopper": shown}
    return Shopper(api.transport, login)


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
    ) -> "ChatRoom":
        """Make a room of somebody's; without a merchant, of a new one nobody works for."""
        async with api.wiring.db.transaction() as tx:
            if merchant_id is None:
                merchant_id = await tx.fetchval(
                    "insert into merchant (name) values ('Orchard') returning id"
                )
            ref = RoomRef(merchant_id, uuid7())
            plain: dict[str, Any] = {
                "kind": RoomKind.GROUP,
                "title": "Neighbours",
                "about": "",
                "preset": "wechat",
                "category": "",
                "region": "",
                "pickup_point_id": None,
                "parent_id": None,
                "series_id": None,
                "series_no": 1,
                "valid_from": None,
                "valid_to": None,
                **given,
            }
            await rooms.insert(
                tx,
                NewRoom(
                    room=Room(
                        merchant_id=merchant_id,
                        id=ref.id,
                        owner_id=owner.shopper_id,
                        policy=policy,
                        members_count=0,
                        last_seq=0,
                        archived_at=None,
                        created_at=NOON,
                        **plain,
                    )
                ),
            )
        room = cls(api, ref)
        await room.join(owner, role="owner")
        return room

    async def join(
        self, person: Shopper, *, role: str = "member", invited_by: Shopper | None = None
    ) -> None:
        """Let somebody in, seeing what is said from now on."""
        async with self.api.wiring.db.transaction() as tx:
            await rooms.lock(tx, self.ref)
            seq = await tx.fetchval("select last_seq from room where id = $1", self.ref.id)
            await memberships.insert(
                tx,
                self.ref,
                NewMember(
                    shopper_id=person.shopper_id,
                    role=role,
                    nickname=person.nickname,
                    is_staff=False,
                    invited_by=None if invited_by is None else invited_by.shopper_id,
                    invite_code=None,
                    joined_seq=seq,
                ),
            )

    async def staff(self, person: Shopper, role: str = "manager") -> None:
        """Let somebody work for the room's merchant."""
        async with self.api.wiring.db.transaction() as tx:
            await a_role(tx, self.ref.merchant_id, person, role)

    async def say(self, person: Shopper, body: str) -> int:
        """Post a member's message and return its number."""
        draft = Draft(client_msg_id=uuid7(), kind=MessageKind.TEXT, body=body)
        wanted = MessageWanted(self.ref, person.shopper_id, draft)
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
