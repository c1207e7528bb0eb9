"""Come into a room: by an invite, from a page that shows it, or as its merchant's staff.

A full room that overflows is continued by the next numbered one (DY-2). No transaction holds two
rooms: whoever finds #k full looks for the next in a transaction of its own, and comes again.
"""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.create_room import joined_draft
from app.actions.post_message import post_within
from app.actions.tell_room import Told
from app.store import attempts, clock, join_requests, memberships, room_joins, rooms
from app.store import room_invites as invites
from app.store.attempts import Limit
from app.store.database import Database, Tx, retried
from app.store.errors import BusyError
from app.store.join_requests import JoinRequest, NewJoinRequest
from app.store.memberships import NewMember
from app.store.rooms import NewRoom
from domain.errors import (
    InviteNotFoundError,
    InviteSpentError,
    TooManyRequestsError,
    UnauthenticatedError,
)
from domain.ids import RoomRef
from domain.messages import SYSTEM
from domain.room_errors import RoomFullError, RoomNotFoundError
from domain.room_joins import (
    REQUEST_LIFETIME,
    Channel,
    Standing,
    Way,
    check_door,
    is_full,
    is_shown_to_strangers,
    waits_for_review,
)
from domain.rooms import Membership, MembershipState, Room, RoomKind, RoomRole

JOINS_PER_DAY: Final = Limit(20, timedelta(days=1))
"""Rooms one person comes into in a day (GR-2)."""
STEPS_MAX: Final = 20
"""How often a join goes on to the next room of a series before it says that it is busy."""


class JoinWanted(msgspec.Struct, frozen=True, kw_only=True):
    """Who wants to come into which room; `code` is bare."""

    person: Person
    room_id: UUID
    code: str | None
    nickname: str | None = None


class Joined(msgspec.Struct, frozen=True, kw_only=True):
    """The room somebody is in now, or the request that waits for an admin's word."""

    room: Room
    member: Membership | None
    request: JoinRequest | None = None


class SeriesGoesOnError(Exception):
    """The room is full and continued by another: no refusal, the join comes again there."""


async def join_room(tx: Tx, wanted: JoinWanted, target: RoomRef | None = None) -> Told[Joined]:
    """Come into a room, or ask to; who is in already stays in.

    Args:
        tx: the transaction.
        wanted: who, which room, by which invite.
        target: the room of the same series they really come into.

    Raises (checked in this order):
        RoomNotFoundError: there is none, or it is not shown to strangers and no invite is given.
        TooManyRequestsError: twenty rooms in a day.
        InviteNotFoundError: the code leads nowhere, elsewhere, or to somebody else.
        InviteSpentError: it has expired, was revoked or used up.
        DomainError: the refusals of `domain.room_joins.check_door`.
        SeriesGoesOnError: full, and continued by another room.
    """
    asked = await rooms.find(tx, wanted.room_id)
    if asked is None:
        raise RoomNotFoundError
    shopper_id = wanted.person.shopper_id
    await room_joins.hold_person(tx, shopper_id)
    ref = target or asked
    there = await _there_already(tx, ref, shopper_id)
    if there is not None:
        return there, []
    room = await _read(tx, ref)
    standing = await room_joins.standing(tx, room, shopper_id)
    if standing is None:
        raise UnauthenticatedError
    way = await _way(tx, wanted, asked, standing)
    return await _at_the_door(tx, ref, wanted, standing, way)


async def admit(
    tx: Tx, ref: RoomRef, standing: Standing, way: Way, *, nickname: str | None
) -> Told[Joined]:
    """Let somebody in whom the door lets pass; the room's row is locked.

    They see what comes after the room's newest message of now, beginning with their own coming in.
    """
    room = await _read(tx, ref)
    inviter_id = way.inviter_id
    if inviter_id is not None and (
        inviter_id == standing.shopper_id
        or await room_joins.is_above(tx, ref, inviter_id=inviter_id, joiner_id=standing.shopper_id)
    ):
        inviter_id = None
    new = NewMember(
        shopper_id=standing.shopper_id,
        role=RoomRole.MEMBER.value,
        nickname=nickname or standing.nickname,
        is_staff=standing.is_staff,
        invited_by=inviter_id,
        invite_code=way.code,
        joined_seq=room.last_seq,
    )
    await memberships.insert(tx, ref, new)
    draft = joined_draft(
        shopper_id=standing.shopper_id,
        nickname=new.nickname,
        inviter_id=inviter_id,
        seq=room.last_seq,
        channel="" if way.channel is None else way.channel.value,
    )
    _, posted = await post_within(tx, ref, [(SYSTEM, draft)])
    member = await memberships.read(tx, ref, standing.shopper_id)
    return Joined(room=await _read(tx, ref), member=member), posted


@retried
async def next_room(db: Database, room_id: UUID) -> RoomRef:
    """Return a room of the same series that has a place; the last one full, make the next.

    Two who race to make it find it made once: the last room's row is held meanwhile, and a number
    occurs once in a series.

    Raises:
        RoomNotFoundError: there is no such room.
    """
    async with db.transaction() as tx:
        ref = await rooms.find(tx, room_id)
        room = None if ref is None else await rooms.read(tx, ref)
        if ref is None or room is None:
            raise RoomNotFoundError
        series_id = room.series_id or room.id
        found = await room_joins.with_a_place(tx, ref.merchant_id, series_id)
        if found is not None:
            return found
        last = await room_joins.last_of_series(tx, ref.merchant_id, series_id) or ref
        await rooms.lock(tx, last)
        newest = await room_joins.last_of_series(tx, ref.merchant_id, series_id) or ref
        held = await _read(tx, last)
        if newest != last:
            return newest
        if not is_full(held):
            return last
        return await _continue_series(tx, held)


