"""Refunds after the sale: whole or by units, each party giving back what it had of them.

A seat's price was split once, at the close. To give back some of its units, every part of that
split is spread over the units by largest remainder; what n units come to, less what went back
before, goes back now, and never less than nothing: where a refund failed and a later one made up
for it, a part may be ahead of its units. Whatever the steps, and whichever of them failed, giving
back all units gives back every part to the cent (P12). Stripe keeps its fee: a merchant that bore
it goes on bearing it.

What a coupon paid came from the merchant's own account, so that part of the price goes back there:
the merchant gives back the less for it, and the shopper gets what they paid.
"""

from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.errors import PriceStepError
from domain.finance_errors import RefundTooLargeError, UnitsRefundedError
from domain.ledger import (
    CLEARING,
    MERCHANT_PAYABLE,
    PLATFORM_FEE,
    SUBSIDY,
    Line,
    Posting,
    Shares,
    leader_payable,
    shopper_balance,
)
from domain.money import allocate

REASON_MAX_LENGTH: Final = 200


class RefundState(StrEnum):
    """Where a refund stands: asked for, with the shopper, or sent back to us by their bank."""

    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


class Destination(StrEnum):
    """Where it goes: back the way it was paid, or to what the shopper has with the merchant."""

    PAYMENT = "payment"
    BALANCE = "balance"


class Bearer(StrEnum):
    """Who bears it: whoever had a part of the units, or (of goodwill) one of these alone."""

    PARTIES = "parties"
    MERCHANT = "merchant"
    PLATFORM = "platform"


UNITS: Final = "units"
GOODWILL: Final = "goodwill"
"""The kinds of refund: of units, by the rule, and beyond what a rule owes."""


class Sale(msgspec.Struct, frozen=True, kw_only=True):
    """What a seat was sold for, and what of it went back already.

    `paid_minor` is what the shopper paid for good; `leader_minor` and `platform_minor` are parts of
    the whole price. `returned_count` units have gone back, `returned` in money; `goodwill_minor`
    went back the same way, of no units. Amounts to Stripe are multiples of `step_minor`.
    """

    quantity: int
    paid_minor: int
    leader_minor: int
    platform_minor: int
    leader_id: UUID | None
    returned_count: int
    returned: Shares
    goodwill_minor: int = 0
    step_minor: int = 1

    @property
    def left_minor(self) -> int:
        """What may still go back the way it was paid."""
        return self.paid_minor - self.returned.total_minor - self.goodwill_minor


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
    kind: str
    destination: str
    borne_by: str
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
    shopper_id: UUID

    @property
    def op_id(self) -> str:
        """The op that carries it out; with its generation, the key at the provider."""
        return f"return:{self.id}"

    @property
    def shares(self) -> Shares:
        """Who gives how much of it back."""
        merchant_minor = self.amount_minor - self.leader_minor - self.platform_minor
        if self.borne_by == Bearer.PLATFORM:
            return Shares(0, 0, self.amount_minor)
        return Shares(merchant_minor, self.leader_minor, self.platform_minor, self.leader_id)


def shares_of_units(sale: Sale, units_count: int | None) -> tuple[int, Shares]:
    """Return how many units go back and what each party gives for them.

    Args:
        sale: what was sold, and what of it went back before.
        units_count: how many, 1 or more; None for all that are left.

    Returns:
        The units, and shares that sum to what the shopper gets.

    Raises:
        UnitsRefundedError: fewer than that are left, or what was paid for them has gone back:
            as goodwill, or with other units, where a coupon left less than a cent for each.
    """
    left = sale.quantity - sale.returned_count
    wanted = left if units_count is None else units_count
    if not 1 <= wanted <= left:
        raise UnitsRefundedError(f"{left} of {sale.quantity} are left")
    upto = sale.returned_count + wanted
    back = sale.returned
    in_steps = _of_units(sale.paid_minor // sale.step_minor, sale, upto) * sale.step_minor
    # Never more than was paid, goodwill included: what the merchant gave before it gives less of.
    paid = min(in_steps - back.total_minor, sale.left_minor)
    if paid <= 0:
        raise UnitsRefundedError("what was paid for them has gone back")
    leader = max(0, _of_units(sale.leader_minor, sale, upto) - back.leader_minor)
    platform = max(0, _of_units(sale.platform_minor, sale, upto) - back.platform_minor)
    beneficiary = sale.leader_id if leader else None
    return wanted, Shares(paid - leader - platform, leader, platform, beneficiary)


def check_goodwill(sale: Sale, amount_minor: int, destination: Destination) -> None:
    """Refuse goodwill that cannot go the way it is to go.

    What goes to the balance is a gift, and may be of any size.

    Raises:
        PriceStepError: no amount of this currency.
        RefundTooLargeError: more than is left of what was paid.
    """
    if destination is Destination.BALANCE:
        return
    if amount_minor % sale.step_minor:
        raise PriceStepError
    if amount_minor > sale.left_minor:
        raise RefundTooLargeError(f"{sale.left_minor} are left of what was paid")


def refund_posting(refund: Refund, *, refund_ref: str) -> Posting:
    """A sold seat's money goes back: each party gives its part, clearing owes it to Stripe.

    To the balance, the shopper is owed it instead. A payable may end up on the other side: then
    the merchant (or leader) owes us. What the platform gives of its own will is its expense.
    """
    shares, currency = refund.shares, refund.currency
    bears = SUBSIDY if refund.borne_by == Bearer.PLATFORM else PLATFORM_FEE
    to_balance = refund.destination == Destination.BALANCE
    owed = shopper_balance(refund.shopper_id) if to_balance else CLEARING
    lines = [
        Line(MERCHANT_PAYABLE, currency, shares.merchant_minor),
        Line(bears, currency, shares.platform_minor),
        Line(owed, currency, -refund.amount_minor, refund_ref),
    ]
    if shares.leader_id is not None:
        lines.append(Line(leader_payable(shares.leader_id), currency, shares.leader_minor))
    kept = tuple(line for line in lines if line.amount_minor)
    kind = "refund" if refund.kind == UNITS else "goodwill"
    return Posting(refund.op_id, kind, kept, refund_ref)


def _of_units(part_minor: int, sale: Sale, units_count: int) -> int:
    """Return what the first so many units of a seat have of a part."""
    return sum(allocate(part_minor, [1] * sale.quantity)[:units_count])
