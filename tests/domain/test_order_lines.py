"""The grammar: every way to write an order is read exactly, and nothing beside it is."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.order_lines import ITEMS_MAX, LINE_LENGTH_MAX
from domain.order_texts import plain, plain_line
from domain.orders import Act, Availability, Item, Order, Reason, Refusal
from domain.roll_call import read_message
from tests.support.chatter import MANY, ONE, SIZES, a_code, noted, read_in

DIGITS = "零一二三四五六七八九"
SIGNS = {
    Act.ADD: ["+", "＋", "➕", "加", "+ ", " +", " ＋ "],
    Act.TAKE_OFF: ["-", "－", "➖", "−", "减", "減"],
    Act.SET: ["*", "×", "=", "＝", "✖️", "改", "改成", "改為"],
}
UNITS = ["", "份", "盒", " 份", "個", "单", "箱"]
TAILS = ["", "!", "！", "~", "。", "…", " ", "\n"]
CODES = {"A": "A", "B": "B", "A1": "A1", "A2": "A2", "草莓": "D", "粉": "E", "白": "F"}


def numerals(number: int) -> Iterator[str]:
    """Yield the ways to write 1 to 99."""
    yield str(number)
    yield "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))
    tens, ones = divmod(number, 10)
    ten = {0: "", 1: "十"}.get(tens, f"{DIGITS[tens]}十")
    yield ten + (DIGITS[ones] if ones else "")
    if number == 2:
        yield from ("两", "兩")


@st.composite
def typed_items(draw: st.DrawFn, code: str) -> tuple[str, Item]:
    """Draw an item for `code` as people may write it, and what it means."""
    act = draw(st.sampled_from(list(Act)))
    letter = CODES[code]
    shown = draw(st.sampled_from([code, code.lower(), "".join(map(wide, code))]))
    about = {"team_buy_id": MANY[letter].team_buy_id, "code": letter, "act": act}
    if act is Act.CANCEL:
        word = draw(st.sampled_from(["取消", "退团", "退團", "不要了", "-", " 取消"]))
        return shown + word, Item(**about)
    units = draw(st.integers(1, 50))
    sign = draw(st.sampled_from(SIGNS[act]))
    text = shown + sign + draw(st.sampled_from(list(numerals(units))))
    return text + draw(st.sampled_from(UNITS)), Item(**about, units=units)


def wide(char: str) -> str:
    return chr(ord(char) + 0xFEE0) if char.isascii() else char


@given(data=st.data(), codes=st.lists(st.sampled_from(list(CODES)), unique=True, min_size=1))
@settings(max_examples=150)
def test_an_order_is_read_exactly_however_it_is_written(
    data: st.DataObject, codes: list[str]
) -> None:
    """N-6: code, sign, number, unit and separator, each in any of its spellings, in any number."""
    typed = [data.draw(typed_items(code)) for code in codes]
    gap = data.draw(st.sampled_from([" ", ",", "，", "、", ";", "；", "\n", ", ", "\n\n"]))
    text = gap.join(text for text, _ in typed) + data.draw(st.sampled_from(TAILS))
    assert read_message(text, MANY) == Order(tuple(item for _, item in typed))


@given(units=st.integers(1, 50), data=st.data())
@settings(max_examples=150)
def test_without_a_code_the_only_open_team_buy_is_meant(units: int, data: st.DataObject) -> None:
    """A room with one open team-buy needs no codes."""
    act = data.draw(st.sampled_from([Act.ADD, Act.TAKE_OFF]))
    sign = data.draw(st.sampled_from(SIGNS[act]))
    number = data.draw(st.sampled_from(list(numerals(units))))
    text = sign + number + data.draw(st.sampled_from(UNITS)) + data.draw(st.sampled_from(TAILS))
    closed = {"K": a_code(7, availability=Availability.CLOSED)}
    item = Item(team_buy_id=ONE["A"].team_buy_id, code="A", act=act, units=units)
    assert read_message(text, ONE | closed) == Order((item,))


@given(units=st.integers(1, 50), variant=st.sampled_from(SIZES), before=st.booleans())
def test_a_variant_may_stand_before_or_behind(units: int, variant: str, before: bool) -> None:
    """ "+2 大份" and "大份+2" are the same order."""
    text = f"{variant}+{units}" if before else f"+{units} {variant}"
    assert noted(read_in("one", text)) == f"A+{units}[{variant}]"


ORDERS = ["+1", "A+1", "加一", "两份", "A1", "草莓2盒", "取消", "A-", "A+1 B+2"]
MEANT = frozenset(
    "份个個盒斤包袋箱件只隻瓶罐组組套杯条條提打单單位人草莓粉白葡萄大小份零一二两兩三四五六七八九十加减減改成为為取消退团團不要了包色"
)
"""Characters that are part of some word of the grammar, or of a code."""


def is_foreign(word: str) -> bool:
    """Return whether no character of `word` can be part of an order, nor be left out of one."""
    return all(not char.isascii() and char not in MEANT for char in plain(word)) and plain_line(
        word
    ) not in {"", "。", "、"}


@given(
    order=st.sampled_from(ORDERS),
    word=st.text(st.characters(min_codepoint=0xA1), min_size=1, max_size=9).filter(is_foreign),
    room=st.sampled_from(["one", "many"]),
    glue=st.sampled_from(["", " ", "，", "\n", "+", "*"]),
)
@settings(max_examples=250)
def test_one_word_more_makes_it_talk(order: str, word: str, room: str, glue: str) -> None:
    """Full match or nothing: a word before or behind, whatever it is, and nothing is ordered."""
    assert read_in(room, f"{word}{glue}{order}") is None
    assert read_in(room, f"{order}{glue}{word}") is None


@pytest.mark.parametrize(
    "word", ["好", "谢谢", "please", "🙏", "吗", "?", "张三", "http", "8折", "@团长"]
)
@pytest.mark.parametrize("order", ["+1", "A+1", "加一", "两份", "A1", "草莓2盒", "取消", "A-"])
@pytest.mark.parametrize("room", ["one", "many"])
def test_politeness_orders_nothing(order: str, word: str, room: str) -> None:
    """A known order with a common word around it is talk, with and without a blank."""
    for text in (f"{word}{order}", f"{word} {order}", f"{order}{word}", f"{order} {word}"):
        assert read_in(room, text) is None


def test_the_longest_code_is_read_first() -> None:
    """A1+2 is two of A1; a code glued to a number that makes another code is neither."""
    assert noted(read_in("many", "A1+2")) == "A1+2"
    assert noted(read_in("many", "A +12")) == "A+12"
    assert noted(read_in("many", "A 12份")) == "A=12"
    for doubtful in ("A12份", "A2份", "A1 2", "A12+1", "AA+1", "A11"):
        assert read_in("many", doubtful) is None


def test_a_plus_mistyped_as_ten() -> None:
    """十 is the plus of a hurried hand before a digit, and ten everywhere else."""
    assert noted(read_in("one", "十1")) == "A+1"
    assert noted(read_in("one", "十份")) == "A=10"
    assert noted(read_in("one", "加十")) == "A+10"
    assert noted(read_in("one", "加十一份")) == "A+11"
    assert noted(read_in("one", "二十份")) == "A=20"
    assert read_in("one", "加十1") is None
    assert read_in("one", "二十1") is None


@pytest.mark.parametrize(
    "keyword", ["1", "+1", "份", "一", "十", "", " ", "!", "加", "x" * 40, "两份"]
)
def test_a_word_that_the_grammar_needs_is_no_code(keyword: str) -> None:
    """A merchant cannot turn small talk into orders by a careless keyword."""
    codes = {"A": a_code(1, keywords=(keyword,), variants=(keyword,)), "B": a_code(2)}
    for text in ("1", "1+1", "份", "一份好菜", "加油", f"{keyword}"):
        assert not isinstance(read_message(text, codes), Order)
    assert noted(read_message("A+1", codes)) == "A+1"


def test_a_code_letter_is_never_a_sign() -> None:
    """The team-buy X is ordered like any other."""
    codes = {"X": a_code(1), "A": a_code(2)}
    assert noted(read_message("x+1 Xx2", {"X": a_code(1)})) == ""
    assert noted(read_message("x+1", codes)) == "X+1"
    assert noted(read_message("Xx2", codes)) == "X=2"
    assert noted(read_message("A x2", codes)) == "A=2"
    assert read_message("x2", codes) is None


def test_a_campaign_has_units_of_its_own() -> None:
    """A bare number needs 份 or the campaign's unit; its words may be several characters long."""
    own = {"A": a_code(1, unit_words=("大盘", "tray", "斤"))}
    assert noted(read_message("两大盘", own)) == "A=2"
    assert noted(read_message("2 trays", own)) == ""
    assert noted(read_message("2 tray", own)) == "A=2"
    assert noted(read_message("减十斤", own)) == "A-10"
    assert read_message("减十斤", {"A": a_code(1)}) is None
    assert read_message("两大盘", {"A": a_code(1)}) is None


