"""Test cards: Stripe's numbers and what each of them does.

As on Stripe's testing page. "Any other Luhn-valid number that begins with 424242" is a further card
that works, so that one card in two hands can be tried.
"""

import hashlib
from typing import Final, Literal

import msgspec

from app.devstack.stripe.errors import StripeError

PAYMENT_REQUIRED = 402

MESSAGES: Final = {
    "card_declined": "Your card was declined.",
    "insufficient_funds": "Your card has insufficient funds.",
    "expired_card": "Your card has expired.",
    "incorrect_cvc": "Your card's security code is incorrect.",
    "processing_error": "An error occurred while processing your card. Try again in a little bit.",
    "incorrect_number": "Your card number is incorrect.",
    "authentication_required": (
        "Your card was declined. This transaction requires authentication."
    ),
    "payment_intent_authentication_failure": (
        "The provided PaymentMethod has failed authentication. You can provide "
        "payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again."
    ),
    "setup_intent_authentication_failure": (
        "The latest attempt to set up the payment method has failed because authentication failed."
    ),
}


class Decline(msgspec.Struct, frozen=True):
    """A refusal by the bank: Stripe's `code` and, for `card_declined`, the `decline_code`."""

    code: str
    decline_code: str | None = None

    @property
    def message(self) -> str:
        """The sentence for the shopper."""
        if self.decline_code == "insufficient_funds":
            return MESSAGES["insufficient_funds"]
        return MESSAGES[self.code]


GENERIC: Final = Decline("card_declined", "generic_decline")
SHORT: Final = Decline("card_declined", "insufficient_funds")


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One test number.

    Attributes:
        names: what follows `pm_card_` and `tok_`.
        decline: a charge is refused so.
        attaches: False where saving the card is refused, too.
        three_ds: when 3-D Secure is asked: `never`; `on_session` (off-session passes);
            `unless_set_up` (off-session passes once set up with the customer); `always`.
        after_three_ds: the charge is refused so although authentication passed.
        available_at_once: the funds skip the pending balance.
        refund: what becomes of a refund.
        dispute: what follows a charge.
    """

    number: str
    names: tuple[str, ...]
    brand: str = "visa"
    country: str = "US"
    funding: str = "credit"
    decline: Decline | None = None
    attaches: bool = True
    three_ds: Literal["never", "on_session", "unless_set_up", "always"] = "never"
    after_three_ds: Decline | None = None
    available_at_once: bool = False
    refund: Literal["succeeds", "pending", "fails"] = "succeeds"
    dispute: Literal["none", "fraudulent", "product_not_received", "inquiry", "warning"] = "none"


def _declined(last: str, name: str, decline: Decline) -> Card:
    return Card(number="400000000000" + last, names=(name,), decline=decline, attaches=False)


CARDS: Final = (
    Card(number="4242424242424242", names=("visa", "us")),
    Card(number="5555555555554444", names=("mastercard",), brand="mastercard"),
    Card(number="378282246310005", names=("amex",), brand="amex"),
    Card(number="4000000000000077", names=("bypassPending",), available_at_once=True),
    _declined("0002", "chargeDeclined", GENERIC),
    _declined("9995", "chargeDeclinedInsufficientFunds", SHORT),
    _declined("9987", "chargeDeclinedLostCard", Decline("card_declined", "lost_card")),
    _declined("9979", "chargeDeclinedStolenCard", Decline("card_declined", "stolen_card")),
    _declined("0069", "chargeDeclinedExpiredCard", Decline("expired_card")),
    _declined("0127", "chargeDeclinedIncorrectCvc", Decline("incorrect_cvc")),
    _declined("0119", "chargeDeclinedProcessingError", Decline("processing_error")),
    _declined(
        "6975",
        "chargeDeclinedVelocityLimitExceeded",
        Decline("card_declined", "card_velocity_exceeded"),
    ),
    Card(number="4000000000000341", names=("chargeCustomerFail",), decline=GENERIC),
    Card(
        number="4100000000000019",
        names=("radarBlock",),
        decline=Decline("card_declined", "fraudulent"),
        attaches=False,
    ),
    Card(
        number="4000002500003155",
        names=("authenticationRequiredOnSetup",),
        three_ds="unless_set_up",
    ),
    Card(number="4000002760003184", names=("authenticationRequired",), three_ds="always"),
    Card(
        number="4000003800000446",
        names=("authenticationRequiredSetupForOffSession",),
        three_ds="on_session",
    ),
    Card(number="4000000000003220", names=("threeDSecure2Required",), three_ds="always"),
    Card(
        number="4000008400001629",
        names=("threeDSecureRequiredChargeDeclined",),
        three_ds="always",
        after_three_ds=GENERIC,
    ),
    Card(
        number="4000008260003178",
        names=("authenticationRequiredChargeDeclinedInsufficientFunds",),
        three_ds="always",
        after_three_ds=SHORT,
    ),
    Card(number="4000000000000259", names=("createDispute",), dispute="fraudulent"),
    Card(
        number="4000000000002685",
        names=("createDisputeProductNotReceived",),
        dispute="product_not_received",
    ),
    Card(number="4000000000001976", names=("createDisputeInquiry",), dispute="inquiry"),
    Card(number="4000000000005423", names=("createIssuerFraudRecord",), dispute="warning"),
    Card(number="4000000000007726", names=("pendingRefund",), refund="pending"),
    Card(number="4000000000005126", names=("refundFail",), refund="fails"),
)
BY_NUMBER: Final = {card.number: card for card in CARDS}
BY_NAME: Final = {name: card for card in CARDS for name in card.names} | {
    f"visa_{name}": card for card in CARDS if card.brand == "visa" for name in card.names
}


def is_luhn_valid(number: str) -> bool:
    """Return whether the last digit is the check digit of the others."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 * (value > 9)  # noqa: PLR2004 the digits of a two-digit product
    return total % 10 == 0


def card_error(decline: Decline, param: str | None = None) -> StripeError:
    """Return the 402 of a card that is refused before any intent is involved."""
    details = {"decline_code": decline.decline_code} if decline.decline_code else {}
    return StripeError(
        decline.message,
        status=PAYMENT_REQUIRED,
        kind="card_error",
        code=decline.code,
        param=param,
        details=details,
    )


def of_number(number: str) -> Card:
    """Return what the card with this number does.

    Raises:
        StripeError: 402 `incorrect_number` for a number that fails the Luhn check or is not a test
            card.
    """
    digits = number.replace(" ", "").replace("-", "")
    if digits in BY_NUMBER:
        return BY_NUMBER[digits]
    is_number = digits.isascii() and digits.isdigit() and is_luhn_valid(digits)
    if not is_number or not digits.startswith("424242"):
        raise card_error(Decline("incorrect_number"), "number")
    return Card(number=digits, names=())


def fingerprint(card: Card, owner: str, *, per_customer: bool) -> str:
    """Return what tells two cards apart.

    Args:
        card: the card.
        owner: the customer's id, or the payment method's while it has no customer.
        per_customer: whether a well-known number is another card for each owner.
    """
    is_shared = card.number not in BY_NUMBER or not per_customer
    seed = card.number if is_shared else f"{card.number}:{owner}"
    return hashlib.sha256(seed.encode()).hexdigest()[:16]
