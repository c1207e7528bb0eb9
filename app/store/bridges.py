"""Bridges: which rooms are tied to which chats of other platforms, and who of there is who here."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, one
from domain.bridges import Platform
from domain.ids import BridgeRef, RoomRef
from domain.orders import CodeRules

INSERT: Final = """
    with placed as (
      insert into bridge_place (bridge_id, merchant_id) values ($2, $1))
    insert into bridge (merchant_id, id, room_id, platform, address_cipher, address_index, hint,
                        kinds, secret_cipher, bot_index, chat_index, created_by, sent_seq)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
"""
OF_ROOM: Final = """
    select merchant_id, id, room_id, platform, hint, kinds, secret_cipher, sent_seq, last_error,
           created_by, created_at, disabled_at
      from bridge where merchant_id = $1 and room_id = $2 and removed_at is null order by id
"""
READ: Final = """
    select merchant_id, id, room_id, platform, hint, kinds, secret_cipher, sent_seq, last_error,
           created_by, created_at, disabled_at
      from bridge where merchant_id = $1 and id = $2 and removed_at is null
"""
LISTENER: Final = """
    select b.merchant_id, b.id, b.platform, b.secret_cipher, b.bot_index
      from bridge_place p join bridge b on (b.merchant_id, b.id) = (p.merchant_id, p.bridge_id)
     where p.bridge_id = $1 and b.removed_at is null and b.secret_cipher is not null
"""
OF_CHAT: Final = """
    select b.merchant_id, b.id, b.room_id, b.platform, b.hint, b.kinds, b.secret_cipher, b.sent_seq,
           b.last_error, b.created_by, b.created_at, b.disabled_at
      from bridge b
     where b.merchant_id = $1 and b.removed_at is null and b.chat_index = any($3::bytea[])
       and b.bot_index = (select bot_index from bridge where merchant_id = $1 and id = $2)
     order by b.id
"""
REMOVE: Final = """
    update bridge set removed_at = app_clock(), lease_until = null
     where merchant_id = $1 and id = $2 and removed_at is null returning true
"""
PUT_CODE: Final = """
    insert into bridge_code (merchant_id, bridge_id, code_hash, shopper_id, expires_at)
    values ($1, $2, $3, $4, app_clock() + make_interval(secs => $5)) returning expires_at
"""
USE_CODE: Final = """
    update bridge_code set used_at = app_clock()
     where merchant_id = $1 and bridge_id = $2 and code_hash = any($3::bytea[])
       and used_at is null and expires_at > app_clock()
    returning shopper_id
"""
BIND: Final = """
    insert into bridge_person (merchant_id, bridge_id, user_index, shopper_id)
    values ($1, $2, $3, $4)
    on conflict (merchant_id, bridge_id, user_index) do update
       set shopper_id = excluded.shopper_id, bound_at = app_clock()
"""
UNBIND: Final = """
    delete from bridge_person where merchant_id = $1 and bridge_id = $2 and shopper_id = $3
"""
PERSON: Final = """
    select shopper_id, user_index from bridge_person
     where merchant_id = $1 and bridge_id = $2 and user_index = any($3::bytea[])
"""


UNDER_OTHER_KEYS: Final = """
    select merchant_id, id, address_cipher, address_index, secret_cipher from bridge
     where removed_at is null and substring(address_cipher for 4) <> $1
     order by id limit $2 for no key update skip locked
"""
RESEAL: Final = """
    update bridge set address_cipher = $3, address_index = $4, secret_cipher = $5, bot_index = $6,
           chat_index = $7
     where merchant_id = $1 and id = $2
"""
ON_SALE: Final = """
    select l.code, l.team_buy_id, c.units_per_shopper_max
      from team_buy_room l
      join team_buy t on (t.merchant_id, t.id) = (l.merchant_id, l.team_buy_id)
      join campaign c on (c.merchant_id, c.id) = (t.merchant_id, t.campaign_id)
     where l.merchant_id = $1 and l.room_id = $2 and l.ended_at is null and t.state = 'open'
"""


class Bridge(msgspec.Struct, frozen=True, kw_only=True):
    """A bridge as its room's leaders see it: without its address.

    `sent_seq`: everything of the room up to this number has been carried, or was not to be.
    """

    merchant_id: UUID
    id: UUID
    room_id: UUID
    platform: Platform
    hint: str
    kinds: tuple[str, ...]
    secret_cipher: bytes | None
    sent_seq: int
    last_error: str
    created_by: UUID
    created_at: datetime
    disabled_at: datetime | None

    @property
    def ref(self) -> BridgeRef:
        """Its name."""
        return BridgeRef(self.merchant_id, self.id)

    @property
    def room(self) -> RoomRef:
        """Its room."""
        return RoomRef(self.merchant_id, self.room_id)


class SealedBridge(msgspec.Struct, frozen=True, kw_only=True):
    """A bridge's secrets as they are stored; the last three only where it listens."""

    ref: BridgeRef
    address_cipher: bytes
    address_index: bytes
    secret_cipher: bytes | None = None
    bot_index: bytes | None = None
    chat_index: bytes | None = None


class NewBridge(msgspec.Struct, frozen=True, kw_only=True):
    """A bridge about to be stored."""

    sealed: SealedBridge
    room_id: UUID
    platform: Platform
    hint: str
    kinds: Sequence[str]
    created_by: UUID
    sent_seq: int


