"""How typed text is made plain, so that one spelling stands for all its look-alikes (chat.md 10).

A phone writes "+1" in a dozen ways: full width, as an emoji, with an invisible mark behind it, with
a dash from the other keyboard. What follows reads the plain form alone.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_INVISIBLE: Final = (
    *((0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160)),
    *((0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E)),
    *((0x2060, 0x2064), (0x2066, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F)),
    *((0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xE0001, 0xE0001), (0xE0020, 0xE007F)),
    (0xE0100, 0xE01EF),
)
"""Zero-width and direction marks, variation selectors, fillers: copied along, never meant."""
_KEYCAP: Final = 0x20E3
"""What frames the digit in a keycap emoji: 1 in a box is a 1."""
_ALIKE: Final = {
    "+": "➕✚",
    "-": "➖‐‑‒–—―−",
    "*": "×✖✕∗",
    "~": "〜",
    "!": "❗❕",
    ".": "⋯",
    "a": "🅰",
    "b": "🅱",
}
_READ_AS: Final[dict[int, str | None]] = {
    **{point: None for first, last in _INVISIBLE for point in range(first, last + 1)},
    _KEYCAP: None,
    **{ord(char): plain for plain, chars in _ALIKE.items() for char in chars},
}
_CLOSING: Final = "!。~.,、; "
"""What may stand behind an order without meaning anything. Never a question mark."""
_QUOTE: Final = re.compile(r"(?:- ){4,}-")
"""The line that the chat puts between a quotation and the answer to it."""


def plain(text: str) -> str:
    """Return `text` in its plain form: NFKC, lower case, one blank between words, one + - * ~.

    Plain text stays as it is, so what was made plain once may safely be made plain again.
    """
    folded = unicodedata.normalize("NFKC", text.translate(_READ_AS)).lower()
    # Lower case may come apart again, and NFKC makes signs of its own (⁻ becomes −).
    return " ".join(unicodedata.normalize("NFKC", folded).translate(_READ_AS).split())


def plain_lines(text: str) -> list[str]:
    """Return the plain form of each line of `text` that is not blank."""
    return [line for line in map(plain, text.splitlines()) if line]


def plain_line(text: str) -> str:
    """Return the plain form of an order line: without the marks that people close one with."""
    return unclosed(plain(text))


def unclosed(line: str) -> str:
    """Return a plain line without the marks that people close one with."""
    return line.rstrip(_CLOSING)


def is_quoted(lines: Iterable[str]) -> bool:
    """Return whether plain lines hold words of others: a link, or a quotation's rule of dashes.

    Such a text is left alone whatever else it says.
    """
    return any("://" in line or _QUOTE.match(line) for line in lines)
