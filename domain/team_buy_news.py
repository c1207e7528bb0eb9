"""What a room is told about a team-buy shared there: what was told, compared with what is (P9).

Nothing here remembers an event. A room knows how many tiers and which other announcements it has
heard; the team-buy says where it stands now; the difference, in order, is what has to be said. So
it does not matter which signal was lost, doubled or late, nor how long the worker was away.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Final
from uuid import UUID

import msgspec

from domain.campaigns import Counting
from domain.messages import MessageKind
from domain.prices import price_text
from domain.pricing import NextTier
from domain.team_buys import TeamBuy, TeamBuyState, is_open

FORMED: Final = "formed"
LAST_HOUR: Final = "last_hour"
CLOSED: Final = "closed"
LOOK_AGAIN_AFTER: Final = timedelta(seconds=60)
"""A running team-buy whose facts say nothing is looked at after its deadline all the same."""

_RUNNING: Final = frozenset({TeamBuyState.OPEN, TeamBuyState.CLOSING})
_FORMED_ENDS: Final = frozenset({TeamBuyState.SETTLING, TeamBuyState.SETTLED})


class NewsRules(msgspec.Struct, frozen=True, kw_only=True):
    """When a room hears of what is about to happen. Data: a merchant may choose other figures.

    Attributes:
        almost_missing_max: so few missing to a tier, or to forming, are "almost there".
        last_call_seconds: so long before the deadline comes the last call.
    """

    almost_missing_max: int = 2
    last_call_seconds: int = 3_600


RULES: Final = NewsRules()


class Told(msgspec.Struct, frozen=True):
    """What a room has heard of a team-buy.

    Attributes:
        tiers_count: how many tiers, from the first, were announced or stood when it was shared.
        names: the other announcements, by name, with the number of their message (0: it was so
            already when the team-buy was shared, so it was never said).
    """

    tiers_count: int
    names: Mapping[str, int]


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """How the room names the team-buy: its code there, its title, and the zone of its deadline."""

    code: str
    title: str
    zone: tzinfo


class NewsFacts(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The payload of an announcement: what each client words in its own language.

    `unit_price_minor` is the price after it; the closing price once closed.
    """

    team_buy_id: UUID
    code: str
    buyers_count: int
    units_count: int
    unit_price_minor: int
    currency: str
    closes_at: datetime
    version: int
    buyers_min: int | None = None
    old_unit_price_minor: int | None = None
    next_tier: NextTier | None = None
    missing: int | None = None
    outcome: str | None = None


class News(msgspec.Struct, frozen=True, kw_only=True):
    """One announcement. `name` is its own among those of the team-buy in the room."""

    name: str
    kind: MessageKind
    body: str
    facts: NewsFacts


def standing(team_buy: TeamBuy, *, rules: NewsRules) -> Told:
    """Return what a room that has heard everything would have heard: the clock's part left out."""
    names = [FORMED] if team_buy.formed else []
    almost = _almost(team_buy, rules)
    if almost is not None and team_buy.state is TeamBuyState.OPEN:
        names.append(almost[0])
    if team_buy.state not in _RUNNING:
        names.append(CLOSED)
    return Told(tiers_reached(team_buy), dict.fromkeys(names, 0))


def told_when_shared(team_buy: TeamBuy, *, rules: NewsRules, now: datetime) -> Told:
    """Return what a room that gets the card now will never be told: the card shows it."""
    told = standing(team_buy, rules=rules)
    if now < _last_call_at(team_buy, rules):
        return told
    return Told(told.tiers_count, {**told.names, LAST_HOUR: 0})


def news(
    team_buy: TeamBuy,
    told: Told,
    subject: Subject,
    *,
    rules: NewsRules,
    now: datetime,
    cancelled: bool,
) -> list[News]:
    """Return what the room has not heard yet, in the order in which it is said.

    Each tier that was crossed comes by itself, the dearest first, whatever else has happened
    since (P9). What is about to happen is said only while it is: never after the deadline.

    Args:
        team_buy: as it stands.
        told: what the room has heard.
        subject: how the room names it.
        rules: when something is about to happen.
        now: the database's clock.
        cancelled: staff have called the team-buy off.
    """
    found = [*_drops(team_buy, told, subject)]
    if team_buy.formed and not cancelled and FORMED not in told.names:
        body = f"已成团！{_counted(team_buy)}，现价 {_price(team_buy)}，越多人越便宜"
        found.append(_one(FORMED, MessageKind.FORMED, body, team_buy, subject))
    if is_open(team_buy, now=now):
        found += _soon(team_buy, told, subject, rules=rules, now=now)
    if team_buy.state not in _RUNNING and CLOSED not in told.names:
        found.append(_closed(team_buy, subject, cancelled=cancelled))
    return found


def next_look_at(
    team_buy: TeamBuy, told: Told, *, rules: NewsRules, now: datetime
) -> datetime | None:
    """Return when the clock alone could give the room something to hear; None: never again.

    Args:
        team_buy: as it stands.
        told: with what has just been said.
        rules: when something is about to happen.
        now: the database's clock.
    """
    if CLOSED in told.names:
        return None
    if LAST_HOUR not in told.names and now < _last_call_at(team_buy, rules):
        return _last_call_at(team_buy, rules)
    return max(team_buy.closes_at, now) + LOOK_AGAIN_AFTER


