"""Places: spots on the map as whole microdegrees, so that the same spot is always equal.

A microdegree is eleven centimetres at most. Distances are PostgreSQL's to compute, where the rows
are that they order.
"""

import re
from typing import Final

import msgspec

MICRODEGREES: Final = 1_000_000
LATITUDE_MAX: Final = 90 * MICRODEGREES
LONGITUDE_MAX: Final = 180 * MICRODEGREES

_DECIMALS: Final = 6
_PAIR: Final = re.compile(
    r"([+-]?)([0-9]{1,2})(?:\.([0-9]{1,15}))?,([+-]?)([0-9]{1,3})(?:\.([0-9]{1,15}))?"
)


class Spot(msgspec.Struct, frozen=True):
    """A spot on the map.

    Raises:
        ValueError: it lies on no map: latitude beyond 90, longitude beyond 180 degrees.
    """

    latitude_microdegrees: int
    longitude_microdegrees: int

    def __post_init__(self) -> None:
        if (
            abs(self.latitude_microdegrees) > LATITUDE_MAX
            or abs(self.longitude_microdegrees) > LONGITUDE_MAX
        ):
            raise ValueError("this spot lies on no map")


def spot_of(text: str) -> Spot | None:
    """Return the spot that `lat,lng` in decimal degrees names; None when it names none.

    Read digit by digit: what stands beyond a microdegree is cut off, and nothing is rounded.
    """
    found = _PAIR.fullmatch(text.replace(" ", ""))
    if found is None:
        return None
    try:
        return Spot(_microdegrees(*found.group(1, 2, 3)), _microdegrees(*found.group(4, 5, 6)))
    except ValueError:
        return None


def _microdegrees(sign: str, whole: str, fraction: str | None) -> int:
    cut = (fraction or "")[:_DECIMALS].ljust(_DECIMALS, "0")
    size = int(whole) * MICRODEGREES + int(cut)
    return -size if sign == "-" else size
