"""Room policies of a merchant's own, by name (N-8)."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text
from domain.room_policies import RoomPolicy

READ: Final = "select policy from room_preset where merchant_id = $1 and name = $2"
LIST: Final = "select name, policy from room_preset where merchant_id = $1 order by name limit 200"
PUT: Final = """
    insert into room_preset (merchant_id, name, policy, updated_by)
    values ($1, $2, $3::text::jsonb, $4)
    on conflict (merchant_id, name) do update
       set policy = excluded.policy, updated_by = excluded.updated_by, updated_at = app_clock()
"""


async def read(tx: Tx, merchant_id: UUID, name: str) -> RoomPolicy | None:
    """Return a merchant's policy of this name."""
    text = await tx.fetchval(READ, merchant_id, name)
    return None if text is None else msgspec.json.decode(text, type=RoomPolicy)


async def read_all(tx: Tx, merchant_id: UUID) -> dict[str, RoomPolicy]:
    """Return a merchant's own policies by name."""
    rows = await tx.fetch(LIST, merchant_id)
    return {row["name"]: msgspec.json.decode(row["policy"], type=RoomPolicy) for row in rows}


async def put(tx: Tx, merchant_id: UUID, name: str, policy: RoomPolicy, *, by: UUID) -> None:
    """Write a policy under a name, in place of what stood there."""
    await tx.execute(PUT, merchant_id, name, json_text(policy), by)
