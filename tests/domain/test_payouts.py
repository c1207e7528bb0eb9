"""What may be paid, how old what is owed is, and how much a refund takes back."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.payouts import (
    Owed,
    PayeeKind,
    PayoutPolicy,
    ages,
    brought_minor,
    payable,
    payee_of,
    spread_back,
)

MERCHANT, LIN = UUID(int=1), UUID(int=2)
AMOUNT = st.integers(-50_000, 50_000)


def owed(**given: int) -> Owed:
    figures = {"balance_minor": 10_000, "young_minor": 0, "recent_minor": 0, "open_minor": 0}
    return Owed(
        merchant_id=MERCHANT,
        account="liab:merchant:payable",
        currency="usd",
        credits_minor=(1_000, 2_000, 3_000),
        **{**figures, **given},
    )


def test_what_may_be_paid_is_what_is_left_of_what_is_owed() -> None:
    policy = PayoutPolicy(reserve_bp=1_000)
    figures = owed(young_minor=2_000, recent_minor=5_000, open_minor=1_000)
    found = payable(figures, policy, cash_minor=100_000)
    assert (found.held_back_minor, found.reserve_minor, found.payable_minor) == (2_000, 500, 6_500)
    assert payable(figures, policy, cash_minor=1_200).payable_minor == 1_200
    assert payable(figures, policy, cash_minor=-1).payable_minor == 0


def test_who_owes_us_is_paid_nothing_and_stands_apart() -> None:
    found = payable(owed(balance_minor=-300), PayoutPolicy(), cash_minor=9_999)
    assert (found.owed_minor, found.debt_minor, found.payable_minor) == (0, 300, 0)
    assert found.ages_minor == [0, 0, 0, 0]


def test_an_account_says_whose_it_is() -> None:
    assert payee_of(MERCHANT, "liab:merchant:payable") == (PayeeKind.MERCHANT, MERCHANT)
    assert payee_of(MERCHANT, f"liab:leader:{LIN}:payable") == (PayeeKind.LEADER, LIN)


@given(AMOUNT, st.lists(st.integers(0, 50_000), min_size=3, max_size=3))
def test_ages_sum_to_what_is_owed(balance_minor: int, credits_minor: list[int]) -> None:
    spread = ages(balance_minor, credits_minor)
    assert sum(spread) == max(0, balance_minor)
    assert all(part >= 0 for part in spread)
    assert all(part <= most for part, most in zip(spread, credits_minor, strict=False))


def test_a_refund_takes_back_what_the_sale_had_brought() -> None:
    """79.00 brought the merchant 73.47 − 2.59; the fee that the provider keeps stays a debt."""
    assert brought_minor(share_minor=7_347, fee_minor=259, quantity=1, units_count=1) == 7_088
    assert brought_minor(share_minor=100, fee_minor=259, quantity=1, units_count=1) == 0
    assert brought_minor(share_minor=500, fee_minor=101, quantity=2, units_count=1) == 449


@given(st.integers(0, 50_000), st.lists(st.integers(1, 20_000), max_size=5))
def test_what_is_taken_back_is_there(amount_minor: int, left_minor: list[int]) -> None:
    taken = spread_back(amount_minor, left_minor)
    assert sum(taken) == min(amount_minor, sum(left_minor))
    assert all(0 <= part <= most for part, most in zip(taken, left_minor, strict=True))
