"""Leaders (团长): who may earn commission."""

from typing import Final
from uuid import UUID

from app.store.database import Tx

IS_APPROVED: Final = """
    select exists (select from leader where shopper_id = $1 and state = 'approved')
"""


async def is_approved(tx: Tx, shopper_id: UUID) -> bool:
    """Say whether a shopper is an approved leader."""
    return bool(await tx.fetchval(IS_APPROVED, shopper_id))
