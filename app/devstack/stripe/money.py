"""Amounts: what Stripe takes at least and at most, and what it keeps.

Minima as Stripe's public tables have them (read 2026-11; unverified against a live account).
"""

from app.devstack.stripe.errors import StripeError
from app.devstack.stripe.switches import Switches

AMOUNT_MAX = 99_999_999
MINIMUM_DEFAULT = 400
MINIMA_MINOR = {
    **dict.fromkeys(("usd", "eur", "aud", "cad", "chf", "nzd", "sgd", "brl", "inr", "jpy"), 50),
    **dict.fromkeys(("myr", "aed", "pln", "ron"), 200),
    **dict.fromkeys(("sek", "nok"), 300),
    **dict.fromkeys(("mxn", "thb"), 1_000),
    "gbp": 30,
    "hkd": 400,
    "dkk": 250,
    "czk": 1_500,
    "huf": 17_500,
}
WITHOUT_MINOR_UNIT = frozenset(
    [
        "bif",
        "clp",
        "djf",
        "gnf",
        "jpy",
        "kmf",
        "krw",
        "mga",
        "pyg",
        "rwf",
        "ugx",
        "vnd",
        "vuv",
        "xaf",
        "xof",
        "xpf",
    ]
)
WITH_THREE_DECIMALS = frozenset(["bhd", "jod", "kwd", "omr", "tnd"])
CURRENCY_LENGTH = 3
BP_WHOLE = 10_000


def check_amount(amount_minor: int, currency: str) -> None:
    """Refuse an amount that cannot be charged.

    Raises:
        StripeError: not a currency, below its minimum, above eight digits, or a three-decimal
            amount that does not end in 0.
    """
    if len(currency) != CURRENCY_LENGTH or not currency.isascii() or not currency.isalpha():
        raise StripeError(f"Invalid currency: {currency}", param="currency", is_stored=False)
    minimum = MINIMA_MINOR.get(currency, MINIMUM_DEFAULT)
    if amount_minor < 1:
        raise StripeError(
            "This value must be greater than or equal to 1.",
            param="amount",
            code="parameter_invalid_integer",
            is_stored=False,
        )
    if amount_minor < minimum:
        raise StripeError(
            f"Amount must be at least {shown(minimum, currency)}",
            param="amount",
            code="amount_too_small",
        )
    if amount_minor > AMOUNT_MAX:
        raise StripeError(
            f"Amount must be no more than {shown(AMOUNT_MAX, currency)}",
            param="amount",
            code="amount_too_large",
        )
    if currency in WITH_THREE_DECIMALS and amount_minor % 10:
        raise StripeError(f"Amounts in {currency} must end in 0.", param="amount")


def settled(amount_minor: int, currency: str, switches: Switches) -> tuple[int, str]:
    """Return what an amount is settled as: rounded half up, its sign kept; and in which currency.

    A currency whose rate nobody has set is settled in itself.
    """
    target = switches.settlement_currency
    rate_ppm = switches.exchange_rates_ppm.get(currency)
    if target is None or target == currency or rate_ppm is None:
        return amount_minor, currency
    above = abs(amount_minor) * rate_ppm * 10 ** decimals(target)
    below = 1_000_000 * 10 ** decimals(currency)
    minor = (2 * above + below) // (2 * below)
    return (minor if amount_minor >= 0 else -minor), target


def decimals(currency: str) -> int:
    """Return how many decimals a currency has."""
    if currency in WITHOUT_MINOR_UNIT:
        return 0
    return 3 if currency in WITH_THREE_DECIMALS else 2


def shown(amount_minor: int, currency: str) -> str:
    """Return an amount for a message: `79.00 usd`."""
    places = decimals(currency)
    if not places:
        return f"{amount_minor} {currency}"
    whole, rest = divmod(amount_minor, 10**places)
    return f"{whole}.{rest:0{places}d} {currency}"


def fee_minor(amount_minor: int, method_type: str, switches: Switches) -> int:
    """Return Stripe's fee: the share rounded half up, plus the fixed part."""
    schedule = switches.fee_schedule_by_type.get(method_type, switches.fee_schedule)
    return (amount_minor * schedule.bp * 2 + BP_WHOLE) // (2 * BP_WHOLE) + schedule.fixed_minor
