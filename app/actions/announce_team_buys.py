"""Say in rooms what they have not heard yet of the team-buys shared there (P9).

One transaction per room: hold its row, compare what it was told with what is, post the difference
and write it down as told. Killed anywhere, either both are there or none.
"""

import asyncio
import random
from typing import Final
from zoneinfo import ZoneInfo

from app.actions.crash_points import crash_point
from app.actions.post_message import Posts
from app.store import messages, rooms, team_buy_rooms
from app.store.database import Database, Tx, json_text, retried
from app.store.team_buy_rooms import DueLink, ToldRow, Topic
from domain.ids import RoomRef
from domain.messages import SYSTEM, Draft, Message, Page, post, system_id
from domain.team_buy_news import (
    RULES,
    News,
    Subject,
    Told,
    news,
    next_look_at,
    tiers_reached,
)

LINKS_MAX: Final = 1_000
LINKS_PER_ROOM_MAX: Final = 50
SIDE_BY_SIDE: Final = 4


async def announce_team_buys(db: Database, posts: Posts) -> int:
    """Look at the rooms that are due, a few side by side.

    Returns:
        How many rooms were looked at.
    """
    async with db.reading() as tx:
        due = await team_buy_rooms.due_rooms(tx, limit=LINKS_MAX)
    # Several workers see the same rooms; each in an order of its own, they rarely meet.
    random.shuffle(due)
    waiting = iter(due)

    async def work() -> None:
        for room in waiting:
            posts.ring(await announce_in_room(db, room))

    await asyncio.gather(*(work() for _ in range(SIDE_BY_SIDE)))
    return len(due)


@retried
async def announce_in_room(db: Database, room: RoomRef) -> list[Message]:
    """Post what one room has not heard yet; safe any number of times, by many workers at once."""
    async with db.transaction() as tx:
        posted = await _announce(tx, room)
        crash_point("announce.before_commit")
    crash_point("announce.committed")
    return posted


async def _announce(tx: Tx, room: RoomRef) -> list[Message]:
    await rooms.lock(tx, room)
    due = await team_buy_rooms.lock_due(tx, room, limit=LINKS_PER_ROOM_MAX)
    if not due:
        return []
    topics = await team_buy_rooms.topics(
        tx, room.merchant_id, [one.link.team_buy_id for one in due]
    )
    said = [(one, topics[one.link.team_buy_id]) for one in due]
    found = [(one, topic, _news(one, topic)) for one, topic in said]
    ids = [system_id(_key(one, item)) for one, _, items in found for item in items]
    opened = await messages.open_page(tx, room, ids)
    if opened is None:
        raise LookupError("a room whose row is held is there")
    page = opened.page
    await team_buy_rooms.save(
        tx, room, [_told(page, one, topic, items) for one, topic, items in found]
    )
    crash_point("announce.told")
    return await messages.append(tx, room, page)


def _news(one: DueLink, topic: Topic) -> list[News]:
    subject = Subject(code=one.link.code, title=topic.title, zone=ZoneInfo(topic.timezone))
    return news(
        topic.team_buy,
        one.told,
        subject,
        rules=RULES,
        now=topic.at,
        cancelled=topic.cancelled,
    )


def _told(page: Page, one: DueLink, topic: Topic, items: list[News]) -> ToldRow:
    """Number the announcements, and return what the room has heard with them."""
    names = dict(one.told.names)
    for item in items:
        if not page.is_archived:
            names[item.name] = _post(page, one, item)
    standing = Told(max(one.told.tiers_count, tiers_reached(topic.team_buy)), names)
    again = next_look_at(topic.team_buy, standing, rules=RULES, now=topic.at)
    return ToldRow(
        team_buy_id=one.link.team_buy_id,
        told_version=topic.team_buy.version,
        told_tier=standing.tiers_count,
        told=names,
        next_at=None if page.is_archived else again,
    )


def _post(page: Page, one: DueLink, item: News) -> int:
    draft = Draft(
        client_msg_id=system_id(_key(one, item)),
        kind=item.kind,
        body=item.body,
        ref_seq=one.link.card_seq,
        payload=json_text(item.facts),
    )
    # Told and posted commit together, so the id is new. Were it not, the first words would stand.
    known = page.known.get((draft.client_msg_id, SYSTEM.shopper_id))
    return known.seq if known is not None else post(page, SYSTEM, draft).seq


def _key(one: DueLink, item: News) -> str:
    """Return `drop:8:{team_buy}:{room}` and the like: what names this announcement for ever."""
    return f"{item.name}:{one.link.team_buy_id}:{one.link.room_id}"
