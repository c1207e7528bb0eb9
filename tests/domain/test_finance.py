"""What finance reads: sums per currency that are zero, or the books are wrong."""

from hypothesis import given
from hypothesis import strategies as st

from domain.finance import (
    FIRST_ID,
    LAST_ID,
    AccountBalance,
    Books,
    CurrencyTotal,
    TrialBalance,
    totals_of,
)
from tests.support.domain import MERCHANT, NOW

AMOUNTS = st.lists(st.tuples(st.sampled_from(["cny", "usd"]), st.integers(-1_000, 1_000)))


@given(amounts=AMOUNTS)
def test_totals_are_summed_per_currency_and_never_across(amounts: list[tuple[str, int]]) -> None:
    """Each currency that occurs has one total, in the order of their names."""
    totals = totals_of(AccountBalance(f"a{at}", *one) for at, one in enumerate(amounts))
    currencies = sorted({currency for currency, _ in amounts})
    assert [total.currency for total in totals] == currencies
    for total in totals:
        own = [amount for currency, amount in amounts if currency == total.currency]
        assert total.total_minor == sum(own)


def test_a_trial_balance_balances_only_if_every_currency_does() -> None:
    """P6: five too many in one currency and five too few in another are two errors, not none."""

    def trial(*totals: CurrencyTotal) -> TrialBalance:
        return TrialBalance(NOW, NOW, items=[], totals=list(totals))

    assert trial().is_balanced
    assert trial(CurrencyTotal("cny", 0), CurrencyTotal("usd", 0)).is_balanced
    assert not trial(CurrencyTotal("cny", 5), CurrencyTotal("usd", -5)).is_balanced


def test_one_merchants_books_are_its_own_and_all_books_are_everybodys() -> None:
    """The range of ids a caller may read holds one merchant, or every one there can be."""
    assert Books.of(MERCHANT) == Books(MERCHANT, MERCHANT)
    assert Books.of(None) == Books(FIRST_ID, LAST_ID)
    assert Books.of(None).first < MERCHANT < Books.of(None).last
