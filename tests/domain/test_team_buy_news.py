"""What a room is told: each tier once and in order, the rest once and only while it is so (P9)."""

from datetime import datetime, timedelta, timezone
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import Counting
from domain.messages import MessageKind
from domain.team_buy_news import (
    CLOSED,
    LAST_HOUR,
    RULES,
    News,
    NewsRules,
    Subject,
    Told,
    news,
    next_look_at,
    standing,
    told_when_shared,
)
from domain.team_buys import TeamBuy, TeamBuyState
from tests.support.domain import NOW, SUN_GRAPES, a_team_buy

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")
GRAPES = Subject(code="A", title="Sun grapes", zone=SHANGHAI)
NOTHING = Told(1, {})
EARLY = NOW + timedelta(hours=1)
LATE = NOW + timedelta(hours=23, minutes=30)
PRICES = [tier.unit_price_minor for tier in SUN_GRAPES.tiers]


def said(
    team_buy: TeamBuy, told: Told = NOTHING, *, now: datetime = EARLY, cancelled: bool = False
) -> list[News]:
    return news(team_buy, told, GRAPES, rules=RULES, now=now, cancelled=cancelled)


def after(told: Told, team_buy: TeamBuy, heard: list[News]) -> Told:
    """Return what a room has heard once this was said to it."""
    reached = sum(price >= team_buy.unit_price_minor for price in PRICES)
    return Told(max(told.tiers_count, reached), {**told.names, **{one.name: 1 for one in heard}})


@given(counts=st.lists(st.integers(0, 25), min_size=1, max_size=12), shared_at=st.integers(0, 25))
def test_each_tier_is_told_once_and_in_order(counts: list[int], shared_at: int) -> None:
    """However the count moves and however seldom the worker looks: every later tier, one by one."""
    first = a_team_buy(counted=shared_at)
    told = told_when_shared(first, rules=RULES, now=EARLY)
    lowest = first.unit_price_minor
    drops: list[tuple[Any, Any]] = []
    for counted in counts:
        team_buy = a_team_buy(counted=counted)
        lowest = min(lowest, team_buy.unit_price_minor)
        team_buy = msgspec.structs.replace(team_buy, unit_price_minor=lowest)
        heard = said(team_buy, told)
        drops += [
            (one.facts.old_unit_price_minor, one.facts.unit_price_minor)
            for one in heard
            if one.kind is MessageKind.PRICE_DROP
        ]
        told = after(told, team_buy, heard)
        assert [one for one in said(team_buy, told) if one.kind is MessageKind.PRICE_DROP] == []
    start, end = PRICES.index(first.unit_price_minor), PRICES.index(lowest)
    assert drops == list(pairwise(PRICES[start : end + 1]))


def test_a_jump_over_two_tiers_promises_only_what_is_still_to_come() -> None:
    """The tier that was left behind says nothing of the one that has been reached as well."""
    first, last, formed = said(a_team_buy(counted=9))
    assert first.body == "【A Sun grapes】满3人，全员降价：¥49.90 → ¥42.90"
    assert last.body == "【A Sun grapes】满8人，全员降价：¥42.90 → ¥35.90。再来6人 → ¥29.90"
    assert (first.facts.next_tier, first.facts.buyers_min) == (None, 3)
    assert last.facts.next_tier is not None
    assert formed.kind is MessageKind.FORMED


def test_the_last_tier_promises_nothing_more() -> None:
    [drop] = said(a_team_buy(counted=15), Told(3, {"formed": 1}))
    assert drop.body == "【A Sun grapes】满15人，全员降价：¥35.90 → ¥29.90"


def test_units_are_counted_in_pieces() -> None:
    """Where the tiers count units (拼量), the words do too."""
    team_buy = a_team_buy(counted=1, units_count=3, counting=Counting.UNITS)
    assert said(team_buy)[0].body.startswith("【A Sun grapes】满3份")


@pytest.mark.parametrize(
    ("counted", "formed_min", "name", "missing"),
    [
        (0, 3, None, 0),
        (1, 3, "almost:3", 2),
        (2, 3, "almost:3", 1),
        (3, 3, None, 0),
        (3, 5, "almost:formed", 2),
        (6, 3, "almost:8", 2),
        (3, 6, None, 0),
        (20, 3, None, 0),
        (20, 21, "almost:formed", 1),
    ],
)
def test_almost_there(counted: int, formed_min: int, name: str | None, missing: int) -> None:
    """One or two missing to the nearer of forming and the next tier, never with nobody in it."""
    told = Told(4, {"formed": 1})
    found = said(a_team_buy(counted=counted, formed_min=formed_min), told)
    if name is None:
        assert found == []
        return
    [one] = found
    assert (one.name, one.kind, one.facts.missing) == (name, MessageKind.ALMOST_THERE, missing)
    told = after(told, a_team_buy(counted=counted), found)
    assert said(a_team_buy(counted=counted, formed_min=formed_min), told) == []


