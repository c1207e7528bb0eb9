"""Leaders (团长): who may earn commission."""

from typing import Final
from uuid import UUID

from app.store.database import Tx

IS_APPROVED: Final = """
    select exists (select from leader where shopper_id = $1 and state = 'approved')
"""
IS_KNOWN: Final = "select exists (select from leader where shopper_id = $1)"
IS_HELD: Final = """
    select exists (select from leader where shopper_id = $1 and commission_held_at is not null)
"""
SET_HELD: Final = """
    update leader set commission_held_at = case when $2 then app_clock() end
     where shopper_id = $1 and (commission_held_at is not null) <> $2
    returning true
"""


async def is_approved(tx: Tx, shopper_id: UUID) -> bool:
    """Say whether a shopper is an approved leader."""
    return bool(await tx.fetchval(IS_APPROVED, shopper_id))


async def is_known(tx: Tx, shopper_id: UUID) -> bool:
    """Say whether a shopper is a leader, or has been or asked to be one."""
    return bool(await tx.fetchval(IS_KNOWN, shopper_id))


async def is_commission_held(tx: Tx, shopper_id: UUID) -> bool:
    """Say whether a leader's commission is not paid out for now."""
    return bool(await tx.fetchval(IS_HELD, shopper_id))


async def set_commission_held(tx: Tx, shopper_id: UUID, *, held: bool) -> bool:
    """Hold a leader's commission or free it; returns whether that was new."""
    return bool(await tx.fetchval(SET_HELD, shopper_id, held))
