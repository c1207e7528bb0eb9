"""Who follows whom."""

from datetime import datetime
from typing import Final
from uuid import UUID

from app.store.database import Tx

FOLLOW: Final = """
    insert into follow (leader_id, shopper_id) values ($1, $2)
    on conflict (leader_id, shopper_id) do update set leader_id = excluded.leader_id
    returning followed_at
"""
UNFOLLOW: Final = "delete from follow where leader_id = $1 and shopper_id = $2"
CAN_BE_FOLLOWED: Final = """
    select exists (select from leader where shopper_id = $1 and state = 'approved')
        or exists (select from membership
                    where shopper_id = $1 and role = 'owner' and state = 'active')
"""


async def can_be_followed(tx: Tx, leader_id: UUID) -> bool:
    """Say whether somebody leads anything: an approved leader, or the owner of a room."""
    return bool(await tx.fetchval(CAN_BE_FOLLOWED, leader_id))


async def follow(tx: Tx, *, leader_id: UUID, shopper_id: UUID) -> datetime:
    """Let a shopper follow a leader; return since when they do."""
    since: datetime = await tx.fetchval(FOLLOW, leader_id, shopper_id)
    return since


async def unfollow(tx: Tx, *, leader_id: UUID, shopper_id: UUID) -> None:
    """Let a shopper follow a leader no more."""
    await tx.execute(UNFOLLOW, leader_id, shopper_id)