def test_how_few_are_almost_there_is_the_merchants_to_say() -> None:
    rules = NewsRules(almost_missing_max=5)
    team_buy = a_team_buy(counted=3)
    [one] = news(team_buy, Told(2, {"formed": 1}), GRAPES, rules=rules, now=EARLY, cancelled=False)
    assert one.body == "【A Sun grapes】还差5人，全员降到 ¥35.90"


def test_the_last_call_tells_the_deadline_with_its_zone() -> None:
    """Within the last hour, once, and never at or after the deadline."""
    team_buy = a_team_buy(counted=5)
    told = Told(2, {"formed": 1})
    [call] = said(team_buy, told, now=LATE)
    assert call.kind is MessageKind.LAST_HOUR
    assert call.body == (
        "【A Sun grapes】即将截团：2026-09-02 20:00 (Asia/Shanghai)，现价 ¥42.90。再来3人 → ¥35.90"
    )
    assert said(team_buy, Told(2, {"formed": 1, LAST_HOUR: 7}), now=LATE) == []
    assert said(team_buy, told, now=team_buy.closes_at) == []
    [bottom] = said(a_team_buy(counted=20), Told(4, {"formed": 1}), now=LATE)
    assert bottom.body.endswith("现价 ¥29.90")


@pytest.mark.parametrize(
    ("state", "cancelled", "outcome"),
    [
        (TeamBuyState.SETTLING, False, "formed"),
        (TeamBuyState.SETTLED, False, "formed"),
        (TeamBuyState.RELEASING, False, "failed"),
        (TeamBuyState.FAILED, False, "failed"),
        (TeamBuyState.RELEASING, True, "cancelled"),
        (TeamBuyState.CANCELLED, True, "cancelled"),
    ],
)
def test_the_end_is_told_once(state: TeamBuyState, outcome: str, *, cancelled: bool) -> None:
    team_buy = a_team_buy(counted=5, state=state)
    told = Told(2, {} if cancelled else {"formed": 1})
    [end] = said(team_buy, told, cancelled=cancelled)
    assert (end.kind, end.facts.outcome) == (MessageKind.CLOSED, outcome)
    assert said(team_buy, Told(2, {"formed": 1, CLOSED: 9}), cancelled=cancelled) == []


def test_what_stands_when_the_card_is_shared_is_never_told() -> None:
    """The card shows it: tiers, that it formed, that little is missing, that it ends soon."""
    told = told_when_shared(a_team_buy(counted=7), rules=RULES, now=LATE)
    assert told == Told(2, {"formed": 0, "almost:8": 0, LAST_HOUR: 0})
    assert said(a_team_buy(counted=7), told, now=LATE) == []
    assert told_when_shared(a_team_buy(), rules=RULES, now=EARLY) == Told(1, {})


@given(counted=st.integers(0, 25), state=st.sampled_from(TeamBuyState))
def test_whoever_heard_what_stands_hears_nothing_more(counted: int, state: TeamBuyState) -> None:
    """`standing` wakes exactly the rooms that have something to hear of a fact."""
    team_buy = a_team_buy(counted=counted, state=state)
    assert said(team_buy, standing(team_buy, rules=RULES)) == []


def test_the_next_look() -> None:
    """At the last call, then after the deadline until the end was told, then never."""
    team_buy = a_team_buy()
    assert next_look_at(team_buy, NOTHING, rules=RULES, now=EARLY) == NOW + timedelta(hours=23)
    heard = Told(1, {LAST_HOUR: 3})
    minute = timedelta(minutes=1)
    assert next_look_at(team_buy, heard, rules=RULES, now=LATE) == team_buy.closes_at + minute
    over = team_buy.closes_at + timedelta(hours=2)
    assert next_look_at(team_buy, NOTHING, rules=RULES, now=over) == over + minute
    assert next_look_at(team_buy, Told(1, {CLOSED: 4}), rules=RULES, now=over) is None
