"""Prices as people read them: integer arithmetic, the currency's own number of decimals."""

from collections.abc import Mapping
from typing import Final

ZERO_DECIMAL: Final = frozenset(
    {
        "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv",
        "xaf", "xof", "xpf",
    }
)  # fmt: skip
THREE_DECIMAL: Final = frozenset({"bhd", "jod", "kwd", "omr", "tnd"})
SIGNS: Final[Mapping[str, str]] = {
    "cny": "¥", "usd": "$", "eur": "€", "gbp": "£", "jpy": "JP¥", "hkd": "HK$", "twd": "NT$",
}  # fmt: skip


def decimals(currency: str) -> int:
    """Return how many decimals a currency has: its minor unit is one of the last of them."""
    if currency in ZERO_DECIMAL:
        return 0
    return 3 if currency in THREE_DECIMAL else 2


def price_text(amount_minor: int, currency: str) -> str:
    """Return an amount for people: `¥35.90`, `-$0.05`, `JP¥4200`, `PLN 12.00`."""
    sign = SIGNS.get(currency, f"{currency.upper()} ")
    whole, rest = divmod(abs(amount_minor), 10 ** decimals(currency))
    digits = f"{whole}.{rest:0{decimals(currency)}d}" if decimals(currency) else str(whole)
    return f"{'-' if amount_minor < 0 else ''}{sign}{digits}"
