"""The grammar of an order line: "+1", "A+1 B*2", "加两份", "草莓2盒", "A取消" (chat.md 10).

Full match or nothing: one word that is no order makes the whole line talk, since a false order is
worse than a missed one. The line is read once from left to right, the longest code first, and no
choice is ever taken back; so reading is linear, and "A2 +3" is never "A2" and "+3".

    item = [code] sign number [unit] [variant]   |  code ("-" | cancel word)  |  cancel word code
         | [code] number unit [variant]          |  code [+] (包|*|variant) sign number
         | a bare code like A1

`十` before a digit is a mistyped `+`. Without a code, `*2` and `2盒` are small talk; `=2`, `改2份`
and `2份` are not, nor is a number with the campaign's own unit.
"""

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Final
from uuid import UUID

import msgspec

from domain.folding import SIMPLIFIED
from domain.order_texts import plain
from domain.orders import Act, Availability, CodeRules

ITEMS_MAX: Final = 20
LINE_LENGTH_MAX: Final = 400
WORD_LENGTH_MAX: Final = 32
"""A longer code, unit or variant is a sentence, and is not listened for."""

_SEPARATORS: Final = " ,、;"
_GAP: Final = re.compile(f"[{_SEPARATORS}]+")
_SIGN: Final = re.compile(
    r" ?(?:(?P<add>\+|加|十(?=[0-9]))|(?P<take_off>-|[减減])|(?P<times>\*|x)"
    r"|(?P<equals>=)|(?P<change>改[成为為]?)) ?"
)
_NUMBER: Final = re.compile(
    r" ?(?:(?P<digits>0|[1-9][0-9]{0,3})(?![0-9])"
    r"|(?P<tens>[二三四五六七八九]?)(?P<ten>十)(?P<ones>[一二三四五六七八九]?)"
    r"|(?P<one>[一二两兩三四五六七八九]))"
)
_NUMERALS: Final = {char: n for n, char in enumerate("一二三四五六七八九", start=1)} | {
    "两": 2,
    "兩": 2,
    "": 0,
}
_UNIT: Final = re.compile(
    r"[份个個盒斤包袋箱件只隻瓶罐组組套杯条條提打单單位人]"
    r"|(?:box(?:es)?|packs?|bags?|bottles?|pcs?|pieces?|units?|portions?)(?![a-z])"
)
_OWN_ALWAYS: Final = ("份",)
"""Without a code a bare number needs this unit or the campaign's own: "一个" is small talk."""
_DIET: Final = re.compile(r" ?[减減].*斤")
"""减十斤 is what people say of themselves, unless the campaign sells by the 斤."""
_EVERY: Final = re.compile(r"(?: ?\+ ?(?:包色?|\*)| ?包色?) ?(?=\+)")
_BARE: Final = re.compile(r"[a-z]{1,2}[0-9]{1,3}")
"""A code that orders by itself. A letter or a colour alone would order from small talk."""
_CANCEL: Final = re.compile(r" ?(?:取消|退[团團]|不要了|cancel)")
_CANCEL_AT_ONCE: Final = "-"
_HINT: Final = re.compile(r"[0-9一二两兩三四五六七八九十\-消退要]|cancel")
_TIMES_NEXT: Final = re.compile(r"x ?[0-9]")
_SIGN_NEXT: Final = re.compile(r" [+\-*=加减減十改]")
_NO_WORD: Final = re.compile(
    r"[0-9]+|[+\-*=,、;.!~。].*|[加减減改份个個盒斤包袋箱件只隻瓶罐组組套杯条條提打单單位人"
    r"一二两兩三四五六七八九十]+"
)
"""Codes and variants that the grammar needs for itself: numbers, signs, numerals, units."""


class Phrase(msgspec.Struct, frozen=True):
    """One item as it was typed, before it is settled which team-buy it means.

    `letters` are the code letters of the team-buys it may mean: one if it named one, all open ones
    if it named none. `variant` may be empty; `units` is None for a cancellation.
    """

    letters: tuple[str, ...]
    named: bool
    act: Act
    units: int | None = None
    variant: str = ""
    every_variant: bool = False


