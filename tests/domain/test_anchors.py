"""What a text lacks excludes a pattern, and never one that would match."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.anchors import TABLE, Anchored
from domain.folding import fold
from domain.lazy_patterns import LazyPattern, compile_each
from tests.domain.test_solicitation import MUST_PASS, PIECES
from tests.support.anchor_maker import anchors_of, patterns_asked_for, table
from tests.support.soak import IS_SOAK

pytestmark = pytest.mark.slow

PATTERNS = list(patterns_asked_for())
ANCHORS = {
    anchor
    for each in TABLE.values()
    for chars, pairs in filter(None, each)
    for anchor in (*chars, *map("".join, zip(pairs[::2], pairs[1::2], strict=True)))
}
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
    assert anchors_of(LazyPattern(pattern))[0] == anchors


def test_what_is_rare_in_one_language_is_common_in_another() -> None:
    """So both are asked for, and talk in either language has seldom both."""
    assert anchors_of(LazyPattern("加[^ ]me")) == ({"me"}, {"加"})


def test_the_table_is_that_of_the_patterns() -> None:
    """Run `python -m tests.support.anchor_maker` where a rule has changed."""
    assert table(PATTERNS) == TABLE
    assert len(TABLE) >= 130


def test_a_pattern_that_the_table_does_not_know_is_always_tried() -> None:
    assert list(Anchored([LazyPattern("a pattern of nobody's")]).in_question("加我")) == [0]


def test_who_minds_no_case_is_always_tried() -> None:
    assert anchors_of(LazyPattern("ab", re.IGNORECASE)) == (None, None)


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


def test_a_pattern_is_compiled_when_it_is_first_looked_for() -> None:
    """Or when somebody has nothing else to do."""
    one = LazyPattern("加[我你]")
    assert "compiled" not in vars(one)
    assert one.search("来加我") is not None
    assert one.match("来加我") is None
    other = LazyPattern("加他")
    assert {one.compiled, other.compiled} <= set(compile_each())
    assert all("compiled" in vars(pattern) for pattern in LazyPattern.every)
