"""Anchors: what a text must have for a pattern to match, so that most patterns need not be tried.

A detector of forty patterns tried them all on every line of talk, and took half the time of posting
it. Nearly every line lacks what nearly every pattern must have: one of a few characters, or of a
few pairs of neighbours, which tell more. What that is, is read from the pattern itself, so no rule
has to say it and none can say it wrongly.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

_COMMON: Final = frozenset(
    "我你的是一不了有在这个人们就好加要没还送到很下都么点吃来也买小天可上给多大发会去后能说吗看吧过时以快"
    "货用单得话里价 ,:abcdefghiklmnoprstuwy0123456789"
)
"""What stands in many lines tells little: where a pattern must have several, a rarer one is it."""
_COMMON_WEIGHT: Final = 400
_RARE_WEIGHT: Final = 3
_COMMON_PAIR_WEIGHT: Final = 4
_PAIR_WEIGHT: Final = 1
_SPREAD_MAX: Final = 80
"""A class of more characters than this excludes no line worth excluding."""
_ANCHORS_MAX: Final = 400
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
            for anchor in anchors or ():
                self._bits[anchor] = self._bits.get(anchor, 0) | 1 << place
        self._anchors: Final = frozenset(self._bits)

    def in_question(self, text: str) -> Iterator[int]:
        """Yield the places of the patterns that may match somewhere in `text`, in order."""
        bits = self._always
        for anchor in _held_by(text) & self._anchors:
            bits |= self._bits[anchor]
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest


@lru_cache(maxsize=16)
def _held_by(text: str) -> frozenset[str]:
    """Return the characters and the pairs of neighbours in a text; books ask for the same one."""
    return frozenset((*text, *map("".join, pairwise(text))))


def anchors_of(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Return characters and pairs of neighbours of which every text that matches holds one.

    None: there are no such few. Only for patterns that mind case, as folded text is read.
    """
    if pattern.flags & re.IGNORECASE:
        return None
    return _needed(parser.parse(pattern.pattern, pattern.flags))


def _needed(steps: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """Return the rarest of what the steps, one after the other, must meet."""
    steps = list(steps)
    each = [_needed_by(*step) for step in steps]
    each += [_pairs(steps[place:]) for place in range(len(steps))]
    return min((one for one in each if one is not None), key=_weight, default=None)


def _pairs(steps: Sequence[tuple[Any, Any]]) -> frozenset[str] | None:
    """Return what the first of these steps and its neighbour meet, if each is one character.

    A neighbour that may be absent is met, or whatever stands behind it.
    """
    first, *behind = (_one_of(*step) for step in steps)
    neighbours: frozenset[str] = frozenset()
    for (kind, what), one in zip(steps[1:], behind, strict=True):
        may_be_absent = kind in _REPEATS and what[0] == 0 and len(what[2]) == 1
        met = _one_of(*what[2][0]) if may_be_absent else one
        if first is None or met is None:
            return None
        neighbours |= met
        if not may_be_absent:
            whole = frozenset(a + b for a in first for b in neighbours)
            return whole if len(whole) <= _ANCHORS_MAX else None
    return None


def _one_of(kind: Any, what: Any) -> frozenset[str] | None:  # noqa: ANN401  (the parser's)
    if kind is parser.LITERAL:
        return frozenset(chr(what))
    return _members(what) if kind is parser.IN else None


def _needed_by(kind: Any, what: Any) -> frozenset[str] | None:  # noqa: ANN401  (the parser's)
    if kind in {parser.LITERAL, parser.IN}:
        return _one_of(kind, what)
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
        return None if None in branches or len(whole) > _ANCHORS_MAX else whole
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
    """Return how little these tell: the more lines hold one of them, the more."""
    return sum(map(_weight_of, anchors))


def _weight_of(anchor: str) -> int:
    is_common = _COMMON.issuperset(anchor)
    if len(anchor) > 1:
        return _COMMON_PAIR_WEIGHT if is_common else _PAIR_WEIGHT
    return _COMMON_WEIGHT if is_common else _RARE_WEIGHT
