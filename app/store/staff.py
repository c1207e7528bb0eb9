"""Who works for which merchant, in which role."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many

OF_SHOPPER: Final = """
    select s.merchant_id, m.name as merchant_name, s.role
      from staff s join merchant m on m.id = s.merchant_id
     where s.shopper_id = $1 order by m.name, s.merchant_id
"""


class Post(msgspec.Struct, frozen=True):
    """A role somebody has, and where."""

    merchant_id: UUID
    merchant_name: str
    role: str


async def of_shopper(tx: Tx, shopper_id: UUID) -> list[Post]:
    """Return every role this person has."""
    return many(Post, await tx.fetch(OF_SHOPPER, shopper_id))
