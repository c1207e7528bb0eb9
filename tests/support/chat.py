"""Rooms to talk in: made in the database, so that a test of messages needs nothing else."""

from typing import Any
from uuid import UUID

import httpx
import msgspec
from uuid_utils.compat import uuid7

from app.store import memberships, rooms
from app.store.memberships import NewMember
from app.store.rooms import NewRoom
from domain.ids import RoomRef
from domain.room_policies import PRESETS
from domain.rooms import Room, RoomKind
from tests.support.ledger_rows import NOON
from tests.support.web import Api, Shopper

FAST: dict[str, Any] = {"member_messages_per_second": 100, "room_messages_per_second": 10_000}
"""Limits of a room in which a test may say as much as it likes."""


class Chat:
    """A room and its address; people talk in it with `say`."""

    def __init__(self, api: Api, ref: RoomRef) -> None:
        self.api = api
        self.ref = ref
        self.path = f"/v1/rooms/{ref.id}"
        self.messages = f"{self.path}/messages"

    async def say(
        self, person: Shopper, body: str = "hello", *, message_id: UUID | None = None, **more: Any
    ) -> httpx.Response:
        """Post a text, or what `more` says."""
        said = {"client_msg_id": str(message_id or uuid7()), "kind": "text", "body": body, **more}
        return await person.post(self.messages, said, key=None)

    async def said(self, person: Shopper, body: str = "hello", **more: Any) -> int:
        """Post a text that is accepted; return its number."""
        answer = await self.say(person, body, **more)
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

    async def enter(self, person: Shopper, role: str = "member") -> None:
        """Let somebody in, who sees from here on what the policy lets newcomers see."""
        async with self.api.wiring.db.transaction() as tx:
            await rooms.lock(tx, self.ref)
            room = await rooms.read(tx, self.ref)
            assert room is not None
            new = NewMember(
                shopper_id=person.shopper_id,
                role=role,
                nickname=person.nickname,
                is_staff=False,
                invited_by=None,
                invite_code=None,
                joined_seq=room.last_seq,
            )
            await memberships.insert(tx, self.ref, new)

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
    room = Room(
        merchant_id=merchant_id,
        id=uuid7(),
        kind=RoomKind.GROUP,
        owner_id=owner.shopper_id,
        title="Neighbours",
        about="",
        preset=preset,
        policy=msgspec.structs.replace(PRESETS[preset], **{**FAST, **policy}),
        category="",
        region="",
        pickup_point_id=None,
        parent_id=None,
        series_id=None,
        series_no=1,
        members_count=0,
        last_seq=0,
        valid_from=None,
        valid_to=None,
        archived_at=None,
        created_at=NOON,
    )
    async with api.wiring.db.transaction() as tx:
        await rooms.insert(tx, NewRoom(room=room))
    chat = Chat(api, RoomRef(room.merchant_id, room.id))
    await chat.enter(owner, "owner")
    for member in members:
        await chat.enter(member)
    return chat
