"""Refusals: each a type with a stable code; the first line of its docstring is the English title.

A refusal is an answer, not a bug: it changes nothing, and clients switch on its code
(architecture.md, rule 7). HTTP statuses live in `app/web/problems.py` alone.
"""

from typing import ClassVar


class DomainError(Exception):
    """The request was refused."""

    code: ClassVar[str] = "refused"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    @classmethod
    def title(cls) -> str:
        """Return the English title: the first line of the class's docstring."""
        return (cls.__doc__ or "").strip().split("\n")[0]


# ---- absent, or not for the caller to know of -------------------------------------------------


class CampaignNotFoundError(DomainError):
    """No campaign has this id."""

    code = "campaign_not_found"


class TeamBuyNotFoundError(DomainError):
    """No team-buy has this id."""

    code = "team_buy_not_found"


class SeatNotFoundError(DomainError):
    """No seat of yours has this id."""

    code = "seat_not_found"


class InviteNotFoundError(DomainError):
    """This code leads nowhere."""

    code = "invite_not_found"


class MerchantNotFoundError(DomainError):
    """No merchant has this id."""

    code = "merchant_not_found"


class StaffNotFoundError(DomainError):
    """No member of this merchant's staff has this id."""

    code = "staff_not_found"


class PaymentMethodNotFoundError(DomainError):
    """You have no saved payment method with this id."""

    code = "payment_method_not_found"


class FinanceKeyNotFoundError(DomainError):
    """No finance key has this id."""

    code = "finance_key_not_found"


class SettlementNotFoundError(DomainError):
    """No settlement has this id."""

    code = "settlement_not_found"


class LedgerTransactionNotFoundError(DomainError):
    """No ledger transaction has this id."""

    code = "ledger_transaction_not_found"


class AccountNotFoundError(DomainError):
    """No ledger account has this code."""

    code = "account_not_found"


class OpNotFoundError(DomainError):
    """No operation with this id was given up."""

    code = "op_not_found"


# ---- who is asking ----------------------------------------------------------------------------


class UnauthenticatedError(DomainError):
    """Log in first: the token is missing, wrong or expired."""

    code = "unauthenticated"


class CodeWrongError(DomainError):
    """The code is wrong or has expired."""

    code = "otp_wrong"


class TooManyRequestsError(DomainError):
    """Too many requests; try again later."""

    code = "too_many_requests"

    def __init__(self, detail: str = "", *, retry_after_seconds: int = 60) -> None:
        super().__init__(detail)
        self.retry_after_seconds = retry_after_seconds


class RoleMissingError(DomainError):
    """Your role does not allow this."""

    code = "role_missing"


class ScopeMissingError(DomainError):
    """This key lacks the scope for this."""

    code = "scope_missing"


class AccountUnverifiedError(DomainError):
    """Verify your phone number first."""

    code = "account_unverified"


class PhoneInvalidError(DomainError):
    """This is not a valid phone number in international form."""

    code = "phone_invalid"


class LeaderStateError(DomainError):
    """This does not fit where the leader or the application stands."""

    code = "leader_state"


class WechatUnavailableError(DomainError):
    """WeChat is not set up here."""

    code = "wechat_unavailable"


# ---- keys -------------------------------------------------------------------------------------


class IdempotencyKeyMissingError(DomainError):
    """This call needs an Idempotency-Key header."""

    code = "idempotency_key_missing"


class IdempotencyConflictError(DomainError):
    """This Idempotency-Key was used before with another request."""

    code = "idempotency_conflict"


# ---- state ------------------------------------------------------------------------------------


class TeamBuyClosedError(DomainError):
    """This team-buy takes no more buyers: it has closed."""

    code = "team_buy_closed"


class TeamBuyFullError(DomainError):
    """Every place of this team-buy is taken."""

    code = "team_buy_full"


class OutOfStockError(DomainError):
    """There is not enough stock left."""

    code = "out_of_stock"


