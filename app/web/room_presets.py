"""Room presets of a merchant: policies as data."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated, Any, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.idempotency import answer_once
from app.actions.save_room_preset import (
    Preset,
    list_room_presets,
    read_room_preset,
    save_room_preset,
)
from app.web.deps import Caller, OnceOptional, Parts, answered, may
from app.web.problems import FieldProblem
from app.web.routes import get, put
from domain.roles import Need
from domain.room_policies import RoomPolicy, is_preset_name

Policy = Annotated[
    dict[str, Any],
    Meta(max_length=len(RoomPolicy.__struct_fields__), description="Fields of `RoomPolicy`."),
]


class PresetGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole policy; what is left out is as in the default."""

    policy: Policy


class PresetView(msgspec.Struct, frozen=True):
    """A policy by name; `built_in`: not the merchant's own."""

    name: str
    policy: RoomPolicy
    built_in: bool

    @classmethod
    def of(cls, preset: Preset) -> Self:
        """Show a preset."""
        return cls(preset.name, preset.policy, preset.built_in)


class PresetList(msgspec.Struct, frozen=True):
    """Every preset a merchant's rooms may begin with, by name."""

    items: Sequence[PresetView]


class RoomPresetController(Controller):
    """Room presets as a merchant's staff keep them."""

    path = "/v1/merchants/{merchant_id:uuid}/room-presets"
    tags = ("rooms",)

    @get(operation_id="listRoomPresets", guards=[may(Need.LOOK)])
    async def list(self, merchant_id: FromPath[UUID], caller: Caller, parts: Parts) -> PresetList:
        """List the presets: the merchant's own and the built-in ones."""
        found = await list_room_presets(parts.db, caller, merchant_id)
        return PresetList([PresetView.of(one) for one in found])

    @get("/{name:str}", operation_id="getRoomPreset", guards=[may(Need.LOOK)])
    async def read(
        self, merchant_id: FromPath[UUID], name: FromPath[str], caller: Caller, parts: Parts
    ) -> PresetView:
        """Return one preset."""
        return PresetView.of(await read_room_preset(parts.db, caller, merchant_id, name))

    @put("/{name:str}", operation_id="saveRoomPreset", guards=[may(Need.SELL)])
    async def save(
        self,
        *,
        merchant_id: FromPath[UUID],
        name: FromPath[str],
        data: JSONBody[PresetGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[PresetView]:
        """Write a preset of the merchant's own; rooms made with it before stay as they are."""
        if not is_preset_name(name):
            said = FieldProblem("name", "A name is 1 to 32 of a-z, 0-9 and _, a letter first.")
            raise ValidationException(extra=[said])
        work = partial(
            save_room_preset,
            person=caller,
            merchant_id=merchant_id,
            name=name,
            policy=data.policy,
        )
        return answered(
            await answer_once(parts.db, optional_once, work, render=PresetView.of, status=200)
        )
