"""Who works for which merchant, in which role."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one

OF_SHOPPER: Final = """
    select s.merchant_id, m.name as merchant_name, s.role
      from staff s join merchant m on m.id = s.merchant_id
     where s.shopper_id = $1 order by m.name, s.merchant_id
"""
OF_MERCHANT: Final = """
    select s.shopper_id, p.nickname, p.phone_cipher, s.role, s.display_name, s.avatar, s.created_at
      from staff s join shopper p on p.id = s.shopper_id
     where s.merchant_id = $1 and s.shopper_id > $2
     order by s.shopper_id limit $3
"""
MEMBER: Final = """
    select s.shopper_id, p.nickname, p.phone_cipher, s.role, s.display_name, s.avatar, s.created_at
      from staff s join shopper p on p.id = s.shopper_id
     where s.merchant_id = $1 and s.shopper_id = $2
"""
PUT: Final = """
    insert into staff (merchant_id, shopper_id, role) values ($1, $2, $3)
    on conflict (merchant_id, shopper_id) do update set role = excluded.role
"""
SET_PERSONA: Final = """
    update staff set display_name = $3, avatar = $4 where merchant_id = $1 and shopper_id = $2
"""
REMOVE: Final = "delete from staff where merchant_id = $1 and shopper_id = $2"
OWNERS_COUNT: Final = "select count(*) from staff where merchant_id = $1 and role = 'owner'"


class Post(msgspec.Struct, frozen=True):
    """A role somebody has, and where."""

    merchant_id: UUID
    merchant_name: str
    role: str


class Member(msgspec.Struct, frozen=True):
    """Somebody who works for a merchant; the phone number is ciphertext.

    `display_name`, `avatar`: the persona they work under; empty means their own.
    """

    shopper_id: UUID
    nickname: str
    phone_cipher: bytes | None
    role: str
    display_name: str
    avatar: str
    created_at: datetime


async def of_shopper(tx: Tx, shopper_id: UUID) -> list[Post]:
    """Return every role this person has."""
    return many(Post, await tx.fetch(OF_SHOPPER, shopper_id))


async def of_merchant(tx: Tx, merchant_id: UUID, *, after: UUID, limit: int) -> list[Member]:
    """Return a merchant's staff by id, those after `after`."""
    return many(Member, await tx.fetch(OF_MERCHANT, merchant_id, after, limit))


async def member(tx: Tx, merchant_id: UUID, shopper_id: UUID) -> Member | None:
    """Return one member of a merchant's staff."""
    return one(Member, await tx.fetchrow(MEMBER, merchant_id, shopper_id))


async def put(tx: Tx, merchant_id: UUID, shopper_id: UUID, role: str) -> None:
    """Give somebody a role, in place of the one they had."""
    await tx.execute(PUT, merchant_id, shopper_id, role)


async def set_persona(
    tx: Tx, merchant_id: UUID, shopper_id: UUID, *, display_name: str, avatar: str
) -> None:
    """Let somebody work under another name and picture; empty ones are their own."""
    await tx.execute(SET_PERSONA, merchant_id, shopper_id, display_name, avatar)


async def remove(tx: Tx, merchant_id: UUID, shopper_id: UUID) -> None:
    """Take somebody's role away."""
    await tx.execute(REMOVE, merchant_id, shopper_id)


async def owners_count(tx: Tx, merchant_id: UUID) -> int:
    """Return how many owners a merchant has."""
    count: int = await tx.fetchval(OWNERS_COUNT, merchant_id)
    return count