class CampaignNotOpenError(DomainError):
    """This campaign is not open now."""

    code = "campaign_not_open"


class CampaignNotDraftError(DomainError):
    """Only a draft can be changed; the stock can be changed at any time."""

    code = "campaign_not_draft"


class SeatAlreadyHeldError(DomainError):
    """You already hold a seat in this team-buy, with another quantity."""

    code = "seat_already_held"


class SeatBearsTierError(DomainError):
    """The promised price rests on this seat: it can leave once somebody takes over."""

    code = "seat_bears_tier"


class SeatStateError(DomainError):
    """The seat is in a state that does not allow this."""

    code = "seat_state"


class SeatExpiredError(DomainError):
    """The reservation has run out; reserve again."""

    code = "seat_expired"


class TeamBuyNotFormedError(DomainError):
    """Too few buyers have joined to close early."""

    code = "team_buy_not_formed"


class InviteSpentError(DomainError):
    """This code has expired or was used up."""

    code = "invite_spent"


class PaymentInFlightError(DomainError):
    """A payment for this seat is already under way."""

    code = "payment_in_flight"


# ---- rules ------------------------------------------------------------------------------------


class UnitsPerShopperExceededError(DomainError):
    """This is more than one shopper may buy in this campaign."""

    code = "units_per_shopper_exceeded"


class LadderInvalidError(DomainError):
    """The price ladder breaks a rule: it starts at one buyer and every tier is cheaper."""

    code = "ladder_invalid"


class PriceBelowMinimumError(DomainError):
    """The lowest price is below what can be charged in this currency."""

    code = "price_below_minimum"


class PriceStepError(DomainError):
    """An amount in this currency must end in 0."""

    code = "price_step_wrong"


class CurrencyUnsupportedError(DomainError):
    """This currency is not supported."""

    code = "currency_unsupported"


class CampaignInvalidError(DomainError):
    """The campaign's figures contradict each other."""

    code = "campaign_invalid"


class StockTooLowError(DomainError):
    """The stock cannot fall below what is already promised."""

    code = "stock_too_low"


class EarlyCloseNotAllowedError(DomainError):
    """This campaign does not allow early closing."""

    code = "early_close_not_allowed"


class PaymentDeclinedError(DomainError):
    """The payment was declined."""

    code = "payment_declined"


class BalanceTooLowError(DomainError):
    """Your balance does not cover this."""

    code = "balance_too_low"


class ScopeUnknownError(DomainError):
    """There is no such scope."""

    code = "scope_unknown"


class ExpiryInvalidError(DomainError):
    """A key must expire in the future, within 365 days."""

    code = "expiry_invalid"


class LastOwnerError(DomainError):
    """A merchant keeps at least one owner."""

    code = "last_owner"


# ---- parts that are down ----------------------------------------------------------------------


class GatewayUnavailableError(DomainError):
    """The payment provider does not answer; nothing was charged. Try again."""

    code = "gateway_unavailable"


class TransferNotFoundError(DomainError):
    """No seat is offered to you under this code."""

    code = "transfer_not_found"


class TransferEndedError(DomainError):
    """This seat is no longer offered."""

    code = "transfer_ended"


class TransferTakenError(DomainError):
    """Somebody is just paying for this seat."""

    code = "transfer_taken"


class CouponNotFoundError(DomainError):
    """You have no coupon with this id for this seat."""

    code = "coupon_not_found"


class CouponUsedError(DomainError):
    """This coupon was used, or another seat is being paid with it."""

    code = "coupon_used"


class CouponUnusableError(DomainError):
    """This coupon does not fit this seat."""

    code = "coupon_unusable"


class MassActNotFoundError(DomainError):
    """The merchant has no act on many seats with this id."""

    code = "mass_act_not_found"


class RefundUnavailableError(DomainError):
    """Money that was taken at the close is given back by finance, seat by seat."""

    code = "refund_unavailable"


class MassActEmptyError(DomainError):
    """No seat of a shopper is selected."""

    code = "mass_act_empty"
