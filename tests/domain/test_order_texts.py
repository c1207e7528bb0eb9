"""One plain form for every spelling of the same text."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.order_texts import is_quoted, plain, plain_line, plain_lines

LOOK_ALIKES = (
    "+＋➕✚-－–—−➖×✖✕*＊=＝①１1️⃣🅰Ａaİßﬁ ￼\u2005\u3000\u200b\ufe0f\u0301\u0338\u20e3。~〜!❗…⋯.,、;"
)


@given(text=st.text(max_size=60) | st.text(LOOK_ALIKES, max_size=20))
def test_what_is_plain_stays_as_it_is(text: str) -> None:
    """Made plain twice is made plain once, so texts and codes may meet in any order."""
    assert plain(plain(text)) == plain(text)
    assert plain_line(plain_line(text)) == plain_line(text)
    assert plain_line(plain(text)) == plain_line(text)


def test_every_single_character_is_made_plain_once_and_for_all() -> None:
    """No character of Unicode comes apart further the second time, alone or with an accent."""
    for point in range(sys.maxunicode + 1):
        once = plain(chr(point))
        if once != chr(point):
            assert plain(once) == once, hex(point)
            accented = plain(chr(point) + "\u0301")
            assert plain(accented) == accented, hex(point)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("＋１", "+1"),
        ("➕1️⃣", "+1"),
        ("➖１", "-1"),
        ("A–1 — 2 −3", "a-1 - 2 -3"),
        ("Ａ✖️２", "a*2"),
        ("🅰️×2", "a*2"),
        ("\u202a+\u200b1\u202c\ufeff", "+1"),
        ("@张三\u2005+1", "@张三 +1"),
        ("  A \t\n　+1 ", "a +1"),
        ("兩份 ① ﹢ Ⅳ", "兩份 1 + iv"),
    ],
)
def test_look_alikes_are_one(typed: str, meant: str) -> None:
    """Full width, emoji, dashes, blanks and invisible marks all become what was meant."""
    assert plain(typed) == meant


@pytest.mark.parametrize(
    "tail", ["!", "！！", "。", "~~", "～", "…", "⋯⋯", ". . .", "，", "❗️", " ~ !"]
)
def test_closing_marks_mean_nothing(tail: str) -> None:
    """What people close a line with is cut off."""
    assert plain_line(f"+1{tail}") == "+1"


@pytest.mark.parametrize("tail", ["?", "？", "⁉", "🙏", ")", "%", ":"])
def test_a_question_stays_a_question(tail: str) -> None:
    """What may change the meaning is never cut off."""
    assert plain_line(f"+1{tail}") != "+1"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("「张三：+1」\n- - - - - - - - - - - - - - -\n+1", True),
        ("- - - - -", True),
        ("－　－　－　－　－　－", True),
        ("see https://a.example", True),
        ("ｈｔｔｐ：／／a.example", True),
        ("————————", False),
        ("-----", False),
        ("- - - -", False),
        ("A- B- C- D- E-", False),
        ("", False),
    ],
)
def test_quotations_and_links_are_the_words_of_others(text: str, quoted: bool) -> None:
    """A rule of dashes, as the chat draws it under a quotation, or a link, in any spelling."""
    assert is_quoted(plain_lines(text)) is quoted
