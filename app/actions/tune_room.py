"""Slow a room down, or keep words out of it: the two parts of its policy that admins change."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.tell_room import Told, hold_room, tell
from app.store import moderation
from app.store.database import Tx
from domain.messages import Message
from domain.moderation import NEEDS, Act, Moderated
from domain.room_policies import RoomPolicy


async def tune_room(
    tx: Tx,
    *,
    person: Person,
    room_id: UUID,
    slow_mode_seconds: int | None,
    word_filters: tuple[str, ...] | None,
) -> Told[RoomPolicy]:
    """Write what was given and leave the rest (None) as it is; each change is told by itself.

    Raises:
        RoomNotFoundError, RoomForbiddenError: the person's place in the room does not allow it.
        RoomArchivedError: nothing is done there any more.
    """
    need = NEEDS[Act.SLOW_MODE] | NEEDS[Act.WORD_FILTERS]
    at = await hold_room(tx, person, room_id, need)
    before = policy = at.room.policy
    posted: list[Message] = []
    if slow_mode_seconds is not None and slow_mode_seconds != policy.slow_mode_seconds:
        policy = msgspec.structs.replace(policy, slow_mode_seconds=slow_mode_seconds)
        posted += await tell(
            tx,
            at,
            person,
            Moderated(act=Act.SLOW_MODE, by=person.shopper_id, seconds=slow_mode_seconds),
            before={"slow_mode_seconds": before.slow_mode_seconds},
            after={"slow_mode_seconds": slow_mode_seconds},
        )
    if word_filters is not None and word_filters != policy.word_filters:
        policy = msgspec.structs.replace(policy, word_filters=word_filters)
        posted += await tell(
            tx,
            at,
            person,
            Moderated(act=Act.WORD_FILTERS, by=person.shopper_id, count=len(word_filters)),
            before={"word_filters": before.word_filters},
            after={"word_filters": word_filters},
        )
    if policy != before:
        await moderation.set_policy(tx, at.ref, policy)
    return policy, posted
