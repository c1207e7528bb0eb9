"""Refusals of handing over, and of campaigns that recur; the form is that of `domain/errors.py`."""

from domain.errors import DomainError


class RecurrenceNotFoundError(DomainError):
    """This campaign does not recur."""

    code = "recurrence_not_found"


class PickupPointNotFoundError(DomainError):
    """The merchant has no pickup point with this id."""

    code = "pickup_point_not_found"


class PickupBatchExistsError(DomainError):
    """One of these team-buys has a pickup room already."""

    code = "pickup_batch_exists"


class RedeemCodeNotFoundError(DomainError):
    """No code that you may redeem reads like this."""

    code = "redeem_code_not_found"


class RedeemPointWrongError(DomainError):
    """This code is redeemed at another pickup point."""

    code = "redeem_point_wrong"


class SeatRefundedError(DomainError):
    """The money of this seat was given back: there is nothing to hand over."""

    code = "seat_refunded"


class RedeemedAlreadyError(DomainError):
    """This has been handed over already."""

    code = "redeemed_already"


class RedeemUndoneTooOftenError(DomainError):
    """This handing over was taken back too often."""

    code = "redeem_undone_too_often"


class CouponDropNotFoundError(DomainError):
    """The room has no coupons with this id that you may see."""

    code = "coupon_drop_not_found"


class CouponDropOverError(DomainError):
    """The time of these coupons is over."""

    code = "coupon_drop_over"


class CouponsGoneError(DomainError):
    """Every one of these coupons is taken."""

    code = "coupons_gone"
