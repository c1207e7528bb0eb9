"""Put somebody out of a room: for now, for good, alone or with everybody they brought."""

from collections.abc import Sequence
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.moderate_member import ban_member, remove_member
from app.actions.remove_invited import remove_invited
from app.actions.tell_room import Told
from app.store.database import Tx
from domain.messages import Message
from domain.moderation import Reason


class RemovalWanted(msgspec.Struct, frozen=True, kw_only=True):
    """How somebody goes. `ban`: never again. `with_invited`: whoever came through them goes too."""

    ban: bool
    with_invited: bool
    reason: Reason | None


class Removed(msgspec.Struct, frozen=True):
    """Who went; `banned`: the first of them may not come back."""

    shopper_ids: list[UUID]
    banned: bool


async def remove_members(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID, wanted: RemovalWanted
) -> Told[Removed]:
    """Put somebody out, and whom they brought, in one transaction.

    Raises: as `remove_invited`, `ban_member` and `remove_member`, whichever are asked for.
    """
    gone: list[UUID] = []
    posted: Sequence[Message] = ()
    if wanted.with_invited:
        branch, told = await remove_invited(
            tx, person=person, room_id=room_id, shopper_id=shopper_id, reason=wanted.reason
        )
        gone, posted = branch.shopper_ids, told
    if wanted.ban or not wanted.with_invited:
        act = ban_member if wanted.ban else remove_member
        _, told = await act(
            tx, person=person, room_id=room_id, shopper_id=shopper_id, reason=wanted.reason
        )
        posted = [*posted, *told]
    return Removed(gone or [shopper_id], wanted.ban), posted
