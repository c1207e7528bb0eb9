"""接龙 lists: rows that people copy, extend and fork, read against the lists the room knows.

The client writes `#接龙`, free lines, then `N. nickname content`; everybody posts the whole list
again. So a list is compared with the last ones, and only a shape that people really make is taken
for a newer version of one; two forks never merge by guess (chat.md 10).
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.order_texts import plain

LIST_LENGTH_MAX: Final = 20_000
ROWS_MAX: Final = 500
KNOWN_MAX: Final = 16
"""Older versions than these are compared with no more."""
NICKNAME_LENGTH_MAX: Final = 64

SCORE_MIN_BP: Final = 9_000
LEAD_MIN_BP: Final = 1_500
GROWTH_MAX: Final = 20
SHORT: Final = 5
"""Below so many rows nothing may have changed in a version that is taken for the same list."""
CONTINUED_CHANGED_MAX: Final = 1
CORRECTED_CHANGED_MAX: Final = 2
FORK_MIN_BP: Final = 5_000
_WHOLE_BP: Final = 10_000
_CHANGED_BP: Final = 2_500
"""A row whose words changed but not its nickname is three quarters the same row."""

_HEADER: Final = re.compile(r"# ?(?:接[龙龍]|group note)(?: (?P<topic>.*))?")
_INDEX: Final = re.compile(r"\s*([0-9０-９]{1,3})\s?[.．、](?![0-9０-９])")
_OUR_BLANK: Final = "\u3000"
"""Our own lists put this blank behind the nickname, which may hold plain ones."""
_AFTER_NICKNAME: Final = " \u3000+＋-－*×:：=,，、加减減"


class ListRow(msgspec.Struct, frozen=True):
    """One row: whose it is, and what was written behind the name."""

    nickname: str
    content: str = ""

    @property
    def key(self) -> str:
        """The plain form of the whole row: equal rows have equal keys, wherever they are split."""
        return plain(f"{self.nickname}{self.content}").replace(" ", "")


class OrderList(msgspec.Struct, frozen=True):
    """A list as it was posted. Row `n` of the text is `rows[n - 1]`."""

    topic: tuple[str, ...]
    rows: tuple[ListRow, ...]

    @property
    def topic_key(self) -> str:
        """The plain form of the topic: yesterday's list with the same names is another list."""
        return plain("".join(self.topic)).replace(" ", "")


class KnownList(msgspec.Struct, frozen=True):
    """A list that the room has seen.

    Attributes:
        team_buy_id: the team-buy that all its rows are about, if there is one.
        is_newest: no newer version of it is known. An older version is continued no more, but
            posting it again is still recognised, and what it ordered is not ordered again.
    """

    id: str
    order_list: OrderList
    team_buy_id: UUID | None = None
    is_newest: bool = True


class Shape(StrEnum):
    """What a posted list is to the list it comes from."""

    SAME = "same"
    CONTINUATION = "continuation"
    CORRECTION = "correction"
    DELETION = "deletion"
    FORK = "fork"
    NEW = "new"


class RowChange(msgspec.Struct, frozen=True):
    """A row whose nickname stayed while its words changed."""

    before: ListRow
    after: ListRow


class ListDiff(msgspec.Struct, frozen=True):
    """What a posted list changes in `base`: the list it continues, or was forked from."""

    shape: Shape
    base: KnownList | None
    new: tuple[ListRow, ...]
    changed: tuple[RowChange, ...] = ()
    gone: tuple[ListRow, ...] = ()


def is_header(line: str) -> bool:
    """Return whether a plain line opens a list; it must be the first that is not blank."""
    return _HEADER.fullmatch(line) is not None


def parse_list(text: str, nicknames: Collection[str] = ()) -> OrderList | None:
    """Return the list that `text` is; None when its rows are not numbered exactly 1 to n.

    Args:
        text: as posted, header included; lines between the numbers join the row above them.
        nicknames: members of the room, so that a nickname with blanks in it is found whole.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    while lines and not plain(lines[0]):
        lines.pop(0)  # nothing that anybody sees stands before the header
    header = _HEADER.fullmatch(plain(lines[0])) if lines else None
    if header is None or len(text) > LIST_LENGTH_MAX:
        return None
    topic = [one_line(header["topic"])] if header["topic"] else []
    bodies: list[list[str]] = []
    for line in lines[1:]:
        index = _INDEX.match(line)
        if index and int(index[1]) != len(bodies) + 1:
            return None
        if index:
            bodies.append([line[index.end() :]])
        elif bodies:
            bodies[-1].append(line)
        else:
            topic.append(one_line(line))
    if bodies and not "".join(bodies[-1]).strip():
        bodies.pop()  # the number that waits for the next one
    if not 0 < len(bodies) <= ROWS_MAX:
        return None
    known = {plain(nickname) for nickname in nicknames}
    return OrderList(tuple(topic), tuple(_row(" ".join(body), known) for body in bodies))


def render_list(order_list: OrderList) -> str:
    """Return the text of the server's own list, which `parse_list` reads back as the same list."""
    rows = [
        f"{n}. {one_line(row.nickname) or '·'}{_OUR_BLANK}{one_line(row.content)}"
        for n, row in enumerate(order_list.rows, start=1)
    ]
    topic = [_no_index(one_line(line)) for line in order_list.topic]
    return "\n".join(["#接龙", *topic, "", *rows])


