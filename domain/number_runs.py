"""Numbers by which somebody is reached or paid: telephones, bank cards; and bare account names.

A telephone number is one wherever it stands: nobody needs one in a room. It is told from prices,
times and order numbers by its length, its first digits, and by how its digits are grouped.
"""

import re
from collections.abc import Iterator
from typing import Final

from domain.folding import Folded
from domain.phrases import FindingKind, Found

_GAP: Final = r"[ \-.·_/()~*—–]{1,3}"
# Digits that stand together, or in the groups in which people read them out.
_MAINLAND: Final = re.compile(
    rf"(?<![\d.])(?:\+?(?:86|0086){_GAP}?)?(?:"
    r"1[3-9]\d{9}"
    rf"|1[3-9]\d{_GAP}\d{{4}}{_GAP}\d{{4}}|1[3-9]\d{_GAP}\d{{8}}|1[3-9]\d{{5}}{_GAP}\d{{4}}"
    rf"|1[3-9]\d{{2}}{_GAP}\d{{3}}{_GAP}\d{{4}}|1[3-9]\d{_GAP}\d{{3}}{_GAP}\d{{5}}"
    rf"|1[3-9]\d{{2}}{_GAP}\d{{4}}{_GAP}\d{{3}}|1[3-9]\d{_GAP}\d{{4}}{_GAP}\d{{2}}{_GAP}\d{{2}}"
    rf"|1[3-9]\d{{3}}{_GAP}\d{{6}}|1[3-9]\d{{4}}{_GAP}\d{{5}}"
    r"|1(?P<sign>[^0-9a-z\n]{1,3})[3-9](?:(?P=sign)\d){9}"
    r")(?!\d)"
)
_LETTERED: Final = re.compile(r"(?<![a-z0-9])[1il][3-9](?:[\doil]){9}(?![a-z0-9])")
_ABROAD: Final = re.compile(
    rf"(?<![\da-z])\+[1-9]\d{{0,2}}{_GAP}?(?:\d{{2,4}}{_GAP}?){{1,3}}\d{{3,4}}(?!\d)"
)
_TAIWAN: Final = re.compile(rf"(?<![\d.])09\d{{2}}{_GAP}?\d{{3}}{_GAP}?\d{{3}}(?!\d)")
_AMERICAN: Final = re.compile(r"(?<![\d.-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])")
_SPOKEN: Final = re.compile(
    r"(?<![a-z])(?:(?:ling|dong|yi|yao|er|liang|san|si|wu|liu|qi|guai|ba|jiu|gou"
    r"|zero|oh|one|two|three|four|five|six|seven|eight|nine)[ \-,.]{0,2}){7,24}(?![a-z])"
)
_UNIONPAY: Final = re.compile(
    rf"(?<!\d)62\d{{2}}(?:{_GAP}?\d{{4}}){{3}}(?:{_GAP}?\d{{1,3}})?(?!\d)"
)
_CARD_DIGITS: Final = range(16, 20)
_PHONE_DIGITS: Final = 7
ACCOUNT: Final = re.compile(
    r"(?<![a-z0-9_])(?=[a-z0-9_-]{0,19}\d)[a-z_][a-z0-9_-]{4,24}|\d(?:[ -]?\d){5,20}"
)
"""What may be an account name or number where a contact was found: a digit in it, or only digits."""


def find_numbers(folded: Folded) -> Iterator[Found]:
    """Yield telephone and bank card numbers."""
    plain = folded.plain
    for pattern in (_MAINLAND, _TAIWAN, _AMERICAN, _SPOKEN):
        for match in pattern.finditer(plain):
            yield Found(FindingKind.PHONE, "phone", *match.span())
    for match in _ABROAD.finditer(plain):
        if len(_digits(match[0])) > _PHONE_DIGITS:
            yield Found(FindingKind.PHONE, "phone_abroad", *match.span())
    for match in _LETTERED.finditer(plain):
        if len(_digits(match[0])) >= _PHONE_DIGITS:
            yield Found(FindingKind.PHONE, "phone", *match.span())
    for match in _UNIONPAY.finditer(plain):
        digits = _digits(match[0])
        if len(digits) in _CARD_DIGITS and _is_luhn(digits):
            yield Found(FindingKind.PAYMENT, "bank_card", *match.span())


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _is_luhn(digits: str) -> bool:
    """Say whether the last digit is the check digit that bank cards have."""
    total = 0
    for at, char in enumerate(reversed(digits)):
        value = int(char) * (1 + at % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
