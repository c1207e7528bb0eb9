"""The patterns of the detector: each reads a text in time linear in its length, by its structure.

A repetition without a bound reads as far as the text goes, and starts again one character on: that
is quadratic, and worse where one stands in another. So there is none, but for those named here.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import domain
from domain.lazy_patterns import LazyPattern
from domain.phrases import PhraseBook

MODULES = (
    "bare_hints", "contact_accounts", "contacts", "learned_hints", "number_runs", "outside_deals",
    "phrases", "profile_hints", "solicitation", "veiled_offers", "weak_cues", "web_links",
    "word_pairs",
)  # fmt: skip
NEVER_GO_BACK = frozenset({r"[a-z0-9_]+", r"[a-z0-9_](?:[^a-z0-9_]*[a-z0-9_]){3}"})
"""One class alone, whose text is not read again; one that fails at the last three letters only."""
REPEATS = (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT)
WRITTEN_AS_PAIR = re.compile(r"\(\d+, \d+\)")
"""What `{2,8}` becomes where braces are not doubled: it counts nothing."""
WIDTH_MAX = 1_200
"""Characters that one attempt of any pattern can read at most."""
CHOICES_MAX = 3
"""Repetitions of a variable number that may stand one in another."""


def _patterns(found: Any) -> Iterator[re.Pattern[str] | LazyPattern]:
    if isinstance(found, (re.Pattern, LazyPattern)):
        yield found
    elif isinstance(found, PhraseBook):
        yield from _patterns(found.phrases)
    elif isinstance(found, (tuple, list)):
        for one in found:
            yield from _patterns(one)


def _all_patterns() -> dict[str, re.Pattern[str] | LazyPattern]:
    named = {}
    for name in MODULES:
        for value in vars(importlib.import_module(f"domain.{name}")).values():
            for pattern in _patterns(value):
                named[f"{name}: {pattern.pattern[:40]}"] = pattern
    return named


PATTERNS = _all_patterns()


def _parts(what: Any) -> Iterator[Any]:
    """Yield the sequences of steps within a step."""
    if isinstance(what, parser.SubPattern):
        yield what
    elif isinstance(what, (tuple, list)):
        for one in what:
            yield from _parts(one)


def _depth(steps: Any) -> int:
    """Return how deep repetitions of a variable number stand one in another."""
    deepest = 0
    for kind, what in steps:
        inner = max((_depth(one) for one in _parts(what)), default=0)
        is_variable = kind in REPEATS and what[1] > max(what[0], 1)
        deepest = max(deepest, inner + is_variable)
    return deepest


def test_every_module_of_the_detector_is_looked_at() -> None:
    """A module of rules that is not listed here would not be checked."""
    with_phrases = {
        name
        for _, name, _ in pkgutil.iter_modules(domain.__path__)
        if hasattr(importlib.import_module(f"domain.{name}"), "PHRASES")
    }
    assert with_phrases <= set(MODULES)
    assert len(PATTERNS) >= 150


@pytest.mark.parametrize("name", PATTERNS)
def test_one_attempt_reads_a_bounded_stretch(name: str) -> None:
    """However long the text is; and repetitions do not stand deep one in another."""
    pattern = PATTERNS[name]
    if pattern.pattern in NEVER_GO_BACK:
        return
    assert WRITTEN_AS_PAIR.search(pattern.pattern) is None
    steps = parser.parse(pattern.pattern, pattern.flags)
    assert steps.getwidth()[1] <= WIDTH_MAX
    assert _depth(steps) <= CHOICES_MAX
