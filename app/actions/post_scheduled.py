"""Post what was scheduled when its time has come: once, whoever looks how often (DY-5, DY-8)."""

from typing import Final
from uuid import UUID

import structlog

from app.actions.crash_points import crash_point
from app.actions.post_message import Posts
from app.store import campaigns, messages, notices, rooms, scheduled_messages
from app.store.database import Database, Tx, retried
from app.store.errors import BusyError, UnavailableError
from app.store.messages import Opened
from app.store.notices import RoomNotice
from app.store.scheduled_messages import Scheduled
from domain.campaigns import CampaignState, state_at
from domain.ids import CampaignRef, RoomRef
from domain.messages import SYSTEM, Author, Draft, Message, MessageKind, post, system_id
from domain.room_errors import WordFilteredError
from domain.rooms import Permit, permits

LOG: Final = structlog.get_logger("pintier", module=__name__)
ROOMS_MAX: Final = 200
PER_ROOM_MAX: Final = 20
CAMPAIGN_OPENED: Final = "campaign_opened"
WORD_FILTERED: Final = "scheduled_word_filtered"
"""What the author is told whose words the room keeps out: they may be written anew."""
NOBODY: Final = UUID(int=0)
"""Who caused what the system tells: every member is told."""

TOLD_OF: Final = frozenset({CampaignState.SCHEDULED, CampaignState.OPEN})


async def post_scheduled(db: Database, posts: Posts) -> int:
    """Post what is due, room by room; a room in which it cannot be stops no other.

    Returns:
        In how many rooms it was posted.
    """
    async with db.reading() as tx:
        due = await scheduled_messages.due_rooms(tx, limit=ROOMS_MAX)
    count = 0
    for room in due:
        try:
            posts.ring(await post_due(db, room))
        except (BusyError, UnavailableError):
            raise
        except Exception:
            LOG.exception("scheduled message not posted", room_id=str(room.id))
            continue
        count += 1
    if count:
        posts.ring_for_notices()
    return count


@retried
async def post_due(db: Database, room: RoomRef) -> list[Message]:
    """Post what is due in one room, and tell its members where that was asked for."""
    async with db.transaction() as tx:
        await rooms.lock(tx, room)
        due = await scheduled_messages.lock_due(tx, room, limit=PER_ROOM_MAX)
        ids = [system_id(one.key) for one in due]
        makers = {one.made_by for one in due if one.made_by is not None}
        opened = await messages.open_page(tx, room, ids, makers)
        if opened is None:
            raise LookupError("a room of which a message is due is there")
        for one in due:
            await _post(tx, room, opened, one)
        posted = await messages.append(tx, room, opened.page)
        crash_point("scheduled.before_commit")
    crash_point("scheduled.committed")
    return posted


async def _post(tx: Tx, room: RoomRef, opened: Opened, one: Scheduled) -> None:
    author = _author(opened, one)
    if author is None or not await _still_holds(tx, room, one):
        await scheduled_messages.end(tx, room, one.id, seq=None)
        return
    draft = Draft(
        client_msg_id=system_id(one.key),
        kind=MessageKind(one.kind),
        body=one.body,
        payload=one.payload,
    )
    try:
        seq = post(opened.page, author, draft).seq
    except WordFilteredError as refusal:
        # Nothing of it was numbered; what is due after it does not wait for other words.
        await scheduled_messages.refuse(tx, room, one.id, code=refusal.code)
        if one.made_by is not None:
            key = f"{one.key}:refused"
            await notices.put(tx, room, one.made_by, key=key, code=WORD_FILTERED, ref_seq=None)
        return
    await scheduled_messages.end(tx, room, one.id, seq=seq)
    if one.notifies:
        told = RoomNotice(
            key=f"{one.key}:{room.id}", code=CAMPAIGN_OPENED, ref_seq=seq, by=NOBODY, strong=False
        )
        await notices.put_for_room(tx, room, told)


def _author(opened: Opened, one: Scheduled) -> Author | None:
    """Return who says it; None: the room is archived, or who wanted to may not write any more."""
    if opened.page.is_archived:
        return None
    if one.made_by is None:
        return SYSTEM
    member = opened.members.get(one.made_by)
    may = permits(opened.room, member, now=opened.page.now)
    if member is None or Permit.WRITE not in may:
        return None
    return Author(shopper_id=one.made_by, nickname=member.nickname, permits=may)


async def _still_holds(tx: Tx, room: RoomRef, one: Scheduled) -> bool:
    """Say whether the campaign that it is about is still to come, or open."""
    if one.campaign_id is None:
        return True
    found = await campaigns.read(tx, CampaignRef(room.merchant_id, one.campaign_id))
    return found is not None and state_at(found.campaign, now=found.now) in TOLD_OF
