"""Refusals of refunds, reconciliation, payouts and the books; in the form of `domain/errors.py`."""

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
    """Fewer units than that are left to refund, or what was paid for them has gone back."""

    code = "units_refunded"


class RefundTooLargeError(DomainError):
    """More than is left of what was paid; to the shopper's balance it may go."""

    code = "refund_too_large"


class CurrencyMismatchError(DomainError):
    """This seat was paid in another currency."""

    code = "currency_mismatch"


class ReconciliationItemNotFoundError(DomainError):
    """No item of the reconciliation has this id."""

    code = "reconciliation_item_not_found"


class NothingToResolveError(DomainError):
    """There is nothing to resolve about this."""

    code = "nothing_to_resolve"


class ResolutionAccountError(DomainError):
    """Money is left over: name an account that you may book it to."""

    code = "resolution_account"


class PayeeNotFoundError(DomainError):
    """This book owes nothing to such a payee in this currency."""

    code = "payee_not_found"


class PayoutNotItemizedError(DomainError):
    """Stripe does not know what this payout is made of: it was not an automatic one."""

    code = "payout_not_itemized"


class PayoutNotFoundError(DomainError):
    """No payout has this id."""

    code = "payout_not_found"


class SecondPersonMissingError(DomainError):
    """Somebody else than who asked for it has to agree."""

    code = "second_person_missing"


class PayoutAccountMissingError(DomainError):
    """The payee has no account yet that money can be sent to."""

    code = "payout_account_missing"


class CommissionHeldError(DomainError):
    """This leader's commission is held back for now."""

    code = "commission_held"


class PayoutOpenError(DomainError):
    """A payout to this payee is under way."""

    code = "payout_open"


class PayoutDecidedError(DomainError):
    """This payout has been decided already."""

    code = "payout_decided"


class PayoutTooLargeError(DomainError):
    """That is more than may be paid to this payee now."""

    code = "payout_too_large"


class PayoutTooSmallError(DomainError):
    """That is less than the least that is paid out."""

    code = "payout_too_small"


class PeriodNotFoundError(DomainError):
    """No accounting period has this id."""

    code = "period_not_found"


class PeriodOverlapsError(DomainError):
    """This period overlaps with another one."""

    code = "period_overlaps"


class PeriodClosedError(DomainError):
    """This period is closed, for good."""

    code = "period_closed"


class PeriodNotOverError(DomainError):
    """This period has not ended yet."""

    code = "period_not_over"


class PeriodNotReadyError(DomainError):
    """Something in this period is still open: wait for it, or say why it is closed all the same."""

    code = "period_not_ready"


class ReversalNotFoundError(DomainError):
    """No correction has this id."""

    code = "reversal_not_found"


class NotReversibleError(DomainError):
    """This is corrected by another act: a refund, a payout, a resolution."""

    code = "not_reversible"


class ReversalOpenError(DomainError):
    """Undoing this was asked for before."""

    code = "reversal_open"


class ReversalDecidedError(DomainError):
    """This correction has been decided already."""

    code = "reversal_decided"


class BankLineNotFoundError(DomainError):
    """No line of a bank statement has this id."""

    code = "bank_line_not_found"


class BankStatementInvalidError(DomainError):
    """This bank statement cannot be read, so none of it was taken."""

    code = "bank_statement_invalid"


class ExportNotFoundError(DomainError):
    """No export has this id."""

    code = "export_not_found"


class ExportNotReadyError(DomainError):
    """This file is still being made."""

    code = "export_not_ready"


class ExportFormatUnavailableError(DomainError):
    """This server cannot write this format: its extra is not installed."""

    code = "export_format_unavailable"


class WebhookEndpointNotFoundError(DomainError):
    """No webhook endpoint has this id."""

    code = "webhook_endpoint_not_found"


class WebhookEndpointsFullError(DomainError):
    """This merchant has as many webhook endpoints as it may."""

    code = "webhook_endpoints_full"


class WebhookUrlInvalidError(DomainError):
    """Events are sent to an https address without a password in it."""

    code = "webhook_url_invalid"
