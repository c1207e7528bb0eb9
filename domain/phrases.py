"""Phrases: the words a detector looks for, as named rules over folded text.

A rule is written in plain words: its characters go through the same folding as the text, so
`二维码` finds `贰維碼` too. Every repetition in a pattern is bounded, so that a text is read in
time linear in its length whatever it holds (a test tries).
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from domain.anchors import Anchored
from domain.folding import READ_AS, Folded
from domain.lazy_patterns import LazyPattern

TOLD: Final = LazyPattern(
    r"(?:有人|陌生人|骑手|小哥|快递员?|师傅|司机|房东|中介)(?:发|让|叫|私|加|跟|教|冒|pm|dm|line|whatsapp)"
    r"|不好私|大家别|不要(?:私下|随便|乱|发|相信)|别相信|别轻信|请勿|别发|没理"
    r"|谁.?加|加了?我微信了|加了?我好友了|[别不]通过"
    r"|是骗|骗子|诈骗|千万别|never|scam"
    r"|don ?t (?:pay|trust|send|transfer|scan|add|click)(?: to| money to)?"
    r" (?:any|stranger|(?:me|us) money)"
    r"|beware|do not share|fraud|拒绝私|出(?:了?事|问题)|为什么.{0,2}加|谁让"
    r"|[从绝决]不(?:会)?(?:私|收|加)|没保障|的(?:都|一律|全)?(?:被?踢|拉黑)|不受保|交易有风险|付的不退"
    r"|轻信|注意安全|不(?:能|可以?|得|许|准)私下|禁止(?:留|私|加)|被禁"
    r"|私?我干[嘛啥]|会(?:主动)?加.{0,3}吗|不会(?:主动)?加"
    r"|(?:不(?:好|要)|[律都统]别)信(?!平台|官方|团长)|呃人|凡是.{0,3}说|(?:已经?|都)(?:被|把.{0,4})?踢(?:了|出|掉)"
)
"""Words of who tells of an offer and makes none; an account beside them is found all the same."""
_TOLD_FAR: Final = LazyPattern(
    r"(?<!不是)(?<!没)(?:骗子|诈骗|反诈|被骗|上当|套路|legit|asked (?:me|us) to)"
)
_FAR: Final = 30
_SPARE_WINDOW: Final = 10
"""Characters before and after a phrase in which what spares it is looked for."""


class FindingKind(StrEnum):
    """What a piece of text tries to do."""

    CONTACT = "contact"
    """Move the talk elsewhere: an account, or the request for one."""
    PHONE = "phone"
    """A telephone number."""
    LINK = "link"
    """An address of the web, or of mail, that is not ours."""
    PAYMENT = "payment"
    """Be paid outside: transfer, cash, a collection code, an account number."""
    BYPASS = "bypass"
    """Deal outside: around the platform, privately, cheaper elsewhere."""
    HINT = "hint"
    """Point to where the contact is written: profile, picture, signature."""
    ACCOUNT = "account"
    """What may be an account, in a line that gives one away: masked with it, and worth nothing."""


class Found(NamedTuple):
    """One thing found, by its place in `Folded.plain`."""

    kind: FindingKind
    rule: str
    start: int
    end: int


class Phrase(NamedTuple):
    """A named rule: a pattern over `Folded.dense`."""

    kind: FindingKind
    rule: str
    pattern: LazyPattern
    spared_by: LazyPattern | None = None
    """Words near it that make it innocent."""


_ALSO: Final = (
    ("联系", "联[系络]"),
    ("团长", "团[长主妈]"),
    ("私信", "私[信讯]"),
    ("链接", "[链连][接结]"),
    ("朋友圈", "(?:[朋盆棚碰]友圈|(?<![a-z])pyq(?![a-z]))"),
)


def read(pattern: str) -> LazyPattern:
    """Return a pattern as the folded text is read; white space in it is layout.

    What is 联系 in one place is 联络 in another, so the first finds both; so with 团长, 私信,
    链接 and 朋友圈.
    """
    for word, words in _ALSO:
        pattern = pattern.replace(word, words)
    return LazyPattern(pattern.translate(READ_AS), re.VERBOSE)


def phrase(kind: FindingKind, rule: str, pattern: str, *, spared_by: str = "") -> Phrase:
    """Return a rule from its words."""
    return Phrase(kind, rule, read(pattern), read(spared_by) if spared_by else None)


_FORBIDDEN: Final = read(
    r"""(?:(?:别|不要|请勿|勿|禁止|不准|不许|严禁|拒绝|谨防|从不|绝不|不得|不会|不可以?|不能|不该|不应)
    (?:再|轻易|随便|随意|去|和|跟|私自|在群里?|相信|接受|主动|乱|提供){0,2}
    |(?<![a-z])(?:don\ ?t|do\ not|never)\ )\Z"""
)
"""Words right before a phrase by which somebody forbids what it says; the phrase is no offer."""
_FORBIDDEN_WINDOW: Final = 12


class PhraseBook:
    """Rules that are looked for together; those that a text has no character for are not tried."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self.phrases: Final = tuple(phrases)
        self._anchored: Final = Anchored([one.pattern for one in phrases])

    def find(self, folded: Folded) -> Iterator[Found]:
        """Yield what the rules find."""
        dense = folded.dense
        for place in self._anchored.in_question(dense):
            one = self.phrases[place]
            for match in one.pattern.finditer(dense):
                start, end = match.span()
                around = slice(max(0, start - _SPARE_WINDOW), end + _SPARE_WINDOW)
                near = dense[around]
                if (
                    end == start
                    or TOLD.search(near)
                    or _FORBIDDEN.search(dense, max(0, start - _FORBIDDEN_WINDOW), start)
                    or _TOLD_FAR.search(dense, max(0, start - _FAR), end + _FAR)
                ):
                    continue
                if not (one.spared_by and one.spared_by.search(near)):
                    yield Found(one.kind, one.rule, *folded.dense_to_plain(start, end))
