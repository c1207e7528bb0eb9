"""Rooms put there at once, by their rows: what other tests make by calls, these only stand on."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.admit_message import MessageWanted
from app.actions.read_access_token import ACCESS_LIFETIME
from app.gateways.vault import Vault
from app.store import memberships, messages, rooms
from app.store.database import Database, Tx
from app.store.memberships import NewMember
from app.store.rooms import NewRoom
from app.web.asgi import Wiring
from domain.ids import RoomRef
from domain.messages import Draft, Message, MessageKind
from domain.room_policies import PRESETS, RoomPolicy
from domain.rooms import Room, RoomKind, RoomRole
from tests.support.ledger_rows import NOON, a_merchant
from tests.support.web import Shopper

UNHURRIED: dict[str, Any] = {
    "members_max": 5_000,
    "member_messages_per_second": 10_000,
    "member_messages_burst": 10_000,
    "room_messages_per_second": 100_000,
}
"""Limits that a test does not meet."""


async def put_room(
    tx: Tx, merchant_id: UUID, owner_id: UUID, *, policy: RoomPolicy, **given: Any
) -> RoomRef:
    """Insert a room in which nobody is yet; `given` says in what it is not a plain group."""
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
        "archived_at": None,
        "created_at": NOON,
    }
    room = Room(
        merchant_id=merchant_id,
        id=uuid7(),
        owner_id=owner_id,
        policy=policy,
        members_count=0,
        last_seq=0,
        **(plain | given),
    )
    await rooms.insert(tx, NewRoom(room=room))
    return RoomRef(merchant_id, room.id)


async def let_in(
    tx: Tx,
    ref: RoomRef,
    shopper_id: UUID,
    nickname: str,
    *,
    role: str = "member",
    invited_by: UUID | None = None,
) -> None:
    """Let somebody in, who sees from here on what the policy lets newcomers see."""
    await rooms.lock(tx, ref)
    room = await rooms.read(tx, ref)
    assert room is not None
    new = NewMember(
        shopper_id=shopper_id,
        role=role,
        nickname=nickname,
        is_staff=False,
        invited_by=invited_by,
        invite_code=None,
        joined_seq=room.last_seq,
    )
    await memberships.insert(tx, ref, new)


async def a_room(
    wiring: Wiring, merchant_id: UUID, owner: Shopper, *members: Shopper, **policy: Any
) -> RoomRef:
    """Put a group of `owner` and `members` there; `policy` changes the preset `open`."""
    changed = msgspec.structs.replace(PRESETS["open"], **policy)
    async with wiring.db.transaction() as tx:
        ref = await put_room(tx, merchant_id, owner.shopper_id, policy=changed, preset="open")
        for number, person in enumerate((owner, *members)):
            nickname = f"{person.nickname or 'neighbour'} {number}"
            role = RoomRole.MEMBER if number else RoomRole.OWNER
            await let_in(tx, ref, person.shopper_id, nickname, role=role.value)
    return ref


async def a_room_of(
    db: Database, shopper_ids: Sequence[UUID], *, policy: RoomPolicy | None = None
) -> RoomRef:
    """Put a room of a new merchant there for people who need no row; the first one owns it."""
    unhurried = msgspec.structs.replace(policy or PRESETS["kuaishou"], **UNHURRIED)
    async with db.transaction() as tx:
        merchant_id = await a_merchant(tx)
        owner_id = shopper_ids[0]
        ref = await put_room(tx, merchant_id, owner_id, policy=unhurried, preset="kuaishou")
    for number, shopper_id in enumerate(shopper_ids):
        await come_in(db, ref, shopper_id, role="member" if number else "owner")
    return ref


async def come_in(db: Database, ref: RoomRef, shopper_id: UUID, *, role: str = "member") -> None:
    """Let somebody in who needs no row."""
    async with db.transaction() as tx:
        await let_in(tx, ref, shopper_id, f"{role} {str(shopper_id)[-4:]}", role=role)


def says(ref: RoomRef, shopper_id: UUID, body: str = "hello") -> MessageWanted:
    """Return a message on its way."""
    draft = Draft(client_msg_id=uuid7(), kind=MessageKind.TEXT, body=body)
    return MessageWanted(ref, shopper_id, draft)


def token_of(vault: Vault, shopper_id: UUID, *, lifetime: timedelta = ACCESS_LIFETIME) -> str:
    """Return an access token of somebody who has just logged in."""
    return vault.sign(subject=shopper_id, session=uuid7(), verified=True, lifetime=lifetime)


async def said_in(wiring: Wiring, room: RoomRef) -> list[Message]:
    """Return everything that was said in a room."""
    async with wiring.db.reading() as tx:
        return await messages.after(tx, room, 0, limit=10_000)


def facts_of(message: Message) -> dict[str, Any]:
    """Return a message's payload."""
    facts: dict[str, Any] = msgspec.json.decode(message.payload)
    return facts
