"""Invite codes: read back from whatever people paste, and never from what is not a code."""

import random
import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.invites import (
    ALPHABET,
    CHECK_SYMBOLS,
    TEXT_LENGTH_MAX,
    check_symbol,
    code_in_scene,
    code_of,
    find_codes,
    is_written_code,
    parse_code,
    scene_of,
    shown,
)
from tests.support.domain import NOW

CODES = st.integers(0, 2**60 - 1).map(code_of)
LOOK_ALIKES = {"1": "1IiLl", "0": "0Oo"}
CODE = "28T5CY4TQKFF"

AROUND = {
    "a sentence": "my invite code is {shown} see you",
    "words before the blank": "with code {bare} join",
    "Chinese on both sides": "快来拼团{bare}今晚截单",
    "emoji": "🍇🍇{shown}🔥👉{bare}",
    "line breaks": "拼单\n{shown}\r\n截止 20:00",
    "a link": "https://pintier.example/i/{bare}?from=room#top",
    "a query": "https://pintier.example/?i={bare}=&x=1",
    "a trailing tilde": "冲呀 {bare}~~",
    "bold": "*{bare}* _{shown}_",
    "brackets": "「{shown}」【{bare}】",
    "full stop": "{shown}. {bare}, ok",
    "a file name": "poster-{bare}.png",
    "direction marks": "\u202a{shown}\u202c",
    "its own label": "Code:{bare} 口令：{shown}",
}
NO_CODE = {
    "nothing": "",
    "words": "join this team with code from that room",
    "one long word": "ABCDEFGHJKMN unbelievable",
    "an order number": "订单 202609011200, phone 8613800138000",
    "a card number": "4242-4242-4242-4242 4242 4242 4242 4242",
    "a grouped id": "4242-4242-4242-4242-28T5-CY4T",
    "a UUID": "550e8400-e29b-41d4-a716-446655440000",
    "inside a word before": f"X{CODE}",
    "inside a word after": f"{CODE}XY",
    "inside a word in groups": "X28T5-CY4T-QKFF 28T5-CY4T-QKFFXY",
    "after a group": "9K2M-28T5-CY4T-QKFF",
    "before a group": "28T5-CY4T-QKFF-9K2M",
    "a wrong check symbol": f"28T5-CY4T-QKFF-B {CODE}B 28T5-CY4T-QKFF-~",
    "a letter that is in no code": "28T5-CY4T-QKFU",
    "eleven": CODE[:-1],
}


@given(code=CODES)
@example(code=code_of(0))
@example(code=code_of(2**60 - 1))
def test_a_code_comes_back_from_every_way_it_is_written(code: str) -> None:
    """A code is read back bare, shown, in lower case, full width, with blanks, and in a text."""
    wide = "".join(chr(ord(char) + 0xFEE0) for char in shown(code))
    spaced = f" {code[:4]} {code[4:8]}\u3000{code[8:]}\n"
    marked = "\u202a" + "\u200b".join(shown(code)) + "\u202c"
    for written in (
        code,
        shown(code),
        shown(code).lower(),
        wide,
        spaced,
        marked,
        code[:4] + "\u00ad" + code[4:],
    ):
        assert parse_code(written) == code
    for written in (code, shown(code), shown(code).lower(), wide, marked):
        assert list(find_codes(written)) == [code]
    assert code in find_codes(f"code{spaced}")


@given(code=CODES, text=st.sampled_from(sorted(AROUND.values())))
@settings(max_examples=300)
def test_a_code_is_found_whatever_stands_around_it(code: str, text: str) -> None:
    """Sentences, Chinese, emoji, line breaks, links and punctuation never hide a code (WX-9)."""
    written = text.format(bare=code, shown=shown(code))
    assert list(find_codes(written)) == [code] * text.count("{")


@given(code=CODES, data=st.data())
@settings(max_examples=50)
def test_look_alikes_are_read_as_what_was_meant(code: str, data: st.DataObject) -> None:
    """I and L are read as 1 and O as 0, in either case, in the code and in its check symbol."""
    heard = "".join(
        data.draw(st.sampled_from(LOOK_ALIKES.get(char, char + char.lower())))
        for char in code + check_symbol(code)
    )
    assert parse_code(heard) == code


@given(code=CODES)
@settings(max_examples=25)
def test_every_single_typo_is_refused(code: str) -> None:
    """One wrong character, anywhere in a code with its check symbol, is refused; each is tried."""
    written = code + check_symbol(code)
    for at, right in enumerate(written):
        for wrong in CHECK_SYMBOLS if at == len(code) else ALPHABET + "U":
            if wrong != right:
                assert parse_code(written[:at] + wrong + written[at + 1 :]) is None


@given(code=CODES, at=st.integers(0, 10))
def test_two_neighbours_swapped_are_refused(code: str, at: int) -> None:
    """The commonest slip of a typing hand, two neighbours swapped, is caught by the symbol too."""
    swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    if swapped != code:
        assert parse_code(swapped + check_symbol(code)) is None


