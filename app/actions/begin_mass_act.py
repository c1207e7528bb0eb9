"""Begin an act on many seats (CT-4): whom it is about is fixed here, a worker does it."""

from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_merchant
from app.store import audit, clock, mass_acts
from app.store.database import Tx
from app.store.mass_acts import NewAct, RefusedSeat
from domain.errors import MassActNotFoundError, TeamBuyNotFoundError
from domain.fulfilment_errors import PickupPointNotFoundError
from domain.mass_acts import MassAct, MassActKind, check_act, check_says
from domain.roles import Need

__all__ = ("RefusedSeat",)

REFUSED_MAX: Final = 100
"""How many refused seats are listed."""

ACTIONS: Final = {MassActKind.MESSAGE: "seats.messaged", MassActKind.RELEASE: "seats.released"}


class MassActWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What to do to the paid seats of these team-buys and pickup points together."""

    merchant_id: UUID
    act: MassActKind
    body: str
    team_buy_ids: frozenset[UUID]
    pickup_point_ids: frozenset[UUID]


class SeenAct(msgspec.Struct, frozen=True):
    """An act, how far it is, and the first seats to which it could not be done."""

    act: MassAct
    refused: list[RefusedSeat]


async def begin_mass_act(tx: Tx, person: Person, wanted: MassActWanted) -> SeenAct:
    """Write an act down, with every seat that it is about now.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError.
        MessageInvalidError: a message says something, a release does not.
        TeamBuyNotFoundError, PickupPointNotFoundError: one of them is not the merchant's.
        MassActEmptyError, RefundUnavailableError, TeamBuyClosedError: see `check_act`.
    """
    merchant_id = wanted.merchant_id
    await access_merchant(tx, person, merchant_id, Need.SELL)
    body = wanted.body.strip()
    check_says(wanted.act, body)
    if not await mass_acts.has_team_buys(tx, merchant_id, wanted.team_buy_ids):
        raise TeamBuyNotFoundError
    if not await mass_acts.has_points(tx, merchant_id, wanted.pickup_point_ids):
        raise PickupPointNotFoundError
    team_buy_ids, point_ids = sorted(wanted.team_buy_ids), sorted(wanted.pickup_point_ids)
    seats = await mass_acts.selected(
        tx, merchant_id, team_buy_ids=team_buy_ids, point_ids=point_ids
    )
    check_act(wanted.act, {one.state for one in seats}, {one.team_buy_state for one in seats})
    new = NewAct(
        merchant_id=merchant_id,
        id=uuid7(),
        act=wanted.act.value,
        body=body,
        made_by=person.shopper_id,
        created_at=await clock.read(tx),
    )
    await mass_acts.insert(tx, new, seats)
    event = person.act(merchant_id, ACTIONS[wanted.act], f"mass_act:{new.id}")
    told = {
        "team_buy_ids": [str(one) for one in team_buy_ids],
        "pickup_point_ids": [str(one) for one in point_ids],
        "seats_count": len(seats),
        "body": body,
    }
    await audit.record(tx, msgspec.structs.replace(event, after=told))
    return await _seen(tx, merchant_id, new.id)


async def read_mass_act(tx: Tx, person: Person, merchant_id: UUID, act_id: UUID) -> SeenAct:
    """Show an act and how far it is.

    Raises:
        MerchantNotFoundError, RoleMissingError, MassActNotFoundError.
    """
    await access_merchant(tx, person, merchant_id, Need.LOOK)
    return await _seen(tx, merchant_id, act_id)


async def _seen(tx: Tx, merchant_id: UUID, act_id: UUID) -> SeenAct:
    act = await mass_acts.read(tx, merchant_id, act_id)
    if act is None:
        raise MassActNotFoundError
    return SeenAct(act, await mass_acts.refused(tx, act, limit=REFUSED_MAX))
