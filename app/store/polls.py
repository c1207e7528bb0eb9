"""Votes of polls: one row per member and poll, replaced until the poll closes."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.store.database import Tx
from domain.ids import RoomRef

VOTES: Final = """
    select shopper_id, choices from poll_vote
     where merchant_id = $1 and room_id = $2 and seq = $3
"""
PUT: Final = """
    insert into poll_vote (merchant_id, room_id, seq, shopper_id, choices, voted_at)
    values ($1, $2, $3, $4, $5, app_clock())
    on conflict (merchant_id, room_id, seq, shopper_id)
    do update set choices = excluded.choices, voted_at = excluded.voted_at
"""
WITHDRAW: Final = """
    delete from poll_vote
     where merchant_id = $1 and room_id = $2 and seq = $3 and shopper_id = $4
"""


async def votes(tx: Tx, ref: RoomRef, seq: int) -> dict[UUID, tuple[int, ...]]:
    """Return who voted for what."""
    rows = await tx.fetch(VOTES, ref.merchant_id, ref.id, seq)
    return {row["shopper_id"]: tuple(row["choices"]) for row in rows}


async def put(tx: Tx, ref: RoomRef, seq: int, *, shopper_id: UUID, choices: Sequence[int]) -> None:
    """Store a vote in place of the last one; an empty one withdraws it."""
    if choices:
        await tx.execute(PUT, ref.merchant_id, ref.id, seq, shopper_id, choices)
    else:
        await tx.execute(WITHDRAW, ref.merchant_id, ref.id, seq, shopper_id)
