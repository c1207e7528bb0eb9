"""Phone numbers: the international form people are known by, and what others may see of one."""

import re
import unicodedata
from typing import Final

from domain.errors import PhoneInvalidError

_E164: Final = re.compile(r"\+[1-9]\d{6,14}")
_BETWEEN: Final = re.compile(r"[\s().·-]+")
_LONG: Final = 11
"""A shorter number shows two digits at its end: four would be half of it."""
_MAINLAND: Final = re.compile(r"\+86(1\d{10})")


def phone_of(typed: str) -> str:
    """Return the number in E.164 (`+8613800138000`), however it was spaced.

    Whether a number exists is the mobile network's business: only its form is checked, so no
    country's new range is ever refused.

    Raises:
        PhoneInvalidError: it does not begin with `+` and a country code, or its length is wrong.
    """
    bare = _BETWEEN.sub("", unicodedata.normalize("NFKC", typed))
    if not bare.isascii() or not _E164.fullmatch(bare):
        raise PhoneInvalidError
    return bare


def masked(phone: str) -> str:
    """Return what others may see: `138****8000` in mainland China, `+141****2671` elsewhere."""
    mainland = _MAINLAND.fullmatch(phone)
    shown = mainland[1] if mainland else phone
    head = 3 if mainland else max(2, len(shown) - 8)
    tail = 4 if len(shown) >= _LONG else 2
    return f"{shown[:head]}****{shown[-tail:]}"
