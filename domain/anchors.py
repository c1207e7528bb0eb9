"""Anchors: the characters without which a pattern cannot match, so that most need not be tried.

A detector of forty patterns tried them all on every line of talk, and took half the time of posting
it. Nearly every line lacks what nearly every pattern must have. What that is, is read from the
pattern itself, so no rule has to say it and none can say it wrongly.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

_COMMON: Final = frozenset("我你的是一不了有在这个人们就好加要 ,:etaoinshrdlum0123456789")
"""What stands in many lines tells little: where a pattern must have several, a rarer one is it."""
_COMMON_WEIGHT: Final = 20
_SPREAD_MAX: Final = 80
"""A class of more characters than this excludes no line worth excluding."""
_REPEATS: Final = (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT)


class Anchored:
    """Patterns, each known by its place, and for a text those that may match it."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self._always = 0
        self._bits: dict[str, int] = {}
        for place, pattern in enumerate(patterns):
            anchors = anchors_of(pattern)
            if anchors is None:
                self._always |= 1 << place
            for char in anchors or ():
                self._bits[char] = self._bits.get(char, 0) | 1 << place
        self._chars: Final = frozenset(self._bits)

    def in_question(self, text: str) -> Iterator[int]:
        """Yield the places of the patterns that may match somewhere in `text`, in order."""
        bits = self._always
        for char in self._chars.intersection(text):
            bits |= self._bits[char]
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest


def anchors_of(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Return characters of which every text that matches holds at least one; None: no such few.

    Only for patterns that mind case, as folded text is read.
    """
    if pattern.flags & re.IGNORECASE:
        return None
    return _needed(parser.parse(pattern.pattern, pattern.flags))


def _needed(steps: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """Return the rarest of what the steps, one after the other, must meet."""
    found = [one for one in (_needed_by(*step) for step in steps) if one is not None]
    return min(found, key=_weight, default=None)


def _needed_by(kind: Any, what: Any) -> frozenset[str] | None:  # noqa: ANN401  (the parser's)
    if kind is parser.LITERAL:
        return frozenset(chr(what))
    if kind is parser.IN:
        return _members(what)
    if kind is parser.SUBPATTERN:
        return _needed(what[-1])
    if kind is parser.ATOMIC_GROUP:
        return _needed(what)
    if kind is parser.ASSERT:  # looks ahead or back, at characters of the same text
        return _needed(what[1])
    if kind in _REPEATS and what[0] > 0:
        return _needed(what[2])
    if kind is parser.BRANCH:
        branches = [_needed(one) for one in what[1]]
        whole = frozenset[str]().union(*(one for one in branches if one is not None))
        return None if None in branches or len(whole) > _SPREAD_MAX else whole
    return None


def _members(what: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    members: set[str] = set()
    for kind, char in what:
        if kind is parser.LITERAL:
            members.add(chr(char))
        elif kind is parser.RANGE and char[1] - char[0] < _SPREAD_MAX:
            members.update(map(chr, range(char[0], char[1] + 1)))
        else:
            return None
    return frozenset(members) if len(members) <= _SPREAD_MAX else None


def _weight(anchors: frozenset[str]) -> int:
    return sum(_COMMON_WEIGHT if char in _COMMON else 1 for char in anchors)
