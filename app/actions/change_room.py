"""Change or archive a room; everybody in it is told, and the act is written down."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

import msgspec

from app.actions.access import Person, staff_role
from app.actions.access_room import RoomAt, access_room
from app.actions.create_room import may_run_rooms, preset_named
from app.actions.post_message import post_within
from app.actions.tell_room import Told
from app.store import audit, memberships, room_changes, rooms
from app.store.audit import AuditEvent
from app.store.database import Tx
from domain.ids import RoomRef
from domain.messages import SYSTEM, Draft, Message, MessageKind, system_id
from domain.room_errors import RoomArchivedError, RoomForbiddenError, RoomNotFoundError
from domain.room_joins import changed_policy, check_window
from domain.rooms import Membership, Permit, Room, RoomRole

OWNERS_OWN: Final = frozenset({"policy", "valid_from", "valid_to", "opengid"})
"""What only the owner changes, or staff who run the merchant's rooms."""


class RoomSeen(msgspec.Struct, frozen=True, kw_only=True):
    """A room, and the place of whoever looks in it."""

    room: Room
    member: Membership | None
    permits: Permit


async def change_room(
    tx: Tx, person: Person, room_id: UUID, changes: Mapping[str, Any]
) -> Told[RoomSeen]:
    """Change a room's words, its policy or its life; what is not named stays.

    Raises (checked in this order):
        RoomNotFoundError: there is none for this person.
        RoomArchivedError: nothing of it changes any more.
        RoomForbiddenError: an admin for words and places, the owner or staff for the rest.
        RoomPolicyInvalidError: there is no such policy, or a plain user asks for more than the
            preset allows.
    """
    found = await access_room(tx, person, room_id, Permit.READ)
    if found.room.archived_at is not None:
        raise RoomArchivedError
    if Permit.MODERATE not in found.permits:
        raise RoomForbiddenError
    by_staff = may_run_rooms(await staff_role(tx, person, found.room.merchant_id))
    if OWNERS_OWN & changes.keys() and not by_staff and Permit.OWN not in found.permits:
        raise RoomForbiddenError
    room = await _held(tx, found.ref)
    given = dict(changes)
    opengid = given.pop("opengid", None)
    if "policy" in given:
        preset = await preset_named(tx, room.merchant_id, room.preset)
        given["policy"] = changed_policy(room.policy, given["policy"], preset, by_staff=by_staff)
    after = msgspec.structs.replace(room, **given)
    check_window(after.valid_from, after.valid_to)
    await room_changes.save(tx, after, opengid=opengid)
    event = person.act(room.merchant_id, "room.changed", f"room:{room.id}")
    before = {name: msgspec.to_builtins(getattr(room, name)) for name in given}
    now_is = {name: msgspec.to_builtins(getattr(after, name)) for name in given}
    await audit.record(tx, msgspec.structs.replace(event, before=before, after=now_is))
    posted = await tell_change(tx, room, "changed", person.shopper_id, sorted(changes))
    return await _seen(tx, found, person), posted


async def archive_room(tx: Tx, person: Person, room_id: UUID) -> Told[RoomSeen]:
    """Archive a room for good: its members read on, nobody writes or comes in.

    Raises:
        RoomNotFoundError: there is none for this person.
        RoomForbiddenError: neither its owner nor staff who run the merchant's rooms.
        RoomArchivedError: it is archived.
    """
    found = await access_room(tx, person, room_id, Permit.READ)
    by_staff = may_run_rooms(await staff_role(tx, person, found.room.merchant_id))
    is_own = found.member is not None and found.member.role is RoomRole.OWNER
    if found.room.archived_at is None and not by_staff and not is_own:
        raise RoomForbiddenError
    event = person.act(found.room.merchant_id, "room.archived", f"room:{room_id}")
    posted = await archive_held(tx, found.ref, event, reason="asked", by=person.shopper_id)
    return await _seen(tx, found, person), posted


async def archive_held(
    tx: Tx, ref: RoomRef, event: AuditEvent, *, reason: str, by: UUID | None
) -> list[Message]:
    """Archive a room, say so in it as its last message, and write the act down.

    Raises:
        RoomArchivedError: it is archived.
    """
    room = await _held(tx, ref)
    posted = await tell_change(tx, room, "archived", by, [reason])
    await room_changes.archive(tx, ref)
    await audit.record(tx, msgspec.structs.replace(event, after={"reason": reason}))
    return posted


async def tell_change(
    tx: Tx, room: Room, change: str, by: UUID | None, what: Sequence[str]
) -> list[Message]:
    """Post what has changed of a room into it; its row is held."""
    payload = {"change": change, "by": None if by is None else str(by), "what": list(what)}
    words = {"changed": "群资料已更新", "archived": "群已归档"}
    draft = Draft(
        client_msg_id=system_id(f"room:{change}:{room.last_seq}"),
        kind=MessageKind.SYSTEM,
        body=words[change],
        payload=msgspec.json.encode(payload).decode(),
    )
    _, posted = await post_within(tx, RoomRef(room.merchant_id, room.id), [(SYSTEM, draft)])
    return posted


async def _held(tx: Tx, ref: RoomRef) -> Room:
    await rooms.lock(tx, ref)
    room = await rooms.read(tx, ref)
    if room is None:
        raise RoomNotFoundError
    if room.archived_at is not None:
        raise RoomArchivedError
    return room


async def _seen(tx: Tx, found: RoomAt, person: Person) -> RoomSeen:
    room = await rooms.read(tx, found.ref)
    member = await memberships.read(tx, found.ref, person.shopper_id)
    if room is None:
        raise RoomNotFoundError
    return RoomSeen(room=room, member=member, permits=found.permits)
