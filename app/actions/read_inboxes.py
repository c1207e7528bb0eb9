"""What somebody has not read, inbox by inbox."""

import msgspec

from app.actions.access import Person
from app.store import notices, room_lists
from app.store.database import Database
from domain.inboxes import INBOX_OF, Inbox
from domain.rooms import RoomKind


class InboxSeen(msgspec.Struct):
    """One inbox: its conversations and what is new in them."""

    inbox: Inbox
    rooms_count: int = 0
    unread_count: int = 0


async def read_inboxes(db: Database, person: Person) -> list[InboxSeen]:
    """Return every inbox of a person, also the empty ones, in the order they are listed in."""
    inboxes = {inbox: InboxSeen(inbox) for inbox in Inbox}
    async with db.reading() as tx:
        inboxes[Inbox.SYSTEM].unread_count = await notices.unseen_count(tx, person.shopper_id)
        for one in await room_lists.unread(tx, person.shopper_id):
            seen = inboxes[INBOX_OF[RoomKind(one.kind)]]
            seen.rooms_count += one.rooms_count
            seen.unread_count += one.unread_count
    return list(inboxes.values())
