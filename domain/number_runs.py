"""Numbers by which somebody is reached or paid: telephones, bank cards; and bare account names.

A telephone number is one wherever it stands: nobody needs one in a room. It is told from prices,
times and order numbers by its length, its first digits, and by how its digits are grouped.
"""

import re
from collections.abc import Iterator
from typing import Final

from domain.folding import Folded
from domain.phrases import FindingKind, Found

_GAP: Final = r"(?:[\ \-.·_/—–]{1,2})"
_WIDE_GAP: Final = r"[^0-9a-z\n]{1,3}"


def _number(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


_MAINLAND: Final = _number(
    rf"""(?<!\d)(?<!\d\.)(?<!订单)(?<!单号)(?<!sf)(?<!yt)(?<!jt)(?<!jd)(?:\+?(?:86|0086){_GAP}?)?
    (?: 1[3-9]\d{{9}}|\(1[3-9]\d\)\ ?\d{{8}}|1[3-9]\d{_WIDE_GAP}\d{{4}}{_WIDE_GAP}\d{{4}}
        |1[3-9]\d{{5}}{_WIDE_GAP}\d{{4}}
    |1[3-9]\d(?: {_GAP}\d{{8}}|{_GAP}\d{{3}}{_GAP}\d{{5}}|{_GAP}\d{{4}}{_GAP}\d{{2}}{_GAP}\d{{2}} )
    |1[3-9]\d{{2}}(?: {_GAP}\d{{3}}{_GAP}\d{{4}}|{_GAP}\d{{4}}{_GAP}\d{{3}} )
    |1[3-9]\d{_GAP}\d{{4}}(?:{_GAP}\d){{4}}|1[3-9]\d{{3}}{_GAP}\d{{6}}|1[3-9]\d{{4}}{_GAP}\d{{5}}
    |1(?P<sign>[^0-9a-z]{{1,3}})[3-9](?:(?P=sign)\d){{9}}
    |1[3-9](?:\ \d\d){{4}}\ \d
    |1[3-9]\d(?:\([^)\d\n]{{1,8}}\)|[a-z]{{1,4}})\d{{4}}(?:\([^)\d\n]{{1,8}}\)|[a-z]{{1,4}})\d{{4}}
    |1[3-9](?P<pairs>[.\-_/~])\d\d(?:(?P=pairs)\d\d){{3}}(?P=pairs)\d )(?!\d)"""
)
"""Eleven digits together, in the groups in which people read them out, or one by one."""
_DESCRIBED: Final = _number(
    r"""(?<![\d.])1[3-9]\d{5}后面?[^\d\n]{0,2}\d个\d|(?:尾号
        |后)\d{4}[^\d\n]{0,3}前面?[^\d\n]{0,3}1[3-9]\d{5}(?!\d)
        |(?<![\d.])1[3-9]\d\ ?后面?[^\d\n]{0,4}\d{4}\ ?\d{4}(?!\d)|(?:倒着|倒过来|反过来|反着
        |倒序)[^\d\n]{0,6}\d{6,9}[3-9]1(?!\d)|(?:前
        |开头)面?(?:3位)?[是: ]{0,2}1[3-9]\d[^\d\n]{0,4}[后中]面?(?:[48]位)?[是: ]{0,2}\d{4,8}
    |1百[3-9]十\d?[^\d\n]{0,3}\d{4}[^\d\n]{0,3}\d{4}(?!\d)
    |前面?[是: ]{0,2}1[3-9]\d[^\d\n]{1,6}中间?[是: ]{0,2}\d{4}[^\d\n]{1,6}[后尾末][^\d\n]{0,4}\d{4}
    |1[3-9]\d[*x]{2,4}\d{4}[^\d\n]{0,6}中间[^\d\n]{0,3}(?:\d{4}|\d个\d)
    |(?<![\d.])1[3-9]\d[^\da-z\n]{0,3}(?:后面?|接着?|再加?)[^\d\n]{0,3}\d{8}(?!\d)
    |(?<![\d.])1[3-9]\d(?: \d{4}[^\da-z]{0,2}(?:后[4四]?位?|后面|再记?|接|加|尾号)[^\d\n]{0,3}\d{4}
    |\n\d{8}|\d{4}\n[^\d\n]{0,4}\d{4}|\n\d{4}\n\d{4} )(?!\d)"""
)
"""A number told in parts: 前三位139 后面12345678, or over two lines."""
_LETTERED: Final = _number(r"(?<![a-z0-9])[1il][3-9b](?:[\ -]?[\doilzsb]){9}(?![a-z0-9])")
"""O, I, L, Z, S and B for digits, among digits."""
_SYLLABLE: Final = (
    r"[\d么两俩衣依医要腰邀妖尔耳儿而仨散伞山似思死斯司无吾武舞吴午溜刘流留琪其器齐期奇妻"
    "吧叭巴扒把霸爸气酒久韭就旧灵铃伶林另玲凌是]"
)
_SOUNDED: Final = _number(
    rf"(?<!\d)[1么衣依医要腰邀妖](?![012]){_SYLLABLE}(?:\ ?{_SYLLABLE}){{9}}(?!\d)"
)
"""Syllables for digits, among digits."""
_COUNTED: Final = _number(r"(?<!\d)1[3-9](?:[2-8]个\d|\d){2,9}(?!\d)")
"""Digits read out with how often each comes: 186 4个0 4个1."""
_COUNT: Final = re.compile(r"(\d)个(\d)")
_MOBILE_DIGITS: Final = 11
_BEFORE: Final = 16
_NUMBERED: Final = _number(
    r"(?:订单|单号|运单|编号|流水号|条形?码|快递号|物流号|(?:order|tracking)\ ?(?:no\.?|number|id))"
    r"号?[ :#是为]{0,3}\Z"
)
"""Before eleven digits it makes them the number of a parcel or an order, as long as they are."""
_PUBLIC: Final = _number(
    r"(?:物业|急诊|门诊|医院|学校|居委会?|街道|派出所|消防队?)的?(?:值班|服务)?电话[\ :是]{0,2}\Z"
)
"""Before a landline: everybody may know that number. Who deals there would name a mobile."""
_ADDED: Final = _number(
    r"""(?<![\d.])1[3-9]\d{1,8}[^\da-z\n]{0,2}(?:加上?|接着?|再接?|然后是?)[^\da-z\n]{0,2}
    \d{1,8}(?!\d)"""
)
"""A number told as one part and another: 13812 加 345678."""
_LANDLINE: Final = _number(
    rf"(?<![\d.-])\(?0(?:10|2\d|[3-9]\d{{2}})\)?{_GAP}?[2-8]\d{{2,3}}{_GAP}?\d{{4}}(?![\d-])"
)
_ABROAD: Final = _number(
    rf"(?<![\da-z])\+[1-9]\d{{0,2}}{_GAP}?(?:\d{{2,4}}{_GAP}?){{1,3}}\d{{3,4}}(?!\d)"
)
_TAIWAN: Final = _number(
    rf"(?<![\d.])(?:0[ .\-]9(?:[ .\-]\d){{8}}"
    rf"|0[2-8]-\d{{3,4}}-\d{{4}}|\(0[2-8]\)\ ?\d{{7,8}})(?![\d-])"
    rf"|(?<!\d)(?<!\d\.)09\d{{2}}{_GAP}?\d{{3}}{_GAP}?\d{{3}}(?!\d)"
)
_HONGKONG: Final = _number(
    r"""(?:电话|手提|手机|致电|(?<![a-z])(?:call|sms|tel|ws|wa|whats?app|wts\ ?app|fps|payme
        |signal)(?![a-z])
    |瓦煞|转数快|打给我|找我|面交)[^\da-z\n]{0,3}[2-9]\d{3}[\ \-]?\d{4}(?!\d)
    |(?<![\d.\-])[5-9]\d{3}[\ \-]?\d{4}[\ ,]{0,2}(?:找我|联系|whatsapp|call|订购|打给我)"""
)
"""Eight digits are an order's too: a telephone only where they are called one."""
_AMERICAN: Final = _number(
    r"(?<![\d.])\d(?:[\ .\-_]\d){9,12}(?![\d.])|(?<![\d.])07\d{3}\ \d{6}(?!\d)"
    r"|(?<![\d.-])(?!\(?[48]00)(?:\(\d{3}\)\ ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])"
    r"|(?:text|call|ring|phone|dial|tel|cell"
    r"|mobile)[^\d\n]{0,12}\(?[2-9]\d{2}\)?[\ .-]\d{3}[\ .-]\d{4}(?!\d)"
)
"""Not 400 and 800: in China those are service lines."""
_SPOKEN: Final = _number(
    r"""(?<![a-z])(?:(?: ling|dong|yi|yao|er|liang|san|si|wu|liu|qi|guai|ba|jiu|gou
    |zero|oh|one|two|three|four|five|six|seven|eight|nine )[\ \-,.]{0,2}){7,24}(?![a-z])
    |(?<![a-z])(?:(?:yi|yao)[\ \-])(?:(?:san|si|wu|liu|qi|ba|jiu)[\ \-]){1,2}
        (?:ling[ ]|\d)?\d{3,4}\ ?\d{4}(?!\d)
    |(?:(?:one|two|three|four|five|six|seven|eight|nine|zero
    |oh)[\ -]){3,7}(?:\d{3}[\ -]?\d{4}|\d{4}(?:[\ -]?\d{4})?)(?!\d)
    |(?<![\d.])1[3-9]\d(?:[\ \-]?(?: \d{1,4}(?=[\ \-]|$|\D)
        |zero|oh|one|two|three|four|five|six|seven|eight|nine )){4,8}(?<=[\da-z])(?![a-z\d])
    |(?<![\d.])1[3-9]\d[\ \-](?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\ \-]
        \d{3}[\ \-]?\d{4}(?!\d)"""
)
_UNIONPAY: Final = _number(rf"(?<!\d)62\d{{2}}(?:{_GAP}?\d{{4}}){{3}}(?:{_GAP}?\d{{1,3}})?(?!\d)")
_CARD_DIGITS: Final = range(16, 20)
_PHONE_DIGITS: Final = 7
_LETTERED_DIGITS: Final = 5
"""With fewer there is no number but a spoken one."""
_SAID: Final = "么两俩"
"""Who reads a number out says so for 1 and 2."""
_SOUNDED_DIGITS: Final = 6
ACCOUNT: Final = re.compile(
    r"(?<![a-z0-9_])(?=[a-z0-9_-]{0,19}\d)[a-z_][a-z0-9_-]{4,24}|\d(?:[ .\-_·]?\d){4,20}"
)
"""What may be an account where a contact was found: a name with a digit in it, or only digits."""


def find_numbers(folded: Folded) -> Iterator[Found]:
    """Yield telephone and bank card numbers."""
    plain = folded.plain
    for match in _SPOKEN.finditer(plain):
        yield Found(FindingKind.PHONE, "phone", *match.span())
    if sum(map(str.isdigit, plain)) >= _LETTERED_DIGITS:
        yield from _phones(plain)
        yield from _cards(plain)


def public_numbers(folded: Folded) -> list[tuple[int, int]]:
    """Return where landlines stand that anybody may name: what is in them is no contact."""
    plain = folded.plain
    return [one.span() for one in _LANDLINE.finditer(plain) if _is_public(plain, one.start())]


def _is_public(plain: str, start: int) -> bool:
    return _PUBLIC.search(plain, max(0, start - _BEFORE), start) is not None


def _phones(plain: str) -> Iterator[Found]:
    for pattern in (_MAINLAND, _LANDLINE, _TAIWAN, _HONGKONG, _AMERICAN, _DESCRIBED):
        for match in pattern.finditer(plain):
            start = match.start()
            of_parcel = _NUMBERED.search(plain, max(0, start - _BEFORE), start)
            is_public = pattern is _LANDLINE and _is_public(plain, start)
            if not (is_public or (of_parcel and match[0].isdigit())):
                yield Found(FindingKind.PHONE, "phone", *match.span())
    yield from _told_phones(plain)
    for match in _ABROAD.finditer(plain):
        if len(_digits(match[0])) > _PHONE_DIGITS:
            yield Found(FindingKind.PHONE, "phone_abroad", *match.span())
    for pattern, digits_min in ((_LETTERED, _LETTERED_DIGITS), (_SOUNDED, _SOUNDED_DIGITS)):
        for match in pattern.finditer(plain):
            digits_count = sum(char.isdigit() or char in _SAID for char in match[0])
            if digits_min <= digits_count and not match[0].isdigit():
                yield Found(FindingKind.PHONE, "phone_disguised", *match.span())


def _told_phones(plain: str) -> Iterator[Found]:
    """Yield the numbers that are told as a count, or as one part and another."""
    for match in _COUNTED.finditer(plain):
        written = _COUNT.sub(lambda counted: counted[2] * int(counted[1]), match[0])
        if len(match[0]) > len(_digits(match[0])) and len(written) == _MOBILE_DIGITS:
            yield Found(FindingKind.PHONE, "phone", *match.span())
    for match in _ADDED.finditer(plain):
        if len(_digits(match[0])) == _MOBILE_DIGITS:
            yield Found(FindingKind.PHONE, "phone", *match.span())


def _cards(plain: str) -> Iterator[Found]:
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
        total += sum(divmod(value, 10))
    return total % 10 == 0
