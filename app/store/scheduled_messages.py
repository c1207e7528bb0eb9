"""Messages that a worker posts when their time has come, each once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many, one
from domain.campaign_posts import PlannedPost
from domain.ids import CampaignRef, RoomRef

# The leaders' rooms: groups of the merchant kept by an approved leader or by its staff. A campaign
# that is shown in some rooms only is told of in those alone.
SCHEDULE_CAMPAIGN: Final = """
    insert into scheduled_message (merchant_id, room_id, campaign_id, key, kind, body, payload,
                                   notifies, due_at)
    select r.merchant_id, r.id, c.id, p.key, p.kind, p.body, p.payload, p.notifies, p.due_at
      from campaign c
      join room r on r.merchant_id = c.merchant_id and r.kind = 'group' and r.archived_at is null
     cross join json_to_recordset($3::json)
        as p(key text, kind text, body text, payload jsonb, notifies boolean, due_at timestamptz)
     where c.merchant_id = $1 and c.id = $2
       and case when c.rooms_only
         then exists (select from campaign_room v
                       where v.merchant_id = c.merchant_id and v.campaign_id = c.id
                         and v.purpose = 'visible' and v.room_id = r.id)
         else exists (select from leader l
                       where l.shopper_id = r.owner_id and l.state = 'approved')
           or exists (select from staff s
                       where s.merchant_id = r.merchant_id and s.shopper_id = r.owner_id) end
    on conflict (merchant_id, room_id, key) do nothing
"""
INSERT: Final = """
    insert into scheduled_message (merchant_id, id, room_id, campaign_id, key, kind, body, made_by,
                                   due_at)
    values ($1, $2, $3, $4, 'said:' || $2::uuid, 'text', $5, $6, $7)
    returning id, room_id, campaign_id, key, kind, body, payload::text as payload, made_by,
              notifies, due_at, posted_seq, ended_at
"""
OF_ROOM: Final = """
    select id, room_id, campaign_id, key, kind, body, payload::text as payload, made_by, notifies,
           due_at, posted_seq, ended_at
      from scheduled_message
     where merchant_id = $1 and room_id = $2 and id > $3 and ended_at is null
     order by id limit $4
"""
DUE: Final = """
    select distinct merchant_id, room_id as id from (
      select merchant_id, room_id from scheduled_message
       where ended_at is null and due_at <= app_now()
       order by due_at limit $1) due
"""
LOCK_DUE: Final = """
    select id, room_id, campaign_id, key, kind, body, payload::text as payload, made_by, notifies,
           due_at, posted_seq, ended_at
      from scheduled_message
     where merchant_id = $1 and room_id = $2 and ended_at is null and due_at <= app_now()
     order by due_at, id limit $3 for update
"""
LOCK: Final = """
    select id, room_id, campaign_id, key, kind, body, payload::text as payload, made_by, notifies,
           due_at, posted_seq, ended_at
      from scheduled_message where merchant_id = $1 and id = $2 and room_id = $3 for update
"""
END: Final = """
    update scheduled_message set posted_seq = $3, ended_at = app_clock()
     where merchant_id = $1 and id = $2
"""

REFUSE: Final = """
    update scheduled_message set refused_code = $3, ended_at = app_clock()
     where merchant_id = $1 and id = $2
"""


class Scheduled(msgspec.Struct, frozen=True, kw_only=True):
    """A message that waits for its time. `made_by` None: the system's."""

    id: UUID
    room_id: UUID
    campaign_id: UUID | None
    key: str
    kind: str
    body: str
    payload: str
    made_by: UUID | None
    notifies: bool
    due_at: datetime
    posted_seq: int | None
    ended_at: datetime | None


class NewScheduled(msgspec.Struct, frozen=True, kw_only=True):
    """Words of somebody's for later."""

    id: UUID
    campaign_id: UUID | None
    body: str
    made_by: UUID
    due_at: datetime


class _Post(msgspec.Struct, frozen=True):
    key: str
    kind: str
    body: str
    payload: object
    notifies: bool
    due_at: datetime


async def schedule_campaign(tx: Tx, ref: CampaignRef, posts: Sequence[PlannedPost]) -> None:
    """Plan these posts for every room of the campaign's leaders; again, nothing is added."""
    rows = [
        _Post(one.key, one.kind.value, one.body, one.card or {}, one.notifies, one.due_at)
        for one in posts
    ]
    await tx.execute(SCHEDULE_CAMPAIGN, ref.merchant_id, ref.id, json_text(rows))


async def insert(tx: Tx, room: RoomRef, new: NewScheduled) -> Scheduled:
    """Store words for later."""
    row = await tx.fetchrow(
        INSERT,
        room.merchant_id,
        new.id,
        room.id,
        new.campaign_id,
        new.body,
        new.made_by,
        new.due_at,
    )
    stored = one(Scheduled, row)
    if stored is None:
        raise LookupError("a row that was just written is there")
    return stored


async def of_room(tx: Tx, room: RoomRef, *, after: UUID, limit: int) -> list[Scheduled]:
    """Return what waits in a room, in the order in which it was written down."""
    return many(Scheduled, await tx.fetch(OF_ROOM, room.merchant_id, room.id, after, limit))


async def due_rooms(tx: Tx, *, limit: int) -> list[RoomRef]:
    """Return rooms for which something is due."""
    return many(RoomRef, await tx.fetch(DUE, limit))


async def lock_due(tx: Tx, room: RoomRef, *, limit: int) -> list[Scheduled]:
    """Hold what is due in a room whose row is held already."""
    return many(Scheduled, await tx.fetch(LOCK_DUE, room.merchant_id, room.id, limit))


async def lock(tx: Tx, room: RoomRef, scheduled_id: UUID) -> Scheduled | None:
    """Hold one that waits, or waited, in a room."""
    return one(Scheduled, await tx.fetchrow(LOCK, room.merchant_id, scheduled_id, room.id))


async def end(tx: Tx, room: RoomRef, scheduled_id: UUID, *, seq: int | None) -> None:
    """Write down that it was posted as message `seq`, or (None) will never be."""
    await tx.execute(END, room.merchant_id, scheduled_id, seq)


async def refuse(tx: Tx, room: RoomRef, scheduled_id: UUID, *, code: str) -> None:
    """Write down that the room did not take it, and why: by a code of the problems."""
    await tx.execute(REFUSE, room.merchant_id, scheduled_id, code)
