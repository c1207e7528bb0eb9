"""What an order line does to the seat its sender has, or has not yet: add, take off, set, cancel.

Nothing here charges. A seat that is only reserved may change; the units of a paid one are what was
paid for, and a seat that is just being paid for waits until it is (chat.md 11).
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from domain.campaigns import CampaignStock, check_units
from domain.errors import (
    PaymentInFlightError,
    SeatExpiredError,
    SeatStateError,
    TeamBuyClosedError,
)
from domain.order_errors import NothingOrderedError, SeatPaidError
from domain.orders import Act, Item
from domain.seats import Seat, SeatState
from domain.team_buys import TeamBuy, is_open


class Step(StrEnum):
    """What has to be done so that a seat holds what was ordered."""

    RESERVE = "reserve"
    CHANGE = "change"
    LEAVE = "leave"
    NOTHING = "nothing"


class Plan(msgspec.Struct, frozen=True):
    """The step, and how many units the seat then has."""

    step: Step
    units: int


class HeldSeat(msgspec.Struct, frozen=True):
    """A live seat; `is_paying`: a payment of it is under way, for the units it has now."""

    seat: Seat
    is_paying: bool


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """What a seat is of: its team-buy, the campaign's stock, and what its shopper holds there."""

    team_buy: TeamBuy
    stock: CampaignStock
    shopper_units: int


def plan(item: Item, held: HeldSeat | None) -> Plan:
    """Return what an item comes to.

    "+1" twice is 2, "=2" twice is 2, and taking off the last unit is leaving.

    Raises:
        NothingOrderedError: there is nothing, or not so much, to take off or to cancel.
    """
    has = 0 if held is None else held.seat.quantity
    wanted = {
        Act.ADD: has + (item.units or 0),
        Act.TAKE_OFF: has - (item.units or 0),
        Act.SET: item.units or 0,
        Act.CANCEL: 0,
    }[item.act]
    if wanted < 0 or (wanted == 0 and held is None):
        raise NothingOrderedError
    if held is None:
        return Plan(Step.RESERVE, wanted)
    if wanted == has:
        return Plan(Step.NOTHING, wanted)
    return Plan(Step.CHANGE if wanted else Step.LEAVE, wanted)


def change_units(held: HeldSeat, units: int, at: Offered, *, now: datetime) -> Seat:
    """Return a reserved seat with another number of units, at the price that is shown now.

    The price only falls, so nobody is asked for more per unit than when they reserved. The time
    until which the seat is held stays: adding units does not keep the others from being sold.

    Args:
        held: locked.
        units: at least one.
        at: what is locked beside it, as this transaction has changed it so far.
        now: the database's clock.

    Raises (checked in this order):
        SeatPaidError: it is paid for, or its card is saved for the close.
        SeatStateError: it has ended.
        PaymentInFlightError: it is just being paid for.
        TeamBuyClosedError: joining has ended.
        SeatExpiredError: it is held no longer.
        UnitsPerShopperExceededError, OutOfStockError: more than may be had.
    """
    seat = held.seat
    if seat.state is not SeatState.RESERVED and seat.state is not SeatState.AUTHORIZED:
        raise SeatStateError(f"the seat is {seat.state}")
    if seat.state is SeatState.AUTHORIZED or seat.expires_at is None:
        raise SeatPaidError
    if held.is_paying:
        raise PaymentInFlightError
    if not is_open(at.team_buy, now=now):
        raise TeamBuyClosedError
    if now >= seat.expires_at:
        raise SeatExpiredError
    if units > seat.quantity:
        check_units(at.stock, wanted_units=units - seat.quantity, shopper_units=at.shopper_units)
    return msgspec.structs.replace(
        seat, quantity=units, unit_price_minor=at.team_buy.unit_price_minor
    )