def _drops(team_buy: TeamBuy, told: Told, subject: Subject) -> list[News]:
    tiers = team_buy.ladder.tiers
    reached = tiers_reached(team_buy)
    found = []
    for index in range(max(told.tiers_count, 1), reached):
        dearer, tier = tiers[index - 1], tiers[index]
        # Only the last of several is followed by what comes next: the others are history already.
        coming = team_buy.next_tier if index == reached - 1 else None
        new = price_text(tier.unit_price_minor, team_buy.currency)
        old = price_text(dearer.unit_price_minor, team_buy.currency)
        body = f"满{tier.buyers_min}{_unit(team_buy)}，全员降价：{old} → {new}"
        if coming is not None:
            body += f"。{_more(team_buy, coming)}"
        found.append(
            _one(
                drop_name(tier.buyers_min),
                MessageKind.PRICE_DROP,
                body,
                team_buy,
                subject,
                unit_price_minor=tier.unit_price_minor,
                buyers_min=tier.buyers_min,
                old_unit_price_minor=dearer.unit_price_minor,
                next_tier=coming,
            )
        )
    return found


def drop_name(buyers_min: int) -> str:
    """Return the name of the announcement of a tier."""
    return f"drop:{buyers_min}"


def _soon(
    team_buy: TeamBuy, told: Told, subject: Subject, *, rules: NewsRules, now: datetime
) -> list[News]:
    found = []
    almost = _almost(team_buy, rules)
    if almost is not None and almost[0] not in told.names:
        name, missing, coming = almost
        body = f"还差{missing}{_unit(team_buy)}就成团"
        if coming is not None:
            body = f"还差{missing}{_unit(team_buy)}，全员降到 {_tier_price(team_buy, coming)}"
        found.append(
            _one(
                name,
                MessageKind.ALMOST_THERE,
                body,
                team_buy,
                subject,
                missing=missing,
                next_tier=coming,
            )
        )
    if now >= _last_call_at(team_buy, rules) and LAST_HOUR not in told.names:
        local = team_buy.closes_at.astimezone(subject.zone)
        body = f"即将截团：{local:%Y-%m-%d %H:%M} ({subject.zone})，现价 {_price(team_buy)}"
        if team_buy.next_tier is not None:
            body += f"。{_more(team_buy, team_buy.next_tier)}"
        found.append(
            _one(
                LAST_HOUR,
                MessageKind.LAST_HOUR,
                body,
                team_buy,
                subject,
                next_tier=team_buy.next_tier,
            )
        )
    return found


def _closed(team_buy: TeamBuy, subject: Subject, *, cancelled: bool) -> News:
    outcome = "failed"
    body = "未成团：没有人被扣款，冻结的款项全部退回"
    if cancelled:
        outcome = "cancelled"
        body = "商家已取消本团：没有人被扣款，冻结的款项全部退回"
    elif team_buy.state in _FORMED_ENDS:
        outcome = "formed"
        body = f"已截团：{_counted(team_buy)}，成交价 {_price(team_buy)}，每人都按此价"
    return _one(CLOSED, MessageKind.CLOSED, body, team_buy, subject, outcome=outcome)


def _one(  # noqa: PLR0913 - the facts differ by kind
    name: str,
    kind: MessageKind,
    body: str,
    team_buy: TeamBuy,
    subject: Subject,
    *,
    unit_price_minor: int | None = None,
    buyers_min: int | None = None,
    old_unit_price_minor: int | None = None,
    next_tier: NextTier | None = None,
    missing: int | None = None,
    outcome: str | None = None,
) -> News:
    facts = NewsFacts(
        team_buy_id=team_buy.id,
        code=subject.code,
        buyers_count=team_buy.buyers_count,
        units_count=team_buy.units_count,
        unit_price_minor=unit_price_minor or team_buy.unit_price_minor,
        currency=team_buy.currency,
        closes_at=team_buy.closes_at,
        version=team_buy.version,
        buyers_min=buyers_min,
        old_unit_price_minor=old_unit_price_minor,
        next_tier=next_tier,
        missing=missing,
        outcome=outcome,
    )
    return News(name=name, kind=kind, body=f"【{subject.code} {subject.title}】{body}", facts=facts)


def _almost(team_buy: TeamBuy, rules: NewsRules) -> tuple[str, int, NextTier | None] | None:
    """Return the name, what is missing and the tier of what is nearly reached, the nearest first.

    Nobody having come yet, nothing is almost there, however short the ladder's first step.
    """
    if team_buy.counted < 1:
        return None
    to_form = team_buy.formed_min - team_buy.counted
    coming = team_buy.next_tier
    to_tier = None if coming is None else coming.missing
    if to_form >= 1 and (to_tier is None or to_form < to_tier):
        return ("almost:formed", to_form, None) if to_form <= rules.almost_missing_max else None
    if coming is None or not 1 <= coming.missing <= rules.almost_missing_max:
        return None
    return f"almost:{coming.buyers_min}", coming.missing, coming


def _last_call_at(team_buy: TeamBuy, rules: NewsRules) -> datetime:
    return team_buy.closes_at - timedelta(seconds=rules.last_call_seconds)


def tiers_reached(team_buy: TeamBuy) -> int:
    """Return how many tiers, from the first, the ratcheted price has left behind or stands on."""
    price_minor = team_buy.unit_price_minor
    return sum(tier.unit_price_minor >= price_minor for tier in team_buy.ladder.tiers)


def _unit(team_buy: TeamBuy) -> str:
    return "人" if team_buy.counting is Counting.BUYERS else "份"


def _counted(team_buy: TeamBuy) -> str:
    return f"{team_buy.counted}{_unit(team_buy)}"


def _price(team_buy: TeamBuy) -> str:
    return price_text(team_buy.unit_price_minor, team_buy.currency)


def _tier_price(team_buy: TeamBuy, tier: NextTier) -> str:
    return price_text(tier.unit_price_minor, team_buy.currency)


def _more(team_buy: TeamBuy, tier: NextTier) -> str:
    return f"再来{tier.missing}{_unit(team_buy)} → {_tier_price(team_buy, tier)}"
