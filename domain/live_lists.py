"""The 接龙 list that the server renders from the seats, and the other cards that a word asks for.

Numbered by reservation, one row per seat, each row in words that would order the same: there is
nothing to fork, and whoever copies the list and adds a row has copied rows that are known.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from domain.order_lists import ListRow, OrderList, one_line, render_list
from domain.order_replies import team_buy_words
from domain.prices import price_text
from domain.pricing import Tier
from domain.seats import SeatState
from domain.team_buys import TeamBuy

ROWS_MAX: Final = 500
_MERCHANT: Final = "商家赞助"


class SeatRow(msgspec.Struct, frozen=True, kw_only=True):
    """A live seat as its row shows it; without a shopper the merchant stands for it, openly."""

    seat_id: UUID
    shopper_id: UUID | None
    nickname: str
    units: int
    state: SeatState
    expires_at: datetime | None

    @property
    def is_paid(self) -> bool:
        """Whether its money is there, or its card saved for the close."""
        return self.state is not SeatState.RESERVED or self.expires_at is None


class ShownRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row as everybody sees it; `n` from 1, in the order of reservation."""

    n: int
    shopper_id: UUID | None
    nickname: str
    units: int
    state: SeatState


class ListFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The payload of a `list` message: one team-buy's rows, and until when they may grow."""

    team_buy_id: UUID
    code: str
    title: str
    rows: tuple[ShownRow, ...]
    units_count: int
    unit_price_minor: int
    currency: str
    closes_at: datetime


class OnSale(msgspec.Struct, frozen=True, kw_only=True):
    """A team-buy as the room names it, with its live seats."""

    code: str
    title: str
    team_buy: TeamBuy
    seats: Sequence[SeatRow] = ()


class TallyFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is counted of one team-buy: seats and units, and how many of them are paid."""

    team_buy_id: UUID
    code: str
    seats_count: int
    units_count: int
    paid_seats_count: int
    paid_units_count: int


class PriceFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What one team-buy costs now, and its ladder."""

    team_buy_id: UUID
    code: str
    unit_price_minor: int
    currency: str
    ladder: tuple[Tier, ...]


class UnpaidFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Who has reserved and not paid yet."""

    team_buy_id: UUID
    code: str
    rows: tuple[ShownRow, ...]


class Tally(msgspec.Struct, frozen=True, tag_field="about", tag="tally"):
    """The payload of a tally."""

    items: tuple[TallyFacts, ...]


class Prices(msgspec.Struct, frozen=True, tag_field="about", tag="prices"):
    """The payload of a price list."""

    items: tuple[PriceFacts, ...]


class Unpaid(msgspec.Struct, frozen=True, tag_field="about", tag="unpaid"):
    """The payload of a leader's reminder."""

    items: tuple[UnpaidFacts, ...]


def shown_rows(seats: Sequence[SeatRow]) -> tuple[ShownRow, ...]:
    """Return the rows of seats, numbered."""
    return tuple(
        ShownRow(
            n=n,
            shopper_id=seat.shopper_id,
            nickname=_name(seat),
            units=seat.units,
            state=seat.state,
        )
        for n, seat in enumerate(seats, start=1)
    )


def order_list(one: OnSale) -> OrderList:
    """Return a team-buy's list as people would write it: `parse_list` reads it back."""
    rows = tuple(ListRow(one_line(_name(seat)), f"+{seat.units}") for seat in one.seats)
    return OrderList((one_line(f"{one.code} {one.title}"),), rows)


def list_facts(one: OnSale) -> ListFacts:
    """Return the payload of a team-buy's list."""
    return ListFacts(
        team_buy_id=one.team_buy.id,
        code=one.code,
        title=one.title,
        rows=shown_rows(one.seats),
        units_count=sum(seat.units for seat in one.seats),
        unit_price_minor=one.team_buy.unit_price_minor,
        currency=one.team_buy.currency,
        closes_at=one.team_buy.closes_at,
    )


def list_body(one: OnSale) -> str:
    """Return the words of a team-buy's list."""
    return render_list(order_list(one))


def tally(on_sale: Sequence[OnSale]) -> tuple[Tally, str]:
    """Return what is counted of everything on sale: payload and words (统计)."""
    items = tuple(_counted(one) for one in on_sale)
    words = [
        f"【{one.code} {one.title}】{item.seats_count}人{item.units_count}份，"
        f"已付{item.paid_seats_count}人{item.paid_units_count}份"
        for one, item in zip(on_sale, items, strict=True)
    ]
    return Tally(items), "\n".join(words)


def _counted(one: OnSale) -> TallyFacts:
    paid = [seat for seat in one.seats if seat.is_paid]
    return TallyFacts(
        team_buy_id=one.team_buy.id,
        code=one.code,
        seats_count=len(one.seats),
        units_count=sum(seat.units for seat in one.seats),
        paid_seats_count=len(paid),
        paid_units_count=sum(seat.units for seat in paid),
    )


def prices(on_sale: Sequence[OnSale]) -> tuple[Prices, str]:
    """Return what everything on sale costs: payload and words (价格)."""
    items = tuple(
        PriceFacts(
            team_buy_id=one.team_buy.id,
            code=one.code,
            unit_price_minor=one.team_buy.unit_price_minor,
            currency=one.team_buy.currency,
            ladder=one.team_buy.ladder.tiers,
        )
        for one in on_sale
    )
    return Prices(items), "\n".join(_price_words(one) for one in on_sale)


def _price_words(one: OnSale) -> str:
    steps = " · ".join(
        f"{tier.buyers_min}+ {price_text(tier.unit_price_minor, one.team_buy.currency)}"
        for tier in one.team_buy.ladder.tiers
    )
    return f"【{one.code} {one.title}】{' · '.join(team_buy_words(one.team_buy))}（{steps}）"


def unpaid(on_sale: Sequence[OnSale]) -> tuple[Unpaid, str]:
    """Return who has not paid yet, for a leader who asks: payload and words (收款)."""
    items = []
    words = []
    for one in on_sale:
        rows = shown_rows([seat for seat in one.seats if not seat.is_paid])
        items.append(UnpaidFacts(team_buy_id=one.team_buy.id, code=one.code, rows=rows))
        named = "、".join(f"{row.nickname} {row.units}份" for row in rows) or "全部已付款"
        words.append(f"【{one.code} {one.title}】待付款：{named}")
    return Unpaid(tuple(items)), "\n".join(words)


def _name(seat: SeatRow) -> str:
    return _MERCHANT if seat.shopper_id is None else seat.nickname
