"""Write a message down for later: at an instant, or so long before a campaign opens (DY-8)."""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.access_room import access_room
from app.store import audit, campaigns, clock, rooms, scheduled_messages
from app.store.database import Database, Tx
from app.store.scheduled_messages import NewScheduled, Scheduled
from domain.errors import CampaignNotFoundError
from domain.ids import CampaignRef
from domain.room_errors import (
    ScheduledMessageNotFoundError,
    ScheduleInvalidError,
)
from domain.rooms import Permit

__all__ = ("ScheduleWanted", "Scheduled", "call_off", "read_scheduled", "schedule_message")

LATEST_AFTER = timedelta(days=90)


class ScheduleWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What to say, and when: `due_at`, or `before` the campaign opens."""

    room_id: UUID
    body: str
    due_at: datetime | None = None
    campaign_id: UUID | None = None
    before: timedelta = timedelta()


async def schedule_message(tx: Tx, *, person: Person, wanted: ScheduleWanted) -> Scheduled:
    """Write words down for later.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: see `access_room`; admins schedule.
        CampaignNotFoundError: the room's merchant has no such campaign.
        ScheduleInvalidError: the instant is past, or too far away.
    """
    at = await access_room(tx, person, wanted.room_id, Permit.MODERATE)
    at.own_membership()  # staff who never came in have no name there to say it by
    now = await clock.read(tx)
    due_at = wanted.due_at
    if wanted.campaign_id is not None:
        found = await campaigns.read(tx, CampaignRef(at.ref.merchant_id, wanted.campaign_id))
        if found is None:
            raise CampaignNotFoundError
        opens_at = found.campaign.opens_at
        due_at = None if opens_at is None else opens_at - wanted.before
    if due_at is None or not now < due_at <= now + LATEST_AFTER:
        raise ScheduleInvalidError
    new = NewScheduled(
        id=uuid7(),
        campaign_id=wanted.campaign_id,
        body=wanted.body,
        made_by=person.shopper_id,
        due_at=due_at,
    )
    stored = await scheduled_messages.insert(tx, at.ref, new)
    await audit.record(
        tx, person.act(at.ref.merchant_id, "message.scheduled", f"room:{at.ref.id}:{new.id}")
    )
    return stored


async def call_off(tx: Tx, *, person: Person, room_id: UUID, scheduled_id: UUID) -> Scheduled:
    """Call off a message that was not posted yet; one that has been stays where it is.

    The room's row is held first, as by the worker that posts.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
        ScheduledMessageNotFoundError: nothing waits there under this id.
    """
    at = await access_room(tx, person, room_id, Permit.MODERATE)
    await rooms.lock(tx, at.ref)
    found = await scheduled_messages.lock(tx, at.ref, scheduled_id)
    if found is None or found.posted_seq is not None:
        raise ScheduledMessageNotFoundError
    if found.ended_at is None:
        await scheduled_messages.end(tx, at.ref, scheduled_id, seq=None)
        await audit.record(
            tx,
            person.act(
                at.ref.merchant_id, "message.called_off", f"room:{at.ref.id}:{scheduled_id}"
            ),
        )
    return found


async def read_scheduled(
    db: Database, person: Person, room_id: UUID, *, after: UUID, limit: int
) -> list[Scheduled]:
    """Read what waits in a room.

    Raises:
        RoomNotFoundError, RoomForbiddenError: see `access_room`.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.MODERATE)
        return await scheduled_messages.of_room(tx, at.ref, after=after, limit=limit)
