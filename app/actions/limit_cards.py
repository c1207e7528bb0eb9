"""Limit cards and links: so many per member and hour in large rooms, none of newcomers (WX-10).

Counted while the room's row is held, so those who race are all counted. Whoever moderates is not
limited.
"""

import hashlib
from typing import Final
from uuid import UUID

from app.store import attempts, strikes
from app.store.attempts import Limit
from app.store.database import Database, Tx, retried
from domain.conduct import ConductRules, card_quotas
from domain.conduct_errors import CardsLimitedError
from domain.ids import RoomRef
from domain.rooms import Room

RULES: Final = ConductRules()


async def take_card(tx: Tx, room: Room, shopper_id: UUID) -> None:
    """Count a card or a link of a member; the room's row is held.

    Raises:
        CardsLimitedError: as many as the room's policy takes have been posted.
    """
    limits = [
        Limit(quota.count, quota.within)
        for quota in card_quotas(room.policy, members_count=room.members_count)
    ]
    if not limits:
        return
    bucket = f"cards:{room.id}:{shopper_id}"
    wait_seconds = await attempts.seconds_until_free(tx, bucket, limits)
    if wait_seconds:
        raise CardsLimitedError(retry_after_seconds=wait_seconds)
    await attempts.record(tx, bucket)


async def note_limited(tx: Tx, ref: RoomRef, shopper_id: UUID, cause: bytes) -> None:
    """Put it into the staff's queue that somebody went beyond the limit; once per cause."""
    await strikes.record_act(
        tx,
        ref,
        shopper_id,
        kind="cards",
        cause=hashlib.sha256(b"cards" + cause).digest(),
        rule_version=RULES.version,
    )


@retried
async def note_limited_share(db: Database, ref: RoomRef, shopper_id: UUID, cause: bytes) -> None:
    """Do so for a card whose transaction was taken back."""
    async with db.transaction() as tx:
        await note_limited(tx, ref, shopper_id, cause)
