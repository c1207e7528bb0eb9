"""Hand a room over: somebody else is its owner (群主) from now on, the old one an admin."""

from uuid import UUID

from app.actions.access import Person
from app.actions.tell_room import Told, hold_room_for, tell
from app.store import memberships, moderation
from app.store.database import Tx
from domain.moderation import Act, Moderated, check_act, present
from domain.rooms import Membership


async def hand_over_room(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID
) -> Told[Membership]:
    """Make a member the owner; a room has exactly one.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: only the owner hands over.
        MemberNotFoundError: nobody with this id is in the room.
        RoomForbiddenError: they are the owner already.
        RoomArchivedError: nothing is done there any more.
    """
    at = await hold_room_for(tx, person, room_id, Act.HAND_OVER)
    target = present(await memberships.read(tx, at.ref, shopper_id))
    check_act(Act.HAND_OVER, at.permits, target)
    await moderation.hand_over(tx, at.ref, old=at.room.owner_id, new=shopper_id)
    told = Moderated(
        act=Act.HAND_OVER,
        by=person.shopper_id,
        shopper_id=shopper_id,
        nickname=target.nickname,
    )
    posted = await tell(
        tx,
        at,
        person,
        told,
        before={"owner_id": str(at.room.owner_id)},
        after={"owner_id": str(shopper_id)},
    )
    return present(await memberships.read(tx, at.ref, shopper_id)), posted
