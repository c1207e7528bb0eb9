"""Invites to a room: make, list, revoke, replace by a new one."""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import RoomAt, access_room
from app.actions.create_room import count_invites, new_invite
from app.store import audit
from app.store import room_invites as invites
from app.store.database import Database, Tx
from app.store.room_invites import RoomInvite
from domain.errors import InviteNotFoundError, InviteSpentError
from domain.invites import parse_code
from domain.room_errors import RoomArchivedError, RoomForbiddenError
from domain.room_joins import INVITE_LIFETIME, INVITE_USES_MAX, Channel
from domain.rooms import Permit

__all__ = ("RoomInvite",)


class RoomInviteWanted(msgspec.Struct, frozen=True, kw_only=True):
    """An invite somebody wants to pass on; `uses_max` 0 means no limit, None the usual one."""

    room_id: UUID
    channel: Channel = Channel.PERSONAL
    uses_max: int | None = None
    lifetime: timedelta = INVITE_LIFETIME


class InvitedTo(msgspec.Struct, frozen=True, kw_only=True):
    """An invite and the title of the room it leads to."""

    invite: RoomInvite
    title: str


async def invite_to_room(tx: Tx, person: Person, wanted: RoomInviteWanted) -> InvitedTo:
    """Make an invite of the person's own: whoever comes by it was brought by them (KW-2).

    Raises (checked in this order):
        RoomNotFoundError: there is none for this person.
        RoomArchivedError: nobody comes in any more.
        RoomForbiddenError: members may not invite here.
        TooManyRequestsError: thirty in an hour.
    """
    found = await access_room(tx, person, wanted.room_id, Permit.READ)
    if found.room.archived_at is not None:
        raise RoomArchivedError
    if Permit.INVITE not in found.permits:
        raise RoomForbiddenError
    await count_invites(tx, person.shopper_id, 1)
    return await _made(tx, found, person, wanted)


async def list_room_invites(
    db: Database, person: Person, room_id: UUID, *, before: tuple[datetime, str], limit: int
) -> list[RoomInvite]:
    """List a room's invites, the newest first: all for its admins, else the person's own.

    Raises:
        RoomNotFoundError: there is none for this person.
    """
    async with db.reading() as tx:
        found = await access_room(tx, person, room_id, Permit.READ)
        maker = None if Permit.MODERATE in found.permits else person.shopper_id
        return await invites.page(tx, found.ref, shopper_id=maker, before=before, limit=limit)


async def revoke_room_invite(tx: Tx, person: Person, room_id: UUID, code: str) -> RoomInvite:
    """End an invite at once: one's own, or as an admin anybody's; ending it again changes nothing.

    Raises:
        RoomNotFoundError: there is none for this person.
        InviteNotFoundError: the room has no such invite of theirs.
    """
    found, invite = await _own(tx, person, room_id, code)
    await invites.revoke(tx, invite.code)
    event = person.act(found.room.merchant_id, "room.invite_revoked", f"room:{room_id}")
    await audit.record(tx, msgspec.structs.replace(event, after={"by_code": invite.code[:4]}))
    return invite


async def rotate_room_invite(tx: Tx, person: Person, room_id: UUID, code: str) -> InvitedTo:
    """Replace an invite by a new one of the same kind; the old code is dead.

    Raises:
        RoomNotFoundError: there is none for this person.
        InviteNotFoundError: the room has no such invite of theirs.
        InviteSpentError: it was revoked already.
        DomainError: the refusals of `invite_to_room`.
    """
    _, invite = await _own(tx, person, room_id, code)
    if invite.revoked_at is not None:
        raise InviteSpentError
    await invites.revoke(tx, invite.code)
    lived = INVITE_LIFETIME
    if invite.expires_at is not None:
        lived = invite.expires_at - invite.created_at
    wanted = RoomInviteWanted(
        room_id=room_id, channel=Channel(invite.channel), uses_max=invite.uses_max, lifetime=lived
    )
    return await invite_to_room(tx, person, wanted)


async def _made(tx: Tx, found: RoomAt, person: Person, wanted: RoomInviteWanted) -> InvitedTo:
    uses_max = wanted.uses_max
    if uses_max is None:
        uses_max = 0 if wanted.channel is Channel.QR else INVITE_USES_MAX
    code = await new_invite(
        tx,
        found.ref,
        person.shopper_id,
        channel=wanted.channel,
        uses_max=uses_max,
        lifetime=wanted.lifetime,
    )
    made = await invites.read(tx, code)
    if made is None:
        raise LookupError("an invite that was just written is there")
    return InvitedTo(invite=made, title=found.room.title)


async def _own(tx: Tx, person: Person, room_id: UUID, code: str) -> tuple[RoomAt, RoomInvite]:
    found = await access_room(tx, person, room_id, Permit.READ)
    bare = parse_code(code)
    invite = None if bare is None else await invites.read(tx, bare)
    if invite is None or invite.room_id != room_id:
        raise InviteNotFoundError
    if invite.shopper_id != person.shopper_id and Permit.MODERATE not in found.permits:
        raise InviteNotFoundError
    return found, invite
