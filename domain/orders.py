"""What a message in a room can mean: an order, a question back, a command, a refusal."""

from enum import StrEnum
from uuid import UUID

import msgspec


class Availability(StrEnum):
    """Whether a team-buy takes units, as far as the reader of the room knows."""

    OPEN = "open"
    FULL = "full"
    SOLD_OUT = "sold_out"
    CLOSED = "closed"


class CodeRules(msgspec.Struct, frozen=True, kw_only=True):
    """One team-buy of the room, as people may name it. Its code letter is the key it stands under.

    Attributes:
        keywords: the campaign's own names for it, such as 草莓; several team-buys may share one.
        unit_words: units the campaign sells by; "2盒" without a code is an order only with 盒 here.
        variants: names of sizes or colours; empty where there is nothing to choose.
        sells_every_variant: whether "A+包+1", one of each variant, may be ordered.
    """

    team_buy_id: UUID
    units_per_shopper_max: int
    availability: Availability = Availability.OPEN
    keywords: tuple[str, ...] = ()
    unit_words: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    sells_every_variant: bool = False


class Act(StrEnum):
    """What an item does to the seat its sender has, or has not yet."""

    ADD = "add"
    TAKE_OFF = "take_off"
    SET = "set"
    CANCEL = "cancel"


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One team-buy's part of an order.

    Attributes:
        code: the team-buy's code letter in this room.
        units: 1 to 99: how many more (`add`), fewer (`take_off`) or in all (`set`); None for
            `cancel`, which gives up the whole seat.
        variant: as the campaign spells it; empty if none was said.
        every_variant: `units` of each variant.
    """

    team_buy_id: UUID
    code: str
    act: Act
    units: int | None = None
    variant: str = ""
    every_variant: bool = False


class Order(msgspec.Struct, frozen=True, tag="order"):
    """Every word of the message is one of these items; no two of them contradict each other."""

    items: tuple[Item, ...]


class AskWhich(msgspec.Struct, frozen=True, tag="ask_which"):
    """An order that may mean any of these codes: ask the sender alone, "A or B?".

    The answer is the same message read once more as a reply to the chosen team-buy's card.
    """

    codes: tuple[str, ...]


class Command(StrEnum):
    """A word that asks for one card."""

    LIST = "list"
    TALLY = "tally"
    PRICE = "price"
    MINE = "mine"
    COLLECT = "collect"


class Reason(StrEnum):
    """Why an order is refused; where HTTP refuses the same, the code is the same."""

    UNITS_INVALID = "units_invalid"
    TEAM_BUY_CLOSED = "team_buy_closed"
    TEAM_BUY_FULL = "team_buy_full"
    OUT_OF_STOCK = "out_of_stock"
    UNITS_PER_SHOPPER_EXCEEDED = "units_per_shopper_exceeded"
    NO_EVERY_VARIANT = "no_every_variant"


class Refusal(msgspec.Struct, frozen=True, tag="refusal"):
    """The message is an order that cannot be; nothing of it is done, and only its sender is told.

    Attributes:
        code: the team-buy meant; empty while several may be.
        units_max: the limit that was passed, where the reason is one of units.
    """

    reason: Reason
    code: str = ""
    units_max: int | None = None
