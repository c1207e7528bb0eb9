"""What each pattern of the detector must have: `domain/anchor_table.py` is made by this.

    python -m tests.support.anchor_maker

Of a pattern it reads which characters, and which pairs of neighbours, every text holds one of that
matches; of several such sets it takes the one that fewest lines hold, by `anchor_shares`: once of
lines in Chinese, once of lines in Latin words. Run it when a rule has changed.
"""

import importlib
import json
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, NamedTuple

import domain
from domain.anchors import Anchored, key_of
from domain.lazy_patterns import LazyPattern
from domain.phrases import PhraseBook
from tests.support.anchor_shares import OF_HAN, OF_LATIN
from tests.support.hint_learner import DOMAIN, LINE_WIDTH, width_of

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


def anchors_of(pattern: LazyPattern) -> tuple[frozenset[str] | None, ...]:
    """Return characters and pairs of neighbours of which every text that matches holds one.

    First those that fewest lines in Chinese hold, then those of lines in Latin words. None: there
    are no such few.
    """
    if pattern.flags & re.IGNORECASE:
        return tuple(None for _ in _NOTHING)
    steps = parser.parse(pattern.pattern, pattern.flags).data
    return tuple(one and one.anchors for one in _needed(steps))


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


def _needed_by(kind: Any, what: Any) -> _EachNeeded:
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


def _one_of(kind: Any, what: Any) -> frozenset[str] | None:
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


def patterns_asked_for() -> Iterator[LazyPattern]:
    """Yield the patterns of the detector that are tried only where a text has an anchor."""
    for _, name, _ in pkgutil.iter_modules(domain.__path__):
        for value in vars(importlib.import_module(f"domain.{name}")).values():
            if isinstance(value, PhraseBook):
                yield from (one.pattern for one in value.phrases)
            elif isinstance(value, Anchored):
                yield from value.patterns


def table(patterns: Iterable[LazyPattern]) -> dict[str, tuple[tuple[str, str] | None, ...]]:
    """Return the anchors of patterns as they are written down: characters, and pairs."""
    return {
        key_of(pattern): tuple(anchors and _written(anchors) for anchors in anchors_of(pattern))
        for pattern in patterns
    }


def _written(anchors: Iterable[str]) -> tuple[str, str]:
    each = sorted(anchors)
    return "".join(one for one in each if len(one) == 1), "".join(
        one for one in each if len(one) > 1
    )


def _lines(text: str) -> Iterator[str]:
    """Yield a text in lines that fit, none with a blank at its end."""
    line, width = "", 0
    for char in text:
        char_width = width_of(char)
        if width + char_width > LINE_WIDTH - 1 and not line.endswith(" "):
            yield line
            line, width = "", 0
        line += char
        width += char_width
    yield line


def main() -> None:
    """Read every pattern, and write the table."""
    each = json.dumps(
        table(patterns_asked_for()), ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
    module = (
        '"""What each pattern of the detector must have, by the key of `anchors.key_of`.\n\n'
        "Made by `tests/support/anchor_maker.py`, not by hand.\n"
        '"""\n\n'
        "from typing import Final\n\n"
        'WRITTEN: Final = r"""\n' + "\n".join(_lines(each)) + '\n"""\n'
        '"""JSON, broken anywhere: what is rarest in lines in Chinese, and in lines of Latin words;'
        "\neach as characters, and as pairs without anything in between.\n"
        '"""\n'
    )
    (DOMAIN / "anchor_table.py").write_text(module, encoding="utf-8")


if __name__ == "__main__":
    main()
