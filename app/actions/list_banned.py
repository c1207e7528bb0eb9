"""List who is kept out of a room."""

from uuid import UUID

from app.actions.access import Person
from app.actions.access_room import access_room
from app.store import moderation
from app.store.database import Database
from app.store.moderation import Invitation
from domain.moderation import NEEDS, Act


async def list_banned(
    db: Database, person: Person, room_id: UUID, *, after: UUID, limit: int
) -> list[Invitation]:
    """Return who is banned, by id, those after `after`.

    Raises:
        RoomNotFoundError, RoomForbiddenError: only those who moderate see it.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, NEEDS[Act.UNBAN])
        return await moderation.banned(tx, at.ref, after=after, limit=limit)
