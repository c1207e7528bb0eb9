"""The chart of accounts: what the code of an account says about it."""

from uuid import UUID

import pytest

from domain.accounts import AccountClass, account_class, is_guarded
from domain.ledger import (
    AUTH_HELD,
    CLEARING,
    DEPOSITS,
    PLATFORM_FEE,
    STRIPE_FEE,
    leader_payable,
    shopper_balance,
)

SOMEBODY = UUID(int=7)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (CLEARING, AccountClass.ASSET),
        (DEPOSITS, AccountClass.LIABILITY),
        (leader_payable(SOMEBODY), AccountClass.LIABILITY),
        (PLATFORM_FEE, AccountClass.INCOME),
        (STRIPE_FEE, AccountClass.EXPENSE),
        (AUTH_HELD, AccountClass.MEMO),
    ],
)
def test_the_first_word_of_a_code_is_its_class(code: str, expected: AccountClass) -> None:
    """The code of an account alone tells whether it is an asset, a debt, income or cost."""
    assert account_class(code) is expected


@pytest.mark.parametrize("code", ["", "asset", "asset:", "cash:drawer", "Asset:cash"])
def test_a_code_outside_the_chart_is_a_bug(code: str) -> None:
    """A code that the chart does not know fails loudly, before anything is booked on it."""
    with pytest.raises(ValueError, match="no account of the chart"):
        account_class(code)


@pytest.mark.parametrize(
    ("code", "guarded"),
    [
        (shopper_balance(SOMEBODY), True),
        ("liab:promo:spring", True),
        (DEPOSITS, False),
        (leader_payable(SOMEBODY), False),
        ("liab:merchant:payable", False),
        (CLEARING, False),
    ],
)
def test_purses_are_guarded_and_nothing_else(code: str, *, guarded: bool) -> None:
    """Balances of shoppers and promotion budgets never go below zero; other accounts may."""
    assert is_guarded(code) is guarded
