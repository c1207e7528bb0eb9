"""Refunds after the sale: whole or by units, each party giving back what it had of them.

A seat's price was split once, at the close. To give back some of its units, every part of that
split is spread over the units by largest remainder; what n units come to, less what went back
before, goes back now. Whatever the steps, and whichever of them failed, giving back all units gives
back every part to the cent (P12). Stripe keeps its fee: a merchant that bore it goes on bearing it.

What a coupon paid came from the merchant's own account, so that part of the price goes back there:
the merchant gives back the less for it, and the shopper gets what they paid.
"""

from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.finance_errors import UnitsRefundedError
from domain.ledger import (
    CLEARING,
    MERCHANT_PAYABLE,
    PLATFORM_FEE,
    Line,
    Posting,
    Shares,
    leader_payable,
)
from domain.money import allocate

REASON_MAX_LENGTH: Final = 200


class RefundState(StrEnum):
    """Where a refund stands: asked for, with the shopper, or sent back to us by their bank."""

    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


class Sale(msgspec.Struct, frozen=True, kw_only=True):
    """What a seat was sold for, and what of it went back already.

    `paid_minor` is what the shopper paid for good; `leader_minor` and `platform_minor` are parts of
    the whole price. `returned_count` units have gone back, `returned` in money.
    """

    quantity: int
    paid_minor: int
    leader_minor: int
    platform_minor: int
    leader_id: UUID | None
    returned_count: int
    returned: Shares


class Refund(msgspec.Struct, frozen=True, kw_only=True):
    """Money of a sold seat on its way back: `amount_minor` to the shopper.

    Leader and platform give back `leader_minor` and `platform_minor` of it, the merchant the rest.
    `failure` says in the provider's words why the money came back to us.
    """

    id: UUID
    merchant_id: UUID
    payment_id: UUID
    team_buy_id: UUID
    seat_id: UUID
    state: str
    units_count: int
    currency: str
    amount_minor: int
    leader_minor: int
    platform_minor: int
    leader_id: UUID | None
    reason: str
    requested_by: str
    gateway_ref: str
    failure: str
    created_at: datetime
    ended_at: datetime | None

    @property
    def op_id(self) -> str:
        """The op that carries it out; with its generation, the key at the provider."""
        return f"return:{self.id}"

    @property
    def shares(self) -> Shares:
        """Who gives how much of it back."""
        merchant_minor = self.amount_minor - self.leader_minor - self.platform_minor
        return Shares(merchant_minor, self.leader_minor, self.platform_minor, self.leader_id)


def shares_of_units(sale: Sale, units_count: int | None) -> tuple[int, Shares]:
    """Return how many units go back and what each party gives for them.

    Args:
        sale: what was sold, and what of it went back before.
        units_count: how many, 1 or more; None for all that are left.

    Returns:
        The units, and shares that sum to what the shopper gets.

    Raises:
        UnitsRefundedError: fewer than that are left.
    """
    left = sale.quantity - sale.returned_count
    wanted = left if units_count is None else units_count
    if not 1 <= wanted <= left:
        raise UnitsRefundedError(f"{left} of {sale.quantity} are left")
    upto = sale.returned_count + wanted
    back = sale.returned
    paid = _of_units(sale.paid_minor, sale, upto) - back.total_minor
    leader = _of_units(sale.leader_minor, sale, upto) - back.leader_minor
    platform = _of_units(sale.platform_minor, sale, upto) - back.platform_minor
    beneficiary = sale.leader_id if leader else None
    return wanted, Shares(paid - leader - platform, leader, platform, beneficiary)


def refund_posting(refund: Refund, *, refund_ref: str) -> Posting:
    """A sold seat's money goes back: each party gives its part, clearing owes it to Stripe.

    A payable may end up on the other side: then the merchant (or leader) owes us.
    """
    shares, currency = refund.shares, refund.currency
    lines = [
        Line(MERCHANT_PAYABLE, currency, shares.merchant_minor),
        Line(PLATFORM_FEE, currency, shares.platform_minor),
        Line(CLEARING, currency, -refund.amount_minor, refund_ref),
    ]
    if shares.leader_id is not None:
        lines.append(Line(leader_payable(shares.leader_id), currency, shares.leader_minor))
    kept = tuple(line for line in lines if line.amount_minor)
    return Posting(refund.op_id, "refund", kept, refund_ref)


def _of_units(part_minor: int, sale: Sale, units_count: int) -> int:
    """Return what the first so many units of a seat have of a part."""
    return sum(allocate(part_minor, [1] * sale.quantity)[:units_count])
