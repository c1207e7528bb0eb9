"""What a message asks for beyond being read, and what its sender is told of it (chat.md 11).

An intent is written in the transaction that numbers its message and taken once, later. It never
charges: at most it reserves, and says what there is to pay.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final, TypeAlias
from uuid import UUID

import msgspec

from domain.order_lines import LINE_LENGTH_MAX, may_order
from domain.order_lists import LIST_LENGTH_MAX, is_header, parse_list
from domain.order_texts import plain_lines, unclosed
from domain.orders import AskWhich, CodeRules, Command, Order, Refusal
from domain.roll_call import COMMANDS, MessageContext, PostedList, read_message
from domain.seats import SeatState

_ASCII_HINT: Final = re.compile(r"[0-9#-]|cancel|list|price|my order", re.IGNORECASE)
"""What every order, command or list in ASCII holds one of; the rest is not even made plain."""


class CommandAsked(msgspec.Struct, frozen=True, tag="command"):
    """A word that asks for one card; about one team-buy if it replies to that one's card."""

    command: Command
    team_buy_id: UUID | None = None


class ListAsked(msgspec.Struct, frozen=True, tag="posted_list"):
    """A 接龙 list: what it changes is read against the room's lists when it is taken."""

    text: str
    team_buy_id: UUID | None = None


Asked: TypeAlias = Order | AskWhich | Refusal | CommandAsked | ListAsked


class Named(msgspec.Struct, frozen=True):
    """A team-buy as a room's members may name it, and the number of its card."""

    rules: CodeRules
    card_seq: int


class OrderedItem(msgspec.Struct, frozen=True, kw_only=True):
    """What one item of an order came to: `units` in all, `delta` of them by this order.

    `state` left: the seat was given up. `expires_at`: until when it is held without being paid.
    """

    seat_id: UUID
    team_buy_id: UUID
    code: str
    delta: int
    units: int
    state: SeatState
    unit_price_minor: int
    currency: str
    expires_at: datetime | None

    @property
    def is_payable(self) -> bool:
        """Whether it waits for its shopper to pay."""
        return self.state is SeatState.RESERVED and self.expires_at is not None

    @property
    def amount_minor(self) -> int:
        """What is asked for: the price shown times the units."""
        return self.unit_price_minor * self.units


class RefusedItem(msgspec.Struct, frozen=True, kw_only=True):
    """Why nothing was done for an item: `reason` is the code that HTTP refuses the same with.

    `code`: the team-buy's letter, empty while several may be meant.
    """

    reason: str
    code: str = ""
    units_max: int | None = None


class SavedCard(msgspec.Struct, frozen=True):
    """A card of the sender's with which one tap pays; nothing is taken from it by a message."""

    id: UUID
    brand: str
    last4: str


class OrderAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the sender is told, once and ever after.

    `ask`: the codes it may mean, "A or B?". `mine`: it was a question for the sender's own seats.
    `list_id`: the proposal that a pasted list became.
    """

    items: tuple[OrderedItem, ...] = ()
    refusals: tuple[RefusedItem, ...] = ()
    ask: tuple[str, ...] = ()
    mine: bool = False
    list_id: UUID | None = None
    card: SavedCard | None = None


def intent_key(seq: int) -> str:
    """Return what names the intent of a message in its room."""
    return f"order:{seq}"


def may_ask(text: str) -> bool:
    """Return whether a text could ask for anything; most talk could not, and costs nothing more."""
    if len(text) > LIST_LENGTH_MAX or (text.isascii() and not _ASCII_HINT.search(text)):
        return False
    lines = plain_lines(text)
    if lines and is_header(lines[0]):
        return True
    line = unclosed(" ".join(lines)) if len(text) <= LINE_LENGTH_MAX else ""
    return line in COMMANDS or may_order(line)


def read_asked(text: str, named: Mapping[str, Named], *, ref_seq: int | None) -> Asked | None:
    """Return what a message asks for; None for talk, and for everything where nothing is sold.

    Args:
        text: as typed.
        named: the room's team-buys by code, the closed ones too while people still name them.
        ref_seq: the message it answers; a card's means that card's team-buy.
    """
    if not named:
        return None
    meant = next((one.rules.team_buy_id for one in named.values() if one.card_seq == ref_seq), None)
    codes = {code: one.rules for code, one in named.items()}
    lines = plain_lines(text)
    if lines and is_header(lines[0]):
        return ListAsked(text, meant) if parse_list(text) is not None else None
    read = read_message(text, codes, MessageContext(replied_team_buy_id=meant))
    if isinstance(read, Command):
        return CommandAsked(read, meant)
    return None if isinstance(read, PostedList) else read
