"""Campaigns that belong to rooms: shown to their members alone, or theirs before others'."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx
from domain.ids import CampaignRef

IS_SHOWN: Final = """
    select not c.rooms_only or exists (
             select from campaign_room r
               join membership m on m.merchant_id = r.merchant_id and m.room_id = r.room_id
              where r.merchant_id = c.merchant_id and r.campaign_id = c.id
                and r.purpose = 'visible' and m.shopper_id = $3 and m.state = 'active')
      from campaign c where c.merchant_id = $1 and c.id = $2
"""
GOES_FIRST: Final = """
    select coalesce(c.early_access_until <= $4, true) or exists (
             select from campaign_room r
               join membership m on m.merchant_id = r.merchant_id and m.room_id = r.room_id
              where r.merchant_id = c.merchant_id and r.campaign_id = c.id
                and r.purpose = 'early_access' and m.shopper_id = $3 and m.state = 'active')
      from campaign c where c.merchant_id = $1 and c.id = $2
"""
READ: Final = """
    select array(select room_id from campaign_room
                  where merchant_id = c.merchant_id and campaign_id = c.id
                    and purpose = 'visible' order by room_id) as visible_rooms,
           array(select room_id from campaign_room
                  where merchant_id = c.merchant_id and campaign_id = c.id
                    and purpose = 'early_access' order by room_id) as early_access_rooms,
           early_access_until
      from campaign c where c.merchant_id = $1 and c.id = $2
"""
SET: Final = """
    update campaign set rooms_only = $3, early_access_until = $4
     where merchant_id = $1 and id = $2
"""
CLEAR: Final = "delete from campaign_room where merchant_id = $1 and campaign_id = $2"
INSERT: Final = """
    insert into campaign_room (merchant_id, campaign_id, room_id, purpose)
    select r.merchant_id, $2, r.id, $4
      from room r where r.merchant_id = $1 and r.id = any($3::uuid[])
    returning room_id
"""


class CampaignRooms(msgspec.Struct, frozen=True, kw_only=True):
    """Whose campaign it is.

    With `visible_rooms` it is shown to their members alone (MT-4). Until `early_access_until`
    members of `early_access_rooms` alone may buy (TB-3).
    """

    visible_rooms: Sequence[UUID]
    early_access_rooms: Sequence[UUID]
    early_access_until: datetime | None


async def is_shown_to(tx: Tx, ref: CampaignRef, shopper_id: UUID | None) -> bool:
    """Say whether somebody may see a campaign that is published; None: who is not logged in."""
    return bool(await tx.fetchval(IS_SHOWN, ref.merchant_id, ref.id, shopper_id))


async def goes_first(tx: Tx, ref: CampaignRef, shopper_id: UUID, *, now: datetime) -> bool:
    """Say whether somebody may buy now: it is everybody's already, or they are in its rooms."""
    return bool(await tx.fetchval(GOES_FIRST, ref.merchant_id, ref.id, shopper_id, now))


async def read(tx: Tx, ref: CampaignRef) -> CampaignRooms | None:
    """Return the rooms of a campaign."""
    row = await tx.fetchrow(READ, ref.merchant_id, ref.id)
    return None if row is None else CampaignRooms(**dict(row))


async def put(tx: Tx, ref: CampaignRef, rooms: CampaignRooms) -> bool:
    """Write whose campaign it is; its row is held. False: a room is none of the merchant's."""
    only = bool(rooms.visible_rooms)
    await tx.execute(SET, ref.merchant_id, ref.id, only, rooms.early_access_until)
    await tx.execute(CLEAR, ref.merchant_id, ref.id)
    for purpose, ids in (
        ("visible", set(rooms.visible_rooms)),
        ("early_access", set(rooms.early_access_rooms)),
    ):
        if len(await tx.fetch(INSERT, ref.merchant_id, ref.id, list(ids), purpose)) != len(ids):
            return False
    return True