async def series_goes_on(db: Database, room_id: UUID, *, step: int) -> RoomRef:
    """Return where a join goes on that found its room full.

    Raises:
        BusyError: rooms fill faster than it can come in.
    """
    if step >= STEPS_MAX:
        raise BusyError("the rooms of this series fill too fast")
    return await next_room(db, room_id)


async def _there_already(tx: Tx, ref: RoomRef, shopper_id: UUID) -> Joined | None:
    """Return what somebody has here already: a place, in this room or its series, or a request."""
    room = await _read(tx, ref)
    if room.series_id is not None:
        own = await room_joins.mine_of_series(tx, ref.merchant_id, room.series_id, shopper_id)
        ref = own or ref
        room = await _read(tx, ref)
    member = await memberships.read(tx, ref, shopper_id)
    if member is not None and member.state is MembershipState.ACTIVE:
        return Joined(room=room, member=member)
    waiting = await join_requests.pending_of(tx, ref, shopper_id)
    if waiting is None:
        return None
    if not waiting.is_over:
        return Joined(room=room, member=None, request=waiting)
    await join_requests.decide(tx, waiting, state="expired", by=None)
    if waiting.invite_code is not None:
        await invites.give_back(tx, [waiting.invite_code])
    return None


async def _way(tx: Tx, wanted: JoinWanted, asked: RoomRef, standing: Standing) -> Way:
    """Say by which way somebody comes, and take the use of their invite."""
    if wanted.code is None:
        room = await _read(tx, asked)
        may_ask = is_shown_to_strangers(room.policy) or standing.is_in_parent or standing.is_staff
        if room.kind is RoomKind.DIRECT or not may_ask:
            raise RoomNotFoundError
        await _count_join(tx, wanted.person.shopper_id)
        return Way()
    await _count_join(tx, wanted.person.shopper_id)
    invite = await invites.read(tx, wanted.code)
    room = await _read(tx, asked)
    is_for = invite is not None and invite.for_shopper_id in {None, wanted.person.shopper_id}
    if invite is None or not is_for or invite.series_id != (room.series_id or room.id):
        raise InviteNotFoundError
    if invite.is_spent or not await invites.use(tx, invite.code):
        raise InviteSpentError
    channel, inviter_id = Channel(invite.channel), invite.shopper_id
    return Way(channel=channel, inviter_id=inviter_id, code=invite.code)


async def _at_the_door(
    tx: Tx, ref: RoomRef, wanted: JoinWanted, standing: Standing, way: Way
) -> Told[Joined]:
    await rooms.lock(tx, ref)
    room = await _read(tx, ref)
    member = await memberships.read(tx, ref, standing.shopper_id)
    if member is not None and member.state is MembershipState.ACTIVE:  # approved meanwhile
        return Joined(room=room, member=member), []
    try:
        check_door(room, member, standing, way, now=await clock.read(tx))
    except RoomFullError:
        if room.policy.overflow:
            raise SeriesGoesOnError from None
        raise
    if not waits_for_review(room.policy, standing, way):
        return await admit(tx, ref, standing, way, nickname=wanted.nickname)
    new = NewJoinRequest(
        shopper_id=standing.shopper_id,
        nickname=wanted.nickname or standing.nickname,
        channel=None if way.channel is None else way.channel.value,
        invite_code=way.code,
        invited_by=way.inviter_id,
        lifetime=REQUEST_LIFETIME,
    )
    await join_requests.insert(tx, ref, new)
    waiting = await join_requests.pending_of(tx, ref, standing.shopper_id)
    return Joined(room=room, member=None, request=waiting), []


async def _count_join(tx: Tx, shopper_id: UUID) -> None:
    bucket = f"room_join:{shopper_id}"
    wait_seconds = await attempts.seconds_until_free(tx, bucket, (JOINS_PER_DAY,))
    if wait_seconds:
        raise TooManyRequestsError(retry_after_seconds=wait_seconds)
    await attempts.record(tx, bucket)


async def _read(tx: Tx, ref: RoomRef) -> Room:
    room = await rooms.read(tx, ref)
    if room is None:
        raise RoomNotFoundError
    return room


async def _continue_series(tx: Tx, last: Room) -> RoomRef:
    """Make the next numbered room, like the one before it; that one's row is held."""
    last_ref = RoomRef(last.merchant_id, last.id)
    await room_joins.begin_series(tx, last_ref)
    first_id = last.series_id or last.id
    first = await _read(tx, RoomRef(last.merchant_id, first_id))
    number = last.series_no + 1
    room = msgspec.structs.replace(
        last,
        id=uuid7(),
        title=f"{first.title} #{number}",
        series_id=first_id,
        series_no=number,
        members_count=0,
        last_seq=0,
        archived_at=None,
    )
    await rooms.insert(tx, NewRoom(room=room))
    ref = RoomRef(room.merchant_id, room.id)
    await room_joins.copy_campaigns(tx, last_ref, ref)
    before = await memberships.read(tx, last_ref, last.owner_id)
    owner = NewMember(
        shopper_id=last.owner_id,
        role=RoomRole.OWNER.value,
        nickname="" if before is None else before.nickname,
        is_staff=before is not None and before.is_staff,
        invited_by=None,
        invite_code=None,
        joined_seq=0,
    )
    await memberships.insert(tx, ref, owner)
    return ref
