"""Reads a message of a room: whether it is an order, and of what ("+1", 喊單, 接龙; chat.md 9-11).

Pure, and full match or nothing: whatever is not wholly an order, a command or a list is talk, and
talk is None. Nothing here charges or reserves; the caller turns an `Order` into seats.

| returned | meaning |
|---|---|
| `Order` | items for known team-buys, ready to be reserved |
| `AskWhich` | an order, but of which team-buy? ask the sender alone |
| `Command` | post one card |
| `PostedList` | a 接龙 list: what in it is the sender's order, what waits for the leader |
| `Refusal` | an order that cannot be; tell the sender alone why |
| None | talk: do nothing |
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias
from uuid import UUID

import msgspec

from domain.campaigns import QUANTITY_MAX
from domain.order_lines import (
    ITEMS_MAX,
    LINE_LENGTH_MAX,
    Phrase,
    Words,
    cancels,
    may_order,
    parse_line,
)
from domain.order_lists import (
    LIST_LENGTH_MAX,
    KnownList,
    ListDiff,
    ListRow,
    OrderList,
    compare,
    is_header,
    parse_list,
    without,
)
from domain.order_texts import is_quoted, plain, plain_line, plain_lines
from domain.orders import (
    Act,
    AskWhich,
    Availability,
    CodeRules,
    Command,
    Item,
    Order,
    Reason,
    Refusal,
)

COMMANDS: Final = {
    **dict.fromkeys(("接龙", "接龍", "名单", "名單", "list"), Command.LIST),
    **dict.fromkeys(("统计", "統計"), Command.TALLY),
    **dict.fromkeys(("价格", "價格", "price"), Command.PRICE),
    **dict.fromkeys(("我的", "我的订单", "我的訂單", "my order", "my orders"), Command.MINE),
    "收款": Command.COLLECT,
}
_REFUSED_WHEN: Final = {
    Availability.FULL: Reason.TEAM_BUY_FULL,
    Availability.SOLD_OUT: Reason.OUT_OF_STOCK,
}
_AFTER_CODE: Final = re.compile(r"$| ?[:.,、)·-]| (?![a-z])")
_WANTS: Final = frozenset({Act.ADD, Act.SET})
_JUST_A_NAME: Final = "+1"
"""What a row without words says in a list that is known to be about one team-buy."""


class MessageContext(msgspec.Struct, frozen=True, kw_only=True):
    """What a message means besides its words.

    Attributes:
        replied_team_buy_id: the team-buy whose card the message replies to.
        is_from_bot: machines quote orders, they do not give them.
        nickname: the sender's in this room; whose rows of a list are theirs.
        other_nicknames: of all other members. A nickname that two members share is nobody's.
        lists: lists posted or rendered in the room lately, newest first (`KnownList`).
    """

    replied_team_buy_id: UUID | None = None
    is_from_bot: bool = False
    nickname: str = ""
    other_nicknames: tuple[str, ...] = ()
    lists: tuple[KnownList, ...] = ()


NO_CONTEXT: Final = MessageContext()


class PostedList(msgspec.Struct, frozen=True, tag="list"):
    """A list, divided into what its sender may say alone and what waits for the leader.

    Attributes:
        own: the order (or question, or refusal) in the sender's own new rows; None if there is
            none. The rows of `own_rows` are its words, and are not in `diff`.
        diff: all other rows that are new, changed or gone. They are words of other people, or of
            the sender against an earlier row of theirs; the leader confirms or drops them.
        team_buy_id: the team-buy that the whole list is about, if it says so.
    """

    posted: OrderList
    diff: ListDiff
    own: Order | AskWhich | Refusal | None = None
    own_rows: tuple[ListRow, ...] = ()
    team_buy_id: UUID | None = None


Reading: TypeAlias = Order | AskWhich | Command | PostedList | Refusal


def read_message(
    text: str, codes: Mapping[str, CodeRules], context: MessageContext = NO_CONTEXT
) -> Reading | None:
    """Return what a message orders, asks or lists; None for talk.

    Which team-buy an item means: a reply to a card means that card's; a code means its own; without
    either it is the only team-buy of the room that is not closed. Where these disagree, or several
    are open, the sender is asked.

    Args:
        text: as typed, of any length; a line longer than `LINE_LENGTH_MAX` is talk.
        codes: the room's team-buys by code letter, closed ones as long as people may name them.
        context: who wrote it, in reply to what.
    """
    if context.is_from_bot or len(text) > LIST_LENGTH_MAX:
        return None
    lines = plain_lines(text)
    if not lines or is_quoted(lines):
        return None
    if is_header(lines[0]):
        return _read_list(text, codes, context)
    line = plain_line(" ".join(lines)) if len(text) <= LINE_LENGTH_MAX else ""
    return COMMANDS.get(line) or _read_line(line, codes, context.replied_team_buy_id)


def _read_line(
    line: str, codes: Mapping[str, CodeRules], meant: UUID | None
) -> Order | AskWhich | Refusal | None:
    if len(line) > LINE_LENGTH_MAX or not may_order(line):
        return None
    words = Words(codes, meant=meant)
    phrases = cancels(line, words) or parse_line(line, words)
    if phrases is None or not all(phrase.letters for phrase in phrases):
        return None
    meant_letters = set(words.without_code) if meant is not None else set()
    merged = _merge([_within(phrase, meant_letters) for phrase in phrases])
    if merged is None:
        return None
    beyond = {phrase.act for phrase in merged if _is_beyond(phrase.units)}
    if Act.TAKE_OFF in beyond:
        return None  # nobody has a hundred to take off: "A1-203" is a door
    if beyond:
        return Refusal(Reason.UNITS_INVALID, units_max=QUANTITY_MAX)
    letters = {letter for phrase in merged for letter in phrase.letters}
    if meant_letters and not letters <= meant_letters:
        return _ask(codes, letters | meant_letters)
    if any(len(phrase.letters) > 1 for phrase in merged):
        return _ask(codes, letters)
    refusals = (_refusal(phrase, codes) for phrase in merged)
    items = tuple(_item(phrase, codes) for phrase in merged)
    return next((one for one in refusals if one), None) or Order(items)


def _within(phrase: Phrase, meant: set[str]) -> Phrase:
    """Settle a phrase that may mean several team-buys by the card it replies to."""
    both = tuple(letter for letter in phrase.letters if letter in meant)
    return msgspec.structs.replace(phrase, letters=both) if both else phrase


def _merge(phrases: Sequence[Phrase]) -> list[Phrase] | None:
    """Add up what is said twice; None when the sender contradicts themselves.

    "A+1 A+1" is two of A, as every tool of the trade counts it. "+1 +1" is somebody cheering, and
    "A+1 A取消" or "A+1 +2" is anybody's guess.
    """
    if len({phrase.named for phrase in phrases}) > 1:
        return None
    merged: dict[tuple[tuple[str, ...], str, bool], Phrase] = {}
    for phrase in phrases:
        key = (phrase.letters, phrase.variant, phrase.every_variant)
        before = merged.get(key)
        if before is None:
            merged[key] = phrase
        elif phrase.named and before.named and phrase.act is before.act is Act.ADD:
            units = (before.units or 0) + (phrase.units or 0)
            merged[key] = msgspec.structs.replace(before, units=units)
        else:
            return None
    whole = [one.letters for one in merged.values() if one.act is Act.CANCEL]
    per_team_buy = Counter(one.letters for one in merged.values())
    if any(per_team_buy[letters] > 1 for letters in whole):
        return None
    return list(merged.values())


def _is_beyond(units: int | None) -> bool:
    return units is not None and not 1 <= units <= QUANTITY_MAX


def _ask(codes: Mapping[str, CodeRules], letters: set[str]) -> AskWhich:
    return AskWhich(tuple(letter for letter in codes if letter in letters))


def _refusal(phrase: Phrase, codes: Mapping[str, CodeRules]) -> Refusal | None:
    """Return why a phrase cannot be an order, as far as can be known before its seat is read.

    A full team-buy still lets its members change what they have, so only adding is refused there.
    """
    (code,) = phrase.letters
    rules = codes[code]
    if rules.availability is Availability.CLOSED:
        return Refusal(Reason.TEAM_BUY_CLOSED, code)
    if phrase.act is Act.ADD and rules.availability in _REFUSED_WHEN:
        return Refusal(_REFUSED_WHEN[rules.availability], code)
    if phrase.every_variant and not rules.sells_every_variant:
        return Refusal(Reason.NO_EVERY_VARIANT, code)
    if phrase.act in (Act.ADD, Act.SET) and (phrase.units or 0) > rules.units_per_shopper_max:
        return Refusal(Reason.UNITS_PER_SHOPPER_EXCEEDED, code, rules.units_per_shopper_max)
    return None


def _item(phrase: Phrase, codes: Mapping[str, CodeRules]) -> Item:
    (code,) = phrase.letters
    return Item(
        team_buy_id=codes[code].team_buy_id,
        code=code,
        act=phrase.act,
        units=phrase.units,
        variant=phrase.variant,
        every_variant=phrase.every_variant,
    )


def _read_list(
    text: str, codes: Mapping[str, CodeRules], context: MessageContext
) -> PostedList | None:
    posted = parse_list(text, (context.nickname, *context.other_nicknames))
    if posted is None:
        return None
    diff = compare(posted, context.lists)
    meant = (
        context.replied_team_buy_id
        or (diff.base.team_buy_id if diff.base else None)
        or _topic_team_buy(posted.topic, codes)
    )
    rows = _own_new_rows(posted, diff, context, codes, meant)
    own = read_rows(rows, codes, meant)
    if own is None:
        return PostedList(posted, diff, team_buy_id=meant)
    waiting = msgspec.structs.replace(diff, new=without(diff.new, [row.key for row in rows]))
    return PostedList(posted, waiting, own, rows, meant)


def _topic_team_buy(topic: Sequence[str], codes: Mapping[str, CodeRules]) -> UUID | None:
    """Return the one team-buy that a list's topic names: by its code in front, or by a keyword.

    A keyword of one character is too short to name anything, but enough for a doubt.
    """
    said = plain(" ".join(topic))
    named, hinted = set(), set()
    for letter, rules in codes.items():
        found = [word for word in map(plain, rules.keywords) if word and word in said]
        if _stands_in_front(plain(letter), said) or any(len(word) > 1 for word in found):
            named.add(rules.team_buy_id)
        elif found:
            hinted.add(rules.team_buy_id)
    return named.pop() if len(named) == 1 and not hinted else None


def _stands_in_front(code: str, said: str) -> bool:
    """Return whether a topic begins with a code: "A 葡萄", "A: grapes"; "A walk" does not."""
    return said.startswith(code) and _AFTER_CODE.match(said, len(code)) is not None


def _own_new_rows(
    posted: OrderList,
    diff: ListDiff,
    context: MessageContext,
    codes: Mapping[str, CodeRules],
    meant: UUID | None,
) -> tuple[ListRow, ...]:
    """Return the rows under the sender's own nickname that no known list has said before.

    Whoever stands in one of the lists already can only repeat those rows and add one that adds
    units: everything else might undo or double what a list ordered, so it waits for the leader.
    """
    me = plain(context.nickname)
    mine = [row for row in posted.rows if plain(row.nickname) == me]
    if not me or me in map(plain, context.other_nicknames) or len(mine) > ITEMS_MAX:
        return ()
    about = {meant} if meant is not None else _team_buys(read_rows(mine, codes, None))
    seen: Counter[str] = Counter()
    for known in context.lists:
        # What is not known to be about another team-buy may have ordered the same.
        if known is diff.base or not about or known.team_buy_id in {None, *about}:
            rows = known.order_list.rows
            seen |= Counter(row.key for row in rows if plain(row.nickname) == me)
    fresh = without(mine, seen.elements())
    if seen:
        order = read_rows(fresh, codes, meant)
        adds = isinstance(order, Order) and all(item.act is Act.ADD for item in order.items)
        if not adds or not seen <= Counter(row.key for row in mine):
            return ()
    return fresh


def _team_buys(order: Order | AskWhich | Refusal | None) -> set[UUID]:
    return {item.team_buy_id for item in order.items} if isinstance(order, Order) else set()


def read_rows(
    rows: Sequence[ListRow], codes: Mapping[str, CodeRules], meant: UUID | None
) -> Order | AskWhich | Refusal | None:
    """Read the words of some rows as one line; a name alone says as much as its list's topic.

    A list says what people want; nobody takes anything off by adding a row.

    Args:
        rows: of one person.
        codes: the room's team-buys by code letter.
        meant: the team-buy that the whole list is about, if that is known.
    """
    said = [row.content or (_JUST_A_NAME if meant is not None else "") for row in rows]
    read = _read_line(plain_line(", ".join(said)), codes, meant) if all(said) else None
    if isinstance(read, Order) and not _WANTS.issuperset(item.act for item in read.items):
        return None
    return read
