"""Pictures of a room: kept in the database, so that they are as safe as what they belong to."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, one
from domain.ids import RoomRef
from domain.picture_formats import Picture

INSERT: Final = """
    insert into media (merchant_id, id, room_id, uploaded_by, content_type, width, height, content)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
"""
COUNT: Final = """
    select count(*) from media
     where merchant_id = $1 and uploaded_by = $2 and created_at > app_now() - interval '1 day'
"""
UPLOADED: Final = """
    select count(*) from media
     where merchant_id = $1 and room_id = $2 and uploaded_by = $3
       and id = any(array(select json_array_elements_text($4::json)::uuid))
"""
SHOW: Final = """
    update media set seq = shown.seq
      from (select key::uuid as id, value::bigint as seq from json_each_text($3::json)) as shown
     where media.merchant_id = $1 and media.room_id = $2 and media.id = shown.id
       and media.seq is null
"""
# A picture is seen by whoever sees a message that shows it; before that, by whoever sent it.
READ: Final = """
    select d.content_type, d.width, d.height, d.content from media d
      left join message m on (m.merchant_id, m.room_id, m.seq) = (d.merchant_id, d.room_id, d.seq)
     where d.merchant_id = $1 and d.room_id = $2 and d.id = $3
       and case when d.seq is null then d.uploaded_by = $4
                else m.hidden_at is null and d.seq >= $5 end
"""


class NewMedia(msgspec.Struct, frozen=True, kw_only=True):
    """A picture about to be stored."""

    id: UUID
    uploaded_by: UUID
    picture: Picture


async def insert(tx: Tx, ref: RoomRef, new: NewMedia) -> None:
    """Store a picture; no message shows it yet."""
    picture = new.picture
    await tx.execute(
        INSERT,
        ref.merchant_id,
        new.id,
        ref.id,
        new.uploaded_by,
        picture.content_type,
        picture.width,
        picture.height,
        picture.content,
    )


async def count_of_day(tx: Tx, merchant_id: UUID, shopper_id: UUID) -> int:
    """Return how many pictures somebody has sent within a day."""
    count: int = await tx.fetchval(COUNT, merchant_id, shopper_id)
    return count


async def are_of(tx: Tx, ref: RoomRef, shopper_id: UUID, images: tuple[UUID, ...]) -> bool:
    """Say whether somebody has uploaded all these pictures to the room."""
    found: int = await tx.fetchval(UPLOADED, ref.merchant_id, ref.id, shopper_id, json_text(images))
    return found == len(images)


async def show(tx: Tx, ref: RoomRef, shown: Mapping[UUID, int]) -> None:
    """Tie pictures to the messages that show them first."""
    if shown:
        await tx.execute(SHOW, ref.merchant_id, ref.id, json_text(shown))


async def read(
    tx: Tx, ref: RoomRef, media_id: UUID, *, shopper_id: UUID, first_seq: int
) -> Picture | None:
    """Return a picture to somebody who may see a message that shows it, or who sent it."""
    row = await tx.fetchrow(READ, ref.merchant_id, ref.id, media_id, shopper_id, first_seq)
    return one(Picture, row)
