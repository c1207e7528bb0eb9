"""Changes of a room itself; its row is locked by whoever makes them."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from domain.ids import RoomRef
from domain.rooms import Room

SAVE: Final = """
    update room
       set title = $3, about = $4, policy = $5::text::jsonb, category = $6, region = $7,
           pickup_point_id = $8, valid_from = $9, valid_to = $10, discoverable = $11,
           opengid = coalesce($12, opengid)
     where merchant_id = $1 and id = $2
"""
ARCHIVE: Final = """
    update room set archived_at = app_clock()
     where merchant_id = $1 and id = $2 and archived_at is null returning archived_at
"""
# Rooms whose time is up; and those that were made for campaigns all of which are over, where the
# policy does not let them live on (LL-3).
ENDING: Final = """
    (select merchant_id, id, 'valid_to' as reason from room
      where valid_to <= app_now() and archived_at is null order by valid_to limit $1)
    union all
    (select r.merchant_id, r.id, 'campaign' from room r
      where r.archived_at is null and not (r.policy ->> 'outlives_campaign')::boolean
        and exists (select from room_campaign c
                     where c.merchant_id = r.merchant_id and c.room_id = r.id)
        and not exists (
          select from room_campaign c
            join campaign g on g.merchant_id = c.merchant_id and g.id = c.campaign_id
           where c.merchant_id = r.merchant_id and c.room_id = r.id
             and (g.state in ('draft', 'scheduled', 'open') and g.closes_at > app_now()
                  or g.state in ('draft', 'scheduled', 'open') and g.closes_at is null
                  or exists (select from team_buy t
                              where t.merchant_id = g.merchant_id and t.campaign_id = g.id
                                and t.state in ('open', 'closing'))))
      limit $1)
"""


class Ending(msgspec.Struct, frozen=True):
    """A room to archive, and why: `valid_to` or `campaign`."""

    merchant_id: UUID
    id: UUID
    reason: str


async def save(tx: Tx, room: Room, *, opengid: str | None) -> None:
    """Write what may change of a room; a group it is bound to stays unless another is named."""
    await tx.execute(
        SAVE,
        room.merchant_id,
        room.id,
        room.title,
        room.about,
        json_text(room.policy),
        room.category,
        room.region,
        room.pickup_point_id,
        room.valid_from,
        room.valid_to,
        room.policy.discoverable,
        opengid,
    )


async def archive(tx: Tx, ref: RoomRef) -> datetime | None:
    """Archive a room; None when it was archived before."""
    at: datetime | None = await tx.fetchval(ARCHIVE, ref.merchant_id, ref.id)
    return at


async def ending(tx: Tx, *, limit: int) -> list[Ending]:
    """Return rooms whose end has come; nothing is locked."""
    return many(Ending, await tx.fetch(ENDING, limit))
