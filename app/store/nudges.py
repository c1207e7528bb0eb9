"""Whom a nudge is for."""

from typing import Final
from uuid import UUID

from app.store.database import Tx
from domain.ids import TeamBuyRef

# A pledge (reserved, without an end) has paid all it can; whoever nudges is not reminded.
UNPAID: Final = """
    select shopper_id from seat
     where merchant_id = $1 and team_buy_id = $2 and state = 'reserved' and expires_at is not null
       and shopper_id <> $3 and ($4::uuid[] is null or id = any($4)) order by id
"""
MEMBERS: Final = """
    select shopper_id from seat
     where merchant_id = $1 and team_buy_id = $2 and shopper_id <> $3
       and (state = 'authorized' or (state = 'reserved' and expires_at is null))
       and ($4::uuid[] is null or id = any($4)) order by id
"""


async def unpaid(tx: Tx, ref: TeamBuyRef, *, by: UUID, seat_ids: list[UUID] | None) -> list[UUID]:
    """Return who reserved and has not paid; `seat_ids`: of these seats alone."""
    rows = await tx.fetch(UNPAID, ref.merchant_id, ref.id, by, seat_ids)
    return [row["shopper_id"] for row in rows]


async def members(tx: Tx, ref: TeamBuyRef, *, by: UUID, seat_ids: list[UUID] | None) -> list[UUID]:
    """Return who is in; `seat_ids`: of these seats alone."""
    rows = await tx.fetch(MEMBERS, ref.merchant_id, ref.id, by, seat_ids)
    return [row["shopper_id"] for row in rows]
