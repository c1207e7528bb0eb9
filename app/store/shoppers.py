"""People: found by a blind index of their phone number or by their WeChat identity."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one

BY_ID: Final = """
    select id, nickname, avatar, locale, phone_cipher, phone_index, state
      from shopper where id = $1
"""
BY_PHONE: Final = """
    select id, nickname, avatar, locale, phone_cipher, phone_index, state
      from shopper where phone_index = any($1::bytea[])
     order by array_position($1::bytea[], phone_index) limit 1
"""
BY_WECHAT: Final = """
    select id, nickname, avatar, locale, phone_cipher, phone_index, state
      from shopper where wechat_openid = $1
"""
INSERT_WITH_PHONE: Final = """
    insert into shopper (nickname, locale, phone_cipher, phone_index)
    values ($1, $2, $3, $4) on conflict (phone_index) do nothing
"""
INSERT_WITH_WECHAT: Final = """
    insert into shopper (nickname, locale, wechat_openid)
    values ($1, $2, $3) on conflict (wechat_openid) do nothing
"""
SET_PHONE: Final = "update shopper set phone_cipher = $2, phone_index = $3 where id = $1"
SAVE: Final = """
    update shopper set nickname = $2, avatar = $3, locale = $4 where id = $1
    returning id, nickname, avatar, locale, phone_cipher, phone_index, state
"""
METHODS: Final = """
    select id, brand, last4 from payment_method
     where shopper_id = $1 and removed_at is null order by id desc
"""


class Shopper(msgspec.Struct, frozen=True):
    """A person as stored; the phone number is ciphertext, absent until it was verified."""

    id: UUID
    nickname: str
    avatar: str
    locale: str
    phone_cipher: bytes | None
    phone_index: bytes | None
    state: str

    @property
    def active(self) -> bool:
        """Say whether this person may log in."""
        return self.state == "active"


class SavedMethod(msgspec.Struct, frozen=True):
    """A card kept for one tap, as its owner sees it."""

    id: UUID
    brand: str
    last4: str


async def by_id(tx: Tx, shopper_id: UUID) -> Shopper | None:
    """Return a person by id."""
    return one(Shopper, await tx.fetchrow(BY_ID, shopper_id))


async def by_phone(tx: Tx, phone_indexes: list[bytes]) -> Shopper | None:
    """Return the person with this phone number."""
    return one(Shopper, await tx.fetchrow(BY_PHONE, phone_indexes))


async def by_wechat(tx: Tx, openid: str) -> Shopper | None:
    """Return the person with this WeChat identity."""
    return one(Shopper, await tx.fetchrow(BY_WECHAT, openid))


async def insert_with_phone(
    tx: Tx, *, nickname: str, locale: str, phone_cipher: bytes, phone_index: bytes
) -> None:
    """Sign a phone number up, unless somebody just did; read it back to know who it is."""
    await tx.execute(INSERT_WITH_PHONE, nickname, locale, phone_cipher, phone_index)


async def insert_with_wechat(tx: Tx, *, nickname: str, locale: str, openid: str) -> None:
    """Sign a WeChat identity up, unless somebody just did; read it back to know who it is."""
    await tx.execute(INSERT_WITH_WECHAT, nickname, locale, openid)


async def set_phone(tx: Tx, shopper_id: UUID, *, phone_cipher: bytes, phone_index: bytes) -> None:
    """Give a person this number, or seal the one they have under the current key."""
    await tx.execute(SET_PHONE, shopper_id, phone_cipher, phone_index)


async def save(
    tx: Tx, shopper_id: UUID, *, nickname: str, avatar: str, locale: str
) -> Shopper | None:
    """Write what people may change of themselves."""
    return one(Shopper, await tx.fetchrow(SAVE, shopper_id, nickname, avatar, locale))


async def saved_methods(tx: Tx, shopper_id: UUID) -> list[SavedMethod]:
    """Return a person's saved cards, the newest first."""
    return many(SavedMethod, await tx.fetch(METHODS, shopper_id))
