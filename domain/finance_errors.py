"""Refusals of refunds, reconciliation and disputes; the form is that of `domain/errors.py`."""

from domain.errors import DomainError


class RefundNotFoundError(DomainError):
    """No refund has this id."""

    code = "refund_not_found"


class SeatNotSoldError(DomainError):
    """This seat has not been paid for yet: there is nothing to refund."""

    code = "seat_not_sold"


class SeatDisputedError(DomainError):
    """The buyer's bank has taken this money back already."""

    code = "seat_disputed"


class UnitsRefundedError(DomainError):
    """Fewer units than that are left to refund."""

    code = "units_refunded"


class ReconciliationItemNotFoundError(DomainError):
    """No item of the reconciliation has this id."""

    code = "reconciliation_item_not_found"


class NothingToResolveError(DomainError):
    """There is nothing to resolve about this."""

    code = "nothing_to_resolve"


class ResolutionAccountError(DomainError):
    """Money is left over: name an account that you may book it to."""

    code = "resolution_account"
