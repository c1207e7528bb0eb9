"""What a room is told of orders: facts in the payload, and a line of words for each (chat.md 11).

Every line states the total: in every tool of the trade "+1" twice is 2, and people must see it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from domain.campaigns import Counting
from domain.order_intents import OrderedItem
from domain.orders import Command
from domain.prices import price_text
from domain.seats import SeatState
from domain.team_buys import TeamBuy

LINES_MAX: Final = 10
"""A message of more lines is read by nobody."""
CROWD_MIN: Final = 31
"""So many waiting lines are a rush: they are told at once, the last ones in sum."""
ITEMS_MAX: Final = 200

_MINUTE: Final = timedelta(minutes=1)


class OrderLine(msgspec.Struct, frozen=True, tag="order", kw_only=True):
    """One item of somebody's order, done. `by_leader`: confirmed by the leader from a list."""

    nickname: str
    item: OrderedItem
    by_leader: bool = False


class CommandLine(msgspec.Struct, frozen=True, tag="command"):
    """Somebody asked for a card; of one team-buy if they replied to its card."""

    command: Command
    team_buy_id: UUID | None = None


LineFacts = OrderLine | CommandLine


class SaidItem(msgspec.Struct, frozen=True, kw_only=True):
    """One item in the payload of an `order` message; `shopper_id` is who is rung for it."""

    seat_id: UUID
    shopper_id: UUID
    nickname: str
    team_buy_id: UUID
    code: str
    delta: int
    units: int
    state: SeatState
    expires_at: datetime | None


def said_item(line: OrderLine, shopper_id: UUID) -> SaidItem:
    """Return what everybody may know of an item: no price of one's own, no payment."""
    item = line.item
    return SaidItem(
        seat_id=item.seat_id,
        shopper_id=shopper_id,
        nickname=line.nickname,
        team_buy_id=item.team_buy_id,
        code=item.code,
        delta=item.delta,
        units=item.units,
        state=item.state,
        expires_at=item.expires_at,
    )


def told_at_once(waiting_count: int) -> int:
    """Return how many of the waiting lines the next message tells.

    Ten, so that each can be read; in a rush all of them, or the last would wait for minutes.
    """
    return waiting_count if waiting_count >= CROWD_MIN else min(waiting_count, LINES_MAX)


def order_body(
    lines: Sequence[OrderLine],
    team_buys: Mapping[UUID, TeamBuy],
    *,
    names_codes: bool,
    now: datetime,
) -> str:
    """Return the words of an `order` message: a line for each item, what is too many in sum.

    Args:
        lines: those that the message tells, at most `ITEMS_MAX`; its payload has them all.
        team_buys: as they stand now.
        names_codes: several team-buys are sold in the room, so each line says which.
        now: the database's clock.
    """
    shown = lines if len(lines) <= LINES_MAX else lines[: LINES_MAX - 1]
    words = [
        _line(line, team_buys[line.item.team_buy_id], names_codes=names_codes, now=now)
        for line in shown
    ]
    if len(shown) < len(lines):
        words.append(f"✅ 另有{len(lines) - len(shown)}条已记下，发“名单”看全部")
    return "\n".join(words)


def _line(line: OrderLine, team_buy: TeamBuy, *, names_codes: bool, now: datetime) -> str:
    item = line.item
    change = f"{item.delta:+d}" if item.delta else ""
    if item.state is SeatState.LEFT:
        change = "取消"
    said = f" {item.code if names_codes else ''}{change}".rstrip()
    by = "（团长代下单）" if line.by_leader else ""
    own = f"✅ {line.nickname}{said}{by} → 共{item.units}份{_standing(item, now=now)}"
    return " · ".join([own, *team_buy_words(team_buy)])


def _standing(item: OrderedItem, *, now: datetime) -> str:
    if item.state is SeatState.LEFT:
        return ""
    if item.state is not SeatState.RESERVED:
        return "，已付款"
    if item.expires_at is None:
        return "，已存卡"
    minutes = max(1, -((now - item.expires_at) // _MINUTE))
    return f"，待付款({minutes}分钟)"


def team_buy_words(team_buy: TeamBuy) -> list[str]:
    """Return how a team-buy stands, in a few words: who has paid, the price, what is missing."""
    paid = (
        f"已付{team_buy.buyers_count}人"
        if team_buy.counting is Counting.BUYERS
        else f"已付{team_buy.units_count}份"
    )
    now = f"{paid} 现价{price_text(team_buy.unit_price_minor, team_buy.currency)}"
    coming = team_buy.next_tier
    if coming is None:
        return [now]
    unit = "人" if team_buy.counting is Counting.BUYERS else "份"
    then = price_text(coming.unit_price_minor, team_buy.currency)
    return [now, f"再来{coming.missing}{unit}→{then}"]
