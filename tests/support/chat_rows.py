"""Rooms with people in them, made without asking anybody: for tests of what comes after."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.post_message import MessageWanted
from app.actions.read_access_token import ACCESS_LIFETIME
from app.gateways.vault import Vault
from app.store import memberships, rooms
from app.store.database import Database
from app.store.memberships import NewMember
from app.store.rooms import NewRoom
from domain.ids import RoomRef
from domain.messages import Draft, MessageKind
from domain.room_policies import PRESETS, RoomPolicy
from domain.rooms import Room, RoomKind
from tests.support.ledger_rows import NOON, a_merchant

UNHURRIED: dict[str, Any] = {
    "members_max": 5_000,
    "member_messages_per_second": 10_000,
    "member_messages_burst": 10_000,
    "room_messages_per_second": 100_000,
}
"""Limits that a test does not meet."""


async def a_room(
    db: Database, shopper_ids: Sequence[UUID], *, policy: RoomPolicy | None = None
) -> RoomRef:
    """Insert a room; the first of these people owns it."""
    async with db.transaction() as tx:
        merchant_id = await a_merchant(tx)
        room = Room(
            merchant_id=merchant_id,
            id=uuid7(),
            kind=RoomKind.GROUP,
            owner_id=shopper_ids[0],
            title="Neighbours",
            about="",
            preset="kuaishou",
            policy=msgspec.structs.replace(policy or PRESETS["kuaishou"], **UNHURRIED),
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
        await rooms.insert(tx, NewRoom(room=room))
        ref = RoomRef(room.merchant_id, room.id)
    for number, shopper_id in enumerate(shopper_ids):
        await come_in(db, ref, shopper_id, role="member" if number else "owner")
    return ref


async def come_in(db: Database, ref: RoomRef, shopper_id: UUID, *, role: str = "member") -> None:
    """Let somebody into a room; newcomers' history begins now."""
    async with db.transaction() as tx:
        room = await rooms.read(tx, ref)
        assert room is not None
        await memberships.insert(
            tx,
            ref,
            NewMember(
                shopper_id=shopper_id,
                role=role,
                nickname=f"{role} {str(shopper_id)[-4:]}",
                is_staff=False,
                invited_by=None,
                invite_code=None,
                joined_seq=room.last_seq,
            ),
        )


def says(ref: RoomRef, shopper_id: UUID, body: str = "hello") -> MessageWanted:
    """Return a message on its way."""
    draft = Draft(client_msg_id=uuid7(), kind=MessageKind.TEXT, body=body)
    return MessageWanted(ref, shopper_id, draft)


def token_of(vault: Vault, shopper_id: UUID, *, lifetime: timedelta = ACCESS_LIFETIME) -> str:
    """Return an access token of somebody who has just logged in."""
    return vault.sign(subject=shopper_id, session=uuid7(), verified=True, lifetime=lifetime)
