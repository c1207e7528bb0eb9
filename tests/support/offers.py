"""Offers drawn at random: ladders of one to five tiers, and limits that are often met."""

import random
from typing import Any, Final

from tests.support.plain_market import Terms

HOUR: Final = 3_600
FIVE_DAYS: Final = 5 * 86_400
"""Longer than a hold can be relied on: such a team-buy is joined by pledges."""


def random_terms(rng: random.Random, *, pledges: bool) -> Terms:
    """Return an offer: a ladder of one to five tiers and limits that are often met."""
    price = rng.randrange(2_000, 9_000)
    ladder = [(1, price)]
    at = 1
    for _ in range(rng.randrange(5)):
        at += rng.randrange(1, 4)
        price -= rng.randrange(1, 400)
        ladder.append((at, price))
    counts_units = rng.random() < 0.4
    buyers_max = rng.choice((3, 5, 8, 40))
    return Terms(
        ladder=ladder,
        counts_units=counts_units,
        formed_min=rng.randrange(1, min(buyers_max, 5) + 1),
        buyers_max=buyers_max,
        units_max=rng.choice((2, 3)),
        stock=rng.choice((9, 14, 500)),
        commission_bp=rng.choice((0, 333, 500)),
        platform_bp=rng.choice((0, 200, 177)),
        early_close=rng.random() < 0.5,
        pledges=pledges,
    )


def campaign_of(terms: Terms) -> dict[str, Any]:
    """Return the campaign as its merchant types it."""
    return {
        "ladder": [{"buyers_min": n, "unit_price_minor": price} for n, price in terms.ladder],
        "counting": "units" if terms.counts_units else "buyers",
        "formed_min": terms.formed_min,
        "buyers_max": terms.buyers_max,
        "units_per_shopper_max": terms.units_max,
        "stock": terms.stock,
        "commission_bp": terms.commission_bp,
        "early_close": terms.early_close,
        "team_buy_seconds": FIVE_DAYS if terms.pledges else HOUR,
        "reserve_seconds": 86_400,
    }
