"""Make a room: its policy from a preset, its first members, invites to pass on."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, staff_role
from app.actions.access_room import access_room
from app.actions.open_team_buy import CODE_BITS
from app.actions.post_message import post_within
from app.actions.tell_room import Told
from app.store import attempts, campaigns, clock, memberships, merchants, room_joins, rooms
from app.store import room_invites as invites
from app.store import room_lists as lists
from app.store import room_presets as presets
from app.store.attempts import Limit
from app.store.database import Tx
from app.store.memberships import NewMember
from app.store.room_invites import NewRoomInvite
from app.store.rooms import NewRoom
from domain.errors import CampaignNotFoundError, MerchantNotFoundError, TooManyRequestsError
from domain.ids import RoomRef
from domain.invites import code_of
from domain.messages import SYSTEM, Draft, Message, MessageKind, system_id
from domain.roles import Need, Role, allows
from domain.room_errors import (
    InitialMembersTooFewError,
    MerchantUnnamedError,
    RoomParentInvalidError,
    RoomPresetNotFoundError,
    RoomQuotaReachedError,
)
from domain.room_joins import (
    INVITE_LIFETIME,
    ROOMS_PER_PERSON_MAX,
    Channel,
    as_direct,
    changed_policy,
    check_window,
)
from domain.room_policies import DEFAULT_PRESET, PRESETS, RoomPolicy
from domain.rooms import Membership, Permit, Room, RoomKind, RoomRole

INVITES_PER_HOUR: Final = Limit(30, timedelta(hours=1))
"""Of one person, over all rooms (GR-2)."""


class RoomWanted(msgspec.Struct, frozen=True, kw_only=True):
    """A room somebody wants to make; `policy` holds what differs from the preset."""

    title: str
    merchant_id: UUID | None = None
    preset: str = DEFAULT_PRESET
    policy: Mapping[str, Any] = {}
    kind: RoomKind = RoomKind.GROUP
    about: str = ""
    category: str = ""
    region: str = ""
    pickup_point_id: UUID | None = None
    parent_id: UUID | None = None
    initial_members: tuple[UUID, ...] = ()
    campaign_ids: tuple[UUID, ...] = ()
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    opengid: str | None = None


class RoomMade(msgspec.Struct, frozen=True, kw_only=True):
    """A new room, its owner's place in it, and two codes: the owner's word and a QR code."""

    room: Room
    member: Membership
    code: str
    qr_code: str


async def create_room(tx: Tx, person: Person, wanted: RoomWanted) -> Told[RoomMade]:
    """Make a room whose owner is `person`.

    Raises (checked in this order):
        TooManyRequestsError: too many people pulled into rooms in an hour.
        MerchantNotFoundError, CampaignNotFoundError, RoomNotFoundError: what is named is not there,
            or not for the person to know of.
        RoomForbiddenError: of the parent they are a plain member.
        RoomPresetNotFoundError: no such preset.
        RoomQuotaReachedError: they own as many rooms as the preset gives to a plain user.
        InitialMembersTooFewError: fewer than the policy asks for are named, or some who cannot be.
        RoomPolicyInvalidError, RoomParentInvalidError, MerchantUnnamedError.
    """
    await room_joins.hold_person(tx, person.shopper_id)
    await count_invites(tx, person.shopper_id, len(wanted.initial_members))
    merchant_id = await _merchant(tx, person, wanted)
    role = await staff_role(tx, person, merchant_id)
    await _check_campaigns(tx, merchant_id, wanted.campaign_ids)
    preset = await preset_named(tx, merchant_id, wanted.preset)
    by_staff = may_run_rooms(role)
    if not by_staff and wanted.kind is not RoomKind.DIRECT:
        await _check_quota(tx, merchant_id, person.shopper_id, preset)
    policy = changed_policy(preset, wanted.policy, preset, by_staff=by_staff)
    if wanted.kind is RoomKind.DIRECT:
        policy = as_direct(policy)
    check_window(wanted.valid_from, wanted.valid_to)
    await _check_parent(tx, person, merchant_id, wanted)
    initial = await _initial(tx, person.shopper_id, wanted, policy, by_staff=by_staff)
    room = await _stored(tx, person, merchant_id, wanted, policy)
    ref = RoomRef(merchant_id, room.id)
    await _let_in(tx, ref, person, initial, is_staff=role is not None)
    for campaign_id in wanted.campaign_ids:
        await room_joins.link_campaign(tx, ref, campaign_id)
    code = await new_invite(tx, ref, person.shopper_id, channel=Channel.PERSONAL)
    qr_code = await new_invite(tx, ref, person.shopper_id, channel=Channel.QR)
    posted = await _tell(tx, ref, person.shopper_id, initial)
    made, member = await rooms.read(tx, ref), await memberships.read(tx, ref, person.shopper_id)
    if made is None or member is None:
        raise LookupError("a room that was just written is there")
    return RoomMade(room=made, member=member, code=code, qr_code=qr_code), posted


def may_run_rooms(role: Role | None) -> bool:
    """Say whether staff of this role make and keep rooms for their merchant, without a quota."""
    return role is not None and allows(role, Need.SELL)


async def preset_named(tx: Tx, merchant_id: UUID, name: str) -> RoomPolicy:
    """Return a policy by name: the merchant's own first, then the built-in ones.

    Raises:
        RoomPresetNotFoundError: neither knows it.
    """
    found = await presets.read(tx, merchant_id, name) or PRESETS.get(name)
    if found is None:
        raise RoomPresetNotFoundError
    return found


async def count_invites(tx: Tx, shopper_id: UUID, invites_count: int) -> None:
    """Count what somebody invites, one or many at once.

    Raises:
        TooManyRequestsError: it is more than a person does in an hour.
    """
    bucket = f"room_invite:{shopper_id}"
    for _ in range(invites_count):
        wait_seconds = await attempts.seconds_until_free(tx, bucket, (INVITES_PER_HOUR,))
        if wait_seconds:
            raise TooManyRequestsError(retry_after_seconds=wait_seconds)
        await attempts.record(tx, bucket)


async def new_invite(
    tx: Tx,
    ref: RoomRef,
    shopper_id: UUID,
    *,
    channel: Channel,
    uses_max: int = 0,
    lifetime: timedelta = INVITE_LIFETIME,
    for_shopper_id: UUID | None = None,
) -> str:
    """Store a new invite of somebody's and return its bare code."""
    code = code_of(secrets.randbits(CODE_BITS))
    new = NewRoomInvite(
        code=code,
        ref=ref,
        channel=channel,
        shopper_id=shopper_id,
        uses_max=uses_max,
        lifetime=lifetime,
        for_shopper_id=for_shopper_id,
    )
    await invites.insert(tx, new)
    return code


