"""Ask for a refund of a sold seat, by units or of goodwill: by staff who keep the books, audited.

Deciding and doing never mix: the row and its op are written here, a worker does the rest.
"""

from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_merchant
from app.actions.create_campaign import AmountStep
from app.actions.return_money import ReturnParams
from app.store import audit, clock, disputes, ops, refunds
from app.store.database import Tx
from app.store.ops import NewOp
from app.store.refunds import SoldSeat
from domain.errors import SeatNotFoundError
from domain.finance_errors import CurrencyMismatchError, SeatDisputedError, SeatNotSoldError
from domain.payments import Strategy
from domain.refunds import (
    GOODWILL,
    UNITS,
    Bearer,
    Destination,
    Refund,
    RefundState,
    check_goodwill,
    shares_of_units,
)
from domain.roles import Need
from domain.settlements import OpKind


class RefundAsked(msgspec.Struct, frozen=True):
    """Which seat, how many of its units (None: all that are left), why, and where to."""

    seat_id: UUID
    units_count: int | None
    reason: str
    destination: Destination = Destination.PAYMENT


class GoodwillAsked(msgspec.Struct, frozen=True):
    """Which seat's buyer is given how much, at whose cost, why, and where to."""

    seat_id: UUID
    amount_minor: int
    borne_by: Bearer
    reason: str
    destination: Destination
    currency: str | None = None
    """What the amount is meant in; None: in what the seat was paid in, whatever that is."""


async def request_refund(
    tx: Tx,
    person: Person,
    merchant_id: UUID,
    asked: RefundAsked,
    *,
    amount_step_minor: AmountStep,
) -> Refund:
    """Write a refund down and have it carried out.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person does not keep its books.
        SeatNotFoundError: the merchant has no such seat.
        SeatNotSoldError: no payment has bought it (yet), or the merchant itself stands for it.
        SeatDisputedError: its buyer's bank has taken the money back.
        UnitsRefundedError: fewer units than that are left.
    """
    await access_merchant(tx, person, merchant_id, Need.BOOKS)
    sold = await _sold(tx, merchant_id, asked.seat_id, amount_step_minor)
    units_count, shares = shares_of_units(sold.sale, asked.units_count)
    refund = msgspec.structs.replace(
        await _blank(tx, person, merchant_id, asked, sold),
        units_count=units_count,
        amount_minor=shares.total_minor,
        leader_minor=shares.leader_minor,
        platform_minor=shares.platform_minor,
        leader_id=shares.leader_id,
    )
    return await _write(tx, person, refund, "refund.requested")


async def give_goodwill(
    tx: Tx,
    person: Person,
    merchant_id: UUID,
    asked: GoodwillAsked,
    *,
    amount_step_minor: AmountStep,
) -> Refund:
    """Give a buyer something beyond what a rule owes, and have it carried out.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person does not keep its books, or gives what is the platform's.
        SeatNotFoundError, SeatNotSoldError, SeatDisputedError: see `request_refund`.
        CurrencyMismatchError: the amount is meant in another currency than the seat was paid in.
        PriceStepError, RefundTooLargeError: see `check_goodwill`.
    """
    gives = Need.SUBSIDIZE if asked.borne_by is Bearer.PLATFORM else Need.BOOKS
    await access_merchant(tx, person, merchant_id, gives)
    sold = await _sold(tx, merchant_id, asked.seat_id, amount_step_minor)
    if asked.currency not in (None, sold.currency):
        raise CurrencyMismatchError(sold.currency)
    refund = msgspec.structs.replace(
        await _blank(tx, person, merchant_id, asked, sold),
        kind=GOODWILL,
        borne_by=asked.borne_by.value,
        amount_minor=asked.amount_minor,
    )
    check_goodwill(sold.sale, asked.amount_minor, Destination(refund.destination))
    return await _write(tx, person, refund, "goodwill.given")


async def _sold(tx: Tx, merchant_id: UUID, seat_id: UUID, step: AmountStep) -> SoldSeat:
    sold = await refunds.lock_sold(tx, merchant_id, seat_id)
    if sold is None:
        if not await refunds.is_seat(tx, merchant_id, seat_id):
            raise SeatNotFoundError
        raise SeatNotSoldError
    if await disputes.is_at_stake(tx, merchant_id, sold.payment_id):
        raise SeatDisputedError
    sale = msgspec.structs.replace(sold.sale, step_minor=step(sold.currency))
    return msgspec.structs.replace(sold, sale=sale)


async def _blank(
    tx: Tx, person: Person, merchant_id: UUID, asked: RefundAsked | GoodwillAsked, sold: SoldSeat
) -> Refund:
    """Return a refund of nothing yet; what was paid from a balance goes back there."""
    paid_from_balance = sold.strategy == Strategy.BALANCE
    return Refund(
        id=uuid7(),
        merchant_id=merchant_id,
        payment_id=sold.payment_id,
        team_buy_id=sold.team_buy_id,
        seat_id=asked.seat_id,
        shopper_id=sold.shopper_id,
        state=RefundState.PENDING.value,
        kind=UNITS,
        destination=Destination.BALANCE if paid_from_balance else asked.destination,
        borne_by=Bearer.PARTIES.value,
        units_count=0,
        currency=sold.currency,
        amount_minor=0,
        leader_minor=0,
        platform_minor=0,
        leader_id=None,
        reason=asked.reason,
        requested_by=person.actor,
        gateway_ref="",
        failure="",
        created_at=await clock.read(tx),
        ended_at=None,
    )


async def _write(tx: Tx, person: Person, refund: Refund, verb: str) -> Refund:
    await refunds.insert(tx, refund)
    await ops.insert(tx, [_op(refund)])
    told = {
        "refund_id": str(refund.id),
        "units_count": refund.units_count,
        "amount_minor": refund.amount_minor,
        "borne_by": refund.borne_by,
        "destination": refund.destination,
        "reason": refund.reason,
    }
    act = person.act(refund.merchant_id, verb, f"seat:{refund.seat_id}")
    await audit.record(tx, msgspec.structs.replace(act, after=told))
    return refund


def _op(refund: Refund) -> NewOp:
    return NewOp(
        refund.merchant_id,
        refund.op_id,
        OpKind.RETURN,
        refund.payment_id,
        refund.team_buy_id,
        ReturnParams(refund.id),
    )
