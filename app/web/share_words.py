"""What is said of a team-buy where it is passed on: the same words on its page and its pictures."""

from typing import Final, Literal
from zoneinfo import ZoneInfo

from app.actions.read_team_buys import ShownTeamBuy
from app.web.share_drawings import DrawnTeamBuy, DrawnTier
from app.web.share_pages import WORDS
from domain.campaigns import Counting
from domain.invites import shown
from domain.prices import price_text
from domain.pricing import Tier
from domain.team_buys import TeamBuy

LOWEST_HEIGHT_BP: Final = 3_800
"""The cheapest tier's column, of the dearest's (frontend.md 9)."""
WHOLE_BP: Final = 10_000


def drawn(one: ShownTeamBuy, bare: str, *, language: str, url: str) -> DrawnTeamBuy:
    """Word a team-buy for a picture."""
    words, team_buy = WORDS[language], one.team_buy
    first = team_buy.ladder.tiers[0].unit_price_minor
    is_lowered = first > team_buy.unit_price_minor
    return DrawnTeamBuy(
        title=one.title,
        by=f"{one.merchant_name} · {words['by']} {one.initiator}",
        price=price_text(team_buy.unit_price_minor, team_buy.currency),
        price_before=price_text(first, team_buy.currency) if is_lowered else "",
        joined=f"{team_buy.buyers_count} {words['joined']}",
        to_go=to_go_text(team_buy, language=language),
        is_over=one.closed_at is not None,
        until=words["closed"] if one.closed_at else f"{words['until']} {until_text(one)}",
        tiers=_columns(team_buy, language=language),
        promise=words["promise"],
        scan=words["scan"],
        code_label=words["code"],
        code=shown(bare),
        url=url,
    )


def to_go_text(team_buy: TeamBuy, *, language: str) -> str:
    """Say what the next fall of the price takes."""
    words, coming = WORDS[language], team_buy.next_tier
    if coming is None:
        return words["lowest"]
    said = words["units_to_go" if team_buy.counting is Counting.UNITS else "people_to_go"]
    reached = price_text(coming.unit_price_minor, team_buy.currency)
    return said.format(n=coming.missing, price=reached)


def _columns(team_buy: TeamBuy, *, language: str) -> tuple[DrawnTier, ...]:
    tiers, now = team_buy.ladder.tiers, team_buy.unit_price_minor
    dearest, cheapest = tiers[0].unit_price_minor, tiers[-1].unit_price_minor
    coming = next((tier for tier in tiers if tier.unit_price_minor < now), None)
    unit = "units" if team_buy.counting is Counting.UNITS else "people"

    def height_bp(tier: Tier) -> int:
        if dearest == cheapest:
            return WHOLE_BP
        share = (WHOLE_BP - LOWEST_HEIGHT_BP) * (tier.unit_price_minor - cheapest)
        return LOWEST_HEIGHT_BP + share // (dearest - cheapest)

    def stage(tier: Tier) -> Literal["passed", "current", "next", "to_come"]:
        if tier.unit_price_minor == now:
            return "current"
        if tier.unit_price_minor > now:
            return "passed"
        return "next" if tier is coming else "to_come"

    return tuple(
        DrawnTier(
            label=WORDS[language][unit].format(n=tier.buyers_min),
            said=WORDS[language][f"{unit}_from"].format(n=tier.buyers_min),
            price=price_text(tier.unit_price_minor, team_buy.currency),
            height_bp=height_bp(tier),
            stage=stage(tier),
        )
        for tier in tiers
    )


def until_text(one: ShownTeamBuy) -> str:
    """Return the deadline by the clock on the merchant's wall, with its zone (N-21)."""
    local = one.team_buy.closes_at.astimezone(ZoneInfo(one.timezone))
    return f"{local:%Y-%m-%d %H:%M} ({one.timezone})"
