"""Decide on who asks to come in (入群审核): an admin's word, or nobody's in time."""

from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import RoomAt, access_room
from app.actions.join_room import Joined, SeriesGoesOnError, admit
from app.actions.tell_room import Told
from app.store import audit, clock, join_requests, memberships, room_joins, rooms
from app.store import room_invites as invites
from app.store.database import Database, Tx, retried
from app.store.join_requests import JoinRequest
from domain.ids import RoomRef
from domain.room_errors import (
    JoinRequestDecidedError,
    JoinRequestNotFoundError,
    RoomFullError,
    RoomNotFoundError,
)
from domain.room_joins import Channel, Standing, Way, check_door
from domain.rooms import MembershipState, Permit

__all__ = ("JoinRequest",)

BATCH_MAX: Final = 500


class RequestDecided(msgspec.Struct, frozen=True, kw_only=True):
    """A request and what came of it."""

    request_id: UUID
    shopper_id: UUID
    state: str
    room_id: UUID


async def approve_join(
    tx: Tx, person: Person, room_id: UUID, request_id: UUID, *, target: RoomRef | None = None
) -> Told[RequestDecided]:
    """Let somebody in who asked; the door is looked at again, for they may have waited for days.

    `target`: the room of the same series that has a place, where theirs is full by now.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: of whoever may not decide here.
        JoinRequestNotFoundError: nobody asks under this id.
        JoinRequestDecidedError: it has ended.
        DomainError: the refusals of `domain.room_joins.check_door`.
        SeriesGoesOnError: full, and continued by another room.
    """
    found, request = await _held(tx, person, room_id, request_id)
    await join_requests.decide(tx, request, state="approved", by=person.shopper_id)
    event = person.act(
        found.room.merchant_id, "room.join_approved", f"shopper:{request.shopper_id}"
    )
    await audit.record(tx, msgspec.structs.replace(event, after={"room_id": str(room_id)}))
    done, posted = await _let_in(tx, target or found.ref, request)
    decided = RequestDecided(
        request_id=request.id,
        shopper_id=request.shopper_id,
        state="approved",
        room_id=done.room.id,
    )
    return decided, posted


async def deny_join(tx: Tx, person: Person, room_id: UUID, request_id: UUID) -> RequestDecided:
    """Turn somebody down; the use of their invite is free again.

    Raises:
        RoomNotFoundError, RoomForbiddenError: of whoever may not decide here.
        JoinRequestNotFoundError: nobody asks under this id.
        JoinRequestDecidedError: it has ended.
    """
    found, request = await _held(tx, person, room_id, request_id)
    await join_requests.decide(tx, request, state="denied", by=person.shopper_id)
    if request.invite_code is not None:
        await invites.give_back(tx, [request.invite_code])
    await _write_down(tx, person, found, request, "denied")
    return RequestDecided(
        request_id=request.id, shopper_id=request.shopper_id, state="denied", room_id=room_id
    )


async def list_join_requests(
    db: Database, person: Person, room_id: UUID, *, state: str | None, after: UUID, limit: int
) -> list[JoinRequest]:
    """List who asked to come in, the oldest first.

    Raises:
        RoomNotFoundError, RoomForbiddenError: of whoever may not decide here.
    """
    async with db.reading() as tx:
        found = await access_room(tx, person, room_id, Permit.APPROVE)
        return await join_requests.page(tx, found.ref, state=state, after=after, limit=limit)


@retried
async def expire_join_requests(db: Database, *, limit: int = BATCH_MAX) -> int:
    """End requests that nobody decided in time; the uses of their invites are free again."""
    async with db.transaction() as tx:
        ended_count, codes = await join_requests.expire(tx, limit=limit)
        for code in sorted(codes):
            await invites.give_back(tx, [code])
        return ended_count


async def _held(
    tx: Tx, person: Person, room_id: UUID, request_id: UUID
) -> tuple[RoomAt, JoinRequest]:
    found = await access_room(tx, person, room_id, Permit.APPROVE)
    request = await join_requests.lock(tx, found.ref, request_id)
    if request is None:
        raise JoinRequestNotFoundError
    if request.state != "pending" or request.is_over:
        raise JoinRequestDecidedError
    return found, request


async def _write_down(
    tx: Tx, person: Person, found: RoomAt, request: JoinRequest, end: str
) -> None:
    subject = f"shopper:{request.shopper_id}"
    event = person.act(found.room.merchant_id, f"room.join_{end}", subject)
    await audit.record(tx, msgspec.structs.replace(event, after={"room_id": str(found.room.id)}))


async def _let_in(tx: Tx, ref: RoomRef, request: JoinRequest) -> Told[Joined]:
    standing = await _standing(tx, ref, request.shopper_id)
    await rooms.lock(tx, ref)
    room = await rooms.read(tx, ref)
    if room is None or standing is None:
        raise RoomNotFoundError
    member = await memberships.read(tx, ref, request.shopper_id)
    if member is not None and member.state is MembershipState.ACTIVE:
        return Joined(room=room, member=member), []
    way = Way(
        channel=None if request.channel is None else Channel(request.channel),
        inviter_id=request.invited_by,
        code=request.invite_code,
    )
    try:
        check_door(room, member, standing, way, now=await clock.read(tx))
    except RoomFullError:
        if room.policy.overflow:
            raise SeriesGoesOnError from None
        raise
    return await admit(tx, ref, standing, way, nickname=request.nickname)


async def _standing(tx: Tx, ref: RoomRef, shopper_id: UUID) -> Standing | None:
    room = await rooms.read(tx, ref)
    return None if room is None else await room_joins.standing(tx, room, shopper_id)
