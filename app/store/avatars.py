"""People's own pictures: one each, shown to everybody who sees their nickname."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, one
from domain.picture_formats import Picture

PUT: Final = """
    insert into avatar (shopper_id, id, content_type, content) values ($1, $2, $3, $4)
    on conflict (shopper_id) do update
       set id = excluded.id, content_type = excluded.content_type, content = excluded.content
"""
READ: Final = "select content_type, content from avatar where id = $1"
FORGET: Final = "delete from avatar where shopper_id = $1"


class Avatar(msgspec.Struct, frozen=True):
    """A picture as it is sent."""

    content_type: str
    content: bytes


async def put(tx: Tx, shopper_id: UUID, avatar_id: UUID, picture: Picture) -> None:
    """Keep somebody's picture in place of the one before."""
    await tx.execute(PUT, shopper_id, avatar_id, picture.content_type, picture.content)


async def read(tx: Tx, avatar_id: UUID) -> Avatar | None:
    """Return a picture; None when there is none of this id, or no more."""
    return one(Avatar, await tx.fetchrow(READ, avatar_id))


async def forget(tx: Tx, shopper_id: UUID) -> None:
    """Drop somebody's picture."""
    await tx.execute(FORGET, shopper_id)
