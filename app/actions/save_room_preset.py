"""Room policies of a merchant's own: a new preset is a row (N-8)."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.store import audit
from app.store import room_presets as presets
from app.store.database import Database, Tx
from domain.roles import Need
from domain.room_errors import RoomPresetNotFoundError
from domain.room_joins import changed_policy
from domain.room_policies import PRESETS, RoomPolicy


class Preset(msgspec.Struct, frozen=True):
    """A policy by name; `built_in`: ours, unless the merchant has one of the same name."""

    name: str
    policy: RoomPolicy
    built_in: bool


async def list_room_presets(db: Database, person: Person, merchant_id: UUID) -> list[Preset]:
    """List every preset a merchant's rooms may begin with.

    Raises:
        MerchantNotFoundError: the person does not work there.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, merchant_id, Need.LOOK)
        own = await presets.read_all(tx, merchant_id)
    return [
        Preset(name, policy, built_in=name not in own)
        for name, policy in sorted({**PRESETS, **own}.items())
    ]


async def read_room_preset(db: Database, person: Person, merchant_id: UUID, name: str) -> Preset:
    """Read one preset.

    Raises:
        MerchantNotFoundError: the person does not work there.
        RoomPresetNotFoundError: there is none of this name.
    """
    found = await list_room_presets(db, person, merchant_id)
    for preset in found:
        if preset.name == name:
            return preset
    raise RoomPresetNotFoundError


async def save_room_preset(
    tx: Tx, person: Person, merchant_id: UUID, *, name: str, policy: Mapping[str, Any]
) -> Preset:
    """Write a whole policy under a name; what is not given is as in `RoomPolicy`.

    Rooms that were made with it before stay as they are.

    Raises (checked in this order):
        MerchantNotFoundError: the person does not work there.
        RoleMissingError: their role does not run rooms.
        RoomPolicyInvalidError: there is no such policy.
    """
    await access_merchant(tx, person, merchant_id, Need.SELL)
    whole = changed_policy(RoomPolicy(), policy, RoomPolicy(), by_staff=True)
    before = await presets.read(tx, merchant_id, name)
    await presets.put(tx, merchant_id, name, whole, by=person.shopper_id)
    event = person.act(merchant_id, "room_preset.saved", f"room_preset:{name}")
    told = None if before is None else msgspec.to_builtins(before)
    await audit.record(
        tx, msgspec.structs.replace(event, before=told, after=msgspec.to_builtins(whole))
    )
    return Preset(name, whole, built_in=False)
