"""The capability sheet and how Stripe counts money."""

import pytest

from app.gateways.stripe import facts


def test_the_sheet_says_who_holds_and_who_charges() -> None:
    card, wallet = facts.capability("card", "cny"), facts.capability("wechat_pay", "cny")
    assert card is not None
    assert wallet is not None
    assert (card.hold, card.off_session, card.hold_seconds) == (True, True, 410_400)
    assert (wallet.hold, wallet.off_session, wallet.refund_days) == (False, False, 180)
    assert facts.capability("wechat_pay", "mxn") is None
    assert facts.capability("klarna", "eur") is None
    assert facts.capability("card", "xxx") is None


@pytest.mark.parametrize(
    ("currency", "decimals", "step_minor"),
    [("usd", 2, 1), ("jpy", 0, 1), ("kwd", 3, 10), ("isk", 2, 100)],
)
def test_amounts_are_counted_as_stripe_counts_them(
    currency: str, decimals: int, step_minor: int
) -> None:
    assert facts.decimals(currency) == decimals
    assert facts.amount_step_minor(currency) == step_minor
