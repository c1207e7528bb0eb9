"""The graph of who brought whom: seen and cut by the owner (WX-4)."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import access_room
from app.actions.tell_room import Told, hold_room_for, tell
from app.store import memberships, moderation
from app.store.database import Database, Tx
from app.store.moderation import Invitation
from domain.moderation import NEEDS, Act, Moderated, Reason, check_act, invited_below
from domain.room_errors import MemberNotFoundError
from domain.rooms import MembershipState

__all__ = ("Invitation",)


class RemovedBranch(msgspec.Struct, frozen=True):
    """Who was put out together: one person and whoever came through them."""

    shopper_ids: list[UUID]


async def list_invitations(
    db: Database, person: Person, room_id: UUID, *, below: UUID | None
) -> list[Invitation]:
    """Return everybody who ever came and who brought them; or one person's branch.

    Raises:
        RoomNotFoundError, RoomForbiddenError: only the owner sees it.
        MemberNotFoundError: nobody with this id ever was in the room.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, NEEDS[Act.REMOVE_INVITED])
        everybody = await moderation.invitations(tx, at.ref)
    if below is None:
        return everybody
    if all(one.shopper_id != below for one in everybody):
        raise MemberNotFoundError
    branch = set(_branch(everybody, below, at.room.owner_id))
    return [one for one in everybody if one.shopper_id in branch]


async def remove_invited(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID, reason: Reason | None
) -> Told[RemovedBranch]:
    """Put out one person and everybody who came through them, in one act.

    Somebody who left long ago may be the root: what they brought is still theirs.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: only the owner cuts a branch.
        MemberNotFoundError: nobody with this id ever was in the room.
        RoomForbiddenError: it would fall on the owner.
        RoomArchivedError: nothing is done there any more.
    """
    at = await hold_room_for(tx, person, room_id, Act.REMOVE_INVITED)
    root = await memberships.read(tx, at.ref, shopper_id)
    if root is None:
        raise MemberNotFoundError
    check_act(Act.REMOVE_INVITED, at.permits, root)
    everybody = await moderation.invitations(tx, at.ref)
    inside = {one.shopper_id for one in everybody if one.state == MembershipState.ACTIVE}
    branch = _branch(everybody, shopper_id, at.room.owner_id)
    gone = [one for one in branch if one in inside]
    await moderation.end(tx, at.ref, gone, MembershipState.REMOVED)
    told = Moderated(
        act=Act.REMOVE_INVITED,
        by=person.shopper_id,
        shopper_id=shopper_id,
        nickname=root.nickname,
        reason=reason,
        count=sum(one != shopper_id for one in gone),
    )
    posted = await tell(tx, at, person, told, after={"removed": [str(one) for one in gone]})
    return RemovedBranch(gone), posted


def _branch(everybody: list[Invitation], root: UUID, owner_id: UUID) -> list[UUID]:
    return invited_below(
        [(one.shopper_id, one.invited_by) for one in everybody], root, never=owner_id
    )