@pytest.mark.parametrize("count", [ITEMS_MAX, ITEMS_MAX + 1])
def test_a_line_has_at_most_twenty_items(count: int) -> None:
    """What is longer was not typed by somebody who orders."""
    codes = {f"p{n}": a_code(n) for n in range(1, 30)}
    read = read_message(" ".join(f"p{n}+1" for n in range(1, count + 1)), codes)
    assert isinstance(read, Order) is (count <= ITEMS_MAX)


def test_a_line_has_at_most_four_hundred_characters() -> None:
    """One character more is talk, also if it comes from taking a ligature apart."""
    fits = "+1" + " " * (LINE_LENGTH_MAX - 2)
    assert noted(read_in("one", fits)) == "A+1"
    assert read_in("one", fits + " ") is None
    assert read_in("one", "ﷺ" * 30 + "+1") is None


@pytest.mark.parametrize("units", [0, 1, 50, 51, 99, 100, 999, 9999])
@pytest.mark.parametrize("sign", ["+", "*", "-"])
def test_units_lie_between_one_and_the_limits(sign: str, units: int) -> None:
    """1 to 99, and at most what the campaign gives one shopper; taking off has no limit."""
    read = read_in("many", f"A{sign}{units}")
    if sign == "-" and not 1 <= units <= 99:
        assert read is None
    elif not 1 <= units <= 99:
        assert read == Refusal(Reason.UNITS_INVALID, units_max=99)
    elif sign != "-" and units > 50:
        assert read == Refusal(Reason.UNITS_PER_SHOPPER_EXCEEDED, "A", 50)
    else:
        assert isinstance(read, Order)


