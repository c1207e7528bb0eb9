"""Archive rooms whose end has come: by their date, or with the campaigns they were made for."""

from typing import Final

import structlog

from app.actions.change_room import archive_held
from app.actions.post_message import Posts
from app.store import room_changes
from app.store.audit import AuditEvent
from app.store.database import Database, retried
from app.store.errors import BusyError, UnavailableError
from app.store.room_changes import Ending
from domain.ids import RoomRef
from domain.messages import Message
from domain.room_errors import RoomArchivedError

LOG: Final = structlog.get_logger("pintier", module=__name__)
BATCH_MAX: Final = 100
ACTOR: Final = "system:rooms"


async def end_rooms(db: Database, posts: Posts, *, limit: int = BATCH_MAX) -> int:
    """Archive what is due, each room in a transaction of its own; one that cannot be stops none.

    Returns:
        How many ended.
    """
    async with db.reading() as tx:
        ending = await room_changes.ending(tx, limit=limit)
    count = 0
    for one in ending:
        try:
            posts.ring(await _end(db, one))
        except RoomArchivedError:  # somebody was quicker
            continue
        except (BusyError, UnavailableError):
            raise
        except Exception:
            LOG.exception("room not ended", room_id=str(one.id))
            continue
        count += 1
    return count


@retried
async def _end(db: Database, one: Ending) -> list[Message]:
    event = AuditEvent(
        merchant_id=one.merchant_id,
        actor=ACTOR,
        action="room.archived",
        subject=f"room:{one.id}",
    )
    async with db.transaction() as tx:
        ref = RoomRef(one.merchant_id, one.id)
        return await archive_held(tx, ref, event, reason=one.reason, by=None)
