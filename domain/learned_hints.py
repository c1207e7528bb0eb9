"""Learned hints: what a line says by the company its words keep, where no rule names it.

Whoever hints finds new words for it every day, out of the same few thousand pieces (`单聊给价`,
`拍我那个链接`). So short runs of words, and pairs of words with others between them
(`现金…便宜`), have weights, learned from the corpora by `tests/support/hint_learner.py`, and a line
that weighs enough is a hint although no rule knows it. What weighs most is the evidence. The other
way round, a rule that gives no account away is not believed in a clause whose words are those of
neighbours: rules may be broad, and the room is quiet.

Weights are whole tenths of a natural logarithm: 10 more make an offer 2.7 times as likely.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from domain.channels import STAYING, WARNING
from domain.folding import Folded, fold
from domain.hint_pair_weights import WRITTEN as OF_HINT_PAIRS
from domain.hint_weights import BASE_POINTS
from domain.hint_weights import WRITTEN as OF_HINTS
from domain.phrases import TOLD, FindingKind, Found, read
from domain.talk_pair_weights import WRITTEN as OF_TALK_PAIRS
from domain.talk_weights import WRITTEN as OF_TALK

HINT_FROM_POINTS: Final = 13
"""A line that weighs as much is a hint although no rule found anything."""
CUES_FROM_POINTS: Final = -10
"""Weak cues (`domain/weak_cues.py`) are believed from here."""
RULES_FROM_POINTS: Final = -40
"""A rule that gives no account away is believed from here."""
RULE: Final = "learned"
"""The rule that finds what weighs enough: in a message; a name or a title is too short for it."""

_TOLD_POINTS_MIN: Final = 4
"""What weighs less is no evidence."""
_RUN_MAX: Final = 3
_PAIR_MAX: Final = 4
"""How many words further on the second of a pair may stand."""
BETWEEN: Final = "…"
"""Stands in a pair for the words in between."""
_WORDS_MIN: Final = 3
"""What is shorter may be an order: `加我` is one."""
_COUNTED: Final = 3
"""Where every third word is a number, somebody counts: a list of orders."""
_AROUND: Final = 12
"""Characters before and behind a finding that are weighed with it."""
_LENGTH_MAX: Final = 400
"""Characters that are weighed: what hints is short, and what is longer is not said but pasted."""
_WHOLE_MAX: Final = 48
"""Characters that are weighed as one; what is longer is weighed sentence by sentence."""
_WORD: Final = re.compile(r"[a-z0-9_]{1,40}|[^a-z0-9_ ]")
_FEW_DIGITS: Final = 4
_SOME_DIGITS: Final = 7
_NAME_LENGTH_MIN: Final = 6
_NAME_LETTERS_MIN: Final = 3
_NO_WORDS: Final = frozenset("NMLAXSEP,:+@1")
"""What says nothing by itself; folded text has no capitals, so they stand for kinds of words.

