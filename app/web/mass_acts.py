"""Acts on many seats at once: staff tell all affected shoppers, or let them all go (CT-4)."""

from datetime import datetime
from functools import partial
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.begin_mass_act import (
    MassActWanted,
    RefusedSeat,
    SeenAct,
    begin_mass_act,
    read_mass_act,
)
from app.actions.idempotency import answer_once
from app.actions.screen_words import screened
from app.web.deps import Caller, OnceRequired, Parts, answered, may
from app.web.routes import get, post
from domain.mass_acts import SELECTED_MAX, MassActKind
from domain.roles import Need

Ids = Annotated[tuple[UUID, ...], Meta(max_length=SELECTED_MAX)]


class MassActGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whose paid seats, and what to do: `message` (with a `body`) or `release`."""

    act: MassActKind
    team_buy_ids: Ids = ()
    pickup_point_ids: Ids = ()
    body: Annotated[str, Meta(max_length=1_000, pattern="^[^\\x00]*$")] = ""


class MassActView(msgspec.Struct, frozen=True, kw_only=True):
    """An act and how far it is. `refused`: seats to which it could not be done any more."""

    id: UUID
    act: MassActKind
    body: str
    created_at: datetime
    ended_at: datetime | None
    seats_count: int
    done_count: int
    refused_count: int
    refused: list[RefusedSeat]

    @classmethod
    def of(cls, seen: SeenAct) -> Self:
        """Show an act."""
        act = seen.act
        return cls(
            id=act.id,
            act=act.act,
            body=act.body,
            created_at=act.created_at,
            ended_at=act.ended_at,
            seats_count=act.seats_count,
            done_count=act.done_count,
            refused_count=act.refused_count,
            refused=seen.refused,
        )


class MassActController(Controller):
    """What a merchant's staff do to many seats at once."""

    path = "/v1/merchants/{merchant_id:uuid}/mass-acts"
    tags = ("merchants",)

    @post(operation_id="beginMassAct", status_code=202, guards=[may(Need.SELL)])
    async def begin(
        self,
        *,
        merchant_id: FromPath[UUID],
        data: JSONBody[MassActGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[MassActView]:
        """Tell all shoppers of some team-buys or pickup points, or release their seats."""
        wanted = MassActWanted(
            merchant_id=merchant_id,
            act=data.act,
            body=data.body,
            team_buy_ids=frozenset(data.team_buy_ids),
            pickup_point_ids=frozenset(data.pickup_point_ids),
        )
        begin = partial(begin_mass_act, person=caller, wanted=wanted)
        work = screened(parts.posts.rules, begin, data.body)
        answer = await answer_once(parts.db, once, work, render=MassActView.of, status=202)
        await parts.bell.ring("wake")
        return answered(answer)

    @get("/{act_id:uuid}", operation_id="getMassAct", guards=[may(Need.LOOK)])
    async def read(
        self, merchant_id: FromPath[UUID], act_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> MassActView:
        """Show an act and how far it is."""
        async with parts.db.snapshot() as tx:
            return MassActView.of(await read_mass_act(tx, caller, merchant_id, act_id))