def joined_draft(
    *, shopper_id: UUID, nickname: str, inviter_id: UUID | None, seq: int, channel: str
) -> Draft:
    """Return the room's message that somebody has come in; `seq` tells one coming from another."""
    payload = {
        "shopper_id": str(shopper_id),
        "nickname": nickname,
        "invited_by": None if inviter_id is None else str(inviter_id),
        "channel": channel,
    }
    return Draft(
        client_msg_id=system_id(f"join:{shopper_id}:{seq}"),
        kind=MessageKind.JOIN,
        body=f"{nickname} 加入了群聊",
        payload=msgspec.json.encode(payload).decode(),
    )


async def _merchant(tx: Tx, person: Person, wanted: RoomWanted) -> UUID:
    if wanted.merchant_id is None:
        found = await lists.only_merchant(tx, person.shopper_id)
        if found is None:
            raise MerchantUnnamedError
        return found
    merchant = await merchants.read(tx, wanted.merchant_id)
    if merchant is None or merchant.kind != "merchant" or merchant.state != "active":
        raise MerchantNotFoundError
    return merchant.id


async def _check_campaigns(tx: Tx, merchant_id: UUID, campaign_ids: Sequence[UUID]) -> None:
    for campaign_id in campaign_ids:
        ref = await campaigns.find(tx, campaign_id)
        if ref is None or ref.merchant_id != merchant_id:
            raise CampaignNotFoundError


