"""Tie a room to a chat of another platform, and untie it: acts of its admins, audited and said."""

import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.access_room import RoomAt, access_room
from app.actions.post_message import SystemPost, post_within
from app.gateways.vault import Vault
from app.store import attempts, audit, bridges
from app.store.attempts import Limit
from app.store.bridges import Bridge, NewBridge, SealedBridge
from app.store.database import Tx
from domain.bridges import (
    BRIDGES_PER_ROOM_MAX,
    Destination,
    Platform,
    bot_of,
    destination_of,
)
from domain.errors import TooManyRequestsError
from domain.ids import BridgeRef
from domain.messages import SYSTEM, Message, MessageKind
from domain.room_errors import (
    BridgeLimitReachedError,
    BridgeNotFoundError,
    RoomArchivedError,
    RoomForbiddenError,
)
from domain.rooms import Permit, RoomKind

ADDRESS: Final = "bridge address"
SECRET: Final = "bridge secret"  # noqa: S105  (what is sealed, not with what)
LIMITS: Final = (Limit(20, timedelta(hours=1)),)
"""New bridges of a room: each is a host that we call."""


class BridgeWanted(msgspec.Struct, frozen=True, kw_only=True):
    """A bridge somebody wants.

    `listens`: what is typed there comes here. `channel_secret`: of a LINE channel that listens.
    """

    address: str
    kinds: Sequence[str]
    listens: bool = False
    channel_secret: str = ""


class Connected(msgspec.Struct, frozen=True):
    """A bridge, and what was said about it in the room: to be rung for once it is committed."""

    bridge: Bridge
    said: Sequence[Message]


async def connect_bridge(
    tx: Tx, vault: Vault, person: Person, room_id: UUID, wanted: BridgeWanted
) -> Connected:
    """Tie a room to a chat; it begins with the room's next message.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: see `access_room`; two people's room has none.
        RoomArchivedError: nothing is written there any more.
        BridgeAddressInvalidError: no address of a platform we carry to.
        BridgeCannotListenError: we do not understand that platform's webhooks.
        TooManyRequestsError: too many were made in this room.
        BridgeLimitReachedError: the room has ten.
        BridgeExistsError: the room has one to this chat.
    """
    at = await access_bridges(tx, person, room_id)
    if at.room.archived_at is not None:
        raise RoomArchivedError
    to = destination_of(wanted.address)
    if wanted.listens:
        bot_of(to, wanted.channel_secret)
    bucket = f"bridges {room_id}"
    wait_seconds = await attempts.seconds_until_free(tx, bucket, LIMITS)
    if wait_seconds:
        raise TooManyRequestsError(retry_after_seconds=wait_seconds)
    await attempts.record(tx, bucket)
    if len(await bridges.of_room(tx, at.ref)) >= BRIDGES_PER_ROOM_MAX:
        raise BridgeLimitReachedError
    ref = BridgeRef(at.room.merchant_id, uuid7())
    secret = (wanted.channel_secret or secrets.token_urlsafe(32)) if wanted.listens else None
    sealed = seal_bridge(vault, ref, to, secret)
    new = NewBridge(
        sealed=sealed,
        room_id=room_id,
        platform=to.platform,
        hint=to.hint,
        kinds=sorted(set(wanted.kinds)),
        created_by=person.shopper_id,
        sent_seq=at.room.last_seq,
    )
    await bridges.insert(tx, new)
    told = {"room_id": str(room_id), "platform": to.platform.value, "hint": to.hint}
    event = person.act(ref.merchant_id, "bridge.connected", f"bridge:{ref.id}")
    await audit.record(tx, msgspec.structs.replace(event, after=told))
    said = await _say(tx, at, person, ref, to.platform, connected=True)
    bridge = await bridges.read(tx, ref)
    if bridge is None:
        raise BridgeNotFoundError
    return Connected(bridge, said)


async def disconnect_bridge(
    tx: Tx, person: Person, room_id: UUID, bridge_id: UUID
) -> Sequence[Message]:
    """Untie a room from a chat; what was not carried by then never is.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
        BridgeNotFoundError: the room has no such bridge.
    """
    at = await access_bridges(tx, person, room_id)
    bridge = await access_bridge(tx, at, bridge_id)
    if not await bridges.remove(tx, bridge.ref):
        raise BridgeNotFoundError
    event = person.act(bridge.merchant_id, "bridge.disconnected", f"bridge:{bridge_id}")
    await audit.record(tx, event)
    if at.room.archived_at is not None:
        return ()
    return await _say(tx, at, person, bridge.ref, bridge.platform, connected=False)


async def access_bridges(tx: Tx, person: Person, room_id: UUID) -> RoomAt:
    """Return a room to somebody who may tie it to other chats: who moderates it.

    What two people say to each other leads nowhere else.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
    """
    at = await access_room(tx, person, room_id, Permit.READ)
    # In an archived room nobody moderates; its bridges can still be looked at and taken down.
    leads = Permit.MODERATE in at.permits or at.room.owner_id == person.shopper_id
    if not leads or at.room.kind is RoomKind.DIRECT:
        raise RoomForbiddenError
    return at


async def access_bridge(tx: Tx, at: RoomAt, bridge_id: UUID) -> Bridge:
    """Return a bridge of a room.

    Raises:
        BridgeNotFoundError: the room has no such bridge.
    """
    bridge = await bridges.read(tx, BridgeRef(at.room.merchant_id, bridge_id))
    if bridge is None or bridge.room_id != at.room.id:
        raise BridgeNotFoundError
    return bridge


def seal_bridge(vault: Vault, ref: BridgeRef, to: Destination, secret: str | None) -> SealedBridge:
    """Return a bridge's secrets as they are stored under the current key.

    `secret`: what its webhooks are checked by; None where it does not listen.
    """
    address = msgspec.json.encode(to).decode()
    sealed = SealedBridge(
        ref=ref,
        address_cipher=vault.seal(address, purpose=ADDRESS),
        address_index=vault.index(address),
    )
    if secret is None:
        return sealed
    bot = bot_of(to, secret if to.platform is Platform.LINE else "")
    return msgspec.structs.replace(
        sealed,
        secret_cipher=vault.seal(secret, purpose=SECRET),
        bot_index=vault.index(bot),
        chat_index=vault.index(chat_name(to.platform, to.chat)),
    )


def chat_name(platform: Platform, chat: str) -> str:
    """Return the text under whose blind index a chat is found again."""
    return f"chat {platform.value} {chat.lower()}"


async def _say(
    tx: Tx, at: RoomAt, person: Person, ref: BridgeRef, platform: Platform, *, connected: bool
) -> Sequence[Message]:
    """Tell the members: they write differently where others read along."""
    event = "bridge_connected" if connected else "bridge_disconnected"
    told = "已与{}互通" if connected else "已断开与{}的互通"
    facts = {"event": event, "platform": platform.value, "by": str(person.shopper_id)}
    post = SystemPost(
        key=f"{event}:{ref.id}",
        kind=MessageKind.SYSTEM,
        body="本群" + told.format(platform.shown),
        payload=msgspec.json.encode(facts).decode(),
    )
    _, said = await post_within(tx, at.ref, [(SYSTEM, post.draft())])
    return said
