"""Money: integers in minor units, rates in basis points, remainders given out in a fixed order.

No float and no Decimal ever comes near an amount (defect D-10). A currency is written as Stripe
writes it: lower-case ISO 4217.
"""

from collections.abc import Sequence
from typing import Final

BP_ONE: Final = 10_000
"""Basis points that make the whole: 10 000 bp = 100 %."""

AMOUNT_MAX_MINOR: Final = 99_999_999
"""The most one payment may be: payment providers take eight digits (payments.md 2.1)."""


def share_minor(amount_minor: int, *, rate_bp: int) -> int:
    """Return `rate_bp` of `amount_minor`, rounded down: the payer of a share is never overcharged.

    Raises:
        ValueError: a negative amount or a rate outside 0..10 000 bp. A caller's bug.
    """
    if amount_minor < 0 or not 0 <= rate_bp <= BP_ONE:
        raise ValueError(f"no share of {amount_minor} at {rate_bp} bp")
    return amount_minor * rate_bp // BP_ONE


def allocate(total_minor: int, weights: Sequence[int]) -> list[int]:
    """Spread `total_minor` over `weights` by largest remainder; ties go to the earlier weight.

    The result sums to `total_minor` exactly. The order of `weights` is part of the rule: callers
    pass a fixed one (seat ids ascending), so a second run gives the same cents to the same seats.

    Args:
        total_minor: what is to be spread, 0 or more.
        weights: non-negative; at least one positive unless the total is 0.

    Returns:
        One amount per weight, each within one minor unit of its exact share.

    Raises:
        ValueError: negative input, or nothing to spread a positive total over.
    """
    whole = sum(weights)
    least = min(weights, default=0)
    if total_minor < 0 or least < 0:
        raise ValueError("amounts and weights must not be negative")
    if whole == 0:
        if total_minor:
            raise ValueError(f"nothing to spread {total_minor} over")
        return [0] * len(weights)
    if least == max(weights):  # most often: everybody bought one
        floor, left = divmod(total_minor, len(weights))
        return [floor + 1] * left + [floor] * (len(weights) - left)
    floors = [total_minor * weight // whole for weight in weights]
    left = total_minor - sum(floors)
    if left:
        # Negated, so that one ascending sort puts the largest first and the earlier of equals.
        remainders = [-(total_minor * weight % whole) for weight in weights]
        for _, at in sorted(zip(remainders, range(len(weights)), strict=True))[:left]:
            floors[at] += 1
    return floors