class Words:
    """What a room listens for: codes, keywords, and which team-buys a line without them means."""

    def __init__(self, codes: Mapping[str, CodeRules], *, meant: UUID | None) -> None:
        """Fold all words once per message.

        Args:
            codes: by code letter, in the order in which people are asked for one.
            meant: the team-buy whose card was replied to, or to which the list belongs.
        """
        self.codes = codes
        open_letters = [
            letter
            for letter, rules in codes.items()
            if rules.availability is not Availability.CLOSED
        ]
        self.without_code = tuple(
            [letter for letter, rules in codes.items() if rules.team_buy_id == meant]
            if meant is not None
            else open_letters
        )
        heads: dict[str, list[str]] = {}
        for letter, rules in codes.items():
            for keyword in rules.keywords:
                heads.setdefault(_usable(keyword), []).append(letter)
        # A keyword of several team-buys means those that are open; the code letter beats a keyword.
        self._heads = {
            word: tuple([one for one in letters if one in open_letters] or letters[:1])
            for word, letters in heads.items()
        }
        self._heads |= {_usable(letter): (letter,) for letter in codes}
        self._heads.pop("", None)
        self._by_first: dict[str, list[str]] = {}
        for word in sorted(self._heads, key=len, reverse=True):
            self._by_first.setdefault(word[0], []).append(word)

    def head_at(self, line: str, at: int) -> str:
        """Return the longest code or keyword that stands at `at`; empty if none does.

        With a code A1, "A12份" is twelve of A or two of A1, so it is neither.
        """
        for word in self._by_first.get(line[at : at + 1], ()):
            end = at + len(word)
            if not line.startswith(word, at):
                continue
            if _stands(line, end):
                return word
            if word[-1].isdigit() and line[end].isdigit():
                break
        return ""

    def letters(self, head: str) -> tuple[str, ...]:
        """Return the team-buys that a code or keyword names."""
        return self._heads[head]

    def own_units(self, letters: tuple[str, ...]) -> list[str]:
        """Return the campaigns' own unit words, the longest first."""
        words = {_folded(one) for letter in letters for one in self.codes[letter].unit_words}
        return sorted(words - {""}, key=len, reverse=True)

    def variants(self, letters: tuple[str, ...]) -> list[tuple[str, str]]:
        """Return each variant as it is typed and as the campaign calls it, the longest first."""
        found = {
            typed: name
            for letter in letters
            for name in self.codes[letter].variants
            if (typed := _usable(name))
        }
        return sorted(found.items(), key=lambda pair: len(pair[0]), reverse=True)

    def with_variant(self, letters: tuple[str, ...], variant: str) -> tuple[str, ...]:
        """Return the team-buys among `letters` that sell a variant: naming it may name one."""
        if not variant:
            return letters
        return tuple(letter for letter in letters if variant in self.codes[letter].variants)


def may_order(line: str) -> bool:
    """Return whether a plain line holds what every order holds one of; most talk does not."""
    return _HINT.search(line) is not None


def parse_line(line: str, words: Words) -> list[Phrase] | None:
    """Return the items of a plain line (`plain_line`); None unless all of it is items.

    Codes, units and variants are met in either script: 雞蛋+1 orders 鸡蛋.
    """
    line = line.translate(SIMPLIFIED)
    found: list[Phrase] = []
    at = 0
    while at < len(line):
        read = _item(line, at, words) if len(found) < ITEMS_MAX else None
        if read is None:
            return None
        phrase, at = read
        found.append(phrase)
        if gap := _GAP.match(line, at):
            at = gap.end()
    return found or None


def cancels(line: str, words: Words) -> list[Phrase] | None:
    """Return the cancellation that a whole plain line is, without any code."""
    line = line.translate(SIMPLIFIED)
    said = _CANCEL.fullmatch(line) or re.fullmatch(r"取消[订訂][单單]|cancel (?:my )?order", line)
    return [Phrase(words.without_code, named=False, act=Act.CANCEL)] if said else None


def _item(line: str, at: int, words: Words) -> tuple[Phrase, int] | None:
    head = words.head_at(line, at)
    if head:
        letters, after = words.letters(head), at + len(head)
        return (
            _cancelled(line, after, letters)
            or _counted(line, after, letters, words, named=True)
            or _bare(line, after, letters, head)
        )
    if said := _CANCEL.match(line, at):
        behind = said.end() + line.startswith(" ", said.end())
        head = words.head_at(line, behind)
        after = behind + len(head)
        # "cancela" is no word; 取消A needs no blank.
        glued = behind == said.end() and said[0].endswith("cancel")
        if head and not glued and _ends(line, after):
            return Phrase(words.letters(head), named=True, act=Act.CANCEL), after
        return None
    return _counted(line, at, words.without_code, words, named=False)


def _cancelled(line: str, at: int, letters: tuple[str, ...]) -> tuple[Phrase, int] | None:
    """Read `A-` and `A取消`; a dash apart from its code is a dash."""
    said = _CANCEL.match(line, at)
    end = said.end() if said else at + line.startswith(_CANCEL_AT_ONCE, at)
    if end == at or not _ends(line, end):
        return None
    return Phrase(letters, named=True, act=Act.CANCEL), end


def _bare(line: str, at: int, letters: tuple[str, ...], head: str) -> tuple[Phrase, int] | None:
    if not _BARE.fullmatch(head) or not _ends(line, at):
        return None
    return Phrase(letters, named=True, act=Act.ADD, units=1), at


