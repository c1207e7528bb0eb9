"""Every figure of Stripe's that the product plans with; read 2026-11, and Stripe may change them.

Nothing here decides about money that moved: the real end of a hold is `capture_before`, the real
fee the balance transaction. These figures only say what to offer. Sources: Stripe's public tables
(docs.stripe.com: currencies, place a hold, WeChat Pay, Alipay), by payments.md 2.1 and 2.2. The
minima mostly agree between the tables and were not tried on a live account.
"""

from typing import Final

from app.gateways.port import MethodFacts
from domain.money import BP_ONE

API_VERSION: Final = "2026-10-28.endive"
"""What stripe 16.1 speaks. The webhook endpoint is set to the same; all three move together."""

DAY_SECONDS: Final = 86_400

HOLD_SECONDS: Final = 7 * DAY_SECONDS
"""A card hold made online with the shopper present: Visa, Mastercard, Amex, Discover."""

HOLD_SECONDS_OFF_SESSION: Final = 4 * DAY_SECONDS + 18 * 3600
"""The shortest one: Visa, when nobody was present (published as five days). Others: seven."""

CHARGE_MIN_MINOR: Final = {
    **dict.fromkeys(("usd", "eur", "aud", "cad", "chf", "nzd", "sgd", "brl", "inr"), 50),
    "gbp": 30,
    "hkd": 400,
    "jpy": 50,
    **dict.fromkeys(("myr", "aed", "pln", "ron"), 200),
    "dkk": 250,
    **dict.fromkeys(("sek", "nok"), 300),
    **dict.fromkeys(("mxn", "thb"), 1000),
    "czk": 1500,
    "huf": 17500,
    # No minimum of their own: that of the settlement currency applies after conversion. The
    # default, and for units worth less than a US cent what half a dollar is about (2026-11).
    **dict.fromkeys(("cny", "twd", "bhd", "jod", "kwd", "omr"), 400),
    **dict.fromkeys(("djf", "kmf", "vuv", "xaf", "xof", "xpf"), 400),
    "krw": 700,
    "vnd": 13_000,
    "clp": 500,
    "pyg": 4_000,
    "ugx": 1_900,
    "rwf": 720,
    "bif": 1_500,
    "gnf": 4_400,
    "mga": 2_300,
    "tnd": 1_600,
}
"""The least charge per currency, in minor units. A currency not named here is not offered."""

ZERO_DECIMAL: Final = frozenset(
    {
        *("bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga"),
        *("pyg", "rwf", "ugx", "vnd", "vuv", "xaf", "xof", "xpf"),
    }
)
"""The minor unit is the unit: 50 is ¥50."""

THREE_DECIMAL: Final = frozenset({"bhd", "jod", "kwd", "omr", "tnd"})
"""Stripe still wants the last of the three decimals to be 0."""

WHOLE_UNITS: Final = frozenset({"isk"})
"""Written with two decimals, both of which must be 0 (so are payouts in HUF; its charges not)."""

ALIPAY: Final = frozenset({"aud", "cad", "cny", "eur", "gbp", "hkd", "jpy", "sgd", "usd"})
WALLET_CURRENCIES: Final = {"alipay": ALIPAY, "wechat_pay": ALIPAY | {"dkk", "nok", "sek"}}
"""Which of these an account really has depends on its country; Stripe leaves the others out."""

REFUND_DAYS: Final = {"card": 180, "alipay": 90, "wechat_pay": 180}
"""How long money can be given back. A card has no published end: later ones often fail."""

FEE_BP: Final = 290
FEE_FIXED_MINOR: Final = 30
"""What a card costs by the public price list, 2.9 % + 0.30. Reconciliation notes where Stripe kept
something else: other methods, countries and contracts cost otherwise."""


def planned_fee_minor(amount_minor: int) -> int:
    """Return the fee of a charge by the price list, the share rounded half up."""
    return (amount_minor * FEE_BP * 2 + BP_ONE) // (2 * BP_ONE) + FEE_FIXED_MINOR


def decimals(currency: str) -> int:
    """Return how many decimals the unit of `currency` has: 2 for most."""
    if currency in ZERO_DECIMAL:
        return 0
    return 3 if currency in THREE_DECIMAL else 2


def amount_step_minor(currency: str) -> int:
    """Return what every amount must be a multiple of; 1 for most."""
    if currency in WHOLE_UNITS:
        return 100
    return 10 if currency in THREE_DECIMAL else 1


def methods(currency: str) -> list[str]:
    """Return the methods offered in `currency`, the first one preferred; none if it is unknown."""
    if currency not in CHARGE_MIN_MINOR:
        return []
    return ["card", *(name for name, known in WALLET_CURRENCIES.items() if currency in known)]


def capability(method: str, currency: str) -> MethodFacts | None:
    """Return the capability sheet's row; None for a method or currency that is not offered.

    `card` includes Apple Pay and Google Pay. Methods beyond these three get a row when somebody
    has read their figures: an intent offers only what has one.
    """
    if method not in methods(currency):
        return None
    is_card = method == "card"
    return MethodFacts(
        method=method,
        hold=is_card,
        partial_capture=is_card,
        # Planning takes the shorter one: whether a seat is taken by "+1" is not known in advance.
        hold_seconds=HOLD_SECONDS_OFF_SESSION if is_card else 0,
        partial_refund=True,
        refund_days=REFUND_DAYS[method],
        refund_async=not is_card,
        off_session=is_card,
        charge_min_minor=CHARGE_MIN_MINOR[currency],
    )
