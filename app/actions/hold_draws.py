"""Hold draws whose time has come: rank by the seed, write the winners down, tell the room."""

from typing import Final

import msgspec
import structlog

from app.actions.crash_points import crash_point
from app.actions.post_message import Posts, SystemPost, post_within
from app.store import draws
from app.store.database import Database, retried
from app.store.errors import BusyError, UnavailableError
from domain.draws import Draw, ranked, winners
from domain.ids import RoomRef
from domain.messages import SYSTEM, Message, MessageKind
from domain.room_errors import RoomArchivedError

LOG: Final = structlog.get_logger("pintier", module=__name__)


async def hold_draws(db: Database, posts: Posts) -> int:
    """Hold one draw that is due; safe any number of times, by many workers.

    One that cannot be held stops none of the others: it is tried again the next time.

    Returns:
        1 if one was held: call again.
    """
    failed: list[draws.DrawRef] = []
    while True:
        async with db.reading() as tx:
            ref = await draws.next_due(tx, but=failed)
        if ref is None:
            return 0
        try:
            held = await _hold_one(db, ref)
        except (BusyError, UnavailableError):
            raise
        except Exception:
            LOG.exception("draw not held", draw_id=str(ref.id))
            held = None
        if held is not None:
            posts.ring(held)
            return 1
        failed.append(ref)


@retried
async def _hold_one(db: Database, ref: draws.DrawRef) -> list[Message] | None:
    """Hold a draw; None: somebody else holds it, or has held it."""
    async with db.transaction() as tx:
        draw = await draws.lock_due(tx, ref)
        if draw is None:
            return None
        order = ranked(draw.seed, await draws.entrants(tx, draw))
        won = winners(draw.seed, order, winners_count=draw.winners_count)
        await draws.done(tx, draw, entrants=order, winners=won)
        done = msgspec.structs.replace(draw, entrants=order, winners=won)
        try:
            _, messages = await post_within(
                tx, RoomRef(draw.merchant_id, draw.room_id), [(SYSTEM, _result(done).draft())]
            )
        except RoomArchivedError:
            messages = []  # the draw stands, and can be read; nobody is told in an archived room
        crash_point("draw.before_commit")
    return messages


def _result(draw: Draw) -> SystemPost:
    facts = {
        "code": "draw_held",
        "draw_id": draw.id,
        "prize": draw.prize,
        "winners": draw.winners,
        "entrants_count": len(draw.entrants or ()),
        "seed": draw.seed.hex(),
    }
    return SystemPost(
        key=f"draw:{draw.id}:held",
        kind=MessageKind.SYSTEM,
        body=f"[开奖] {draw.prize}, 中奖{len(draw.winners or ())}人",
        payload=msgspec.json.encode(facts).decode(),
        ref_seq=draw.message_seq,
    )
