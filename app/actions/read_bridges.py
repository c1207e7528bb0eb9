"""Look at a room's bridges, and try one."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import access_room
from app.actions.connect_bridge import SECRET, access_bridge, access_bridges
from app.gateways.vault import Vault
from app.store import bridge_sends, bridges
from app.store.bridges import Bridge
from app.store.database import Database, Tx
from domain.bridges import Platform
from domain.room_errors import BridgeCannotListenError, BridgeDisabledError
from domain.rooms import Permit

__all__ = ("Bridge",)

TEST_TEXT = "测试：本群与这里已互通。/ Test: this chat is connected."


class Webhook(msgspec.Struct, frozen=True):
    """What the platform has to be told so that what is typed there comes here.

    `secret_token`: Telegram's; LINE knows its own.
    """

    platform: Platform
    secret_token: str | None


async def list_bridges(db: Database, person: Person, room_id: UUID) -> list[Bridge]:
    """Return a room's bridges, oldest first: members may know who reads along.

    Raises:
        RoomNotFoundError: there is no such room, or the person is not in it.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        return await bridges.of_room(tx, at.ref)


async def read_webhook(
    db: Database, vault: Vault, person: Person, room_id: UUID, bridge_id: UUID
) -> Webhook:
    """Return what a leader tells the platform.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
        BridgeNotFoundError: the room has no such bridge.
        BridgeCannotListenError: it does not listen.
    """
    async with db.reading() as tx:
        at = await access_bridges(tx, person, room_id)
        bridge = await access_bridge(tx, at, bridge_id)
    if bridge.secret_cipher is None:
        raise BridgeCannotListenError
    if bridge.platform is Platform.LINE:
        return Webhook(bridge.platform, None)
    return Webhook(bridge.platform, vault.unseal(bridge.secret_cipher, purpose=SECRET))


async def try_bridge(tx: Tx, person: Person, room_id: UUID, bridge_id: UUID, *, key: str) -> Bridge:
    """Have a text sent to the other chat alone; whether it went is seen at the bridge.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
        BridgeNotFoundError: the room has no such bridge.
        BridgeDisabledError: it was switched off.
    """
    at = await access_bridges(tx, person, room_id)
    bridge = await access_bridge(tx, at, bridge_id)
    if bridge.disabled_at is not None:
        raise BridgeDisabledError
    await bridge_sends.put_note(tx, bridge.ref, key=key, body=TEST_TEXT)
    return bridge