def one_line(text: str) -> str:
    """Return `text` without line breaks and wide blanks: fit for a nickname or a row."""
    return " ".join(text.split())


def compare(posted: OrderList, known: Sequence[KnownList]) -> ListDiff:
    """Say which known list `posted` is a version of, and what it changes there.

    Candidates are the newest versions with the same topic. One is taken at a score of 0.90 if it
    leads the next by 0.15. Otherwise the list is a fork of the candidate with which it shares half
    of its rows, or else a new list.

    Args:
        posted: as read.
        known: the room's lists, the newest first; only the first `KNOWN_MAX` are looked at.
    """
    topic_key = posted.topic_key
    recent = [one for one in known[:KNOWN_MAX] if one.order_list.topic_key == topic_key]
    keys = _keys(posted.rows)
    for one in recent:
        if _keys(one.order_list.rows) == keys:
            return ListDiff(Shape.SAME, one, ())
    judged = sorted(
        ((*_judge(one.order_list.rows, posted.rows), one) for one in recent if one.is_newest),
        key=lambda judgement: judgement[1],
        reverse=True,
    )
    if not judged or judged[0][1] < FORK_MIN_BP:
        return ListDiff(Shape.NEW, None, posted.rows)
    shape, score_bp, best = judged[0]
    second_bp = judged[1][1] if len(judged) > 1 else 0
    if score_bp < SCORE_MIN_BP or score_bp - second_bp < LEAD_MIN_BP:
        shape = Shape.FORK
    return _diff(shape, best, posted)


def without(rows: Iterable[ListRow], keys: Iterable[str]) -> tuple[ListRow, ...]:
    """Return `rows` less those with one of `keys`, each as often as the key is given."""
    left = Counter(keys)
    kept = []
    for row in rows:
        if left[row.key]:
            left[row.key] -= 1
        else:
            kept.append(row)
    return tuple(kept)


def _judge(old: Sequence[ListRow], new: Sequence[ListRow]) -> tuple[Shape, int]:
    """Return the shape of the step from `old` to `new`, and how much of it is the same list.

    Without a shape people make, the score stays below what is taken, and tells how near a fork is.
    """
    if not old:
        return Shape.FORK, 0
    pairs = list(zip(old, new, strict=False))
    changed = sum(before.key != after.key for before, after in pairs)
    growth = len(new) - len(old)
    # The same number under another name is what two forks have: nobody corrects a person.
    if all(plain(before.nickname) == plain(after.nickname) for before, after in pairs):
        score_bp = (len(old) * _WHOLE_BP - changed * _CHANGED_BP) // len(old)
        allowed = 0 if len(old) < SHORT else CONTINUED_CHANGED_MAX
        if 0 < growth <= GROWTH_MAX and changed <= allowed:
            return Shape.CONTINUATION, score_bp
        if growth == 0 and len(old) >= SHORT and changed <= CORRECTED_CHANGED_MAX:
            return Shape.CORRECTION, score_bp
    if growth == -1 and _is_without_one(old, new):
        return Shape.DELETION, _WHOLE_BP
    common = sum((Counter(_keys(old)) & Counter(_keys(new))).values())
    return Shape.FORK, min(common * _WHOLE_BP // min(len(old), len(new)), SCORE_MIN_BP - 1)


def _is_without_one(old: Sequence[ListRow], new: Sequence[ListRow]) -> bool:
    at = 0
    while at < len(new) and old[at].key == new[at].key:
        at += 1
    return _keys(old[at + 1 :]) == _keys(new[at:])


def _diff(shape: Shape, base: KnownList, posted: OrderList) -> ListDiff:
    """Pair the rows by their words, then by nickname in order; what is left is new or gone."""
    old = base.order_list.rows
    gone = without(old, _keys(posted.rows))
    new = without(posted.rows, _keys(old))
    waiting: dict[str, list[ListRow]] = {}
    for row in reversed(gone):
        waiting.setdefault(plain(row.nickname), []).append(row)
    changed = tuple(
        RowChange(before.pop(), row) for row in new if (before := waiting.get(plain(row.nickname)))
    )
    return ListDiff(
        shape,
        base,
        without(new, _keys(change.after for change in changed)),
        changed,
        without(gone, _keys(change.before for change in changed)),
    )


def _keys(rows: Iterable[ListRow]) -> list[str]:
    return [row.key for row in rows]


def _row(body: str, known: Collection[str]) -> ListRow:
    """Split a row behind its nickname: at our own blank, at a member's name, at the first blank."""
    named, ours, content = body.lstrip(" ").partition(_OUR_BLANK)
    if ours and named.strip():
        return ListRow(one_line(named), one_line(content))
    text = one_line(body)
    at = max(
        (
            end
            for end in range(1, min(len(text), NICKNAME_LENGTH_MAX) + 1)
            if text[end - 1] != " "
            and (end == len(text) or text[end] in _AFTER_NICKNAME)
            and plain(text[:end]) in known
        ),
        default=0,
    )
    if at:
        return ListRow(text[:at], text[at:].lstrip(" :：,，、"))
    named, _, content = text.partition(" ")
    return ListRow(named, content)


def _no_index(line: str) -> str:
    return f"· {line}" if _INDEX.match(line) else line
