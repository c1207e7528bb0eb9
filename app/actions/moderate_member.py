"""Mute, unmute, remove, ban, let back in, give a role: what is done to one member (chat.md 8)."""

from collections.abc import Callable, Mapping
from typing import Final
from uuid import UUID

from app.actions.access import Person
from app.actions.access_room import RoomAt
from app.actions.tell_room import Told, hold_room_for, tell
from app.store import clock, memberships, moderation
from app.store.database import Tx
from domain.moderation import (
    Act,
    Moderated,
    Mute,
    Reason,
    banned,
    check_act,
    check_role,
    muted_until,
    once_here,
    present,
)
from domain.rooms import Membership, MembershipState, RoomRole

Target = Callable[[Membership | None], Membership]


async def mute_member(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID, mute: Mute, reason: Reason | None
) -> Told[Membership]:
    """Let a member read and not write, for a while or for good; or lift it.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: the person's place in the room does not allow it.
        MemberNotFoundError: nobody with this id is in the room.
        RoomForbiddenError: it would fall on the owner.
        RoomArchivedError: nothing is done there any more.
    """
    act = Act.UNMUTE if mute is Mute.NONE else Act.MUTE
    at, target = await _hold(tx, person, room_id, shopper_id, act)
    until = muted_until(mute, now=await clock.read(tx))
    await moderation.set_muted(tx, at.ref, shopper_id, until)
    told = Moderated(
        act=act,
        by=person.shopper_id,
        shopper_id=shopper_id,
        nickname=target.nickname,
        reason=reason,
        until=until,
    )
    before = None if target.muted_until is None else str(target.muted_until)
    posted = await tell(
        tx,
        at,
        person,
        told,
        before={"muted_until": before},
        after={"muted_until": None if until is None else str(until)},
    )
    return await _after(tx, at, shopper_id), posted


async def set_member_role(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID, role: RoomRole
) -> Told[Membership]:
    """Make a member an admin, or an admin a member again.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: only the owner gives roles.
        RoomRoleError: a second owner.
        MemberNotFoundError: nobody with this id is in the room.
        RoomForbiddenError: it would fall on the owner.
        RoomArchivedError: nothing is done there any more.
    """
    at = await hold_room_for(tx, person, room_id, Act.SET_ROLE)
    check_role(role)
    target = present(await memberships.read(tx, at.ref, shopper_id))
    check_act(Act.SET_ROLE, at.permits, target)
    await moderation.set_role(tx, at.ref, shopper_id, role)
    told = Moderated(
        act=Act.SET_ROLE,
        by=person.shopper_id,
        shopper_id=shopper_id,
        nickname=target.nickname,
        role=role,
    )
    posted = await tell(
        tx, at, person, told, before={"role": target.role.value}, after={"role": role.value}
    )
    return await _after(tx, at, shopper_id), posted


async def remove_member(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID, reason: Reason | None
) -> Told[Membership]:
    """Put a member out; whoever is invited again may come back.

    Raises: as `mute_member`.
    """
    return await _end(tx, person, room_id, shopper_id, reason=reason, act=Act.REMOVE)


async def ban_member(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID, reason: Reason | None
) -> Told[Membership]:
    """Put somebody out and keep them out, also when they have left by themselves.

    Raises: as `mute_member`, and MemberNotFoundError: they never were in the room.
    """
    return await _end(tx, person, room_id, shopper_id, reason=reason, act=Act.BAN)


async def unban_member(
    tx: Tx, *, person: Person, room_id: UUID, shopper_id: UUID
) -> Told[Membership]:
    """Let somebody be invited again.

    Raises: as `mute_member`; MemberNotFoundError: nobody with this id is banned.
    """
    return await _end(tx, person, room_id, shopper_id, reason=None, act=Act.UNBAN)


_WHOM: Final[Mapping[Act, Target]] = {
    Act.REMOVE: present,
    Act.BAN: once_here,
    Act.UNBAN: banned,
}
_BECOMES: Final = {
    Act.REMOVE: MembershipState.REMOVED,
    Act.BAN: MembershipState.BANNED,
    Act.UNBAN: MembershipState.REMOVED,
}


async def _end(
    tx: Tx, person: Person, room_id: UUID, shopper_id: UUID, *, reason: Reason | None, act: Act
) -> Told[Membership]:
    at = await hold_room_for(tx, person, room_id, act)
    target = _WHOM[act](await memberships.read(tx, at.ref, shopper_id))
    check_act(act, at.permits, target)
    await moderation.end(tx, at.ref, [shopper_id], _BECOMES[act])
    told = Moderated(
        act=act,
        by=person.shopper_id,
        shopper_id=shopper_id,
        nickname=target.nickname,
        reason=reason,
    )
    posted = await tell(
        tx,
        at,
        person,
        told,
        before={"state": target.state.value},
        after={"state": _BECOMES[act].value},
    )
    return await _after(tx, at, shopper_id), posted


async def _hold(
    tx: Tx, person: Person, room_id: UUID, shopper_id: UUID, act: Act
) -> tuple[RoomAt, Membership]:
    at = await hold_room_for(tx, person, room_id, act)
    target = present(await memberships.read(tx, at.ref, shopper_id))
    check_act(act, at.permits, target)
    return at, target


async def _after(tx: Tx, at: RoomAt, shopper_id: UUID) -> Membership:
    member = await memberships.read(tx, at.ref, shopper_id)
    if member is None:
        raise RuntimeError("a membership was just written and is not there")
    return member