@pytest.mark.parametrize(
    ("first", "second"), list(combinations(["A+1", "A-1", "A*2", "A取消", "A=3", "A两份"], 2))
)
def test_who_contradicts_himself_orders_nothing(first: str, second: str) -> None:
    """Two acts on one team-buy in one line are anybody's guess, in either order."""
    assert read_in("many", f"{first} {second}") is None
    assert read_in("many", f"{second} {first}") is None


@pytest.mark.parametrize("line", ["B取消 B+1 大份", "B+1 大份 B取消", "B+包+1 B-"])
def test_a_cancelled_seat_takes_no_variant(line: str) -> None:
    """Who cancels a team-buy cannot order a variant of it in the same breath."""
    assert read_in("many", line) is None


def test_what_is_said_twice_adds_up_only_with_a_code() -> None:
    """A+1 A+1 is two of A; +1 +1 is a cheer."""
    assert noted(read_in("many", "A+1 A+1，a+1")) == "A+3"
    assert noted(read_in("many", "A+50 A+1")) == "!units_per_shopper_exceeded:A"
    assert noted(read_in("many", "A取消 A取消")) == ""
    assert read_in("one", "+1 +1") is None


# ---- linear time, counted in calls ------------------------------------------------------------


@contextmanager
def counted_calls() -> Iterator[list[int]]:
    """Count every call of Python and of C while the block runs."""
    counted = [0]

    def count(_frame: Any, event: str, _argument: Any) -> None:
        counted[0] += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        yield counted
    finally:
        sys.setprofile(before)


def calls(text: str) -> int:
    with counted_calls() as counted:
        read_in("many", text)
    return counted[0]


REPEATED = [
    "+1 ",
    "A",
    "+",
    "十",
    " ,",
    "A+",
    "1",
    "A1 ",
    "一",
    "取消",
    "A+1 大份 ",
    "粉",
    "ﷺ",
    "- ",
    "#",
    "改",
]


@pytest.mark.parametrize("piece", REPEATED)
def test_no_line_of_four_hundred_characters_is_dear(piece: str) -> None:
    """However a line is composed, it costs at most a fixed number of calls."""
    assert calls((piece * LINE_LENGTH_MAX)[:LINE_LENGTH_MAX]) < 3_000


@pytest.mark.parametrize("begin", ["", "#接龙\n\n"])
@pytest.mark.parametrize("piece", ["1. 张三 +1\n", "张 ", "- ", "1.\n", "+1\n", "：", "　"])
def test_twice_the_text_costs_at_most_twice_the_calls(begin: str, piece: str) -> None:
    """No loop inside of a loop over the text: doubling it doubles the work, and no more."""
    once, twice = (calls(begin + piece * n) for n in (400, 800))
    assert twice <= 2.2 * once + 100
