"""What PostgreSQL's refusals mean: by constraint name, in words the rest of the house knows.

A constraint with a meaning that people can cause becomes a refusal; the others guard against our
own bugs and stay exceptions. A test keeps this table equal to pg_constraint.
"""

from typing import Final

from domain import errors, finance_errors, fulfilment_errors, room_errors
from domain.errors import DomainError


class BusyError(Exception):
    """Somebody else holds the row, or too much waits: try again soon. No refusal, no bug."""


class UnavailableError(Exception):
    """The database does not answer: 503 with Retry-After, nothing half done."""


class CursorError(ValueError):
    """Somebody sent a `cursor` that is none of this list's: malformed input, no refusal."""


MEANING: Final[dict[str, type[DomainError]]] = {
    "seat_one_live_per_shopper": errors.SeatAlreadyHeldError,
    "team_buy_places_not_oversold": errors.TeamBuyFullError,
    "campaign_stock_not_oversold": errors.OutOfStockError,
    "invite_never_overused": errors.InviteSpentError,
    "payment_one_open_per_seat": errors.PaymentInFlightError,
    "payment_one_success_per_seat": errors.PaymentInFlightError,
    "payment_coupon_once": errors.CouponUsedError,
    "bridge_one_per_destination": room_errors.BridgeExistsError,
    "pickup_batch_team_buy_once": fulfilment_errors.PickupBatchExistsError,
    "payout_one_open_per_payee": finance_errors.PayoutOpenError,
    "ledger_period_no_overlap": finance_errors.PeriodOverlapsError,
    "reversal_request_one_open": finance_errors.ReversalOpenError,
    "ledger_guard_covered": errors.BalanceTooLowError,
}
"""Constraints whose violation is somebody's request refused, not our mistake."""
