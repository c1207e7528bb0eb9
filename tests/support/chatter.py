"""Rooms for the reader of messages, and the notation in which its corpora say what is meant."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from domain.orders import (
    Act,
    AskWhich,
    Availability,
    CodeRules,
    Command,
    Item,
    Order,
    Refusal,
)
from domain.roll_call import MessageContext, PostedList, Reading, read_message

CORPUS: Final = Path(__file__).parents[1] / "domain" / "corpus"
SIGNS: Final = {Act.ADD: "+", Act.TAKE_OFF: "-", Act.SET: "=", Act.CANCEL: "/"}
ESCAPE: Final = re.compile(r"\\(n|r|u[0-9a-f]{4})")


def a_code(number: int, **changes: Any) -> CodeRules:
    """Return the rules of team-buy `number`: open, fifty units a shopper, no words of its own."""
    rules: dict[str, Any] = {"team_buy_id": UUID(int=number), "units_per_shopper_max": 50}
    return CodeRules(**(rules | changes))


SIZES: Final = ("大份", "小份")
ONE: Final = {"A": a_code(1, keywords=("葡萄",), unit_words=("盒",), variants=SIZES)}
TWO: Final = {
    "A": a_code(1, keywords=("葡萄",)),
    "B": a_code(2, keywords=("葡萄",)),
    "K": a_code(7, keywords=("葡萄",), availability=Availability.CLOSED),
}
MANY: Final = {
    "A": a_code(1),
    "B": a_code(2, variants=SIZES, sells_every_variant=True),
    "A1": a_code(3),
    "A2": a_code(4),
    "D": a_code(5, keywords=("草莓",)),
    "E": a_code(6, keywords=("粉",)),
    "F": a_code(8, keywords=("白",)),
    "K": a_code(7, availability=Availability.CLOSED),
    "M": a_code(9, availability=Availability.FULL),
    "N": a_code(10, availability=Availability.SOLD_OUT),
}
SHOP: Final = {
    "A": a_code(1, keywords=("草莓",), unit_words=("盒",)),
    "B": a_code(2, keywords=("牛奶",), unit_words=("箱", "提")),
    "G": a_code(3, keywords=("鸡蛋",), unit_words=("板",)),
    "D": a_code(
        4,
        keywords=("吐司",),
        unit_words=("条",),
        variants=("原味", "抹茶"),
        sells_every_variant=True,
    ),
}
ME: Final = "小满"
"""Whose messages are read."""
OTHERS: Final = ("王姐", "阿强", "Jaxon J", "hans k🐮", "小满妈妈", "Jaxon")


def _context(**changes: Any) -> MessageContext:
    return MessageContext(nickname=ME, other_nicknames=OTHERS, **changes)


ROOMS: Final[dict[str, tuple[dict[str, CodeRules], MessageContext]]] = {
    "one": (ONE, _context()),
    "two": (TWO, _context()),
    "many": (MANY, _context()),
    "none": ({}, _context()),
    "reply": (MANY, _context(replied_team_buy_id=UUID(int=2))),
    "closed": (MANY, _context(replied_team_buy_id=UUID(int=7))),
}
ALL_ROOMS: Final = ROOMS | {"shop": (SHOP, _context())}
"""With a shop whose keywords are what everybody talks of: 牛奶+1 is talk elsewhere."""


def read_in(room: str, text: str) -> Reading | None:
    """Return what `text` means in one of `ALL_ROOMS`."""
    codes, context = ALL_ROOMS[room]
    return read_message(text, codes, context)


def noted(reading: Reading | None) -> str:
    """Return a reading as the corpora note it: `A+1 B=2`, `?A,B`, `!reason:A`, `>list`, `3#A+1`."""
    match reading:
        case None:
            return ""
        case Order(items):
            return " ".join(_noted(item) for item in items)
        case AskWhich(codes):
            return f"?{','.join(codes)}"
        case Refusal(reason, code):
            return f"!{reason}:{code}"
        case Command():
            return f">{reading}"
        case PostedList(posted, _, own):
            return f"{len(posted.rows)}#{noted(own)}"


def _noted(item: Item) -> str:
    variant = "[*]" if item.every_variant else f"[{item.variant}]" if item.variant else ""
    return f"{item.code}{SIGNS[item.act]}{item.units or ''}{variant}"


def corpus(name: str) -> Iterator[list[str]]:
    """Yield the columns of each line of a corpus, the last one with its escapes undone."""
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            *columns, text = line.split("\t")
            yield [*columns, ESCAPE.sub(_unescaped, text)]


def _unescaped(match: re.Match[str]) -> str:
    named = {"n": "\n", "r": "\r"}
    return named[match[1]] if match[1] in named else chr(int(match[1][1:], 16))
