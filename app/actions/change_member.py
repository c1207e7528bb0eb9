"""Change somebody's place in a room: one's own settings, and what moderators may set of others."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import access_room
from app.actions.moderate_member import mute_member, set_member_role
from app.actions.tell_room import Told
from app.store import memberships
from app.store.database import Tx
from app.store.memberships import OwnSettings
from domain.messages import Message
from domain.moderation import Mute, Reason, present
from domain.room_errors import RoomForbiddenError
from domain.rooms import Membership, Notify, Permit, RoomRole


class MemberChanges(msgspec.Struct, frozen=True, kw_only=True):
    """What to change; None leaves it. The first four are everybody's own and nobody else's."""

    nickname: str | None = None
    notify: Notify | None = None
    pinned: bool | None = None
    show_on_profile: bool | None = None
    role: RoomRole | None = None
    mute: Mute | None = None
    reason: Reason | None = None

    @property
    def own(self) -> OwnSettings:
        """Return what only the member may change."""
        return OwnSettings(self.nickname, self.notify, self.pinned, self.show_on_profile)


async def change_member(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID, changes: MemberChanges
) -> Told[Membership]:
    """Write what was given; acts on others are audited and told to the room.

    Raises (checked in this order):
        RoomNotFoundError: the person is not in the room.
        RoomForbiddenError: somebody else's own settings.
        The refusals of `set_member_role` and `mute_member`.
        MemberNotFoundError: nobody with this id is in the room.
    """
    at = await access_room(tx, person, room_id, Permit.READ)
    if changes.own != OwnSettings() and shopper_id != person.shopper_id:
        raise RoomForbiddenError("nickname, notify, pinned and show_on_profile are their own")
    posted: list[Message] = []
    if changes.role is not None:
        _, told = await set_member_role(
            tx, person=person, room_id=room_id, shopper_id=shopper_id, role=changes.role
        )
        posted += told
    if changes.mute is not None:
        _, told = await mute_member(
            tx,
            person=person,
            room_id=room_id,
            shopper_id=shopper_id,
            mute=changes.mute,
            reason=changes.reason,
        )
        posted += told
    present(await memberships.read(tx, at.ref, shopper_id))
    if changes.own != OwnSettings():
        await memberships.set_own(tx, at.ref, shopper_id, changes.own)
    return present(await memberships.read(tx, at.ref, shopper_id)), posted
