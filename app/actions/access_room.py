"""The only way to a room for a caller: absent = forbidden = the same refusal (chat.md 8)."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from app.actions.access import Person, staff_role
from app.store import clock, live, memberships, rooms
from app.store.database import Tx
from domain.ids import RoomRef
from domain.roles import Need, Role, allows
from domain.room_errors import RoomForbiddenError, RoomNotFoundError
from domain.rooms import (
    OF_ROLE,
    Membership,
    Permit,
    Room,
    RoomKind,
    RoomRole,
    first_seq,
    permits,
)


class RoomAt(msgspec.Struct, frozen=True, kw_only=True):
    """A room as one caller meets it; `member` is None for staff who never came in."""

    room: Room
    member: Membership | None
    permits: Permit

    @property
    def ref(self) -> RoomRef:
        """Its name."""
        return RoomRef(self.room.merchant_id, self.room.id)

    def own_membership(self) -> Membership:
        """Return the caller's; what is said or taken in a room is said by somebody who is in it.

        Raises:
            RoomForbiddenError: staff who never came in.
        """
        if self.member is None:
            raise RoomForbiddenError
        return self.member

    @property
    def floor(self) -> int:
        """The number of the first message the caller may see."""
        return 1 if self.member is None else first_seq(self.room.policy, self.member)


async def access_room(tx: Tx, person: Person, room_id: UUID, need: Permit) -> RoomAt:
    """Return a room to somebody who is in it, or works for its merchant.

    Staff who sell act as admins in the merchant's groups, never in what two people say to each
    other.

    Raises:
        RoomNotFoundError: there is none, or the person is not in it.
        RoomForbiddenError: they are, and may not do what `need` says.
    """
    ref = await rooms.find(tx, room_id)
    room = None if ref is None else await rooms.read(tx, ref)
    if ref is None or room is None:
        raise RoomNotFoundError
    member = await memberships.read(tx, ref, person.shopper_id)
    role = await staff_role(tx, person, room.merchant_id)
    may = _may(room, member, role, now=await clock.read(tx))
    if Permit.READ not in may:
        raise RoomNotFoundError
    if need not in may:
        raise RoomForbiddenError
    return RoomAt(room=room, member=member, permits=may)


async def readable_rooms(
    tx: Tx, shopper_ids: Sequence[UUID], room_ids: Sequence[UUID]
) -> dict[tuple[UUID, UUID], RoomAt]:
    """Return what these people may read of these rooms, by room and person: `access_room` of many.

    What is absent from the answer is absent for the person.
    """
    found = await live.rooms(tx, room_ids)
    members = await live.members(tx, room_ids, shopper_ids)
    staff = await live.staff(tx, list({one.merchant_id for one in found}), shopper_ids)
    now = await clock.read(tx)
    seen: dict[tuple[UUID, UUID], RoomAt] = {}
    for room in found:
        for shopper_id in shopper_ids:
            member = members.get((room.id, shopper_id))
            may = _may(room, member, staff.get((room.merchant_id, shopper_id)), now=now)
            if Permit.READ in may:
                seen[room.id, shopper_id] = RoomAt(room=room, member=member, permits=may)
    return seen


def _may(room: Room, member: Membership | None, role: Role | None, *, now: datetime) -> Permit:
    """Return what somebody may do: their own rights, and those of the merchant's staff.

    In an archived room everybody reads, and nothing else.
    """
    may = permits(room, member, now=now)
    if room.kind is not RoomKind.DIRECT and role is not None and allows(role, Need.SELL):
        staffs = OF_ROLE[RoomRole.ADMIN]
        may |= staffs if room.archived_at is None else staffs & Permit.READ
    return may