@pytest.mark.parametrize("text", NO_CODE.values(), ids=NO_CODE)
def test_what_is_not_a_code_is_not_found(text: str) -> None:
    """Words, numbers, cards, ids, codes inside longer words and wrong codes are looked up never."""
    assert list(find_codes(text)) == []


@given(before=st.sampled_from(ALPHABET + "iluo"), code=CODES, after=st.text(ALPHABET, min_size=2))
def test_a_code_inside_a_longer_word_is_not_found(before: str, code: str, after: str) -> None:
    """A letter or digit before a code, or more than a check symbol after it, makes it a word."""
    assert code not in find_codes(before + code)
    assert list(find_codes(code + after)) == []


@given(code=CODES)
def test_a_code_as_we_write_it_is_known_for_one(code: str) -> None:
    """In capitals, or with its check symbol; not in small letters, not with look-alikes."""
    grouped = f"{code[:4]}-{code[4:8]}-{code[8:]}"
    for written in (code, grouped, shown(code), shown(code).lower()):
        assert is_written_code(written)
    for other in (code.lower(), grouped.lower(), f"{code}X{code}", code[:-1] + "U"):
        assert not is_written_code(other)
    assert not is_written_code(code.replace("1", "I")) or "1" not in code


def test_overlapping_groups_hide_no_code() -> None:
    """A four-letter word before a code written with blanks gives a candidate more, not one less."""
    assert list(find_codes("code 28T5 CY4T QKFF")) == ["C0DE28T5CY4T", CODE]


def test_several_codes_come_in_their_order() -> None:
    """The first code of a text is the first that is looked up."""
    other = code_of(123)
    assert list(find_codes(f"{shown(CODE)}或{other} {CODE}")) == [CODE, other, CODE]


def test_ten_thousands_of_random_texts_never_raise() -> None:
    """Any unicode, lone surrogates and all, is read without an error; what is found is a code."""
    source = random.Random(NOW.isoformat())  # noqa: S311  a repeatable stream, not a secret
    weird = [chr(source.randrange(0x110000)) for _ in range(2_000)]
    alike = list("0189AFILOUZilouß－-‐ ~*$=\n\u200b\u3000①Ａ𝟙ﬁİı")
    for _ in range(20_000):
        few = source.choices(alike, k=source.randrange(24)) + source.choices(weird, k=3)
        source.shuffle(few)
        text = "".join(few)
        for code in (*find_codes(text), parse_code(text)):
            assert code is None or re.fullmatch(f"[{ALPHABET}]{{12}}", code)


@given(text=st.text(max_size=200))
def test_reading_a_text_in_another_normal_form_changes_nothing(text: str) -> None:
    """Whether a phone composes its characters or not, the same codes are found."""
    folded = unicodedata.normalize("NFKC", text)
    assert list(find_codes(unicodedata.normalize("NFKD", folded))) == list(find_codes(folded))


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    """A text beyond the limit costs no more than one at the limit."""
    fits = "拼" * (TEXT_LENGTH_MAX - 12)
    assert list(find_codes(fits + CODE)) == [CODE]
    assert list(find_codes(fits + "团" + CODE)) == []
    assert parse_code(" " * TEXT_LENGTH_MAX + CODE) is None


@given(number=st.integers(0, 2**60 - 1))
def test_every_code_has_two_digits_and_two_letters(number: int) -> None:
    """No code can be taken for a word or for a number."""
    code = code_of(number)
    digits = sum(char.isdigit() for char in code)
    assert 2 <= digits <= 10
    assert set(code) <= set(ALPHABET)


def test_the_bits_of_the_number_are_the_characters_of_the_code() -> None:
    """Five bits a character, the highest first; a number that reads as a word is stepped on."""
    assert code_of(0x123456789ABCDEF) == CODE
    assert code_of(0) == "KRVQKEBZ99Y1"


@pytest.mark.parametrize("number", [-1, 2**60])
def test_a_code_has_sixty_bits(number: int) -> None:
    """A number that does not fit is a caller's bug: fewer bits could be guessed."""
    with pytest.raises(ValueError, match="60 bits"):
        code_of(number)


def test_the_check_symbol_is_crockfords() -> None:
    """The symbol is the value modulo 37, written with five symbols beyond the alphabet."""
    assert [check_symbol(f"00000000000{char}") for char in "0HZ"] == ["0", "H", "Z"]
    assert [check_symbol(f"00000000001{char}") for char in "0123456"] == list("*~$=U01")
    with pytest.raises(ValueError, match="substring not found"):
        check_symbol("00000000000U")


def test_a_scene_carries_a_code() -> None:
    """What a mini-program code holds leads back to the code; any other text is left as it is."""
    code = code_of(7)
    assert code_in_scene(scene_of(code)) == code
    assert code_in_scene(f"l=1z&{scene_of(code)}") == code
    assert code_in_scene(shown(code)) == shown(code)
