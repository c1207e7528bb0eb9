"""Say who somebody of the other chat is here: a code shown here, typed there.

A bridge believes what its bot hears, and its leader owns the bot; so a binding holds for one bridge
alone, and whoever makes one trusts that leader to say truly what they typed. It never goes further
than a reserved seat: nothing typed is ever charged.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person, check_verified
from app.actions.access_room import access_room
from app.actions.connect_bridge import access_bridge
from app.gateways.vault import Vault
from app.store import attempts, bridges
from app.store.attempts import Limit
from app.store.bridges import Bridge
from app.store.database import Tx
from domain.errors import TooManyRequestsError
from domain.ids import BridgeRef
from domain.invites import ALPHABET
from domain.room_errors import BridgeCannotListenError
from domain.rooms import Permit

CODE_LENGTH: Final = 8
CODE_LIFETIME_SECONDS: Final = 600
ASKS: Final = (Limit(10, timedelta(hours=1)),)
GUESSES: Final = (Limit(5, timedelta(minutes=10)),)
"""Of one writer of the other chat: 40 bits are out of reach at that pace."""


class ShownCode(msgspec.Struct, frozen=True):
    """A code, the only time it is shown."""

    code: str
    expires_at: datetime


async def make_bind_code(
    tx: Tx, vault: Vault, person: Person, room_id: UUID, bridge_id: UUID
) -> ShownCode:
    """Make a code that, typed in the other chat within ten minutes, binds its writer to `person`.

    Raises (checked in this order):
        AccountUnverifiedError: the phone number is not known (WX-6).
        RoomNotFoundError: there is no such room, or the person is not in it.
        BridgeNotFoundError: the room has no such bridge.
        RoomForbiddenError: staff who are not in the room write nothing there.
        BridgeCannotListenError: nothing typed there is heard.
        TooManyRequestsError: ten in an hour.
    """
    check_verified(person)
    at = await access_room(tx, person, room_id, Permit.READ)
    bridge = await access_bridge(tx, at, bridge_id)
    at.own_membership()
    if bridge.secret_cipher is None:
        raise BridgeCannotListenError
    await _count(tx, f"bridge code {person.shopper_id}", ASKS)
    code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    ends = await bridges.put_code(
        tx,
        bridge.ref,
        vault.hashed(code),
        person.shopper_id,
        lifetime_seconds=CODE_LIFETIME_SECONDS,
    )
    return ShownCode(code, ends)


async def unbind_from_bridge(tx: Tx, person: Person, room_id: UUID, bridge_id: UUID) -> Bridge:
    """Forget who the person is in the other chat; again changes nothing.

    Raises:
        RoomNotFoundError: there is no such room, or the person is not in it.
        BridgeNotFoundError: the room has no such bridge.
    """
    at = await access_room(tx, person, room_id, Permit.READ)
    bridge = await access_bridge(tx, at, bridge_id)
    await bridges.unbind(tx, bridge.ref, person.shopper_id)
    return bridge


async def use_bind_code(
    tx: Tx, vault: Vault, ref: BridgeRef, *, user: str, code: str
) -> UUID | None:
    """Bind a writer of the other chat to whoever the code was shown to.

    Returns:
        Who that is; None when the code is none of this bridge's, used, or too old.

    Raises:
        TooManyRequestsError: this writer guesses.
    """
    await _count(tx, f"bridge guess {ref.id} {vault.index(user).hex()}", GUESSES)
    shopper_id = await bridges.use_code(tx, ref, _hashes(vault, code))
    if shopper_id is not None:
        await bridges.bind(tx, ref, vault.index(user_name(user)), shopper_id)
    return shopper_id


def user_name(user: str) -> str:
    """Return the text under whose blind index a writer is found again."""
    return f"chat user {user}"


def _hashes(vault: Vault, code: str) -> Sequence[bytes]:
    read_as = code.replace("O", "0").replace("I", "1").replace("L", "1")
    return vault.hashes(read_as)


async def _count(tx: Tx, bucket: str, limits: Sequence[Limit]) -> None:
    wait_seconds = await attempts.seconds_until_free(tx, bucket, limits)
    if wait_seconds:
        raise TooManyRequestsError(retry_after_seconds=wait_seconds)
    await attempts.record(tx, bucket)
