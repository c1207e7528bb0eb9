"""Invite codes: 12 Crockford characters (60 bits) and a check symbol, read back from any text.

Shown as `XXXX-XXXX-XXXX-C`; links carry the bare 12. The alphabet has no I, L, O, U, so that what
is heard or copied by hand comes back: I and L are read as 1, O as 0 (reliability.md 7.3). The
check symbol is Crockford's own (value modulo 37), optional when typed, refused when wrong.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_SYMBOLS: Final = ALPHABET + "*~$=U"
CODE_LENGTH: Final = 12
TEXT_LENGTH_MAX: Final = 4_000

_READ_AS: Final = {**{char: char for char in ALPHABET}, "I": "1", "L": "1", "O": "0"}
# A code stands alone: letters or digits of the same kind on either side mean it is another word.
_CANDIDATE: Final = re.compile(
    r"(?<![0-9A-Z])([0-9A-Z]{4})[- ]?([0-9A-Z]{4})[- ]?([0-9A-Z]{4})"
    r"(?:-?([0-9A-Z*~$=])(?![0-9A-Z]))?(?![0-9A-Z])"
)
_INVISIBLE: Final = {ord(char): None for char in "\u200b\u200c\u200d\u2060\ufeff\u00ad"}
_DASHES: Final = {ord(char): "-" for char in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc"}


def code_of(number: int) -> str:
    """Return the code of a random number of 60 bits.

    Raises:
        ValueError: the number does not fit into 60 bits.
    """
    if not 0 <= number < 1 << 60:
        raise ValueError("an invite code has 60 bits")
    return "".join(ALPHABET[number >> shift & 31] for shift in range(55, -1, -5))


def check_symbol(code: str) -> str:
    """Return Crockford's check symbol of a bare code: its value modulo 37."""
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
    folded = _fold(text).replace("-", "").replace(" ", "").strip()
    if len(folded) == CODE_LENGTH:
        return _canonical(folded)
    if len(folded) == CODE_LENGTH + 1:
        return _checked(folded[:CODE_LENGTH], folded[CODE_LENGTH])
    return None


def find_codes(text: str) -> Iterator[str]:
    """Yield the bare codes found in pasted text, in order: links, sentences, emoji around them."""
    folded = _fold(text[:TEXT_LENGTH_MAX])
    for match in _CANDIDATE.finditer(folded):
        body, check = "".join(match.group(1, 2, 3)), match.group(4)
        code = _checked(body, check) if check else _canonical(body)
        if code is not None:
            yield code


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).translate(_DASHES)
    return plain.upper()


def _canonical(body: str) -> str | None:
    read = [_READ_AS.get(char) for char in body]
    return None if None in read else "".join(char for char in read if char is not None)


def _checked(body: str, check: str) -> str | None:
    code = _canonical(body)
    symbol = check if check in CHECK_SYMBOLS else _READ_AS.get(check)
    return code if code is not None and check_symbol(code) == symbol else None