def _counted(
    line: str, at: int, letters: tuple[str, ...], words: Words, *, named: bool
) -> tuple[Phrase, int] | None:
    """Read what follows the code: [variant] [sign] number [unit] [variant]."""
    every, variant, at = _leading(line, at, letters, words, named=named)
    has_code, named = named, named or bool(variant)
    sign = _SIGN.match(line, at)
    if sign and sign["times"] and not named:
        return None
    number = _NUMBER.match(line, sign.end() if sign else at)
    if number is None:
        return None
    act = _act(sign)
    own = [*_OWN_ALWAYS, *words.own_units(letters)]
    if sign and sign["take_off"] and not named and "斤" not in own and _DIET.match(line, at):
        return None
    # A number alone is small talk, as is "大份一个"; so is a "改2" that says neither what nor of
    # what.
    needs_unit = sign is None or (bool(sign["change"]) and not named)
    tail = _Tail(
        own=own,
        any_unit=has_code or not needs_unit,
        needs_unit=needs_unit,
        variants=[] if variant or every else words.variants(letters),
    )
    read = tail.read(line, number.end())
    if read is None:
        return None
    behind, end = read
    variant = variant or behind
    letters = words.with_variant(letters, variant)
    return Phrase(letters, named, act, _number(number), variant, every), end


def _leading(
    line: str, at: int, letters: tuple[str, ...], words: Words, *, named: bool
) -> tuple[bool, str, int]:
    """Read `+包`, `+*` or a variant before the sign: A+包+1, A粉+1, 大份+1."""
    if named and (every := _EVERY.match(line, at)):
        return True, "", every.end()
    starts = [at]
    if named:
        starts = [at + len(skip) for skip in ("+", " ", "") if line.startswith(skip, at)]
    if named and line.startswith(" ", at) and words.head_at(line, at + 1):
        return False, "", at  # the word behind the blank begins an item of its own
    for start in starts:
        for typed, name in words.variants(letters):
            end = start + len(typed)
            if line.startswith(typed, start) and _stands(line, end) and end < len(line):
                return False, name, end
    return False, "", at


class _Tail(msgspec.Struct, frozen=True):
    """What may follow a number: a unit, a variant, both or neither."""

    own: list[str]
    any_unit: bool
    needs_unit: bool
    variants: list[tuple[str, str]]

    def read(self, line: str, at: int) -> tuple[str, int] | None:
        """Return the variant and where the item ends; None if it does not end there."""
        if not self.needs_unit and (named := self._variant(line, at)):
            return named
        for end in self._units(line, at + line.startswith(" ", at)):
            if named := self._variant(line, end):
                return named
            if _ends(line, end):
                return "", end
        return ("", at) if not self.needs_unit and _ends(line, at) else None

    def _units(self, line: str, at: int) -> Iterator[int]:
        yield from (at + len(word) for word in self.own if line.startswith(word, at))
        if self.any_unit and (unit := _UNIT.match(line, at)):
            yield unit.end()

    def _variant(self, line: str, at: int) -> tuple[str, int] | None:
        is_glued = not line.startswith(" ", at)
        at += not is_glued
        for typed, name in self.variants:
            end = at + len(typed)
            if not line.startswith(typed, at) or not _ends(line, end):
                continue
            # "+1 大份 +2" may be two of the large ones; "+1大份 +2小份" may not.
            if is_glued or not _SIGN_NEXT.match(line, end):
                return name, end
        return None


def _act(sign: re.Match[str] | None) -> Act:
    if sign is None:
        return Act.SET
    return Act.ADD if sign["add"] else Act.TAKE_OFF if sign["take_off"] else Act.SET


def _number(number: re.Match[str]) -> int:
    if number["digits"]:
        return int(number["digits"])
    if number["ten"]:
        return (_NUMERALS[number["tens"]] or 1) * 10 + _NUMERALS[number["ones"]]
    return _NUMERALS[number["one"]]


def _ends(line: str, at: int) -> bool:
    return at >= len(line) or line[at] in _SEPARATORS


def _stands(line: str, at: int) -> bool:
    """Return whether a word that ends at `at` is whole there: A1 is not in A12, nor A in AB."""
    last, following = line[at - 1], line[at : at + 1]
    if not (last.isascii() and following.isascii()):
        return True
    if last.isdigit() or following.isalpha():
        return not following.isalnum() or bool(_TIMES_NEXT.match(line, at))
    return True


@functools.lru_cache(maxsize=4_096)
def _folded(typed: str) -> str:
    """Return a word as it stands in a plain line; empty if nobody could type it."""
    folded = plain(typed).translate(SIMPLIFIED)
    return folded if len(folded) <= WORD_LENGTH_MAX else ""


@functools.lru_cache(maxsize=4_096)
def _usable(typed: str) -> str:
    """Return a code, keyword or variant folded; empty if the grammar needs the word for itself."""
    folded = _folded(typed)
    return "" if _NO_WORD.fullmatch(folded) else folded
