"""Ask for a refund of a sold seat, whole or by units: by staff who keep the books, audited.

Deciding and doing never mix: the row and its op are written here, a worker does the rest.
"""

from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_merchant
from app.actions.return_money import ReturnParams
from app.store import audit, clock, disputes, ops, refunds
from app.store.database import Tx
from app.store.ops import NewOp
from domain.errors import SeatNotFoundError
from domain.finance_errors import SeatDisputedError, SeatNotSoldError
from domain.refunds import Refund, RefundState, shares_of_units
from domain.roles import Need
from domain.settlements import OpKind


class RefundAsked(msgspec.Struct, frozen=True):
    """Which seat, how many of its units (None: all that are left), and why."""

    seat_id: UUID
    units_count: int | None
    reason: str


async def request_refund(tx: Tx, person: Person, merchant_id: UUID, asked: RefundAsked) -> Refund:
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
    sold = await refunds.lock_sold(tx, merchant_id, asked.seat_id)
    if sold is None:
        if not await refunds.is_seat(tx, merchant_id, asked.seat_id):
            raise SeatNotFoundError
        raise SeatNotSoldError
    if await disputes.is_at_stake(tx, merchant_id, sold.payment_id):
        raise SeatDisputedError
    units_count, shares = shares_of_units(sold.sale, asked.units_count)
    refund = Refund(
        id=uuid7(),
        merchant_id=merchant_id,
        payment_id=sold.payment_id,
        team_buy_id=sold.team_buy_id,
        seat_id=asked.seat_id,
        state=RefundState.PENDING.value,
        units_count=units_count,
        currency=sold.currency,
        amount_minor=shares.total_minor,
        leader_minor=shares.leader_minor,
        platform_minor=shares.platform_minor,
        leader_id=shares.leader_id,
        reason=asked.reason,
        requested_by=person.actor,
        gateway_ref="",
        failure="",
        created_at=await clock.read(tx),
        ended_at=None,
    )
    await refunds.insert(tx, refund)
    await ops.insert(tx, [_op(refund)])
    await audit.record(
        tx,
        msgspec.structs.replace(
            person.act(merchant_id, "refund.requested", f"seat:{asked.seat_id}"),
            after={"refund_id": str(refund.id), "units_count": units_count, "reason": asked.reason},
        ),
    )
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
