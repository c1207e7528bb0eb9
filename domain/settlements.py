"""The plan at closing: one op per payment, computed at once from frozen members and price.

Deciding and doing never mix: this file decides what each payment will cost and who gets which
part of it; workers do it, one op each, any number of times with one effect (payments.md 7).
"""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

import msgspec

from domain.coupons import HeldCoupon
from domain.leaders import commission_parts
from domain.ledger import CouponUse, Shares
from domain.money import allocate, share_minor


class OpKind(StrEnum):
    """What an op does at the payment provider, or (apply) in the ledger alone."""

    CAPTURE = "capture"
    RELEASE = "release"
    REFUND = "refund"
    APPLY = "apply"
    CHARGE = "charge"
    LOOK = "look"
    FEE = "fee"
    RETURN = "return"
    DISPUTE = "dispute"
    TRANSFER = "transfer"
    REVERSAL = "reversal"


class CaptureParams(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything a capture and its posting depend on, fixed when it was decided.

    `is_early`: the hold would have lapsed while the team-buy still ran: it is taken whole and lies
    in deposits until the close. `recharges_fee`: the provider's fee is passed on to the merchant.
    `coupon`: what a purse pays beside `amount_minor`; `shares` split both.
    """

    amount_minor: int
    currency: str
    shares: Shares | None = None
    is_early: bool = False
    recharges_fee: bool = True
    coupon: CouponUse | None = None


class ReleaseParams(msgspec.Struct, frozen=True, kw_only=True):
    """Why a hold is given back."""

    reason: str


class RefundParams(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What goes back of a charged payment, and what of it is kept by whom.

    `shares` is None when all of it goes back: nothing was bought.
    """

    amount_minor: int
    currency: str
    reason: str
    shares: Shares | None = None
    recharges_fee: bool = False
    coupon: CouponUse | None = None


class ApplyParams(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A deposit that is kept whole: the price did not fall after it was charged."""

    currency: str
    shares: Shares
    recharges_fee: bool = False
    coupon: CouponUse | None = None


class ChargeParams(msgspec.Struct, frozen=True, kw_only=True):
    """The price a pledge is charged at: the one that stood when the team-buy closed."""

    unit_price_minor: int


class PaidSeat(msgspec.Struct, frozen=True):
    """An authorized seat at closing: who, how many units, and the money that is held for it.

    `authorized_minor`: what is held now; of a charged payment, what was charged.
    `charged`: the money was taken already (a wallet, or a hold captured before it lapsed) and
    lies in deposits; otherwise it is held. `coupon`: what lowers it, where it was paid with one.
    """

    seat_id: UUID
    payment_id: UUID
    shopper_id: UUID | None
    quantity: int
    authorized_minor: int
    charged: bool
    coupon: HeldCoupon | None = None


class CloseTerms(msgspec.Struct, frozen=True):
    """What closing has fixed for everybody."""

    formed: bool
    closing_unit_price_minor: int
    commission_bp: int
    platform_fee_bp: int
    leader_id: UUID | None


class Outcome(msgspec.Struct, frozen=True):
    """What closing comes to for a paid seat, and for all those it treats alike.

    `capture_minor`: what the shopper pays in the end, taken from the hold or kept of the charge.
    `refund_minor`: goes back to the shopper of a charged payment. `shares` split `capture_minor`
    and what `coupon` pays beside it.
    """

    kind: OpKind
    capture_minor: int
    refund_minor: int
    shares: Shares | None
    coupon: CouponUse | None = None


class PlannedOp(msgspec.Struct, frozen=True):
    """One operation to come. Ops of seats that are treated alike have one `outcome` in common."""

    payment_id: UUID
    seat_id: UUID
    outcome: Outcome

    @property
    def id(self) -> str:
        """The op's name and, with its generation, its idempotency key at the provider."""
        return f"{self.outcome.kind}:{self.payment_id}"


def plan_settlement(terms: CloseTerms, seats: Sequence[PaidSeat]) -> list[PlannedOp]:
    """Return what has to be done for each paid seat of a team-buy that has just closed.

    Formed: every seat pays the closing price times its units, never more than was authorized
    (P2), less what their coupon pays of it; a charged payment keeps that much and gets the rest
    back once. Not formed: every hold is released, every charge refunded, nobody pays (P7).

    The order of `seats` does not matter: ops come by seat and payment, and so do the odd cents.

    Raises:
        ValueError: a hold is smaller than the closing amount. Impossible while the price only
            falls, and never to be papered over.
    """
    ordered = sorted(seats, key=lambda seat: (seat.seat_id, seat.payment_id))
    if not terms.formed:
        return _give_back(ordered)
    amounts_minor = [terms.closing_unit_price_minor * seat.quantity for seat in ordered]
    leader = commission_parts(
        amounts_minor,
        [seat.shopper_id for seat in ordered],
        leader_id=terms.leader_id,
        commission_bp=terms.commission_bp,
    )
    platform_total = share_minor(sum(amounts_minor), rate_bp=terms.platform_fee_bp)
    platform = allocate(platform_total, amounts_minor)
    outcomes: dict[object, Outcome] = {}
    ops = []
    for seat, amount_minor, leader_minor, platform_minor in zip(
        ordered, amounts_minor, leader, platform, strict=True
    ):
        parts = (amount_minor, leader_minor, platform_minor)
        alike = (parts, seat.authorized_minor, seat.charged, seat.coupon)
        outcome = outcomes.get(alike)
        if outcome is None:
            outcome = outcomes[alike] = _collect(terms, seat, *parts)
        ops.append(PlannedOp(seat.payment_id, seat.seat_id, outcome))
    return ops


def _collect(
    terms: CloseTerms, seat: PaidSeat, amount_minor: int, leader: int, platform: int
) -> Outcome:
    coupon = None if seat.coupon is None else seat.coupon.use(amount_minor)
    pays = amount_minor - (0 if coupon is None else coupon.amount_minor)
    if pays > seat.authorized_minor:
        raise ValueError(f"seat {seat.seat_id} would pay {pays}, above its authorization")
    beneficiary = terms.leader_id if leader else None
    shares = Shares(amount_minor - leader - platform, leader, platform, beneficiary)
    rest = seat.authorized_minor - pays
    if not seat.charged:
        return Outcome(OpKind.CAPTURE, pays, 0, shares, coupon)
    return Outcome(OpKind.REFUND if rest else OpKind.APPLY, pays, rest, shares, coupon)


def _give_back(seats: Sequence[PaidSeat]) -> list[PlannedOp]:
    released = Outcome(OpKind.RELEASE, 0, 0, None)
    refunded = {
        amount_minor: Outcome(OpKind.REFUND, 0, amount_minor, None)
        for amount_minor in {seat.authorized_minor for seat in seats if seat.charged}
    }
    return [
        PlannedOp(
            seat.payment_id,
            seat.seat_id,
            refunded[seat.authorized_minor] if seat.charged else released,
        )
        for seat in seats
    ]