async def _check_quota(tx: Tx, merchant_id: UUID, owner_id: UUID, preset: RoomPolicy) -> None:
    most = preset.rooms_per_owner_max
    if most is not None and await room_joins.owned_count(tx, merchant_id, owner_id) >= most:
        raise RoomQuotaReachedError(
            f"{most} rooms a person" if most else "such rooms are made by the merchant's staff"
        )


async def _check_parent(tx: Tx, person: Person, merchant_id: UUID, wanted: RoomWanted) -> None:
    if wanted.parent_id is None:
        return
    parent = (await access_room(tx, person, wanted.parent_id, Permit.MODERATE)).room
    if parent.merchant_id != merchant_id or parent.archived_at is not None:
        raise RoomParentInvalidError


async def _initial(
    tx: Tx, owner_id: UUID, wanted: RoomWanted, policy: RoomPolicy, *, by_staff: bool
) -> list[room_joins.Named]:
    """Return who is in the room from the beginning, besides its owner."""
    asked = list(dict.fromkeys(wanted.initial_members))
    found = await room_joins.active_shoppers(tx, asked, rooms_max=ROOMS_PER_PERSON_MAX)
    found.pop(owner_id, None)
    exempt = by_staff and wanted.kind is not RoomKind.DIRECT
    least = 0 if exempt else policy.initial_members_min
    if len(found) < max(least, len(asked)):
        raise InitialMembersTooFewError(
            f"{len(found)} of the people named can come in, {max(least, len(asked))} must"
        )
    if len(found) >= policy.members_max:
        raise InitialMembersTooFewError("more are named than the room holds")
    return [found[shopper_id] for shopper_id in asked]


async def _stored(
    tx: Tx, person: Person, merchant_id: UUID, wanted: RoomWanted, policy: RoomPolicy
) -> Room:
    room = Room(
        merchant_id=merchant_id,
        id=uuid7(),
        kind=wanted.kind,
        owner_id=person.shopper_id,
        title=wanted.title,
        about=wanted.about,
        preset=wanted.preset,
        policy=policy,
        category=wanted.category,
        region=wanted.region,
        pickup_point_id=wanted.pickup_point_id,
        parent_id=wanted.parent_id,
        series_id=None,
        series_no=1,
        members_count=0,
        last_seq=0,
        valid_from=wanted.valid_from,
        valid_to=wanted.valid_to,
        archived_at=None,
        created_at=await clock.read(tx),
    )
    await rooms.insert(tx, NewRoom(room=room, opengid=wanted.opengid))
    return room


async def _let_in(
    tx: Tx, ref: RoomRef, person: Person, initial: Sequence[room_joins.Named], *, is_staff: bool
) -> None:
    owner = NewMember(
        shopper_id=person.shopper_id,
        role=RoomRole.OWNER.value,
        nickname=await lists.nickname(tx, ref.merchant_id, person.shopper_id),
        is_staff=is_staff,
        invited_by=None,
        invite_code=None,
        joined_seq=0,
    )
    await memberships.insert(tx, ref, owner)
    for one in initial:
        await memberships.insert(
            tx,
            ref,
            NewMember(
                shopper_id=one.id,
                role=RoomRole.MEMBER.value,
                nickname=one.nickname,
                is_staff=False,
                invited_by=person.shopper_id,
                invite_code=None,
                joined_seq=0,
            ),
        )


async def _tell(
    tx: Tx, ref: RoomRef, owner_id: UUID, initial: Sequence[room_joins.Named]
) -> list[Message]:
    drafts = [
        joined_draft(
            shopper_id=one.id, nickname=one.nickname, inviter_id=owner_id, seq=0, channel="initial"
        )
        for one in initial
    ]
    if not drafts:
        return []
    _, posted = await post_within(tx, ref, [(SYSTEM, draft) for draft in drafts])
    return posted
