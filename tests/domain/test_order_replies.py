"""What a room is told of orders: each line with its total, never more lines than can be read."""

from datetime import timedelta
from uuid import UUID

import pytest

from domain.order_intents import OrderedItem
from domain.order_replies import OrderLine, order_body, told_at_once
from domain.seats import SeatState
from tests.support.domain import NOW, a_team_buy

TEAM_BUY = a_team_buy()


def a_line(**changes: object) -> OrderLine:
    item = {
        "seat_id": UUID(int=1),
        "team_buy_id": TEAM_BUY.id,
        "code": "A",
        "delta": 2,
        "units": 2,
        "state": SeatState.RESERVED,
        "unit_price_minor": 4990,
        "currency": "cny",
        "expires_at": NOW + timedelta(minutes=15),
        **changes,
    }
    return OrderLine(nickname="张三", item=OrderedItem(**item))  # type: ignore[arg-type]


def body(*lines: OrderLine, names_codes: bool = False) -> str:
    return order_body(lines, {TEAM_BUY.id: TEAM_BUY}, names_codes=names_codes, now=NOW)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (a_line(), "✅ 张三 +2 → 共2份，待付款(15分钟) · "),
        (a_line(delta=-1, units=1), "✅ 张三 -1 → 共1份，待付款(15分钟) · "),
        (a_line(delta=0), "✅ 张三 → 共2份，待付款(15分钟) · "),
        (a_line(delta=-2, units=0, state=SeatState.LEFT), "✅ 张三 取消 → 共0份 · "),
        (a_line(delta=0, state=SeatState.AUTHORIZED), "✅ 张三 → 共2份，已付款 · "),
        (a_line(expires_at=None), "✅ 张三 +2 → 共2份，已存卡 · "),
        (a_line(expires_at=NOW + timedelta(seconds=61)), "✅ 张三 +2 → 共2份，待付款(2分钟) · "),
    ],
)
def test_each_line_states_the_total_and_how_it_stands(line: OrderLine, said: str) -> None:
    assert body(line).startswith(said)
    assert "已付" in body(line)
    assert "现价" in body(line)


def test_with_several_team_buys_the_line_says_which() -> None:
    assert body(a_line(), names_codes=True).startswith("✅ 张三 A+2 → 共2份")


def test_a_rush_is_told_at_once_and_in_sum() -> None:
    """Up to thirty wait for the next messages; beyond, nobody would hear of theirs for minutes."""
    assert [told_at_once(count) for count in (1, 10, 11, 30, 31, 200)] == [1, 10, 10, 10, 31, 200]
    said = body(*[a_line()] * 31).split("\n")
    assert len(said) == 10
    assert said[-1] == "✅ 另有22条已记下，发“名单”看全部"
