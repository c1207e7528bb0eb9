"""The price rule: a ladder of tiers, and what one unit costs while so many count (P1).

This is the heart of the product and the shortest file of it: the price falls as buyers join.
"""

from itertools import pairwise
from typing import Annotated, Final

import msgspec

from domain.errors import LadderInvalidError
from domain.money import AMOUNT_MAX_MINOR

TIERS_MAX: Final = 10
BUYERS_MIN_MAX: Final = 1_000_000


class Tier(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From `buyers_min` buyers (or units) on, one unit costs `unit_price_minor`."""

    buyers_min: Annotated[int, msgspec.Meta(ge=1, le=BUYERS_MIN_MAX)]
    unit_price_minor: Annotated[int, msgspec.Meta(ge=1, le=AMOUNT_MAX_MINOR)]


class PriceLadder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One to ten tiers; the first starts at one buyer; counts rise and prices fall strictly.

    A ladder that breaks this cannot be constructed; msgspec runs the same check while decoding,
    so it cannot come out of a request or a jsonb column either. The limits of a single tier are
    checked here too, because msgspec looks at `Meta` only while decoding.
    """

    tiers: tuple[Tier, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.tiers) <= TIERS_MAX:
            raise ValueError(f"a ladder has 1 to {TIERS_MAX} tiers, not {len(self.tiers)}")
        if self.tiers[0].buyers_min != 1:
            raise ValueError("a ladder starts at one buyer")
        for dearer, cheaper in pairwise(self.tiers):
            if cheaper.buyers_min <= dearer.buyers_min:
                raise ValueError("each tier needs more buyers than the one before")
            if cheaper.unit_price_minor >= dearer.unit_price_minor:
                raise ValueError("each tier is cheaper than the one before")
        if self.tiers[-1].buyers_min > BUYERS_MIN_MAX:
            raise ValueError(f"a tier needs at most {BUYERS_MIN_MAX} buyers")
        if self.tiers[-1].unit_price_minor < 1:
            raise ValueError("a price is at least one minor unit")
        if self.tiers[0].unit_price_minor > AMOUNT_MAX_MINOR:
            raise ValueError(f"a price is at most {AMOUNT_MAX_MINOR} minor units")


def ladder_of(tiers: tuple[Tier, ...]) -> PriceLadder:
    """Return the ladder of `tiers` as a merchant typed them.

    Raises:
        LadderInvalidError: the tiers break a rule; the detail says which.
    """
    try:
        return PriceLadder(tiers)
    except ValueError as error:
        raise LadderInvalidError(str(error)) from error


def tier_at(ladder: PriceLadder, *, counted: int) -> Tier:
    """Return the tier that `counted` buyers reach; with 0 the first, which a newcomer is asked for.

    Raises:
        ValueError: `counted` is negative. A caller's bug, not a refusal.
    """
    if counted < 0:
        raise ValueError(f"counted must not be negative, got {counted}")
    reached = ladder.tiers[0]
    for tier in ladder.tiers[1:]:
        if tier.buyers_min > counted:
            break
        reached = tier
    return reached


def unit_price_minor(ladder: PriceLadder, *, counted: int) -> int:
    """Return what one unit costs every buyer while `counted` count towards the tier.

    Args:
        ladder: the tiers the merchant published.
        counted: authorized and sponsored buyers (units, where the campaign counts units).

    Returns:
        Minor units of the campaign's currency. Never rises as `counted` grows (P1).

    Raises:
        ValueError: `counted` is negative.
    """
    return tier_at(ladder, counted=counted).unit_price_minor


class NextTier(msgspec.Struct, frozen=True):
    """The tier that is to come: its threshold, its price, and how many are missing."""

    buyers_min: int
    unit_price_minor: int
    missing: int


def next_tier(ladder: PriceLadder, *, counted: int, price_minor: int) -> NextTier | None:
    """Return the first tier cheaper than `price_minor`, the ratcheted price; None at the bottom.

    Asked from the ratcheted price and not from the count, so that a tier once reached is never
    promised again after its bearers are gone.
    """
    for tier in ladder.tiers:
        if tier.unit_price_minor < price_minor:
            return NextTier(tier.buyers_min, tier.unit_price_minor, tier.buyers_min - counted)
    return None
