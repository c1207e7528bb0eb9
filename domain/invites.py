"""Invite codes: 12 Crockford characters (60 bits) and a check symbol, read back from any text.

Shown as `XXXX-XXXX-XXXX-C`; links carry the bare 12. The alphabet has no I, L, O, U, so that what
is heard or copied by hand comes back: I and L are read as 1, O as 0 (reliability.md 7.3). The
check symbol is Crockford's own (value modulo 37), optional when typed, refused when wrong.

Every code has two digits and two letters at least, so that neither a word nor an order number in
a pasted text is ever taken for one and looked up (chat.md 8).
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_SYMBOLS: Final = ALPHABET + "*~$=U"
CODE_LENGTH: Final = 12
TEXT_LENGTH_MAX: Final = 4_000

_SCENE_CODE: Final = "c"
_NUMBERS: Final = 1 << 60
# Odd, so that stepping by it visits all numbers; large, so that neighbours do not meet.
_STEP: Final = 0x9E3779B97F4A7C1
_OF_EACH_KIND_MIN: Final = 2
_READ_AS: Final = {**{char: char for char in ALPHABET}, "I": "1", "L": "1", "O": "0"}
# A code stands alone: a letter or digit on either side means that it is part of a longer word, and
# a hyphen in front of a fourth group that it is a card number or a UUID. What looks like a check
# symbol but is glued to the code without a hyphen (`CODE~`, `*CODE*`, `?i=CODE=`) is punctuation.
# Matches may overlap: "code XXXX XXXX XXXX" must not swallow the first group with the word.
_CANDIDATE: Final = re.compile(
    r"(?<![0-9A-Z])(?="
    r"(?:([0-9A-Z]{12})([0-9A-Z])?"
    r"|([0-9A-Z]{4}) ([0-9A-Z]{4}) ([0-9A-Z]{4})"
    r"|(?<![0-9A-Z]-)([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z]{4})(?:-?([0-9A-Z])|-([*~$=]))?"
    r"(?!-[0-9A-Z])"
    r")(?![0-9A-Z]))"
)
_BODY_GROUPS: Final = (1, 3, 4, 5, 6, 7, 8)
_CHECK_GROUPS: Final = (2, 9, 10)
# Zero-width and direction marks, variation selectors: phones copy them along with the text.
_INVISIBLE: Final = {
    point: None
    for first, last in (
        (0x00AD, 0x00AD),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x2060),
        (0x2066, 0x2069),
        (0xFE0E, 0xFE0F),
        (0xFEFF, 0xFEFF),
    )
    for point in range(first, last + 1)
}
_DASHES: Final = {ord(char): "-" for char in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc"}


def code_of(number: int) -> str:
    """Return the code of a random number of 60 bits.

    A number whose digits would read as a plain word or a plain number (7 in 100) is stepped on to
    one whose code does not; that costs a tenth of a bit.

    Raises:
        ValueError: the number does not fit into 60 bits.
    """
    if not 0 <= number < _NUMBERS:
        raise ValueError("an invite code has 60 bits")
    code = _written(number)
    while not _is_mixed(code):
        number = (number + _STEP) % _NUMBERS
        code = _written(number)
    return code


def check_symbol(code: str) -> str:
    """Return Crockford's check symbol of a bare code: its value modulo 37.

    Raises:
        ValueError: a character outside the alphabet.
    """
    value = 0
    for char in code:
        value = value * 32 + ALPHABET.index(char)
    return CHECK_SYMBOLS[value % 37]


def shown(code: str) -> str:
    """Return the code as people read it: in fours, with its check symbol."""
    return f"{code[:4]}-{code[4:8]}-{code[8:]}-{check_symbol(code)}"


def parse_code(text: str) -> str | None:
    """Return the bare code that `text` is, typed or scanned; None when it cannot be one.

    Tolerates case, hyphens, blanks, full-width forms and look-alike letters; refuses a wrong
    check symbol, so that a typo is caught before anything is looked up.
    """
    folded = "".join(fold(text).replace("-", "").split())
    if len(folded) == CODE_LENGTH:
        return _canonical(folded)
    if len(folded) == CODE_LENGTH + 1:
        return _checked(folded[:CODE_LENGTH], folded[CODE_LENGTH])
    return None


def scene_of(code: str) -> str:
    """Return what a mini-program code carries: `c=` and the bare code.

    WeChat takes 32 characters; the 18 left are for what a later release adds behind an `&`.
    """
    return f"{_SCENE_CODE}={code}"


def code_in_scene(text: str) -> str:
    """Return the code of a scanned scene (`c=7K3M9QXR2HTV&l=…`); other text is a code itself."""
    for field in text.split("&"):
        name, _, value = field.partition("=")
        if name == _SCENE_CODE:
            return value
    return text


def is_written_code(text: str) -> bool:
    """Say whether `text` is a code as we write it: in capitals, or with its right check symbol.

    For those who have to tell a code from other letters and digits, and cannot look it up.
    """
    bare = text.replace("-", "")
    code = parse_code(text)
    if code is None or not _is_mixed(code) or bare[:CODE_LENGTH].upper() != code:
        return False
    return text == text.upper() or len(bare) > CODE_LENGTH


def find_codes(text: str) -> Iterator[str]:
    """Yield the bare codes found in pasted text, in order: links, sentences, emoji around them.

    A candidate need not exist; the caller looks up the first few. Only the first
    `TEXT_LENGTH_MAX` characters are read.
    """
    for match in _CANDIDATE.finditer(fold(text)):
        body = "".join(match.group(at) or "" for at in _BODY_GROUPS)
        check = "".join(match.group(at) or "" for at in _CHECK_GROUPS)
        code = _checked(body, check) if check else _canonical(body)
        # Two digits may be look-alikes of letters, but a text without any digit is only words.
        if code is not None and _is_mixed(code) and not body.isalpha():
            yield code


def fold(text: str) -> str:
    """Return text as codes are read from it: plain forms, upper case, one kind of hyphen."""
    plain = unicodedata.normalize("NFKC", text[:TEXT_LENGTH_MAX].translate(_INVISIBLE))
    return plain.translate(_DASHES).upper()


def _written(number: int) -> str:
    return "".join(ALPHABET[number >> shift & 31] for shift in range(55, -1, -5))


def _is_mixed(code: str) -> bool:
    digits = sum(char.isdigit() for char in code)
    return _OF_EACH_KIND_MIN <= digits <= CODE_LENGTH - _OF_EACH_KIND_MIN


def _canonical(body: str) -> str | None:
    read = [_READ_AS.get(char) for char in body]
    return None if None in read else "".join(char for char in read if char is not None)


def _checked(body: str, check: str) -> str | None:
    code = _canonical(body)
    symbol = check if check in CHECK_SYMBOLS else _READ_AS.get(check)
    return code if code is not None and check_symbol(code) == symbol else None
