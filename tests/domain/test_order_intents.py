"""What a message asks for: heard wherever it is, and cheaply not heard where it is not."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.order_intents import (
    CommandAsked,
    ListAsked,
    Named,
    intent_key,
    may_ask,
    read_asked,
)
from domain.orders import Act, Availability, CodeRules, Command, Item, Order, Reason, Refusal

A, B = UUID(int=1), UUID(int=2)


def named(*team_buys: UUID, **rules: object) -> dict[str, Named]:
    return {
        code: Named(
            CodeRules(team_buy_id=one, units_per_shopper_max=9, **rules),  # type: ignore[arg-type]
            card_seq=seq,
        )
        for seq, (code, one) in enumerate(zip("AB", team_buys, strict=False), start=10)
    }


def test_an_order_means_the_only_team_buy_or_the_card_it_answers() -> None:
    order = Order((Item(team_buy_id=A, code="A", act=Act.ADD, units=1),))
    assert read_asked("+1", named(A), ref_seq=None) == order
    assert read_asked("+1", named(A, B), ref_seq=10) == order
    assert read_asked("+1", named(A, B), ref_seq=99) not in (None, order)
    assert intent_key(7) == "order:7"


def test_where_nothing_is_sold_everything_is_talk() -> None:
    for text in ("+1", "接龙", "#接龙\n1. a +1"):
        assert read_asked(text, {}, ref_seq=None) is None


def test_commands_lists_and_refusals_are_asked_for_too() -> None:
    closed = named(A, availability=Availability.CLOSED)
    assert read_asked("名单", named(A), ref_seq=10) == CommandAsked(Command.LIST, A)
    text = "#接龙\n1. a +1"
    assert read_asked(text, named(A), ref_seq=None) == ListAsked(text)
    assert read_asked("#接龙\n3. a", named(A), ref_seq=None) is None
    assert read_asked("A+1", closed, ref_seq=None) == Refusal(Reason.TEAM_BUY_CLOSED, "A")


@pytest.mark.parametrize(
    "text", ["Two boxes for me, please.", "谢谢大家", "", "好吃！", "x" * 30_000]
)
def test_most_talk_is_not_looked_at(text: str) -> None:
    assert not may_ask(text)


@given(
    st.one_of(
        st.text(alphabet="+-=*AaBbx1234567890 #.,!~\ncancelistprmyod", max_size=30),
        st.text(max_size=30),
        st.sampled_from(
            ["+1", "A-", "取消", "list", "My Orders", "接龙", "加一", "cancel", "#接龙\n1. a"]
        ),
    )
)
def test_nothing_that_is_asked_for_is_missed(text: str) -> None:
    """The quick look never says no to what the parser would hear."""
    if read_asked(text, named(A, B), ref_seq=None) is not None:
        assert may_ask(text)
