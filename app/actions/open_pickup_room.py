"""Open a room for one handing over: its shoppers, the leader, the driver (MT-3).

Archived by the worker some hours after the last box was handed over.
"""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_merchant
from app.store import audit, clock, memberships, pickup_batches, redeem_codes, rooms
from app.store.database import Tx
from app.store.memberships import NewMember
from app.store.rooms import NewRoom
from domain.errors import TeamBuyNotFoundError
from domain.fulfilment_errors import PickupPointNotFoundError
from domain.ids import RoomRef
from domain.roles import Need
from domain.room_errors import ShopperNotFoundError
from domain.room_policies import RoomPolicy
from domain.rooms import Room, RoomKind, RoomRole

PRESET: Final = "pickup"
MEMBERS_MAX: Final = 5_000
POLICY: Final = RoomPolicy(members_max=MEMBERS_MAX, member_invite=False, rooms_per_owner_max=0)


class BatchWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is handed over together, by whom, and how long the room stays after it."""

    merchant_id: UUID
    team_buy_ids: tuple[UUID, ...]
    title: str
    point_id: UUID | None
    driver_id: UUID | None
    archive_after: timedelta


async def open_pickup_room(tx: Tx, person: Person, wanted: BatchWanted) -> Room:
    """Make the room and put everybody into it.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError: for the merchant's people who hand over.
        TeamBuyNotFoundError: one of them is not the merchant's, or has not closed.
        PickupPointNotFoundError, ShopperNotFoundError: no such point; no such driver.
        PickupBatchExistsError: one of them has a room already.
    """
    merchant = await access_merchant(tx, person, wanted.merchant_id, Need.FULFIL)
    ids = sorted(set(wanted.team_buy_ids))
    handed = await pickup_batches.team_buys(tx, merchant.id, ids)
    if len(handed) < len(ids):
        raise TeamBuyNotFoundError
    if wanted.point_id is not None and not await redeem_codes.has_point(
        tx, merchant.id, wanted.point_id
    ):
        raise PickupPointNotFoundError
    owner_id = handed[0].leader_id or handed[0].initiator_id
    running = [owner_id, *(one.leader_id for one in handed if one.leader_id is not None)]
    if wanted.driver_id is not None:
        running.append(wanted.driver_id)
    admins = {one.id: one for one in await pickup_batches.people(tx, running)}
    if not admins.keys() >= set(running):
        raise ShopperNotFoundError
    room = await _room(tx, wanted, owner_id)
    ref = RoomRef(merchant.id, room.id)
    await pickup_batches.insert(
        tx,
        ref,
        ids,
        driver_id=wanted.driver_id,
        seconds=int(wanted.archive_after.total_seconds()),
    )
    for one in admins.values():
        role = RoomRole.OWNER if one.id == owner_id else RoomRole.ADMIN
        await _let_in(tx, ref, one, role, invited_by=owner_id)
    for one in await pickup_batches.buyers(tx, merchant.id, ids):
        if one.id not in admins:
            await _let_in(tx, ref, one, RoomRole.MEMBER, invited_by=owner_id)
    await audit.record(tx, person.act(merchant.id, "pickup_room.opened", f"room:{room.id}"))
    return await rooms.read(tx, ref) or room


async def _room(tx: Tx, wanted: BatchWanted, owner_id: UUID) -> Room:
    room = Room(
        merchant_id=wanted.merchant_id,
        id=uuid7(),
        kind=RoomKind.PICKUP,
        owner_id=owner_id,
        title=wanted.title,
        about="",
        preset=PRESET,
        policy=POLICY,
        category="",
        region="",
        pickup_point_id=wanted.point_id,
        parent_id=None,
        series_id=None,
        series_no=1,
        members_count=0,
        last_seq=0,
        valid_from=None,
        valid_to=None,
        archived_at=None,
        created_at=await clock.read(tx),
    )
    await rooms.insert(tx, NewRoom(room=room))
    return room


async def _let_in(
    tx: Tx, ref: RoomRef, one: pickup_batches.Person, role: RoomRole, *, invited_by: UUID
) -> None:
    await memberships.insert(
        tx,
        ref,
        NewMember(
            shopper_id=one.id,
            role=role.value,
            nickname=one.nickname,
            is_staff=False,
            invited_by=None if role is RoomRole.OWNER else invited_by,
            invite_code=None,
            joined_seq=0,
        ),
    )
