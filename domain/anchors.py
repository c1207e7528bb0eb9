"""Anchors: what a text must have for a pattern to match, so that most patterns need not be tried.

A detector of forty patterns tried them all on every line of talk, and took half the time of posting
it. Nearly every line lacks what nearly every pattern must have: one of a few characters, or of a
few pairs of neighbours, which tell more. What that is, is read from the pattern itself
(`tests/support/anchor_maker.py`), so no rule has to say it and none can say it wrongly.
"""

import hashlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

import msgspec

from domain.anchor_table import WRITTEN
from domain.lazy_patterns import LazyPattern

_KEY_BYTES: Final = 6
_Anchors = tuple[str, str] | None
"""Characters, and pairs of them; None: there are no such few."""
TABLE: Final = msgspec.json.decode(
    "".join(WRITTEN.splitlines()), type=dict[str, tuple[_Anchors, _Anchors]]
)


class Anchored:
    """Patterns, each known by its place, and for a text those that may match it.

    What a pattern must have was chosen as the rarest in Chinese, and as the rarest in Latin words.
    Either way every text that matches holds some of it, so both are asked for.
    """

    def __init__(self, patterns: Sequence[LazyPattern]) -> None:
        """Patterns that the table does not know are tried on every text."""
        self.patterns: Final = tuple(patterns)
        self._all: Final = (1 << len(patterns)) - 1
        each = [TABLE.get(key_of(one), (None, None)) for one in patterns]
        self._of_han: Final = _Bits([of_han for of_han, _ in each])
        self._of_latin: Final = _Bits([of_latin for _, of_latin in each])

    def in_question(self, text: str) -> Iterator[int]:
        """Yield the places of the patterns that may match somewhere in `text`, in order."""
        held = _held_by(text)
        bits = self._all & self._of_han.of(held) & self._of_latin.of(held)
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest


class _Bits:
    """For each anchor, a bit for the place of each pattern that it is of."""

    def __init__(self, each: Sequence[_Anchors]) -> None:
        self._always = 0
        self._bits: dict[str, int] = {}
        for place, written in enumerate(each):
            if written is None:
                self._always |= 1 << place
                continue
            chars, pairs = written
            for anchor in (*chars, *(pairs[at : at + 2] for at in range(0, len(pairs), 2))):
                self._bits[anchor] = self._bits.get(anchor, 0) | 1 << place
        self._anchors: Final = frozenset(self._bits)

    def of(self, held: frozenset[str]) -> int:
        """Return the bits of the patterns that may match what holds these."""
        bits = self._always
        for anchor in held & self._anchors:
            bits |= self._bits[anchor]
        return bits


def key_of(pattern: LazyPattern) -> str:
    """Return by what the table knows a pattern: it changes with it."""
    return hashlib.blake2b(pattern.pattern.encode(), digest_size=_KEY_BYTES).hexdigest()


@lru_cache(maxsize=16)
def _held_by(text: str) -> frozenset[str]:
    """Return the characters and the pairs of neighbours in a text; books ask for the same one."""
    return frozenset((*text, *map("".join, pairwise(text))))
