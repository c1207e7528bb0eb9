"""What a text lacks excludes a pattern, and never one that would match."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.anchors import Anchored, anchors_of
from domain.folding import fold
from domain.solicitation import _PHRASES
from tests.domain.test_solicitation import MUST_PASS, PIECES
from tests.support.soak import IS_SOAK

pytestmark = pytest.mark.slow

PATTERNS = [one.pattern for one in _PHRASES.phrases]
ANCHORS = {anchor for one in PATTERNS for each in anchors_of(one) for anchor in each or ()}
LINES = st.one_of(
    st.text(),
    st.lists(st.sampled_from(sorted(ANCHORS))).map("".join),
    st.sampled_from([*MUST_PASS, *PIECES]),
)


@pytest.mark.parametrize(
    ("pattern", "anchors"),
    [
        ("微信", {"微信"}),
        ("我.微", {"微"}),  # the rarer one
        ("ab?c", {"ab", "ac"}),  # what may be absent is not needed
        ("xa*", {"x"}),
        ("(?:vx|微信)号", {"vx", "微信"}),
        ("[加添]我", {"加我", "添我"}),
        ("微 ?信", {"微信", "微 "}),
        ("q-*x", {"qx", "q-"}),
        ("v|微信", {"v", "微信"}),
        ("[vw微]{2,3}", {"v", "w", "微"}),
        ("x{0,3}(?=微)", {"微"}),
        ("薇(?=x)信", {"薇"}),  # the two stand side by side only if there is nothing between
        ("(?!微).", None),
        ("[^a]|微", None),
        (r"\d微|\w", None),
    ],
)
def test_what_a_pattern_needs(pattern: str, anchors: set[str] | None) -> None:
    assert anchors_of(re.compile(pattern))[0] == anchors


def test_what_is_rare_in_one_language_is_common_in_another() -> None:
    """So both are asked for, and talk in either language has seldom both."""
    pattern = re.compile("加[^ ]me")
    assert anchors_of(pattern) == ({"me"}, {"加"})
    tried = Anchored([pattern]).in_question
    assert [list(tried(text)) for text in ("tell me", "加1份", "加(me")] == [[], [], [0]]


def test_who_minds_no_case_is_always_tried() -> None:
    assert anchors_of(re.compile("ab", re.IGNORECASE)) == (None, None)


def test_of_no_patterns_none_is_tried() -> None:
    assert not list(Anchored([]).in_question("加我"))


@given(LINES)
@settings(max_examples=100 if IS_SOAK else 25)
@example("")
def test_nothing_that_matches_is_left_out(line: str) -> None:
    dense = fold(line).dense
    tried = set(Anchored(PATTERNS).in_question(dense))
    matching = {place for place, one in enumerate(PATTERNS) if one.search(dense)}
    assert matching <= tried
