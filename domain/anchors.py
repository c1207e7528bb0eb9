"""Anchors: what a text must have for a pattern to match, so that most patterns need not be tried.

A detector of forty patterns tried them all on every line of talk, and took half the time of posting
it. Nearly every line lacks what nearly every pattern must have: one of a few characters, or of a
few pairs of neighbours, which tell more. What that is, is read from the pattern itself, so no rule
has to say it and none can say it wrongly.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, NamedTuple

from domain.anchor_weights import OF_HAN, OF_LATIN

_COMMON: Final = (OF_HAN, OF_LATIN)
_RARE_SHARES: Final = (0, 8, 2)
"""Of what is rarer, by its length."""
_SPREAD_MAX: Final = 80
"""A class of more characters than this excludes no line worth excluding."""
_ANCHORS_MAX: Final = 400
_REPEATS: Final = (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT)
_Step = tuple[Any, Any]
"""An operation of the parser's, and what it works on."""


class _Needed(NamedTuple):
    """What a part of a pattern must have."""

    share: int
    """How little it tells: of a thousand lines, so many hold some of it, if none holds two."""
    anchors: frozenset[str]


_EachNeeded = tuple[_Needed | None, ...]
"""Chosen for lines in Chinese, and for lines in Latin words."""
_NOTHING: Final[_EachNeeded] = (None,) * len(_COMMON)


class Anchored:
    """Patterns, each known by its place, and for a text those that may match it.

    What a pattern must have may be chosen as the rarest in Chinese, or as the rarest in Latin
    words. Either way every text that matches holds some of it, so both are asked for.
    """

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        each = [_needed(_steps_of(pattern)) for pattern in patterns]
        self._all: Final = (1 << len(each)) - 1
        self._tables: Final = tuple(_Table(column) for column in zip(*each, strict=True))

    def in_question(self, text: str) -> Iterator[int]:
        """Yield the places of the patterns that may match somewhere in `text`, in order."""
        held = _held_by(text)
        bits = self._all
        for table in self._tables:
            bits &= table.bits_of(held)
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest


class _Table:
    """For each anchor, a bit for the place of each pattern that it is of."""

    def __init__(self, each: Sequence[_Needed | None]) -> None:
        self._always = 0
        self._bits: dict[str, int] = {}
        for place, needed in enumerate(each):
            if needed is None:
                self._always |= 1 << place
                continue
            for anchor in needed.anchors:
                self._bits[anchor] = self._bits.get(anchor, 0) | 1 << place
        self._anchors: Final = frozenset(self._bits)

    def bits_of(self, held: frozenset[str]) -> int:
        """Return the bits of the patterns that may match what holds these."""
        bits = self._always
        for anchor in held & self._anchors:
            bits |= self._bits[anchor]
        return bits


@lru_cache(maxsize=16)
def _held_by(text: str) -> frozenset[str]:
    """Return the characters and the pairs of neighbours in a text; books ask for the same one."""
    return frozenset((*text, *map("".join, pairwise(text))))


def anchors_of(pattern: re.Pattern[str]) -> tuple[frozenset[str] | None, ...]:
    """Return characters and pairs of neighbours of which every text that matches holds one.

    Of several such sets it is the one that fewest lines hold: first of lines in Chinese, then of
    lines in Latin words. None: there are no such few. Only for patterns that mind case, as folded
    text is read.
    """
    return tuple(one and one.anchors for one in _needed(_steps_of(pattern)))


def _steps_of(pattern: re.Pattern[str]) -> Sequence[_Step]:
    """Return what a pattern meets, one after the other; nothing is known of who minds no case."""
    if pattern.flags & re.IGNORECASE:
        return ()
    steps: Sequence[_Step] = parser.parse(pattern.pattern, pattern.flags).data
    return steps


def _needed(steps: Sequence[_Step]) -> _EachNeeded:
    """Return the rarest of what the steps, one after the other, must meet."""
    ones = [_one_of(*step) for step in steps]
    rarest: _EachNeeded = _NOTHING
    for place, one in enumerate(ones):
        met = _needed_by(*steps[place]) if one is None else _weighed(one)
        rarest = tuple(map(_rarer, rarest, met))
        pairs = one and _pairs(steps, ones, place)
        if pairs:
            rarest = tuple(map(_rarer, rarest, _weighed(pairs)))
    return rarest


def _needed_by(kind: Any, what: Any) -> _EachNeeded:  # noqa: ANN401  (the parser's)
    if kind is parser.SUBPATTERN:
        return _needed(what[-1].data)
    if kind is parser.ATOMIC_GROUP:
        return _needed(what.data)
    if kind is parser.ASSERT:  # looks ahead or back, at characters of the same text
        return _needed(what[1].data)
    if kind in _REPEATS and what[0] > 0:
        return _needed(what[2].data)
    if kind is parser.BRANCH:
        branches = [_needed(one.data) for one in what[1]]
        return tuple(map(_any_of, zip(*branches, strict=True), _COMMON))
    return _NOTHING


def _rarer(one: _Needed | None, other: _Needed | None) -> _Needed | None:
    if one is None or other is None:
        return one or other
    return other if other.share < one.share else one


def _any_of(branches: Sequence[_Needed | None], common: Mapping[str, int]) -> _Needed | None:
    each = [one.anchors for one in branches if one is not None]
    whole = frozenset[str]().union(*each)
    if len(each) < len(branches) or len(whole) > _ANCHORS_MAX:
        return None
    return _Needed(_share(whole, common), whole)


@lru_cache(maxsize=4_096)
def _weighed(anchors: frozenset[str]) -> _EachNeeded:
    return tuple(_Needed(_share(anchors, common), anchors) for common in _COMMON)


def _share(anchors: frozenset[str], common: Mapping[str, int]) -> int:
    return sum(common.get(one, _RARE_SHARES[len(one)]) for one in anchors)


def _pairs(
    steps: Sequence[_Step], ones: Sequence[frozenset[str] | None], place: int
) -> frozenset[str] | None:
    """Return what the step at `place`, of one character, meets together with its neighbour.

    A neighbour that may be absent is met, or whatever stands behind it.
    """
    neighbours = frozenset[str]()
    for following in range(place + 1, len(steps)):
        kind, what = steps[following]
        may_be_absent = kind in _REPEATS and what[0] == 0 and len(what[2]) == 1
        met = _one_of(*what[2][0]) if may_be_absent else ones[following]
        if met is None:
            return None
        neighbours |= met
        if not may_be_absent:
            whole = frozenset(a + b for a in ones[place] or () for b in neighbours)
            return whole if len(whole) <= _ANCHORS_MAX else None
    return None


def _one_of(kind: Any, what: Any) -> frozenset[str] | None:  # noqa: ANN401  (the parser's)
    if kind is parser.LITERAL:
        return frozenset(chr(what))
    return _members(what) if kind is parser.IN else None


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
