"""Post what was scheduled when its time has come: once, whoever looks how often (DY-5, DY-8)."""

from typing import Final

import msgspec

from app.actions.crash_points import crash_point
from app.actions.post_message import Posts
from app.store import campaigns, memberships, messages, notices, rooms, scheduled_messages
from app.store.database import Database, Tx, json_text, retried
from app.store.scheduled_messages import Scheduled
from domain.campaigns import CampaignState, state_at
from domain.ids import CampaignRef, RoomRef
from domain.messages import SYSTEM, Author, Draft, Message, MessageKind, Page, post, system_id
from domain.rooms import Permit, permits

ROOMS_MAX: Final = 200
PER_ROOM_MAX: Final = 20
CAMPAIGN_OPENED: Final = "campaign_opened"
TOLD_OF: Final = frozenset({CampaignState.SCHEDULED, CampaignState.OPEN})


class CampaignOpened(msgspec.Struct, frozen=True):
    """What a notice of a campaign says: where its card is."""

    campaign_id: str
    room_id: str
    seq: int


async def post_scheduled(db: Database, posts: Posts) -> int:
    """Post what is due, room by room.

    Returns:
        In how many rooms something was due.
    """
    async with db.reading() as tx:
        due = await scheduled_messages.due_rooms(tx, limit=ROOMS_MAX)
    for room in due:
        posts.ring(await post_due(db, room))
    return len(due)


@retried
async def post_due(db: Database, room: RoomRef) -> list[Message]:
    """Post what is due in one room, and tell its members where that was asked for."""
    async with db.transaction() as tx:
        await rooms.lock(tx, room)
        due = await scheduled_messages.lock_due(tx, room, limit=PER_ROOM_MAX)
        ids = [system_id(one.key) for one in due]
        page = await messages.open_page(tx, room, ids)
        if page is None:
            raise LookupError("a room of which a message is due is there")
        for one in due:
            await _post(tx, room, page, one)
        posted = await messages.append(tx, room, page)
        crash_point("scheduled.before_commit")
    crash_point("scheduled.committed")
    return posted


async def _post(tx: Tx, room: RoomRef, page: Page, one: Scheduled) -> None:
    author = await _author(tx, room, page, one)
    if author is None or not await _still_holds(tx, room, one):
        await scheduled_messages.end(tx, room, one.id, seq=None)
        return
    draft = Draft(
        client_msg_id=system_id(one.key),
        kind=MessageKind(one.kind),
        body=one.body,
        payload=one.payload,
    )
    seq = post(page, author, draft).seq
    await scheduled_messages.end(tx, room, one.id, seq=seq)
    if one.notifies:
        told = CampaignOpened(str(one.campaign_id), str(room.id), seq)
        await notices.tell_room(
            tx, room, key=one.key, code=CAMPAIGN_OPENED, payload=json_text(told)
        )


async def _author(tx: Tx, room: RoomRef, page: Page, one: Scheduled) -> Author | None:
    """Return who says it; None: the room is archived, or who wanted to may not write any more."""
    if page.is_archived:
        return None
    if one.made_by is None:
        return SYSTEM
    found = await rooms.read(tx, room)
    member = await memberships.read(tx, room, one.made_by)
    if found is None or member is None:
        return None
    may = permits(found, member, now=page.now)
    if Permit.WRITE not in may:
        return None
    return Author(shopper_id=one.made_by, nickname=member.nickname, permits=may)


async def _still_holds(tx: Tx, room: RoomRef, one: Scheduled) -> bool:
    """Say whether the campaign that it is about is still to come, or open."""
    if one.campaign_id is None:
        return True
    found = await campaigns.read(tx, CampaignRef(room.merchant_id, one.campaign_id))
    return found is not None and state_at(found.campaign, now=found.now) in TOLD_OF
