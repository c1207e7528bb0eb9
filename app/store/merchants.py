"""Merchants, and what somebody is at one."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, one
from domain.ids import PLATFORM_ID
from domain.roles import Role

READ: Final = """
    select id, name, kind, timezone, platform_fee_bp, psp_fee_bearer, state
      from merchant where id = $1
"""
LOCK: Final = "select id from merchant where id = $1 for no key update"
ROLE: Final = """
    select s.role from staff s
     where s.shopper_id = $2
       and (s.merchant_id = $1 or (s.merchant_id = $3 and s.role = 'operator'))
     order by s.merchant_id = $1 desc limit 1
"""


class Merchant(msgspec.Struct, frozen=True):
    """Who sells; `timezone` is where its deadlines are meant."""

    id: UUID
    name: str
    kind: str
    timezone: str
    platform_fee_bp: int
    psp_fee_bearer: str
    state: str


async def read(tx: Tx, merchant_id: UUID) -> Merchant | None:
    """Return a merchant."""
    return one(Merchant, await tx.fetchrow(READ, merchant_id))


async def lock(tx: Tx, merchant_id: UUID) -> None:
    """Hold the merchant's row: changes of its staff happen one after the other."""
    await tx.fetchval(LOCK, merchant_id)


async def role_of(tx: Tx, merchant_id: UUID, shopper_id: UUID) -> Role | None:
    """Return what a person is at a merchant; the platform's operators are that everywhere."""
    role = await tx.fetchval(ROLE, merchant_id, shopper_id, PLATFORM_ID)
    return None if role is None else Role(role)