class Bound(msgspec.Struct, frozen=True):
    """Who somebody of the other chat is here, and the index they were found under."""

    shopper_id: UUID
    user_index: bytes


class Listener(msgspec.Struct, frozen=True, kw_only=True):
    """What a webhook is checked by, before anything else of it is looked at."""

    ref: BridgeRef
    platform: Platform
    secret_cipher: bytes
    bot_index: bytes


async def insert(tx: Tx, new: NewBridge) -> None:
    """Store a bridge.

    Raises:
        BridgeExistsError: the room has one to the same destination.
    """
    sealed = new.sealed
    await tx.execute(
        INSERT,
        sealed.ref.merchant_id,
        sealed.ref.id,
        new.room_id,
        new.platform.value,
        sealed.address_cipher,
        sealed.address_index,
        new.hint,
        new.kinds,
        sealed.secret_cipher,
        sealed.bot_index,
        sealed.chat_index,
        new.created_by,
        new.sent_seq,
    )


async def of_room(tx: Tx, ref: RoomRef) -> list[Bridge]:
    """Return a room's bridges, oldest first."""
    return [_bridge(row) for row in await tx.fetch(OF_ROOM, ref.merchant_id, ref.id)]


async def read(tx: Tx, ref: BridgeRef) -> Bridge | None:
    """Return a bridge that has not been removed."""
    row = await tx.fetchrow(READ, ref.merchant_id, ref.id)
    return None if row is None else _bridge(row)


async def listener(tx: Tx, bridge_id: UUID) -> Listener | None:
    """Return what a bridge's webhooks are checked by; None where it does not listen."""
    row = await tx.fetchrow(LISTENER, bridge_id)
    if row is None:
        return None
    return Listener(
        ref=BridgeRef(row["merchant_id"], row["id"]),
        platform=Platform(row["platform"]),
        secret_cipher=row["secret_cipher"],
        bot_index=row["bot_index"],
    )


async def of_chat(tx: Tx, ref: BridgeRef, chat_indexes: Sequence[bytes]) -> list[Bridge]:
    """Return the bridges of the same bot as this one, in the chat of one of these names."""
    rows = await tx.fetch(OF_CHAT, ref.merchant_id, ref.id, chat_indexes)
    return [_bridge(row) for row in rows]


async def remove(tx: Tx, ref: BridgeRef) -> bool:
    """Take a bridge down for good; False when it was."""
    return bool(await tx.fetchval(REMOVE, ref.merchant_id, ref.id))


async def put_code(
    tx: Tx, ref: BridgeRef, code_hash: bytes, shopper_id: UUID, *, lifetime_seconds: int
) -> datetime:
    """Keep a code that says who somebody is; return when it ends."""
    ends: datetime = await tx.fetchval(
        PUT_CODE, ref.merchant_id, ref.id, code_hash, shopper_id, lifetime_seconds
    )
    return ends


async def use_code(tx: Tx, ref: BridgeRef, code_hashes: Sequence[bytes]) -> UUID | None:
    """Use a code up and return whose it was; None when it is none, used or too old."""
    shopper_id: UUID | None = await tx.fetchval(USE_CODE, ref.merchant_id, ref.id, code_hashes)
    return shopper_id


async def bind(tx: Tx, ref: BridgeRef, user_index: bytes, shopper_id: UUID) -> None:
    """Remember who somebody of the other chat is here; the newest word counts."""
    await tx.execute(BIND, ref.merchant_id, ref.id, user_index, shopper_id)


async def unbind(tx: Tx, ref: BridgeRef, shopper_id: UUID) -> None:
    """Forget who this shopper is in the other chat."""
    await tx.execute(UNBIND, ref.merchant_id, ref.id, shopper_id)


async def person(tx: Tx, ref: BridgeRef, user_indexes: Sequence[bytes]) -> Bound | None:
    """Return who somebody of the other chat is here; None for a stranger."""
    return one(Bound, await tx.fetchrow(PERSON, ref.merchant_id, ref.id, user_indexes))


async def under_other_keys(tx: Tx, key_name: bytes, *, limit: int) -> list[SealedBridge]:
    """Return bridges that are not sealed under the key of this name; their rows are held."""
    return [
        SealedBridge(
            ref=BridgeRef(row["merchant_id"], row["id"]),
            address_cipher=row["address_cipher"],
            address_index=row["address_index"],
            secret_cipher=row["secret_cipher"],
        )
        for row in await tx.fetch(UNDER_OTHER_KEYS, key_name, limit)
    ]


async def reseal(tx: Tx, new: SealedBridge) -> None:
    """Keep a bridge's secrets under another key."""
    await tx.execute(
        RESEAL,
        new.ref.merchant_id,
        new.ref.id,
        new.address_cipher,
        new.address_index,
        new.secret_cipher,
        new.bot_index,
        new.chat_index,
    )


async def on_sale(tx: Tx, ref: RoomRef) -> dict[str, CodeRules]:
    """Return what can be ordered in a room now, by the code it is named with."""
    return {
        row["code"]: CodeRules(
            team_buy_id=row["team_buy_id"], units_per_shopper_max=row["units_per_shopper_max"]
        )
        for row in await tx.fetch(ON_SALE, ref.merchant_id, ref.id)
    }


def _bridge(row: Row) -> Bridge:
    return msgspec.convert(dict(row), Bridge)
