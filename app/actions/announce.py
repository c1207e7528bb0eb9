"""Announce something to a room, confirm it, and see whom it has reached (DY-6)."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.access_room import RoomAt, access_room
from app.actions.post_message import post_within
from app.actions.tell_room import Told, hold_room_for
from app.store import announcements, audit, clock, notices, room_lists
from app.store.announcements import AnnouncementRow, Reach, Window
from app.store.database import Database, Tx
from app.store.notices import RoomNotice
from domain.announcements import Announced, check_ack
from domain.messages import Author, Draft, MessageKind
from domain.moderation import Act
from domain.room_errors import MemberNotFoundError, MessageNotFoundError
from domain.rooms import Permit

ABOVE_ALL: Final = 1 << 62
"""Above every message's number."""


class Announcement(msgspec.Struct, frozen=True):
    """An announcement as one person meets it; `reach` for those who run the room."""

    row: AnnouncementRow
    announced: Announced
    reach: Reach | None


async def announce(
    tx: Tx, *, person: Person, room_id: UUID, body: str, strong: bool, ack_until: datetime | None
) -> Told[Announcement]:
    """Post the announcement under the name its author has in the room, and ring for members.

    Members who silenced the room are rung for strong ones only; each person once.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: the person's place in the room does not allow it;
            strong ones are the owner's.
        RoomArchivedError: nothing is done there any more.
    """
    act = Act.ANNOUNCE_STRONGLY if strong else Act.ANNOUNCE
    at = await hold_room_for(tx, person, room_id, act)
    announced = Announced(strong=strong, ack_until=ack_until)
    draft = Draft(
        client_msg_id=uuid7(),
        kind=MessageKind.ANNOUNCEMENT,
        body=body,
        payload=msgspec.json.encode(announced).decode(),
    )
    author = await _author(tx, at, person)
    [seq], posted = await post_within(tx, at.ref, [(author, draft)])
    subject = f"room:{at.ref.id}/message:{seq}"
    await audit.record(tx, person.act(at.ref.merchant_id, f"room.{act.value}", subject))
    notice = RoomNotice(
        key=notice_key(at.ref.id, seq),
        code=f"room.{act.value}",
        ref_seq=seq,
        by=person.shopper_id,
        strong=strong,
    )
    await notices.put_for_room(tx, at.ref, notice)
    return await _one(tx, at, person, seq), posted


async def acknowledge(tx: Tx, *, person: Person, room_id: UUID, seq: int) -> Announcement:
    """Confirm a strong announcement; again changes nothing.

    Raises (checked in this order):
        RoomNotFoundError: the person is not in the room.
        MemberNotFoundError: they look in as staff, and are none of its members.
        MessageNotFoundError: no announcement has this number, or they may not see it.
        AckNotAskedError: it does not ask, or its time is over.
    """
    at = await access_room(tx, person, room_id, Permit.READ)
    if at.member is None:
        raise MemberNotFoundError
    found = await _one(tx, at, person, seq)
    if found.row.acked_at is not None:
        return found
    check_ack(found.announced, now=await clock.read(tx))
    await announcements.ack(tx, at.ref, seq, person.shopper_id)
    await notices.set_seen_about(
        tx, at.ref.merchant_id, person.shopper_id, notice_key(at.ref.id, seq)
    )
    return await _one(tx, at, person, seq)


async def read_announcement(db: Database, person: Person, room_id: UUID, seq: int) -> Announcement:
    """Return one announcement; with its reach for those who run the room.

    Raises:
        RoomNotFoundError: the person is not in the room.
        MessageNotFoundError: no announcement has this number, or they may not see it.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        return await _one(tx, at, person, seq)


async def list_announcements(
    db: Database, person: Person, room_id: UUID, *, before_seq: int | None, limit: int
) -> list[Announcement]:
    """Return the announcements a person may see, the newest first, without their reach.

    Raises:
        RoomNotFoundError: the person is not in the room.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        window = Window(
            first_seq=at.floor, before_seq=before_seq or ABOVE_ALL, seq=None, limit=limit
        )
        rows = await announcements.seen_by(tx, at.ref, person.shopper_id, window)
    return [Announcement(row, _announced(row), None) for row in rows]


def notice_key(room_id: UUID, seq: int) -> str:
    """Return what names the notice of an announcement."""
    return f"announcement:{room_id}:{seq}"


async def _one(tx: Tx, at: RoomAt, person: Person, seq: int) -> Announcement:
    window = Window(first_seq=at.floor, before_seq=ABOVE_ALL, seq=seq, limit=1)
    found = await announcements.seen_by(tx, at.ref, person.shopper_id, window)
    if not found:
        raise MessageNotFoundError
    reach = None
    if Permit.MODERATE in at.permits:
        shown = not at.room.policy.history_from_join
        reach = await announcements.reach(tx, at.ref, seq, seen_by_newcomers=shown)
    return Announcement(found[0], _announced(found[0]), reach)


def _announced(row: AnnouncementRow) -> Announced:
    return msgspec.json.decode(row.payload, type=Announced)


async def _author(tx: Tx, at: RoomAt, person: Person) -> Author:
    """Return who announces: by the name they have here, staff who only look in by their persona."""
    if at.member is None:
        name = await room_lists.nickname(tx, at.ref.merchant_id, person.shopper_id)
    else:
        name = at.member.nickname
    return Author(shopper_id=person.shopper_id, nickname=name, permits=at.permits | Permit.WRITE)