N, M and L are numbers, short to long; A may be the name of an account, X an article's; S and E are
the start and the end of the line, P its break.
"""
_FORBIDDEN: Final = (
    r"\A(?:请|大家|千万|最好)?(?:别|不要|勿|禁止|不准|不许)(?:随便|轻易)?"
    r"(?:加|私|扫|点|转|信|给)"
)
_WARNED: Final = read(f"{WARNING}|{STAYING}|{_FORBIDDEN}")
_CLAUSE_END: Final = re.compile(r"[,;、。!?\n]|(?<=[一-鿿]) (?=[一-鿿])")
"""A blank between Chinese characters parts clauses too: many write no commas."""
_WEIGHTS: Final = {
    run: points
    for written in (OF_HINTS, OF_HINT_PAIRS, OF_TALK, OF_TALK_PAIRS)
    for points, runs in written.items()
    for run in runs.split()
}
_WEIGHED: Final = frozenset(_WEIGHTS)


def points_around(folded: Folded, start: int, end: int) -> int:
    """Return what the words at `plain[start:end]` weigh with those of the same clause around them.

    Only those near by: who buries an offer in talk would talk it out of its points.
    """
    plain = folded.plain
    before = _CLAUSE_END.split(plain[max(0, start - _AROUND) : start])[-1]
    after = _CLAUSE_END.split(plain[end : end + _AROUND])[0]
    return points_of(fold(before + plain[start:end] + after).dense)


def points_of(dense: str) -> int:
    """Return what the runs and pairs of folded words weigh, each of them once, in tenths.

    They are those of `runs_of` and `pairs_of` without their places, put together where the loops
    are C: every line of talk is weighed.
    """
    words = [_read(word) for word in _WORD.findall(dense, 0, _LENGTH_MAX)]
    framed = ["S", *words, "E"]
    twos = [_joined(one, other) for one, other in pairwise(framed)]
    threes = [
        two + other[len(one) :] for two, one, other in zip(twos, framed[1:], twos[1:], strict=False)
    ]
    said = {*words, *twos, *threes}
    for further in range(2, _PAIR_MAX + 1):
        said.update(map(BETWEEN.join, zip(words, words[further:], strict=False)))
    return BASE_POINTS + sum(map(_WEIGHTS.__getitem__, said & _WEIGHED))


def _joined(run: str, word: str) -> str:
    """Return a run with its next word; Latin words keep a sign between them."""
    return f"{run}_{word}" if run[-1:].islower() and word.islower() else run + word


def find_learned(folded: Folded) -> Iterator[Found]:
    """Yield what weighs most in a line, or in a sentence of a long one, that weighs enough."""
    start = 0
    dense = folded.dense[:_LENGTH_MAX]
    for sentence in [dense] if len(dense) <= _WHOLE_MAX else dense.split("\n"):
        words = _WORD.findall(sentence)
        is_order = len(words) < _WORDS_MIN or sum(map(str.isdigit, words)) * _COUNTED >= len(words)
        if (
            not is_order
            and points_of(sentence) >= HINT_FROM_POINTS
            and not (TOLD.search(sentence) or _WARNED.search(sentence))
        ):
            for first, last in _weighty(sentence):
                at = folded.dense_to_plain(start + first, start + last)
                yield Found(FindingKind.HINT, RULE, *at)
        start += len(sentence) + 1


def _weighty(dense: str) -> Iterator[tuple[int, int]]:
    """Yield where the runs stand that are evidence, and both words of such pairs."""
    for run, start, end in runs_of(dense):
        if end > start and _WEIGHTS.get(run, 0) >= _TOLD_POINTS_MIN:
            yield start, end
    for pair, first, second in pairs_of(dense):
        if _WEIGHTS.get(pair, 0) >= _TOLD_POINTS_MIN:
            yield first
            yield second


def runs_of(dense: str) -> Iterator[tuple[str, int, int]]:
    """Yield the runs of one to three words in a folded line, and where in it they stand.

    A word is a Chinese character, a Latin word, or what a number or a name is read as.
    """
    words = [("S", 0, 0), *_words_of(dense), ("E", len(dense), len(dense))]
    for place, (_, start, _) in enumerate(words):
        run, end = "", start
        has_word = False
        for word, _, word_end in words[place : place + _RUN_MAX]:
            run = _joined(run, word)
            has_word = has_word or word not in _NO_WORDS
            end = word_end
            if has_word:
                yield run, start, end


def pairs_of(dense: str) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    """Yield the pairs of words that have one to three others between them, and where both stand."""
    words = list(_words_of(dense))
    for place, (first, *at) in enumerate(words):
        for second, *then in words[place + 2 : place + 1 + _PAIR_MAX]:
            if first not in _NO_WORDS or second not in _NO_WORDS:
                yield first + BETWEEN + second, (at[0], at[1]), (then[0], then[1])


def _words_of(dense: str) -> Iterator[tuple[str, int, int]]:
    for match in _WORD.finditer(dense, 0, _LENGTH_MAX):
        yield _read(match[0]), *match.span()


@lru_cache(maxsize=4_096)
def _read(word: str) -> str:
    if not word.isascii():
        return word
    if word == "\n":
        return "P"
    if word.isdigit():
        if word == "1":
            return word
        return "N" if len(word) <= _FEW_DIGITS else "M" if len(word) <= _SOME_DIGITS else "L"
    if "_" in word or any(map(str.isdigit, word)):
        letters_count = sum(map(str.isalpha, word))
        is_name = len(word) >= _NAME_LENGTH_MIN and letters_count >= _NAME_LETTERS_MIN
        return "A" if is_name else "X"
    return word
