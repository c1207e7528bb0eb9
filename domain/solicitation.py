"""Off-platform solicitation (加微信, KS-13): what a line tries, and what others may read of it.

A line is folded (`domain/folding.py`), searched for contacts, numbers, links, outside deals and
hints, and judged by points. What was found is masked character by character, so that places in the
masked text are places in the original; the original and the findings are the evidence.

Masking is repeated until nothing is left to find: taking a piece out may join two others into a
word, and a masked line is never masked again.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final

import msgspec

from domain.bare_hints import PHRASES as BARE_PHRASES
from domain.contact_accounts import find_accounts
from domain.contacts import PHRASES as CONTACT_PHRASES
from domain.contacts import find_split_channels
from domain.folding import Folded, fold, without
from domain.hearsay import is_hearsay
from domain.invites import CODE_LENGTH, is_written_code
from domain.learned_hints import (
    CUES_FROM_POINTS,
    RULES_FROM_POINTS,
    find_learned,
    points_around,
)
from domain.number_runs import ACCOUNT, find_numbers, public_numbers
from domain.outside_deals import PHRASES as DEAL_PHRASES
from domain.phrases import FindingKind, Found, PhraseBook
from domain.profile_hints import PHRASES as HINT_PHRASES
from domain.veiled_offers import PHRASES as VEILED_PHRASES
from domain.weak_cues import find_weak_cues
from domain.web_links import find_links, own_links
from domain.word_pairs import find_pairs

MASK: Final = "*"
PASSES_MAX: Final = 8
"""Rounds of masking before the whole line is masked; two are enough for anything seen."""
_NAME: Final = re.compile(r"[^\w]{0,4}[号是名叫]{0,2}[^\w]{0,4}([a-z][a-z0-9_.-]{4,24})")
_CODE: Final = re.compile(
    r"(?<![0-9a-z])(?:[0-9a-z]{12}|[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}(?:-[0-9a-z*~$=])?)"
    r"(?![0-9a-z]|-[0-9a-z])"
)
_NUMBERED: Final = re.compile(r"(?:qq|vx|wx|v|q|tg|wa)[\d-]{10,14}")
"""Of a million million codes some dozens look like a channel and a number: it is one."""
_BREAK: Final = re.compile(r"[\r\n]")
_BROKEN_UP: Final = re.compile(r"[^\d\n+]{1,5}(?:\n[^\d\n+]{1,5}){1,12}")
"""Words broken over lines, where an order would have a number."""
_GIVING_AWAY: Final = frozenset(
    {
        *("account", "account_alone", "account_before", "account_in_parts", "account_labelled"),
        *("account_number", "bank_card", "disguised_channel", "handle", "split_channel"),
        "store_labelled",
    }
)
"""Rules that find an account, or a channel as only those write it who hide: believed anywhere."""
_PHRASES: Final = PhraseBook(
    CONTACT_PHRASES + DEAL_PHRASES + HINT_PHRASES + VEILED_PHRASES + BARE_PHRASES
)

POINTS: Final[Mapping[FindingKind, int]] = {
    FindingKind.CONTACT: 80,
    FindingKind.PHONE: 60,
    FindingKind.LINK: 60,
    FindingKind.PAYMENT: 70,
    FindingKind.BYPASS: 60,
    FindingKind.HINT: 50,
    FindingKind.ACCOUNT: 0,
}


class Verdict(StrEnum):
    """What becomes of a line."""

    PASS = "pass"  # noqa: S105  (a verdict, not a password)
    """It is posted as it is."""
    MASK = "mask"
    """It is posted with what was found in it masked; its sender is told in private."""
    REFUSE = "refuse"
    """It is not posted: it does little else but solicit."""


class SolicitationRules(msgspec.Struct, frozen=True, kw_only=True):
    """The weights of one version of the rules; data, so that they can be tuned on evidence."""

    allowed_hosts: frozenset[str]
    """Hosts, in lower case and without a port, to which links may lead; and all below them."""
    version: int = 1
    points: Mapping[FindingKind, int] = msgspec.field(default_factory=lambda: dict(POINTS))
    """What the first finding of each kind adds to the score of a line."""
    mask_from_points: int = 50
    refuse_from_points: int = 190
    """Three kinds at once: not a slip, and little would be left to read."""


class Finding(msgspec.Struct, frozen=True):
    """One piece of evidence."""

    kind: FindingKind
    rule: str
    """The name of the rule that found it."""
    start: int
    end: int
    """Where it stands in the line as it was written, in code points."""
    evidence: str
    """What stood there."""


class Screening(msgspec.Struct, frozen=True):
    """What screening a line came to; stored with the evidence, whatever was decided later."""

    rule_version: int
    verdict: Verdict
    score: int
    findings: tuple[Finding, ...]
    """In the order of the line."""
    masked: str
    """The line as others may read it: of the same length, the same line if nothing was found."""


def screen(text: str, rules: SolicitationRules) -> Screening:
    """Return what a line tries and what others may read of it.

    Takes time linear in the length of the line, whatever it holds.
    """
    found: list[Finding] = []
    masked = text
    for _ in range(PASSES_MAX):
        new = list(_find(masked, rules))
        if _score(new, rules) < rules.mask_from_points:
            break
        found.extend(new)
        masked = _masked(masked, new)
    else:
        masked = "".join(char if char.isspace() else MASK for char in text)
    score = _score(found, rules)
    return Screening(
        rule_version=rules.version,
        verdict=_verdict(score, rules),
        score=score,
        findings=tuple(
            Finding(one.kind, one.rule, one.start, one.end, text[one.start : one.end])
            for one in sorted(found, key=lambda one: (one.start, one.end))
        ),
        masked=masked,
    )


def _find(text: str, rules: SolicitationRules) -> Iterator[Finding]:
    folded = fold(_BREAK.sub(" ", text) if _BROKEN_UP.fullmatch(text) else text)
    own = _marked(folded, own_links(folded, allowed_hosts=rules.allowed_hosts))
    codes = _marked(folded, _code_spans(folded))
    found = [
        one
        for one in (
            *find_links(folded, allowed_hosts=rules.allowed_hosts),
            *find_numbers(folded),
            *_PHRASES.find(folded),
            *find_accounts(folded),
            *find_split_channels(folded),
            *find_pairs(folded),
        )
        if one.kind is FindingKind.PHONE
        or not (any(own[one.start : one.end]) or all(codes[one.start : one.end]))
    ]
    if not any(map(_gives_away, found)):
        public = _marked(folded, public_numbers(folded))
        ours = bytearray(map(max, own, codes, public))
        found = _weighed(without(folded, ours), found)
    if any(one.kind is not FindingKind.BYPASS for one in found):
        covered = _marked(folded, [(one.start, one.end) for one in found])
        left = (*_accounts_left(folded), *_names_behind(folded, found))
        found.extend(one for one in left if not all(covered[one.start : one.end]))
    for one in found:
        start, end = folded.text_span(one.start, one.end)
        yield Finding(one.kind, one.rule, start, end, text[start:end])


def _gives_away(one: Found) -> bool:
    """Say whether what was found is an account, or a name that only hides one."""
    return one.kind in {FindingKind.PHONE, FindingKind.LINK} or one.rule in _GIVING_AWAY


def _weighed(folded: Folded, found: list[Found]) -> list[Found]:
    """Return what is found where no account is given away, as far as the words bear it out."""
    return (
        _believed(folded, _first_hand(folded, found), RULES_FROM_POINTS)
        or _believed(folded, _first_hand(folded, find_weak_cues(folded)), CUES_FROM_POINTS)
        or _first_hand(folded, find_learned(folded))
    )


def _first_hand(folded: Folded, found: Iterable[Found]) -> list[Found]:
    return [one for one in found if not is_hearsay(folded, one.start, one.end)]


def _believed(folded: Folded, found: list[Found], points_min: int) -> list[Found]:
    """Return all that was found, or nothing where it stands among the words of neighbours."""
    if not found:
        return []
    start, end = min(one.start for one in found), max(one.end for one in found)
    return found if points_around(folded, start, end) >= points_min else []


def _accounts_left(folded: Folded) -> Iterator[Found]:
    """Yield whatever else may be an account, once a line is known to give one away.

    Its own words may stand far from it, or in between, or in a link of ours; an order number lost
    is the lesser harm.
    """
    for match in ACCOUNT.finditer(folded.plain):
        yield Found(FindingKind.ACCOUNT, "number_or_name", *match.span())


def _names_behind(folded: Folded, found: list[Found]) -> Iterator[Found]:
    """Yield the Latin word right behind each contact: it may be the name of an account."""
    for one in found:
        match = _NAME.match(folded.plain, one.end)
        if one.kind is FindingKind.CONTACT and match is not None:
            yield Found(FindingKind.ACCOUNT, "name_behind", *match.span(1))


def _code_spans(folded: Folded) -> Iterator[tuple[int, int]]:
    """Yield where invite codes stand: five in a thousand hold VX or WX by chance."""
    if len(folded.plain) < CODE_LENGTH:
        return
    for match in _CODE.finditer(folded.plain):
        if _NUMBERED.fullmatch(match[0]):
            continue
        start, end = folded.text_span(*match.span())
        if is_written_code(folded.text[start:end]):
            yield match.span()


def _marked(folded: Folded, spans: Iterable[tuple[int, int]]) -> bytearray:
    """Return, for each character of `plain`, whether one of the spans holds it."""
    marks = bytearray(len(folded.plain))
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks


def _score(found: list[Finding], rules: SolicitationRules) -> int:
    return sum(rules.points[kind] for kind in {one.kind for one in found})


def _verdict(score: int, rules: SolicitationRules) -> Verdict:
    if score < rules.mask_from_points:
        return Verdict.PASS
    return Verdict.REFUSE if score >= rules.refuse_from_points else Verdict.MASK


def _masked(text: str, found: list[Finding]) -> str:
    chars = list(text)
    for one in found:
        for at in range(one.start, one.end):
            if not chars[at].isspace():
                chars[at] = MASK
    return "".join(chars)
