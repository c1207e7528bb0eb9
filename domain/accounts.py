"""The chart of accounts (payments.md 6.5): what the code of an account says about it."""

from enum import StrEnum
from typing import Final


class AccountClass(StrEnum):
    """What kind of thing an account counts; debits grow the first and the fourth."""

    ASSET = "asset"
    LIABILITY = "liability"
    INCOME = "income"
    EXPENSE = "expense"
    MEMO = "memo"


_CLASS_OF: Final = {
    "asset": AccountClass.ASSET,
    "liab": AccountClass.LIABILITY,
    "inc": AccountClass.INCOME,
    "exp": AccountClass.EXPENSE,
    "memo": AccountClass.MEMO,
}


def account_class(code: str) -> AccountClass:
    """Return the class that the first word of an account's code stands for.

    Raises:
        ValueError: the chart knows no such class. A caller's bug, not a refusal.
    """
    prefix, _, rest = code.partition(":")
    if prefix not in _CLASS_OF or not rest:
        raise ValueError(f"{code!r} is no account of the chart")
    return _CLASS_OF[prefix]


def is_guarded(code: str) -> bool:
    """Say whether the account is somebody's purse, which must never go below zero.

    Shopper balances and promotion budgets are spent against what lies in them, so the database
    keeps a row per purse to check. All other accounts may go negative (payments.md rule 11).
    """
    words = code.split(":")
    match words:
        case ["liab", "shopper", _, "balance"] | ["liab", "promo", _]:
            return True
    return False
