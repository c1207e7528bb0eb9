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
LINES = st.one_of(
    st.text(),
    st.lists(st.sampled_from(sorted({a for one in PATTERNS for a in anchors_of(one) or ()}))).map(
        "".join
    ),
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
        ("微(?=x)信", {"微"}),  # the two stand side by side only if there is nothing between
        ("(?!微).", None),
        ("[^a]|微", None),
        (r"\d微|\w", None),
    ],
)
def test_what_a_pattern_needs(pattern: str, anchors: set[str] | None) -> None:
    assert anchors_of(re.compile(pattern)) == anchors


def test_who_minds_no_case_is_always_tried() -> None:
    assert anchors_of(re.compile("ab", re.IGNORECASE)) is None


@given(LINES)
@settings(max_examples=100 if IS_SOAK else 25)
@example("")
def test_nothing_that_matches_is_left_out(line: str) -> None:
    dense = fold(line).dense
    tried = set(Anchored(PATTERNS).in_question(dense))
    matching = {place for place, one in enumerate(PATTERNS) if one.search(dense)}
    assert matching <= tried
